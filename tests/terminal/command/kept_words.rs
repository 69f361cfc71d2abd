//! The real program loses and leaks no words: what it cannot read, where a crash could write, what a kill leaves.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use crate::support::home::{Home, PROGRAM, told};

/// What the program, in English, makes of these bytes on its standard input.
fn run(home: &Home, args: &[&str], typed: &[u8]) -> (String, String, i32) {
    told(&home.command_in("en", args).write_stdin(typed).output().unwrap())
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn wide(words: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    words.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn a_text_with_a_mark_at_its_beginning_is_read_as_that_mark_says() {
    for bytes in [
        "\u{feff}Een café 🌱".as_bytes().to_vec(),
        wide("\u{feff}Een café 🌱", u16::to_le_bytes),
        wide("\u{feff}Een café 🌱", u16::to_be_bytes),
    ] {
        let home = Home::new();
        assert_eq!(run(&home, &["note"], &bytes).2, 0);
        let shown = run(&home, &["list", "--json"], b"").0;
        assert!(shown.contains("\"Een café 🌱\""), "{shown}");
    }
}

#[test]
fn a_text_that_cannot_be_read_is_refused_and_nothing_is_written() {
    let odd = [0xff, 0xfe, b'a', 0, b'b'];
    let half = [0xfe, 0xff, 0xd8, 0x3c];
    for (bytes, said) in [(&b"caf\xe9"[..], "UTF-8"), (&odd, "UTF-8"), (&half, "UTF-8"), (b"", "page.txt")] {
        let home = Home::new();
        let (out, err, code) = run(&home, &["note"], bytes);
        assert_eq!((out.as_str(), err.lines().count(), code), ("", 1, 2), "{err}");
        assert!(err.contains(said), "{err}");
        assert!(names(home.path()).is_empty(), "{bytes:?}");
    }
}

#[test]
fn no_crash_can_write_the_memory_to_a_file() {
    let home = Home::new();
    let mut child = home
        .process(PROGRAM, "en")
        .arg("check-in")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"1\n").unwrap();
    // The first question is asked, so that the program is awake; then it waits for more.
    child.stderr.as_mut().unwrap().read_exact(&mut [0]).unwrap();
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    drop(input);
    child.wait_with_output().unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    let values: Vec<&str> = core.split_whitespace().rev().take(3).collect();
    assert_eq!(values, ["bytes", "0", "0"], "{core}");
}

#[test]
fn a_killed_export_leaves_nothing_beside_the_file_that_was_asked_for() {
    let home = Home::new();
    run(&home, &["note"], "A long page. ".repeat(2000).as_bytes());
    let killed = |args: &str| {
        // More than a block of bytes in a file kills it in the middle of writing.
        let script = format!("ulimit -f 1; exec \"$0\" export {args}");
        let done = home.process("sh", "en").args(["-c", &script, PROGRAM]).output().unwrap();
        assert_eq!(done.status.code(), None, "not killed");
    };
    let hidden = || names(home.path()).into_iter().filter(|name| name.starts_with('.')).collect::<Vec<_>>();
    killed("-o journal.md");
    assert_eq!(hidden(), Vec::<String>::new());

    // Only in the place of another file it is written beside it first; what is left goes with the next one.
    killed("-o journal.md --force");
    let left = hidden();
    assert_eq!(left.len(), 1);
    run(&home, &["export", "-o", "journal.md", "--force"], b"");
    assert_eq!(hidden(), left, "it may still be written");
    let file = fs::File::options().append(true).open(home.path().join(&left[0])).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(2 * 60 * 60)).unwrap();
    fs::write(home.path().join(".verbinding-mine"), "no export").unwrap();
    run(&home, &["export", "-o", "journal.md", "--force"], b"");
    assert_eq!(hidden(), [".verbinding-mine"]);
}

#[test]
fn changing_the_circle_line_by_line_says_where_it_can_be_done() {
    let home = Home::new();
    let (_, err, code) = run(&home, &["circle", "--edit", "--plain"], b"");
    assert!(code == 2 && err.contains("full screen") && err.contains("--plain"), "{err}");
}

#[test]
fn words_that_no_disk_takes_come_back_and_the_program_fails() {
    let home = Home::new();
    home.write("state", "in the way");
    let (out, err, code) = run(&home, &["check-in"], b"my own words\n");
    // A person may be waiting: a number to call, and nothing else.
    assert!(code == 1 && out.lines().count() == 1 && out.contains("116 123"), "{out} {err}");
    assert!(err.trim_end().ends_with("my own words\""), "{err}");
}
