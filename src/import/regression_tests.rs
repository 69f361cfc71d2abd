//! What readers once dropped or stumbled over: stars, years, names, cells, line ends, letters of another code page.

use std::io::Write;

use chrono::FixedOffset;

use super::*;
use crate::journal::Record;
use crate::text::{Language, Text};

fn here() -> ImportContext {
    let text = Text::new(Language::Nl).unwrap();
    ImportContext::new(Zone::Fixed(FixedOffset::east_opt(3600).unwrap()), &text)
}

fn read(file: &str) -> Reading {
    read_bytes(file.as_bytes(), &here()).unwrap()
}

/// The words of every page that comes in.
fn words(reading: &Reading) -> Vec<&str> {
    reading.batch.entries.iter().map(|page| page.text("text").unwrap()).collect()
}

#[test]
fn only_a_star_by_itself_at_the_end_of_a_title_of_jrnl_is_its_star() {
    for (title, read_as, starred) in [
        ("**lief** en *sterk*", "**lief** en *sterk*", false),
        ("*zacht*", "*zacht*", false),
        ("**lief** *", "**lief**", true),
        ("* thuis * *", "* thuis *", true),
        ("Kort *", "Kort", true),
    ] {
        let reading = read(&format!("[2026-11-02 18:30] {title}\nEn meer.\n"));
        assert_eq!(words(&reading), [format!("{read_as}\n\nEn meer.")], "{title}");
        let star = reading.batch.entries[0].fields.contains_key("starred");
        assert_eq!(star, starred, "{title}");
    }
    let reading = read("[2026-11-02 18:30] *\nAlleen een ster.\n");
    assert_eq!(words(&reading), ["Alleen een ster."]);
    assert!(reading.batch.entries[0].fields.contains_key("starred"));
}

#[test]
fn a_year_that_cannot_be_is_named_and_the_good_page_beside_it_comes_in() {
    let good = r#"{"uuid":"B","creationDate":"2026-11-02T18:30:00Z","text":"Goed."}"#;
    for year in ["+262142-12-31T23:59:59", "-262143-01-01T00:00:00", "+12026-01-01T00:00:00"] {
        for zone in ["Asia/Tokyo", "America/New_York", "GMT+0900", "GMT-0900", ""] {
            for words_of_it in [r#""text":"x""#, r#""richText":"{""#] {
                let bad =
                    format!(r#"{{"uuid":"A","creationDate":"{year}","timeZone":"{zone}",{words_of_it}}}"#);
                let reading = read(&format!(r#"{{"metadata":{{}},"entries":[{bad},{good}]}}"#));
                assert_eq!(words(&reading), ["Goed."], "{year} {zone}");
                assert_eq!(
                    reading.skipped,
                    [Skipped { file: None, position: Position::Number(1), reason: SkipReason::Year }],
                    "{year} {zone}"
                );
            }
        }
        let text = Text::new(Language::Nl).unwrap();
        let file = format!(r#"[{{"date":"{year}","heading":"x","html":"y"}}]"#);
        let reading = read_bytes(file.as_bytes(), &ImportContext::new(Zone::Local, &text)).unwrap();
        assert_eq!(reading.skipped[0].reason, SkipReason::Year, "{year}");
    }
}

#[test]
fn what_the_top_or_the_name_of_a_page_knows_and_does_not_use_is_kept() {
    let here = here();
    for (name, top, when, text, kept) in [
        (
            "x.md",
            "date: 2026-11-22\ncreated: 2026-11-20 08:15",
            "2026-11-22T12:00:00+01:00",
            "x\n\nwoorden",
            Some("created: 2026-11-20 08:15"),
        ),
        (
            "2026-11-21 Naam.md",
            "title: Titel\nmood: rustig",
            "2026-11-21T12:00:00+01:00",
            "Titel\n\nwoorden",
            Some("2026-11-21 Naam.md\nmood: rustig"),
        ),
        (
            "2026-11-21 Naam.md",
            "date: 2026-11-22",
            "2026-11-22T12:00:00+01:00",
            "Naam\n\nwoorden",
            Some("2026-11-21 Naam.md"),
        ),
        (
            "2026-11-21.md",
            "date: gisteren\ntitle: Titel",
            "2026-11-21T12:00:00+01:00",
            "Titel\n\nwoorden",
            Some("date: gisteren"),
        ),
        ("2026/11/21.md", "date: 2026-11-22", "2026-11-22T12:00:00+01:00", "woorden", Some("2026/11/21.md")),
        (
            "x.md",
            "Date: rond 2026-11-22, denk ik",
            "2026-11-22T12:00:00+01:00",
            "x\n\nwoorden",
            Some("Date: rond 2026-11-22, denk ik"),
        ),
        (
            "Naam.md",
            "date: 2026-11-22\ntitle: Titel",
            "2026-11-22T12:00:00+01:00",
            "Titel\n\nwoorden",
            Some("Naam.md"),
        ),
        ("2026-11-22/avond.md", "a: b", "2026-11-22T12:00:00+01:00", "avond\n\nwoorden", Some("a: b")),
        // Nothing is lost here: nothing is said twice.
        (
            "2026-11-22 Naam.md",
            "date: 2026-11-22T18:30\ntitle: Naam",
            "2026-11-22T18:30:00+01:00",
            "Naam\n\nwoorden",
            None,
        ),
        (
            "x-wat-een-dag.md",
            "date: 2026-11-22\ntitle: 'X: wat een dag?'",
            "2026-11-22T12:00:00+01:00",
            "X: wat een dag?\n\nwoorden",
            None,
        ),
        ("2026-11-22.md", "title:\ndate:", "2026-11-22T12:00:00+01:00", "woorden", None),
        ("x.md", "date:\n  - 2026-11-22", "2026-11-22T12:00:00+01:00", "x\n\nwoorden", None),
        (
            "2026-11-22.md",
            "date:\n  - gisteren",
            "2026-11-22T12:00:00+01:00",
            "woorden",
            Some("date:\n  - gisteren"),
        ),
    ] {
        let page = markdown::page(name, &format!("---\n{top}\n---\nwoorden\n"), &here).unwrap();
        assert_eq!((page.at.to_rfc3339().as_str(), page.text.as_str()), (when, text), "{name}: {top}");
        let further = page.further.get("front_matter").and_then(|value| value.as_str());
        assert_eq!(further, kept, "{name}: {top}");
    }
}

#[test]
fn cells_of_a_table_stay_words_apart_and_a_note_to_the_browser_goes_whole() {
    for (written, read_as) in [
        (
            "<table><tr><td>een</td><td>twee</td></tr><tr><th>drie</th><td>vier</td></tr></table>na",
            "een twee\ndrie vier\nna",
        ),
        ("<td>een</td><td>twee</td>", "een twee"),
        ("a<!-- x > y -->b", "ab"),
        ("a <!-- nooit klaar > b", "a <!-- nooit klaar > b"),
        ("a<h2>b</h2>c", "a\nb\n\nc"),
    ] {
        assert_eq!(apps::html::plain(written), read_as, "{written}");
    }
}

#[test]
fn a_date_of_diarium_may_have_a_space_before_its_time() {
    for (date, when) in [
        ("2025-08-03 10:00", "2025-08-03T10:00:00+01:00"),
        ("2025-08-03 10:00:05", "2025-08-03T10:00:05+01:00"),
        ("2025-08-03 10:00:05.25", "2025-08-03T10:00:05+01:00"),
        ("2025-08-03T10:00", "2025-08-03T10:00:00+01:00"),
        ("2025-08-03", "2025-08-03T12:00:00+01:00"),
    ] {
        let reading = read(&format!(r#"[{{"date":"{date}","heading":"x","html":"y"}}]"#));
        let at: Vec<String> = reading
            .batch
            .entries
            .iter()
            .map(|page| page.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, false))
            .collect();
        assert_eq!(at, [when], "{date}");
    }
}

#[test]
fn a_note_of_daylio_keeps_its_spaces_and_its_lines() {
    for (note, read_as) in [
        ("  ingesprongen\n ", "  ingesprongen\n "),
        ("regel 1<br>regel 2", "regel 1\nregel 2"),
        ("regel 1<br/>regel 2<BR />regel 3", "regel 1\nregel 2\nregel 3"),
        ("<p>een</p><p>twee &amp; <b>drie</b></p>", "een\n\ntwee & drie"),
        ("<3", "<3"),
        ("ik <3 b&b, en a < b > c", "ik <3 b&b, en a < b > c"),
        ("van <naam><br>aan <3", "van <naam>\naan <3"),
        ("x <b en c> y<br>z", "x <b en c> y\nz"),
        ("&amp; blijft", "&amp; blijft"),
    ] {
        let file =
            format!("full_date,time,mood,activities,note_title,note\n2026-11-16,21:30,,,,\"{note}\"\n");
        assert_eq!(words(&read(&file)), [read_as], "{note}");
    }
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    for (language, said) in [
        (Language::Nl, "Dit is leeg: er staat niets in. Er is niets veranderd."),
        (Language::En, "This is empty: there is nothing in it. Nothing has changed."),
    ] {
        let text = Text::new(language).unwrap();
        for nothing in ["", " \n\n", "\u{feff}"] {
            let refused = read_bytes(nothing.as_bytes(), &here()).unwrap_err();
            assert_eq!(refused.said(Path::new("x.txt"), &text), said, "{nothing:?}");
        }
    }
    let files = ["[2026-11-02 18:30] Goed", ""].map(|words| (words.len().to_string(), Ok(words.into())));
    let reading = containers::several::read(files, false, &here()).unwrap();
    let text = Text::new(Language::Nl).unwrap();
    assert_eq!(reading.skipped[0].said(&text), "0: dit bestand is leeg.");
}

#[test]
fn a_text_of_an_older_code_page_is_read_as_it_was_written() {
    let here = here();
    let read = |bytes: &[u8]| read_bytes(bytes, &here).map(|reading| words(&reading).join("|"));
    assert_eq!(
        read(b"[2026-11-02 18:30] caf\xe9\n\x93thee\x94 voor \x80 2\n").unwrap(),
        "café\n\n“thee” voor € 2"
    );
    let daylio = b"full_date,time,mood,activities,note_title,note\n2026-11-16,21:30,,,,caf\xe9\n";
    assert_eq!(read(daylio).unwrap(), "café");
    for no_text in [
        b"[2026-11-02 18:30] caf\xe9\0".as_slice(),
        b"[2026-11-02 18:30] caf\xe9\x1b[31m",
        b"[2026-11-02 18:30] caf\xe9\x8d",
        // UTF-8 that is damaged elsewhere, and with a mark that says what it is.
        b"[2026-11-02 18:30] caf\xc3\xa9 en \xe9\n",
        b"\xef\xbb\xbf[2026-11-02 18:30] caf\xe9\n",
    ] {
        assert_eq!(read(no_text).unwrap_err(), Refused::Unknown, "{no_text:?}");
    }
    let json = b"[{\"title\":\"caf\xe9\",\"body\":\"\",\"date\":\"2026-11-21\",\"time\":\"07:05\"}]";
    assert_eq!(read(json).unwrap_err(), Refused::Broken);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("2026-11-21.md"), b"caf\xe9\n").unwrap();
    let reading = super::read(folder.path(), &here).unwrap();
    assert_eq!(words(&reading), ["café"]);
}

#[test]
fn a_page_from_before_clocks_ran_in_whole_minutes_can_be_kept() {
    let entry = r#"{"metadata":{},"entries":[{"uuid":"A","creationDate":"1971-07-02T18:30:00Z","timeZone":"Africa/Monrovia","text":"Vroeger."}]}"#;
    let monrovia = ImportContext { zone: Zone::named("Africa/Monrovia").unwrap(), ..here() };
    for (file, at) in
        [(entry, "1971-07-02T17:45:30-00:44"), ("[1971-07-02 19:50] Vroeger.\n", "1971-07-02T19:50:00-00:44")]
    {
        let page = read_bytes(file.as_bytes(), &monrovia).unwrap().batch.entries.remove(0);
        assert_eq!(page.at.to_rfc3339(), at);
        assert_eq!(Record::from_json(&page.to_json()).unwrap(), page, "read back as it is written");
    }
}

/// A zip with these files in it.
fn zip(files: &[(&str, String)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, words) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(words.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn all_files_in_a_zip_share_one_room() {
    let page = |words: &str| {
        format!(
            r#"{{"metadata":{{}},"entries":[{{"creationDate":"2026-11-02T18:30:00Z","uuid":"{words}","text":"{words}"}}]}}"#
        )
    };
    let files = [("a.json", page("a")), ("b.json", page("b")), ("c.json", page("c")), ("d.json", page("d"))];
    let (bytes, one) = (zip(&files), page("a").len() as u64);
    let read = |most: u64| containers::read_within(&bytes, most, &here());
    let reading = read(4 * one).unwrap();
    assert_eq!((words(&reading), reading.skipped.len()), (vec!["a", "b", "c", "d"], 0));
    // Each by itself is small enough; together they are not.
    let reading = read(3 * one - 1).unwrap();
    assert_eq!(words(&reading), ["a", "b"]);
    let named: Vec<_> = reading.skipped.iter().map(|left| left.file.as_deref().unwrap()).collect();
    assert_eq!(named, ["c.json", "d.json"]);
    assert_eq!(read(one - 1).unwrap_err(), Refused::Packed);
}
