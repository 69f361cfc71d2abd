//! The documents lead somewhere and say what is so: links, pages, pictures, figures and settings. Must never change a file.

use std::{fs, path::Path};

use verbinding::helplines::{HelpLines, Purpose};
use verbinding::keys::Keys;
use verbinding::settings::Settings;

use super::rules::documents::{Documents, broken, documents as stand, orphans, paths};
use super::{found, keeps};

const READMES: [(&str, [&str; 4]); 2] = [
    ("README.md", ["home", "home-light", "check_in", "evening"]),
    ("README.nl.md", ["home.nl", "check_in.nl", "crisis.nl", "evening.nl"]),
];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_default()
}

/// The documents with some words more at the end of one.
fn with_more(path: &str, more: &str) -> Documents {
    let mut copy = stand();
    let document = copy.entry(path.to_owned()).or_default();
    *document = format!("{document}\n{more}\n");
    copy
}

#[test]
fn every_link_of_a_document_leads_to_a_file_and_a_heading() {
    keeps(broken(&stand()));
    for (path, link, words) in [
        ("README.md", "[x](docs/nowhere.md)", "docs/nowhere.md leads nowhere"),
        ("docs/devices.md", "[x](docs/keys.md)", "docs/keys.md leads nowhere"),
        ("docs/keys.md", "[x](../nowhere)", "../nowhere leads nowhere"),
        ("README.nl.md", "![x](assets/screens/nothing.svg)", "nothing.svg leads nowhere"),
        ("README.md", "<img src=\"assets/nothing.svg\">", "nothing.svg leads nowhere"),
        ("CONTRIBUTING.md", "[`x`](docs/keys.md#nothing)", "keys.md#nothing leads to no heading"),
        ("docs/keys.md", "[x](#nothing)", "#nothing leads to no heading of docs/keys.md"),
    ] {
        found(&broken(&with_more(path, link)), words);
    }
    keeps(broken(&with_more(
        "docs/devices.md",
        "`[x](nowhere.md)` [x](keys.md#a-slow-line) [x](https://x.org/y)",
    )));
    keeps(broken(&with_more("docs/devices.md", "```\n[x](nowhere.md)\n```\n[x](../README.md)")));
}

#[test]
fn the_index_of_the_documents_leads_to_every_page() {
    keeps(orphans(&stand()));
    found(
        &orphans(&with_more("docs/developing/lonely.md", "# Lonely")),
        "does not link docs/developing/lonely.md",
    );
}

#[test]
fn every_file_that_a_document_names_is_there() {
    keeps(paths(&stand()));
    found(
        &paths(&with_more("CONTRIBUTING.md", "| x | `src/attic.rs` |")),
        "CONTRIBUTING.md: there is no src/attic.rs",
    );
    keeps(paths(&with_more("CONTRIBUTING.md", "`tests/golden/<name>.svg` `src/keys/` `cargo test x`")));
}

#[test]
fn the_pictures_of_the_readmes_are_golden_ones() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let goldens = fs::read_dir(root.join("tests/golden")).unwrap();
    let goldens: Vec<String> =
        goldens.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    for (readme, wanted) in READMES {
        let text = read(readme);
        let named = text.split("assets/screens/").skip(1).filter_map(|rest| rest.split_once(".svg"));
        let pictures: Vec<&str> = named.map(|(name, _)| name).collect();
        for picture in wanted {
            assert!(pictures.contains(&picture), "{readme} does not show {picture}: {pictures:?}");
        }
        for picture in pictures {
            let there = read(&format!("assets/screens/{picture}.svg"));
            assert!(goldens.contains(&there), "{picture} is an old one: run assets/screens/update");
        }
    }
}

#[test]
fn the_readmes_say_the_two_commands_that_every_developer_begins_with() {
    for (readme, _) in READMES {
        let text = read(readme);
        assert!(text.contains("cargo run --release") && text.contains("./test"), "{readme}");
    }
}

#[test]
fn the_readmes_and_the_changelog_count_the_countries_of_the_help_lines() {
    let lines = HelpLines::shipped().unwrap();
    let countries = |purposes: &[Purpose]| {
        let some = lines.all().filter(|line| purposes.iter().any(|purpose| line.is_for(*purpose)));
        some.map(|line| &line.country).collect::<std::collections::BTreeSet<_>>().len()
    };
    let all = countries(&[Purpose::Danger]);
    let talk = countries(&[Purpose::Suicide, Purpose::Listen, Purpose::Text]);
    for (document, told) in [
        ("README.md", format!("of {all} countries, and for {talk} of them")),
        ("README.nl.md", format!("van {all} landen, en voor {talk} daarvan")),
        ("CHANGELOG.md", format!("help lines of {talk} countries and the emergency number of {all},")),
    ] {
        assert!(read(document).contains(&told), "{document} does not say {told:?}");
    }
}

#[test]
fn every_setting_is_in_the_page_about_the_configuration() {
    let code = read("src/settings/config.rs");
    let fields = code.split_once("pub struct Settings {").unwrap().1.split_once("\n}").unwrap().0;
    let fields: Vec<&str> =
        fields.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split(':').next()).collect();
    assert!(fields.len() > 15, "only {fields:?} was read");
    let page = read("docs/configuration.md");
    let missing = fields.iter().filter(|field| {
        let row = if **field == "keys" { "| `[keys]` |".to_owned() } else { format!("| `{field}` |") };
        !page.contains(&row)
    });
    keeps(missing.map(|field| format!("docs/configuration.md has no row for {field}")).collect::<Vec<_>>());
}

#[test]
fn the_example_of_a_configuration_can_be_read() {
    let page = read("docs/configuration.md").replace("\r\n", "\n");
    let (example, _) = page.split_once("```toml\n").unwrap().1.split_once("```").unwrap();
    let settings: Settings = toml::from_str(example).unwrap();
    assert_eq!((settings.language.as_deref(), settings.country.as_deref()), (Some("en"), Some("IE")));
    assert!(Keys::with(&settings.keys).is_ok());
}
