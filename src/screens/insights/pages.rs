//! The pages behind a figure, week by week, to choose from; reads none.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::entry_line::{DATE, LineCache, TIME};
use crate::journal::insights::{Counts, EntryRef, Named, week_of};
use crate::keys::hint;
use crate::screens::Context;
use crate::screens::screen::Actions;
use crate::text::{cut, dates, one_line, width};
use crate::widgets::page::Page;

/// The pages on which something was named, newest first.
pub fn newest<'a>(what: &[Named], counts: &'a Counts) -> Vec<&'a EntryRef> {
    let mut pages: Vec<&EntryRef> = what.iter().flat_map(|named| counts.pages(named)).collect();
    if what.len() > 1 {
        pages.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
    }
    pages
}

pub struct Pages {
    title: String,
    /// What they have in common; nothing for the pages of a day.
    pub what: Vec<Named>,
    all: Vec<EntryRef>,
    weeks: BTreeMap<NaiveDate, usize>,
    at: usize,
}

impl Pages {
    pub fn behind(what: &[Named], title: String, counts: &Counts) -> Self {
        let all = newest(what, counts).into_iter().cloned().collect();
        let mut weeks = BTreeMap::new();
        for (week, n) in what.iter().flat_map(|named| counts.weeks(named)) {
            *weeks.entry(week).or_insert(0) += n;
        }
        Self { title, what: what.to_vec(), all, weeks, at: 0 }
    }

    pub fn of_day(title: String, pages: Vec<EntryRef>) -> Self {
        Self { title, what: Vec::new(), all: pages, weeks: BTreeMap::new(), at: 0 }
    }

    /// The same list after the figures were counted anew.
    pub fn again(&mut self, counts: &Counts) {
        let anew = Self::behind(&self.what, self.title.clone(), counts);
        let at = self.at.min(anew.all.len().saturating_sub(1));
        *self = Self { at, ..anew };
    }

    pub fn moves(&self, context: &Context) -> Actions<Self> {
        let window = usize::from(context.size.height.saturating_sub(4).max(1));
        let mut can = Actions::<Self>::default();
        can.elsewhere(hint::UP_DOWN);
        can.moves((self.all.len().saturating_sub(1), window), |pages| &mut pages.at);
        can
    }

    pub fn go_to(&mut self, entry: usize) {
        self.at = entry.min(self.all.len().saturating_sub(1));
    }

    pub fn page(&self) -> Option<&EntryRef> {
        self.all.get(self.at)
    }

    fn window(&self, height: u16) -> std::ops::Range<usize> {
        let height = usize::from(height);
        self.at.saturating_sub(height)..(self.at + height).min(self.all.len())
    }

    /// The pages that may be in sight.
    pub fn in_sight(&self, height: u16) -> &[EntryRef] {
        self.all.get(self.window(height)).unwrap_or_default()
    }

    /// Lays out the pages that may be in sight; a page's target is its number.
    pub fn lay_out<'a>(&self, lines: &LineCache, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::new(theme, context.size.width);
        page.words(&one_line(&self.title), theme.bold());
        page.gap();
        let mut last = None;
        let range = self.window(context.size.height);
        for (index, entry) in range.clone().zip(self.all.get(range).unwrap_or_default()) {
            let week = week_of(entry.evening);
            if last != Some(week)
                && let Some(n) = self.weeks.get(&week)
            {
                let date = dates::full(context.text, week);
                let name = context.text.fill("insights.week", &[("date", date.into())]);
                let times = context.text.fill("insights.times", &[("count", (*n).into())]);
                page.gap();
                let end = page.measure().saturating_sub(width(&times) as u16);
                let name = cut(&name, usize::from(end.saturating_sub(1)), theme.marks.more);
                page.pieces(vec![(0, name, theme.muted()), (end, times, theme.muted())]);
            }
            last = Some(week);
            self.row(&mut page, (index, entry), lines, context);
        }
        page
    }

    fn row(&self, page: &mut Page, (index, entry): (usize, &EntryRef), lines: &LineCache, context: &Context) {
        let line = lines.line(entry);
        let (theme, measure) = (context.theme, page.measure());
        // The day stands once, at its first page in sight.
        let before = page_before(index, &self.all).map(|before| before.evening);
        let first = before != Some(entry.evening) || index == self.window(context.size.height).start;
        let date = if first { dates::short(context.text, entry.evening) } else { String::new() };
        let mut pieces = vec![(0, date, theme.muted())];
        let of_feared = matches!(self.what.first(), Some(Named::Feared(_)));
        let feared = line.and_then(|line| line.feared.as_ref()).filter(|_| of_feared);
        if let Some((fear, _)) = feared {
            let room = usize::from(measure.saturating_sub(DATE));
            pieces.push((DATE, cut(&format!("\"{fear}\""), room, theme.marks.more), theme.text()));
        } else if let Some(line) = line {
            let mut x = DATE;
            if !context.narrow() {
                pieces.push((DATE, dates::time(&entry.at), theme.muted()));
                x += TIME;
            }
            pieces.extend(line.pieces(x, measure, context));
        }
        page.choice_pieces(index, index == self.at, pieces);
        if let Some((_, happened)) = feared {
            page.words_at(DATE, happened, theme.text());
        }
    }
}

fn page_before(index: usize, all: &[EntryRef]) -> Option<&EntryRef> {
    all.get(index.checked_sub(1)?)
}
