//! The fields for choosing, changing or removing a passphrase. It answers with one task, writes nothing, and keeps no words
//! once it goes.

use crate::journal::Passphrase;
use crate::keys::Edit;
use crate::screens::{Context, PassphraseTask};
use crate::widgets::editor::Editor;
use crate::widgets::editor::secret::SecretField;
use crate::widgets::form::Focus;
use crate::widgets::page::Page;

/// What the fields are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Set,
    Change,
    Remove,
    /// What another device chose counts here, too.
    Join,
}

impl Purpose {
    /// The keys of what stands above the fields that are not seen.
    fn labels(self) -> &'static [&'static str] {
        match self {
            Self::Set => &["lock.label", "welcome.pass.twice"],
            Self::Change => &["passphrase.old", "passphrase.new", "welcome.pass.twice"],
            Self::Remove | Self::Join => &["lock.label"],
        }
    }
}

/// What came of asking for the task.
#[derive(Debug)]
pub enum Asked {
    Task(PassphraseTask),
    /// Not yet; the key of what is said.
    Not(&'static str),
}

/// The fields with the focus, then the buttons: back, and on.
pub struct Form {
    pub purpose: Purpose,
    secrets: Vec<SecretField>,
    /// The word without which nothing is removed.
    word: Option<Editor>,
    pub focus: Focus,
}

impl Form {
    pub fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            secrets: purpose.labels().iter().map(|_| SecretField::default()).collect(),
            word: (purpose == Purpose::Remove).then(Editor::line),
            focus: Focus { typing: true, ..Focus::default() },
        }
    }

    /// How many fields there are; behind them comes the way back, then the way on.
    pub fn fields(&self) -> usize {
        self.secrets.len() + usize::from(self.word.is_some())
    }

    pub fn back(&self) -> usize {
        self.fields()
    }

    pub fn on(&self) -> usize {
        self.fields() + 1
    }

    pub fn go_to(&mut self, stop: usize) {
        let stop = stop.min(self.on());
        self.focus = Focus { stop, typing: stop < self.fields(), ..Focus::default() };
    }

    /// One stop further, from the last to the first.
    pub fn tab(&mut self, by: isize) {
        let stops = self.on() as isize + 1;
        self.go_to((self.focus.stop as isize + by).rem_euclid(stops) as usize);
    }

    pub fn edit(&mut self, edit: Edit, context: &Context) {
        let by = match edit {
            Edit::Up => -1,
            Edit::Down => 1,
            _ => 0,
        };
        let room = context.measure().saturating_sub(2).max(1);
        let taken = match (self.secrets.get_mut(self.focus.stop), &mut self.word) {
            (Some(field), _) => field.apply(edit),
            (None, Some(word)) => word.apply(edit, room),
            (None, None) => false,
        };
        if !taken && by != 0 {
            self.go_to(self.focus.stop.saturating_add_signed(by));
        }
    }

    /// Whether the word stands there, if one is needed.
    pub fn agreed(&self, context: &Context) -> bool {
        let needed = context.text.get("settings.erase.word").to_lowercase();
        self.word.as_ref().is_none_or(|word| word.text().trim().to_lowercase() == needed)
    }

    /// Whether something is typed in each field.
    pub fn is_filled(&self) -> bool {
        !self.secrets.iter().any(SecretField::is_empty)
    }

    /// The words of a field overwritten, and the focus on it.
    pub fn again(&mut self, from: usize) {
        for field in self.secrets.iter_mut().skip(from) {
            field.clear();
        }
        self.go_to(from);
    }

    /// Only the first field, which was wrong.
    pub fn first_again(&mut self) {
        if let Some(first) = self.secrets.first_mut() {
            first.clear();
        }
        self.go_to(0);
    }

    /// The task, if the fields say what it needs.
    pub fn task(&mut self, context: &Context) -> Asked {
        let words: Option<Vec<Passphrase>> = self.secrets.iter().map(SecretField::passphrase).collect();
        let Some(words) = words else {
            let empty = self.secrets.iter().position(SecretField::is_empty).unwrap_or(0);
            self.go_to(empty);
            return Asked::Not("passphrase.empty");
        };
        match (self.purpose, words.as_slice()) {
            (Purpose::Set, [new, again]) if new == again => Asked::Task(PassphraseTask::Set(new.clone())),
            (Purpose::Set, _) => {
                self.again(0);
                Asked::Not("welcome.pass.differ")
            }
            (Purpose::Change, [old, new, again]) if new == again => {
                Asked::Task(PassphraseTask::Change { old: old.clone(), new: new.clone() })
            }
            (Purpose::Change, _) => {
                self.again(1);
                Asked::Not("welcome.pass.differ")
            }
            (Purpose::Join, [words]) => Asked::Task(PassphraseTask::Join(words.clone())),
            (Purpose::Remove, [words]) if self.agreed(context) => {
                Asked::Task(PassphraseTask::Remove(words.clone()))
            }
            (Purpose::Remove | Purpose::Join, _) => {
                self.go_to(self.secrets.len());
                Asked::Not("passphrase.word")
            }
        }
    }

    /// The fields, each under its label, with what is said under the one that has the focus.
    pub fn rows(&self, page: &mut Page, said: &[String], context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let at = |stop: usize| (self.focus.stop == stop, self.focus.typing && self.focus.stop == stop);
        let under = |page: &mut Page, stop: usize| {
            for line in said.iter().filter(|_| self.focus.stop == stop) {
                page.words(line, theme.text());
                page.with_focus();
            }
        };
        for (stop, (label, field)) in self.purpose.labels().iter().zip(&self.secrets).enumerate() {
            page.words(&text.get(label), theme.text());
            page.secret_field(field, at(stop).0, at(stop).1, stop);
            under(page, stop);
        }
        if let Some(word) = &self.word {
            let stop = self.secrets.len();
            let needed = text.get("settings.erase.word");
            page.words(&text.fill("settings.erase.type", &[("word", needed.into())]), theme.text());
            page.field(word, 1, 0, at(stop).0, at(stop).1, stop);
            under(page, stop);
        }
        if self.focus.stop >= self.fields() {
            for line in said {
                page.words(line, theme.text());
            }
        }
    }
}
