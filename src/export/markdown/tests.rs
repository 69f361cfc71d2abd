//! Holds the Markdown against the design, and renders hostile text to see that it stays text.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use pulldown_cmark::{Event, Options as Extensions, Parser, Tag, TagEnd};
use serde_json::json;

use super::super::tests::{Book, all_kinds, circle, golden, hostile, record};
use super::super::{Format, Pages, Share};

const EVENING: &str = "2026-11-22T21:04:31+01:00";

#[test]
fn every_kind_reads_well_in_both_languages_whatever_order_it_comes_in() {
    for (language, name) in [("nl", "export.nl.md"), ("en", "export.en.md")] {
        let made = Book::new(language, all_kinds(), circle()).made(Format::Markdown, None);
        golden(name, &made);
        let mut turned = all_kinds();
        turned.reverse();
        assert_eq!(Book::new(language, turned, circle()).made(Format::Markdown, None), made);
    }
}

#[test]
fn an_empty_journal_says_so() {
    let english = Book::new("en", vec![], vec![]).made(Format::Markdown, None);
    assert_eq!(english, "# Journal\n\nThere is nothing to take along yet.\n");
}

#[test]
fn what_is_not_shared_is_left_out_and_said() {
    let book = Book::new("nl", all_kinds(), circle());
    let share = |share: Share| book.made(Format::Markdown, Some(share));
    let little = share(Share { feelings: true, needs: true, ..Share::default() });
    let expected = "\
# Dagboek

2 avonden, 21–22 november 2026

Weggelaten: ontmoetingen, vrije tekst, harde gedachten, cirkel, namen.

## zaterdag 21 november 2026

### 08:30 · Hier en nu

- **Begin:** rondkijken
- **Daarna:** rustiger

### 22:05 · Zelfcompassiepauze

- **Aanraking:** een hand op mijn hart
- **Zin:** \"Ik doe wat ik vandaag kan.\"
- **Daarna:** iets zachter

## zondag 22 november 2026

### 21:04 · Dagelijkse check-in

- **Lijf:** spanning (borst)
- **Gevoel:** angst (onrustig)
- **Behoefte:** contact
";
    assert_eq!(little, expected);
    let encounters = share(Share { encounters: true, notes: true, circle: true, ..Share::default() });
    assert!(encounters.contains("- **Met:** iemand uit mijn familie\n"), "{encounters}");
    assert!(encounters.contains("vragen mag") && !encounters.contains("Ik kan niets."));
    assert!(encounters.contains("### …\n\n- **Wie of wat:**") && !encounters.contains("06 00"));
    assert!(encounters.contains("Weggelaten: gevoelens en behoeften, harde gedachten, namen."));
    let most = Share {
        feelings: true,
        encounters: true,
        notes: true,
        circle: true,
        thoughts: true,
        names: true,
        needs: false,
    };
    assert!(share(most).contains("Weggelaten: behoefte.") && !share(most).contains("**Behoefte:**"));
}

#[test]
fn what_says_nothing_when_it_is_shared_has_no_heading() {
    let entries = vec![
        record("check_in", EVENING, r#"{"feelings":[],"body":null,"note":"Geheim."}"#),
        record("small_step", "2026-11-21T20:00:00+01:00", r#"{"step_words":"Bellen.","how":"release"}"#),
        record("encounter", "2026-11-20T20:00:00+01:00", r#"{"who_name":"M.","felt":["calm"]}"#),
        record("encounter", "2026-11-20T21:00:00+01:00", r#"{"who_name":"J.","safe":""}"#),
    ];
    let item = r#"{"name":"M.","reach":"06 00 00 00 01","order":1}"#;
    let book = Book::new("nl", entries, vec![record("circle", "2026-11-01T10:00:01+01:00", item)]);
    let most = Share { feelings: true, needs: true, encounters: true, circle: true, ..Share::default() };
    let share = Some(most);
    let expected = "\
# Dagboek

1 avond, 20 november 2026

Weggelaten: vrije tekst, harde gedachten, namen.

## vrijdag 20 november 2026

### 20:00 · Echte ontmoeting

- **Gevoel:** rust, kalm
";
    assert_eq!(book.made(Format::Markdown, share), expected);
    assert_eq!(book.pages(|pages| Pages { share, ..*pages }.count().unwrap()), 1);
    let json = book.made(Format::Json, share);
    assert!(json.contains("\"circle\": []") && !json.contains("21T20"), "{json}");
}

#[test]
fn what_is_in_the_trash_or_erased_is_not_told() {
    let mut entries = all_kinds();
    for entry in &mut entries {
        entry.deleted = Some("2026-11-23T00:00:00Z".into());
    }
    assert!(!Book::new("nl", entries, vec![]).made(Format::Markdown, None).contains("##"));
}

/// What a renderer makes of the Markdown: a block a row, with its line breaks; panics at anything else.
fn rendered(markdown: &str) -> Vec<String> {
    let mut extensions = Extensions::all();
    // Quotes made round, ":-)" at the start of a line taken for a definition, "{.x}" behind a heading for its style.
    extensions.remove(Extensions::ENABLE_SMART_PUNCTUATION);
    extensions.remove(Extensions::ENABLE_DEFINITION_LIST);
    extensions.remove(Extensions::ENABLE_HEADING_ATTRIBUTES);
    let mut rows = Vec::new();
    let mut row = String::new();
    for event in Parser::new_ext(markdown, extensions) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                row = "#".repeat(level as usize) + " ";
            }
            Event::Start(Tag::Item) => row = "- ".into(),
            Event::Start(Tag::Paragraph) => row = String::new(),
            Event::Start(Tag::Strong) => row.push('<'),
            Event::End(TagEnd::Strong) => row.push('>'),
            Event::Text(words) => row.push_str(&words),
            Event::HardBreak => row.push('\n'),
            Event::End(TagEnd::Heading(_) | TagEnd::Item | TagEnd::Paragraph) => {
                rows.push(std::mem::take(&mut row));
            }
            Event::Start(Tag::List(None)) | Event::End(TagEnd::List(false)) => {}
            other => panic!("{other:?} in\n{markdown}"),
        }
    }
    rows
}

/// What the paragraphs of a writing should render as.
fn expected(words: &str) -> Vec<String> {
    let words = crate::text::clean(words);
    let lines: Vec<String> = words
        .lines()
        .map(|line| {
            let text = line.trim_end().trim_start_matches(' ');
            "\u{a0}".repeat(line.trim_end().len() - text.len()) + text
        })
        .collect();
    lines.split(String::is_empty).filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
}

/// Holds one property against many texts of a kind.
fn holds<T: std::fmt::Debug>(texts: impl Strategy<Value = T>, test: impl Fn(T) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { failure_persistence: None, cases: 1500, ..ProptestConfig::default() };
    TestRunner::new(config).run(&texts, test).unwrap_or_else(|error| panic!("{error}"));
}

fn head(title: &str) -> Vec<String> {
    let evening = ["# Dagboek", "1 avond, 22 november 2026", "## zondag 22 november 2026"];
    evening.iter().map(ToString::to_string).chain([format!("### 21:04 · {title}")]).collect()
}

#[test]
fn free_writing_renders_as_what_was_written() {
    let book = Book::new("nl", vec![], vec![]);
    holds(hostile(), |words| {
        let fields = json!({ "text": words }).to_string();
        let made = || {
            let entries = [record("note", EVENING, &fields)];
            book.pages_of(&entries, &[], |pages| Format::Markdown.to_text(pages).unwrap())
        };
        let markdown = made();
        prop_assert_eq!(&markdown, &made());
        let mut wanted = head("Vrij schrijven");
        wanted.extend(expected(&words));
        prop_assert_eq!(rendered(&markdown), wanted, "{}", markdown);
        Ok(())
    });
}

#[test]
fn names_own_words_and_unknown_fields_stay_on_their_line() {
    let book = Book::new("nl", vec![], vec![]);
    let line = |words: &str| crate::text::clean(words).trim_end().trim_start_matches('\n').replace('\n', " ");
    holds((hostile(), hostile(), hostile(), hostile()), |(name, own, field, kind)| {
        let fields = json!({ "who_name": name, "felt_words": own }).to_string();
        let mut odd = record("x", "2026-11-22T22:00:00+01:00", "{}");
        odd.kind = format!("x{kind}");
        // Two letters at the end: an escape at the end of what is before them can take one of them with it.
        odd.fields.insert(format!("x{field}yy"), own.clone().into());
        let item = record("circle", EVENING, &json!({ "name": name, "reach": own }).to_string());
        let entries = [record("encounter", EVENING, &fields), odd];
        let markdown = book.pages_of(&entries, &[item], |pages| Format::Markdown.to_text(pages).unwrap());

        let (name, short) = (line(&name), line(&own));
        let (name, said) = (name.trim(), !short.trim().is_empty());
        let mut wanted = head("Echte ontmoeting");
        wanted.extend((!name.is_empty()).then(|| format!("- <Met:> {name}")));
        wanted.extend(said.then(|| format!("- <Gevoel:> \"{short}\"")));
        wanted.push(format!("### 22:00 · {}", crate::text::one_line(&format!("x{kind}")).trim()));
        let label = crate::text::one_line(&format!("x{field}yy"));
        let label = label.trim();
        if said && crate::text::clean(&own).trim_end().trim_start_matches('\n').contains('\n') {
            wanted.push(format!("<{label}:>"));
            wanted.extend(expected(&own));
        } else if said {
            wanted.push(format!("- <{label}:> {}", short.trim()));
        }
        wanted.push("## Steuncirkel".into());
        wanted.push(format!("### {}", if name.is_empty() { "…" } else { name }));
        wanted.extend(said.then(|| format!("- <Bereiken:> {}", short.trim())));
        prop_assert_eq!(rendered(&markdown), wanted, "{}", markdown);
        Ok(())
    });
}
