//! A list of words with their numbers as bars, or as a table, in rows of a page of its own; decides nothing.

use super::tables::{List, Lists, Row};
use crate::screens::Context;
use crate::text::{cut, width};
use crate::widgets::page::Page;

/// The widest that a bar gets, and the widest word before it: beside another list, and alone.
const BAR: usize = 24;
const WORD: usize = 18;
const LONG_WORD: usize = 44;

/// One of some lists, of which a row may be focused: its rows below its title.
pub fn titled(page: &mut Page, lists: &Lists, index: usize, focused: bool, context: &Context) {
    if let Some(list) = lists.all.get(index) {
        let title = cut(&context.text.get(list.title), page.measure().into(), context.theme.marks.more);
        page.line(None, false, vec![(0, title, context.theme.bold())]);
    }
    rows(page, lists, index, focused, context);
}

/// The same without its title.
pub fn rows(page: &mut Page, lists: &Lists, index: usize, focused: bool, context: &Context) {
    let (text, theme, measure) = (context.text, context.theme, page.measure());
    let Some(list) = lists.all.get(index) else { return };
    if list.title == "insights.feared" {
        let n: usize = list.rows.iter().map(|row| row.n).sum();
        let said = text.fill("insights.feared.n", &[("count", n.into())]);
        page.line(None, false, vec![(0, cut(&said, measure.into(), theme.marks.more), theme.muted())]);
    }
    let most = list.rows.iter().map(|row| row.n).max().unwrap_or_default();
    let times = |list: &List, n: usize| {
        if list.bars { n.to_string() } else { text.fill("insights.times", &[("count", n.into())]) }
    };
    // Lists of the same kind stand below each other with their bars at one column.
    let alike =
        || lists.all.iter().filter(|other| (other.is_long(), other.bars) == (list.is_long(), list.bars));
    let all = || alike().flat_map(|list| list.rows.iter().map(move |row| (list, row)));
    let number = all().map(|(list, row)| width(&times(list, row.n))).max().unwrap_or_default();
    let longest = all().map(|(_, row)| width(&row.label)).max().unwrap_or_default();
    let wide = usize::from(measure);
    let most_word = if list.is_long() { LONG_WORD } else { WORD }.min(wide.saturating_sub(number + 4));
    let word = longest.min(most_word);
    let bar_at = word + 2 + number + 2;
    let bar = wide.saturating_sub(bar_at).min(BAR);
    for (at, line) in (lists.first_of(index)..).zip(&list.rows) {
        let label = cut(&line.label, word, theme.marks.more);
        let said = times(list, line.n);
        let number_at = bar_at.saturating_sub(2 + width(&said));
        let bar = if list.bars { theme.marks.bar(line.n, most, bar) } else { String::new() };
        let words = vec![
            (0, label, theme.text()),
            (number_at as u16, said, theme.muted()),
            (bar_at as u16, bar, theme.drawing(line.role)),
        ];
        page.line(Some(lists.target + at), focused && lists.at == at, words);
    }
}

/// Lists as tables below each other.
pub fn table<'a>(lists: &Lists, measure: u16, context: &Context<'a>) -> Page<'a> {
    let (text, theme) = (context.text, context.theme);
    let mut page = Page::with_measure(theme, measure);
    let count = text.get("insights.table.count");
    let mut index = 0;
    for list in &lists.all {
        page.gap();
        let title = text.get(list.title);
        page.table_row((&title, theme.bold()), (&count, theme.muted()), None, false);
        for Row { label, n, .. } in &list.rows {
            let n = (&*n.to_string(), theme.text());
            page.table_row((label, theme.text()), n, Some(lists.target + index), lists.at == index);
            index += 1;
        }
    }
    page
}
