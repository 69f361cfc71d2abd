//! What stands before an exercise that was begun: what is still open, the guidelines, a new one; it loses no draft.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Act, Actions, Interactive};
use super::{Change, Context, Outcome, Route, Screen, Step, suggestions};
use crate::exercise::{Exercise, summary};
use crate::journal::{Draft, Record};
use crate::keys::{Action, Hint, Input, Scope, hint};
use crate::session::{appointment, drafts, still_open};
use crate::text::{cut, dates};
use crate::theme::accent_of;
use crate::widgets::page::{Hits, Page};

/// The rows of the page.
#[derive(Clone, Debug)]
enum Row {
    Resume(usize),
    Begin,
    Guide,
    LookBack,
    Open(usize),
    Remove(usize),
}

/// The page of one exercise with its drafts and its open entries.
pub struct Resume {
    exercise: Arc<Exercise>,
    drafts: Vec<Draft>,
    open: Vec<Record>,
    at: usize,
}

impl Resume {
    /// The page; none if nothing is open and there is nothing to read.
    pub fn of(exercise: &Arc<Exercise>, context: &Context) -> Option<Self> {
        let drafts = drafts(exercise, context.journal);
        let open = still_open(exercise, context.journal);
        let any = !drafts.is_empty() || !open.is_empty() || exercise.guide;
        any.then(|| Self { exercise: exercise.clone(), drafts, open, at: 0 })
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = (0..self.drafts.len()).map(Row::Resume).collect();
        if self.exercise.guide {
            rows.extend([Row::Begin, Row::Guide, Row::LookBack]);
            rows.extend((0..self.open.len()).map(Row::Open));
        } else {
            for index in 0..self.open.len() {
                rows.extend([Row::Open(index), Row::Remove(index)]);
            }
            rows.push(Row::Begin);
        }
        rows
    }

    fn take(&mut self, row: usize, context: &Context) -> Step {
        let Some(row) = self.rows().get(row).cloned() else { return Step::Stay };
        match row {
            Row::Resume(index) => self.drafts.get(index).map_or(Step::Stay, |draft| {
                Step::Replace(Route::Resume { kind: draft.kind.clone(), id: draft.id.clone() })
            }),
            Row::Begin => Step::Replace(Route::Begin(self.exercise.kind.clone())),
            Row::Guide => Step::Open(Route::Guide),
            Row::LookBack => match self.open.len() {
                0 => Step::Say(context.text.get(&format!("{}.empty", self.exercise.kind))),
                1 => self.look_back(0),
                _ => {
                    // Several are open: the person chooses which.
                    self.at =
                        self.rows().iter().position(|row| matches!(row, Row::Open(_))).unwrap_or(self.at);
                    Step::Stay
                }
            },
            Row::Open(index) => self.look_back(index),
            Row::Remove(index) => self.remove(index, context),
        }
    }

    fn look_back(&self, index: usize) -> Step {
        self.open.get(index).map_or(Step::Stay, |record| Step::Replace(Route::Again(record.clone(), true)))
    }

    fn remove(&self, index: usize, context: &Context) -> Step {
        let Some(record) = self.open.get(index) else { return Step::Stay };
        let removed = format!("{}.removed", self.exercise.kind);
        let said = if context.text.has(&removed) {
            context.text.get(&removed)
        } else {
            let title = super::screen::name(&record.kind, context);
            let date = dates::short(context.text, record.evening(context.journal.day_ends()));
            context.text.fill("journal.trash.toast", &[("title", title.into()), ("date", date.into())])
        };
        Step::Save(Change::Remove(record.id.clone()), said)
    }

    fn label(&self, row: &Row, context: &Context) -> String {
        let text = context.text;
        let kind = &self.exercise.kind;
        match row {
            Row::Resume(index) => self.drafts.get(*index).map_or_else(String::new, |draft| {
                suggestions::resume(draft, &suggestions::position(draft, context), context)
            }),
            Row::Begin => {
                let keys = [format!("{kind}.plan"), format!("{kind}.list.new")];
                let key = keys.iter().find(|key| text.has(key));
                text.get(key.map_or("home.resume.new", String::as_str))
            }
            Row::Guide => text.get(&format!("{kind}.guide")),
            Row::LookBack => text.get(&format!("{kind}.after")),
            Row::Open(index) if self.exercise.guide => {
                self.open.get(*index).map(|record| plan(record, context)).unwrap_or_default()
            }
            Row::Open(_) => text.get(&format!("{kind}.list.look")),
            Row::Remove(_) => text.get(&format!("{kind}.list.remove")),
        }
    }
}

/// A planned encounter in one line: with whom, when, where.
fn plan(record: &Record, context: &Context) -> String {
    let when = record.text("when").unwrap_or("later");
    let moment = match appointment::parse(when) {
        Some((day, Some(time))) => dates::with_time(context.text, day, &time),
        Some((day, None)) => dates::long(context.text, day),
        None => context.text.get(&format!("encounter.when.{when}")),
    };
    let who = match record.text("who_name") {
        Some(name) => name.to_owned(),
        None => record
            .code("who")
            .map(|code| context.text.get(&format!("encounter.who.{code}")))
            .unwrap_or_default(),
    };
    let parts = [who, moment, record.text("place").unwrap_or_default().to_owned()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("   ")
}

impl Interactive for Resume {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let rows = self.rows();
        let last = rows.len().saturating_sub(1);
        let take = |screen: &mut Self, context: &Context| screen.take(screen.at, context);
        let mut can = Actions::<Self>::default();
        can.rows(hint::UP_DOWN, last, |screen| &mut screen.at);
        can.offer(hint::OPEN, take);
        can.also(&[Action::Choose], take);
        can.digits(move |screen: &mut Self, digit, context| {
            let row = digit.wrapping_sub(1);
            if row <= last {
                screen.at = row;
            }
            screen.take(row, context)
        });
        if self.exercise.menu {
            can.elsewhere(hint::GUIDE);
            if let Some(Row::Open(index) | Row::Remove(index)) = rows.get(self.at).cloned() {
                can.offer(hint::REMOVE, move |screen: &mut Self, context| screen.remove(index, context));
            }
        } else {
            can.elsewhere(hint::DIGITS);
        }
        can.offer(hint::TO_HOME, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        can
    }
}

impl Screen for Resume {
    fn scope(&self) -> Scope {
        if self.exercise.menu { Scope::Menu } else { Scope::Begun }
    }

    fn hints(&self, context: &Context) -> Vec<Hint> {
        Act::hints(self, context)
    }

    fn act(&mut self, action: Action, context: &Context) -> Step {
        Act::act(self, action, context)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![super::screen::name(&self.exercise.kind, context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (super::screen::name(&self.exercise.kind, context), Some(format!("help.{}", self.exercise.kind)))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Target(row) => self.take(row, context),
            Input::Wheel(up, ..) => self.wheel(up, context),
            _ => Step::Stay,
        }
    }

    fn on_outcome(&mut self, _outcome: &Outcome, context: &Context) -> Step {
        self.drafts = drafts(&self.exercise, context.journal);
        self.open = still_open(&self.exercise, context.journal);
        self.at = self.at.min(self.rows().len().saturating_sub(1));
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let kind = &self.exercise.kind;
        let mut page = Page::new(theme, area.width);
        let glyph = if context.short() { "" } else { theme.glyph_of(kind) };
        page.title(glyph, &text.get(&format!("{kind}.title")), "", accent_of(kind));
        page.blank();
        let purpose = format!("{kind}.purpose");
        if !context.short() && text.has(&purpose) {
            page.words(&text.get(&purpose), theme.text());
            page.gap();
        }
        for (index, row) in self.rows().iter().enumerate() {
            match row {
                Row::Open(0) if self.exercise.guide => {
                    page.gap();
                    page.words(&text.get(&format!("{kind}.list.open")), theme.muted());
                }
                Row::Open(open) if !self.exercise.guide => {
                    page.gap();
                    page.words(&text.get(&format!("{kind}.list")), theme.muted());
                    if let Some(record) = self.open.get(*open) {
                        for answer in summary(Some(&self.exercise), &record.fields, text).iter().take(2) {
                            page.words(&answer.line(), theme.bold());
                        }
                    }
                }
                Row::Begin if !self.exercise.guide => page.gap(),
                _ => {}
            }
            let label = self.label(row, context);
            let label = if matches!(row, Row::Open(_)) && !context.narrow() {
                cut(&label, usize::from(page.measure()) - 3, theme.marks.more)
            } else {
                label
            };
            page.choice(index, self.at == index, &(index + 1).to_string(), &label, theme.text());
        }
        page.show(frame, area)
    }
}
