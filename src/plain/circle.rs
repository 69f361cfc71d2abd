//! The circle outside the screen: people and places, numbers to call, the person's own numbers; cleaned, and nothing left out.

use serde_json::Value;

use crate::export::{CirclePage, circle_text};
use crate::helplines::Numbers;
use crate::journal::Circle;
use crate::text::{Text, one_line, wrap};

/// The whole circle as plain text.
pub fn circle_page(circle: &Circle, numbers: &Numbers, text: &Text) -> String {
    let page = CirclePage { items: &circle.items, numbers, words: true, text };
    let mut page = circle_text(&page);
    for (name, number) in own_numbers(circle, text) {
        page =
            if name.is_empty() { format!("{page}{number}\n") } else { format!("{page}{name}: {number}\n") };
    }
    page
}

/// A page in lines that break between words; what belongs under a line stays under it.
pub fn within(page: &str, columns: usize) -> String {
    let mut rows = String::new();
    for line in page.lines() {
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        rows.push_str(&indented(words, indent, columns));
    }
    rows
}

/// A paragraph in lines that break between words and begin at a column.
pub fn indented(words: &str, indent: usize, columns: usize) -> String {
    let mut rows = String::new();
    for row in wrap(words, columns.saturating_sub(indent).max(1)) {
        rows.push_str(format!("{:indent$}{row}", "").trim_end());
        rows.push('\n');
    }
    rows
}

/// The person's own numbers: a name and a number each.
pub fn own_numbers(circle: &Circle, text: &Text) -> Vec<(String, String)> {
    let Some(own) = &circle.helplines else { return Vec::new() };
    let list = own.fields.get("numbers").and_then(Value::as_array).into_iter().flatten();
    let part = |number: &Value, name: &str| {
        one_line(number.get(name).and_then(Value::as_str).unwrap_or_default()).trim().to_owned()
    };
    let mut numbers: Vec<_> = list.map(|number| (part(number, "name"), part(number, "number"))).collect();
    let doctor = one_line(own.text("gp").unwrap_or_default()).trim().to_owned();
    numbers.insert(0, (text.get("helplines.gp.name"), doctor));
    numbers.retain(|(_, number)| !number.is_empty());
    numbers
}
