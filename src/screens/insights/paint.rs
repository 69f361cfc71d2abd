//! How insights look in each size of window; reads what is there and changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::Context;
use super::tables::{self, List};
use super::wide_layout::wide;
use super::{DAY, Insights, PAIR, TAB, VIEWS, View, calendar};
use crate::text::{cut, width};
use crate::theme::Role;
use crate::widgets::page::columns::Piece;
use crate::widgets::page::{Hits, MEASURE, Page};

/// The widest that everything on one page gets.
const WIDEST: u16 = 112;
/// The column of the second list, and the width of a list beside another.
const SECOND: u16 = 34;
const HALF: u16 = 30;
/// The widest that a bar gets, and the widest word before it: beside another list, and alone.
const BAR: usize = 27;
const WORD: usize = 18;
const LONG_WORD: usize = 44;

/// Where a list is laid out.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) x: u16,
    pub(super) row: usize,
    pub(super) wide: u16,
    pub(super) titled: bool,
    /// The target of its first row.
    pub(super) target: usize,
    pub(super) focus: Option<usize>,
}

impl Insights {
    /// Paints what is looked at.
    pub(super) fn paint(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        if let Some(pages) = &self.pages {
            let page = pages.lay_out(&self.cache, context);
            let top = page.scroll(area.height);
            return page.paint(frame, area, top);
        }
        let (head, body, foot) = (self.head(context), self.body(context), self.foot(context));
        let left = area.x + area.width.saturating_sub(head.measure()) / 2;
        frame.set_cursor_position((left, area.y));
        let above = (head.height() as u16).min(area.height);
        // In a very low window the figures outrank what is said about them.
        let below = Some(foot.height() as u16).filter(|rows| above + rows + 3 <= area.height).unwrap_or(0);
        let middle = Rect { y: area.y + above, height: area.height - above - below, ..area };
        let mut hits = head.paint(frame, Rect { height: above, ..area }, 0);
        hits.extend(foot.paint(frame, Rect { y: middle.bottom(), height: below, ..area }, 0));
        let top = body.scroll(middle.height);
        hits.extend(body.paint(frame, middle, top));
        hits
    }

    fn lay_out<'a>(context: &Context<'a>) -> Page<'a> {
        if wide(context) {
            let measure = context.size.width.saturating_sub(8).min(WIDEST);
            return Page::with_measure(context.theme, measure);
        }
        Page::new(context.theme, context.size.width)
    }

    fn whole(&self, context: &Context) -> bool {
        wide(context) && !self.table
    }

    fn head<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Self::lay_out(context);
        let period = match self.view {
            View::Calendar if !self.whole(context) => self.calendar.month_name(context),
            _ => self.period.name(context),
        };
        let period_at = page.measure().saturating_sub(width(&period) as u16);
        let title = text.get("insights.title");
        if context.narrow() {
            self.narrow_tabs(&mut page, context);
        } else if self.whole(context) {
            let pieces =
                vec![(0, title, theme.title(Role::Focus)), (period_at, period.clone(), theme.muted())];
            page.pieces(pieces);
        } else {
            let tabs: Vec<String> = VIEWS.iter().map(|view| self.tab(*view, context)).collect();
            let room = tabs.iter().map(|tab| width(tab) as u16 + 1).sum::<u16>() + 1;
            let mut x = width(&title) as u16 + 4;
            if x + room > period_at {
                x = 0;
            } else {
                page.pieces(vec![(0, title, theme.title(Role::Focus))]);
            }
            for (index, tab) in tabs.into_iter().enumerate() {
                let wide = width(&tab) as u16;
                let style = if VIEWS.get(index) == Some(&self.view) { theme.bold() } else { theme.text() };
                let piece = Piece { row: 0, x, wide, target: Some(TAB + index), mark: None };
                page.piece(&piece, vec![(0, tab, style)]);
                x += wide + 1;
            }
            page.put(0, period_at, &period, theme.muted());
        }
        if !context.narrow() {
            page.blank();
        }
        if self.view != View::Calendar || self.whole(context) {
            page.words(&self.sentence(context), theme.text());
            if context.narrow() {
                page.pieces(vec![(period_at, period, theme.muted())]);
            } else {
                page.blank();
            }
        }
        page
    }

    fn tab(&self, view: View, context: &Context) -> String {
        let name = match view {
            View::Words => "words",
            View::Calendar => "calendar",
            View::Together => "together",
        };
        let name = context.text.get(&format!("insights.view.{name}"));
        let marks = &context.theme.marks;
        if view == self.view {
            format!("{}{name}{}", marks.button_open, marks.button_close)
        } else {
            format!("  {name}  ")
        }
    }

    /// The name of what is shown in brackets, and of what comes after it as far as there is room.
    fn narrow_tabs(&self, page: &mut Page, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let (list, _) = self.list();
        let mut names: Vec<String> = self.words.iter().map(|list| text.get(list.title)).collect();
        if names.is_empty() {
            names.push(text.get("insights.view.words"));
        }
        let lists = names.len();
        names.extend([text.get("insights.view.calendar"), text.get("insights.view.together")]);
        let at = match self.view {
            View::Words => list,
            View::Calendar => lists,
            View::Together => lists + 1,
        };
        let (mut x, mut pieces) = (0, Vec::new());
        for (index, name) in names.into_iter().enumerate().skip(at) {
            let chosen = index == at;
            let name = if chosen { format!("[{name}]") } else { name };
            let room = usize::from(page.measure()).saturating_sub(usize::from(x));
            if !chosen && width(&name) > room {
                break;
            }
            let wide = width(&name) as u16;
            let style = if chosen { theme.bold() } else { theme.muted() };
            pieces.push((x, cut(&name, room, theme.marks.more), style));
            x += wide + 2;
        }
        page.pieces(pieces);
    }

    /// What the figures say in words: the text alternative.
    fn sentence(&self, context: &Context) -> String {
        let (text, counts) = (context.text, self.period_counts.counts());
        if !self.period_counts.done() {
            return text.get("insights.busy");
        }
        if counts.few() {
            return text.get("insights.few");
        }
        let over = tables::over(counts, context);
        if context.narrow() {
            return over;
        }
        let most = match (self.view, &self.together) {
            (View::Together, Some(list)) => Some(tables::most_together(list, counts, context)),
            (View::Together, None) => None,
            _ => {
                let titles = ["insights.needs", "insights.feelings", "insights.body"];
                let lists: Vec<&List> =
                    self.words.iter().filter(|list| titles.contains(&list.title)).collect();
                tables::most(&lists, context)
            }
        };
        most.map_or(over.clone(), |most| format!("{over} {most}"))
    }

    fn foot<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Self::lay_out(context);
        if self.view == View::Calendar && !self.whole(context) {
            if !context.short() {
                page.blank();
            }
            self.calendar.chosen(&mut page, context);
            if !context.short() {
                page.pieces(calendar::legend(context));
            }
            return page;
        }
        if self.row().is_none() {
            return page;
        }
        if !context.short() {
            page.blank();
        }
        if self.whole(context) {
            let both = format!("{} {}", text.get("insights.open"), text.get("insights.note"));
            page.words(&both, theme.muted());
        } else {
            if !context.short() {
                page.words(&text.get("insights.open"), theme.muted());
            }
            page.words(&text.get("insights.note"), theme.muted());
        }
        page
    }

    fn body<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let mut page = Self::lay_out(context);
        if self.table {
            self.tables(&mut page, context);
        } else if wide(context) {
            self.everything(&mut page, context);
        } else {
            match self.view {
                View::Calendar => self.month(&mut page, context),
                View::Together => {
                    let at = At {
                        x: 0,
                        row: 0,
                        wide: page.measure(),
                        titled: false,
                        target: PAIR,
                        focus: Some(self.pair),
                    };
                    if let Some(list) = &self.together {
                        Self::list_of(&mut page, list, at, context);
                    }
                }
                View::Words if context.narrow() => {
                    let (index, first) = self.list();
                    let focus = Some(self.at - first);
                    let wide = page.measure();
                    if let Some(list) = self.words.get(index) {
                        let at = At { x: 0, row: 0, wide, titled: false, target: first, focus };
                        Self::list_of(&mut page, list, at, context);
                    }
                }
                View::Words => self.in_pairs(&mut page, context),
            }
        }
        page
    }

    /// Short lists two by two, long ones alone.
    fn in_pairs(&self, page: &mut Page, context: &Context) {
        let (mut row, mut first) = (0, 0);
        let mut left: Option<usize> = None;
        for list in &self.words {
            let focus = self.at.checked_sub(first);
            let (x, top) = match left.take() {
                Some(top) if !list.long => (SECOND, top),
                _ => (0, row + usize::from(row > 0)),
            };
            let wide = if list.long { page.measure() } else { HALF };
            let end = Self::list_of(
                page,
                list,
                At { x, row: top, wide, titled: true, target: first, focus },
                context,
            );
            if x == 0 && !list.long {
                left = Some(top);
            }
            row = row.max(end);
            first += list.rows.len();
        }
    }

    fn month(&self, page: &mut Page, context: &Context) {
        let cell = if context.narrow() { (page.measure() / 7).clamp(4, 5) } else { 6 };
        let dense = context.short();
        let place = calendar::Place { x: 0, row: 0, cell, dense, focused: true, target: DAY };
        self.calendar.lay_out(page, place, context);
    }

    /// One list; gives back the row after it.
    pub(super) fn list_of(page: &mut Page, list: &List, at: At, context: &Context) -> usize {
        let (text, theme) = (context.text, context.theme);
        let mut row = at.row;
        let piece = |row, target, mark| Piece { row, x: at.x, wide: at.wide, target, mark };
        if at.titled {
            let title = cut(&text.get(list.title), at.wide.into(), theme.marks.more);
            page.piece(&piece(row, None, None), vec![(0, title, theme.bold())]);
            row += 1;
        }
        if list.title == "insights.feared" {
            let n: usize = list.rows.iter().map(|row| row.n).sum();
            let said = text.fill("insights.feared.n", &[("count", n.into())]);
            page.piece(
                &piece(row, None, None),
                vec![(0, cut(&said, at.wide.into(), theme.marks.more), theme.muted())],
            );
            row += 1;
        }
        let most = list.rows.iter().map(|row| row.n).max().unwrap_or_default();
        let times = |n: usize| {
            if list.bars { n.to_string() } else { text.fill("insights.times", &[("count", n.into())]) }
        };
        let wide = usize::from(at.wide);
        let number = width(&times(most)) + 2;
        let longest = list.rows.iter().map(|row| width(&row.label)).max().unwrap_or_default();
        let most_word = if list.long { LONG_WORD } else { WORD }.min(wide.saturating_sub(number + 2));
        let word = longest.min(most_word);
        let bar = wide.saturating_sub(word + 2 + number).min(BAR);
        for (index, line) in list.rows.iter().enumerate() {
            let focused = at.focus == Some(index);
            let label = cut(&line.label, word, theme.marks.more);
            let bar = if list.bars { theme.marks.bar(line.n, most, bar) } else { String::new() };
            let (bar_at, number_at) = (word + 2, word + 2 + width(&bar) + 2 * usize::from(list.bars));
            let words = vec![
                (0, label, theme.text()),
                (bar_at as u16, bar, theme.drawing(line.role)),
                (number_at as u16, times(line.n), theme.text()),
            ];
            page.piece(&piece(row, Some(at.target + index), focused.then_some(2)), words);
            row += 1;
        }
        row
    }

    /// The same numbers without bars.
    fn tables(&self, page: &mut Page, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        if self.view == View::Calendar {
            return self.calendar.as_table(page, context);
        }
        let together = self.together.as_ref().filter(|_| self.view == View::Together);
        let (lists, target, at): (Vec<&List>, usize, usize) = match self.view {
            View::Together => (together.into_iter().collect(), PAIR, self.pair),
            _ => (self.words.iter().collect(), 0, self.at),
        };
        let count = text.get("insights.table.count");
        let end = page.measure().min(MEASURE);
        let right = |words: &str| end.saturating_sub(width(words) as u16);
        let mut first = 0;
        for list in lists {
            let title = text.get(list.title);
            page.gap();
            page.pieces(vec![(0, title, theme.bold()), (right(&count), count.clone(), theme.muted())]);
            for (index, line) in list.rows.iter().enumerate() {
                let n = line.n.to_string();
                let label = cut(&line.label, usize::from(end).saturating_sub(n.len() + 2), theme.marks.more);
                let focused = first + index == at;
                let row = page.height();
                let mark = focused.then_some(2);
                let piece = Piece { row, x: 0, wide: end, target: Some(target + first + index), mark };
                page.piece(&piece, vec![(0, label, theme.text()), (right(&n), n, theme.text())]);
            }
            first += list.rows.len();
        }
    }
}
