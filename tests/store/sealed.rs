//! A journal with a passphrase: nothing readable on the disk, everything there with the passphrase, nothing lost between.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use verbinding::journal::{Draft, Passphrase, PassphraseError, Protection, Record};

use crate::faults::faulty;
use crate::{
    device_of, edited, files, holding, home, journal, later, leftovers, note, now, own_file, sorted, texts,
};

fn words(typed: &str) -> Passphrase {
    Passphrase::new(typed).unwrap()
}

fn silent(_: usize, _: usize) {}

/// A journal of two months, a circle and a draft, each with a word of its own.
fn lived_in(home: &Path) {
    let kept = journal(home);
    let first = kept.keep(note("xyzzy one"), now()).unwrap();
    kept.keep(edited(&first, "xyzzy one more", 60), later(60)).unwrap();
    let mut october = note("xyzzy two");
    october.at = crate::at("2026-10-22T21:04:31+02:00");
    kept.keep(october, later(86_400)).unwrap();
    let mut item = Record::new("circle", crate::at(crate::EVENING), now());
    item.fields.insert("name".into(), "plugh".into());
    kept.keep_circle(item, now()).unwrap();
    kept.keep_draft(&Draft::of(&note("xyzzy three"), "note")).unwrap();
    kept.save_prompted("an id").unwrap();
}

#[test]
fn with_a_passphrase_no_word_is_readable_but_the_circle_and_all_come_back() {
    let home = home();
    lived_in(home.path());
    let before = texts(&journal(home.path()));
    let kept = journal(home.path());
    assert_eq!(kept.protection(), Protection::None);
    let settled = kept.set_passphrase(&words("vier gewone woorden"), now(), &silent).unwrap();
    assert!(settled.files >= 4 && settled.left.is_empty(), "{settled:?}");
    assert_eq!(texts(&kept), before);
    kept.keep(note("xyzzy four"), later(90_000)).unwrap();
    assert_eq!(holding(home.path(), "xyzzy"), Vec::<std::path::PathBuf>::new());
    assert!(!holding(home.path(), "plugh").is_empty());
    assert!(leftovers(home.path()).is_empty());

    let locked = journal(home.path());
    assert_eq!(locked.protection(), Protection::Here);
    assert!(locked.is_locked() && texts(&locked).is_empty() && locked.drafts().is_empty());
    assert_eq!(locked.circle().items.len(), 1);
    assert!(locked.keep(note("lost"), later(1)).is_err());
    assert_eq!(locked.unlock(&words("vier gewone"), now(), &silent), Err(PassphraseError::Wrong));
    locked.unlock(&words("vier gewone woorden"), now(), &silent).unwrap();
    assert_eq!(texts(&locked).len(), before.len() + 1);
    assert_eq!(locked.drafts().len(), 1);
    assert_eq!(locked.prompted(), ["an id"]);
    assert!(locked.damaged().is_empty());
    locked.lock_now();
    assert!(texts(&locked).is_empty());
}

#[test]
fn another_passphrase_opens_the_same_pages_and_the_old_one_no_longer() {
    let home = home();
    lived_in(home.path());
    let kept = journal(home.path());
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    assert_eq!(kept.change_passphrase(&words("x"), &words("nieuw"), now()), Err(PassphraseError::Wrong));
    kept.change_passphrase(&words("oud"), &words("nieuw"), now()).unwrap();
    let kept = journal(home.path());
    assert_eq!(kept.unlock(&words("oud"), now(), &silent), Err(PassphraseError::Wrong));
    kept.unlock(&words("nieuw"), now(), &silent).unwrap();
    assert_eq!(texts(&kept).len(), 2);
}

#[test]
fn without_the_passphrase_every_file_is_readable_again_and_no_key_is_left() {
    let home = home();
    lived_in(home.path());
    let before = crate::files(home.path()).len();
    let kept = journal(home.path());
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    assert_eq!(kept.remove_passphrase(&words("x"), now(), &silent), Err(PassphraseError::Wrong));
    let settled = kept.remove_passphrase(&words("oud"), now(), &silent).unwrap();
    assert!(settled.left.is_empty() && !settled.key_stays, "{settled:?} {:?}", files(home.path()));
    let kept = journal(home.path());
    assert_eq!(kept.protection(), Protection::None);
    assert_eq!((texts(&kept).len(), kept.drafts().len(), kept.prompted().len()), (2, 1, 1));
    assert_eq!(files(home.path()).len(), before, "{:?}", files(home.path()));
    assert!(files(home.path()).iter().all(|path| !path.to_string_lossy().ends_with(".age")));
}

/// The passphrase costs half a second by design; a test of its own program, with the work that tests may choose, does not.
const WORK: &str = "VERBINDING_TEST_WORK_FACTOR";

#[test]
fn a_removal_that_any_call_stopped_is_finished_by_the_next_unlocking_or_the_next_try() {
    if std::env::var(WORK).is_ok() {
        return stop_a_removal_at_each_call();
    }
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    let name = "sealed::a_removal_that_any_call_stopped_is_finished_by_the_next_unlocking_or_the_next_try";
    let output = again.args(["--exact", name]).env(WORK, "2").output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}

fn stop_a_removal_at_each_call() {
    for at in 0.. {
        let home = home();
        lived_in(home.path());
        journal(home.path()).set_passphrase(&words("oud"), now(), &silent).unwrap();
        let (kept, disk) = faulty(home.path(), at, false, ErrorKind::StorageFull);
        let _ = kept.remove_passphrase(&words("oud"), now(), &silent);
        let met = disk.calls.load(Ordering::Relaxed) > at;
        let kept = journal(home.path());
        if kept.protection() != Protection::None {
            kept.unlock(&words("oud"), now(), &silent).unwrap();
            if kept.protection() == Protection::Here {
                kept.remove_passphrase(&words("oud"), now(), &silent).unwrap();
            }
        }
        let kept = journal(home.path());
        // What the next start does.
        kept.purge(now()).unwrap();
        assert_eq!(kept.protection(), Protection::None, "call {at}: {:?}", files(home.path()));
        assert_eq!((texts(&kept).len(), kept.drafts().len(), kept.prompted().len()), (2, 1, 1), "call {at}");
        let sealed = |path: &PathBuf| path.to_string_lossy().ends_with(".age");
        assert!(!files(home.path()).iter().any(sealed), "call {at}: {:?}", files(home.path()));
        if !met {
            assert!(at > 20, "{at} calls");
            break;
        }
    }
}

#[test]
fn a_circle_that_is_locked_by_choice_is_readable_with_the_passphrase_only() {
    let home = home();
    lived_in(home.path());
    let mut kept = journal(home.path());
    kept.set_circle_open(false);
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    assert!(holding(home.path(), "plugh").is_empty());
    assert_eq!(kept.circle().items.len(), 1);
    let mut locked = journal(home.path());
    locked.set_circle_open(false);
    assert!(locked.circle().locked && locked.circle().items.is_empty());
    kept.set_circle_open(true);
    kept.convert_circle(now()).unwrap();
    assert_eq!(journal(home.path()).circle().items.len(), 1);
    assert!(!journal(home.path()).circle().locked);
}

#[test]
fn a_draft_is_kept_while_locked_and_found_after_unlocking() {
    let home = home();
    let kept = journal(home.path());
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    kept.lock_now();
    let mut draft = Draft::of(&note("xyzzy"), "note");
    for typed in ["xyzzy a", "xyzzy ab", "xyzzy abc"] {
        draft.fields.insert("note".into(), typed.into());
        kept.keep_draft(&draft).unwrap();
    }
    assert!(holding(home.path(), "xyzzy").is_empty());
    kept.unlock(&words("oud"), now(), &silent).unwrap();
    assert_eq!(kept.drafts(), [draft]);
}

#[test]
fn a_damaged_key_is_told_from_a_wrong_passphrase_and_the_own_copy_opens() {
    let home = home();
    lived_in(home.path());
    journal(home.path()).set_passphrase(&words("oud"), now(), &silent).unwrap();
    let (shared, own) = (home.path().join("data/identity.age"), home.path().join("state/identity.age"));
    let sound = fs::read(&shared).unwrap();
    let middle = sound.len() / 2;
    let wrong = |expected: PassphraseError, typed: &str| {
        assert_eq!(journal(home.path()).unlock(&words(typed), now(), &silent), Err(expected), "{typed}");
    };
    for at in [40, middle, sound.len() - 45] {
        let mut changed = sound.clone();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        fs::write(&shared, &changed).unwrap();
        // This device's own copy is sound.
        journal(home.path()).unlock(&words("oud"), now(), &silent).unwrap();
        wrong(PassphraseError::Wrong, "x");
        // One that lost its form was put right from that.
        fs::write(&shared, &changed).unwrap();
        fs::write(&own, &changed).unwrap();
        let damaged = journal(home.path()).unlock(&words("oud"), now(), &silent);
        assert!(matches!(damaged, Err(PassphraseError::Damaged(..))), "{at}: {damaged:?}");
        fs::write(&own, &sound).unwrap();
        fs::write(&shared, &sound).unwrap();
    }
    wrong(PassphraseError::Wrong, "x");
}

#[test]
fn a_file_with_one_changed_byte_is_refused_never_written_over_and_the_rest_works() {
    let home = home();
    lived_in(home.path());
    let kept = journal(home.path());
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let path = own_file(home.path(), "2026-11").with_extension("json.age");
    let sound = fs::read(&path).unwrap();
    for at in (0..sound.len()).step_by(7) {
        let mut changed = sound.clone();
        changed[at] ^= 1;
        fs::write(&path, &changed).unwrap();
        assert_eq!(texts(&kept), ["xyzzy two"], "byte {at}");
        assert_eq!(kept.damaged().len(), 1);
    }
    let changed = fs::read(&path).unwrap();
    kept.keep(note("new"), later(1)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), changed);
    assert_eq!(sorted(texts(&kept)), ["new", "xyzzy two"]);
    fs::write(&path, &sound).unwrap();
    assert_eq!(sorted(texts(&kept)), ["new", "xyzzy one more", "xyzzy two"]);
    assert!(path.to_string_lossy().contains(&device_of(home.path())));
}
