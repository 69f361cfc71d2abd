//! What an item of the circle or a help line shows, cleaned of anything raw; reads records and changes none.

use ratatui::style::Style;

use crate::helplines::{Line, Purpose};
use crate::journal::Record;
use crate::screens::Context;
use crate::text::{Text, one_line, wrap};
use crate::widgets::sheet::Sheet;

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

/// The code of the person's country.
pub fn country<'a>(own: Option<&'a Record>, context: &Context<'a>) -> Option<&'a str> {
    own.and_then(|record| record.text("country")).or(context.settings.country.as_deref())
}

/// What to do in danger and with thoughts of suicide, as sentences or (short) as few words as can be. Without a
/// country the person's own numbers, and no line of another country.
pub fn urgent(own: Option<&Record>, long: bool, context: &Context) -> Vec<String> {
    let text = context.text;
    let sentence = |line: &Line, purpose: Purpose| match (long, purpose) {
        (true, Purpose::Danger) => text.fill("helplines.danger", &[("number", (&line.number).into())]),
        (true, _) => text.fill("helplines.suicide", &[("line", line.call(text).into())]),
        (false, _) => format!("{}: {}", text.get(purpose.id()), line.number),
    };
    let lines = [Purpose::Danger, Purpose::Suicide].into_iter().filter_map(|purpose| {
        context.lines.first_for(country(own, context), purpose).map(|line| sentence(line, purpose))
    });
    let mut lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        lines.extend(numbers(own).into_iter().take(2).map(|(name, number)| format!("{name}: {number}")));
        lines.push(text.get("helplines.no_lines"));
        if long {
            lines.push(text.get("helplines.no_country"));
        }
    }
    lines
}

/// The two most urgent numbers, bare; without a country the person's own.
pub fn bare(own: Option<&Record>, context: &Context) -> String {
    let lines = [Purpose::Danger, Purpose::Suicide].into_iter().filter_map(|purpose| {
        context.lines.first_for(country(own, context), purpose).map(|line| line.number.clone())
    });
    let mut bare: Vec<String> = lines.collect();
    if bare.is_empty() {
        bare = numbers(own).into_iter().take(2).map(|(_, number)| number).collect();
    }
    if bare.is_empty() { context.text.get("helplines.no_lines") } else { bare.join("   ") }
}

/// Words at a column of the text.
pub type Piece = (u16, String, Style);

/// Rows of pieces that are one thing to choose.
pub fn block(sheet: &mut Sheet, target: usize, focused: bool, rows: Vec<Vec<Piece>>) {
    let from = sheet.height();
    for row in rows {
        sheet.choice_pieces(target, false, row);
    }
    if focused {
        sheet.focus_rows(from, sheet.height());
    }
}

/// Words broken to the measure, from a column on.
pub fn broken(x: u16, words: &str, style: Style, measure: u16) -> Vec<Vec<Piece>> {
    let room = usize::from(measure.saturating_sub(x).max(1));
    let rows = wrap(words, room).into_iter();
    rows.filter(|row| !row.is_empty()).map(|row| vec![(x, row, style)]).collect()
}
