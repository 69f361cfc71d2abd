//! How insights look in each size of window; reads what is there and changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::large_layout::everything;
use super::state::{DAY, PAIR, State, TAB, VIEWS, View};
use super::tables::{self, List};
use super::{bar_list, calendar};
use crate::screens::Context;
use crate::text::{cut, width};
use crate::theme::{Role, button};
use crate::widgets::page::columns::Piece;
use crate::widgets::page::{Hits, MEASURE, Page};

/// The widest that everything on one page gets.
const WIDEST: u16 = 112;
/// The column of the second list, and the width of a list beside another.
const SECOND: u16 = 34;
const HALF: u16 = 30;

/// Paints what is looked at.
pub fn paint(state: &State, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
    if let Some(pages) = &state.pages {
        return pages.lay_out(&state.lines, context).show(frame, area);
    }
    let (head, body, foot) = (head(state, context), body(state, context), foot(state, context));
    let left = area.x + area.width.saturating_sub(head.measure()) / 2;
    frame.set_cursor_position((left, area.y));
    let above = (head.height() as u16).min(area.height);
    // In a very low window the figures outrank what is said about them.
    let below = Some(foot.height() as u16).filter(|rows| above + rows + 3 <= area.height).unwrap_or(0);
    let middle = Rect { y: area.y + above, height: area.height - above - below, ..area };
    let mut hits = head.paint(frame, Rect { height: above, ..area }, 0);
    hits.extend(foot.paint(frame, Rect { y: middle.bottom(), height: below, ..area }, 0));
    hits.extend(body.show(frame, middle));
    hits
}

fn empty<'a>(context: &Context<'a>) -> Page<'a> {
    if context.large() {
        return Page::with_measure(context.theme, context.size.width.saturating_sub(8).min(WIDEST));
    }
    Page::new(context.theme, context.size.width)
}

/// Whether everything stands on one page.
fn whole(state: &State, context: &Context) -> bool {
    context.large() && !state.table
}

fn head<'a>(state: &State, context: &Context<'a>) -> Page<'a> {
    let (text, theme) = (context.text, context.theme);
    let mut page = empty(context);
    let period = match state.view {
        View::Calendar if !whole(state, context) => state.calendar.month_name(context),
        _ => state.figures.period.name(context),
    };
    let period_at = page.measure().saturating_sub(width(&period) as u16);
    let title = text.get("insights.title");
    if context.narrow() {
        narrow_tabs(state, &mut page, context);
    } else if whole(state, context) {
        let pieces = vec![(0, title, theme.title(Role::Focus)), (period_at, period.clone(), theme.muted())];
        page.pieces(pieces);
    } else {
        let tabs: Vec<String> = VIEWS.iter().map(|view| tab(state, *view, context)).collect();
        let room = tabs.iter().map(|tab| width(tab) as u16 + 1).sum::<u16>() + 1;
        let mut x = width(&title) as u16 + 4;
        if x + room > period_at {
            x = 0;
        } else {
            page.pieces(vec![(0, title, theme.title(Role::Focus))]);
        }
        for (index, tab) in tabs.into_iter().enumerate() {
            let wide = width(&tab) as u16;
            let style = if VIEWS.get(index) == Some(&state.view) { theme.bold() } else { theme.text() };
            let piece = Piece { row: 0, x, wide, target: Some(TAB + index), mark: None };
            page.piece(&piece, vec![(0, tab, style)]);
            x += wide + 1;
        }
        page.put(0, period_at, &period, theme.muted());
    }
    if !context.narrow() {
        page.blank();
    }
    if state.view != View::Calendar || whole(state, context) {
        page.words(&sentence(state, context), theme.text());
        if context.narrow() {
            page.pieces(vec![(period_at, period, theme.muted())]);
        } else {
            page.blank();
        }
    }
    page
}

fn tab(state: &State, view: View, context: &Context) -> String {
    let name = match view {
        View::Words => "words",
        View::Calendar => "calendar",
        View::Together => "together",
    };
    let name = context.text.get(&format!("insights.view.{name}"));
    if view == state.view { button(&name) } else { format!("  {name}  ") }
}

/// The name of what is shown in brackets, and of what comes after it as far as there is room.
fn narrow_tabs(state: &State, page: &mut Page, context: &Context) {
    let (text, theme) = (context.text, context.theme);
    let (list, _) = state.figures.list();
    let mut names: Vec<String> = state.figures.words.iter().map(|list| text.get(list.title)).collect();
    if names.is_empty() {
        names.push(text.get("insights.view.words"));
    }
    let lists = names.len();
    names.extend([text.get("insights.view.calendar"), text.get("insights.view.together")]);
    let at = match state.view {
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
fn sentence(state: &State, context: &Context) -> String {
    let (text, counts) = (context.text, state.figures.counts());
    if !state.figures.done() {
        return text.get("insights.busy");
    }
    if counts.few() {
        return text.get("insights.few");
    }
    let over = tables::over(counts, context);
    if context.narrow() {
        return over;
    }
    let most = match (state.view, &state.figures.together) {
        (View::Together, Some(list)) => Some(tables::most_together(list, counts, context)),
        (View::Together, None) => None,
        _ => {
            let titles = ["insights.needs", "insights.feelings", "insights.body"];
            let lists: Vec<&List> =
                state.figures.words.iter().filter(|list| titles.contains(&list.title)).collect();
            tables::most(&lists, context)
        }
    };
    most.map_or(over.clone(), |most| format!("{over} {most}"))
}

fn foot<'a>(state: &State, context: &Context<'a>) -> Page<'a> {
    let (text, theme) = (context.text, context.theme);
    let mut page = empty(context);
    if state.view == View::Calendar && !whole(state, context) {
        if !context.short() {
            page.blank();
        }
        state.calendar.chosen(&mut page, context);
        if !context.short() {
            page.pieces(calendar::legend(context));
        }
        return page;
    }
    if state.row().is_none() {
        return page;
    }
    if !context.short() {
        page.blank();
    }
    if whole(state, context) {
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

fn body<'a>(state: &State, context: &Context<'a>) -> Page<'a> {
    let page = empty(context);
    let (figures, measure) = (&state.figures, page.measure());
    if state.table {
        return as_table(state, page, context);
    }
    if context.large() {
        return everything(state, page, context);
    }
    match state.view {
        View::Calendar => {
            let cell = if context.narrow() { (measure / 7).clamp(4, 5) } else { 6 };
            let look = calendar::Look { cell, dense: context.short(), focused: true, target: DAY };
            state.calendar.lay_out(measure, look, context)
        }
        View::Together => figures
            .together
            .as_ref()
            .map_or(page, |list| bar_list::rows(list, measure, (PAIR, Some(figures.pair)), context)),
        View::Words if context.narrow() => {
            let (index, first) = figures.list();
            figures.words.get(index).map_or(page, |list| {
                bar_list::rows(list, measure, (first, Some(figures.at - first)), context)
            })
        }
        View::Words => in_pairs(state, page, context),
    }
}

/// Short lists two by two, long ones alone.
fn in_pairs<'a>(state: &State, mut page: Page<'a>, context: &Context<'a>) -> Page<'a> {
    let (figures, mut first) = (&state.figures, 0);
    let mut left: Option<Page> = None;
    for list in &figures.words {
        let measure = if list.long { page.measure() } else { HALF };
        let rows = bar_list::titled(list, measure, (first, figures.at.checked_sub(first)), context);
        first += list.rows.len();
        match left.take() {
            Some(left) if !list.long => beside(&mut page, [(0, left), (SECOND, rows)]),
            alone => {
                if let Some(alone) = alone {
                    beside(&mut page, [(0, alone)]);
                }
                if list.long { beside(&mut page, [(0, rows)]) } else { left = Some(rows) }
            }
        }
    }
    if let Some(left) = left {
        beside(&mut page, [(0, left)]);
    }
    page
}

fn beside<'a, const N: usize>(page: &mut Page<'a>, columns: [(u16, Page<'a>); N]) {
    page.gap();
    page.side_by_side(columns);
}

/// The same numbers without bars.
fn as_table<'a>(state: &State, mut page: Page<'a>, context: &Context<'a>) -> Page<'a> {
    if state.view == View::Calendar {
        state.calendar.as_table(&mut page, context);
        return page;
    }
    let figures = &state.figures;
    let measure = page.measure().min(MEASURE);
    let rows = match (state.view, &figures.together) {
        (View::Together, list) => bar_list::table(list.as_slice(), measure, (PAIR, figures.pair), context),
        _ => bar_list::table(&figures.words, measure, (0, figures.at), context),
    };
    page.side_by_side([(0, rows)]);
    page
}
