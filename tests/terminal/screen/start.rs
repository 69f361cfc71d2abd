//! How the program begins and ends in a real terminal, and keeps out of a pipe; a key of the first moment is never lost.

use std::fs;

use crate::support::home::Home;
use crate::support::seen::Modes;

#[test]
fn a_pipe_gets_no_escape_codes_from_any_command() {
    let home = Home::new();
    assert_eq!(home.typed(&["note"], "Een zin.\n").2, 0);
    let commands: [&[&str]; 14] = [
        &[],
        &["--help"],
        &["circle"],
        &["list"],
        &["show", "last"],
        &["search", "zin"],
        &["insights"],
        &["export"],
        &["export", "--format", "json"],
        &["where"],
        &["exercise", "list"],
        &["check-in", "--plain"],
        &["grounding", "--plain"],
        &["nonsense"],
    ];
    for arguments in commands {
        let (out, err, _) = home.typed(arguments, "1 4\n\n\n4\n\n2\n\n\n.\n\n1\n");
        for printed in [&out, &err] {
            assert!(!printed.contains('\x1b'), "{arguments:?}: {printed}");
        }
        assert!(!out.is_empty() || !err.is_empty(), "{arguments:?} says nothing");
    }
}

#[test]
fn the_title_is_neutral_from_the_start_and_given_back_at_the_end() {
    let home = Home::welcomed();
    let mut terminal = home.open();
    terminal.keys("q");
    assert!(terminal.wait_exit().success());
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    let titles: Vec<&str> = raw
        .split("\x1b]")
        .skip(1)
        .filter_map(|code| code.split(['\x07', '\x1b']).next())
        .filter_map(|code| code.strip_prefix("0;").or(code.strip_prefix("2;")))
        .collect();
    assert_eq!(titles, ["Terminal"]);
    let (saved, set, restored) = (raw.find("\x1b[22;0t"), raw.find("\x1b]0;"), raw.rfind("\x1b[23;0t"));
    assert!(saved.is_some() && saved < set && set < restored, "{saved:?} {set:?} {restored:?}");
    assert_eq!(terminal.modes(), Modes::GIVEN_BACK);
}

#[test]
fn a_fast_s_before_the_first_picture_opens_the_circle() {
    let home = Home::welcomed();
    let mut terminal = home.start("nl").spawn();
    terminal.send(b"s");
    terminal.until("Je hoeft dit niet alleen te dragen.");
}

#[test]
fn own_keys_that_clash_are_said_in_one_sentence_and_the_usual_ones_work() {
    for (keys, said) in [
        ("help = [\"q\"]", "De toets q is al in gebruik voor: "),
        ("jump = [\"x\"]", "In config.toml staat een handeling die er niet is: jump"),
        ("help = [\"Hyper\"]", "In config.toml staat een toets die er niet is: Hyper"),
    ] {
        let home = Home::configured(&format!("welcomed = true\n\n[keys]\n{keys}\n"));
        let config = home.path().join("config/config.toml");
        let mut terminal = home.open();
        terminal.until(said);
        terminal.keys("?");
        terminal.until("Overal");
        // A change in the settings keeps what the person wrote there.
        terminal.key("Esc");
        terminal.until("Wat past er nu bij je?");
        terminal.keys("0<Right><Left><Right>");
        terminal.until("English");
        assert!(fs::read_to_string(&config).unwrap().contains("[keys]"));
        terminal.keys("q");
        assert!(terminal.wait_exit().success());
    }
    let home = Home::configured("welcomed = true\n\n[keys]\nquit = [\"Q\"]\n");
    let mut terminal = home.open();
    terminal.until("Q sluiten");
    terminal.keys("Q");
    assert!(terminal.wait_exit().success());
}
