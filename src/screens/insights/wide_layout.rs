//! Everything on one page, in a large window; reads what is there and changes nothing.

use super::super::Context;
use super::paint::At;
use super::{DAY, Insights, PAGE, PAIR, View, calendar, pages, tables};
use crate::text::{cut, dates, width};
use crate::widgets::page::Page;
use crate::widgets::page::columns::Piece;

/// From this size on everything stands on one page.
const WIDE: (u16, u16) = (100, 30);

/// Whether everything stands on one page.
pub fn wide(context: &Context) -> bool {
    context.size.width >= WIDE.0 && context.size.height >= WIDE.1
}

impl Insights {
    /// Two columns with all there is.
    pub(super) fn everything(&self, page: &mut Page, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let right = page.measure() / 2;
        let wide = right - 4;
        let on_words = self.view == View::Words;
        let list = |page: &mut Page, titles: &[&str], x: u16, mut row: usize| {
            for (index, list) in
                self.words.iter().enumerate().filter(|(_, list)| titles.contains(&list.title))
            {
                let first = self.first_of(index);
                let focus = self.at.checked_sub(first).filter(|_| on_words);
                let at = At { x, row, wide, titled: true, target: first, focus };
                row = Self::list_of(page, list, at, context) + 1;
            }
            row
        };
        let row = list(page, &["insights.needs", "insights.feelings", "insights.body"], 0, 0);
        if let Some(together) = &self.together {
            let focus = Some(self.pair).filter(|_| self.view == View::Together);
            Self::list_of(page, together, At { x: 0, row, wide, titled: true, target: PAIR, focus }, context);
        }
        let piece = |row, target| Piece { row, x: right, wide, target, mark: None };
        let month = self.calendar.month_name(context);
        let month_at = wide.saturating_sub(width(&month) as u16);
        let title =
            vec![(0, text.get("insights.view.calendar"), theme.bold()), (month_at, month, theme.muted())];
        page.piece(&piece(0, None), title);
        let focused = self.view == View::Calendar;
        let place = calendar::Place { x: right, row: 1, cell: 6, dense: true, focused, target: DAY };
        let row = self.calendar.lay_out(page, place, context) + 1;
        page.piece(&piece(row, None), calendar::legend(context));
        let mut row = list(page, &["insights.strands"], right, row + 2);
        let title = match self.view {
            View::Calendar => Some(self.calendar.day_name(context)),
            _ => self.row().map(|row| tables::pages_of(row, self.period_counts.counts(), context)),
        };
        if let Some(title) = title.filter(|_| !self.beside.is_empty()) {
            page.piece(
                &piece(row, None),
                vec![(0, cut(&title, wide.into(), theme.marks.more), theme.bold())],
            );
            for (index, entry) in self.beside.iter().enumerate() {
                let said = self.cache.line(entry).map(pages::Line::said).unwrap_or_default();
                let said = cut(said, usize::from(wide - pages::DATE), theme.marks.more);
                let words = vec![
                    (0, dates::short(text, entry.evening), theme.muted()),
                    (pages::DATE, said, theme.text()),
                ];
                row += 1;
                page.piece(&piece(row, Some(PAGE + index)), words);
            }
            row += 2;
        }
        list(page, &["insights.finer", "insights.own", "insights.feared"], right, row);
    }
}
