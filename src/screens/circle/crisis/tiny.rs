//! The crisis form in a window with room for nothing but names and numbers; changes nothing, and leaves no number out.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Card, Crisis, DIGITS, numbers};
use crate::helplines::Form;
use crate::screens::Context;
use crate::text::width;
use crate::widgets::page::stacked::with_lower_whole;
use crate::widgets::page::{Hits, Page, Placed, wrapped};

impl Crisis {
    /// Names and numbers, and the two numbers of the help lines; in the smallest windows a name and its number.
    pub(super) fn tiny(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let smallest = area.width < 20 || area.height < 6;
        let measure = area.width.saturating_sub(2);
        let height = usize::from(area.height);
        let above = |title: bool| self.tiny_people(title, smallest, measure, context);
        let below = |form: Option<Form>, hint: bool| self.tiny_lines(form, hint, measure, context);
        let fits = |(form, title, hint): &(Form, bool, bool)| {
            above(*title).height() + below(Some(*form), *hint).height() <= height
        };
        let shapes = [Form::Names, Form::Codes]
            .into_iter()
            .flat_map(|form| [(form, true, true), (form, true, false), (form, false, false)]);
        let (form, title, hint) = shapes.into_iter().find(fits).unwrap_or((Form::Codes, false, false));
        let form = Some(form).filter(|_| self.cards.is_empty() || height > 2);
        frame.set_cursor_position((area.x, area.y));
        with_lower_whole(frame, area, above(title), below(form, hint))
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
