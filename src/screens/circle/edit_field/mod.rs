//! A short page to fill in one thing of the person's own: a number, the doctor's, where the plan is. Leaving it keeps it.

mod footer;

use serde_json::{Map, Value};

use super::labels;
use super::versions::Versions;
use crate::journal::{Draft, Record};
use crate::keys::{Action, Edit, Input, Typing};
use crate::screens::country::named;
use crate::screens::{Change, Context, Step};
use crate::theme::accent_of;
use crate::widgets::editor::Editor;
use crate::widgets::page::Page;

/// The kind of the record that holds all of them.
const KIND: &str = "helplines";
/// Behind the button to save, counted from it: to see another version, and to keep the one that is seen.
const ANOTHER: usize = 1;
const KEEP: usize = 2;

/// Where a draft remembers the answers that it grew from.
const FROM: &str = "from";

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
pub struct EditField {
    what: What,
    /// What it grows from, and whether that is kept already.
    before: Record,
    kept: bool,
    /// The record as it was when the page opened, with what waited in a draft.
    base: Map<String, Value>,
    /// What stands beside it, made apart on another device.
    versions: Versions,
    fields: Vec<(&'static str, Editor)>,
    at: usize,
    typing: bool,
    /// The field that Esc led out of, to the way on: an arrow up leads back into it.
    left: Option<usize>,
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

impl EditField {
    /// The page over what is kept; a new number begins with this name and number. What waits in a draft is in it.
    pub fn open(what: What, own: Option<&Record>, begin: (&str, &str), context: &Context) -> Self {
        let mut drafts = context.journal.drafts();
        drafts.retain(|draft| draft.kind == KIND && own.is_none_or(|own| own.id == draft.id));
        if let Some(draft) = drafts.pop() {
            let waiting = Record { fields: draft.fields.clone(), ..draft.record(context.now.into()) };
            // A number that was begun elsewhere is not written over.
            let what = match what {
                What::Number(index) if !begin.1.is_empty() => {
                    What::Number(index.max(labels::numbers(Some(&waiting)).len()))
                }
                other => other,
            };
            return Self::over(what, &draft, own, begin, context);
        }
        let before =
            own.cloned().unwrap_or_else(|| context.journal.first_helplines(context.now, context.now.into()));
        let base = before.fields.clone();
        Self::with(what, before, own.is_some(), base, begin, context)
    }

    /// The page as a draft left it.
    pub fn resume(draft: &Draft, own: Option<&Record>, context: &Context) -> Self {
        Self::over(What::of(&draft.step), draft, own, ("", ""), context)
    }

    fn over(what: What, draft: &Draft, own: Option<&Record>, begin: (&str, &str), context: &Context) -> Self {
        let grew = context.journal.take_up(draft);
        let none = Map::new();
        // The version itself may have left every file meanwhile; the draft remembers what it said.
        let from = draft.rest.get(FROM).and_then(Value::as_object);
        let from = from.or(grew.as_ref().map(|version| &version.fields)).unwrap_or(&none);
        let now = own.map_or(from, |own| &own.fields);
        let (base, apart) = merged(from, now, &draft.fields);
        let (before, kept) = match (grew, own) {
            // What another device changed and the person changed too stands beside this, and is never replaced by it.
            (Some(version), Some(own)) if version.id == own.id && !apart => (own.clone(), true),
            (Some(version), _) => (version, true),
            (None, _) => (Record { fields: Map::new(), ..draft.record(context.now.into()) }, false),
        };
        Self::with(what, before, kept, base, begin, context)
    }

    fn with(
        what: What,
        before: Record,
        kept: bool,
        base: Map<String, Value>,
        begin: (&str, &str),
        context: &Context,
    ) -> Self {
        let circle = context.journal.circle();
        let shown = circle.helplines.as_ref().filter(|own| own.id == before.id);
        let versions = shown.map(|own| Versions::of(own, &circle)).unwrap_or_default();
        let mut page =
            Self { what, before, kept, base, versions, fields: Vec::new(), at: 0, typing: true, left: None };
        page.fill(begin);
        page
    }

    fn fill(&mut self, (name, number): (&str, &str)) {
        let shown = &Record { fields: self.base.clone(), ..self.before.clone() };
        let editor = |words: &str| {
            let mut editor = Editor::line();
            editor.set_text(words);
            editor
        };
        self.fields = match self.what {
            What::Plan => vec![("circle.plan.q", editor(&labels::field(shown, "plan")))],
            What::Doctor => vec![("circle.reach.q", editor(&labels::field(shown, "gp")))],
            What::Number(index) => {
                let there = labels::numbers(Some(shown)).into_iter().nth(index);
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
        let mut fields = self.base.clone();
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
                let there = self.base.get("numbers").and_then(Value::as_array);
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
        draft.rest.insert(FROM.into(), Value::Object(self.before.fields.clone()));
        if record.fields == self.before.fields {
            draft.fields.clear();
        }
        draft
    }

    /// Whether letters go into a field.
    pub fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    /// Whether another version can be seen and chosen: not while what is written here is not kept.
    fn chooses(&self) -> bool {
        self.versions.several() && self.answers() == self.before.fields
    }

    /// A button: to save, to see another version, to keep the one that is seen.
    fn press(&mut self, button: usize, context: &Context) -> Answer {
        match button - self.fields.len() {
            ANOTHER if self.chooses() => {
                if let Some(version) = self.versions.turn() {
                    (self.before, self.base) = (version.clone(), version.fields.clone());
                    self.fill(("", ""));
                }
                Answer::Stays(Step::Stay)
            }
            KEEP if self.chooses() => {
                Answer::Left(self.versions.keep(context.now.into()).map(Change::Circle))
            }
            _ => self.leave(context),
        }
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
            // Writing ends on the way on, so that Enter goes on.
            Input::Act(Action::Back) if self.typing => {
                let left = self.at;
                self.go(button);
                self.left = Some(left);
            }
            Input::Act(Action::Back) => return self.leave(context),
            Input::Act(Action::Next | Action::Choose) => {
                if self.at >= button || (self.typing && self.at + 1 == button) {
                    return self.press(self.at.max(button), context);
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
            Input::Act(Action::Up) if self.left.is_some() => self.go(self.left.unwrap_or(0)),
            Input::Act(Action::Up) => {
                self.go(self.at.saturating_sub(1));
                self.typing = false;
            }
            Input::Target(index) if index >= button => return self.press(index, context),
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
        let last = if self.chooses() { KEEP } else { 0 };
        self.at = to.min(self.fields.len() + last);
        self.typing = self.at < self.fields.len();
        self.left = None;
    }

    fn leave(&self, context: &Context) -> Answer {
        let changed = self.answers() != self.before.fields;
        Answer::Left(changed.then(|| Change::Circle(self.record(context))))
    }

    /// The page as rows.
    pub fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        let title = match self.what {
            What::Plan => "circle.title",
            What::Doctor => "helplines.gp.name",
            What::Number(_) => "helplines.own",
        };
        page.title("", &text.get(title), "", accent_of("circle"));
        page.blank();
        for (index, (label, editor)) in self.fields.iter().enumerate() {
            page.words(&text.get(label), theme.bold());
            if self.what == What::Doctor {
                page.words(&text.get("helplines.gp.fill"), theme.muted());
            }
            let focused = self.at == index;
            page.field(editor, 1, 0, focused, focused && self.typing, index);
        }
        page.gap();
        let save = self.fields.len();
        page.buttons(&[(text.get("common.save"), save, self.at == save)]);
        if self.chooses() {
            page.gap();
            page.words(&text.get("circle.two_versions"), theme.muted());
            for (label, words) in self.whole(context) {
                page.words(&format!("{label}: {words}"), theme.text());
            }
            let buttons = [("journal.version.another", ANOTHER), ("journal.version.keep", KEEP)];
            let button = |(key, beside)| (text.get(key), save + beside, self.at == save + beside);
            page.buttons_in_rows(&buttons.map(button));
        }
        page
    }

    /// All that the version holds that is seen now: it is chosen as a whole.
    fn whole(&self, context: &Context) -> Vec<(String, String)> {
        let record = &self.before;
        let numbers = labels::numbers(Some(record)).into_iter();
        let numbers: Vec<String> = numbers.map(|(name, number)| format!("{name} {number}")).collect();
        let country = record.text("country").map(|code| named(code, context));
        let told = [
            ("settings.country", country.unwrap_or_default()),
            ("helplines.gp.name", labels::field(record, "gp")),
            ("helplines.own", numbers.join(", ")),
            ("circle.plan.short", labels::field(record, "plan")),
        ];
        let filled = told.into_iter().filter(|(_, words)| !words.trim().is_empty());
        filled.map(|(key, words)| (context.text.get(key), words)).collect()
    }
}

/// What was changed in a draft laid over what is kept now; whether both changed the same answer in two ways.
fn merged(
    from: &Map<String, Value>,
    now: &Map<String, Value>,
    draft: &Map<String, Value>,
) -> (Map<String, Value>, bool) {
    let (mut fields, mut apart) = (now.clone(), false);
    let names = from.keys().chain(draft.keys()).filter(|name| from.get(*name) != draft.get(*name));
    for name in names {
        let (was, there, new) = (from.get(name), now.get(name), draft.get(name));
        apart |= there != was && there != new;
        match new {
            Some(new) => drop(fields.insert(name.clone(), new.clone())),
            None => drop(fields.shift_remove(name)),
        }
    }
    (fields, apart)
}
