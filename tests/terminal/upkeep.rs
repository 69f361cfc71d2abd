//! What the documents say of commands is what the program knows, and the age of the help lines is told; nothing is changed.

use std::collections::BTreeSet;
use std::{fs, path::Path};

use verbinding::helplines::HelpLines;

use crate::support::home::{Home, PROGRAM};

/// A document and the language of its reader.
const DOCUMENTS: [(&str, &str); 8] = [
    ("README.md", "en"),
    ("README.nl.md", "nl"),
    ("docs/commands.md", "en"),
    ("docs/commands.nl.md", "nl"),
    ("docs/import.md", "en"),
    ("docs/import.nl.md", "nl"),
    ("docs/files.md", "en"),
    ("docs/own-exercise.md", "en"),
];
/// Commands with commands of their own.
const WITHIN: [&str; 6] = ["passphrase", "wachtzin", "exercise", "oefening", "reminder", "herinnering"];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Every command line that a document names in `code` or in a block: the words after `verbinding`.
fn named(text: &str) -> Vec<Vec<String>> {
    let pieces = text.split(['`', '\n', '|']);
    let lines = pieces.filter_map(|piece| piece.trim().strip_prefix("verbinding "));
    lines.map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

/// The command of a line, with the one within it, as far as they are names and not what a person fills in.
fn command(words: &[String]) -> Vec<&str> {
    let name = |word: &&String| word.starts_with(|first: char| first.is_ascii_lowercase());
    let before_options = words.iter().take_while(|word| !word.starts_with('-'));
    let mut names = before_options.filter(name).map(String::as_str);
    let first = names.next();
    let within = names.next().filter(|_| first.is_some_and(|first| WITHIN.contains(&first)));
    first.into_iter().chain(within).collect()
}

/// The commands in the help of the program, with their Dutch names.
fn known(home: &Home) -> BTreeSet<String> {
    let (help, _, _) = home.run_in("nl", &["--help"]);
    let mut known = BTreeSet::new();
    let rows = help.lines().skip_while(|line| !line.starts_with("Opdrachten:")).skip(1);
    for row in rows.take_while(|line| line.starts_with("  ")) {
        known.extend(row.split_whitespace().next().map(str::to_owned));
        let also = row.rsplit_once("(ook: ").map(|(_, names)| names.trim_end_matches(')'));
        known.extend(also.into_iter().flat_map(|names| names.split(", ")).map(str::to_owned));
    }
    known
}

#[test]
fn every_command_and_option_that_the_documents_name_is_there() {
    let home = Home::new();
    for (document, language) in DOCUMENTS {
        let lines = named(&read(document));
        assert!(!lines.is_empty(), "{document} names no command");
        for words in lines {
            let mut args = command(&words);
            args.push("--help");
            let (help, err, code) = home.run_in(language, &args);
            assert_eq!(code, 0, "{document}: verbinding {}: {err}", words.join(" "));
            for option in words.iter().filter(|word| word.starts_with("--")) {
                let option = option.trim_end_matches([',', ';', '.']);
                let there = help.split(|c: char| c.is_whitespace() || c == ',').any(|word| word == option);
                assert!(there, "{document}: verbinding {} knows no {option}", words.join(" "));
            }
        }
    }
}

#[test]
fn the_pages_about_commands_name_every_command_in_their_language() {
    let known = known(&Home::new());
    assert!(known.len() > 40, "only {known:?} was read");
    let page = read("docs/commands.nl.md");
    let missing: Vec<&String> =
        known.iter().filter(|name| !page.contains(&format!("`{name}`")) && !names(&page, name)).collect();
    assert!(missing.is_empty(), "docs/commands.nl.md lacks {missing:?}");
    let (help, _, _) = Home::new().run_in("en", &["--help"]);
    let rows = help.lines().skip_while(|line| !line.starts_with("Commands:")).skip(1);
    let page = read("docs/commands.md");
    for row in rows.take_while(|line| line.starts_with("  ")) {
        let name = row.split_whitespace().next().unwrap();
        assert!(page.contains(&format!("`{name}`")) || names(&page, name), "docs/commands.md lacks {name}");
    }
}

/// Whether a page has a line of code that begins with this command.
fn names(page: &str, name: &str) -> bool {
    named(page).iter().any(|words| words.first().is_some_and(|word| word == name))
}

#[test]
fn doctor_says_that_the_help_lines_are_old_after_a_year_and_is_content_all_the_same() {
    let home = Home::welcomed();
    let checked = HelpLines::shipped().unwrap().checked;
    let said = |days: i64, language: &str| {
        let mut command = std::process::Command::new(PROGRAM);
        let day = checked + chrono::TimeDelta::days(days);
        command.args(["doctor", "--home"]).arg(home.path()).args(["--lang", language]);
        command.env("VERBINDING_NOW", format!("{day}T21:00:00+01:00"));
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(said(365, "en"), "");
    assert_eq!(said(366, "en"), "The help lines were checked more than a year ago.\n");
    assert_eq!(said(366, "nl"), "De hulplijnen zijn meer dan een jaar geleden nagekeken.\n");
}

/// What `assets/check-helplines` prints, and its exit code.
#[cfg(unix)]
fn checklist(args: &[&str]) -> (String, Option<i32>) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/check-helplines");
    let output = std::process::Command::new(script).args(args).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[cfg(unix)]
#[test]
fn the_list_for_the_person_who_checks_the_help_lines_has_every_line_with_its_number_and_source() {
    let shipped = HelpLines::shipped().unwrap();
    let (list, code) = checklist(&["--today", &shipped.checked.to_string()]);
    assert_eq!(code, Some(0), "{list}");
    let told: Vec<&str> = list.split("[ ] ").skip(1).collect();
    assert_eq!(told.len(), shipped.all().count());
    for (told, line) in told.iter().zip(shipped.all()) {
        assert!(told.starts_with(&line.country) && told.contains(&line.name), "{told}: {line:?}");
        let numbers = line.numbers().into_iter().chain(line.text.as_deref()).chain(line.word.as_deref());
        for fact in numbers.chain(line.source.as_deref()).chain(line.hours.as_deref()) {
            assert!(told.contains(fact), "{told} lacks {fact}");
        }
        assert!(told.contains(&format!("checked {}", shipped.checked)), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn the_list_for_the_person_who_checks_marks_what_is_older_than_a_year() {
    let checked = HelpLines::shipped().unwrap().checked;
    let after = |days| (checked + chrono::TimeDelta::days(days)).to_string();
    let (list, code) = checklist(&["--today", &after(365), "nl"]);
    assert!(code == Some(0) && !list.contains("MORE THAN A YEAR"), "{list}");
    let (list, code) = checklist(&["--today", &after(366), "nl"]);
    let lines = list.matches("[ ] NL  ").count();
    assert!(code == Some(1) && lines > 3, "{list}");
    assert_eq!(list.matches("MORE THAN A YEAR AGO").count(), lines, "{list}");
    assert!(list.contains("366 days ago"), "{list}");
    assert_eq!(checklist(&["XX"]).1, Some(2));
    assert_eq!(checklist(&["--nothing"]).1, Some(2));
}
