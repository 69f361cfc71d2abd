//! What an item of the circle or a help line shows, cleaned of anything raw; reads records and changes none.

use ratatui::style::Style;

use crate::helplines::{Form, Numbers, country, packed};
use crate::journal::Record;
use crate::screens::Context;
use crate::text::{Text, one_line, wrap};
use crate::widgets::page::Page;

/// Who or what can be turned to; what is not filled in is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// The name; how to reach it if there is no name.
    pub name: String,
    /// What tells it apart: "zus".
    pub role: String,
    /// A number, an address, or days.
    pub reach: String,
    /// First words to say.
    pub words: String,
    /// A place: there is nobody to say words to.
    pub place: bool,
}

/// Cards that belong together, one of them open.
#[derive(Clone, Debug, Default)]
pub struct Cards {
    /// All of them, in order.
    pub all: Vec<Card>,
    /// The open one.
    pub at: usize,
    /// The sentence that leads back to all of them.
    pub back: &'static str,
}

impl Card {
    /// An item of the circle.
    pub fn of(item: &Record, text: &Text) -> Self {
        let (name, reach) = (field(item, "name"), field(item, "reach"));
        let role = field(item, "helps").split(',').next().unwrap_or_default().trim().to_owned();
        let words = field(item, "words");
        let place = item.code("what") == Some("nature");
        // A number without a name still helps.
        match (name.is_empty(), reach.is_empty()) {
            (false, _) => Self { name, role, reach, words, place },
            (true, false) => Self { name: reach.clone(), role, reach, words, place },
            (true, true) => Self { name: about(item, text), role: String::new(), reach, words, place },
        }
    }
}

/// How an item helps, in the person's own words; else what kind it is.
pub fn about(item: &Record, text: &Text) -> String {
    let helps = field(item, "helps");
    let kind = item.code("what").map(|code| format!("circle.kind.{code}"));
    match kind {
        Some(key) if helps.is_empty() && text.has(&key) => text.get(&key),
        _ => helps,
    }
}

/// A text field of a record, on one line and without anything raw.
pub fn field(record: &Record, name: &str) -> String {
    one_line(record.text(name).unwrap_or_default()).trim().to_owned()
}

/// The person's own numbers: a name and a number each.
pub fn numbers(own: Option<&Record>) -> Vec<(String, String)> {
    let list = own.and_then(|record| record.fields.get("numbers")).and_then(serde_json::Value::as_array);
    let words = |value: &serde_json::Value, name: &str| {
        one_line(value.get(name).and_then(serde_json::Value::as_str).unwrap_or_default()).trim().to_owned()
    };
    let list = list.into_iter().flatten();
    list.map(|number| (words(number, "name"), words(number, "number"))).collect()
}

/// The numbers that this person sees.
pub fn lines<'a>(own: Option<&Record>, context: &Context<'a>) -> Numbers<'a> {
    let circle = own.and_then(|record| record.code("country"));
    let country = country(circle, context.settings.country.as_deref(), context.region);
    context.lines.numbers(country, context.text.language())
}

/// What to do in danger and with thoughts of suicide, in as many words as there is room for. Without a country the
/// person's own numbers come first.
pub fn urgent(own: Option<&Record>, form: Form, context: &Context) -> Vec<String> {
    let shipped = lines(own, context);
    let mine = if shipped.anywhere { numbers(own) } else { Vec::new() };
    let mine = mine.into_iter().take(2).filter(|(_, number)| !number.is_empty());
    let said = mine.map(|(name, number)| match form {
        Form::Codes => number,
        _ if name.is_empty() => number,
        _ => format!("{name}: {number}"),
    });
    said.chain(shipped.urgent(form, context.text)).collect()
}

/// The most urgent numbers in few words. Bare, those of a country stay together, with more on a row where there is room.
pub fn bare(own: Option<&Record>, form: Form, measure: u16, context: &Context) -> Vec<String> {
    let urgent = urgent(own, form, context);
    if form == Form::Codes { packed(&urgent, measure.into()) } else { urgent }
}

/// Words at a column of the text.
pub type Piece = (u16, String, Style);

/// Rows of pieces that are one thing to choose.
pub fn block(page: &mut Page, target: usize, focused: bool, rows: Vec<Vec<Piece>>) {
    let from = page.height();
    for row in rows {
        page.choice_pieces(target, false, row);
    }
    if focused {
        page.focus_rows(from, page.height());
    }
}

/// Words broken to the measure, from a column on.
pub fn broken(x: u16, words: &str, style: Style, measure: u16) -> Vec<Vec<Piece>> {
    let room = usize::from(measure.saturating_sub(x).max(1));
    let rows = wrap(words, room).into_iter();
    rows.filter(|row| !row.is_empty()).map(|row| vec![(x, row, style)]).collect()
}
