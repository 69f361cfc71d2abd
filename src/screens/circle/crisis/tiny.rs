//! The crisis form in a window with room for nothing but names and numbers; changes nothing, and leaves no number out.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Card, Crisis, numbered, numbers};
use crate::helplines::{Form, packed};
use crate::screens::Context;
use crate::text::width;
use crate::widgets::page::stacked::{first_to_fit, with_lower_whole};
use crate::widgets::page::{Hits, Page, wrapped};

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
        for (index, card) in self.cards.iter().enumerate() {
            if !smallest || index == self.at.min(self.cards.len() - 1) {
                self.tiny_card(&mut page, index, card, smallest, context);
            }
        }
        page
    }

    /// A name and its number, with the digit before it where there is room.
    fn tiny_card(&self, page: &mut Page, index: usize, card: &Card, smallest: bool, context: &Context) {
        let theme = context.theme;
        let (x, room) = if smallest { (0, page.measure()) } else { (2, page.measure().saturating_sub(1)) };
        let whole = format!("{} ({})", card.name, card.role);
        let fits = !card.role.is_empty() && width(&whole) + usize::from(x) <= usize::from(room);
        let mut rows = wrapped(x, if fits { &whole } else { &card.name }, theme.bold(), room);
        if let Some(row) = rows.first_mut().filter(|_| !smallest) {
            row.insert(0, numbered(index, context));
        }
        if card.reach != card.name {
            rows.extend(wrapped(x, &card.reach, theme.text(), room));
        }
        page.choice_rows(index, self.at == index, rows);
    }

    /// The most urgent numbers of the help lines; bare, with more on a row where there is room.
    fn tiny_lines<'a>(
        &self,
        form: Option<Form>,
        hint: bool,
        measure: u16,
        context: &Context<'a>,
    ) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::with_measure(theme, measure);
        let urgent = |form| numbers::urgent(self.circle.helplines.as_ref(), form, context);
        let lines = match form {
            Some(Form::Codes) => packed(&urgent(Form::Codes), measure.into()),
            form => form.map(urgent).unwrap_or_default(),
        };
        for line in lines {
            for row in numbers::sentence(&line, 0, measure, theme) {
                page.pieces(row);
            }
        }
        if hint {
            page.words(&text.get("circle.tiny"), theme.muted());
        }
        page
    }
}
