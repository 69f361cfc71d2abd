//! The JSON that jrnl exports, of any version; never changes a word of it.

use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;

use super::fields::{has, starred, string, strings};
use crate::import::imported_entry::{Flaw, Page, titled};
use crate::import::{ImportContext, SkipReason};

/// Whether it counts the tags of all entries, as an export does.
pub fn is_file(file: &Value) -> bool {
    file.get("tags").is_some_and(Value::is_object)
}

/// Whether it has what jrnl writes for each entry.
pub fn is_entry(entry: &Value) -> bool {
    has(entry, &["title", "body", "date"])
}

pub fn read_entry(entry: &Value, here: &ImportContext) -> Result<Page, Flaw> {
    let date: NaiveDate = string(entry, "date").parse().map_err(|_| (None, SkipReason::NoDate))?;
    let time = string(entry, "time");
    let time = NaiveTime::parse_from_str(time, "%H:%M").or_else(|_| time.parse());
    let time = time.map_err(|_| (Some(date), SkipReason::NoTime))?;
    let text = titled(string(entry, "title"), string(entry, "body"));
    let mut page = Page::on_the_wall(date.and_time(time), text, here)?;
    page.tags = strings(entry, "tags");
    // It writes them in another order each time.
    page.tags.sort();
    page.keep("starred", starred(entry));
    Ok(page)
}
