//! The page under a small strict reader: its tags close, it asks for nothing, and hostile text is only text.

use proptest::prelude::*;
use serde_json::json;

use super::super::tests::{Book, all_kinds, circle, golden, hostile, record};
use super::super::{Format, Share};
use super::*;

const EVENING: &str = "2026-11-22T21:04:31+01:00";
/// Every element that a page may have.
const ELEMENTS: &str = "html head meta title style body h1 h2 h3 p main section article dl dt dd div span figure figcaption time b svg desc text line";

fn page(book: &Book) -> String {
    book.made(Format::Html, None)
}

/// The elements and texts of a page in order; panics at anything that is not well formed or not expected.
fn read(page: &str) -> Vec<(String, String)> {
    let mut rest = page.strip_prefix("<!DOCTYPE html>").unwrap();
    let (mut open, mut found): (Vec<String>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        let end = rest.find('<').unwrap_or(rest.len());
        let (words, after) = rest.split_at(end);
        assert!(!words.contains('>') || open.last().is_some_and(|name| name == "style"), "{words}");
        found.push((open.last().cloned().unwrap_or_default(), unescaped(words)));
        let Some((tag, after)) = after.strip_prefix('<').and_then(|after| after.split_once('>')) else {
            assert!(after.is_empty());
            break;
        };
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.split(' ').any(|known| known == name), "{name}");
        assert!(attributes.is_empty() || attributes.matches('"').count() % 2 == 0, "{attributes}");
        for attribute in attributes.split("\" ").filter(|attribute| !attribute.is_empty()) {
            let (attribute, _) = attribute.split_once("=\"").unwrap();
            assert!(
                !attribute.starts_with("on") && !["src", "href", "style"].contains(&attribute),
                "{attribute}"
            );
        }
        if name != "meta" {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?}");
    found.retain(|(_, words)| !words.trim().is_empty());
    found
}

fn unescaped(words: &str) -> String {
    for entity in words.split('&').skip(1) {
        assert!(["lt;", "gt;", "amp;", "quot;"].iter().any(|known| entity.starts_with(known)), "{entity}");
    }
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn every_kind_is_on_the_page_in_both_languages() {
    for (language, name) in [("nl", "export.nl.html"), ("en", "export.en.html")] {
        let book = Book::new(language, all_kinds(), circle());
        let made = page(&book);
        assert_eq!(made, page(&book));
        read(&made);
        assert!(made.contains(&format!("<html lang=\"{language}\"><head><meta charset=\"utf-8\">")));
        golden(name, &made);
    }
}

#[test]
fn counts_are_drawn_from_eight_check_ins_on_with_their_words() {
    let entries = |n: u32| -> Vec<Record> {
        (1..=n)
            .map(|day| {
                record(
                    "check_in",
                    &format!("2026-11-{day:02}T21:00:00+01:00"),
                    r#"{"needs":["contact"],"feelings":["fear"]}"#,
                )
            })
            .collect()
    };
    let few = page(&Book::new("nl", entries(7), vec![]));
    assert!(few.contains("Nog te weinig om te tellen.") && !few.contains("contact: 7"));
    let enough = page(&Book::new("nl", entries(8), vec![]));
    read(&enough);
    assert!(enough.contains("<title>Behoeften</title><desc>contact: 8</desc>"), "{enough}");
    assert!(enough.contains("Telling over 8 check-ins."));
    let none = page(&Book::new("nl", vec![], vec![]));
    assert!(!none.contains("<svg") && none.contains("Er staat nog niets om mee te nemen."));
}

#[test]
fn a_month_without_entries_is_not_drawn_and_a_day_without_is_only_its_number() {
    let entries = ["2026-09-30T21:00:00+02:00", "2026-11-01T02:00:00+01:00", "2024-02-29T12:00:00+01:00"];
    let entries = entries.map(|at| record("grounding", at, r#"{"see":"regen"}"#)).to_vec();
    let made = page(&Book::new("en", entries, vec![]));
    let titles: Vec<String> =
        read(&made).into_iter().filter(|(name, _)| name == "figcaption").map(|(_, words)| words).collect();
    assert_eq!(titles, ["February 2024", "September 2026", "October 2026"]);
    assert!(made.contains("<desc>29: here and now</desc>") && made.contains("<desc>31: here and now</desc>"));
    // One thread for each evening, and one in the key.
    assert_eq!(made.matches("stroke=\"var(--grounding)\"").count(), 4);
}

#[test]
fn what_is_not_shared_is_nowhere_on_the_page_and_that_is_said() {
    let book = Book::new("nl", all_kinds(), circle());
    let made = book.made(Format::Html, Some(Share { encounters: true, ..Share::default() }));
    for secret in
        ["M.", "J.", "06 00", "slapen", "afspraak", "riem", "Ik kan niets", "huisarts", "Heb je tijd"]
    {
        assert!(!made.contains(secret), "{secret}: {made}");
    }
    assert!(
        made.contains("Weggelaten: gevoelens en behoeften, vrije tekst, harde gedachten, cirkel, namen.")
    );
}

/// Text that would be markup if anything let it through.
fn markup() -> impl Strategy<Value = String> {
    let tokens = "<script>alert(1)</script> </style> </title> <!-- --> ]]> <svg/onload=x> \"> '> <img src=x onerror=y> &lt;b&gt; &#60; </dd></dl></article> <a href=\"javascript:x\">";
    let tokens: Vec<String> = tokens.split(' ').map(str::to_owned).collect();
    let token = prop_oneof![prop::sample::select(tokens), Just("\n\n".to_owned()), hostile()];
    prop::collection::vec(token, 1..5).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_text_is_only_text(words in markup(), other in markup()) {
        let mut odd = record("x", EVENING, "{}");
        odd.kind = format!("x{words}");
        odd.fields.insert(format!("x{other}"), words.clone().into());
        let check_in = json!({ "needs": [&words], "feelings": [&other], "body_words": words, "note": other }).to_string();
        let mut entries = vec![odd, record("note", EVENING, &json!({ "text": words }).to_string())];
        entries.extend((1..9).map(|day| record("check_in", &format!("2026-11-0{day}T21:00:00+01:00"), &check_in)));
        let item = record("circle", EVENING, &json!({ "name": words, "reach": other }).to_string());
        let made = page(&Book::new("nl", entries, vec![item]));
        let found = read(&made);
        let wanted = crate::text::clean(&words);
        for paragraph in wanted.trim_end().split("\n\n").map(str::trim).filter(|words| !words.is_empty()) {
            let there = found.iter().any(|(name, said)| name == "p" && said.trim() == paragraph);
            prop_assert!(there, "{paragraph:?} in {made}");
        }
    }
}
