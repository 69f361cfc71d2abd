//! What is not shared leaves in no format: no free text, no name of the circle, wherever it was written.

use std::path::Path;

use serde_json::json;

use crate::support::home::Home;
use crate::support::records::{record, write_journal};

/// A page of every kind in which each free text holds `FREE`, and each name of the circle is `Zebulon`.
fn written(home: &Path) {
    let pages = [
        (
            "check_in",
            json!({"body": ["tension"], "body_words": "FREE", "feelings": ["fear"], "feeling_words": "FREE",
            "needs": ["contact"], "need_words": "FREE", "start": "FREE Zebulon", "note": "FREE Zebulon"}),
        ),
        (
            "compassion",
            json!({"thought": "FREE", "touch": "heart", "sentence": "own", "sentence_words": "FREE"}),
        ),
        (
            "encounter",
            json!({"who": "circle", "who_name": "Zebulon", "when": "2026-12-01", "where": "FREE",
            "share": "FREE", "fear": "FREE", "message": "Zebulon", "happened": "yes", "learned": "FREE"}),
        ),
        ("small_step", json!({"step": "own", "step_words": "FREE", "who": "circle", "who_name": "Zebulon"})),
        ("grounding", json!({"see": "FREE", "hear": "FREE", "after": "calmer"})),
        ("note", json!({"text": "FREE Zebulon"})),
        ("of_another_build", json!({"anything": "FREE Zebulon"})),
    ];
    let at = |day: usize| format!("2026-11-{:02}T20:00:00+01:00", 10 + day);
    let pages: Vec<_> = pages
        .iter()
        .enumerate()
        .map(|(day, (kind, fields))| record(day + 1, kind, &at(day), fields))
        .collect();
    write_journal(home, "t-1", &pages);
}

#[test]
fn no_free_text_and_no_name_is_in_any_format_unless_it_was_chosen() {
    let home = Home::new();
    written(home.path());
    for format in ["markdown", "json", "csv", "html"] {
        let shared = |parts: &str, names: &[&str]| {
            home.out(&[&["export", "--share", "--format", format, "--with", parts], names].concat())
        };
        let little = shared("feelings,needs,encounters", &["--without-names"]);
        assert!(!little.contains("FREE") && !little.contains("Zebulon"), "{format}: {little}");
        let named = shared("feelings,needs,encounters", &[]);
        assert!(!named.contains("FREE") && named.contains("Zebulon"), "{format}: {named}");
        assert!(shared("notes", &[]).contains("FREE"), "{format}");
    }
}
