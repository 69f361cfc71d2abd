//! What follows an exercise: the page as it was saved, one sentence, and what may fit with it. Enough comes first.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Ending, Interactive};
use super::{Context, Route, Screen, Step};
use crate::exercise::summary;
use crate::journal::Record;
use crate::keys::{Action, Label, Scope, hint};
use crate::session::appointment;
use crate::text::{Value, dates};
use crate::theme::accent_of;
use crate::widgets::page::{Hits, Page};

/// Rows of a page that are shown where there is little room.
const SHORT_PAGE: usize = 3;

/// The page after an exercise.
pub struct Completion {
    ending: Ending,
    at: usize,
}

impl Completion {
    /// The page for an entry, or for none.
    pub fn new(ending: Ending) -> Self {
        Self { ending, at: 0 }
    }

    fn leave(&self) -> Step {
        if self.ending.within { Step::Leave } else { Step::Replace(Route::Home) }
    }

    fn change(&self) -> Option<Step> {
        let Ending { record, after, within, .. } = &self.ending;
        let (record, after, within) = (record.clone()?, *after, *within);
        Some(Step::Replace(Route::AtTheEnd { record, after, within }))
    }

    /// Enough, the offers, and a way back into the page. Where nothing is asked, it is only done.
    fn rows(&self, context: &Context) -> Vec<(String, Step)> {
        let text = context.text;
        let first = if self.ending.offers.is_empty() { "common.close" } else { "common.enough" };
        let mut rows = vec![(text.get(first), self.leave())];
        for (_, place) in &self.ending.offers {
            let key = format!("check_in.offer.{place}");
            let glyph = context.theme.glyph_of(place);
            let label = if glyph.is_empty() { text.get(&key) } else { format!("{glyph} {}", text.get(&key)) };
            rows.push((label, Route::named(place).map_or(Step::Stay, Step::Replace)));
        }
        rows.extend(self.change().map(|step| (text.get("check_in.change"), step)));
        rows
    }

    fn take(&mut self, row: usize, context: &Context) -> Step {
        self.rows(context).into_iter().nth(row).map_or(Step::Stay, |(_, step)| step)
    }

    fn record_page(page: &mut Page, record: &Record, context: &Context) {
        let theme = context.theme;
        let date = dates::with_time(context.text, record.at.date_naive(), &record.at);
        page.words(&date, theme.muted());
        let exercise = context.exercises.get(&record.kind);
        let answers = summary(exercise.map(AsRef::as_ref), &record.fields, context.text);
        for answer in answers.iter().filter(|answer| answer.prose.is_none()) {
            page.answer(&answer.label, &answer.line());
        }
        for (label, words) in
            answers.iter().filter_map(|answer| Some((&answer.label, answer.prose.as_ref()?)))
        {
            page.gap();
            if !label.is_empty() {
                page.words(label, theme.muted());
            }
            // What is quoted stands one column further in than its mark.
            let first = page.height();
            page.words_at(1, &format!("{words}\""), theme.text());
            page.put(first, 0, "\"", theme.text());
        }
    }
}

impl Interactive for Completion {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let last = self.rows(context).len() - 1;
        let mut can = Actions::<Self>::default();
        // Of a page that is not there nothing can be changed, and there is one row.
        let label = if self.ending.record.is_some() {
            can.elsewhere(hint::UP_DOWN);
            Label::OPEN
        } else {
            Label::NEXT
        };
        can.menu(label, (last, last), |screen| &mut screen.at, Self::take);
        can.numbered(last, |screen| &mut screen.at, Self::take);
        if self.ending.record.is_some() {
            can.elsewhere(hint::DIGITS);
            can.offer(hint::UNDO, |screen: &mut Self, _| screen.change().unwrap_or(Step::Stay));
        } else {
            can.also(&[Action::Undo], |_, _| Step::Stay);
        }
        let back = if self.ending.within { hint::BACK } else { hint::TO_HOME };
        can.offer(back, |screen: &mut Self, _| screen.leave());
        can.elsewhere(hint::HELP);
        can
    }
}

impl Screen for Completion {
    fn scope(&self) -> Scope {
        Scope::Ending
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![super::screen::name(&self.ending.kind, context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (super::screen::name(&self.ending.kind, context), None)
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        if !context.short() {
            let key = format!("{}.title", self.ending.kind);
            let title =
                if text.has(&key) { text.get(&key) } else { super::screen::name(&self.ending.kind, context) };
            page.title(theme.glyph_of(&self.ending.kind), &title, "", accent_of(&self.ending.kind));
            page.blank();
        }
        let args = self.ending.record.as_ref().map(|record| arguments(record, context)).unwrap_or_default();
        let args: Vec<(&str, Value)> = args.iter().map(|(name, words)| (*name, words.into())).collect();
        for key in &self.ending.said {
            page.words(&text.fill(key, &args), theme.text());
        }
        let mut below = Page::new(theme, area.width);
        if let Some((offer, _)) = self.ending.offers.first().filter(|(offer, _)| text.has(offer)) {
            below.words(&text.get(offer), theme.text());
            below.blank();
        }
        for (index, (label, _)) in self.rows(context).iter().enumerate() {
            below.choice(index, self.at == index, &(index + 1).to_string(), label, theme.text());
        }
        if let Some(record) = &self.ending.record {
            page.gap();
            let mut record_page = Page::new(theme, area.width);
            Self::record_page(&mut record_page, record, context);
            let room = usize::from(area.height).saturating_sub(page.height() + below.height() + 2);
            page.take(record_page, room.max(SHORT_PAGE));
        }
        page.gap();
        page.append(below);
        page.show(frame, area)
    }
}

/// What sentences about an entry may name.
fn arguments(record: &Record, context: &Context) -> Vec<(&'static str, String)> {
    let date = record.text("when").and_then(|when| appointment::said(when, context.text));
    vec![
        ("name", appointment::who(record, context.exercises, context.text)),
        ("date", date.unwrap_or_default()),
    ]
}
