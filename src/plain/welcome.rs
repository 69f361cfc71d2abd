//! The first run, page by page: what this is, what it is not, where words stay, and the country; keeps only the country.

use super::choose::{Takes, choose};
use super::talk::{Leave, Talk};
use crate::helplines::{NOT_SAID, country_in_a_row, country_name};
use crate::journal::{Protection, fold};
use crate::settings::Settings;
use crate::text::one_line;

/// Says every page.
pub fn welcome(talk: &mut Talk) -> Result<(), Leave> {
    let text = talk.room.text;
    let paths = talk.room.journal.paths();
    let path =
        |key: &str, path: &std::path::Path| text.fill(key, &[("path", one_line(&paths.shown(path)).into())]);
    let locked = talk.room.journal.protection() == Protection::Here;
    let body = if locked { "welcome.words.body.locked" } else { "welcome.words.body.plain" };
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
            path(body, paths.data()),
            path("welcome.words.drafts", &paths.drafts()),
            text.get("welcome.words.erase"),
            next,
        ],
    ];
    talk.help = vec![talk.letters()];
    let mut at = 0;
    while let Some(page) = pages.get(at) {
        match talk.ask(page) {
            Err(Leave::Back) => at = at.saturating_sub(1),
            answer => {
                answer?;
                at += 1;
            }
        }
        talk.gap()?;
    }
    country(talk)
}

/// The country, by number for those nearby, by its name for all others.
fn country(talk: &mut Talk) -> Result<(), Leave> {
    let (room, text) = (talk.room, talk.room.text);
    let system = room.region.filter(|code| !room.lines.for_country(Some(code)).is_empty());
    let mut near: Vec<&str> = system.into_iter().collect();
    for code in room.lines.spoken(text.language()) {
        if !near.contains(&code.as_str()) {
            near.push(code);
        }
    }
    near.push(NOT_SAID);
    let name = |code: &str| {
        if code == NOT_SAID { text.get("welcome.country.none") } else { country_in_a_row(text, code) }
    };
    let names: Vec<String> = near.iter().map(|code| name(code)).collect();
    let mut question = vec![
        text.get("welcome.country.q"),
        text.get("welcome.country.body"),
        text.get("welcome.country.type"),
    ];
    let chosen = loop {
        match choose(talk, &question, &names, Takes { many: false, words: true }) {
            Ok(Some((_, words))) if !words.is_empty() => {
                let typed = fold(&words);
                let fits = |code: &&str| {
                    fold(&country_name(text, code)) == typed || code.eq_ignore_ascii_case(words.trim())
                };
                if let Some(code) = room.lines.countries().into_iter().find(fits) {
                    break Some(code);
                }
                question = vec![text.get("palette.none")];
            }
            Ok(Some((numbers, _))) => break numbers.first().and_then(|number| near.get(*number)).copied(),
            Ok(None) | Err(Leave::Back) => break None,
            Err(leave) => return Err(leave),
        }
    };
    if let Some(code) = chosen {
        // It is asked again under the settings; the first run must not end in an error.
        let _ = room.journal.keep_country(Some(code), (room.now)());
        let settings = Settings { country: Some(code.to_owned()), ..room.settings.clone() };
        let _ = room.journal.keep_settings(room.settings, &settings);
    }
    talk.say(&text.get("welcome.done"))?;
    Ok(talk.gap()?)
}
