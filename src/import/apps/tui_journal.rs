//! The JSON of tui-journal: what it exports, and the file that it keeps itself; never changes a word of it.

use chrono::DateTime;
use serde_json::Value;

use super::fields::{has, string, strings};
use crate::import::imported_entry::{Flaw, Page, noon, titled};
use crate::import::{ImportContext, SkipReason};

/// Whether it says the version of its format, as an export does.
pub fn is_file(file: &Value) -> bool {
    file.get("version").is_some_and(Value::is_number)
}

/// Whether it has what tui-journal writes for each entry.
pub fn is_entry(entry: &Value) -> bool {
    has(entry, &["title", "content", "date"])
}

/// Reads one entry. It knows days only, and writes them as midnight in UTC: noon is that same day, everywhere.
pub fn read_entry(entry: &Value, here: &ImportContext) -> Result<Page, Flaw> {
    let written =
        DateTime::parse_from_rfc3339(string(entry, "date")).map_err(|_| (None, SkipReason::NoDate))?;
    let text = titled(string(entry, "title"), string(entry, "content"));
    let mut page = Page::on_the_wall(noon(written.naive_utc()), text, here)?;
    page.tags = strings(entry, "tags");
    page.keep(
        "priority",
        entry.get("priority").filter(|value| value.is_number()).cloned().unwrap_or_default(),
    );
    page.keep("folder", string(entry, "folder"));
    Ok(page)
}
