//! One item of the circle: a page of six lines, each with one question; nothing but a name is ever asked for.

mod footer;
mod paint;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::{Map, Value};

use super::labels;
use super::versions::Versions;
use crate::journal::{Draft, Record};
use crate::keys::{Action, Edit, Hint, Input, Label, Scope, Typing};
use crate::screens::{Change, Context, Outcome, Screen, Step, moved};
use crate::widgets::editor::Editor;
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

/// The one question that is open.
struct Question {
    line: usize,
    /// The choices, or none where words are written.
    choices: Vec<String>,
    editor: Editor,
    /// The focused choice, or the field (0); behind them the button.
    at: usize,
    typing: bool,
}

impl Question {
    fn button(&self) -> usize {
        self.choices.len().max(1)
    }

    fn writes(&self) -> bool {
        self.choices.is_empty()
    }
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
        let mut editor = if rows > 1 { Editor::page() } else { Editor::line() };
        editor.set_text(self.words(field));
        let at = choices.iter().position(|code| code == self.words(field)).unwrap_or(0);
        let typing = choices.is_empty();
        self.at = line;
        self.question = Some(Question { line, choices, editor, at, typing });
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

    fn page(&mut self, input: &Input, context: &Context) -> Step {
        let last = if self.chooses() { KEEP } else { SAVE };
        self.at = self.at.min(last);
        match input {
            // To choose between versions is never the end of the page.
            Input::Act(Action::Last | Action::PageDown) => self.at = SAVE,
            _ if moved(&mut self.at, last, input) => {}
            Input::Act(Action::Left | Action::Right) => {}
            Input::Act(Action::Next | Action::Choose) => return self.press(self.at, context),
            Input::Act(Action::Number(number)) if (1..=SAVE).contains(&usize::from(*number)) => {
                self.ask(usize::from(*number) - 1, context);
            }
            Input::Target(row) => {
                self.at = (*row).min(last);
                return self.press(self.at, context);
            }
            // Nothing asks to be kept: going back keeps it.
            Input::Act(Action::Back) => return self.save(context),
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn answer(&mut self, input: Input, context: &Context) -> Step {
        let line = self.question.as_ref().and_then(|question| LINES.get(question.line));
        let chosen = self.question.as_ref().and_then(|question| question.choices.get(question.at));
        let chosen = chosen.is_some_and(|code| line.is_some_and(|(field, ..)| self.words(field) == code));
        let Some(question) = self.question.as_mut() else { return Step::Stay };
        let (button, writes) = (question.button(), question.writes());
        match input {
            Input::Edit(edit) => return self.edit(edit, context),
            // Writing ends on the way on, so that Enter goes on; an arrow up leads back.
            Input::Act(Action::Back) if question.typing => (question.at, question.typing) = (button, false),
            Input::Act(Action::Back) => {
                // Back is not on: of a new item nothing more is asked.
                self.adding = false;
                self.answered(context);
            }
            Input::Act(Action::Next | Action::Choose) if question.at == button => self.answered(context),
            Input::Act(Action::Next) if writes && question.typing => self.answered(context),
            Input::Act(Action::Next | Action::Choose) if writes => question.typing = true,
            Input::Act(Action::Next) if chosen => self.answered(context),
            Input::Act(Action::Next | Action::Choose) => self.choose(),
            Input::Act(Action::Up | Action::PreviousField) => {
                question.at = question.at.saturating_sub(1);
                question.typing = writes;
            }
            Input::Act(Action::Down) => {
                question.at = (question.at + 1).min(button);
                question.typing = false;
            }
            Input::Act(Action::NextField) => {
                question.at = button;
                question.typing = false;
            }
            Input::Act(Action::Number(number)) if (1..=button).contains(&number.into()) && !writes => {
                question.at = usize::from(number) - 1;
                self.choose();
            }
            Input::Act(Action::PageDown) => self.answered(context),
            Input::Target(index) if index == button => self.answered(context),
            Input::Target(index) => {
                question.at = index;
                question.typing = writes;
                if !writes {
                    self.choose();
                }
            }
            Input::Act(
                Action::Left
                | Action::Right
                | Action::First
                | Action::Last
                | Action::PageUp
                | Action::Number(_),
            ) => {}
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let Some(question) = self.question.as_mut() else { return Step::Stay };
        let columns = context.measure().saturating_sub(2).max(1);
        let down = edit == Edit::Down;
        if !question.editor.apply(edit, columns) && down && question.editor.is_line() {
            question.at = question.button();
            question.typing = false;
            return Step::Stay;
        }
        let (line, words) = (question.line, question.editor.text());
        if let Some((field, ..)) = LINES.get(line) {
            self.put(field, &words);
        }
        Step::Stay
    }

    /// Takes the focused choice, or lets it go.
    fn choose(&mut self) {
        let Some(question) = &self.question else { return };
        let (Some(code), Some((field, ..))) =
            (question.choices.get(question.at).cloned(), LINES.get(question.line))
        else {
            return;
        };
        let chosen = self.words(field) == code;
        self.put(field, if chosen { "" } else { &code });
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
        match &self.question {
            Some(question) if question.typing && question.editor.is_line() => Typing::Line,
            Some(question) if question.typing => Typing::Page,
            _ => Typing::No,
        }
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

    fn called(&self, hint: &Hint, _context: &Context) -> Option<Label> {
        self.called(hint)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        let name = self.kept.as_ref().map(|kept| labels::field(kept, "name")).unwrap_or_default();
        let names = [context.text.get("place.circle"), name];
        Some(names.into_iter().filter(|name| !name.is_empty()).collect())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.edit.title"), Some("help.circle".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        if self.question.is_some() { self.answer(input, context) } else { self.page(&input, context) }
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
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }
}
