//! A short page to fill in one thing of the person's own: a number, the doctor's, where the plan is. Leaving it keeps it;
//! when there is nothing to keep it answers with [`Step::Leave`].

mod actions;
mod paint;

use serde_json::{Map, Value};

use super::cards::field;
use super::numbers::own_numbers;
use super::versions::Versions;
use crate::journal::{Draft, Record};
use crate::keys::{Edit, Input, Typing};
use crate::screens::{Change, Context, Step};
use crate::widgets::editor::Editor;
use crate::widgets::form::{Focus, Shape, Stop};

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
    /// On a field, or behind the fields on a button.
    focus: Focus,
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
                    What::Number(index.max(own_numbers(Some(&waiting)).len()))
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
        let focus = Focus { typing: true, ..Focus::default() };
        let mut page = Self { what, before, kept, base, versions, fields: Vec::new(), focus };
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
            What::Plan => vec![("circle.plan.q", editor(&field(shown, "plan")))],
            What::Doctor => vec![("circle.reach.q", editor(&field(shown, "gp")))],
            What::Number(index) => {
                let there = own_numbers(Some(shown)).into_iter().nth(index);
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
        if self.focus.typing { Typing::Line } else { Typing::No }
    }

    /// Whether another version can be seen and chosen: not while what is written here is not kept.
    fn chooses(&self) -> bool {
        self.versions.several() && self.answers() == self.before.fields
    }

    fn stops(&self) -> Vec<Stop> {
        let buttons = if self.chooses() { KEEP + 1 } else { 1 };
        let fields = self.fields.iter().map(|_| Shape::Field.into());
        fields.chain((0..buttons).map(|_| Shape::Row(1).into())).collect()
    }

    /// To a field, which takes letters at once, or a button.
    fn go(&mut self, to: usize) -> Step {
        let stops = self.stops();
        self.focus.enter(to.min(stops.len() - 1), &stops);
        Step::Stay
    }

    /// What Enter does: on to the next field, and from the last one or a button what the button says.
    fn press(&mut self, stop: usize, context: &Context) -> Step {
        match stop.checked_sub(self.fields.len()) {
            Some(ANOTHER) if self.chooses() => {
                if let Some(version) = self.versions.turn() {
                    (self.before, self.base) = (version.clone(), version.fields.clone());
                    self.fill(("", ""));
                }
                Step::Stay
            }
            Some(KEEP) if self.chooses() => {
                leave_with(self.versions.keep(context.now.into()).map(Change::Circle), context)
            }
            Some(_) => self.leave(context),
            None if !self.focus.typing => {
                self.focus.typing = true;
                Step::Stay
            }
            None if stop + 1 == self.fields.len() => self.leave(context),
            None => self.go(stop + 1),
        }
    }

    /// Takes an input that is no action.
    pub fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Target(stop) if stop >= self.fields.len() => self.press(stop, context),
            Input::Target(stop) => self.go(stop),
            _ => Step::Stay,
        }
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let stop = self.focus.stop;
        let columns = context.measure().saturating_sub(2).max(1);
        let (up, down) = (edit == Edit::Up, edit == Edit::Down);
        let moved = self.fields.get_mut(stop).is_some_and(|(_, editor)| editor.apply(edit, columns));
        match (up && !moved, down && !moved) {
            (true, _) => self.go(stop.saturating_sub(1)),
            (_, true) => self.go(stop + 1),
            _ => Step::Stay,
        }
    }

    fn leave(&self, context: &Context) -> Step {
        let changed = self.answers() != self.before.fields;
        leave_with(changed.then(|| Change::Circle(self.record(context))), context)
    }
}

/// Leaves the page, and keeps what is to be kept.
fn leave_with(change: Option<Change>, context: &Context) -> Step {
    change.map_or(Step::Leave, |change| Step::Save(change, context.text.get("common.saved")))
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
