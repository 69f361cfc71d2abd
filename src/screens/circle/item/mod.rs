//! One item of the circle: a page of six lines, each with one question; nothing but a name is ever asked for.

mod actions;
mod paint;
mod question;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value;

use question::Question;

use super::cards::field;
use super::versions::{ANOTHER, Edited, KEEP};
use crate::journal::{Draft, Fields, Record};
use crate::keys::{Edit, Scope, Typing};
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

/// One item.
pub struct ItemScreen {
    item: Edited,
    fields: Fields,
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
            return Self::resume(draft, context);
        }
        Self::with(items.into_iter().find(|item| Some(item.id.as_str()) == id), context)
    }

    /// The item that a draft holds.
    pub fn resume(draft: Draft, context: &Context) -> Self {
        let there = context.journal.circle().items.into_iter().find(|item| item.id == draft.id);
        // What another device changed meanwhile stays beside it.
        let kept = context.journal.take_up(&draft).or(there);
        let at = LINES.iter().position(|(field, ..)| *field == draft.step).unwrap_or(SAVE);
        let mut screen = Self::with(kept, context);
        screen.item.before.id = draft.id;
        Self { fields: draft.fields, at, question: None, adding: false, ..screen }
    }

    fn with(kept: Option<Record>, context: &Context) -> Self {
        let adding = kept.is_none();
        let before = kept.unwrap_or_else(|| Record::new(KIND, context.now, context.now.into()));
        let fields = before.fields.clone();
        let item = Edited::new(before, !adding, context);
        let mut screen = Self { item, fields, at: 0, question: None, adding };
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
        let Some((field, words, _)) = LINES.get(line) else { return };
        let exercise = context.exercises.get(KIND);
        let part = exercise.and_then(|exercise| exercise.part(field));
        let choices = part.map(|part| part.choices.clone()).unwrap_or_default();
        let rows = part.map_or(1, |part| part.rows);
        self.at = line;
        self.question = Some(Question::new((field, words), choices, self.words(field), rows > 1));
    }

    /// Back to the page, or on to the second question of a new item.
    fn answered(&mut self, context: &Context) {
        self.question = None;
        if self.adding && self.at == NAME && !self.words("name").is_empty() {
            return self.ask(REACH, context);
        }
        if self.adding {
            self.at = SAVE;
        }
        self.adding = false;
    }

    fn save(&self, context: &Context) -> Step {
        if self.fields.is_empty() || self.item.before.fields == self.fields {
            return Step::Leave;
        }
        let items = context.journal.circle().items;
        let mut record = self.item.record(self.fields.clone(), context);
        let count = items.len() + usize::from(!items.iter().any(|item| item.id == record.id));
        if !record.fields.contains_key("order") {
            let order = |item: &Record| item.fields.get("order").and_then(Value::as_f64).unwrap_or(0.0);
            let last = items.iter().map(order).fold(0.0, f64::max);
            let next = (last.floor() as u64).saturating_add(1);
            record.fields.insert("order".into(), next.into());
        }
        Step::Save(Change::Circle(record), context.text.fill("circle.saved", &[("count", count.into())]))
    }

    /// The last row that can have the focus.
    fn last(&self) -> usize {
        if self.item.chooses(&self.fields) { SAVE + KEEP } else { SAVE }
    }

    fn press(&mut self, row: usize, context: &Context) -> Step {
        match row.checked_sub(SAVE) {
            Some(ANOTHER) => self.fields = self.item.turn(),
            Some(KEEP) => return self.item.keep(context),
            Some(_) => return self.save(context),
            None => self.ask(row, context),
        }
        Step::Stay
    }

    fn edit(&mut self, edit: Edit, context: &Context) {
        let Some(question) = self.question.as_mut() else { return };
        let columns = context.measure().saturating_sub(2).max(1);
        let down = edit == Edit::Down;
        if !question.editor.apply(edit, columns) && down && question.editor.is_line() {
            return question.go(usize::MAX);
        }
        let (field, words) = (question.field, question.editor.text());
        self.put(field, &words);
    }

    /// Whether the focused choice is the answer.
    fn is_chosen(&self, question: &Question) -> bool {
        question.focused_choice().is_some_and(|code| self.words(question.field) == code)
    }

    /// Takes the focused choice, or lets it go.
    fn choose(&mut self) {
        let Some(question) = &self.question else { return };
        let Some(code) = question.focused_choice() else { return };
        let code = if self.is_chosen(question) { String::new() } else { code.to_owned() };
        self.put(question.field, &code);
    }

    /// A press of the mouse under a question.
    fn press_in_question(&mut self, target: usize, context: &Context) {
        self.go_in_question(target);
        match &self.question {
            Some(question) if question.on_button() => self.answered(context),
            Some(_) => self.choose(),
            None => {}
        }
    }

    fn go_in_question(&mut self, target: usize) {
        if let Some(question) = &mut self.question {
            question.go(target);
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
        Some(self.item.draft(self.fields.clone(), step, context))
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        let names = [context.text.get("place.circle"), field(&self.item.before, "name")];
        Some(names.into_iter().filter(|name| !name.is_empty()).collect())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.edit.title"), Some("help.circle".into()))
    }

    fn on_outcome(&mut self, outcome: &Outcome, _context: &Context) -> Step {
        match outcome {
            Outcome::Saved(Change::Circle(record)) if record.kind == KIND => {
                self.fields.clone_from(&record.fields);
                self.item.saved(record);
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
        let (page, area) = page.placed(area);
        page.show(frame, area)
    }
}
