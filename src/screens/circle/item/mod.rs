//! One item of the circle: a page of six lines, each with one question; nothing but a name is ever asked for.

mod actions;
mod paint;
mod question;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::{Map, Value};

use question::Question;

use super::cards::field;
use super::versions::Versions;
use crate::journal::{Draft, Record};
use crate::keys::{Edit, Input, Scope, Typing};
use crate::screens::screen::Act;
use crate::screens::{Change, Context, Outcome, Screen, Step};
use crate::widgets::page::Hits;

const KIND: &str = "circle";
/// Field, words of the question, label of the line.
const LINES: [(&str, &str, &str); 6] = [
    ("name", "circle.name", "circle.name.q"),
    ("what", "circle.kind", "circle.group.who"),
    ("helps", "circle.how", "circle.group.how"),
    ("reach", "circle.reach", "circle.group.reach"),
    ("words", "circle.words", "circle.group.words"),
    ("knows", "circle.knows", "circle.group.knows"),
];
const NAME: usize = 0;
const REACH: usize = 3;
const SAVE: usize = LINES.len();
/// Behind the button to save: to see another version, and to keep the one that is seen.
const ANOTHER: usize = SAVE + 1;
const KEEP: usize = SAVE + 2;

/// One item.
pub struct ItemScreen {
    /// What is kept already.
    kept: Option<Record>,
    /// What stands beside it, made apart on another device.
    versions: Versions,
    /// The item while it is new.
    fresh: Record,
    fields: Map<String, Value>,
    /// The focused line, or [`SAVE`].
    at: usize,
    question: Option<Question>,
    /// The name, then the reach are asked first.
    adding: bool,
}

impl ItemScreen {
    /// The item with this id, as its draft left it if there is one; a new item if there is no id.
    pub fn new(id: Option<&str>, context: &Context) -> Self {
        let items = context.journal.circle().items;
        let known = |draft: &Draft| items.iter().any(|item| item.id == draft.id);
        let mut drafts = context.journal.drafts().into_iter().filter(|draft| draft.kind == KIND);
        let draft = match id {
            Some(id) => drafts.find(|draft| draft.id == id),
            None => drafts.find(|draft| !known(draft)),
        };
        if let Some(draft) = draft {
            Self::over(draft, items, context)
        } else {
            let kept = items.into_iter().find(|item| Some(item.id.as_str()) == id);
            Self::with(kept, context)
        }
    }

    /// The item that a draft holds.
    pub fn resume(draft: Draft, context: &Context) -> Self {
        let items = context.journal.circle().items;
        Self::over(draft, items, context)
    }

    fn over(draft: Draft, items: Vec<Record>, context: &Context) -> Self {
        let there = items.into_iter().find(|item| item.id == draft.id);
        // What another device changed meanwhile stays beside it.
        let kept = context.journal.take_up(&draft).or(there);
        let mut screen = Self::with(kept, context);
        screen.fresh.id.clone_from(&draft.id);
        screen.adding = false;
        screen.question = None;
        screen.at = LINES.iter().position(|(field, ..)| *field == draft.step).unwrap_or(SAVE);
        screen.fields = draft.fields;
        screen
    }

    fn with(kept: Option<Record>, context: &Context) -> Self {
        let fields = kept.as_ref().map(|record| record.fields.clone()).unwrap_or_default();
        let adding = kept.is_none();
        let fresh = Record::new(KIND, context.now, context.now.into());
        let circle = context.journal.circle();
        let shown = circle.items.iter().find(|item| kept.as_ref().is_some_and(|kept| kept.id == item.id));
        let versions = shown.map(|shown| Versions::of(shown, &circle)).unwrap_or_default();
        let mut screen = Self { kept, versions, fresh, fields, at: 0, question: None, adding };
        if adding {
            screen.ask(NAME, context);
        }
        screen
    }

    fn words(&self, field: &str) -> &str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    fn put(&mut self, field: &str, words: &str) {
        if words.trim().is_empty() {
            self.fields.shift_remove(field);
        } else {
            self.fields.insert(field.to_owned(), Value::String(words.to_owned()));
        }
    }

    fn ask(&mut self, line: usize, context: &Context) {
        let Some((field, ..)) = LINES.get(line) else { return };
        let exercise = context.exercises.get(KIND);
        let part = exercise.and_then(|exercise| exercise.part(field));
        let choices = part.map(|part| part.choices.clone()).unwrap_or_default();
        let rows = part.map_or(1, |part| part.rows);
        self.at = line;
        self.question = Some(Question::new(line, choices, self.words(field), rows > 1));
    }

    /// Back to the page, or on to the second question of a new item.
    fn answered(&mut self, context: &Context) {
        let line = self.question.take().map_or(SAVE, |question| question.line);
        if self.adding && line == NAME && !self.words("name").is_empty() {
            return self.ask(REACH, context);
        }
        if self.adding {
            self.at = SAVE;
        }
        self.adding = false;
    }

    fn save(&self, context: &Context) -> Step {
        let before = self.kept.as_ref().map(|record| &record.fields);
        if self.fields.is_empty() || before == Some(&self.fields) {
            return Step::Leave;
        }
        let items = context.journal.circle().items;
        let count = items.len() + usize::from(!items.iter().any(|item| item.id == self.record(context).id));
        let mut record = self.record(context);
        if !record.fields.contains_key("order") {
            let order = |item: &Record| item.fields.get("order").and_then(Value::as_f64).unwrap_or(0.0);
            let last = items.iter().map(order).fold(0.0, f64::max);
            let next = (last.floor() as u64).saturating_add(1);
            record.fields.insert("order".into(), next.into());
        }
        Step::Save(Change::Circle(record), context.text.fill("circle.saved", &[("count", count.into())]))
    }

    fn record(&self, context: &Context) -> Record {
        match &self.kept {
            Some(kept) => kept.succeed(self.fields.clone(), context.now.into()),
            None => Record { fields: self.fields.clone(), ..self.fresh.clone() },
        }
    }

    /// Whether another version can be seen and chosen: not while what is written here is not kept.
    fn chooses(&self) -> bool {
        self.versions.several() && self.kept.as_ref().is_some_and(|kept| kept.fields == self.fields)
    }

    /// The last row that can have the focus.
    fn last(&self) -> usize {
        if self.chooses() { KEEP } else { SAVE }
    }

    fn press(&mut self, row: usize, context: &Context) -> Step {
        match row {
            ANOTHER => {
                self.kept = self.versions.turn().cloned();
                self.fields = self.kept.as_ref().map(|kept| kept.fields.clone()).unwrap_or_default();
            }
            KEEP => {
                let chosen = self.versions.keep(context.now.into()).map(Change::Circle);
                let said = context.text.get("common.saved");
                return chosen.map_or(Step::Stay, |change| Step::Save(change, said));
            }
            SAVE => return self.save(context),
            line => self.ask(line, context),
        }
        Step::Stay
    }

    fn edit(&mut self, edit: Edit, context: &Context) {
        let Some(question) = self.question.as_mut() else { return };
        let columns = context.measure().saturating_sub(2).max(1);
        let down = edit == Edit::Down;
        if !question.editor.apply(edit, columns) && down && question.editor.is_line() {
            return question.focus_button();
        }
        let (line, words) = (question.line, question.editor.text());
        if let Some((field, ..)) = LINES.get(line) {
            self.put(field, &words);
        }
    }

    /// Whether the focused choice is the answer.
    fn is_chosen(&self, question: &Question) -> bool {
        let line = LINES.get(question.line).zip(question.focused_choice());
        line.is_some_and(|((field, ..), code)| self.words(field) == code)
    }

    /// Takes the focused choice, or lets it go.
    fn choose(&mut self) {
        let Some(question) = &self.question else { return };
        let chosen = self.is_chosen(question);
        if let (Some(code), Some((field, ..))) = (question.focused_choice(), LINES.get(question.line)) {
            let code = code.to_owned();
            self.put(field, if chosen { "" } else { &code });
        }
    }

    /// A press of the mouse under a question.
    fn press_in_question(&mut self, target: usize, context: &Context) {
        let Some(question) = &mut self.question else { return };
        if target == question.button() {
            self.answered(context);
        } else if question.writes() {
            question.write_on();
        } else {
            question.focus_choice(target);
            self.choose();
        }
    }
}

impl Screen for ItemScreen {
    fn scope(&self) -> Scope {
        if self.question.as_ref().is_some_and(|question| !question.writes()) {
            Scope::Exercise
        } else {
            Scope::CircleItem
        }
    }

    fn typing(&self) -> Typing {
        self.question.as_ref().map_or(Typing::No, Question::typing)
    }

    fn draft(&self, context: &Context) -> Option<Draft> {
        let step = LINES.get(self.at).map_or("", |(field, ..)| field);
        // The time of the draft is that of the writing; the item keeps its own.
        let mut draft = Draft { at: context.now, ..Draft::of(&self.record(context), step) };
        if self.kept.as_ref().is_some_and(|kept| kept.fields == self.fields) {
            draft.fields.clear();
        }
        Some(draft)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        let name = self.kept.as_ref().map(|kept| field(kept, "name")).unwrap_or_default();
        let names = [context.text.get("place.circle"), name];
        Some(names.into_iter().filter(|name| !name.is_empty()).collect())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.edit.title"), Some("help.circle".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Wheel(up, ..) if self.question.is_none() => return self.wheel(up, context),
            Input::Target(target) if self.question.is_some() => self.press_in_question(target, context),
            Input::Target(row) => {
                self.at = row.min(self.last());
                return self.press(self.at, context);
            }
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, _context: &Context) -> Step {
        match outcome {
            Outcome::Saved(Change::Circle(record)) if record.kind == KIND => {
                self.fields.clone_from(&record.fields);
                self.kept = Some(record.clone());
                Step::Leave
            }
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = match &self.question {
            Some(question) => self.lay_out_question(question, context),
            None => self.lay_out_page(context),
        };
        page.show(frame, area)
    }
}
