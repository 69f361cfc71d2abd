//! Other systems and other machines, played on this one: two Macs that sync, a copied home, and what first versions left.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use verbinding::journal::{Disk, Draft, Journal, Record, Step, migrate_folders, not_migrated};
use verbinding::settings::{Bases, Paths, Settings, System};

use crate::{files, home, journal, later, note, now, sorted, texts};

/// The disk of a machine with this id.
#[derive(Debug)]
struct Machine(&'static str);

impl Disk for Machine {
    fn before(&self, _step: Step, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn machine(&self) -> Option<String> {
        Some(self.0.to_owned())
    }
}

const ONE: &str = "0A1B2C3D-0000-5000-8000-0123456789AB";
const OTHER: &str = "0A1B2C3D-0000-5000-8000-BA9876543210";

/// Writes settings: this name.
fn named(journal: &Journal, name: &str) {
    let settings = Settings { name: name.to_owned(), ..Settings::default() };
    journal.keep_settings(&Settings::default(), &settings).unwrap();
}

/// The folders of a system, with this folder for the person's own.
fn bases(system: System, person: &Path) -> Bases {
    let at = |parts: &[&str]| person.join(parts.iter().collect::<PathBuf>());
    match system {
        System::Xdg => Bases {
            data: at(&[".local", "share"]),
            local: at(&[".local", "share"]),
            config: at(&[".config"]),
            state: Some(at(&[".local", "state"])),
        },
        System::MacOs => {
            let support = at(&["Library", "Application Support"]);
            Bases { data: support.clone(), local: support.clone(), config: support, state: None }
        }
        System::Windows => Bases {
            data: at(&["AppData", "Roaming"]),
            local: at(&["AppData", "Local"]),
            config: at(&["AppData", "Roaming"]),
            state: None,
        },
    }
}

fn paths(system: System, person: &Path) -> Paths {
    Paths::of(system, &bases(system, person))
}

fn on(machine: &'static str, paths: Paths) -> Journal {
    Journal::on(Arc::new(Machine(machine)), paths, 4)
}

/// Files by their path below a folder.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let below = |path: &PathBuf| path.strip_prefix(folder).unwrap().to_path_buf();
    files(folder).iter().map(|path| (below(path), fs::read(path).unwrap())).collect()
}

fn put(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) {
    for (name, bytes) in files {
        fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        fs::write(folder.join(name), bytes).unwrap();
    }
}

/// What a sync tool does with two folders that were equal once: what one changed goes to the other, and of a file that
/// both changed the newest stays, which here is always that of the second.
fn sync(one: &Path, other: &Path, equal: &mut BTreeMap<PathBuf, Vec<u8>>) {
    let changed = |folder: &Path| {
        let there = contents(folder);
        there.into_iter().filter(|(name, bytes)| equal.get(name) != Some(bytes)).collect::<Vec<_>>()
    };
    let both = [changed(one), changed(other)].concat();
    equal.extend(both);
    put(one, equal);
    put(other, equal);
}

/// Two evenings, each on two machines that are then synced: every page that both can read in the end.
fn evenings(one: &Journal, other: &Journal) -> [Vec<String>; 2] {
    let [first, second] = [one, other].map(|journal| contents(journal.paths().data()));
    let mut equal: BTreeMap<_, _> =
        first.into_iter().filter(|(name, bytes)| second.get(name) == Some(bytes)).collect();
    for evening in 0..2_u8 {
        let of = |who: &str| note(&format!("{who} {evening}"));
        one.keep(of("one"), later(i64::from(evening) * 60)).unwrap();
        other.keep(of("other"), later(i64::from(evening) * 60 + 30)).unwrap();
        sync(one.paths().data(), other.paths().data(), &mut equal);
    }
    [one, other].map(|journal| sorted(texts(journal)))
}

fn all() -> [Vec<String>; 2] {
    let every = ["one 0", "one 1", "other 0", "other 1"].map(str::to_owned).to_vec();
    [every.clone(), every]
}

#[test]
fn two_macs_that_write_one_month_keep_every_page() {
    let (one, other) = (home(), home());
    let macs = [(ONE, one.path()), (OTHER, other.path())];
    let [one, other] = macs.map(|(id, person)| on(id, paths(System::MacOs, person)));
    assert_eq!(evenings(&one, &other), all());
}

#[test]
fn what_two_macs_sync_holds_no_draft_no_lock_no_name_and_no_setting() {
    let person = home();
    let kept = on(ONE, paths(System::MacOs, person.path()));
    kept.keep(note("a page"), now()).unwrap();
    kept.keep_draft(&Draft::of(&note("a draft"), "note")).unwrap();
    named(&kept, "Sam");
    let synced: Vec<String> =
        contents(kept.paths().data()).keys().map(|path| path.display().to_string()).collect();
    assert!(synced.iter().all(|name| name.contains("journal")), "{synced:?}");
    assert_eq!(files(person.path()).len(), synced.len() + 4, "the draft, the lock, the name, the settings");
}

#[test]
fn a_copied_home_on_another_machine_is_another_device_and_loses_no_page() {
    for system in [System::Xdg, System::MacOs, System::Windows] {
        let (first, copy) = (home(), home());
        let one = on(ONE, paths(system, first.path()));
        one.keep(note("before"), now()).unwrap();
        put(copy.path(), &contents(first.path()));
        let other = on(OTHER, paths(system, copy.path()));
        let told: [Vec<String>; 2] =
            evenings(&one, &other).map(|pages| pages.into_iter().filter(|it| it != "before").collect());
        assert_eq!(told, all(), "{system:?}");
        assert_eq!(texts(&other).len(), 5);
    }
}

#[test]
fn the_sync_that_is_played_here_would_lose_a_page_if_two_machines_bore_one_name() {
    let (first, copy) = (home(), home());
    let one = on(ONE, paths(System::MacOs, first.path()));
    one.keep(note("before"), now()).unwrap();
    put(copy.path(), &contents(first.path()));
    let other = on(ONE, paths(System::MacOs, copy.path()));
    assert!(evenings(&one, &other)[0].len() < 5);
}

/// What a first version left on such a system: a page, a change of it, a circle, a draft, settings, an exercise.
fn left_by_a_first_version(system: System, person: &Path) -> Paths {
    let old = on(ONE, paths(system, person).before().unwrap());
    old.keep(note("a page"), now()).unwrap();
    old.keep(note("another page"), later(86_400)).unwrap();
    old.keep_circle(Record::new("circle", crate::at(crate::EVENING), now()), now()).unwrap();
    old.keep_draft(&Draft::of(&note("a draft"), "note")).unwrap();
    named(&old, "Sam");
    old.save_prompted("an id").unwrap();
    fs::create_dir_all(old.paths().exercises()).unwrap();
    fs::write(old.paths().exercises().join("evening.toml"), "mine").unwrap();
    old.paths().clone()
}

const OTHERS: [System; 2] = [System::MacOs, System::Windows];

#[test]
fn what_a_first_version_left_moves_into_the_new_folders_whole() {
    for system in OTHERS {
        let person = home();
        let old = left_by_a_first_version(system, person.path());
        let device = fs::read(old.state().join("device")).unwrap();
        let count = files(person.path()).len();
        let now_there = migrate_folders(paths(system, person.path()));
        assert_eq!(now_there, paths(system, person.path()));
        assert_eq!(not_migrated(&now_there), Vec::<PathBuf>::new(), "{system:?}");
        let kept = on(ONE, now_there.clone());
        assert_eq!(sorted(texts(&kept)), ["a page", "another page"]);
        assert_eq!(kept.circle().items.len(), 1);
        assert_eq!(kept.drafts().len(), 1);
        assert_eq!(fs::read(now_there.config().join("config.toml")).unwrap(), b"name = \"Sam\"\n");
        assert_eq!(fs::read(now_there.exercises().join("evening.toml")).unwrap(), b"mine");
        assert_eq!(fs::read(now_there.state().join("device")).unwrap(), device);
        assert_eq!(files(person.path()).len(), count, "{:?}", files(person.path()));
        assert!(!now_there.data().join("state").exists(), "{system:?}");
        // The next start finds nothing to do.
        let then = contents(person.path());
        migrate_folders(paths(system, person.path()));
        assert_eq!(contents(person.path()), then);
    }
}

#[test]
fn what_is_in_the_way_of_a_move_stays_and_so_does_what_moves() {
    for system in OTHERS {
        let person = home();
        let new = on(ONE, paths(system, person.path()));
        new.keep(note("a new page"), later(10)).unwrap();
        new.keep_draft(&Draft::of(&note("a new draft"), "note")).unwrap();
        named(&new, "Noor");
        // The same name of the device, as if one program of before ran once more.
        let old = paths(system, person.path()).before().unwrap();
        if old.state() != new.paths().state() {
            fs::create_dir_all(old.state()).unwrap();
            fs::copy(new.paths().state().join("device"), old.state().join("device")).unwrap();
        }
        left_by_a_first_version(system, person.path());
        migrate_folders(paths(system, person.path()));
        assert_eq!(sorted(texts(&new)), ["a new page", "a page", "another page"], "{system:?}");
        assert!(new.damaged().is_empty());
        assert_eq!(new.drafts().len(), 2, "{:?}", files(person.path()));
        assert_eq!(fs::read(new.paths().config().join("config.toml")).unwrap(), b"name = \"Noor\"\n");
        assert_eq!(fs::read(old.config().join("config.toml")).unwrap(), b"name = \"Sam\"\n");
    }
}

#[test]
fn where_nothing_can_be_moved_the_old_folders_go_on_being_used() {
    for system in OTHERS {
        let person = home();
        let old = left_by_a_first_version(system, person.path());
        let new = paths(system, person.path());
        // Something else has the name of the new folder; on Windows it holds what once was the state.
        let blocked = if system == System::MacOs { new.data().to_path_buf() } else { new.journal() };
        fs::write(&blocked, "something else").unwrap();
        let used = migrate_folders(new);
        if system == System::MacOs {
            assert_eq!(used.data(), old.data());
            assert_eq!(sorted(texts(&on(ONE, used))), ["a page", "another page"]);
        }
        assert_eq!(fs::read(&blocked).unwrap(), b"something else");
        assert_eq!(sorted(texts(&on(ONE, old))), ["a page", "another page"]);
    }
}

#[test]
fn erasing_everything_leaves_no_folder_behind() {
    for system in [System::Xdg, System::MacOs, System::Windows] {
        let person = home();
        let kept = on(ONE, paths(system, person.path()));
        kept.keep(note("a page"), now()).unwrap();
        kept.keep_draft(&Draft::of(&note("a draft"), "note")).unwrap();
        named(&kept, "Sam");
        kept.erase_everything().unwrap();
        let folder = kept.paths().around().unwrap_or(kept.paths().state());
        assert!(!folder.exists() && !kept.paths().data().exists(), "{system:?}");
    }
    let home = home();
    journal(home.path()).keep(note("a page"), now()).unwrap();
    journal(home.path()).erase_everything().unwrap();
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn erasing_everything_takes_what_a_first_version_left_along() {
    for system in OTHERS {
        let person = home();
        left_by_a_first_version(system, person.path());
        on(ONE, paths(system, person.path())).erase_everything().unwrap();
        let left = files(person.path());
        assert_eq!(left.len(), 1, "{left:?}");
        assert!(left[0].ends_with("evening.toml"));
    }
}
