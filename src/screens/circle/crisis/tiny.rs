//! The crisis form in a window with room for nothing but names and numbers; changes nothing, and leaves no number out.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Card, Crisis, DIGITS, numbers};
use crate::helplines::Form;
use crate::screens::Context;
use crate::text::width;
use crate::widgets::page::rows::{Placed, wrapped};
use crate::widgets::page::stacked::{first_to_fit, with_lower_whole};
use crate::widgets::page::{Hits, Page};

impl Crisis {
    /// Names and numbers, and the two numbers of the help lines; in the smallest windows a name and its number.
    pub(super) fn tiny(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let smallest = area.width < 20 || area.height < 6;
        let measure = area.width.saturating_sub(2);
        let forms = [Form::Names, Form::Codes].into_iter();
        let mut shapes: Vec<(Option<Form>, bool, bool)> = forms
            .flat_map(|form| [(true, true), (true, false), (false, false)].map(|(a, b)| (Some(form), a, b)))
            .collect();
        if area.height <= 2 && !self.cards.is_empty() {
            // Both rows are for a name and its number.
            shapes = vec![(None, false, false)];
        }
        let both = first_to_fit(shapes, area.height, |(form, title, hint)| {
            let below = self.tiny_lines(*form, *hint, measure, context);
            (self.tiny_people(*title, smallest, measure, context), below)
        });
        frame.set_cursor_position((area.x, area.y));
        both.map_or_else(Hits::new, |(above, below)| with_lower_whole(frame, area, above, below))
    }

    /// Everybody, in the smallest windows the focused one.
    fn tiny_people<'a>(&self, title: bool, smallest: bool, measure: u16, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::with_measure(context.theme, measure);
        if title {
            page.words(&context.text.get("circle.print.head"), context.theme.bold());
        }
        let (x, room) = if smallest { (0, measure) } else { (2, measure.saturating_sub(1)) };
        for (index, card) in self.cards.iter().enumerate() {
            if !smallest || index == self.at.min(self.cards.len() - 1) {
                let rows = tiny_card(index, card, (x, room), context);
                page.choice_rows(index, self.at == index, rows);
            }
        }
        page
    }

    /// The numbers of the help lines.
    fn tiny_lines<'a>(
        &self,
        form: Option<Form>,
        hint: bool,
        measure: u16,
        context: &Context<'a>,
    ) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::with_measure(theme, measure);
        let own = self.circle.helplines.as_ref();
        for line in form.into_iter().flat_map(|form| numbers::bare(own, form, measure, context)) {
            page.words(&line, theme.text());
        }
        if hint {
            page.words(&text.get("circle.tiny"), theme.muted());
        }
        page
    }
}

/// A name and its number from a column on; with the digit before it unless it begins at the edge.
fn tiny_card(index: usize, card: &Card, (x, room): (u16, u16), context: &Context) -> Vec<Vec<Placed>> {
    let theme = context.theme;
    let number = if index < DIGITS { (index + 1).to_string() } else { theme.marks.dot.to_owned() };
    let role = if card.role.is_empty() { String::new() } else { format!(" ({})", card.role) };
    let whole = format!("{}{role}", card.name);
    let fits = width(&whole) + usize::from(x) <= usize::from(room);
    let mut rows = wrapped(x, if fits { &whole } else { &card.name }, theme.bold(), room);
    if let Some(row) = rows.first_mut().filter(|_| x > 0) {
        row.insert(0, (0, number, theme.text()));
    }
    if card.reach != card.name {
        rows.extend(wrapped(x, &card.reach, theme.text(), room));
    }
    rows
}
