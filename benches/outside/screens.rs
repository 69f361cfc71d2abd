//! What happens in a terminal, once each in turn, beside a bare program; says nothing of what is good.

use std::fs;
use std::time::{Duration, Instant};

use super::bare;
use super::journals::generate::RARE_WORD;
use super::journals::{PASSPHRASE, environment, moving_clock};
use super::report::Column;
use super::rows;
use super::stage::{Form, Stage};
use super::terminal::Terminal;

/// Keys of one run, of which the middle one and the 99th of a hundred are told.
const KEYS: usize = 100;
/// How long a program is left alone.
const ALONE: Duration = Duration::from_secs(5);
/// The words of a long note.
const LONG_NOTE: usize = 10_000;

const DOWN: &[u8] = b"\x1b[B";
const TAB: &[u8] = b"\t";
const BACK_TAB: &[u8] = b"\x1b[Z";
const PAGE_UP: &[u8] = b"\x1b[5~";
const PAGE_DOWN: &[u8] = b"\x1b[6~";

/// A word that one of some entries has.
const COMMON_WORD: &str = "groep";

/// What stands on a screen when it is there.
const AT_HOME: &str = "Wat past er nu bij je?";
const LOCKED: &str = "Wachtzin";
const IN_LIST: &str = "nieuwste eerst";
const IN_NOTE: &str = "Schrijf wat er is";
const FIELD: &str = "Zoek:";
const FOUND: &str = "gevonden van";
const SEARCHING: &str = "zoekt nog";
const COUNTING: &str = "telt nog";
const EVERYTHING: &str = "alles";
const CALENDAR: &str = "november 2026";

/// One run of every screen.
pub fn run(stage: &Stage, column: &mut Column) {
    for form in stage.forms {
        keys(stage, *form, column);
        search_on(stage, *form, column);
        insights(stage, *form, column);
        // What was typed and not kept would be offered at the next start.
        let _ = fs::remove_dir_all(stage.home(*form).join("state/drafts"));
    }
}

/// Starts, and keys in turns with those of a bare program.
fn keys(stage: &Stage, form: Form, column: &mut Column) {
    let plain = form == Form::Plain;
    let home = stage.home(form);
    let mut hello = Terminal::start(&stage.own, &["--hello"], environment(&home), &home);
    let frame = hello.until(|seen| seen.contains(bare::WORD));
    let (mut list, first, opened) = start(stage, form, &[], AT_HOME);
    column.time(form, rows::HOME, first + opened.unwrap_or_default());
    if let Some(opened) = opened {
        column.time(form, rows::OPENED, opened);
    }
    column.add(form, rows::MEMORY, list.peak());
    if plain {
        column.time(form, rows::HELLO_FRAME, frame);
        column.add(form, rows::HELLO_MEMORY, hello.peak());
    }
    list.send(b"gd", |seen| seen.contains(IN_LIST));
    let (mut note, ..) = start(stage, form, &["note"], IN_NOTE);
    let (mut long, ..) = start(stage, form, &["note"], IN_NOTE);
    let words = "Vannacht om vier uur wakker. ".repeat(LONG_NOTE / 29);
    long.send(format!("\x1b[200~{words}\x1b[201~").as_bytes(), |seen| seen.contains("wakker"));
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..KEYS {
        times[0].push(hello.key(b"x"));
        times[1].push(list.key(DOWN));
        times[2].push(note.key(b"a"));
        times[3].push(long.key(b"a"));
    }
    let [hello_keys, list_keys, letters, long_letters] = times.map(|mut times| {
        times.sort();
        [times[KEYS / 2], times[KEYS * 99 / 100 - 1]]
    });
    if plain {
        column.time(form, rows::HELLO_KEY, hello_keys[0]);
        column.time(form, rows::HELLO_SLOW, hello_keys[1]);
        column.time(form, rows::HELLO_SIXTY, hello.many(&b"x".repeat(60)));
    }
    column.time(form, rows::KEY, list_keys[0]);
    column.time(form, rows::KEY_SLOW, list_keys[1]);
    column.time(form, rows::LETTER, letters[0]);
    column.time(form, rows::LONG_LETTER, long_letters[0]);
    column.time(form, rows::SIXTY, list.many(&DOWN.repeat(60)));
    drop((hello, note, long));
    search(&mut list, form, column);
}

/// A search of a rare word, from the list to its end; the program has read no month before.
fn search(list: &mut Terminal, form: Form, column: &mut Column) {
    list.send(b"/", |seen| seen.contains(FIELD));
    let all = |seen: &str| seen.contains(FOUND) && !seen.contains(SEARCHING);
    column.time(form, rows::SEARCH_ALL, list.send(RARE_WORD.as_bytes(), all));
}

/// A search of a word that many entries have, to its first row, and letters while it goes on.
fn search_on(stage: &Stage, form: Form, column: &mut Column) {
    let (mut screen, ..) = start(stage, form, &[], AT_HOME);
    screen.send(b"/", |seen| seen.contains(FIELD));
    // It stands in the field, and then in a row.
    let twice = |seen: &str| seen.matches(COMMON_WORD).nth(1).is_some();
    column.time(form, rows::SEARCH_FIRST, screen.first(COMMON_WORD.as_bytes(), twice));
    let mut typed = format!("{FIELD} {COMMON_WORD}");
    let mut slowest = Duration::ZERO;
    for letter in "abcdefghij".chars() {
        typed.push(letter);
        let sent = letter.to_string();
        slowest = slowest.max(screen.first(sent.as_bytes(), |seen| seen.contains(&typed)));
    }
    column.time(form, rows::SEARCH_LETTER, slowest);
}

/// Insights, from a year to everything, and keys while they count.
fn insights(stage: &Stage, form: Form, column: &mut Column) {
    let (mut screen, ..) = start(stage, form, &[], AT_HOME);
    let counted = |seen: &str| !seen.contains(COUNTING);
    screen.send(b"gi", |seen| seen.contains("laatste 8 weken") && counted(seen));
    for weeks in ["12 weken", "26 weken", "52 weken"] {
        screen.send(PAGE_UP, |seen| seen.contains(weeks) && counted(seen));
    }
    let all = |seen: &str| seen.contains(EVERYTHING) && counted(seen);
    column.time(form, rows::INSIGHTS, screen.send(PAGE_UP, all));
    screen.send(PAGE_DOWN, |seen| seen.contains("52 weken") && counted(seen));
    screen.first(PAGE_UP, |seen| seen.contains(EVERYTHING));
    let mut slowest = Duration::ZERO;
    for key in [TAB, BACK_TAB] {
        slowest = slowest.max(screen.first(key, |seen| seen.contains(CALENDAR)));
        slowest = slowest.max(screen.first(key, |seen| seen.contains(EVERYTHING)));
    }
    column.time(form, rows::INSIGHTS_KEY, slowest);
}

/// Starts the program and waits for a screen; an encrypted journal is unlocked on its way. Gives the time to the first
/// screen, and that from the passphrase on.
fn start(stage: &Stage, form: Form, words: &[&str], screen: &str) -> (Terminal, Duration, Option<Duration>) {
    let home = stage.home(form);
    let mut terminal = Terminal::start(&stage.program, words, environment(&home), &home);
    if form == Form::Plain {
        let first = terminal.until(|seen| seen.contains(screen));
        return (terminal, first, None);
    }
    let first = terminal.until(|seen| seen.contains(LOCKED));
    let opened = terminal.send(format!("{PASSPHRASE}\r").as_bytes(), |seen| seen.contains(screen));
    (terminal, first, Some(opened))
}

/// What programs do while nobody does anything; the clock of the machine goes on.
pub fn left_alone(stage: &Stage, column: &mut Column) {
    let home = stage.home(Form::Plain);
    let mut hello = Terminal::start(&stage.own, &["--hello"], environment(&home), &home);
    hello.until(|seen| seen.contains(bare::WORD));
    let mut own = Terminal::start(&stage.program, &[], moving_clock(&home), &home);
    own.until(|seen| seen.contains(AT_HOME));
    let until = Instant::now() + ALONE;
    let (hello_before, own_before) = (hello.busy(), own.busy());
    let (hello_bytes, own_bytes) = (hello.written(until), own.written(until));
    column.time(Form::Plain, rows::HELLO_IDLE, hello.busy().saturating_sub(hello_before));
    column.time(Form::Plain, rows::IDLE, own.busy().saturating_sub(own_before));
    column.add(Form::Plain, rows::HELLO_IDLE_BYTES, hello_bytes as f64);
    column.add(Form::Plain, rows::IDLE_BYTES, own_bytes as f64);
}
