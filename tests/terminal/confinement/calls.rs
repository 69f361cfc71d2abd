//! A whole evening under strace: the calls that the program makes; must never pass when strace did not see them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::{elsewhere, go_to};
use crate::support::home::{Home, PROGRAM};

/// Calls that make, take or use a connection.
const CONNECTIONS: [&str; 12] = [
    "socket(",
    "connect(",
    "bind(",
    "listen(",
    "accept(",
    "accept4(",
    "sendmsg(",
    "sendmmsg(",
    "recvmsg(",
    "recvmmsg(",
    "getpeername(",
    "io_uring_setup(",
];

/// Whether `./test` said that strace is not to be had here.
fn skipped() -> bool {
    let skips = std::env::var("VERBINDING_SKIP").unwrap_or_default();
    skips.split_whitespace().any(|what| what == "strace")
}

/// What strace wrote, without the calls of the editor and of what it starts.
fn calls(log: &Path, editor: &str) -> Vec<String> {
    let log = fs::read_to_string(log).unwrap();
    let process = |line: &str| line.split_whitespace().next().unwrap_or_default().to_owned();
    let started = |line: &&str| line.contains("execve(") && line.contains(editor);
    let others: Vec<String> = log.lines().filter(started).map(process).collect();
    assert!(!others.is_empty(), "the editor was not started: {log}");
    log.lines().filter(|line| !others.contains(&process(line))).map(str::to_owned).collect()
}

#[test]
fn a_whole_evening_makes_no_connection_and_tries_none() {
    if skipped() {
        return println!("strace is missing: what the program calls is not looked at");
    }
    let (home, person) = (Home::new(), elsewhere());
    let editor = person.path().join("editor.sh");
    fs::write(&editor, "#!/bin/sh\nprintf 'Daarna kwam de zon.' >> \"$1\"\n").unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o700)).unwrap();
    let log = person.path().join("calls");
    let mut pty = home
        .start_program("strace", "nl")
        .args(["-f", "-qq", "-e", "trace=%network,execve,seccomp,io_uring_setup", "-o"])
        .arg(&log)
        .arg(PROGRAM)
        .env("HOME", person.path())
        .env("EDITOR", &editor)
        .env("PATH", std::env::var_os("PATH").unwrap())
        .spawn();
    pty.until("In welke taal?");
    pty.keys("<Enter>");
    pty.until("In welk land ben je?");
    pty.keys("<PgDn>");
    pty.until("Waar je woorden blijven");
    pty.keys("<Enter>");
    pty.until("Wie of wat mag in je steuncirkel?");
    pty.type_text("M.");
    pty.keys("<Enter>");
    pty.type_text("06 00 00 00 01");
    pty.keys("<Enter>");
    pty.until("Wil je een wachtzin op je schrift?");
    pty.keys("<Enter>");
    pty.until("Wat past er nu bij je?");
    pty.keys("1");
    pty.until("Wat merk je in je lijf?");
    pty.keys("<Space><PgDn>");
    pty.until("Welk gevoel is er bij je?");
    pty.keys("2<PgDn>");
    pty.until("Waar heb je vandaag behoefte aan?");
    pty.keys("2<PgDn>");
    pty.until("Wil je er nog iets bij schrijven?");
    pty.type_text("Vandaag was er regen.");
    go_to(&mut pty, "eigen editor", "Daarna kwam de zon.");
    pty.keys("<C-s>");
    pty.until("Je hoeft dit niet alleen te dragen.");
    pty.key("Esc");
    pty.until("Daarna kwam de zon.");
    pty.keys("<PgDn>");
    pty.until("Bewaard.");
    pty.keys("<Enter>");
    pty.until("Wat past er nu bij je?");
    go_to(&mut pty, "exporteren", "Wat wil je meenemen?");
    pty.keys("<End><Enter>");
    pty.until("Het bestand staat in ~/verbinding-2026-11-22.md.");
    fs::write(person.path().join("2026-11-18.md"), "Vroeg wakker.\n").unwrap();
    go_to(&mut pty, "importeren", "Welk bestand of welke map wil je inlezen?");
    pty.type_text("~/2026-11-18.md");
    pty.until("2026-11-18.md");
    pty.keys("<Enter><Enter>");
    pty.until("1 bladzijde toegevoegd.");
    pty.key("Esc");
    pty.until("Wat past er nu bij je?");
    pty.keys("q");
    assert!(pty.wait_exit().success());

    let calls = calls(&log, "editor.sh");
    assert!(calls.iter().any(|call| call.contains("seccomp(SECCOMP_SET_MODE_FILTER")), "{calls:?}");
    let connects = |call: &&String| CONNECTIONS.iter().any(|name| call.contains(&format!(" {name}")));
    assert_eq!(calls.iter().filter(connects).collect::<Vec<_>>(), Vec::<&String>::new());
    // Signals come through a pair that only this process has.
    let pairs = calls.iter().filter(|call| call.contains("socketpair("));
    assert!(pairs.clone().count() > 0 && pairs.clone().all(|call| call.contains("socketpair(AF_UNIX,")));
    let sent = calls.iter().filter(|call| call.contains(" sendto("));
    assert!(sent.clone().all(|call| call.contains("NULL, 0)")), "{:?}", sent.collect::<Vec<_>>());
}

#[test]
fn on_a_disk_without_locks_a_letter_is_kept_and_doctor_says_what_to_mind() {
    if skipped() {
        return println!("strace is missing: a disk without locks is not imitated");
    }
    let home = Home::new();
    let page = home.write("page", "De regen hield op.");
    let run = |words: &[&str]| {
        let mut command = home.process("strace", "nl");
        command.args([
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            "trace=flock",
            "-e",
            "inject=flock:error=EOPNOTSUPP",
        ]);
        command.arg(PROGRAM).args(words).env("PATH", std::env::var_os("PATH").unwrap());
        let output = command.stdin(fs::File::open(&page).unwrap()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    run(&["note"]);
    assert!(run(&["list"]).0.contains("De regen hield op."));
    let warns = |told: String| told.contains("Op deze schijf merken twee vensters elkaar niet.");
    assert!(warns(run(&["doctor"]).1));
    assert!(!warns(home.run_in("nl", &["doctor"]).1));
}

/// What strace saw of a command: each call that names or lists a file.
fn file_calls(home: &Home, words: &[&str]) -> Vec<String> {
    let log = home.path().join("calls");
    let mut command = home.process("strace", "nl");
    command.args(["-f", "-qq", "-y", "-e", "trace=%file,getdents64", "-o"]).arg(&log);
    command.arg(PROGRAM).args(words).env("PATH", std::env::var_os("PATH").unwrap());
    let output = command.stdin(std::process::Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{words:?}: {output:?}");
    fs::read_to_string(log).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_circle_reads_no_month_and_does_not_even_look_which_there_are() {
    if skipped() {
        return println!("strace is missing: which files the circle reads is not looked at");
    }
    let home = Home::welcomed().with_circle();
    home.keep_note("2026-11-21T20:00:00+01:00", "gisteren");
    let theirs = fs::read_to_string(home.month_file("2026-11")).unwrap();
    home.write("data/journal/2026-11.elders-0001.json", theirs.replace("gisteren", "elders"));
    let months = |calls: &[String]| calls.iter().filter(|call| call.contains("data/journal")).count();
    let of_circle = |calls: &[String]| calls.iter().any(|call| call.contains("/data/circle."));
    for words in [&["circle"][..], &["circle", "--json"], &["circle", "--poster", "-"], &["circle", "--help"]]
    {
        let calls = file_calls(&home, words);
        assert_eq!(months(&calls), 0, "{words:?}: {calls:#?}");
        assert!(of_circle(&calls) || words.contains(&"--help"), "{words:?}: {calls:#?}");
    }
    assert!(months(&file_calls(&home, &["list"])) > 0);
}

#[test]
fn no_month_but_those_that_home_shows_is_read_before_the_first_picture() {
    if skipped() {
        return println!("strace is missing: what is read before the first picture is not looked at");
    }
    let home = Home::welcomed();
    let evenings = (1..=20).flat_map(|day| ["10", "11"].map(|month| format!("2026-{month}-{day:02}")));
    for evening in evenings.chain((1..=9).map(|month| format!("2026-{month:02}-15"))) {
        home.keep("note", &format!("{evening}T20:00:00+01:00"), r#"{"text":"avond"}"#);
    }
    let log = home.path().join("calls");
    let mut pty = home
        .start_program("strace", "nl")
        .args(["-f", "-qq", "-s", "64", "-e", "trace=openat,write", "-o"])
        .arg(&log)
        .arg(PROGRAM)
        .env("PATH", std::env::var_os("PATH").unwrap())
        .spawn();
    pty.until("Wat past er nu bij je?");
    // The rest is read beside it, to its end.
    let oldest = || fs::read_to_string(&log).unwrap().contains("/2026-01.");
    let begun = std::time::Instant::now();
    while !oldest() {
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "nothing more is read");
        std::thread::yield_now();
    }
    pty.keys("q");
    assert!(pty.wait_exit().success());
    let calls = fs::read_to_string(&log).unwrap();
    let (before, after) = calls.split_once("\\33[?2026h").unwrap();
    for month in 1..=9 {
        let name = format!("/2026-{month:02}.");
        assert!(!before.contains(&name) && after.contains(&name), "{month}: {calls}");
    }
    assert!(before.contains("/2026-11.") && before.contains("/2026-10."));
}
