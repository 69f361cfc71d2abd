//! What stands before an exercise that was begun: what is still open, the guidelines, a new one; it loses no draft.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Interactive};
use super::{Change, Context, Outcome, Route, Screen, Step, suggestions};
use crate::exercise::{Exercise, summary};
use crate::journal::{Draft, Record};
use crate::keys::{Label, Scope, hint};
use crate::session::{appointment, drafts, still_open};
use crate::text::{cut, dates};
use crate::theme::accent_of;
use crate::widgets::page::{Hits, Page};

/// The rows of the page.
#[derive(Clone, Copy, Debug)]
enum Row<'a> {
    Resume(&'a Draft),
    Begin,
    Guide,
    LookBack,
    Open(&'a Record),
    Remove(&'a Record),
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

    fn rows(&self) -> Vec<Row<'_>> {
        let mut rows: Vec<Row> = self.drafts.iter().map(Row::Resume).collect();
        if self.exercise.guide {
            rows.extend([Row::Begin, Row::Guide, Row::LookBack]);
            rows.extend(self.open.iter().map(Row::Open));
        } else {
            rows.extend(self.open.iter().flat_map(|record| [Row::Open(record), Row::Remove(record)]));
            rows.push(Row::Begin);
        }
        rows
    }

    fn take(&mut self, index: usize, context: &Context) -> Step {
        let rows = self.rows();
        match rows.get(index) {
            Some(Row::Resume(draft)) => {
                Step::Replace(Route::Resume { kind: draft.kind.clone(), id: draft.id.clone() })
            }
            Some(Row::Begin) => Step::Replace(Route::Begin(self.exercise.kind.clone())),
            Some(Row::Guide) => Step::Open(Route::Guide),
            Some(Row::LookBack) => match self.open.as_slice() {
                [] => Step::Say(context.text.get(&format!("{}.empty", self.exercise.kind))),
                [record] => look_back(record),
                _ => {
                    // Several are open: the person chooses which.
                    self.at = rows.iter().position(|row| matches!(row, Row::Open(_))).unwrap_or(self.at);
                    Step::Stay
                }
            },
            Some(Row::Open(record)) => look_back(record),
            Some(Row::Remove(record)) => self.remove(record, context),
            None => Step::Stay,
        }
    }

    fn remove(&self, record: &Record, context: &Context) -> Step {
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

    fn label(&self, row: Row, context: &Context) -> String {
        let text = context.text;
        let kind = &self.exercise.kind;
        match row {
            Row::Resume(draft) => suggestions::resume(draft, &suggestions::position(draft, context), context),
            Row::Begin => {
                let keys = [format!("{kind}.plan"), format!("{kind}.list.new")];
                let key = keys.iter().find(|key| text.has(key));
                text.get(key.map_or("home.resume.new", String::as_str))
            }
            Row::Guide => text.get(&format!("{kind}.guide")),
            Row::LookBack => text.get(&format!("{kind}.after")),
            Row::Open(record) if self.exercise.guide => plan(record, context),
            Row::Open(_) => text.get(&format!("{kind}.list.look")),
            Row::Remove(_) => text.get(&format!("{kind}.list.remove")),
        }
    }
}

fn look_back(record: &Record) -> Step {
    Step::Replace(Route::Again(record.clone(), true))
}

/// A planned encounter in one line: with whom, when, where.
fn plan(record: &Record, context: &Context) -> String {
    let when = record.text("when").unwrap_or("later");
    let moment = appointment::said(when, context.text)
        .unwrap_or_else(|| context.text.get(&format!("encounter.when.{when}")));
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
        let last = self.rows().len() - 1;
        let mut can = Actions::<Self>::default();
        can.elsewhere(hint::UP_DOWN);
        can.menu(Label::OPEN, (last, last), |screen| &mut screen.at, Self::take);
        can.numbered(last, |screen| &mut screen.at, Self::take);
        if self.exercise.menu {
            can.elsewhere(hint::GUIDE);
            if let Some(Row::Open(record) | Row::Remove(record)) = self.rows().get(self.at).copied() {
                let record = record.clone();
                can.offer(hint::REMOVE, move |screen, context| screen.remove(&record, context));
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

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![super::screen::name(&self.exercise.kind, context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (super::screen::name(&self.exercise.kind, context), Some(format!("help.{}", self.exercise.kind)))
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
        page.air(if context.short() { 1 } else { 2 });
        let purpose = format!("{kind}.purpose");
        if !context.short() && text.has(&purpose) {
            page.words(&text.get(&purpose), theme.text());
            page.gap();
        }
        for (index, row) in self.rows().into_iter().enumerate() {
            match row {
                Row::Open(record) if !self.exercise.guide => {
                    page.gap();
                    page.words(&text.get(&format!("{kind}.list")), theme.muted());
                    for answer in summary(Some(&self.exercise), &record.fields, text).iter().take(2) {
                        page.quote(&answer.line());
                    }
                    page.gap();
                }
                Row::Begin if !self.open.is_empty() && !self.exercise.guide => page.gap(),
                _ => {}
            }
            let label = self.label(row, context);
            let label = if matches!(row, Row::Open(_)) && !context.narrow() {
                cut(&label, usize::from(page.measure()) - 3, theme.marks.more)
            } else {
                label
            };
            page.choice(index, self.at == index, &(index + 1).to_string(), &label, theme.text());
            if matches!(row, Row::LookBack) && !self.open.is_empty() {
                page.gap();
                page.words(&text.get(&format!("{kind}.list.open")), theme.muted());
            }
        }
        let (page, area) = page.steady(area);
        page.show(frame, area)
    }
}
