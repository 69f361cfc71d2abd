//! Pages of other programs as free writing, with their dates and tags; the same page always gets the same id.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde_json::{Map, Value};

use super::page::{Page, can_be_kept};
use super::{Here, LeftOut, Place, Reading, Reason, Refused};
use crate::journal::Incoming;

/// What Day One keeps beside the words of an entry.
const BESIDE: [&str; 7] = ["photos", "videos", "audios", "pdfAttachments", "location", "weather", "music"];

/// Reads the export of a known program.
pub fn read(file: &Value, here: &Here) -> Result<Reading, Refused> {
    let entries = file.get("entries").and_then(Value::as_array).ok_or(Refused::Unknown)?;
    let all_have =
        |names: &[&str]| entries.iter().all(|entry| names.iter().all(|name| entry.get(name).is_some()));
    let reader = if file.get("metadata").is_some_and(Value::is_object) && all_have(&["creationDate"]) {
        day_one
    } else if file.get("version").is_some_and(Value::is_number) && all_have(&["date", "title", "content"]) {
        tui_journal
    } else if file.get("tags").is_some_and(Value::is_object) && all_have(&["date", "time", "title", "body"]) {
        jrnl
    } else {
        return Err(Refused::Unknown);
    };
    let mut import =
        Reading { incoming: Incoming { fixed: true, ..Incoming::default() }, ..Reading::default() };
    for (index, entry) in entries.iter().enumerate() {
        let good = |page: &Page| !page.text.trim().is_empty() && can_be_kept(&page.at);
        match reader(entry, here).filter(good) {
            Some(page) => import.incoming.entries.push(page.record()),
            None => {
                let place = Place::Number(index + 1);
                import.left_out.push(LeftOut { file: None, place, reason: Reason::NoDate });
            }
        }
        if BESIDE.iter().any(|name| entry.get(name).is_some_and(|value| !is_empty(value))) {
            import.bare += 1;
        }
    }
    Ok(import)
}

fn jrnl(entry: &Value, here: &Here) -> Option<Page> {
    let date: NaiveDate = string(entry, "date").parse().ok()?;
    let time = string(entry, "time");
    let time = NaiveTime::parse_from_str(time, "%H:%M").or_else(|_| time.parse()).ok()?;
    let written = date.and_time(time);
    let mut tags = tags(entry);
    // It writes them in another order each time.
    tags.sort();
    Some(Page {
        at: here.zone.on_the_wall(written)?,
        written,
        own_id: String::new(),
        text: titled(string(entry, "title"), string(entry, "body")),
        tags,
        further: starred(entry),
    })
}

fn tui_journal(entry: &Value, here: &Here) -> Option<Page> {
    // It knows days only, and writes them as midnight in UTC: noon is that same day, everywhere.
    let mut written = DateTime::parse_from_rfc3339(string(entry, "date")).ok()?.naive_utc();
    if written.time() == NaiveTime::MIN {
        written += TimeDelta::hours(12);
    }
    let priority = entry.get("priority").filter(|priority| priority.is_number());
    Some(Page {
        at: here.zone.on_the_wall(written)?,
        written,
        own_id: String::new(),
        text: titled(string(entry, "title"), string(entry, "content")),
        tags: tags(entry),
        further: priority.map(|priority| ("priority".to_owned(), priority.clone())).into_iter().collect(),
    })
}

fn day_one(entry: &Value, here: &Here) -> Option<Page> {
    let moment = DateTime::parse_from_rfc3339(string(entry, "creationDate")).ok()?.with_timezone(&Utc);
    Some(Page {
        at: here.zone.at(moment),
        written: moment.naive_utc(),
        own_id: string(entry, "uuid").to_owned(),
        text: string(entry, "text").to_owned(),
        tags: tags(entry),
        further: starred(entry),
    })
}

fn titled(title: &str, body: &str) -> String {
    match (title.trim().is_empty(), body.trim().is_empty()) {
        (true, _) => body.to_owned(),
        (false, true) => title.to_owned(),
        (false, false) => format!("{title}\n\n{body}"),
    }
}

fn tags(entry: &Value) -> Vec<String> {
    let tags = entry.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter_map(Value::as_str).filter(|tag| !tag.trim().is_empty()).map(str::to_owned).collect()
}

fn starred(entry: &Value) -> Map<String, Value> {
    let star = entry.get("starred").filter(|star| **star == Value::Bool(true));
    star.map(|star| ("starred".to_owned(), star.clone())).into_iter().collect()
}

fn string<'a>(entry: &'a Value, name: &str) -> &'a str {
    entry.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(members) => members.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
