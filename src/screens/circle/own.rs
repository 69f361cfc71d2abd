//! A short page to fill in one thing of the person's own: a number, the doctor's, where the plan is. Leaving it keeps it.

use serde_json::{Map, Value};

use super::shown;
use crate::journal::{Draft, Record};
use crate::keys::{Action, Edit, Input, Typing};
use crate::screens::{Change, Context, Step};
use crate::theme::accent_of;
use crate::widgets::editor::Editor;
use crate::widgets::sheet::Sheet;

/// The kind of the record that holds all of them.
const KIND: &str = "helplines";

/// What is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Where the crisis plan is.
    Plan,
    /// The number of the doctor.
    Doctor,
    /// One of the person's own numbers; a new one behind the last.
    Number(usize),
}

/// The page.
pub struct OwnPage {
    what: What,
    /// What it grows from, and whether that is kept already.
    before: Record,
    kept: bool,
    fields: Vec<(&'static str, Editor)>,
    at: usize,
    typing: bool,
}

/// What came of an input.
pub enum Answer {
    /// The page stays.
    Stays(Step),
    /// The page is left; this is to be kept, if anything changed.
    Left(Option<Change>),
}

impl What {
    fn step(self) -> String {
        match self {
            Self::Plan => "plan".into(),
            Self::Doctor => "gp".into(),
            Self::Number(index) => format!("numbers.{index}"),
        }
    }

    fn of(step: &str) -> Self {
        match step {
            "plan" => Self::Plan,
            "gp" => Self::Doctor,
            other => {
                Self::Number(other.strip_prefix("numbers.").and_then(|index| index.parse().ok()).unwrap_or(0))
            }
        }
    }
}

impl OwnPage {
    /// The page over what is kept; a new number begins with this name and number.
    pub fn open(what: What, own: Option<&Record>, begin: (&str, &str), context: &Context) -> Self {
        let before = own.cloned().unwrap_or_else(|| Record::new(KIND, context.now, context.now.into()));
        let shown = before.clone();
        let mut page = Self { what, before, kept: own.is_some(), fields: Vec::new(), at: 0, typing: true };
        page.fill(&shown, begin);
        page
    }

    /// The page as a draft left it.
    pub fn resume(draft: Draft, own: Option<&Record>, context: &Context) -> Self {
        // From now on this window may write over it.
        let _ = context.journal.take_up(&draft);
        let mut page = Self::open(What::of(&draft.step), own, ("", ""), context);
        if own.is_none() {
            page.before.id.clone_from(&draft.id);
        }
        let mut shown = page.before.clone();
        shown.fields = draft.fields;
        page.fill(&shown, ("", ""));
        page
    }

    fn fill(&mut self, shown: &Record, (name, number): (&str, &str)) {
        let editor = |words: &str| {
            let mut editor = Editor::line();
            editor.set_text(words);
            editor
        };
        self.fields = match self.what {
            What::Plan => vec![("circle.plan.q", editor(&shown::field(shown, "plan")))],
            What::Doctor => vec![("circle.reach.q", editor(&shown::field(shown, "gp")))],
            What::Number(index) => {
                let there = shown::numbers(Some(shown)).into_iter().nth(index);
                let (name, number) = there.unwrap_or_else(|| (name.to_owned(), number.to_owned()));
                vec![("circle.name.q", editor(&name)), ("circle.reach.q", editor(&number))]
            }
        };
    }

    fn words(&self, field: usize) -> String {
        self.fields.get(field).map(|(_, editor)| editor.text().trim().to_owned()).unwrap_or_default()
    }

    /// The record with what is filled in now; what is emptied is gone from it.
    fn answers(&self) -> Map<String, Value> {
        let mut fields = self.before.fields.clone();
        let mut put = |name: &str, value: Value, empty: bool| {
            if empty {
                fields.shift_remove(name);
            } else {
                fields.insert(name.to_owned(), value);
            }
        };
        let first = self.words(0);
        match self.what {
            What::Plan => put("plan", Value::String(first.clone()), first.is_empty()),
            What::Doctor => put("gp", Value::String(first.clone()), first.is_empty()),
            What::Number(index) => {
                let there = self.before.fields.get("numbers").and_then(Value::as_array);
                let mut list = there.cloned().unwrap_or_default();
                let number = self.words(1);
                // What another build put beside a name and a number stays there.
                let mut one = list.get(index).and_then(Value::as_object).cloned().unwrap_or_default();
                let empty = first.is_empty() && number.is_empty();
                one.insert("name".into(), Value::String(first));
                one.insert("number".into(), Value::String(number));
                match (index < list.len(), empty) {
                    (true, true) => drop(list.remove(index)),
                    (true, false) => list.splice(index..=index, [Value::Object(one)]).for_each(drop),
                    (false, false) => list.push(Value::Object(one)),
                    (false, true) => {}
                }
                let none = list.is_empty();
                put("numbers", Value::Array(list), none);
            }
        }
        fields
    }

    fn record(&self, context: &Context) -> Record {
        let fields = self.answers();
        if self.kept {
            self.before.succeed(fields, context.now.into())
        } else {
            Record { fields, ..self.before.clone() }
        }
    }

    /// What must survive; without fields, that nothing must.
    pub fn draft(&self, context: &Context) -> Draft {
        let record = self.record(context);
        let mut draft = Draft { at: context.now, ..Draft::of(&record, &self.what.step()) };
        if record.fields == self.before.fields {
            draft.fields.clear();
        }
        draft
    }

    /// Whether letters go into a field.
    pub fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    /// Takes one input.
    pub fn update(&mut self, input: Input, context: &Context) -> Answer {
        let button = self.fields.len();
        match input {
            Input::Edit(edit) => {
                let columns = context.measure().saturating_sub(2).max(1);
                let (up, down) = (edit == Edit::Up, edit == Edit::Down);
                let moved =
                    self.fields.get_mut(self.at).is_some_and(|(_, editor)| editor.apply(edit, columns));
                if !moved && up {
                    self.go(self.at.saturating_sub(1));
                } else if !moved && down {
                    self.go(self.at + 1);
                }
            }
            Input::Act(Action::Back) if self.typing => self.typing = false,
            Input::Act(Action::Back) => return self.leave(context),
            Input::Act(Action::Next | Action::Choose) => {
                if self.at == button || (self.typing && self.at + 1 == button) {
                    return self.leave(context);
                }
                if self.typing {
                    self.go(self.at + 1);
                } else {
                    self.typing = true;
                }
            }
            Input::Act(Action::NextField) => self.go(self.at + 1),
            Input::Act(Action::PreviousField) => self.go(self.at.saturating_sub(1)),
            Input::Act(Action::Down) => {
                self.go(self.at + 1);
                self.typing = false;
            }
            Input::Act(Action::Up) => {
                self.go(self.at.saturating_sub(1));
                self.typing = false;
            }
            Input::Target(index) if index >= button => return self.leave(context),
            Input::Target(index) => self.go(index),
            Input::Act(
                Action::Number(_)
                | Action::Left
                | Action::Right
                | Action::First
                | Action::Last
                | Action::PageUp
                | Action::PageDown,
            ) => {}
            Input::Act(_) => return Answer::Stays(Step::Pass),
            _ => {}
        }
        Answer::Stays(Step::Stay)
    }

    fn go(&mut self, to: usize) {
        self.at = to.min(self.fields.len());
        self.typing = self.at < self.fields.len();
    }

    fn leave(&self, context: &Context) -> Answer {
        let changed = self.answers() != self.before.fields;
        Answer::Left(changed.then(|| Change::Circle(self.record(context))))
    }

    /// The page as rows.
    pub fn sheet<'a>(&self, context: &Context<'a>) -> Sheet<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut sheet = Sheet::new(theme, context.size.width);
        let title = match self.what {
            What::Plan => "circle.title",
            What::Doctor => "helplines.gp.name",
            What::Number(_) => "helplines.own",
        };
        sheet.title("", &text.get(title), "", accent_of("circle"));
        sheet.blank();
        for (index, (label, editor)) in self.fields.iter().enumerate() {
            sheet.words(&text.get(label), theme.bold());
            if self.what == What::Doctor {
                sheet.words(&text.get("helplines.gp.fill"), theme.muted());
            }
            let focused = self.at == index;
            sheet.field(editor, 1, 0, focused, focused && self.typing, index);
        }
        sheet.gap();
        sheet.buttons(&[(text.get("common.save"), self.fields.len(), self.at == self.fields.len())]);
        sheet
    }
}
