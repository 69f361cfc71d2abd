//! Everything on one page, in a large window; reads what is there and changes nothing.

use super::state::{PAGE, State, View};
use super::{bar_list, calendar, entry_line, tables};
use crate::screens::Context;
use crate::text::{cut, dates, width};
use crate::widgets::page::Page;

/// Two columns with all there is, on an empty page.
pub fn everything<'a>(state: &State, mut page: Page<'a>, context: &Context<'a>) -> Page<'a> {
    let right = page.measure() / 2;
    let measure = right - 4;
    page.side_by_side([(0, figures(state, measure, context)), (right, days(state, measure, context))]);
    page
}

/// The lists of words with these titles.
fn lists<'a>(state: &State, page: &mut Page<'a>, titles: &[&str], context: &Context<'a>) {
    let words = &state.figures.words;
    for (index, _) in words.all.iter().enumerate().filter(|(_, list)| titles.contains(&list.title)) {
        page.gap();
        page.append(bar_list::titled(words, index, state.view == View::Words, page.measure(), context));
    }
}

fn figures<'a>(state: &State, measure: u16, context: &Context<'a>) -> Page<'a> {
    let mut page = Page::with_measure(context.theme, measure);
    lists(state, &mut page, &["insights.needs", "insights.feelings", "insights.body"], context);
    if !state.figures.pairs.all.is_empty() {
        page.gap();
        let focused = state.view == View::Together;
        page.append(bar_list::titled(&state.figures.pairs, 0, focused, measure, context));
    }
    page
}

fn days<'a>(state: &State, measure: u16, context: &Context<'a>) -> Page<'a> {
    let theme = context.theme;
    let mut page = Page::with_measure(theme, measure);
    let month = state.calendar.month_name(context);
    let month_at = measure.saturating_sub(width(&month) as u16);
    page.pieces(vec![(0, View::Calendar.name(context), theme.bold()), (month_at, month, theme.muted())]);
    let focused = state.view == View::Calendar;
    let look = calendar::Look { cell: 6, dense: true, focused };
    page.append(state.calendar.lay_out(measure, look, context));
    page.gap();
    page.pieces(calendar::legend(context));
    lists(state, &mut page, &["insights.strands"], context);
    pages(state, &mut page, context);
    lists(state, &mut page, &["insights.finer", "insights.own", "insights.feared"], context);
    page
}

/// The newest pages of what has the focus.
fn pages(state: &State, page: &mut Page, context: &Context) {
    let (theme, measure) = (context.theme, page.measure());
    let title = match state.view {
        View::Calendar => Some(state.calendar.day_name(context)),
        _ => state.row().map(|row| tables::pages_of(row, state.figures.counts(), context)),
    };
    let Some(title) = title.filter(|_| !state.beside.is_empty()) else { return };
    page.gap();
    page.line(None, false, vec![(0, cut(&title, measure.into(), theme.marks.more), theme.bold())]);
    for (index, entry) in state.beside.iter().enumerate() {
        let said = state.lines.line(entry).map(entry_line::Line::said).unwrap_or_default();
        let said = cut(said, usize::from(measure - entry_line::DATE), theme.marks.more);
        let date = dates::short(context.text, entry.evening);
        let words = vec![(0, date, theme.muted()), (entry_line::DATE, said, theme.text())];
        page.line(Some(PAGE + index), false, words);
    }
}
