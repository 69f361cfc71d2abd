//! The numbers that a person sees: their own, and the help lines of their country. Reads records and changes none.

use crate::helplines::{Form, Numbers, numbers_in};
use crate::journal::Record;
use crate::screens::Context;
use crate::text::{one_line, width, wrap};
use crate::theme::Theme;
use crate::widgets::page::Placed;

/// Holds the parts of a number together while a sentence is broken into rows.
const GLUE: &str = "\u{a0}";

/// The person's own numbers: a name and a number each.
pub fn own_numbers(own: Option<&Record>) -> Vec<(String, String)> {
    let list = own.and_then(|record| record.fields.get("numbers")).and_then(serde_json::Value::as_array);
    let words = |value: &serde_json::Value, name: &str| {
        one_line(value.get(name).and_then(serde_json::Value::as_str).unwrap_or_default()).trim().to_owned()
    };
    let list = list.into_iter().flatten();
    list.map(|number| (words(number, "name"), words(number, "number"))).collect()
}

/// The help lines that this person sees.
pub fn lines<'a>(own: Option<&Record>, context: &Context<'a>) -> Numbers<'a> {
    let circle = own.and_then(|record| record.code("country"));
    context.lines.numbers_for(context.country_sources(circle), context.text.language())
}

/// What to do in danger and with thoughts of suicide, in as many words as there is room for. Without a country the
/// person's own numbers come first.
pub fn urgent(own: Option<&Record>, form: Form, context: &Context) -> Vec<String> {
    let shipped = lines(own, context);
    let mine = if shipped.anywhere { own_numbers(own) } else { Vec::new() };
    let mine = mine.into_iter().take(2).filter(|(_, number)| !number.is_empty());
    let said = mine.map(|(name, number)| match form {
        Form::Codes => number,
        _ if name.is_empty() => number,
        _ => format!("{name}: {number}"),
    });
    said.chain(shipped.urgent(form, context.text)).collect()
}

/// A sentence as rows from a column on, with the numbers in it bold and never over two rows.
pub fn sentence(line: &str, x: u16, measure: u16, theme: &Theme) -> Vec<Vec<Placed>> {
    let glued = |(words, number): (String, bool)| if number { words.replace(' ', GLUE) } else { words };
    let glued: String = numbers_in(line).into_iter().map(glued).collect();
    let rows = wrap(&glued, measure.saturating_sub(x).max(1).into()).into_iter();
    rows.map(|row| with_bold(&row.replace(GLUE, " "), x, theme)).collect()
}

fn with_bold(row: &str, x: u16, theme: &Theme) -> Vec<Placed> {
    let mut at = x;
    let placed = |(words, number): (String, bool)| {
        let from = at;
        at += width(&words) as u16;
        (from, words, if number { theme.bold() } else { theme.text() })
    };
    numbers_in(row).into_iter().map(placed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_never_stands_on_two_rows() {
        let theme = Theme::default();
        let rows = |measure| -> Vec<String> {
            let rows = sentence("Gedachten: 0508 828 865.", 2, measure, &theme).into_iter();
            rows.map(|row| row.into_iter().map(|(_, words, _)| words).collect()).collect()
        };
        assert_eq!(rows(30), ["Gedachten: 0508 828 865."]);
        assert_eq!(rows(24), ["Gedachten:", "0508 828 865."]);
        let pieces = sentence("Bel 112.", 2, 30, &theme).remove(0);
        let words = |x, words: &str, style| (x, words.to_owned(), style);
        assert_eq!(
            pieces,
            [words(2, "Bel ", theme.text()), words(6, "112", theme.bold()), words(9, ".", theme.text())]
        );
    }
}
