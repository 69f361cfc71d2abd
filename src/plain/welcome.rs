//! The first run, page by page: what this is, what it is not, where words stay, and the country; keeps only the country.

use anyhow::Result;

use super::Room;
use super::choose::{Choice, Takes, choose};
use super::talk::{Reply, Talk};
use crate::helplines::country_name;
use crate::journal::Record;
use crate::text::one_line;

/// Says every page; false if the person stopped.
pub fn welcome(room: &Room, talk: &mut Talk) -> Result<bool> {
    let text = room.text;
    let places = room.journal.places();
    let path =
        |key: &str, path: &std::path::Path| text.fill(key, &[("path", one_line(&places.shown(path)).into())]);
    // Nothing else shows that an empty prompt goes on.
    let next = text.get("plain.next");
    let pages = [
        vec![text.get("welcome.hello.title"), text.get("welcome.hello.body"), next.clone()],
        vec![
            text.get("welcome.not.title"),
            text.fill("welcome.not.body", &[("key", "s".into())]),
            next.clone(),
        ],
        vec![
            text.get("welcome.words.title"),
            path("welcome.words.body.plain", places.data()),
            path("welcome.words.drafts", &places.drafts()),
            text.get("welcome.words.erase"),
            next,
        ],
    ];
    talk.help = vec![talk.letters()];
    let mut at = 0;
    while let Some(page) = pages.get(at) {
        match talk.ask(page)? {
            Reply::Words(_) => at += 1,
            Reply::Back => at = at.saturating_sub(1),
            Reply::Quit => return Ok(false),
        }
        talk.gap()?;
    }
    country(room, talk)
}

fn country(room: &Room, talk: &mut Talk) -> Result<bool> {
    let text = room.text;
    let codes = room.lines.countries();
    let mut names: Vec<String> = codes.iter().map(|code| country_name(text, code)).collect();
    names.push(text.get("welcome.country.none"));
    let question = [text.get("welcome.country.q"), text.get("welcome.country.body")];
    let chosen = match choose(talk, &question, &names, Takes::One, text)? {
        Choice::These(numbers, _) => numbers.first().and_then(|number| codes.get(*number)),
        Choice::Quit => return Ok(false),
        _ => None,
    };
    if let Some(code) = chosen {
        let now = (room.now)();
        let there = room.journal.circle().helplines;
        let mut fields = there.as_ref().map(|record| record.fields.clone()).unwrap_or_default();
        fields.insert("country".into(), (*code).into());
        let record = match there {
            Some(record) => record.succeed(fields, now.into()),
            None => Record { fields, ..room.journal.first_helplines(now, now.into()) },
        };
        // It is asked again under the settings; the first run must not end in an error.
        let _ = room.journal.keep_circle(record, now.into());
    }
    talk.say(&text.get("welcome.done"))?;
    talk.gap()?;
    Ok(true)
}
