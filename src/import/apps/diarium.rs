//! The JSON that Diarium exports, with its HTML as text; never drops a word of it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::Value;

use super::fields::{has, string, strings};
use super::html::plain;
use crate::import::imported_entry::{Flaw, Page, noon, titled};
use crate::import::{ImportContext, SkipReason};

/// Whether it has what Diarium writes for each entry.
pub fn is_entry(entry: &Value) -> bool {
    has(entry, &["date", "html"]) || has(entry, &["date", "heading"]) || has(entry, &["heading", "html"])
}

/// Reads one entry. Its time is by the clock on the wall, whatever zone stands behind it.
pub fn read_entry(entry: &Value, here: &ImportContext) -> Result<Page, Flaw> {
    let date = string(entry, "date");
    let date = date.trim();
    let formats = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"];
    let written = date.parse::<NaiveDateTime>().ok();
    let written = written
        .or_else(|| formats.iter().find_map(|format| NaiveDateTime::parse_from_str(date, format).ok()))
        .or_else(|| date.parse::<NaiveDate>().ok().map(|day| day.and_time(NaiveTime::MIN)));
    let written =
        written.or_else(|| DateTime::parse_from_rfc3339(date).ok().map(|moment| moment.naive_local()));
    let written = written.ok_or((None, SkipReason::NoDate))?;
    let words =
        if entry.get("html").is_some() { plain(string(entry, "html")) } else { string(entry, "text").into() };
    let text = titled(&plain(string(entry, "heading")), &words);
    let mut page = Page::on_the_wall(noon(written), text, here)?;
    page.tags = strings(entry, "tags");
    page.keep(
        "rating",
        entry.get("rating").filter(|value| value.as_f64() > Some(0.0)).cloned().unwrap_or_default(),
    );
    for name in ["people", "tracker"] {
        let list = strings(entry, name);
        page.keep(name, if list.is_empty() { Value::Null } else { list.into() });
    }
    page.keep("location", place(entry.get("location")));
    page.keep("weather", string(entry, "weather"));
    Ok(page)
}

/// A place by its name, or by where it is on the earth.
fn place(location: Option<&Value>) -> String {
    match location {
        Some(Value::String(name)) => name.clone(),
        Some(Value::Array(numbers)) => numbers.iter().map(Value::to_string).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}
