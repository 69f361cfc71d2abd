//! `verbinding circle`: must work whatever else is broken, and reads only the circle.

use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use super::arguments::Circle as Asked;
use super::session::Session;
use super::{DONE, file, open, print, remark, wrong};
use crate::export::{CirclePage, poster_html, poster_text, quiet};
use crate::helplines::{HelpLines, Line};
use crate::journal::{Circle, Record};
use crate::plain::{circle_page, lines_for, own_numbers};
use crate::screens::Place;

/// The circle: on the screen, as text, as JSON, or as a poster.
pub fn run(session: Session, asked: &Asked) -> Result<u8> {
    if asked.edit {
        if session.plain {
            return Err(wrong(session.text.get("cli.edit.plain")));
        }
        return open::screen(session, Place::Circle, true);
    }
    if !session.plain && !asked.json && asked.poster.is_none() {
        return open::screen(session, Place::Crisis, true);
    }
    let circle = session.journal.circle();
    let shipped = HelpLines::shipped()?;
    let lines = lines_for(&circle, &shipped);
    let page = CirclePage { items: &circle.items, lines: &lines, words: true, text: &session.text };
    if asked.json {
        print(&as_json(&circle, &lines, &session)?)?;
    } else if let Some(path) = &asked.poster {
        poster(&page, path, asked.force, &session)?;
    } else {
        print(&circle_page(&circle, &shipped, &session.text))?;
    }
    say_what_is_missing(&circle, &session);
    Ok(DONE)
}

fn say_what_is_missing(circle: &Circle, session: &Session) {
    let key = match (circle.copy_used, circle.damaged.is_empty(), circle.items.is_empty()) {
        (true, ..) => "circle.cli.damaged",
        (false, false, _) => "error.damaged",
        (false, true, true) => "circle.cli.empty",
        (false, true, false) => return,
    };
    remark(&session.text.get(key));
}

fn poster(page: &CirclePage, path: &Path, force: bool, session: &Session) -> Result<()> {
    let text = &session.text;
    let html = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm"));
    let poster = if html { poster_html(page) } else { poster_text(page) };
    remark(&text.get("circle.hang.privacy"));
    if path == Path::new("-") {
        return print(&poster);
    }
    file::write(path, force, text, &mut |out| Ok(out.write_all(poster.as_bytes())?))?;
    let done = text.fill("circle.print.done", &[("path", path.display().to_string().into())]);
    print(&format!("{done}\n{}\n", text.get("circle.hang.why")))
}

fn as_json(circle: &Circle, lines: &[&Line], session: &Session) -> Result<String> {
    let item = |record: &Record| {
        let field = |name: &str| record.fields.get(name).cloned().unwrap_or(Value::Null);
        json!({
            "name": field("name"),
            "what": field("what"),
            "helps": field("helps"),
            "reach": field("reach"),
            "words": field("words"),
            "knows": field("knows"),
        })
    };
    let line = |line: &&Line| {
        json!({
            "name": line.name,
            "call": line.call(&session.text),
            "numbers": line.numbers(),
            "about": line.about(&session.text),
        })
    };
    let own = |(name, number): (String, String)| json!({ "name": name, "call": number });
    let numbers = own_numbers(circle, &session.text).into_iter().map(own);
    let whole = json!({
        "version": 1,
        "circle": circle.items.iter().map(item).collect::<Vec<_>>(),
        "help_lines": lines.iter().map(line).collect::<Vec<_>>(),
        "own_numbers": numbers.collect::<Vec<_>>(),
    });
    Ok(quiet(&serde_json::to_string_pretty(&whole)?) + "\n")
}
