//! There is always a number to call: the circle on the real binary over every broken state, language and locale, and the
//! screens without a country. `cargo test --test always_a_number -- --nocapture` prints the table.
#![cfg(unix)]
#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod support;

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::DateTime;
use support::stage::{Set, set};
use tempfile::TempDir;
use verbinding::helplines::{HelpLines, Purpose};
use verbinding::journal::Journal;
use verbinding::screens::{Guess, Route};
use verbinding::settings::Paths;
use verbinding::text::Language;

/// Somebody who is not root, so that rights count.
const NOBODY: u32 = 65534;
/// What is broken: a name, what is done to a home, and the country that is known all the same.
type State = (&'static str, fn(&Path), Option<&'static str>);

fn config(home: &Path, toml: &str) {
    fs::create_dir_all(home.join("config")).unwrap();
    fs::write(home.join("config/config.toml"), toml).unwrap();
}

/// The file of a circle in which the country is Belgium.
fn circle(home: &Path) -> PathBuf {
    let now = DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
    Journal::open(Paths::under(home), 4).keep_country(Some("BE"), now).unwrap();
    let files = fs::read_dir(home.join("data")).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(|path| path.is_file()).unwrap()
}

/// A circle that cannot be read and has no copy.
fn damaged(home: &Path) {
    fs::write(circle(home), "{ \"format\": \"verb").unwrap();
    fs::remove_dir_all(Paths::under(home).backup()).unwrap();
}

fn closed(path: &Path) {
    fs::set_permissions(path, Permissions::from_mode(0o000)).unwrap();
}

const STATES: [State; 12] = [
    ("nothing yet", |_| {}, None),
    ("a circle", |home| drop(circle(home)), Some("BE")),
    ("no config", |home| drop(circle(home)), Some("BE")),
    ("broken config", |home| config(home, "welcomed = maybe\n"), None),
    ("config with a country", |home| config(home, "welcomed = true\ncountry = \"DE\"\n"), Some("DE")),
    ("rather not said", |home| config(home, "welcomed = true\ncountry = \"none\"\n"), Some("none")),
    ("a country without lines", |home| config(home, "country = \"KP\"\n"), Some("none")),
    (
        "data is no folder",
        |home| {
            config(home, "country = \"DE\"\n");
            fs::write(home.join("data"), "x").unwrap();
        },
        Some("DE"),
    ),
    (
        "unreadable data",
        |home| {
            circle(home);
            closed(&home.join("data"));
        },
        None,
    ),
    (
        "unreadable circle",
        |home| {
            closed(&circle(home));
        },
        // The last good copy stands in for it.
        Some("BE"),
    ),
    (
        "damaged circle",
        |home| {
            config(home, "country = \"DE\"\n");
            damaged(home);
        },
        Some("DE"),
    ),
    (
        "unreadable home",
        |home| {
            config(home, "country = \"DE\"\n");
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
fn program(folder: &Path) -> std::path::PathBuf {
    let copy = folder.join("verbinding");
    fs::copy(env!("CARGO_BIN_EXE_verbinding"), &copy).unwrap();
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

/// The numbers for direct danger and thoughts of suicide that must be there for a country, or for a language alone.
fn expected(lines: &HelpLines, country: Option<&str>, language: Language) -> Vec<String> {
    let numbers = lines.numbers(country, language);
    let countries = numbers.countries();
    let urgent = countries.iter().flat_map(|(_, lines)| {
        [Purpose::Danger, Purpose::Suicide]
            .into_iter()
            .filter_map(|purpose| lines.iter().find(|line| line.is_for(purpose)))
            .map(|line| line.number.clone())
    });
    urgent.collect()
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
                let mut wanted = expected(lines, country, language);
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

fn first(language: Language, size: (u16, u16)) -> Set {
    let set = set().settings(|settings| settings.welcomed = false).at(Route::Welcome(Guess::default()));
    let set = set.size(size.0, size.1);
    if language == Language::En { set.english() } else { set }
}

#[test]
fn support_shows_numbers_on_every_screen_with_and_without_a_country() {
    let lines = HelpLines::shipped().unwrap();
    for language in Language::ALL {
        for size in [(80, 24), (40, 15), (22, 10)] {
            for region in [None, Some("NL"), Some("NZ"), Some("FR")] {
                let wanted = expected(&lines, region, language);
                let set = first(language, size);
                let mut stage = region.map_or_else(|| set.clone(), |code| set.clone().region(code)).play();
                // In the smallest window support is what there is.
                if size.1 > 10 {
                    stage.keys("s");
                }
                let shown = stage.screen();
                let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
                for number in &wanted {
                    assert!(
                        shown.contains(number.as_str()),
                        "{language:?} {size:?} {region:?}: {number}\n{shown}"
                    );
                }
                println!("{language:?} | {size:?} | {region:?} | {}", wanted.join(" · "));
            }
        }
    }
}

#[test]
fn a_country_is_chosen_from_the_numbers_themselves_and_taken_back() {
    let mut stage = set().at(Route::Crisis).play();
    stage.sees("0  Kies je land").sees("Nederland: 112, 113").sees("België: 112, 1813").sees("Europese Unie");
    stage.keys("0").sees("In welk land ben je?").keys("/duits<Enter>").sees("○  Duitsland").keys("<Enter>");
    stage.sees("●  Duitsland").sees("Je ziet nu de hulplijnen van Duitsland.").keys("<Enter>");
    stage.sees_no("Kies je land").sees_no("België").sees("112");
    stage.keys("9").sees("Hulplijnen").sees("0800 111 0 111").keys("u").sees("Kies je land").keys("U");
    stage.sees_no("Kies je land");
}

#[test]
fn the_help_lines_lead_to_the_choice_of_a_country() {
    let mut stage = set().english().at(Route::Helplines).play();
    stage.sees("Choose your country").sees("Enter choose").sees("United Kingdom").keys("<Enter>");
    stage
        .sees("Which country are you in?")
        .keys("<Enter>")
        .sees("You now see the help lines of")
        .keys("<Enter>");
    stage.sees_no("Choose your country");
}

#[test]
fn a_circle_that_cannot_be_read_does_not_take_the_country_along() {
    let home = tempfile::tempdir().unwrap();
    config(home.path(), "welcomed = true\ncountry = \"NL\"\n");
    damaged(home.path());
    let mut stage =
        set().settings(|settings| settings.country = Some("NL".into())).at(Route::Crisis).play_in(home);
    stage.sees("113").sees_no("Kies je land");
}

#[test]
fn the_country_of_a_circle_is_copied_into_settings_that_are_there() {
    let home = tempfile::tempdir().unwrap();
    config(home.path(), "# mine\nwelcomed = true\n");
    circle(home.path());
    let journal = Journal::open(Paths::under(home.path()), 4);
    let path = journal.paths().config().join("config.toml");
    journal.copy_country();
    assert_eq!(fs::read_to_string(&path).unwrap(), "# mine\nwelcomed = true\ncountry = \"BE\"\n");
    // What another device chose, and the circle brought here, counts.
    fs::write(&path, "country = \"NL\"\n").unwrap();
    journal.copy_country();
    assert_eq!(fs::read_to_string(&path).unwrap(), "country = \"BE\"\n");
    // What is not there, or cannot be read, is not written.
    fs::write(&path, "country = ").unwrap();
    journal.copy_country();
    assert_eq!(fs::read_to_string(&path).unwrap(), "country = ");
    fs::remove_file(&path).unwrap();
    journal.copy_country();
    assert!(!path.exists());
}
