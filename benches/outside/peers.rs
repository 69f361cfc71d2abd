//! Other journals on the same entries, run as this one is; converts into their formats and judges nothing.
//!
//! `-- peers` measures tui-journal and jrnl where `VERBINDING_TUI_JOURNAL` and `VERBINDING_JRNL` name their programs:
//! `cargo install tui-journal --version 0.18.0` and `pip install jrnl==4.6` make them.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::commands;
use super::journals::generate::RARE_WORD;
use super::journals::{Shape, environment};
use super::report::{self, Column};
use super::rows;
use super::stage::{Form, Stage};
use super::terminal::Terminal;

/// Keys of one run, of which the middle one is told.
const KEYS: usize = 50;
const DOWN: &[u8] = b"\x1b[B";
/// The first evening of the last eight weeks, as jrnl is asked.
const SINCE: &str = "2026-09-28";

/// Prints the table.
pub fn table(shapes: &[Shape], runs: usize) {
    let columns: Vec<Column> = shapes.iter().map(|shape| measured(*shape, runs)).collect();
    report::print(&columns, runs);
}

fn measured(shape: Shape, runs: usize) -> Column {
    let named = |name: &str| {
        let program = std::env::var_os(name).map(PathBuf::from);
        if program.is_none() {
            eprintln!("{name} names no program: not measured");
        }
        program
    };
    let (tui, jrnl) = (named("VERBINDING_TUI_JOURNAL"), named("VERBINDING_JRNL"));
    let stage = Stage::new(shape, true);
    convert(&stage.home(Form::Plain), &entries(&stage.months()));
    commands::before_the_first(&stage);
    let mut column = Column::new(shape.name());
    for run in 0..=runs {
        eprintln!("{}: run {run} of {runs}", shape.name());
        // What a program does once only is not measured.
        let mut once = Column::new(String::new());
        let column = if run == 0 { &mut once } else { &mut column };
        own(&stage, column);
        if let Some(program) = &jrnl {
            by_jrnl(&stage, program, column);
        }
        screens(&stage, tui.as_deref(), column);
    }
    column
}

/// Commands of this program that the others have, too.
fn own(stage: &Stage, column: &mut Column) {
    let home = stage.home(Form::Plain);
    let mut run = |row: &'static str, words: &[&str]| {
        column.time(Form::Plain, row, stage.timed(&home, &stage.program, words, ""));
    };
    run(rows::LIST, &["list", "--last", "8w"]);
    run(rows::SEARCH, &["search", RARE_WORD]);
    run(rows::EXPORT, &["export", "--force", "--output", home.join("out.md").to_str().unwrap()]);
}

fn by_jrnl(stage: &Stage, program: &Path, column: &mut Column) {
    let home = stage.home(Form::Plain);
    let settings = home.join("jrnl.yaml");
    let mut run = |row: &'static str, words: &[&str]| {
        let words = [&["--config-file", settings.to_str().unwrap()], words].concat();
        column.time(Form::Plain, row, stage.timed(&home, program, &words, ""));
    };
    run(rows::JRNL_LIST, &["-from", SINCE, "--short"]);
    run(rows::JRNL_SEARCH, &["-contains", RARE_WORD]);
    run(rows::JRNL_EXPORT, &["--format", "markdown", "--file", home.join("jrnl.md").to_str().unwrap()]);
}

/// Starts, and keys in turns.
fn screens(stage: &Stage, tui: Option<&Path>, column: &mut Column) {
    let home = stage.home(Form::Plain);
    let mut list = Terminal::start(&stage.program, &[], environment(&home), &home);
    column.time(Form::Plain, rows::HOME, list.until(|seen| seen.contains("Wat past er nu bij je?")));
    list.send(b"gd", |seen| seen.contains("nieuwste eerst"));
    let mut times = vec![(rows::KEY, list, Vec::new())];
    if let Some(program) = tui {
        let words = ["-c", "tui", "-b", "json", "-j", "entries.json", "-l", "tui.log"];
        let mut other = Terminal::start(program, &words, environment(&home), &home);
        let time = other.until(|seen| seen.contains("Journals") && seen.contains(",11,2026"));
        column.time(Form::Plain, rows::TUI_START, time);
        times.push((rows::TUI_KEY, other, Vec::new()));
    }
    for _ in 0..KEYS {
        for (_, terminal, times) in &mut times {
            times.push(terminal.key(DOWN));
        }
    }
    for (row, _, mut times) in times {
        times.sort();
        column.time(Form::Plain, row, times[KEYS / 2]);
    }
}

/// The newest version of each entry, oldest entry first.
fn entries(months: &Path) -> Vec<Map<String, Value>> {
    let mut files: Vec<OsString> =
        fs::read_dir(months).unwrap().map(|file| file.unwrap().path().into()).collect();
    files.sort();
    let mut newest: HashMap<String, Map<String, Value>> = HashMap::new();
    for file in files {
        let mut month: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        let Value::Array(records) = month["entries"].take() else { panic!("no entries") };
        for record in records {
            let Value::Object(record) = record else { panic!("no record") };
            let id = word(&record, "id").to_owned();
            if newest.get(&id).is_none_or(|there| word(there, "changed") < word(&record, "changed")) {
                newest.insert(id, record);
            }
        }
    }
    let mut entries: Vec<_> = newest.into_values().collect();
    entries.sort_by(|a, b| word(a, "at").cmp(word(b, "at")));
    entries
}

/// Writes them as tui-journal keeps them and as jrnl does.
fn convert(home: &Path, entries: &[Map<String, Value>]) {
    let (mut list, mut text) = (Vec::new(), String::new());
    for (number, entry) in entries.iter().enumerate() {
        let (at, kind) = (word(entry, "at"), word(entry, "kind"));
        let said =
            entry.iter().filter(|(name, _)| !["id", "kind", "at", "changed", "was"].contains(&&***name));
        let said: Vec<String> =
            said.map(|(_, value)| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect();
        let said = said.join("\n");
        let (date, hour) = (&at.get(..10).unwrap(), at.get(11..16).unwrap());
        list.push(json!({
            "id": number, "date": format!("{date}T{hour}:00Z"), "title": kind, "content": said,
            "tags": [], "priority": null, "folder": "",
        }));
        writeln!(text, "[{date} {hour}] {kind}.\n{said}\n").unwrap();
    }
    fs::write(home.join("entries.json"), serde_json::to_string(&list).unwrap()).unwrap();
    fs::write(home.join("journal.txt"), text).unwrap();
    let place = home.join("journal.txt");
    let settings = format!("journals:\n  default:\n    journal: {}\n", place.display());
    fs::write(home.join("jrnl.yaml"), settings).unwrap();
    fs::create_dir_all(home.join("tui")).unwrap();
}

fn word<'a>(record: &'a Map<String, Value>, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}
