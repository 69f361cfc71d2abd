//! The rules of the house, each shown twice: the house keeps it, and a copy that breaks it is found out.
//! The rules are in `rules/`. Must never change a file.
#![allow(clippy::unwrap_used, clippy::case_sensitive_file_extension_comparisons)]

mod documents;
mod key_page;
mod rings;
mod rooms;
mod rules;

use rules::keys as table;
use rules::words::{self, Ids};
use rules::{House, house as stands};
use verbinding::keys::{Action, BINDINGS, Binding, GO_TO, Keys, Label, Scope, general};

#[track_caller]
fn keeps(complaints: impl AsRef<[String]>) {
    let complaints = complaints.as_ref();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

fn says(found: rules::Found) -> Vec<String> {
    found.into_iter().map(|(_, says)| says).collect()
}

/// A complaint with these words, which the house as it stands would not give: `keeps` says that.
#[track_caller]
fn finds(rule: fn(&House) -> Vec<String>, copy: &House, words: &str) {
    found(&rule(copy), words);
}

#[track_caller]
fn found(complaints: &[String], words: &str) {
    assert!(
        complaints.iter().any(|complaint| complaint.contains(words)),
        "{words:?} was not found out: {complaints:?}"
    );
}

/// The house with one file changed, and of the other code only what lies beside it: that is quicker to read.
#[track_caller]
fn with(path: &str, change: impl FnOnce(&str) -> String) -> House {
    let mut copy = stands();
    let file = copy.get_mut(path).unwrap_or_else(|| panic!("there is no {path}"));
    let changed = change(file);
    assert_ne!(*file, changed, "{path} did not change");
    *file = changed;
    let beside = if path.starts_with("src/") { path.rsplit_once('/').unwrap().0 } else { "src/keys" };
    copy.retain(|name, _| !name.starts_with("src/") || name == "src/lib.rs" || name.starts_with(beside));
    copy
}

/// The house with a few lines more in one file.
#[track_caller]
fn with_more(path: &str, more: &str) -> House {
    with(path, |text| format!("{text}\n{more}\n"))
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let order = rules::order(&stands());
    assert!(order.len() > 10, "only {order:?} was read");
    keeps(rules::imports(&stands()));
}

#[test]
fn an_import_upside_down_is_found() {
    for (path, line) in [
        ("src/journal/model/month.rs", "use crate::screens::Route;"),
        ("src/journal/model/month.rs", "use crate::{text::Text, screens::{Route, Step}};"),
        ("src/journal/model/month.rs", "fn f() { let _ = super::super::super::screens::open; }"),
        ("src/helplines.rs", "use super::screens::Route;"),
        ("src/text/mod.rs", "mod inner { mod deeper { use super::super::super::screens::Route; } }"),
        ("src/exercise/summary_tests.rs", "use super::super::super::screens::Route;"),
    ] {
        let own = path.trim_start_matches("src/").split(['/', '.']).next().unwrap();
        finds(rules::imports, &with_more(path, line), &format!("{own} stands above screens"));
    }
    finds(rules::imports, &with_more("src/text/mod.rs", "use crate::nowhere::X;"), "nowhere is no module");
    let mut copy = stands();
    copy.insert("src/attic.rs".into(), "//! Not in lib.rs.\n".into());
    finds(rules::imports, &copy, "lib.rs has no `pub mod attic`");
}

#[test]
fn an_import_in_a_comment_or_within_ones_own_module_is_no_offence() {
    let more = "// use crate::screens::Route;\n/* crate::screens */ const S: &str = \"crate::screens::x\";\nmod m { use super::super::Deeper; }";
    keeps(rules::imports(&with_more("src/journal/model/month.rs", more)));
}

#[test]
fn a_lib_in_another_order_is_found() {
    let copy = with("src/lib.rs", |text| {
        text.replace("pub mod text;", "pub mod SWAP;")
            .replace("pub mod cli;", "pub mod text;")
            .replace("pub mod SWAP;", "pub mod cli;")
    });
    finds(rules::imports, &copy, "stands above text");
}

#[test]
fn a_colour_has_a_name_only_in_the_theme() {
    keeps(rules::colours(&stands()));
    let copy = with_more("src/screens/home/mod.rs", "const RED: ratatui::style::Color = Color::Red;");
    finds(rules::colours, &copy, "src/screens/home/mod.rs");
}

#[test]
fn a_key_has_a_name_only_in_keys_and_terminal() {
    keeps(rules::key_codes(&stands()));
    let copy = with_more("src/screens/home/mod.rs", "use crossterm::event::KeyCode;");
    finds(rules::key_codes, &copy, "src/screens/home/mod.rs");
}

#[test]
fn what_is_kept_knows_no_screen() {
    keeps(rules::screens_below(&stands()));
    let copy = with_more("src/journal/model/record.rs", "use ratatui::text::Line;");
    finds(rules::screens_below, &copy, "src/journal/model/record.rs");
}

#[test]
fn no_file_is_longer_than_400_lines() {
    keeps(says(rules::long_files(&stands())));
    for path in ["src/main.rs", "tests/in_process/keys/help.rs"] {
        let filled = |lines: usize| {
            let copy = with(path, |text| text.to_owned() + &"// .\n".repeat(lines - text.lines().count()));
            says(rules::long_files(&copy))
        };
        found(&filled(401), &format!("{path}: 401 lines"));
        assert!(!filled(400).iter().any(|says| says.starts_with(path)));
    }
}

#[test]
fn no_folder_has_more_than_12_source_files() {
    keeps(says(rules::full_folders(&stands())));
    for folder in ["src/text", "tests/store"] {
        let filled = |files: usize| {
            let mut copy = stands();
            copy.retain(|path, _| !path.starts_with(folder) || path.ends_with("_tests.rs"));
            copy.extend((0..files).map(|file| (format!("{folder}/f{file}.rs"), String::new())));
            copy.insert(format!("{folder}/tests.rs"), String::new());
            copy.insert(format!("{folder}/test_support.rs"), String::new());
            says(rules::full_folders(&copy))
        };
        found(&filled(13), &format!("{folder}: 13 source files"));
        assert!(!filled(12).iter().any(|says| says.starts_with(folder)));
    }
}

#[test]
fn every_file_says_first_what_it_owns() {
    keeps(rules::without_opening(&stands()));
    let copy = with("src/text/dates.rs", |text| text.replacen("//! ", "// ", 1));
    finds(rules::without_opening, &copy, "src/text/dates.rs");
}

#[test]
fn a_screen_holds_no_sentence_of_its_own() {
    keeps(rules::prose(&stands()));
    for sentence in ["\"Hoe is het?\"", "r#\"Good \"morning\"\"#", "format!(\"Saved on {day}, at last\")"] {
        let copy = with_more("src/screens/home/mod.rs", &format!("fn f() {{ {sentence} }}"));
        finds(rules::prose, &copy, "src/screens/home/mod.rs");
    }
    let copy = with_more("src/widgets/footer.rs", "const SAYS: &str = \"press any key\";");
    finds(rules::prose, &copy, "press any key");
}

#[test]
fn a_sentence_in_a_test_a_comment_or_an_attribute_is_no_offence() {
    let more = "/// A sentence of words.\n#[expect(dead_code, reason = \"said for good reasons\")]\nfn f() { format!(\"{one} {two}: {}\", 1) }\n#[cfg(test)]\nmod tests { const S: &str = \"what a test says\"; }";
    keeps(rules::prose(&with_more("src/screens/home/mod.rs", more)));
}

#[test]
fn nothing_reaches_a_network() {
    keeps(rules::network(&stands()));
    finds(rules::network, &with_more("src/export/mod.rs", "use std::net::TcpStream;"), "src/export/mod.rs");
    finds(rules::network, &with_more("src/export/mod.rs", "fn f() { ureq::get(\"x\"); }"), "ureq");
    finds(rules::network, &with_more("Cargo.toml", "reqwest = \"0.12\""), "Cargo.toml: reqwest");
    finds(rules::network, &with_more("Cargo.lock", "name = \"hyper\""), "Cargo.lock: hyper");
    let banned = rules::banned(&stands());
    for client in ["curl", "hyper", "native-tls", "openssl", "reqwest", "rustls", "socket2", "tokio", "ureq"]
    {
        assert!(banned.iter().any(|name| name == client), "deny.toml does not ban {client}");
        let copy = with_more("src/export/mod.rs", &format!("use {}::x;", client.replace('-', "_")));
        finds(rules::network, &copy, &client.replace('-', "_"));
    }
}

#[test]
fn every_language_says_the_same_things() {
    keeps(words::languages(&stands()));
}

fn without_word(language: &str, id: &str) -> House {
    with(&format!("assets/text/{language}/verbinding.ftl"), |text| {
        let lines = text.lines().filter(|line| !line.starts_with(&format!("{id} =")));
        lines.collect::<Vec<_>>().join("\n")
    })
}

#[test]
fn one_missing_word_is_found_in_any_language() {
    finds(words::languages, &without_word("nl", "home-ask"), "nl has no words for home-ask");
    finds(words::languages, &without_word("en", "home-ask"), "en has no words for home-ask");
    finds(words::languages, &without_word("de", "home-ask"), "de has no words for home-ask");
    finds(words::ids_in_code, &without_word("nl", "keys-guide"), "src/keys/labels.rs");
}

#[test]
fn an_argument_or_a_plural_in_one_language_only_is_found() {
    let nl = "assets/text/nl/verbinding.ftl";
    let copy = with(nl, |text| text.replacen("{ $name }", "{ $naam }", 1));
    finds(words::languages, &copy, "$naam");
    let copy = with(nl, |text| text.replacen("[one]", "[tow]", 1));
    finds(words::languages, &copy, "[tow");
    let copy = with(nl, |text| text.replacen("[0]", "[3]", 1));
    finds(words::languages, &copy, "[3");
}

#[test]
fn every_id_in_the_code_has_words() {
    keeps(words::ids_in_code(&stands()));
    for line in ["text.get(\"nowhere.at_all\");", "let key = \"home.nowhere\";", "text.fill(\"alone\", &[]);"]
    {
        let copy = with_more("src/screens/home/mod.rs", &format!("fn f() {{ {line} }}"));
        finds(words::ids_in_code, &copy, "src/screens/home/mod.rs");
    }
}

#[test]
fn every_code_of_an_exercise_has_words() {
    keeps(words::exercises(&stands()));
    let check_in = "assets/exercises/check_in.toml";
    let copy = with(check_in, |text| text.replacen("\"tension\"", "\"tension\", \"numbness\"", 1));
    finds(words::exercises, &copy, "check_in.body.numbness");
    let copy = with(check_in, |text| text.replacen("\"lonely\"", "\"alone\"", 1));
    finds(words::exercises, &copy, "check_in.feel.finer.sadness.alone");
    let copy = with(check_in, |text| text.replace("check_in.saved.2", "check_in.saved.9"));
    finds(words::exercises, &copy, "check_in.saved.9");
    let copy = with(check_in, |text| text.replacen("id = \"note\"", "id = \"remark\"", 1));
    finds(words::exercises, &copy, "check_in.remark.q");
    let copy = with(check_in, |text| text.replacen("choose-many", "choose-some", 1));
    finds(words::exercises, &copy, "choose-some");
    finds(words::exercises, &without_word("nl", "check_in-body-where-neck"), "check_in.body.where.neck");
    finds(words::exercises, &without_word("nl", "encounter-invite-text"), "encounter.invite.text");
}

#[test]
fn every_action_is_in_the_help() {
    let ids = Ids::of(&stands());
    keeps(table::scopes(&stands()));
    keeps(table::without_help(&stands(), BINDINGS, &ids));
    let copy = with("src/keys/table.rs", |text| text.replacen("    Redraw,", "    Redraw,\n    Juggle,", 1));
    let found = table::without_help(&copy, BINDINGS, &ids);
    assert!(found.iter().any(|complaint| complaint.contains("Action::Juggle")), "{found:?}");
    let shorter: Vec<Binding> =
        BINDINGS.iter().filter(|binding| binding.action != Action::Cover).copied().collect();
    let found = table::without_help(&stands(), &shorter, &ids);
    assert!(found.iter().any(|complaint| complaint.contains("Action::Cover")), "{found:?}");
    let found = table::without_help(&stands(), BINDINGS, &Ids::of(&without_word("nl", "keys-cover")));
    assert!(found.iter().any(|complaint| complaint.contains("keys-cover")), "{found:?}");
    let copy = with("src/keys/table.rs", |text| text.replacen("    Home,", "    Home,\n    Attic,", 1));
    assert!(!table::scopes(&copy).is_empty());
}

#[test]
fn no_key_means_two_things_in_one_place() {
    keeps(table::twice(BINDINGS));
    assert_eq!(Keys::with(&std::collections::BTreeMap::new()).err(), None);
    let mut more = BINDINGS.to_vec();
    more.push(Binding { keys: &["p"], scopes: &[Scope::Circle], ..more[0] });
    assert_eq!(table::twice(&more), ["Circle: p is poster and support"]);
    more.pop();
    more.push(Binding { keys: &["C-S-s-"], ..more[0] });
    assert!(!table::twice(&more).is_empty());
}

#[test]
fn a_screen_names_in_general_only_what_a_key_does_there() {
    keeps(table::without_key(BINDINGS, general));
    let poster = |scope, action| (scope == Scope::Home && action == Action::Poster).then_some(Label::POSTER);
    assert_eq!(table::without_key(BINDINGS, poster), ["Home: no key does Poster"]);
}

#[test]
fn a_label_is_never_typed_by_hand() {
    keeps(table::labels_by_hand(&stands()));
    finds(
        table::labels_by_hand,
        &with_more("src/screens/home/mod.rs", "const A: &str = \"keys-save\";"),
        "keys-save",
    );
}

#[test]
fn every_place_to_go_has_a_name() {
    let ids = Ids::of(&stands());
    keeps(table::go_to(GO_TO, &ids));
    assert_eq!(table::go_to(&[('x', "nowhere")], &ids).len(), words::folders().len());
    assert_eq!(table::go_to(&[('b', "home"), ('b', "journal")], &ids).len(), 1);
}
