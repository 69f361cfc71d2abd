//! What a shell offers at Tab, from the real program; no word of a page is ever among it.

use crate::support::home::{Home, told};

/// What is offered for the last of these words, one a line, as fish gets it.
fn offered(home: &Home, language: &str, words: &[&str]) -> Vec<String> {
    let mut command = home.command_in(language, &["--", "verbinding"]);
    command.args(words).env("VERBINDING_COMPLETE", "fish");
    let (out, err, code) = told(&command.output().unwrap());
    assert_eq!((err.as_str(), code), ("", 0), "{words:?}");
    out.lines().map(str::to_owned).collect()
}

fn values(home: &Home, language: &str, words: &[&str]) -> Vec<String> {
    let offered = offered(home, language, words);
    offered.iter().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn commands_are_offered_under_the_names_of_the_language_and_take_their_flags_under_each() {
    let home = Home::welcomed();
    assert_eq!(values(&home, "nl", &["li"]), ["lijst"]);
    assert_eq!(values(&home, "en", &["li"]), ["list"]);
    for name in ["lijst", "list"] {
        let flags = values(&home, "nl", &[name, "--"]);
        assert!(flags.contains(&"--last".to_owned()) && flags.contains(&"--kind".to_owned()), "{flags:?}");
    }
    let about = offered(&home, "nl", &["lij"]);
    assert!(about[0].contains("Je dagboek als lijst"), "{about:?}");
    assert!(values(&home, "nl", &["wachtzin", ""]).contains(&"kiezen".to_owned()));
}

#[test]
fn values_are_offered_and_no_files_where_a_value_is_asked() {
    let home = Home::welcomed();
    let offers = |words: &[&str]| values(&home, "nl", words);
    assert!(offers(&["list", "--kind", ""]).contains(&"check_in".to_owned()));
    assert!(offers(&["list", "--kind", "check_in,"]).contains(&"check_in,note".to_owned()));
    assert_eq!(offers(&["lijst", "--strand", ""]), ["yourself", "others", "here"]);
    assert_eq!(offers(&["export", "--format", ""]), ["markdown", "json", "csv", "html"]);
    assert!(offers(&["list", "--last", ""]).contains(&"8w".to_owned()));
    assert!(offers(&["list", "--on", ""]).contains(&"gisteren".to_owned()));
    assert!(offers(&["read", ""]).contains(&"shame".to_owned()));
    assert!(offers(&["exercise", "add", ""]).contains(&"letter".to_owned()));
    assert_eq!(offers(&["--lang", ""])[..2], ["nl", "en"]);
}

#[test]
fn an_entry_is_offered_by_its_id_with_its_day_and_never_with_its_words() {
    let home = Home::welcomed();
    home.note("2026-11-21 21:00", "xyzzy");
    let id: String = home.out(&["list", "--json"]).split('"').nth(3).unwrap().chars().take(8).collect();
    let offered = offered(&home, "en", &["show", ""]);
    let line = offered.iter().find(|line| line.starts_with(&id)).unwrap();
    assert!(line.contains("21 November 2026"), "{line}");
    assert!(!offered.iter().any(|line| line.contains("xyzzy")), "{offered:?}");
    let set = ["passphrase", "set", "--passphrase-fd", "0"];
    let mut set = home.command(&set);
    set.env("VERBINDING_TEST_WORK_FACTOR", "2").write_stdin("vier gewone woorden").assert().success();
    assert!(!values(&home, "en", &["show", ""]).contains(&id));
}

#[test]
fn an_own_exercise_is_offered_as_a_command() {
    let home = Home::welcomed();
    home.out(&["exercise", "add", "letter"]);
    assert!(values(&home, "en", &["lett"]).contains(&"letter".to_owned()));
}
