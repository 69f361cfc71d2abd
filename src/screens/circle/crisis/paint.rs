//! The crisis form where there is room for more than names and numbers; changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::detail_level::{Rows, Shape, shapes};
use super::{Card, Crisis, TOOLS, numbered, numbers};
use crate::screens::Context;
use crate::text::{cut, width};
use crate::widgets::digits;
use crate::widgets::page::stacked::{first_to_fit, with_lower_whole};
use crate::widgets::page::{Hits, MEASURE, Page, wrapped};

/// Where roles begin.
const ROLE: u16 = 21;
/// The width of the text from which on things stand beside each other.
const BROAD: u16 = 56;

impl Crisis {
    /// The richest form that fits, else the barest; the numbers of the help lines stay in sight.
    pub(super) fn whole(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let narrow = area.width < 60;
        let measure = if narrow { area.width - 2 } else { (area.width - 4).min(MEASURE) };
        let small = narrow || area.height < 16;
        let large = area.width >= 100 && area.height >= 34;
        let shapes = shapes(self.cards.len(), small, large);
        let both = first_to_fit(shapes, area.height, |shape| {
            (self.above(*shape, measure, context), self.below(*shape, measure, context))
        });
        both.map_or_else(Hits::new, |(above, below)| with_lower_whole(frame, area, above, below))
    }

    /// The title and the items.
    fn above<'a>(&self, shape: Shape, measure: u16, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::with_measure(theme, measure);
        if shape.title {
            page.words(&text.get("circle.crisis.title"), theme.bold());
        }
        let said = match () {
            () if self.circle.copy_used => Some("circle.crisis.copy_used"),
            () if self.cards.is_empty() && !self.circle.damaged.is_empty() => Some("error.damaged"),
            () if self.cards.is_empty() => Some("circle.crisis.empty"),
            () => None,
        };
        if let Some(key) = said {
            page.words(&text.get(key), theme.muted());
        }
        for (index, card) in self.cards.iter().enumerate() {
            if shape.blanks > 2 || (shape.blanks > 1 && index == 0) {
                page.gap();
            }
            self.item(&mut page, index, card, shape, context);
        }
        page
    }

    fn item(&self, page: &mut Page, index: usize, card: &Card, shape: Shape, context: &Context) {
        let (theme, focused) = (context.theme, self.at == index);
        let narrow = page.measure() < BROAD;
        // The last column may hold the mark that more follows; no digit stands under it.
        let measure = page.measure() - 1;
        let x = if narrow { 2 } else { 3 };
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
        let beside = format!("{name}, {}", card.role);
        let role = !card.role.is_empty() && shape.rows != Rows::One;
        let mut rows = if role && narrow && width(&beside) <= usize::from(measure - x) {
            vec![vec![(x, beside, theme.bold())]]
        } else {
            wrapped(x, name, theme.bold(), measure)
        };
        if let Some(row) = rows.first_mut() {
            let at = ROLE.max(x + width(name) as u16 + 2);
            if role && !narrow && at + 6 < measure {
                row.push((at, cut(&card.role, usize::from(measure - at), theme.marks.more), theme.muted()));
            }
            row.insert(0, number);
        }
        if shape.rows == Rows::Large && focused {
            let columns = usize::from(measure - x);
            let digits = digits::big(reach, columns, true, !theme.marks.half_blocks);
            rows.extend(digits.into_iter().flatten().map(|row| vec![(x, row, theme.text())]));
        }
        if reach != name {
            rows.extend(wrapped(x, reach, theme.text(), measure));
        }
        if !card.words.is_empty() && (index < shape.words || (shape.focused && focused)) {
            rows.extend(wrapped(x, &format!("\"{}\"", card.words), theme.muted(), measure));
        }
        page.choice_rows(index, focused, rows);
    }

    /// The two help lines and what 7, 8 and 9 do: these never go.
    fn below<'a>(&self, shape: Shape, measure: u16, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::with_measure(theme, measure);
        if shape.blanks > 0 {
            page.blank();
        }
        for line in numbers::urgent(self.circle.helplines.as_ref(), shape.form, context) {
            page.words(&line, theme.text());
        }
        if shape.blanks > 1 {
            page.blank();
        }
        if self.cards.is_empty() {
            let add = context.text.get("circle.crisis.add");
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
