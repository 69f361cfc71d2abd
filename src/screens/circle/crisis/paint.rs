//! The crisis form where there is room for more than names and numbers; changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::detail_level::{Rows, Shape, shapes};
use super::{Card, Crisis, TOOLS, numbered, numbers};
use crate::screens::Context;
use crate::text::{cut, width};
use crate::theme::{Role, accent_of};
use crate::widgets::digits;
use crate::widgets::page::quote::BAR;
use crate::widgets::page::stacked::{first_to_fit, with_lower_whole};
use crate::widgets::page::{GUTTER, Hits, MEASURE, Page, Placed, wrapped};

/// Where names begin: in a narrow window, and elsewhere.
const NAME: (u16, u16) = (2, 3);
/// Where roles begin.
const ROLE: u16 = 21;
/// The narrowest that a role is cut to.
const SHORT_ROLE: u16 = 6;
/// The width of the text from which on things stand beside each other.
const BROAD: u16 = 56;
/// The narrowest and the lowest area in which the first number stands large.
const LARGE: (u16, u16) = (66, 18);
/// The height of an area in which it stands larger still, if it fits.
const TALL: u16 = 34;

impl Crisis {
    /// The richest form that fits, else the barest; the numbers of the help lines stay in sight.
    pub(super) fn whole(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let narrow = area.width < 60;
        let measure = if narrow { area.width - 2 } else { (area.width - 4).min(MEASURE) };
        let small = narrow || area.height < 16;
        let digits = self.digits(area, measure, context);
        let shapes = shapes(self.cards.len(), small, !digits.is_empty());
        let both = first_to_fit(shapes, area.height, |shape| {
            (self.above(*shape, &digits, measure, context), self.below(*shape, measure, context))
        });
        both.map_or_else(Hits::new, |(above, below)| with_lower_whole(frame, area, above, below))
    }

    /// The number of the first item as rows of large digits; none where there is no room for them.
    fn digits(&self, area: Rect, measure: u16, context: &Context) -> Vec<String> {
        let first = self.cards.first().filter(|_| area.width >= LARGE.0 && area.height >= LARGE.1);
        let columns = usize::from(measure.saturating_sub(NAME.1));
        let ascii = !context.theme.marks.half_blocks;
        first
            .and_then(|card| digits::big(&card.reach, columns, area.height >= TALL, ascii))
            .unwrap_or_default()
    }

    /// The title and the items.
    fn above<'a>(&self, shape: Shape, digits: &[String], measure: u16, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::with_measure(theme, measure).accented(accent_of("circle"));
        if shape.title {
            page.words(&text.get("circle.crisis.title"), theme.bold());
        }
        let said = match () {
            () if self.circle.copy_used => Some("circle.crisis.copy_used"),
            () if self.circle.locked && self.cards.is_empty() => Some("circle.crisis.locked"),
            () if self.cards.is_empty() && !self.circle.damaged.is_empty() => Some("error.damaged"),
            () if self.cards.is_empty() => Some("circle.crisis.empty"),
            () => None,
        };
        if let Some(key) = said {
            page.words(&text.get(key), theme.muted());
        }
        if shape.rows == Rows::Large {
            page.gap();
            self.first(&mut page, digits, shape, context);
            page.gap();
            self.others(&mut page, shape, context);
            return page;
        }
        for (index, card) in self.cards.iter().enumerate() {
            if shape.blanks > 2 || (shape.blanks > 1 && index == 0) {
                page.gap();
            }
            self.item(&mut page, index, card, shape, context);
        }
        page
    }

    /// The first item: its number large, and as it was written at the end of the row of its name.
    fn first(&self, page: &mut Page, digits: &[String], shape: Shape, context: &Context) {
        let Some(card) = self.cards.first() else { return };
        let (theme, x, measure) = (context.theme, NAME.1, page.measure());
        let mut rows = wrapped(x, &card.name, theme.bold(), measure);
        let at = measure.saturating_sub(width(&card.reach) as u16);
        let after = x + width(&card.name) as u16 + 2;
        let beside = after <= at && card.reach != card.name;
        if let Some(row) = rows.first_mut() {
            if beside {
                row.push((at, card.reach.clone(), theme.muted()));
            }
            let end = if beside { at - 2 } else { measure };
            row.extend(role(card, ROLE.max(after), end, context));
            row.insert(0, numbered(0, context));
        }
        if !theme.paint_background() {
            // The row above is reversed; the digits never touch it.
            rows.push(vec![]);
        }
        rows.extend(digits.iter().map(|row| vec![(x, row.clone(), theme.text())]));
        if !beside && card.reach != card.name {
            rows.extend(wrapped(x, &card.reach, theme.muted(), measure));
        }
        if shape.words > 0 {
            rows.extend(page.quoted(x, &card.words, measure));
        }
        page.choice_rows(0, self.at == 0, rows);
    }

    /// All but the first, in two columns that are read downwards.
    fn others(&self, page: &mut Page, shape: Shape, context: &Context) {
        let wide = page.measure() / 2 - GUTTER / 2;
        let rest = self.cards.len().saturating_sub(1);
        let rows = rest.div_ceil(2);
        let cell = |index: usize| {
            let mut cell = Page::with_measure(context.theme, wide).accented(accent_of("circle"));
            if let Some(card) = self.cards.get(index) {
                self.item(&mut cell, index, card, shape, context);
            }
            cell
        };
        for row in 0..rows {
            if shape.blanks > 2 {
                page.gap();
            }
            let right = Some(1 + rows + row).filter(|index| *index <= rest);
            let cells = [(0, Some(1 + row)), (wide + GUTTER, right)];
            page.side_by_side(cells.into_iter().filter_map(|(x, index)| Some((x, cell(index?)))));
        }
    }

    fn item(&self, page: &mut Page, index: usize, card: &Card, shape: Shape, context: &Context) {
        let (theme, focused) = (context.theme, self.at == index);
        let in_column = shape.rows == Rows::Large;
        let narrow = page.measure() < BROAD && !in_column;
        // The last column may hold the mark that more follows; no digit stands under it.
        let measure = page.measure() - 1;
        let x = if narrow { NAME.0 } else { NAME.1 };
        let number = numbered(index, context);
        let (name, reach) = (card.name.as_str(), card.reach.as_str());
        let free = usize::from(measure).saturating_sub(usize::from(x) + width(reach) + 2);
        if shape.rows == Rows::One && !reach.is_empty() && reach != name && free >= width(name).min(4) {
            let at = measure.saturating_sub(width(reach) as u16);
            let name = (x, cut(name, free, theme.marks.more), theme.bold());
            return page.choice_pieces(
                index,
                focused,
                vec![number, name, (at, reach.to_owned(), theme.text())],
            );
        }
        let mut rows = wrapped(x, name, theme.bold(), measure);
        if let Some(row) = rows.first_mut() {
            let after = x + width(name) as u16 + 2;
            if shape.rows != Rows::One {
                let at = if narrow || in_column { after } else { ROLE.max(after) };
                row.extend(role(card, at, measure, context));
            }
            row.insert(0, number);
        }
        if reach != name {
            rows.extend(wrapped(x, reach, theme.text(), measure));
        }
        if index < shape.words || (shape.focused && focused) {
            rows.extend(page.quoted(x, &card.words, measure));
        }
        page.choice_rows(index, focused, rows);
    }

    /// The help lines, apart from all else, and what 7, 8 and 9 do: these never go.
    fn below<'a>(&self, shape: Shape, measure: u16, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::with_measure(theme, measure);
        if shape.blanks > 0 {
            page.blank();
        }
        for line in numbers::urgent(self.circle.helplines.as_ref(), shape.form, context) {
            for mut row in numbers::sentence(&line, BAR, measure, theme) {
                row.insert(0, page.bar(0, Role::Focus));
                page.pieces(row);
            }
        }
        if shape.blanks > 1 {
            page.blank();
        }
        if self.cards.is_empty() {
            let add = if self.circle.locked { "circle.crisis.open" } else { "circle.crisis.add" };
            let add = context.text.get(add);
            page.choice(0, self.at == 0, "1", &add, theme.text());
            if shape.blanks > 1 {
                page.blank();
            }
        }
        self.tool_cells(&mut page, context);
        page
    }

    /// What 7, 8 and 9 do, on as many rows as they need.
    fn tool_cells(&self, page: &mut Page, context: &Context) {
        let (style, measure) = (context.theme.text(), page.measure());
        let (space, gap) = if measure < BROAD { (" ", 2) } else { ("  ", 6) };
        let mut cells: Vec<(u16, String, usize, bool)> = Vec::new();
        let mut x = 0;
        for (tool, (key, _)) in TOOLS.iter().take(self.tools(context)).enumerate() {
            let words = format!("{}{space}{}", (tool + 7) % 10, context.text.get(key));
            let wide = width(&words) as u16;
            if x + wide > measure && !cells.is_empty() {
                page.cells(&cells, style);
                cells.clear();
                x = 0;
            }
            let index = self.people() + tool;
            cells.push((x, words, index, self.at == index));
            x += wide + gap;
        }
        page.cells(&cells, style);
    }
}

/// The role of an item between two columns; nothing where it would be cut to nothing.
fn role(card: &Card, at: u16, end: u16, context: &Context) -> Option<Placed> {
    let room = end.checked_sub(at).filter(|room| *room >= SHORT_ROLE.min(width(&card.role) as u16))?;
    let words = cut(&card.role, room.into(), context.theme.marks.more);
    (!words.is_empty()).then(|| (at, words, context.theme.muted()))
}
