//! Files that people and sync tools bring: an old backup, beside or over what is there, conflict copies, a newer program's.

use std::fs;
use std::path::{Path, PathBuf};

use verbinding::journal::{Passphrase, Protection, Record, Why};

use super::fleet::{Fleet, with_tag};
use crate::{
    EVENING, at, edited, files, holding, home, journal, later, note, now, own_file, sorted, texts, with_trash,
};

const DAY: i64 = 86_400;

/// Every file below a folder, by its path in there.
fn whole(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let below = |path: PathBuf| (path.strip_prefix(folder).unwrap().to_path_buf(), fs::read(&path).unwrap());
    files(folder).into_iter().map(below).collect()
}

/// Three pages; the `data/` of then; and a month later one is changed, one thrown away, one erased, one is new.
fn lived(home: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let kept = journal(home);
    let [changed, thrown, erased] =
        ["first", "thrown", "xyzzy"].map(|words| kept.keep(note(words), now()).unwrap());
    let old = whole(&home.join("data"));
    kept.keep(edited(&changed, "changed", 30 * DAY), later(30 * DAY)).unwrap();
    kept.remove(&thrown.shown.id, later(30 * DAY)).unwrap();
    kept.erase(&erased.shown.id, later(30 * DAY)).unwrap();
    kept.keep(note("new"), later(30 * DAY)).unwrap();
    old
}

#[test]
fn an_old_backup_beside_what_is_there_changes_nothing_and_brings_no_erased_word_back() {
    for tag in [
        " (backup)",
        ".sync-conflict-20261122-210431-ABCDEFG",
        "-2",
        " (conflicted copy 2026-11-22 210431)",
        "~old",
    ] {
        let home = home();
        let old = lived(home.path());
        let kept = journal(home.path());
        let before = with_trash(&kept);
        for (name, bytes) in &old {
            let name = with_tag(name.to_str().unwrap(), tag);
            fs::write(home.path().join("data").join(name), bytes).unwrap();
        }
        assert_eq!(with_trash(&kept), before, "{tag}");
        assert_eq!(sorted(texts(&kept)), ["changed", "new"]);
        kept.purge(later(31 * DAY)).unwrap();
        assert!(holding(home.path(), "xyzzy").is_empty(), "{tag}: {:?}", holding(home.path(), "xyzzy"));
        assert_eq!(with_trash(&kept), before);
    }
}

#[test]
fn an_old_backup_over_what_is_there_takes_back_nothing_that_another_device_wrote() {
    let mut fleet = Fleet::new(2);
    let [changed, erased] =
        ["first", "xyzzy"].map(|words| fleet.journals[0].keep(note(words), now()).unwrap());
    fleet.watch(0);
    fleet.sync_all();
    let old = whole(&fleet.folder(0));
    fleet.journals[1].keep(edited(&changed, "changed", DAY), later(DAY)).unwrap();
    fleet.journals[1].erase(&erased.shown.id, later(DAY)).unwrap();
    fleet.watch(1);
    fleet.sync_all();
    fleet.journals[0].purge(later(DAY)).unwrap();
    fleet.watch(0);
    assert!(holding(fleet.homes[0].path(), "xyzzy").is_empty());
    // Last month's folder over that of today.
    for (name, bytes) in &old {
        fs::write(fleet.folder(0).join(name), bytes).unwrap();
    }
    fleet.watch(0);
    assert_eq!(texts(&fleet.journals[0]), ["changed"]);
    fleet.journals[0].purge(later(2 * DAY)).unwrap();
    fleet.watch(0);
    fleet.sync_all();
    fleet.journals[1].purge(later(2 * DAY)).unwrap();
    for device in [0, 1] {
        assert_eq!(texts(&fleet.journals[device]), ["changed"]);
        assert!(holding(fleet.homes[device].path(), "xyzzy").is_empty());
    }
}

#[test]
fn a_home_that_is_put_back_whole_reads_what_other_devices_still_have() {
    let mut fleet = Fleet::new(2);
    fleet.journals[0].keep(note("before"), now()).unwrap();
    fleet.watch(0);
    fleet.sync_all();
    let old = whole(fleet.homes[0].path());
    fleet.journals[1].keep(note("theirs"), later(DAY)).unwrap();
    fleet.watch(1);
    fleet.sync_all();
    fs::remove_dir_all(fleet.homes[0].path()).unwrap();
    for (name, bytes) in &old {
        let path = fleet.homes[0].path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    fleet.sync_one(1, 0, &{
        let theirs = crate::device_of(fleet.homes[1].path());
        format!("journal/2026-11.{theirs}.json")
    });
    fs::write(
        own_file(fleet.homes[0].path(), "2026-11").with_file_name("2026-11.theirs.json"),
        fs::read(own_file(fleet.homes[1].path(), "2026-11")).unwrap(),
    )
    .unwrap();
    fleet.journals[0].keep(note("after"), later(2 * DAY)).unwrap();
    assert_eq!(sorted(texts(&fleet.journals[0])), ["after", "before", "theirs"]);
}

#[test]
fn a_file_of_a_newer_program_on_another_device_is_named_left_alone_and_in_nobodys_way() {
    let mut fleet = Fleet::new(2);
    fleet.journals[0].keep(note("here"), now()).unwrap();
    let theirs = fleet.journals[1].keep(note("theirs"), now()).unwrap();
    let file = own_file(fleet.homes[1].path(), "2026-11");
    let newer = fs::read_to_string(&file).unwrap().replace("\"version\": 1", "\"version\": 2");
    fs::write(&file, &newer).unwrap();
    fleet.watch(1);
    fleet.sync(1, 0);
    let kept = &fleet.journals[0];
    let damaged = kept.damaged();
    assert!(matches!(damaged.as_slice(), [one] if matches!(one.why, Why::Newer(_))), "{damaged:?}");
    assert!(!kept.can_repair(&damaged[0]));
    let entry = kept.newest_first().next().unwrap().unwrap();
    kept.keep(edited(&entry, "changed", 1), later(1)).unwrap();
    kept.keep(note("more"), later(2)).unwrap();
    kept.erase(&entry.shown.id, later(3)).unwrap();
    kept.purge(later(4)).unwrap();
    assert!(kept.restore(&theirs.shown.id, later(5)).is_err(), "it may be in there");
    assert_eq!(texts(kept), ["more"]);
    assert_eq!(
        fs::read_to_string(fleet.folder(0).join("journal").join(file.file_name().unwrap())).unwrap(),
        newer
    );
}

#[test]
fn both_sides_of_a_circle_that_was_changed_under_one_name_are_there() {
    for tag in
        [".sync-conflict-20261122-210431-ABCDEFG", " (conflicted copy 2026-11-22 210431)", "~HEAD", " (1)"]
    {
        let home = home();
        let kept = journal(home.path());
        let named = |record: &Record, name: &str, seconds: i64| {
            let mut fields = record.fields.clone();
            fields.insert("name".into(), name.into());
            record.succeed(fields, later(seconds))
        };
        let an = kept
            .keep_circle(named(&Record::new("circle", at(EVENING), now()), "An", 0), now())
            .unwrap()
            .shown;
        let file = own_file(home.path(), "circle");
        let before = fs::read(&file).unwrap();
        kept.keep_circle(named(&an, "Anna", 5), later(5)).unwrap();
        kept.keep_circle(named(&Record::new("circle", at(EVENING), later(6)), "Mo", 6), later(6)).unwrap();
        let one = fs::read(&file).unwrap();
        fs::write(&file, before).unwrap();
        kept.keep_circle(named(&an, "Annet", 7), later(7)).unwrap();
        fs::write(with_tag(file.to_str().unwrap(), tag), one).unwrap();
        let circle = kept.circle();
        let names = |records: &[Record]| {
            sorted(records.iter().filter_map(|record| record.text("name")).map(str::to_owned).collect())
        };
        assert_eq!(
            (names(&circle.items), names(&circle.conflicts)),
            (vec!["Annet".into(), "Mo".into()], vec!["Anna".into()]),
            "{tag}"
        );
        // Chosen once, it is so on the next day, too, and what is erased leaves the copy as well.
        let both = [&circle.items[..], &circle.conflicts].concat();
        let both = both.iter().filter(|record| record.id == an.id);
        let was = both.flat_map(Record::lineage).collect();
        kept.keep_circle(Record { was, ..named(&an, "An again", 8) }, later(8)).unwrap();
        assert!(kept.circle().conflicts.is_empty());
        kept.remove_circle(&an.id, later(9)).unwrap();
        for day in 0..32 {
            kept.purge(later(10 + day * DAY)).unwrap();
        }
        assert!(
            holding(home.path(), "Anna").is_empty() && holding(home.path(), "An again").is_empty(),
            "{tag}"
        );
        assert_eq!(names(&kept.circle().items), ["Mo"]);
    }
}

#[test]
fn copies_that_a_sync_tool_makes_of_the_key_and_its_recipient_are_in_nobodys_way() {
    let mut fleet = Fleet::new(2);
    let words = || Passphrase::new("vier gewone woorden").unwrap();
    fleet.journals[0].keep(note("xyzzy here"), now()).unwrap();
    fleet.journals[1].keep(note("xyzzy there"), now()).unwrap();
    fleet.journals[0].set_passphrase(&words(), now(), &|_, _| ()).unwrap();
    for name in ["identity.age", "recipient.txt"] {
        for tag in [".sync-conflict-20261122-210431-ABCDEFG", " (conflicted copy 2026-11-22 210431)", "~HEAD"]
        {
            fs::copy(fleet.folder(0).join(name), fleet.folder(0).join(with_tag(name, tag))).unwrap();
        }
    }
    for device in [0, 1] {
        fleet.watch(device);
    }
    fleet.sync_all();
    // The other one hears of it, asks, and seals what is its own; one side of the two may even be gone.
    fs::remove_file(fleet.folder(1).join("identity.age")).unwrap();
    assert!(fleet.journals[1].is_locked() || fleet.journals[1].protection() == Protection::None);
    fs::copy(fleet.folder(0).join("identity.age"), fleet.folder(1).join("identity.age")).unwrap();
    fleet.journals[1].unlock(&words(), later(1), &|_, _| ()).unwrap();
    assert_eq!(sorted(texts(&fleet.journals[1])), ["xyzzy here", "xyzzy there"]);
    fleet.watch(1);
    fleet.sync_all();
    for device in [0, 1] {
        assert!(holding(fleet.homes[device].path(), "xyzzy").is_empty());
        assert!(fleet.journals[device].damaged().is_empty());
        assert_eq!(sorted(texts(&fleet.journals[device])), ["xyzzy here", "xyzzy there"]);
    }
}
