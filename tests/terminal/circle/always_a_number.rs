//! There is always a number to call: the circle on the real binary over every broken state, language and locale.
//! `cargo test --test terminal always_a_number -- --nocapture` prints the table.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use verbinding::helplines::HelpLines;
use verbinding::text::Language;

use crate::support::home::PROGRAM;
use crate::support::numbers::{belgian_circle, damaged_circle, urgent};
use crate::support::records::configure;

/// Somebody who is not root, so that rights count.
const NOBODY: u32 = 65534;
/// What is broken: a name, what is done to a home, and the country that is known all the same.
type State = (&'static str, fn(&Path), Option<&'static str>);

fn closed(path: &Path) {
    fs::set_permissions(path, Permissions::from_mode(0o000)).unwrap();
}

const STATES: [State; 12] = [
    ("nothing yet", |_| {}, None),
    ("a circle", |home| drop(belgian_circle(home)), Some("BE")),
    ("no config", |home| drop(belgian_circle(home)), Some("BE")),
    ("broken config", |home| configure(home, "welcomed = maybe\n"), None),
    ("config with a country", |home| configure(home, "welcomed = true\ncountry = \"DE\"\n"), Some("DE")),
    ("rather not said", |home| configure(home, "welcomed = true\ncountry = \"none\"\n"), Some("none")),
    ("a country without lines", |home| configure(home, "country = \"KP\"\n"), Some("none")),
    (
        "data is no folder",
        |home| {
            configure(home, "country = \"DE\"\n");
            fs::write(home.join("data"), "x").unwrap();
        },
        Some("DE"),
    ),
    (
        "unreadable data",
        |home| {
            belgian_circle(home);
            closed(&home.join("data"));
        },
        None,
    ),
    (
        "unreadable circle",
        |home| {
            closed(&belgian_circle(home));
        },
        // The last good copy stands in for it.
        Some("BE"),
    ),
    (
        "damaged circle",
        |home| {
            configure(home, "country = \"DE\"\n");
            damaged_circle(home);
        },
        Some("DE"),
    ),
    (
        "unreadable home",
        |home| {
            configure(home, "country = \"DE\"\n");
            closed(home);
        },
        None,
    ),
];

/// How the program is called besides: variables, and words before the command.
type Call = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

const CALLS: [Call; 5] = [
    ("", &[], &[]),
    ("TERM=dumb", &[("TERM", "dumb")], &[]),
    ("a clock of its own", &[("VERBINDING_NOW", "yesterday")], &[]),
    ("no HOME", &[("HOME", "")], &[]),
    ("no folder at all", &[("HOME", "")], &["--home", ""]),
];

const LOCALES: [(&str, Option<&str>); 5] = [
    ("", None),
    ("C", None),
    ("nl_NL.UTF-8", Some("NL")),
    ("en_GB.UTF-8", Some("UK")),
    ("fr_FR.UTF-8", Some("FR")),
];

const FORMS: [&[&str]; 3] = [&[], &["--json"], &["--poster", "-"]];

/// A home that belongs to somebody who is not root, in this state.
fn home(state: &State) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), Permissions::from_mode(0o755)).unwrap();
    let inner = home.path().join("home");
    fs::create_dir(&inner).unwrap();
    (state.1)(&inner);
    if is_root(home.path()) {
        give_away(home.path());
    }
    home
}

fn is_root(ours: &Path) -> bool {
    fs::metadata(ours).unwrap().uid() == 0
}

fn give_away(path: &Path) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            give_away(&entry.unwrap().path());
        }
    }
    chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
}

/// The binary where anybody may run it.
fn program(folder: &Path) -> PathBuf {
    let copy = folder.join("verbinding");
    // Copied by another process: while this one held it open for writing, a test beside this one could start a child that
    // keeps it so, and then it cannot be run.
    assert!(Command::new("cp").arg(PROGRAM).arg(&copy).status().unwrap().success());
    fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
    copy
}

fn run(program: &Path, home: &Path, locale: &str, call: &Call, words: &[&str]) -> Output {
    let mut command = Command::new(program);
    // As `env -i`: nothing but what is named here.
    command.env_clear().env("HOME", home).env("VERBINDING_HOME", home.join("home")).current_dir("/");
    if !locale.is_empty() {
        command.env("LANG", locale);
    }
    command.envs(call.1.iter().copied()).args(call.2).args(words);
    if is_root(program) {
        command.uid(NOBODY).gid(NOBODY);
    }
    command.output().unwrap()
}

#[test]
fn the_circle_shows_a_number_in_every_state_language_and_locale() {
    let lines = HelpLines::shipped().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = program(folder.path());
    println!("state | called with | --lang | LANG | shown");
    std::thread::scope(|scope| {
        for states in STATES.chunks(STATES.len() / 2) {
            let (lines, program) = (&lines, &program);
            scope.spawn(move || states.iter().for_each(|state| shows(state, lines, program)));
        }
    });
}

fn shows(state: &State, lines: &HelpLines, program: &Path) {
    let home = home(state);
    for call in &CALLS {
        for language in Language::ALL {
            for (locale, region) in LOCALES {
                // Without a folder nothing that was chosen is known.
                let chosen = if call.2.is_empty() { state.2 } else { None };
                let country = chosen.or(region);
                let mut wanted = urgent(lines, country, language);
                assert!(!wanted.is_empty(), "{}", state.0);
                // macOS names a region of its own, whatever stands in the environment.
                if cfg!(target_os = "macos") && country.is_none() {
                    wanted = vec!["1".to_owned()];
                }
                // How it is called changes nothing about the form.
                for form in FORMS.iter().take(if call.0.is_empty() { 3 } else { 1 }) {
                    let words = [&["--lang", language.code(), "circle"][..], form].concat();
                    let done = run(program, home.path(), locale, call, &words);
                    let shown = String::from_utf8(done.stdout).unwrap();
                    let told = format!("{} {} {words:?} {locale}", state.0, call.0);
                    for number in &wanted {
                        assert!(shown.contains(number), "{told}: no {number} in {shown}");
                    }
                    assert!(!done.status.success() || call.2.is_empty(), "{told}");
                }
                println!(
                    "{} | {} | {} | {} | {}",
                    state.0,
                    call.0,
                    language.code(),
                    locale,
                    wanted.join(" · ")
                );
            }
        }
    }
    // Else the folder could not be removed.
    for path in ["", "home", "home/data"] {
        let _ = fs::set_permissions(home.path().join(path), Permissions::from_mode(0o755));
    }
}

#[test]
fn what_opens_for_a_person_ends_with_a_number_when_it_cannot_open() {
    let folder = tempfile::tempdir().unwrap();
    let (program, home) = (program(folder.path()), home(&STATES[0]));
    let nowhere: Call = ("", &[], &["--home", ""]);
    for words in [&[][..], &["check-in"], &["small-step"], &["steun"], &["steun", "--nonsense"]] {
        let done = run(&program, home.path(), "nl_NL.UTF-8", &nowhere, words);
        let shown = String::from_utf8(done.stdout).unwrap();
        assert!(
            !done.status.success() && shown.contains("112") && shown.contains("113"),
            "{words:?}: {shown}"
        );
    }
    // What another program reads stays as it was.
    let done = run(&program, home.path(), "nl_NL.UTF-8", &nowhere, &["list"]);
    assert!(!done.status.success() && done.stdout.is_empty());
}
