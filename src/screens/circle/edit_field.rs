//! A short page to fill in one thing of the person's own: a number, the doctor's, where the plan is. Leaving it keeps it;
//! when there is nothing to keep it answers with [`Step::Leave`].

use serde_json::Value;

use super::cards::field;
use super::numbers::own_numbers;
use super::versions::{ANOTHER, Edited, KEEP, lay_out_versions};
use crate::journal::{Draft, Fields, Record};
use crate::keys::{Action, Edit, Hint, Label, Typing, hint};
use crate::screens::country::named;
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Change, Context, Step};
use crate::theme::accent_of;
use crate::widgets::editor::Editor;
use crate::widgets::form::Focus;
use crate::widgets::page::Page;

/// The kind of the record that holds all of them.
const KIND: &str = "helplines";
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
    own: Edited,
    /// The record as it was when the page opened, with what waited in a draft.
    base: Fields,
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
        let ours = |draft: &Draft| draft.kind == KIND && own.is_none_or(|own| own.id == draft.id);
        if let Some(draft) = context.journal.drafts().into_iter().rfind(ours) {
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
        Self::with(what, Edited::new(before, own.is_some(), context), base, begin)
    }

    /// The page as a draft left it.
    pub fn resume(draft: &Draft, own: Option<&Record>, context: &Context) -> Self {
        Self::over(What::of(&draft.step), draft, own, ("", ""), context)
    }

    fn over(what: What, draft: &Draft, own: Option<&Record>, begin: (&str, &str), context: &Context) -> Self {
        let grew = context.journal.take_up(draft);
        let none = Fields::new();
        // The version itself may have left every file meanwhile; the draft remembers what it said.
        let from = draft.rest.get(FROM).and_then(Value::as_object);
        let from = from.or(grew.as_ref().map(|version| &version.fields)).unwrap_or(&none);
        let now = own.map_or(from, |own| &own.fields);
        let (base, apart) = merged(from, now, &draft.fields);
        let (before, kept) = match (grew, own) {
            // What another device changed and the person changed too stands beside this, and is never replaced by it.
            (Some(version), Some(own)) if version.id == own.id && !apart => (own.clone(), true),
            (Some(version), _) => (version, true),
            (None, _) => (Record { fields: Fields::new(), ..draft.record(context.now.into()) }, false),
        };
        Self::with(what, Edited::new(before, kept, context), base, begin)
    }

    fn with(what: What, own: Edited, base: Fields, begin: (&str, &str)) -> Self {
        let focus = Focus { typing: true, ..Focus::default() };
        let mut page = Self { what, own, base, fields: Vec::new(), focus };
        page.fill(begin);
        page
    }

    fn fill(&mut self, (name, number): (&str, &str)) {
        let shown = &Record { fields: self.base.clone(), ..self.own.before.clone() };
        let fields = match self.what {
            What::Plan => vec![("circle.plan.q", field(shown, "plan"))],
            What::Doctor => vec![("circle.reach.q", field(shown, "gp"))],
            What::Number(index) => {
                let there = own_numbers(Some(shown)).into_iter().nth(index);
                let (name, number) = there.unwrap_or_else(|| (name.to_owned(), number.to_owned()));
                vec![("circle.name.q", name), ("circle.reach.q", number)]
            }
        };
        let editor = |words: String| {
            let mut editor = Editor::line();
            editor.set_text(&words);
            editor
        };
        self.fields = fields.into_iter().map(|(label, words)| (label, editor(words))).collect();
    }

    fn words(&self, field: usize) -> String {
        self.fields.get(field).map(|(_, editor)| editor.text().trim().to_owned()).unwrap_or_default()
    }

    /// The fields with what is filled in now; what is emptied is gone from them.
    fn answers(&self) -> Fields {
        let (name, value, empty) = match self.what {
            What::Plan => ("plan", self.words(0).into(), self.words(0).is_empty()),
            What::Doctor => ("gp", self.words(0).into(), self.words(0).is_empty()),
            What::Number(index) => {
                let numbers = self.numbers(index);
                let none = numbers.is_empty();
                ("numbers", Value::Array(numbers), none)
            }
        };
        let mut fields = self.base.clone();
        if empty {
            fields.shift_remove(name);
        } else {
            fields.insert(name.to_owned(), value);
        }
        fields
    }

    /// The person's own numbers with what is filled in for this one.
    fn numbers(&self, index: usize) -> Vec<Value> {
        let there = self.base.get("numbers").and_then(Value::as_array);
        let mut list = there.cloned().unwrap_or_default();
        let (name, number) = (self.words(0), self.words(1));
        let empty = name.is_empty() && number.is_empty();
        // What another build put beside a name and a number stays there.
        let mut one = list.get(index).and_then(Value::as_object).cloned().unwrap_or_default();
        one.insert("name".into(), Value::String(name));
        one.insert("number".into(), Value::String(number));
        let place = index.min(list.len())..(index + 1).min(list.len());
        list.splice(place, (!empty).then_some(Value::Object(one)));
        list
    }

    /// What must survive; without fields, that nothing must.
    pub fn draft(&self, context: &Context) -> Draft {
        let mut draft = self.own.draft(self.answers(), &self.what.step(), context);
        draft.rest.insert(FROM.into(), Value::Object(self.own.before.fields.clone()));
        draft
    }

    /// Whether letters go into a field.
    pub fn typing(&self) -> Typing {
        if self.focus.typing { Typing::Line } else { Typing::No }
    }

    /// Whether another version can be seen and chosen.
    fn chooses(&self) -> bool {
        self.own.chooses(&self.answers())
    }

    /// To a field, which takes letters at once, or a button.
    fn go(&mut self, to: usize) -> Step {
        let buttons = if self.chooses() { KEEP } else { 0 };
        let stop = to.min(self.fields.len() + buttons);
        self.focus = Focus { stop, typing: stop < self.fields.len(), ..Focus::default() };
        Step::Stay
    }

    /// Up or down by an arrow: a field does not take letters yet.
    fn move_focus(&mut self, by: isize) {
        self.go(self.focus.stop.saturating_add_signed(by));
        self.focus.typing = false;
    }

    /// What Enter does: on to the next field, and from the last one or a button what the button says.
    fn press(&mut self, stop: usize, context: &Context) -> Step {
        match stop.checked_sub(self.fields.len()) {
            Some(ANOTHER) if self.chooses() => {
                self.base = self.own.turn();
                self.fill(("", ""));
                Step::Stay
            }
            Some(KEEP) if self.chooses() => self.own.keep(context),
            Some(_) => self.leave(context),
            None if !self.focus.typing => {
                self.focus.typing = true;
                Step::Stay
            }
            None if stop + 1 == self.fields.len() => self.leave(context),
            None => self.go(stop + 1),
        }
    }

    /// A press of the mouse: into a field, or on a button.
    fn press_target(&mut self, stop: usize, context: &Context) -> Step {
        if stop < self.fields.len() { self.go(stop) } else { self.press(stop, context) }
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

    /// Leaves the page, and keeps what is to be kept.
    fn leave(&self, context: &Context) -> Step {
        let answers = self.answers();
        if answers == self.own.before.fields {
            return Step::Leave;
        }
        let record = self.own.record(answers, context);
        Step::Save(Change::Circle(record), context.text.get("common.saved"))
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
        page.air(2);
        for (index, (label, editor)) in self.fields.iter().enumerate() {
            page.gap();
            page.question(&text.get(label), "");
            if self.what == What::Doctor {
                page.words(&text.get("helplines.gp.fill"), theme.muted());
            }
            let focused = self.focus.stop == index;
            page.field(editor, 1, 0, focused, focused && self.focus.typing, index);
        }
        page.gap();
        let save = self.fields.len();
        page.buttons(&[(text.get("common.save"), save, self.focus.stop == save)]);
        if self.chooses() {
            lay_out_versions(&mut page, &self.whole(context), save, self.focus.stop, context);
        }
        page
    }

    /// All that the version holds that is seen now: it is chosen as a whole.
    fn whole(&self, context: &Context) -> Vec<String> {
        let record = &self.own.before;
        let numbers = own_numbers(Some(record)).into_iter();
        let numbers: Vec<String> = numbers.map(|(name, number)| format!("{name} {number}")).collect();
        let country = record.text("country").map(|code| named(code, context));
        let told = [
            ("settings.country", country.unwrap_or_default()),
            ("helplines.gp.name", field(record, "gp")),
            ("helplines.own", numbers.join(", ")),
            ("circle.plan.short", field(record, "plan")),
        ];
        let filled = told.into_iter().filter(|(_, words)| !words.trim().is_empty());
        filled.map(|(key, words)| format!("{}: {words}", context.text.get(key))).collect()
    }
}

impl Interactive for EditField {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let press = |page: &mut Self, context: &Context| page.press(page.focus.stop, context);
        let button = self.fields.len();
        if self.focus.typing {
            let last = self.focus.stop + 1 == button;
            let label = if last { Label::SAVE } else { Label::FIELD };
            can.offer(Hint { label, ..hint::NEXT_FIELD }, press);
            // Writing ends on the way on, so that Enter goes on.
            let to_save = Hint { label: Label::TO_SAVE, ..hint::STOP_WRITING };
            can.offer(to_save, move |page, _| page.focus.stop_writing((button, 0)));
            can.elsewhere(hint::SUPPORT_WRITING);
        } else {
            let label = match self.focus.stop.checked_sub(button) {
                Some(ANOTHER) => Label::READ,
                Some(_) => Label::SAVE,
                None => Label::EDIT,
            };
            if let Some(left) = self.focus.left {
                can.offer(hint::WRITE_ON, move |page, _| page.go(left));
            }
            can.press(label, press);
            can.offer(hint::BACK, |page, context| page.leave(context));
            can.elsewhere(hint::HELP);
            can.offer(hint::UP_DOWN, |page, _| page.move_focus(1));
            can.elsewhere(hint::UNDO);
            can.also(&[Action::Up], |page, _| page.move_focus(-1));
        }
        can.edits(Self::edit);
        can.targets(Self::press_target);
        can.also(&[Action::NextField], |page, _| page.go(page.focus.stop + 1));
        can.also(&[Action::PreviousField], |page, _| page.go(page.focus.stop.saturating_sub(1)));
        can
    }
}

/// What was changed in a draft laid over what is kept now; whether both changed the same answer in two ways.
fn merged(from: &Fields, now: &Fields, draft: &Fields) -> (Fields, bool) {
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
