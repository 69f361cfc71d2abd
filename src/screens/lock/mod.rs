//! The lock screen: asks the passphrase, and says nothing of the person. It must never keep what was typed, nor stand
//! between anybody and support.

mod paint;

use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::passphrase::said;
use super::screen::{Actions, Interactive};
use super::{Context, Outcome, PassphraseNews, PassphraseTask, Route, Screen, Step};
use crate::journal::{PassphraseError, Protection};
use crate::keys::{Action, Edit, Label, Scope, Typing, hint};
use crate::text::Reason;
use crate::widgets::editor::secret::SecretField;
use crate::widgets::form::Focus;
use crate::widgets::page::Hits;

/// The stops, which are also the targets.
const FIELD: usize = 0;
const SUPPORT: usize = 1;
const WITHOUT: usize = 2;
/// The longest that somebody waits after a wrong passphrase, in seconds.
const LONGEST: u64 = 8;

/// Why it did not open.
#[derive(Debug, PartialEq, Eq)]
enum Trouble {
    Wrong,
    Damaged(PathBuf, Reason),
    Unknown,
}

/// How far opening is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opening {
    No,
    Begun,
    Late,
    Converting(usize, usize),
}

/// The lock screen.
pub struct Lock {
    field: SecretField,
    focus: Focus,
    trouble: Option<Trouble>,
    opening: Opening,
    /// How often the passphrase was another one.
    wrong: u32,
    /// From when on, and for how long, nothing is tried.
    pause: Option<(DateTime<FixedOffset>, Duration)>,
    /// Only the pages of another device are locked.
    elsewhere: bool,
    circle_locked: bool,
    /// It is open, under another screen; what is said once that is left.
    opened: Option<String>,
}

impl Lock {
    /// The screen with an empty field. Reads nothing that is encrypted.
    pub fn new(context: &Context) -> Self {
        Self {
            field: SecretField::default(),
            focus: Focus { typing: true, ..Focus::default() },
            trouble: None,
            opening: Opening::No,
            wrong: 0,
            pause: None,
            elsewhere: context.journal.protection() == Protection::Elsewhere,
            circle_locked: context.journal.circle().locked,
            opened: None,
        }
    }

    fn last(&self) -> usize {
        if self.elsewhere { WITHOUT } else { SUPPORT }
    }

    /// What is left of the pause after a wrong passphrase.
    fn pause(&self, context: &Context) -> Option<Duration> {
        let (since, long) = self.pause?;
        // A clock that was put back makes it no longer.
        let passed = (context.now - since).to_std().unwrap_or(Duration::ZERO);
        long.checked_sub(passed).filter(|left| !left.is_zero())
    }

    fn open(&mut self, context: &Context) -> Step {
        if self.opening != Opening::No || self.pause(context).is_some() {
            return Step::Stay;
        }
        let Some(passphrase) = self.field.passphrase() else { return Step::Stay };
        (self.opening, self.trouble) = (Opening::Begun, None);
        Step::Passphrase(PassphraseTask::Unlock(passphrase))
    }

    fn press(&mut self, stop: usize, context: &Context) -> Step {
        match stop {
            FIELD if self.focus.typing => self.open(context),
            SUPPORT => Step::Open(Route::Crisis),
            WITHOUT if self.elsewhere => Step::EnterWithout,
            _ => {
                self.go_to(FIELD);
                Step::Stay
            }
        }
    }

    fn go_to(&mut self, stop: usize) {
        self.focus = Focus { stop, typing: stop == FIELD, ..Focus::default() };
    }

    fn tab(&mut self, by: isize) {
        let stops = self.last() as isize + 1;
        self.go_to((self.focus.stop as isize + by).rem_euclid(stops) as usize);
    }

    fn edit(&mut self, edit: Edit, _context: &Context) {
        let down = edit == Edit::Down;
        if !self.field.apply(edit) && down {
            self.go_to(SUPPORT);
        }
    }

    fn hear(&mut self, news: &PassphraseNews, context: &Context) -> Step {
        match news {
            PassphraseNews::Late => {
                if self.opening == Opening::Begun {
                    self.opening = Opening::Late;
                }
                return Step::Stay;
            }
            PassphraseNews::Progress(done, all) => {
                self.opening = Opening::Converting(*done, *all);
                return Step::Stay;
            }
            PassphraseNews::Done(settled) => {
                self.field.clear();
                let said = said::of_settled(settled, context).join(" ");
                self.opened = Some(said.clone());
                return Step::Enter(said);
            }
            // Somebody took the passphrase off meanwhile: there is nothing to open.
            PassphraseNews::Failed(PassphraseError::NotSet) => {
                self.opened = Some(String::new());
                return Step::Enter(String::new());
            }
            PassphraseNews::Failed(PassphraseError::Wrong) => {
                self.trouble = Some(Trouble::Wrong);
                self.wrong += 1;
                let seconds = self.wrong.checked_sub(3).map_or(0, |more| 1_u64 << more.min(6)).min(LONGEST);
                self.pause = Some((context.now, Duration::from_secs(seconds)));
                self.field.clear();
            }
            PassphraseNews::Failed(PassphraseError::Damaged(path, reason)) => {
                self.trouble = Some(Trouble::Damaged(path.clone(), reason.clone()));
            }
            PassphraseNews::Failed(_) => self.trouble = Some(Trouble::Unknown),
            PassphraseNews::Overtaken => self.field.clear(),
        }
        self.opening = Opening::No;
        Step::Stay
    }
}

impl Interactive for Lock {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        if self.focus.typing {
            let opens = !self.field.is_empty() && self.pause(context).is_none();
            can.offer_if(opens, Action::Next.called(Label::OPEN).shown_as("Enter"), Self::open);
            can.offer(Action::NextField.called(Label::SUPPORT), |screen, _| screen.tab(1));
            can.elsewhere(hint::SUPPORT_WRITING);
            can.also(&[Action::Back], |screen, _| screen.focus.stop_writing((SUPPORT, 0)));
            can.edits(Self::edit);
        } else {
            let last = self.last();
            can.offer(hint::WRITE_ON, |screen, _| screen.go_to(FIELD));
            can.press(Label::OPEN, |screen, context| screen.press(screen.focus.stop, context));
            if last > SUPPORT {
                can.travel(&[Action::Left, Action::Right, Action::Down], move |screen, by, _| {
                    let stop = by.to(screen.focus.stop, last, 1).max(SUPPORT);
                    screen.go_to(stop);
                });
            }
            can.also(&[Action::NextField], |screen, _| screen.tab(1));
            can.elsewhere(hint::SUPPORT);
            can.elsewhere(hint::HELP);
        }
        can.also(&[Action::PreviousField], |screen, _| screen.tab(-1));
        can.elsewhere(Action::Quit.called(Label::QUIT));
        can.targets(Self::press);
        // What works everywhere else would lead behind it.
        can.close();
        can
    }
}

impl Screen for Lock {
    fn scope(&self) -> Scope {
        Scope::Lock
    }

    fn typing(&self) -> Typing {
        if self.focus.typing { Typing::Line } else { Typing::No }
    }

    fn pace(&self, context: &Context) -> Option<Duration> {
        self.pause(context)
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("lock.label"), Some("help.lock".into()))
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Passphrase(news) => self.hear(news, context),
            // It was opened meanwhile, here or from the circle above.
            Outcome::Back if self.opened.is_some() || !context.journal.is_locked() => {
                Step::Enter(self.opened.take().unwrap_or_default())
            }
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (page, area) = self.lay_out(context).steady(area);
        page.show(frame, area)
    }
}
