//! Files that cannot be read are named, left byte for byte as they are, and never in the way.

use std::fs;

use verbinding::journal::{Month, Why};

use crate::{EVENING, device_of, edited, files, home, journal, later, note, now, own_file, sorted, texts};

const NOVEMBER: Month = Month { year: 2026, month: 11 };

#[test]
fn a_file_that_cannot_be_read_is_left_as_it_is_and_a_new_entry_is_still_kept() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("earlier"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    let good = fs::read(&path).unwrap();
    let newer = String::from_utf8(good.clone()).unwrap().replace("\"version\": 1", "\"version\": 2");
    let bad: Vec<Vec<u8>> = vec![
        Vec::new(),
        vec![0; 4096],
        "[".repeat(100_000).into_bytes(),
        good[..good.len() / 2].to_vec(),
        newer.into_bytes(),
        b"{\"format\": \"something else\"}".to_vec(),
        [b"\xff\xfe".as_slice(), &good].concat(),
    ];
    for (index, bytes) in bad.iter().enumerate() {
        fs::write(&path, bytes).unwrap();
        let words = format!("kept beside {index}");
        kept.keep(note(&words), later(index as i64)).unwrap();
        assert!(texts(&kept).contains(&words), "{index}");
        assert_eq!(&fs::read(&path).unwrap(), bytes, "{index}");
        let damaged = kept.month(&NOVEMBER).unwrap().damaged;
        assert_eq!(damaged.len(), 1, "{index}");
        assert_eq!(damaged[0].path, path);
        assert_eq!(kept.damaged(), damaged);
    }
    assert!(
        path.with_file_name(path.file_name().unwrap().to_str().unwrap().replace(".json", "-2.json")).exists()
    );
    // Brought back, it is read and written again.
    fs::write(&path, &good).unwrap();
    assert!(texts(&kept).contains(&"earlier".to_owned()));
    assert_eq!(texts(&kept).len(), bad.len() + 1);
}

#[test]
fn a_second_damaged_file_gives_a_third() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("a"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    fs::write(&path, "x").unwrap();
    kept.keep(note("b"), now()).unwrap();
    let second = path.to_str().unwrap().replace(".json", "-2.json");
    fs::write(&second, "y").unwrap();
    kept.keep(note("c"), now()).unwrap();
    assert_eq!(texts(&kept), ["c"]);
    assert_eq!(kept.damaged().len(), 2);
    assert_eq!(fs::read(&second).unwrap(), b"y");
}

#[test]
fn a_damaged_file_stays_where_it_is_when_its_new_place_cannot_be_looked_at() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("a"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    fs::write(&path, "x").unwrap();
    // A file in the place of the folder: no name in it can be asked for.
    let aside = home.path().join("data/damaged");
    fs::write(&aside, "in the way").unwrap();
    let damage = kept.damaged().remove(0);
    kept.repair(&damage, now()).unwrap_err();
    assert_eq!(
        (fs::read(&path).unwrap(), fs::read(&aside).unwrap()),
        (b"x".to_vec(), b"in the way".to_vec())
    );
    fs::remove_file(&aside).unwrap();
    kept.repair(&damage, now()).unwrap();
    assert!(kept.damaged().is_empty());
}

#[test]
fn a_month_cut_at_any_byte_is_never_written_over() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("e\u{301}\u{e9}n \u{1f33f}"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    let good = fs::read(&path).unwrap();
    let end = good.trim_ascii_end().len();
    for cut in 0..end {
        fs::write(&path, &good[..cut]).unwrap();
        let view = kept.month(&NOVEMBER).unwrap();
        assert!(view.entries.is_empty() && view.damaged.len() == 1, "cut at {cut}");
    }
}

#[test]
fn a_newer_version_says_so() {
    let home = home();
    let folder = home.path().join("data/journal");
    fs::create_dir_all(&folder).unwrap();
    fs::write(
        folder.join("2026-11.new.json"),
        r#"{"format":"verbinding-journal","version":2,"device":"new","entries":[]}"#,
    )
    .unwrap();
    let damaged = journal(home.path()).damaged();
    assert_eq!(damaged[0].why, Why::Newer("2".into()));
    assert!(damaged[0].to_string().contains("newer program"));
}

#[test]
fn what_this_build_does_not_know_is_kept_through_a_change() {
    let home = home();
    let folder = home.path().join("data/journal");
    fs::create_dir_all(&folder).unwrap();
    let kept = journal(home.path());
    kept.keep(note("first"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    let text = fs::read_to_string(&path).unwrap();
    let unknown = r#""entries": [
    {"id": "x", "kind": "of_tomorrow", "at": "2026-11-02T10:00:00+01:00", "changed": "2026-11-02T09:00:00Z",
     "big": 12345678901234567890123, "vast": 1e400, "small": -0.10, "deep": {"z": [null, {"a": true}], "a": 1}},"#;
    let text = text.replace("\"entries\": [", &format!("\"mood_of_tomorrow\": [1.50],\n  {unknown}"));
    fs::write(&path, &text).unwrap();

    let entry = kept.find("x").unwrap().remove(0);
    kept.keep(edited(&entry, "added", 1), later(1)).unwrap();
    let after: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let line = after.to_string();
    assert!(line.contains(
        r#""big":12345678901234567890123,"vast":1e+400,"small":-0.10,"deep":{"z":[null,{"a":true}],"a":1}"#
    ));
    assert!(line.contains(r#""mood_of_tomorrow":[1.50],"entries""#));
    assert_eq!(after["entries"][0]["kind"], "of_tomorrow");
    assert_eq!(sorted(texts(&kept)), ["added", "first"]);
}

#[test]
fn conflict_copies_and_duplicates_are_read_as_one() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("both"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    let copy = path.to_str().unwrap().replace(".json", ".sync-conflict-20261122-101010-ABCDEFG.json");
    fs::copy(&path, &copy).unwrap();
    let entry = kept.newest_first().next().unwrap().unwrap();
    kept.keep(edited(&entry, "mine", 1), later(1)).unwrap();
    assert_eq!(texts(&kept), ["mine"]);
    // The same entry, changed apart in the copy.
    let apart = fs::read_to_string(&copy)
        .unwrap()
        .replace("both", "theirs")
        .replace("\"changed\": \"2026-11-22T20:04:31.870Z\"", "\"changed\": \"2026-11-22T20:04:31.990Z\"");
    fs::write(&copy, apart).unwrap();
    assert_eq!(texts(&kept), ["mine", "theirs"]);
    // Twice in one file.
    let text = fs::read_to_string(&path).unwrap();
    let start = text.find("    {").unwrap();
    let end = text.rfind("\n  ]").unwrap();
    let twice = format!("{},\n{}{}", &text[..end], &text[start..end], &text[end..]);
    fs::write(&path, twice).unwrap();
    assert_eq!(texts(&kept), ["mine", "theirs"]);
    assert!(kept.damaged().is_empty());
}

#[test]
fn a_folder_with_a_months_name_is_not_in_the_way() {
    let home = home();
    let odd = home.path().join("data/journal/2026-11.odd.json");
    fs::create_dir_all(&odd).unwrap();
    let kept = journal(home.path());
    kept.keep(note("words"), now()).unwrap();
    assert_eq!(texts(&kept), ["words"]);
    assert_eq!(kept.damaged().len(), 1);
    assert!(odd.is_dir());
}

#[test]
fn reading_makes_nothing_on_disk() {
    let home = home();
    let kept = journal(home.path());
    assert!(texts(&kept).is_empty());
    assert!(kept.trash().unwrap().is_empty() && kept.damaged().is_empty() && kept.drafts().is_empty());
    assert!(kept.circle().items.is_empty());
    kept.purge(now()).unwrap();
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn the_first_save_looks_as_the_design_shows_it() {
    let home = home();
    journal(home.path()).keep(note("woorden"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    let text = fs::read_to_string(&path).unwrap();
    let id = &text[text.find("\"id\"").unwrap() + 7..][..36];
    let expected = format!(
        r#"{{
  "format": "verbinding-journal",
  "version": 1,
  "device": "{}",
  "entries": [
    {{
      "id": "{id}",
      "kind": "note",
      "at": "{EVENING}",
      "changed": "2026-11-22T20:04:31.870Z",
      "note": "woorden"
    }}
  ]
}}
"#,
        device_of(home.path())
    );
    assert_eq!(text, expected);
    assert_eq!(files(home.path()).len(), 3, "the month, the device and the lock");
}
