//! The person's own editor on the real program: words go there and come back, and no file stays behind.

use super::desk::{Desk, FIRST};
use crate::support::home::Home;
use crate::support::seen::Modes;

#[test]
fn words_go_to_the_editor_and_come_back_and_undo_brings_back_the_earlier_ones() {
    let mut desk = Desk::with("printf 'Daarna kwam de zon.\\n' >> \"$1\"");
    desk.writes_first();
    desk.pty.until("Daarna kwam de zon.");
    desk.pty.until("De tekst uit je editor staat hier.");
    desk.nothing_left_but("regen.\\nDaarna kwam de zon.");
    desk.pty.key("C-z");
    desk.pty.until_gone("Daarna kwam de zon.");
    desk.pty.until(FIRST);
}

#[cfg(target_os = "linux")]
#[test]
fn the_file_is_for_the_person_only_and_the_words_are_in_no_argument() {
    let mut desk = Desk::with(
        "d=$(dirname \"$1\"); stat -c %a \"$1\" \"$d\" | tr '\\n' ' ' >> \"$1\"; \
         tr '\\0' ' ' < /proc/$$/cmdline | grep -c regen >> \"$1\"; \
         env | grep -c regen >> \"$1\"",
    );
    desk.writes_first();
    desk.pty.until("600 700 0");
    desk.nothing_left_but("600 700 0\\n0");
}

#[test]
fn the_editor_gets_every_key_and_the_terminal_as_it_was() {
    let mut desk = Desk::with("printf 'geef een regel: '; read line; printf '%s' \"$line\" > \"$1\"");
    desk.writes_first();
    desk.pty.until("geef een regel:");
    desk.pty.until_modes(Modes::GIVEN_BACK);
    desk.pty.type_text("sqs: q en s zijn gewone letters");
    desk.pty.until("gewone letters");
    desk.pty.key("Enter");
    desk.pty.until("Vrij schrijven");
    desk.pty.until("sqs: q en s zijn gewone letters");
    // The keys are ours again.
    desk.pty.type_text(", en verder");
    desk.pty.until("gewone letters, en verder");
    desk.pty.key("Esc");
    desk.pty.until("  s steun");
    desk.pty.key("s");
    desk.pty.until("Je hoeft dit niet alleen te dragen.");
}

#[test]
fn an_editor_that_fails_is_killed_or_leaves_nothing_loses_nothing() {
    let ways = [
        ("exit 3", "Je editor stopte met een fout."),
        ("kill -9 $$", "Je editor stopte met een fout."),
        (": > \"$1\"", "Het bestand was leeg."),
        ("rm \"$1\"", "Het bestand was leeg."),
        ("rm -r \"$(dirname \"$1\")\"", "Het bestand was leeg."),
        ("true", "Er is niets veranderd."),
        // What a person chose not to save stays out.
        ("echo 'weg ermee' > \"$1.save\"", "Er is niets veranderd."),
        ("mv \"$1\" \"$1\".bak; cp \"$1\".bak \"$1\"; touch \"$1~\"", "Er is niets veranderd."),
    ];
    for (way, said) in ways {
        let mut desk = Desk::with(way);
        desk.writes_first();
        desk.pty.until(said);
        desk.pty.until(FIRST);
        desk.nothing_left_but(FIRST);
    }
}

#[test]
fn an_editor_that_saved_and_then_failed_still_counts() {
    let mut desk = Desk::with("printf 'op het nippertje bewaard' > \"$1\"; kill -9 $$");
    desk.writes_first();
    desk.pty.until("op het nippertje bewaard");
    desk.nothing_left_but("op het nippertje bewaard");
}

#[test]
fn an_editor_that_is_not_there_is_told() {
    let mut desk = Desk::calling(Home::welcomed(), "/nowhere/such an editor");
    desk.writes_first();
    desk.pty.until("Je editor kon niet starten.");
    desk.pty.until(FIRST);
    desk.nothing_left_but(FIRST);
}

#[test]
fn ctrl_c_in_the_editor_is_the_editors_own() {
    let mut desk =
        Desk::with("trap 'echo gehoord > \"$1\"; exit 0' INT; echo klaar; while :; do read x; done");
    desk.writes_first();
    desk.pty.until("klaar");
    desk.pty.key("C-c");
    desk.pty.until("gehoord");
    desk.pty.until("Vrij schrijven");
    desk.nothing_left_but("gehoord");
}

#[test]
fn whatever_bytes_come_back_the_words_among_them_do() {
    let mut desk =
        Desk::with("printf 'voor\\000\\033]0;titel\\007\\033[2J\\033[?1049l na\\r\\ntwee' > \"$1\"");
    desk.writes_first();
    desk.pty.until("voor na");
    desk.pty.until("twee");
    desk.nothing_left_but("voor na\\ntwee");
}

#[test]
fn a_stop_where_nobody_could_go_on_with_it_does_not_freeze_the_program() {
    let mut desk = Desk::with("kill -TSTP 0; echo 'toch verder' > \"$1\"");
    desk.writes_first();
    desk.pty.until("toch verder");
    desk.nothing_left_but("toch verder");
}

#[test]
fn another_size_while_the_editor_is_open_is_seen_after_it() {
    let mut desk = Desk::with("echo klaar; read x; echo 'na de maat' > \"$1\"");
    desk.writes_first();
    desk.pty.until("klaar");
    desk.pty.resize(60, 20);
    desk.pty.key("Enter");
    desk.pty.until("na de maat");
    desk.pty.until_that("a footer in the last row", |screen| screen.lines().count() == 20);
    desk.nothing_left_but("na de maat");
}

#[test]
fn a_thought_that_is_let_go_goes_to_no_editor() {
    let home = Home::welcomed();
    let mut pty = home
        .start("nl")
        .with_a_running_clock()
        .arg("compassion")
        .env("EDITOR", "sh -c 'cp \"$1\" stolen' sh")
        .spawn();
    pty.until("Wat zei je tegen jezelf?");
    pty.type_text("nooit genoeg");
    pty.until("nooit genoeg");
    pty.key("C-p");
    pty.until("Typ wat je zoekt");
    pty.type_text("eigen editor");
    pty.until("Schrijf in je eigen editor");
    pty.key("Enter");
    pty.until("Deze gedachte komt op geen schijf");
    assert!(!home.path().join("state/lent").exists());
}
