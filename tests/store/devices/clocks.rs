//! Clocks that are wrong by a year, in both directions: they hide nothing, erase nothing early and lose no page.

use std::fs;

use chrono::{DateTime, TimeDelta, Utc};
use verbinding::journal::{Draft, Journal, Record};

use super::fleet::Fleet;
use crate::{at, edited, holding, home, journal, later, note, now, texts, with_trash};

const DAY: i64 = 86_400;
const YEAR: i64 = 365 * DAY;

/// A moment this many days from now, a minute later.
fn day(days: i64) -> DateTime<Utc> {
    now() + TimeDelta::days(days) + TimeDelta::minutes(1)
}

fn start_on(journal: &Journal, days: impl IntoIterator<Item = i64>) {
    for days in days {
        journal.purge(day(days)).unwrap();
    }
}

fn thrown_away(journal: &Journal, words: &str, when: DateTime<Utc>) -> String {
    let id = journal.keep(note(words), now()).unwrap().shown.id;
    journal.remove(&id, when).unwrap();
    id
}

#[test]
fn an_honest_save_beside_a_version_of_next_year_is_shown_on_every_device() {
    let mut fleet = Fleet::new(2);
    let entry = fleet.journals[0].keep(note("first"), now()).unwrap();
    fleet.watch(0);
    fleet.sync(0, 1);
    fleet.journals[0].keep(edited(&entry, "ahead", YEAR), later(YEAR)).unwrap();
    fleet.journals[1].keep(edited(&entry, "honest", 60), later(60)).unwrap();
    for device in [0, 1] {
        fleet.watch(device);
    }
    fleet.sync_all();
    // Made apart: both are there, whichever is shown first.
    for journal in &fleet.journals {
        assert_eq!(texts(journal), ["ahead", "honest"]);
    }
    // Whoever goes on with the honest one sees it, and so does everybody else.
    let seen = fleet.journals[1].newest_first().next().unwrap().unwrap();
    let honest = seen.conflicts[0].clone();
    let mut fields = honest.fields.clone();
    fields.insert("note".into(), "honest still".into());
    fleet.journals[1].keep(honest.succeed(fields, later(120)), later(120)).unwrap();
    fleet.watch(1);
    fleet.sync_all();
    for journal in &fleet.journals {
        assert_eq!(texts(journal), ["honest still", "ahead"]);
    }
    // And who chooses replaces both, at once and for good.
    let seen = fleet.journals[1].newest_first().next().unwrap().unwrap();
    let was = seen.versions().flat_map(Record::lineage).collect();
    let chosen = Record { was, ..edited(&seen, "chosen", 180) };
    fleet.journals[1].keep(chosen, later(180)).unwrap();
    fleet.watch(1);
    fleet.sync_all();
    for journal in &fleet.journals {
        assert_eq!(texts(journal), ["chosen"]);
    }
}

#[test]
fn one_evening_with_a_clock_that_is_years_ahead_empties_no_trash() {
    for ahead in [31, 365, 10 * 365] {
        let home = home();
        let kept = journal(home.path());
        let id = thrown_away(&kept, "xyzzy", day(0));
        start_on(&kept, 0..20);
        // Several starts that evening, the trash of that year looked at, and the clock is right again.
        start_on(&kept, [19 + ahead, 19 + ahead, 19, 19 + ahead, 20 + ahead, 20]);
        assert_eq!(kept.trash().unwrap().len(), 1, "{ahead}");
        start_on(&kept, 21..30);
        assert_eq!(kept.trash().unwrap().len(), 1, "{ahead}");
        start_on(&kept, 30..=32);
        assert!(kept.trash().unwrap().is_empty() && holding(home.path(), "xyzzy").is_empty());
        assert!(kept.restore(&id, day(33)).is_err());
    }
}

#[test]
fn a_clock_that_stood_in_1970_empties_no_trash_early_nor_what_was_thrown_away_by_it() {
    let home = home();
    let kept = journal(home.path());
    let long_ago = -20_000;
    start_on(&kept, 0..5);
    thrown_away(&kept, "xyzzy", day(long_ago));
    start_on(&kept, [long_ago, long_ago, 5, 6, long_ago, 7]);
    start_on(&kept, 8..33);
    assert_eq!(kept.trash().unwrap().len(), 1);
    start_on(&kept, 33..45);
    assert!(kept.trash().unwrap().is_empty() && holding(home.path(), "xyzzy").is_empty());
}

#[test]
fn what_was_thrown_away_in_a_year_to_come_stays_at_least_as_long_and_can_be_taken_back() {
    let home = home();
    let kept = journal(home.path());
    let id = thrown_away(&kept, "words", day(365));
    start_on(&kept, 0..60);
    assert_eq!(kept.trash().unwrap().len(), 1);
    kept.restore(&id, day(60)).unwrap();
    assert_eq!(texts(&kept), ["words"]);
    // Put away once more by a clock that is right again, it goes in its time.
    kept.remove(&id, day(61)).unwrap();
    start_on(&kept, 61..93);
    assert!(kept.trash().unwrap().is_empty());
}

#[test]
fn a_page_of_a_wrong_date_lies_in_the_month_of_that_date_and_is_found() {
    let home = home();
    let kept = journal(home.path());
    for (moment, words) in [("2027-11-22T21:04:31+01:00", "ahead"), ("1970-01-01T00:10:00+01:00", "behind")] {
        let mut record = Record::new("note", at(moment), at(moment).into());
        record.fields.insert("note".into(), words.into());
        let id = kept.keep(record, at(moment).into()).unwrap().shown.id;
        assert_eq!(kept.find(&id).unwrap().len(), 1);
    }
    kept.keep(note("now"), now()).unwrap();
    assert_eq!(texts(&kept), ["ahead", "now", "behind"]);
    let months: Vec<String> = kept.months().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(months, ["2027-11", "2026-11", "1969-12"]);
}

#[test]
fn words_that_another_device_took_back_and_changed_outlive_the_trash_of_this_one() {
    let mut fleet = Fleet::new(2);
    let id = thrown_away(&fleet.journals[0], "first", day(0));
    fleet.watch(0);
    fleet.sync_all();
    // The phone takes it back and goes on; the laptop hears nothing of that for a month.
    let back = fleet.journals[1].restore(&id, day(2)).unwrap();
    fleet.journals[1].keep(edited(&back, "gone on", 3 * DAY), day(3)).unwrap();
    start_on(&fleet.journals[0], 0..40);
    assert!(with_trash(&fleet.journals[0]).is_empty(), "there it went");
    for device in [0, 1] {
        fleet.watch(device);
    }
    fleet.sync_all();
    for device in [0, 1] {
        start_on(&fleet.journals[device], 40..42);
        fleet.watch(device);
    }
    fleet.sync_all();
    for journal in &fleet.journals {
        assert_eq!(texts(journal), ["gone on"]);
    }
    // It can be changed, thrown away and erased as ever.
    let seen = fleet.journals[0].newest_first().next().unwrap().unwrap();
    fleet.journals[0].keep(edited(&seen, "xyzzy", 42 * DAY), day(42)).unwrap();
    fleet.journals[0].erase(&id, day(43)).unwrap();
    fleet.watch(0);
    fleet.sync_all();
    start_on(&fleet.journals[1], [43]);
    assert!(with_trash(&fleet.journals[1]).is_empty());
    assert!(holding(&fleet.folder(0), "xyzzy").is_empty() && holding(&fleet.folder(1), "gone on").is_empty());
}

#[test]
fn a_page_in_the_trash_with_words_in_a_draft_does_not_go_by_itself() {
    let home = home();
    let kept = journal(home.path());
    thrown_away(&kept, "words", day(0));
    let mut draft = kept.trash().unwrap()[0].shown.clone();
    draft.fields.insert("note".into(), "half a sentence".into());
    kept.keep_draft(&Draft::of(&draft, "note")).unwrap();
    start_on(&kept, 0..40);
    assert_eq!((kept.trash().unwrap().len(), kept.drafts().len()), (1, 1));
    kept.drop_draft(&draft.kind, &draft.id).unwrap();
    start_on(&kept, [40]);
    assert!(kept.trash().unwrap().is_empty());
}

#[test]
fn what_was_counted_begins_anew_when_it_cannot_be_read() {
    let home = home();
    let kept = journal(home.path());
    thrown_away(&kept, "words", day(0));
    start_on(&kept, 0..29);
    let counted = home.path().join("state/trash.json");
    assert!(counted.exists());
    for broken in
        [&b"{"[..], b"", b"\xff\xff", b"{\"day\":2147483647,\"count\":9223372036854775807,\"seen\":{}}"]
    {
        fs::write(&counted, broken).unwrap();
        start_on(&kept, 29..31);
        assert_eq!(kept.trash().unwrap().len(), 1);
    }
    start_on(&kept, 31..63);
    assert!(kept.trash().unwrap().is_empty());
}
