//! What each reader makes of the smallest pieces: escapes, HTML, dates in names, front matter, zones.

use std::path::Path;

use chrono::{FixedOffset, NaiveDate};

use super::markdown::front_matter::{self, Part};
use super::*;
use crate::text::{Language, Text};

fn here() -> ImportContext {
    let text = Text::new(Language::Nl).unwrap();
    ImportContext::new(Zone::Fixed(FixedOffset::east_opt(3600).unwrap()), &text)
}

#[test]
fn an_escape_is_undone_in_words_and_stays_in_code() {
    let here = here();
    for (written, read) in [
        (r"\. \- \! \# \( \[", ". - ! # ( ["),
        (r"C:\Map \o/ \\", r"C:\Map \o/ \"),
        (r"`\.` \.", r"`\.` ."),
        (r"``a ` \.`` \.", r"``a ` \.`` ."),
        (r"` \.", "` ."),
        ("```\n\\.\n```\n\\.", "```\n\\.\n```\n."),
        ("\\", "\\"),
        ("![](dayone-moment://A)", "[foto]"),
        ("x ![thuis](dayone-moment:/video/A) y", "x [video] thuis y"),
        ("![](dayone-moment://A", "![](dayone-moment://A"),
        ("![](https://example.org/a.png)", "![](https://example.org/a.png)"),
        (r"\![](dayone-moment://A)", "![](dayone-moment://A)"),
    ] {
        assert_eq!(apps::day_one_markup::unmarked(written, &here.placeholders), read, "{written}");
    }
}

#[test]
fn html_becomes_lines_and_keeps_every_word() {
    for (written, read) in [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<br/>c<BR />d", "a\nb\nc\nd"),
        ("<ul><li>a</li><li>b</li></ul>c", "- a\n- b\n\nc"),
        ("1 < 2 &amp;&lt;&eacute;&#233;&nbsp;x", "1 < 2 &<éé x"),
        ("<b>a</b> <i>b</i>", "a b"),
        ("a <3 b", "a <3 b"),
        ("a <b", "a <b"),
        ("&onbekend; & ;", "&onbekend; & ;"),
    ] {
        assert_eq!(apps::html::plain(written), read, "{written}");
    }
}

#[test]
fn a_day_is_found_in_the_names_that_people_give_their_notes() {
    let here = here();
    let at = |name: &str| {
        markdown::page(name, "woorden", &here).map(|page| (page.at.to_rfc3339(), page.text)).ok()
    };
    for (name, when, text) in [
        ("2026-11-22.md", "2026-11-22T12:00:00+01:00", "woorden"),
        ("20261122.md", "2026-11-22T12:00:00+01:00", "woorden"),
        ("2026_11_22.md", "2026-11-22T12:00:00+01:00", "woorden"),
        ("2026.11.22.md", "2026-11-22T12:00:00+01:00", "woorden"),
        ("202611221830.md", "2026-11-22T18:30:00+01:00", "woorden"),
        ("20261122183005.md", "2026-11-22T18:30:05+01:00", "woorden"),
        ("2026-11-22T18-30.md", "2026-11-22T18:30:00+01:00", "woorden"),
        ("2026-11-22 - Park.md", "2026-11-22T12:00:00+01:00", "Park\n\nwoorden"),
        ("Park 2026-11-22.md", "2026-11-22T12:00:00+01:00", "Park\n\nwoorden"),
        ("2026/11/22.md", "2026-11-22T12:00:00+01:00", "woorden"),
        ("2026/2026-11/2026-11-22.md", "2026-11-22T12:00:00+01:00", "woorden"),
    ] {
        assert_eq!(at(name), Some((when.to_owned(), text.to_owned())), "{name}");
    }
    for name in [
        "lijst.md",
        "2026-13-01.md",
        "2026-11.md",
        "0612345678.md",
        "22-11-2026.md",
        "120261122.md",
        ".md",
        "",
    ] {
        assert_eq!(at(name), None, "{name}");
    }
}

#[test]
fn front_matter_gives_the_date_the_title_and_the_tags_and_keeps_the_rest() {
    let (front, body) = front_matter::split(
        "---\ntitle: 'Thuis'\ntags: [a, \"#b\"]\ndate: 2026-11-22\naliases:\n  - c\n# d\n---\n\nwoorden\n",
    );
    assert_eq!((front.said(Part::Title), front.said(Part::Date)), (Some("Thuis"), Some("2026-11-22")));
    assert_eq!(front.tags, ["a", "b"]);
    assert_eq!(front.further(&[Part::Date, Part::Title]), ["aliases:", "  - c", "# d"]);
    assert_eq!(front.further(&[Part::Date])[0], "title: 'Thuis'");
    assert_eq!(body.trim(), "woorden");
    for all_body in ["---\nwoorden", "woorden\n---\na: b\n---\n", "", "---", "----\na: b\n---\n"] {
        let (front, body) = front_matter::split(all_body);
        assert_eq!((body, front.further(&[]).len(), front.said(Part::Date)), (all_body, 0, None));
    }
}

#[test]
fn a_zone_of_summer_time_tells_each_moment_by_its_own_clock() {
    let at = |zone: &str, moment: &str| Zone::named(zone).unwrap().at(moment.parse().unwrap()).to_rfc3339();
    assert_eq!(at("Europe/Amsterdam", "2026-11-02T18:30:00Z"), "2026-11-02T19:30:00+01:00");
    assert_eq!(at("Europe/Amsterdam", "2026-07-02T18:30:00Z"), "2026-07-02T20:30:00+02:00");
    assert_eq!(at("Asia/Kathmandu", "2026-07-02T18:30:00Z"), "2026-07-03T00:15:00+05:45");
    assert_eq!(at("GMT-0330", "2026-07-02T18:30:00Z"), "2026-07-02T15:00:00-03:30");
    for nowhere in ["", "Nergens/Niets", "GMTx", "+0200"] {
        assert_eq!(Zone::named(nowhere), None, "{nowhere}");
    }
}

#[test]
fn utf_16_is_read_whole_or_not_at_all() {
    let little: Vec<u8> = "[é]🌱".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = "[é]🌱".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(encoding::text(&[b"\xff\xfe", little.as_slice()].concat()).unwrap(), "[é]🌱");
    assert_eq!(encoding::text(&[b"\xfe\xff", big.as_slice()].concat()).unwrap(), "[é]🌱");
    assert_eq!(encoding::text(&little).unwrap(), "[é]🌱");
    assert_eq!(encoding::text(&[b"\xff\xfe", &little[..little.len() - 1]].concat()), None);
    assert_eq!(encoding::text(&[b"\xff\xfe", &little[..little.len() - 2]].concat()), None, "half a sign");
    assert_eq!(encoding::text(b"\xef\xbb\xbfa").unwrap(), "a");
    assert_eq!(encoding::text(b"a\xff"), None);
}

/// Every reason for a file, the next after each; a new one does not compile until it stands here.
fn next(refused: Refused) -> Option<Refused> {
    Some(match refused {
        Refused::NotThere => Refused::Closed,
        Refused::Closed => Refused::Unread,
        Refused::Unread => Refused::Shared,
        Refused::Shared => Refused::Newer,
        Refused::Newer => Refused::Unknown,
        Refused::Unknown => Refused::Empty,
        Refused::Empty => Refused::Broken,
        Refused::Broken => Refused::Locked,
        Refused::Locked => Refused::Packed,
        Refused::Packed => Refused::NoPages,
        Refused::NoPages => return None,
    })
}

/// The same for an entry.
fn after(reason: SkipReason) -> Option<SkipReason> {
    Some(match reason {
        SkipReason::NoDate => SkipReason::NoTime,
        SkipReason::NoTime => SkipReason::NoWords,
        SkipReason::NoWords => SkipReason::Year,
        SkipReason::Year => SkipReason::Damaged,
        SkipReason::Damaged => SkipReason::NotText,
        SkipReason::NotText => SkipReason::Unread,
        SkipReason::Unread => SkipReason::Unknown,
        SkipReason::Unknown => SkipReason::Empty,
        SkipReason::Empty => SkipReason::Shared,
        SkipReason::Shared => SkipReason::Newer,
        SkipReason::Newer => return None,
    })
}

#[test]
fn every_reason_is_a_short_sentence_in_both_languages() {
    let mut said = Vec::new();
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for language in Language::ALL {
        let text = Text::new(language).unwrap();
        let files = std::iter::successors(Some(Refused::NotThere), |refused| next(*refused));
        said.extend(files.map(|refused| refused.said(Path::new("a.json"), &text)));
        for reason in std::iter::successors(Some(SkipReason::NoDate), |reason| after(*reason)) {
            for position in [Position::Whole, Position::Day(day), Position::Number(3), Position::Line(12)] {
                said.push(Skipped { file: Some("a.md".into()), position, reason }.said(&text));
            }
        }
    }
    for words in &said {
        // Names of files end no sentence.
        let plain = words.replace("a.json", "a").replace("a.md", "a");
        assert!(plain.ends_with('.') && !plain.contains(['!', '{', '_']), "{words}");
        for sentence in plain.split_inclusive(". ") {
            assert!(sentence.split_whitespace().count() <= 15, "{sentence}");
        }
        for technical in ["JSON", "UTF", "EOF", "error", "parse", "import."] {
            assert!(!words.contains(technical), "{words}");
        }
    }
    let different: std::collections::BTreeSet<_> = said.iter().collect();
    assert_eq!(different.len(), said.len());
}

#[test]
fn a_newer_or_a_shared_file_among_others_is_named_and_the_others_come_in() {
    let here = here();
    let entry = r#"{"id":"a","kind":"note","at":"2026-11-22T20:04:31Z","changed":"2026-11-22T20:04:31Z"}"#;
    let good = format!(r#"{{"format":"verbinding-journal","version":1,"entries":[{entry}]}}"#);
    let files = [
        ("a.json", good),
        ("b.json", r#"{"format":"verbinding-journal","version":2,"entries":[]}"#.to_owned()),
        ("c.json", r#"{"format":"verbinding-share","version":1,"entries":[]}"#.to_owned()),
        ("d.json", "{".to_owned()),
        ("e.json", "{}".to_owned()),
    ];
    let reading = containers::several::read(
        files.map(|(name, words)| (name.to_owned(), Ok(words.into_bytes()))),
        false,
        &here,
    )
    .unwrap();
    let reasons: Vec<SkipReason> = reading.skipped.iter().map(|left| left.reason).collect();
    assert_eq!(reasons, [SkipReason::Newer, SkipReason::Shared, SkipReason::Damaged, SkipReason::Unknown]);
    assert_eq!(reading.batch.entries.len(), 1);
    // Our own entries may have more than one version under one id.
    assert!(!reading.batch.fixed);
}
