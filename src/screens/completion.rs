//! What follows an exercise: the page as it was saved, one sentence, and what may fit with it. Enough comes first.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Ending, Interactive};
use super::{Context, Route, Screen, Step};
use crate::exercise::{AnswerLine, summary};
use crate::journal::Record;
use crate::keys::{Action, Label, Scope, hint};
use crate::session::appointment;
use crate::text::{Value, dates, width};
use crate::theme::accent_of;
use crate::widgets::emblem::emblem;
use crate::widgets::page::{Hits, Page};

/// Rows of a page that are shown where there is little room.
const SHORT_PAGE: usize = 3;
/// Columns between the mark of the exercise and the words beside it.
const BESIDE_EMBLEM: u16 = 3;

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

    /// The page as it was kept: the answers beside their labels, own words as quotes.
    fn record_page(page: &mut Page, record: &Record, context: &Context) {
        let exercise = context.exercises.get(&record.kind);
        let answers = summary(exercise.map(AsRef::as_ref), &record.fields, context.text);
        for answer in answers.iter().filter(|answer| answer.prose.is_none()) {
            let chosen = AnswerLine { quote: None, ..answer.clone() }.line();
            match &answer.quote {
                None => page.answer(&answer.label, &chosen),
                Some(words) if chosen.is_empty() => page.own_answer(&answer.label, words),
                Some(words) => {
                    page.answer(&answer.label, &chosen);
                    page.own_answer("", words);
                }
            }
        }
        let prose = answers.iter().filter_map(|answer| Some((&answer.label, answer.prose.as_ref()?)));
        for (label, words) in prose {
            page.gap();
            if !label.is_empty() {
                page.words(label, context.theme.muted());
            }
            page.quote(words);
        }
    }

    /// The exercise and the moment, with the mark drawn large where the theme can and `large` asks for it.
    fn heading<'a>(&self, large: bool, context: &Context<'a>) -> Page<'a> {
        let (text, theme, kind) = (context.text, context.theme, &self.ending.kind);
        let accent = accent_of(kind);
        let key = format!("{kind}.title");
        let title = if text.has(&key) { text.get(&key) } else { super::screen::name(kind, context) };
        let date = self.ending.record.as_ref();
        let date = date.map(|record| dates::with_time(text, record.at.date_naive(), &record.at));
        let mut page = Page::new(theme, context.size.width).accented(accent);
        let rows = emblem(kind).filter(|_| large && theme.marks.half_blocks);
        if let Some(rows) = &rows {
            let beside = rows.iter().map(|row| width(row)).max().unwrap_or_default() as u16 + BESIDE_EMBLEM;
            let mut words = Page::with_measure(theme, page.measure().saturating_sub(beside));
            if date.is_none() {
                words.blank();
            }
            words.title("", &title, "", accent);
            if let Some(date) = &date {
                words.words(date, theme.muted());
            }
            let mut mark = Page::with_measure(theme, beside);
            for row in rows {
                mark.words(row, theme.drawing(accent));
            }
            page.side_by_side([(0, mark), (beside, words)]);
        } else {
            if !context.short() {
                page.title(theme.glyph_of(kind), &title, "", accent);
            }
            if let Some(date) = &date {
                page.words(date, theme.muted());
            }
        }
        page
    }

    /// What may follow, in a voice below that of the page.
    fn what_follows<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        if let Some((offer, _)) = self.ending.offers.first().filter(|(offer, _)| text.has(offer)) {
            page.words(&text.get(offer), theme.muted());
            page.air(1);
        }
        for (index, (label, _)) in self.rows(context).iter().enumerate() {
            let focused = self.at == index;
            let style = if focused { theme.text() } else { theme.muted() };
            page.choice(index, focused, &(index + 1).to_string(), label, style);
        }
        page
    }

    /// The whole page, or with so many rows of what was kept.
    fn lay_out<'a>(&self, large: bool, kept: Option<usize>, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = self.heading(large, context);
        if page.height() > 0 {
            page.air(1);
        }
        let args = self.ending.record.as_ref().map(|record| arguments(record, context)).unwrap_or_default();
        let args: Vec<(&str, Value)> = args.iter().map(|(name, words)| (*name, words.into())).collect();
        for key in &self.ending.said {
            page.words(&text.fill(key, &args), theme.text());
        }
        if let Some(record) = &self.ending.record {
            let accent = accent_of(&self.ending.kind);
            let mut whole = Page::new(theme, context.size.width).accented(accent);
            Self::record_page(&mut whole, record, context);
            page.air(usize::from(whole.height() > 0));
            page.take(whole, kept.unwrap_or(usize::MAX));
        }
        page.air(1);
        page.append(self.what_follows(context));
        page
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
        let fits = |page: &Page| page.clone().fitted(area.height).height() <= usize::from(area.height);
        let whole = [true, false].map(|large| self.lay_out(large && !context.short(), None, context));
        let page = whole.into_iter().find(fits).unwrap_or_else(|| {
            // What was kept gives way to what one can do.
            let least = self.lay_out(false, Some(0), context).fitted(0).height() + 1;
            let room = usize::from(area.height).saturating_sub(least);
            self.lay_out(false, Some(room.max(SHORT_PAGE)), context)
        });
        let (page, area) = page.steady(area);
        let page = if context.wide() { page.beside_it(Page::new(context.theme, area.width)) } else { page };
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
