//! The numbers that a person sees: their own, and the help lines of their country. Reads records and changes none.

use crate::helplines::{Form, Numbers};
use crate::journal::Record;
use crate::screens::Context;
use crate::text::{one_line, width};
use crate::theme::Theme;
use crate::widgets::page::Placed;

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

/// A sentence from a column on, with the numbers in it bold.
pub fn with_bold(line: &str, x: u16, theme: &Theme) -> Vec<Placed> {
    let (mut pieces, mut at): (Vec<Placed>, u16) = (Vec::new(), x);
    for piece in line.split_inclusive(' ') {
        let word = piece.trim_end_matches(|c: char| !c.is_ascii_digit());
        let number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || "+-()/".contains(c));
        let (number, rest) = piece.split_at(if number { word.len() } else { 0 });
        for (words, style) in [(number, theme.bold()), (rest, theme.text())] {
            if !words.is_empty() {
                pieces.push((at, words.to_owned(), style));
                at += width(words) as u16;
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_a_sentence_are_bold_and_nothing_else_of_it() {
        let theme = Theme::default();
        let bold = |line: &str| -> Vec<String> {
            let pieces = with_bold(line, 2, &theme);
            assert_eq!(pieces.iter().map(|(_, words, _)| words.as_str()).collect::<String>(), line);
            pieces
                .into_iter()
                .filter(|(.., style)| *style == theme.bold())
                .map(|(_, words, _)| words)
                .collect()
        };
        assert_eq!(bold("Bel 112."), ["112"]);
        assert_eq!(bold("met iemand over praten: 113 of gratis 0800-0113."), ["113", "0800-0113"]);
        assert_eq!(bold("Nederland: 112, 113"), ["112", "113"]);
        assert_eq!(bold("Kijk op findahelpline.com, of sms HELLO2 (dag en nacht)"), [""; 0]);
    }
}
