//! What the real program makes of answers from a pipe is what the screen makes of keys; never a word more or less.

use assert_cmd::Command;
use verbinding::journal::Journal;
use verbinding::settings::Places;

use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn answers_from_a_pipe_make_the_same_record_as_the_screen() {
    let home = bare();
    let mut command = Command::cargo_bin("verbinding").unwrap();
    command
        .args(["check-in", "--plain"])
        .env("VERBINDING_HOME", home.path())
        .env("VERBINDING_LANG", "nl")
        .env("VERBINDING_NOW", "2026-11-22T21:04:31+01:00")
        .write_stdin("1 4, een riem\n3\n4\n1\n2\neen appje\nMorgen de huisarts.\n.\n\n");
    let output = command.assert().success().get_output().clone();
    for transcript in [&output.stdout, &output.stderr] {
        assert!(!transcript.contains(&0x1b));
    }
    let entry = Journal::open(Places::under(home.path()), 4).newest_first().next().unwrap().unwrap();
    let mut from_pipe = entry.shown.to_json();

    let mut stage = set().play();
    stage.keys("1<Space>4<Tab><Enter>3<PgDn><Tab><Tab>een riem<PgDn>4<Tab><Space><PgDn>2<Tab><Enter>een appje<Enter><PgDn>");
    stage.keys("Morgen de huisarts.<PgDn>").sees("Bewaard.");
    let mut from_screen = stage.entry();
    for entry in [&mut from_pipe, &mut from_screen] {
        entry.as_object_mut().unwrap().retain(|field, _| field != "id" && field != "changed");
    }
    assert_eq!(from_pipe, from_screen);
}
