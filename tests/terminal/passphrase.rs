//! The real program with a passphrase, from a descriptor and from a terminal; it is in no argument and on no screen.

use std::fs;

use crate::support::files::holding;
use crate::support::home::{Home, PROGRAM, told};

const WORDS: &str = "vier gewone woorden hier";

/// A page, a circle and a passphrase.
fn sealed() -> Home {
    let home = Home::welcomed().with_circle();
    home.note("2026-11-21 21:00", "xyzzy");
    let (out, err, code) = with(&home, WORDS, &["passphrase", "set", "--passphrase-fd", "0"]);
    assert_eq!(
        (out.as_str(), code),
        ("Je schrift is nu versleuteld. Je wachtzin maakt het open.\n", 0),
        "{err}"
    );
    home
}

/// Runs a command with this on its standard input, with a work factor that is quick.
fn with(home: &Home, typed: &str, args: &[&str]) -> (String, String, i32) {
    let mut command = home.command(args);
    command.env("VERBINDING_TEST_WORK_FACTOR", "2").write_stdin(typed);
    told(&command.output().unwrap())
}

#[test]
fn with_a_passphrase_a_command_needs_it_and_the_circle_does_not() {
    let home = sealed();
    assert!(holding(home.path(), "xyzzy").is_empty());
    for args in [&["list"][..], &["search", "xyzzy"], &["export"], &["doctor"], &["note"], &["erase", "0"]] {
        let (out, err, code) = with(&home, "meer", args);
        assert_eq!((out.as_str(), code), ("", 1), "{args:?} {err}");
        assert!(err.contains("Je schrift is op slot."), "{err}");
    }
    let (out, _, code) = with(&home, "", &["check-in"]);
    assert!(code == 1 && out.contains("112"), "a number to call: {out}");
    let (out, _, code) = with(&home, "", &["circle"]);
    assert!(code == 0 && out.contains("06 00 00 00 01"), "{out}");
    let (out, _, code) = with(&home, WORDS, &["list", "--passphrase-fd", "0"]);
    assert!(code == 0 && out.contains("xyzzy"), "{out}");
    let (out, err, code) = with(&home, "vier", &["list", "--passphrase-fd", "0"]);
    assert_eq!((out.as_str(), code), ("", 1));
    assert!(err.contains("Die wachtzin klopt niet."), "{err}");
}

#[test]
fn what_another_device_chose_is_taken_up_with_the_same_command() {
    let (one, other) = (sealed(), Home::welcomed());
    other.note("2026-11-21 22:00", "plugh");
    fs::create_dir_all(other.path().join("data/journal")).unwrap();
    for name in ["identity.age", "recipient.txt"] {
        fs::copy(one.path().join("data").join(name), other.path().join("data").join(name)).unwrap();
    }
    let theirs = one.month_file("2026-11").with_extension("json.age");
    fs::copy(theirs, other.path().join("data/journal/2026-11.elders-1234.json.age")).unwrap();
    let take_up = |typed: &str| with(&other, typed, &["passphrase", "set", "--passphrase-fd", "0"]);
    let (out, err, code) = take_up("vier");
    assert!(out.is_empty() && code == 1 && err.contains("Die wachtzin klopt niet."), "{err}");
    assert!(!holding(other.path(), "plugh").is_empty());
    let (out, err, code) = take_up(WORDS);
    assert_eq!((out.as_str(), code), ("Ook dit apparaat gebruikt nu de wachtzin.\n", 0), "{err}");
    assert!(err.contains("Op een ander apparaat is een wachtzin gekozen."), "{err}");
    assert!(holding(other.path(), "plugh").is_empty());
    let (out, _, _) = with(&other, WORDS, &["list", "--passphrase-fd", "0"]);
    assert!(out.contains("plugh") && out.contains("xyzzy"), "{out}");
}

#[test]
fn a_page_comes_in_by_pipe_while_the_passphrase_comes_from_another_descriptor() {
    let home = sealed();
    home.write("words", format!("{WORDS}\n"));
    for source in ["3< words", "3< <(cat words)"] {
        let line = format!("exec \"$0\" \"$@\" {source}");
        let mut command = assert_cmd::Command::from_std(home.process("bash", "nl"));
        command.args(["-c", &line, PROGRAM, "note", "--passphrase-fd", "3"]);
        command.env("VERBINDING_TEST_WORK_FACTOR", "2").write_stdin("plugh").assert().success();
    }
    assert!(holding(home.path(), "plugh").is_empty());
    let (out, ..) = with(&home, WORDS, &["list", "--passphrase-fd", "0"]);
    assert_eq!(out.matches("plugh").count(), 2, "{out}");
}

#[test]
fn it_is_changed_and_removed_and_everything_is_there_all_the_time() {
    let home = sealed();
    let both = format!("{WORDS}\nnieuw\n");
    let (out, err, code) = with(&home, &both, &["passphrase", "change", "--passphrase-fd", "0"]);
    assert_eq!((out.as_str(), code), ("Vanaf nu geldt je nieuwe wachtzin.\n", 0), "{err}");
    assert_eq!(with(&home, WORDS, &["list", "--passphrase-fd", "0"]).2, 1);
    assert!(with(&home, "nieuw", &["list", "--passphrase-fd", "0"]).0.contains("xyzzy"));
    let (_, err, code) = with(&home, "x", &["passphrase", "set", "--passphrase-fd", "0"]);
    assert!(code == 1 && err.contains("heeft al een wachtzin"), "{err}");
    let (out, err, code) = with(&home, "nieuw", &["passphrase", "remove", "--passphrase-fd", "0"]);
    assert_eq!(
        (out.as_str(), code),
        ("De wachtzin is weg. Je schrift is weer gewoon te lezen.\n", 0),
        "{err}"
    );
    assert!(home.out(&["list"]).contains("xyzzy"));
    assert!(!home.path().join("data/identity.age").exists());
}

#[test]
fn an_erase_of_everything_needs_no_passphrase_and_takes_the_key_along() {
    let home = sealed();
    assert_eq!(with(&home, "wissen\n", &["erase"]).2, 0);
    for name in ["data", "state"] {
        assert!(!home.path().join(name).exists(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn on_a_terminal_it_is_typed_without_being_shown_and_again_when_it_was_wrong() {
    let home = sealed();
    let mut pty = home
        .start("nl")
        .with_a_running_clock()
        .args(["list"])
        .env("VERBINDING_TEST_WORK_FACTOR", "2")
        .spawn();
    pty.until("Wachtzin:");
    pty.keys("fout<Enter>");
    pty.until("Die wachtzin klopt niet.");
    pty.type_text(WORDS);
    pty.key("Enter");
    pty.wait_exit();
    pty.until("xyzzy");
    let shown = String::from_utf8_lossy(&pty.raw()).into_owned();
    assert!(!shown.contains("gewone") && !shown.contains("fout"), "{shown}");
}

#[test]
fn a_page_stands_behind_the_passphrase_on_standard_input() {
    let home = sealed();
    let typed = format!("{WORDS}\nplugh\n");
    let (_, err, code) = with(&home, &typed, &["note", "--passphrase-fd", "0"]);
    assert_eq!(code, 0, "{err}");
    assert!(holding(home.path(), "plugh").is_empty());
    let (out, ..) = with(&home, &format!("{WORDS}\r\n"), &["list", "--passphrase-fd", "0"]);
    assert!(out.contains("plugh") && !out.contains("gewone"), "{out}");
}

#[cfg(unix)]
#[test]
fn a_descriptor_that_is_closed_or_no_text_opens_nothing_and_ends() {
    let home = sealed();
    for source in ["9<&-", "9</", "9</dev/zero", "9</dev/null"] {
        let line = format!("exec \"$0\" \"$@\" {source}");
        let mut command = assert_cmd::Command::from_std(home.process("bash", "nl"));
        command.args(["-c", &line, PROGRAM, "list", "--passphrase-fd", "9"]);
        let (out, err, code) = told(&command.env("VERBINDING_TEST_WORK_FACTOR", "2").output().unwrap());
        assert!(out.is_empty() && code == 1 && err.lines().count() == 1, "{source}: {out}{err}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_age_writes_for_the_recipient_is_read_and_what_is_written_here_it_opens() {
    use std::process::Command;
    let home = sealed();
    if Command::new("age").arg("--version").output().is_err() {
        // `./test` installs it.
        assert!(std::env::var("VERBINDING_SKIP").is_ok_and(|skip| skip.contains("age")), "age is not here");
        return;
    }
    // A passphrase for `age` can only be typed; the identity in the clear is what its option -i takes.
    let identity = home.path().join("identity.txt");
    let mut pty = home
        .start_program("age", "nl")
        .env("PATH", std::env::var_os("PATH").unwrap())
        .args(["-d", "-o"])
        .arg(&identity)
        .arg(home.path().join("data/identity.age"))
        .spawn();
    pty.until("Enter passphrase");
    pty.type_text(WORDS);
    pty.key("Enter");
    assert!(pty.wait_exit().success());
    let month = home.month_file("2026-11").with_extension("json.age");
    let opened = Command::new("age").args(["-d", "-i"]).arg(&identity).arg(&month).output().unwrap();
    let opened = String::from_utf8(opened.stdout).unwrap();
    assert!(opened.contains("xyzzy"), "{opened}");
    // Another program writes a month of another device.
    let other = opened.replace("xyzzy", "plugh").replace("\"id\": \"0", "\"id\": \"1");
    let plain = home.write("plain.json", other);
    for (armor, name) in [(&[][..], "2026-11.phone-0001.json.age"), (&["-a"], "2026-11.phone-0002.json.age")]
    {
        let target = month.with_file_name(name);
        let mut age = Command::new("age");
        age.arg("-R")
            .arg(home.path().join("data/recipient.txt"))
            .args(armor)
            .arg("-o")
            .arg(target)
            .arg(&plain);
        assert!(age.status().unwrap().success());
    }
    fs::remove_file(&plain).unwrap();
    fs::remove_file(&identity).unwrap();
    let (out, err, code) = with(&home, WORDS, &["list", "--passphrase-fd", "0"]);
    assert!(code == 0 && out.contains("plugh") && out.contains("xyzzy"), "{out} {err}");
}
