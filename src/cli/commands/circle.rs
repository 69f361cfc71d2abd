//! `verbinding circle`: must work whatever else is broken, and reads only the circle.

use std::ffi::OsStr;
use std::io::{self, IsTerminal};
use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use crate::cli::arguments::{Circle as Asked, Paper as Size, usage_error};
use crate::cli::launch;
use crate::cli::output::{DONE, FAILED, columns, file, print, print_json, remark, wrong};
use crate::cli::setup::{Setup, Startup};
use crate::export::{CirclePage, Paper, poster_html, poster_text};
use crate::helplines::{HelpLines, Line, Numbers};
use crate::journal::{Circle, Record};
use crate::plain::{circle_page, own_numbers, within};
use crate::screens::Route;
use crate::text::Text;

/// How the name of a poster can end; the last is standard output.
const POSTERS: &str = ".html, .htm, .txt, -";

/// The circle: on the screen, as text, as JSON, or as a poster.
pub fn run(setup: Setup, asked: &Asked) -> Result<u8> {
    if asked.edit {
        if setup.plain {
            return Err(wrong(setup.text.get("cli.edit.plain")));
        }
        return launch::screen(setup, Route::Circle, true);
    }
    if !setup.plain && !asked.json && asked.poster.is_none() {
        return launch::screen(setup, Route::Crisis, true);
    }
    let circle = setup.journal.circle();
    let shipped = HelpLines::shipped()?;
    let numbers = setup.numbers(&shipped, circle.country());
    let page = CirclePage { items: &circle.items, numbers: &numbers, words: true, text: &setup.text };
    if asked.json {
        print_json(&as_json(&circle, &numbers, &setup.text))?;
    } else if let Some(path) = &asked.poster {
        poster(&page, path, asked, &setup)?;
    } else {
        let page = circle_page(&circle, &numbers, &setup.text);
        // What goes to a file or another program is not broken.
        print(&if io::stdout().is_terminal() { within(&page, columns(true)) } else { page })?;
    }
    say_what_is_missing(&circle, &setup);
    Ok(DONE)
}

/// The numbers alone, in the form that was asked for, when there is no folder in which a circle could stand.
pub fn without_a_home(startup: &Startup, asked: &Asked) -> Result<u8> {
    let (text, circle) = (&startup.text, Circle::default());
    let shipped = HelpLines::shipped()?;
    let numbers = shipped.numbers(startup.country(), text.language());
    let page = CirclePage { items: &circle.items, numbers: &numbers, words: true, text };
    if asked.json {
        print_json(&as_json(&circle, &numbers, text))?;
    } else if asked.poster.as_deref() == Some(Path::new("-")) {
        print(&poster_text(&page))?;
    } else {
        print(&circle_page(&circle, &numbers, text))?;
    }
    remark(&text.get("cli.no_home"));
    Ok(FAILED)
}

fn say_what_is_missing(circle: &Circle, setup: &Setup) {
    let key = match (circle.copy_used, circle.damaged.is_empty(), circle.items.is_empty()) {
        (true, ..) => "circle.cli.damaged",
        (false, false, _) => "error.damaged",
        (false, true, true) => "circle.cli.empty",
        (false, true, false) => return,
    };
    remark(&setup.text.get(key));
}

fn poster(page: &CirclePage, path: &Path, asked: &Asked, setup: &Setup) -> Result<()> {
    let text = &setup.text;
    let paper = match asked.paper {
        Size::A4 => Paper::A4,
        Size::A6 => Paper::A6,
    };
    let ending = path.extension().map(OsStr::to_ascii_lowercase);
    let poster = match ending.as_ref().and_then(|ending| ending.to_str()) {
        Some("html" | "htm") => poster_html(page, paper),
        Some("txt") => poster_text(page),
        None if path == Path::new("-") => poster_text(page),
        // A file that is not what its name says cannot be opened or printed.
        _ => {
            let typed = path.display().to_string();
            return Err(wrong(usage_error::none_of("--poster", &typed, POSTERS, text)));
        }
    };
    remark(&text.get("circle.hang.privacy"));
    if path == Path::new("-") {
        return print(&poster);
    }
    file::write(path, asked.force, text, &mut |out| Ok(out.write_all(poster.as_bytes())?))?;
    let done = text.fill("circle.print.done", &[("path", path.display().to_string().into())]);
    print(&format!("{done}\n{}\n", text.get("circle.hang.why")))
}

fn as_json(circle: &Circle, numbers: &Numbers, text: &Text) -> Value {
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
            "country": line.country,
            "name": line.name,
            "call": line.call(text),
            "numbers": line.numbers(),
            "about": line.about(text),
        })
    };
    let own = |(name, number): (String, String)| json!({ "name": name, "call": number });
    // What works in several countries stands last, as a line like the others.
    let union = numbers.anywhere.then(|| {
        json!({
            "country": "EU",
            "name": numbers.union(text),
            "call": numbers.union_number(),
            "numbers": [numbers.union_number()],
            "about": text.get("helplines.danger.name"),
        })
    });
    let mine = own_numbers(circle, text).into_iter().map(own);
    json!({
        "version": 1,
        "circle": circle.items.iter().map(item).collect::<Vec<_>>(),
        "help_lines": numbers.lines.iter().map(line).chain(union).collect::<Vec<_>>(),
        "own_numbers": mine.collect::<Vec<_>>(),
    })
}
