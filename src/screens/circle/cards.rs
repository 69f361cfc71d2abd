//! What an item of the circle or a help line shows, cleaned of anything raw. Knows no screen and changes no record.

use crate::journal::Record;
use crate::text::{Text, one_line};

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
