//! How insights look in each size of window; reads what is there and changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::state::{PAGE, State, TAB, VIEWS, View};
use super::tables::{self, Lists};
use super::{bar_list, calendar, entry_line};
use crate::screens::Context;
use crate::text::{cut, dates, width};
use crate::theme::Role;
use crate::widgets::page::columns::Piece;
use crate::widgets::page::{Hits, MEASURE, Page};

/// The widest that everything on one page gets.
const WIDEST: u16 = 112;
/// The column of the second list, and the width of a list beside another.
const SECOND: u16 = 34;
const HALF: u16 = 30;

/// From this height on there is air around the names of the threads.
const ROOMY: u16 = 24;

const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);

/// The lists of which what was named most is said.
const MOST: [&str; 3] = ["insights.needs", "insights.feelings", "insights.body"];

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
    let room = area.height - above - below;
    // Months beside each other have what belongs to the chosen day right below them.
    let high = if months_alone(state, context) { room.min(body.height() as u16) } else { room };
    let middle = Rect { y: area.y + above, height: high, ..area };
    let mut hits = head.paint(frame, Rect { height: above, ..area }, 0);
    hits.extend(foot.paint(frame, Rect { y: middle.bottom(), height: below, ..area }, 0));
    hits.extend(body.show(frame, middle));
    hits
}

fn empty<'a>(state: &State, context: &Context<'a>) -> Page<'a> {
    if months_alone(state, context) {
        return Page::with_measure(context.theme, calendar::wide_measure());
    }
    if context.large() {
        return Page::with_measure(context.theme, context.size.width.saturating_sub(8).min(WIDEST));
    }
    Page::new(context.theme, context.size.width)
}

/// Whether everything stands on one page, with one month of the calendar.
fn whole(state: &State, context: &Context) -> bool {
    context.large() && !state.table && state.view != View::Calendar
}

/// Whether months stand beside each other, and nothing else.
fn months_alone(state: &State, context: &Context) -> bool {
    state.view == View::Calendar && !state.table && calendar::is_wide(context)
}

fn head<'a>(state: &State, context: &Context<'a>) -> Page<'a> {
    let theme = context.theme;
    let mut page = empty(state, context);
    let of_month = state.view == View::Calendar && !whole(state, context);
    let period = match of_month {
        true if months_alone(state, context) => String::new(),
        true => state.calendar.month_name(context),
        false => state.figures.period.name(context),
    };
    let period_at = page.measure().saturating_sub(width(&period) as u16);
    if context.narrow() {
        narrow_tabs(state, &mut page, context);
    } else {
        tabs(state, &mut page, period_at, context);
        page.put(0, period_at, &period, theme.muted());
        page.blank();
    }
    if !of_month {
        page.words(&sentence(state, context), theme.text());
        if context.narrow() {
            page.pieces(vec![(period_at, period, theme.muted())]);
        } else {
            page.blank();
        }
    }
    page
}

/// The title and the names of the views, what is looked at on a surface; only these where there is no room for both.
fn tabs(state: &State, page: &mut Page, end: u16, context: &Context) {
    let theme = context.theme;
    let title = context.text.get("insights.title");
    let tab = |view: View| {
        let name = view.name(context);
        if view == state.view { theme.button_words(&name) } else { format!("  {name}  ") }
    };
    let tabs = VIEWS.map(tab);
    let room = tabs.iter().map(|tab| width(tab) as u16 + 1).sum::<u16>() + 1;
    let mut x = width(&title) as u16 + 4;
    if x + room > end {
        x = 0;
    } else {
        page.pieces(vec![(0, title, theme.title(Role::Focus))]);
    }
    for (index, tab) in tabs.into_iter().enumerate() {
        let wide = width(&tab) as u16;
        let chosen = index == state.view as usize;
        let style = if chosen { theme.button(false, Role::Focus).patch(BOLD) } else { theme.muted() };
        let piece = Piece { row: 0, x, wide, target: Some(TAB + index), mark: None };
        page.piece(&piece, vec![(0, tab, style)]);
        x += wide + 1;
    }
}

/// The name of what is shown on a surface, and of what comes after it as far as there is room.
fn narrow_tabs(state: &State, page: &mut Page, context: &Context) {
    let theme = context.theme;
    let words = &state.figures.words;
    let mut names: Vec<String> = words.all.iter().map(|list| context.text.get(list.title)).collect();
    if names.is_empty() {
        names.push(View::Words.name(context));
    }
    let at = match state.view {
        View::Words => words.focused(),
        view => names.len() + view as usize - 1,
    };
    names.extend([View::Calendar, View::Together].map(|view| view.name(context)));
    let (mut x, mut pieces) = (0, Vec::new());
    for (index, name) in names.into_iter().enumerate().skip(at) {
        let chosen = index == at;
        let name = match (chosen, theme.surfaces()) {
            (true, true) => format!(" {name} "),
            (true, false) => format!("[{name}]"),
            (false, _) => name,
        };
        let room = usize::from(page.measure()).saturating_sub(usize::from(x));
        if !chosen && width(&name) > room {
            break;
        }
        let wide = width(&name) as u16;
        let style = if chosen { theme.button(false, Role::Focus).patch(BOLD) } else { theme.muted() };
        pieces.push((x, cut(&name, room, theme.marks.more), style));
        x += wide + 2;
    }
    page.pieces(pieces);
}

/// What the figures say in words: the text alternative.
fn sentence(state: &State, context: &Context) -> String {
    let (text, counts) = (context.text, &state.figures.counts);
    if !state.figures.done() {
        return text.get("insights.busy");
    }
    if counts.few() {
        return text.get("insights.few");
    }
    let over = text.fill("insights.n", &[("count", counts.check_ins().into())]);
    if context.narrow() {
        return over;
    }
    let most = if state.view == View::Together {
        state.figures.pairs.all.first().map(|list| tables::most_together(list, counts, context))
    } else {
        let lists = state.figures.words.all.iter().filter(|list| MOST.contains(&list.title));
        tables::most(lists, context)
    };
    most.map_or(over.clone(), |most| format!("{over} {most}"))
}

fn foot<'a>(state: &State, context: &Context<'a>) -> Page<'a> {
    let (text, theme) = (context.text, context.theme);
    let mut page = empty(state, context);
    if state.view == View::Calendar && !whole(state, context) {
        if !context.short() {
            page.blank();
        }
        state.calendar.chosen(&mut page, context);
        if context.size.height >= ROOMY {
            page.blank();
        }
        if !context.short() {
            page.pieces(calendar::legend(context));
        }
        return page;
    }
    if state.row().is_none() {
        return page;
    }
    let (open, note) = (text.get("insights.open"), text.get("insights.note"));
    if whole(state, context) {
        page.blank();
        page.words(&format!("{open} {note}"), theme.muted());
        return page;
    }
    if !context.short() {
        page.blank();
        page.words(&open, theme.muted());
    }
    page.words(&note, theme.muted());
    page
}

fn body<'a>(state: &State, context: &Context<'a>) -> Page<'a> {
    let mut page = empty(state, context);
    let (lists, measure) = (state.lists(), page.measure());
    match state.view {
        View::Calendar if state.table => state.calendar.as_table(&mut page, context),
        _ if state.table => {
            page.side_by_side([(0, bar_list::table(lists, measure.min(MEASURE), context))]);
        }
        View::Calendar if calendar::is_wide(context) => return state.calendar.beside_each_other(context),
        _ if context.large() => {
            let right = measure / 2;
            let columns = [figures, days].map(|column| column(state, right - 4, context));
            page.side_by_side([0, right].into_iter().zip(columns));
        }
        View::Calendar => return state.calendar.lay_out(measure, true, context),
        View::Words if !context.narrow() => in_pairs(&mut page, lists, context),
        _ => bar_list::rows(&mut page, lists, lists.focused(), true, context),
    }
    page
}

/// Short lists two by two, long ones alone.
fn in_pairs(page: &mut Page, lists: &Lists, context: &Context) {
    let is_short = |index: usize| lists.all.get(index).is_some_and(|list| !list.is_long());
    let mut index = 0;
    while index < lists.all.len() {
        let column = |index: usize, measure: u16| {
            let mut column = Page::with_measure(context.theme, measure);
            bar_list::titled(&mut column, lists, index, true, context);
            column
        };
        let mut row = vec![(0, column(index, if is_short(index) { HALF } else { page.measure() }))];
        if is_short(index) && is_short(index + 1) {
            row.push((SECOND, column(index + 1, HALF)));
        }
        index += row.len();
        page.gap();
        page.side_by_side(row);
    }
}

fn lists<'a>(state: &State, page: &mut Page<'a>, titles: &[&str], context: &Context<'a>) {
    for lists in [&state.figures.words, &state.figures.pairs] {
        let focused = lists.target == state.lists().target;
        for (index, _) in lists.all.iter().enumerate().filter(|(_, list)| titles.contains(&list.title)) {
            page.gap();
            bar_list::titled(page, lists, index, focused, context);
        }
    }
}

/// The left column of everything on one page.
fn figures<'a>(state: &State, measure: u16, context: &Context<'a>) -> Page<'a> {
    let mut page = Page::with_measure(context.theme, measure);
    lists(state, &mut page, &MOST, context);
    lists(state, &mut page, &["insights.view.together"], context);
    page
}

/// The right column of everything on one page.
fn days<'a>(state: &State, measure: u16, context: &Context<'a>) -> Page<'a> {
    let theme = context.theme;
    let mut page = Page::with_measure(theme, measure);
    let month = state.calendar.month_name(context);
    let month_at = calendar::month_measure().saturating_sub(width(&month) as u16);
    page.pieces(vec![(0, View::Calendar.name(context), theme.bold()), (month_at, month, theme.muted())]);
    page.append(state.calendar.lay_out(measure, false, context));
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
    let title = state.row().map(|row| tables::pages_of(row, &state.figures.counts, context));
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
