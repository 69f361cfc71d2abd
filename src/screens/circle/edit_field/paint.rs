//! How the page with one thing of the person's own looks; changes nothing.

use super::{EditField, What, field, own_numbers};
use crate::screens::Context;
use crate::screens::country::named;
use crate::theme::accent_of;
use crate::widgets::page::Page;

impl EditField {
    /// The page as rows.
    pub fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        let title = match self.what {
            What::Plan => "circle.title",
            What::Doctor => "helplines.gp.name",
            What::Number(_) => "helplines.own",
        };
        page.title("", &text.get(title), "", accent_of("circle"));
        page.blank();
        for (index, (label, editor)) in self.fields.iter().enumerate() {
            page.words(&text.get(label), theme.bold());
            if self.what == What::Doctor {
                page.words(&text.get("helplines.gp.fill"), theme.muted());
            }
            let focused = self.focus.stop == index;
            page.field(editor, 1, 0, focused, focused && self.focus.typing, index);
        }
        page.gap();
        let save = self.fields.len();
        page.buttons(&[(text.get("common.save"), save, self.focus.stop == save)]);
        if self.chooses() {
            self.own.lay_out(&mut page, &self.whole(context), save, self.focus.stop, context);
        }
        page
    }

    /// All that the version holds that is seen now: it is chosen as a whole.
    fn whole(&self, context: &Context) -> Vec<String> {
        let record = &self.own.before;
        let numbers = own_numbers(Some(record)).into_iter();
        let numbers: Vec<String> = numbers.map(|(name, number)| format!("{name} {number}")).collect();
        let country = record.text("country").map(|code| named(code, context));
        let told = [
            ("settings.country", country.unwrap_or_default()),
            ("helplines.gp.name", field(record, "gp")),
            ("helplines.own", numbers.join(", ")),
            ("circle.plan.short", field(record, "plan")),
        ];
        let filled = told.into_iter().filter(|(_, words)| !words.trim().is_empty());
        filled.map(|(key, words)| format!("{}: {words}", context.text.get(key))).collect()
    }
}
