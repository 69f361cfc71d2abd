//! The support circle as a value: people, places and the person's own numbers, in order; pure.

use serde_json::Value;

use super::damage::Damage;
use super::merge::Entry;
use super::record::Record;

/// The kind of a person or place in the circle.
const ITEM: &str = "circle";
/// The kind of the record with the person's own numbers and country.
pub const HELPLINES: &str = "helplines";
/// The kinds of an item, under `what`, that are nobody to meet, to tell something or to write to.
const NOBODY: [&str; 2] = ["nature", "line"];

/// People and places to turn to.
#[derive(Debug, Default)]
pub struct Circle {
    /// In the person's own order.
    pub items: Vec<Record>,
    /// The person's own numbers and country, if there are any.
    pub helplines: Option<Record>,
    /// Other versions of these, made apart on another device and replaced by nobody.
    pub conflicts: Vec<Record>,
    /// Whether a good copy stands in for a file that cannot be read.
    pub copy_used: bool,
    /// Whether it is locked with the journal, as the person chose.
    pub locked: bool,
    /// The files that were left alone.
    pub damaged: Vec<Damage>,
}

impl Circle {
    /// The circle that these entries make; what is in the trash or erased is left out.
    pub fn of(entries: Vec<Entry>) -> Circle {
        let mut circle = Circle::default();
        for mut entry in entries.into_iter().filter(Entry::alive) {
            let apart = std::mem::take(&mut entry.conflicts);
            let record = entry.shown;
            match record.kind.as_str() {
                ITEM => circle.items.push(record),
                HELPLINES => {
                    let shown = &mut circle.helplines;
                    let older = shown.as_ref().is_some_and(|other| other.changed >= record.changed);
                    circle.conflicts.extend(if older { Some(record) } else { shown.replace(record) });
                }
                _ => continue,
            }
            circle.conflicts.extend(apart);
        }
        let by_order = |a: &Record, b: &Record| order(a).total_cmp(&order(b));
        circle.items.sort_by(|a, b| by_order(a, b).then_with(|| (a.at, &a.id).cmp(&(b.at, &b.id))));
        circle
    }

    /// The country of the help lines: a code, or that it is rather not said.
    pub fn country(&self) -> Option<&str> {
        self.helplines.as_ref().and_then(|own| own.code("country"))
    }

    /// The names of the people in it, in the person's own order: no calm place, no help line.
    pub fn people(&self) -> Vec<String> {
        let people = self.items.iter().filter(|item| !is_nobody(item));
        let names = people.filter_map(|item| item.text("name")).filter(|name| !name.trim().is_empty());
        names.map(str::to_owned).collect()
    }
}

/// Whether an item is a place or a line: somewhere to go or to call, and nobody to meet. An item that does not say what
/// it is may be somebody.
fn is_nobody(item: &Record) -> bool {
    item.code("what").is_some_and(|what| NOBODY.contains(&what))
}

/// The person's order; an item without one comes last.
pub fn order(item: &Record) -> f64 {
    item.fields.get("order").and_then(Value::as_f64).unwrap_or(f64::INFINITY)
}
