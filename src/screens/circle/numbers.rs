//! The numbers that a person sees: their own, and the help lines of their country. Reads records and changes none.

use crate::helplines::{Form, Numbers};
use crate::journal::Record;
use crate::screens::Context;
use crate::text::one_line;

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
