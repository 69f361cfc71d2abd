//! The JSON that Day One exports: its times in the zone of each entry, its place and weather beside the words.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::Value;

use super::day_one_markup::{from_rich, unmarked};
use super::fields::{has, starred, string, strings};
use crate::import::import_context::{ImportContext, Placeholders};
use crate::import::imported_entry::{Flaw, Page, is_a_year};
use crate::import::{SkipReason, Zone};
use crate::journal::Fields;

/// What stays behind: the lists of media of an entry.
const MEDIA: [&str; 4] = ["photos", "videos", "audios", "pdfAttachments"];

/// Whether it has the head of an export.
pub fn is_file(file: &Value) -> bool {
    file.get("metadata").is_some_and(Value::is_object)
}

/// Whether it has what Day One writes for each entry, perhaps without its date.
pub fn is_entry(entry: &Value) -> bool {
    has(entry, &["creationDate"]) || has(entry, &["uuid", "text"]) || has(entry, &["uuid", "richText"])
}

pub fn read_entry(entry: &Value, here: &ImportContext) -> Result<Page, Flaw> {
    let moment = moment(string(entry, "creationDate")).ok_or((None, SkipReason::NoDate))?;
    if !is_a_year(&moment.naive_utc()) {
        return Err((None, SkipReason::Year));
    }
    let zone = Zone::named(string(entry, "timeZone")).unwrap_or(here.zone);
    let raw = string(entry, "text");
    let mut text = unmarked(raw, &here.placeholders);
    if text.trim().is_empty() {
        let rich = string(entry, "richText");
        let damaged = || (Some(zone.at(moment).date_naive()), SkipReason::Damaged);
        text = if rich.is_empty() {
            String::new()
        } else {
            from_rich(rich, &here.placeholders).ok_or_else(damaged)?
        };
    }
    let words = if raw.trim().is_empty() { text.clone() } else { raw.to_owned() };
    let Placeholders { photo, video, sound, file } = &here.placeholders;
    let lists = MEDIA.iter().zip([photo, video, sound, file]);
    let there = lists.filter(|(list, _)| entry.get(list).is_some_and(|value| !is_empty(value)));
    let there: Vec<&str> = there.map(|(_, name)| name.as_str()).collect();
    if text.trim().is_empty() {
        // A page of pictures only: its day and what was there.
        text = there.join("\n");
    }
    let mut page = Page {
        at: zone.at(moment),
        written: moment.naive_utc(),
        known_by: [string(entry, "uuid").to_owned(), words],
        text,
        tags: strings(entry, "tags"),
        further: Fields::new(),
        bare: !there.is_empty(),
    };
    page.keep("starred", starred(entry));
    page.keep("location", location(entry.get("location")));
    page.keep("weather", weather(entry.get("weather")));
    page.keep("music", music(entry.get("music")));
    Ok(page)
}

/// It writes UTC; an older one wrote no zone at all.
fn moment(written: &str) -> Option<DateTime<Utc>> {
    let with_zone = DateTime::parse_from_rfc3339(written).ok().map(|moment| moment.to_utc());
    with_zone.or_else(|| written.parse::<NaiveDateTime>().ok().map(|written| written.and_utc()))
}

/// "Het park, Utrecht, Nederland (52.09, 5.12)".
fn location(location: Option<&Value>) -> String {
    let Some(location) = location else { return String::new() };
    let mut names: Vec<&str> = Vec::new();
    for part in ["placeName", "localityName", "administrativeArea", "country"] {
        let name = string(location, part).trim();
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    let number = |name: &str| location.get(name).filter(|value| value.is_number()).map(Value::to_string);
    let point = match (number("latitude"), number("longitude")) {
        (Some(latitude), Some(longitude)) => Some(format!("{latitude}, {longitude}")),
        _ => None,
    };
    match (names.is_empty(), point) {
        (true, point) => point.unwrap_or_default(),
        (false, None) => names.join(", "),
        (false, Some(point)) => format!("{} ({point})", names.join(", ")),
    }
}

/// "Licht bewolkt, 7 °C".
fn weather(weather: Option<&Value>) -> String {
    let Some(weather) = weather else { return String::new() };
    let degrees = weather.get("temperatureCelsius").filter(|value| value.is_number());
    let degrees = degrees.map(|degrees| format!("{degrees} °C")).unwrap_or_default();
    listed(&[string(weather, "conditionsDescription"), &degrees])
}

/// "Het lied, de zanger".
fn music(music: Option<&Value>) -> String {
    let Some(music) = music else { return String::new() };
    listed(&["track", "artist", "album"].map(|name| string(music, name)))
}

fn listed(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.trim().is_empty()).copied().collect::<Vec<_>>().join(", ")
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(members) => members.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
