//! Keys that meet, go missing or come back: whatever a sync tool, an old backup, another window or a full disk does to
//! the files of the key, no page becomes one that nobody can open.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use verbinding::journal::{Disk, Draft, Journal, Passphrase, PassphraseError, Protection, Step};
use verbinding::settings::Paths;

use crate::{files, holding, home, journal, later, note, now, own_file, sorted, texts};

fn words(typed: &str) -> Passphrase {
    Passphrase::new(typed).unwrap()
}

fn silent(_: usize, _: usize) {}

fn unlocked(home: &Path, typed: &str) -> Journal {
    let journal = journal(home);
    journal.unlock(&words(typed), now(), &silent).unwrap();
    journal
}

fn data(home: &Path, name: &str) -> std::path::PathBuf {
    home.join("data").join(name)
}

/// What a sync tool does with every file of the data folder that the other has not, or has otherwise.
fn carry(from: &Path, to: &Path) {
    let from = from.join("data");
    for path in files(&from) {
        let target = to.join("data").join(path.strip_prefix(&from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&path, &target).unwrap();
    }
}

/// Two homes, each with a page and a passphrase of its own, chosen before they met.
fn apart() -> (tempfile::TempDir, tempfile::TempDir) {
    let (one, other) = (home(), home());
    for (home, page, typed) in [(&one, "one", "eerste"), (&other, "other", "tweede")] {
        let kept = journal(home.path());
        kept.keep(note(page), now()).unwrap();
        kept.set_passphrase(&words(typed), now(), &silent).unwrap();
    }
    (one, other)
}

#[test]
fn the_key_of_this_device_is_never_written_over_by_another_key() {
    let (one, other) = apart();
    // A merge took the files of the key of the first device.
    carry(one.path(), other.path());
    let own = other.path().join("state/identity.age");
    let before = fs::read(&own).unwrap();
    // The passphrase of the other device does not open the pages that were written here.
    let refused = journal(other.path()).unlock(&words("eerste"), now(), &silent);
    assert_eq!(refused, Err(PassphraseError::Wrong));
    assert_eq!(fs::read(&own).unwrap(), before);
    assert!(texts(&unlocked(other.path(), "tweede")).contains(&"other".to_owned()));
}

#[test]
fn passphrases_that_were_chosen_apart_and_made_one_open_all_pages_on_both_devices() {
    let (one, other) = apart();
    carry(one.path(), other.path());
    let shared = fs::read(data(other.path(), "identity.age")).unwrap();
    let kept = journal(other.path());
    kept.change_passphrase(&words("tweede"), &words("eerste"), later(1)).unwrap();
    let kept = unlocked(other.path(), "eerste");
    assert_eq!(sorted(texts(&kept)), ["one", "other"]);
    kept.keep(note("new"), later(2)).unwrap();
    assert_eq!(fs::read(data(other.path(), "identity.age")).unwrap(), shared);
    carry(other.path(), one.path());
    assert_eq!(sorted(texts(&unlocked(one.path(), "eerste"))), ["new", "one", "other"]);
    // And without what a sync tool may take away.
    for name in fs::read_dir(other.path().join("data")).unwrap().flatten() {
        if name.file_name().to_string_lossy().starts_with("identity") {
            fs::remove_file(name.path()).unwrap();
        }
    }
    assert!(texts(&unlocked(other.path(), "eerste")).contains(&"other".to_owned()));
    assert!(holding(other.path(), "new").is_empty());
}

#[test]
fn the_key_of_this_device_stands_in_the_data_folder_too_so_that_a_copy_of_that_is_enough() {
    let (one, other) = apart();
    carry(one.path(), other.path());
    unlocked(other.path(), "tweede");
    let third = home();
    carry(other.path(), third.path());
    assert!(texts(&unlocked(third.path(), "tweede")).contains(&"other".to_owned()));
    assert!(texts(&unlocked(home_with(&other).path(), "eerste")).contains(&"one".to_owned()));
}

/// A new home with the data folder of another one.
fn home_with(other: &tempfile::TempDir) -> tempfile::TempDir {
    let third = home();
    carry(other.path(), third.path());
    third
}

#[test]
fn a_passphrase_that_was_changed_on_another_device_counts_here_once_it_was_typed() {
    let one = home();
    let kept = journal(one.path());
    kept.keep(note("one"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let other = home_with(&one);
    unlocked(other.path(), "oud");
    journal(other.path()).change_passphrase(&words("oud"), &words("nieuw"), later(1)).unwrap();
    carry(other.path(), one.path());
    // Who does not know it yet opens the pages as before, and leaves what the other device wrote.
    let recipient = fs::read(data(one.path(), "recipient.txt")).unwrap();
    unlocked(one.path(), "oud");
    assert_eq!(fs::read(data(one.path(), "recipient.txt")).unwrap(), recipient);
    let typo = journal(home_with(&one).path()).unlock(&words("niew"), now(), &silent);
    assert_eq!(typo, Err(PassphraseError::Wrong));
    unlocked(one.path(), "nieuw");
    assert_eq!(journal(one.path()).unlock(&words("oud"), now(), &silent), Err(PassphraseError::Wrong));
}

/// A disk that fails one of the readings of key files and of the folder of them.
#[derive(Debug)]
struct Unread {
    before_it: AtomicUsize,
    failed: AtomicBool,
}

impl Disk for Unread {
    fn before(&self, step: Step, path: &Path) -> io::Result<()> {
        let of_key = path.ends_with("data") || path.extension().is_some_and(|ending| ending == "age");
        if step != Step::Read || !of_key || self.failed.load(Ordering::Relaxed) {
            return Ok(());
        }
        if self.before_it.load(Ordering::Relaxed) > 0 {
            self.before_it.fetch_sub(1, Ordering::Relaxed);
            return Ok(());
        }
        self.failed.store(true, Ordering::Relaxed);
        Err(io::Error::other("it cannot be read now"))
    }
}

#[test]
fn a_passphrase_is_not_called_changed_while_a_file_that_could_not_be_read_still_has_the_old_one() {
    for number in 0.. {
        let home = home();
        let kept = journal(home.path());
        kept.keep(note("one"), now()).unwrap();
        kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
        let disk = Arc::new(Unread { before_it: number.into(), failed: false.into() });
        let on_unread = Journal::on(disk.clone(), Paths::under(home.path()), 4);
        let changed = on_unread.change_passphrase(&words("oud"), &words("nieuw"), later(1));
        let refused = |typed: &str| journal(home.path()).unlock(&words(typed), now(), &silent).is_err();
        assert!(changed.is_err() || refused("oud") && !refused("nieuw"), "reading {number}");
        if !disk.failed.load(Ordering::Relaxed) {
            assert!(number > 3, "the folder, the shared key and this device's own were read");
            return;
        }
        // Made again it ends.
        if !refused("oud") {
            journal(home.path()).change_passphrase(&words("oud"), &words("nieuw"), later(2)).unwrap();
        }
        assert!(refused("oud") && !refused("nieuw"), "reading {number}");
    }
}

/// A disk that fails each write of a readable month while it is told to.
#[derive(Debug)]
struct Full(Arc<AtomicBool>);

impl Disk for Full {
    fn before(&self, step: Step, path: &Path) -> io::Result<()> {
        let month = path.extension().is_some_and(|ending| ending == "json")
            && path.parent().is_some_and(|folder| folder.ends_with("journal"));
        let full = step == Step::Write && month && self.0.load(Ordering::Relaxed);
        if full { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }
}

#[test]
fn removing_it_on_a_full_disk_keeps_the_key_here_and_goes_on_the_next_time() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("xyzzy"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let full = Arc::new(AtomicBool::new(true));
    let on_full = Journal::on(Arc::new(Full(full.clone())), Paths::under(home.path()), 4);
    let settled = on_full.remove_passphrase(&words("oud"), later(1), &silent).unwrap();
    assert!(!settled.left.is_empty());
    // A sync tool takes the shared key away: the page opens still.
    fs::remove_file(data(home.path(), "identity.age")).unwrap();
    assert_eq!(texts(&Journal::on(Arc::new(Full(full)), Paths::under(home.path()), 4)), Vec::<String>::new());
    assert_eq!(journal(home.path()).protection(), Protection::Here);
    let kept = journal(home.path());
    kept.remove_passphrase(&words("oud"), later(2), &silent).unwrap();
    assert_eq!(texts(&journal(home.path())), ["xyzzy"]);
    assert_eq!(journal(home.path()).protection(), Protection::None);
}

#[test]
fn a_lock_in_the_middle_of_removing_it_keeps_the_key_here() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("xyzzy"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let clone = kept.clone();
    let settled = kept.remove_passphrase(&words("oud"), later(1), &|_, _| clone.lock_now()).unwrap();
    assert!(!settled.left.is_empty());
    assert!(home.path().join("state/identity.age").exists());
    assert_eq!(texts(&unlocked(home.path(), "oud")), ["xyzzy"]);
    assert_eq!(journal(home.path()).protection(), Protection::None);
}

#[test]
fn a_recipient_of_this_device_that_is_damaged_is_put_right_by_the_key_and_nothing_is_readable_meanwhile() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("one"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let own = home.path().join("state/recipient.txt");
    let stranger = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n";
    for damaged in ["", "age1", "\0\0", "# identity.age sha256 0\n", stranger] {
        fs::write(&own, damaged).unwrap();
        let locked = journal(home.path());
        if damaged != stranger {
            assert!(locked.keep_draft(&Draft::of(&note("xyzzy"), "note")).is_err());
        }
        assert!(locked.keep(note("xyzzy"), later(1)).is_err());
        assert!(holding(home.path(), "xyzzy").is_empty());
        let kept = unlocked(home.path(), "oud");
        kept.keep(note(&format!("xyzzy {}", damaged.len())), later(1)).unwrap();
        assert!(holding(home.path(), "xyzzy").is_empty());
    }
    assert_eq!(texts(&unlocked(home.path(), "oud")).len(), 6);
}

#[test]
fn another_key_in_the_hands_of_another_window_writes_nothing_it_cannot_read_back() {
    let home = home();
    let window = journal(home.path());
    window.keep(note("one"), now()).unwrap();
    window.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let other = journal(home.path());
    other.remove_passphrase(&words("oud"), later(1), &silent).unwrap();
    window.keep(note("two"), later(2)).unwrap();
    other.set_passphrase(&words("nieuw"), later(3), &silent).unwrap();
    assert!(window.keep(note("three"), later(4)).is_err());
    window.keep_draft(&Draft::of(&note("three"), "note")).unwrap();
    let kept = unlocked(home.path(), "nieuw");
    assert_eq!((sorted(texts(&kept)), kept.drafts().len()), (vec!["one".to_owned(), "two".to_owned()], 1));
    window.lock_now();
    window.unlock(&words("nieuw"), later(5), &silent).unwrap();
    window.keep(note("three"), later(6)).unwrap();
    assert_eq!(texts(&kept).len(), 3);
}

#[test]
fn a_shared_key_that_a_sync_tool_cut_off_is_put_right_from_the_one_of_this_device() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("one"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let shared = data(home.path(), "identity.age");
    let sound = fs::read(&shared).unwrap();
    for cut in [0, 20, sound.len() / 2, sound.len() - 10] {
        fs::write(&shared, &sound[..cut]).unwrap();
        unlocked(home.path(), "oud");
        assert_eq!(fs::read(&shared).unwrap(), sound, "cut at {cut}");
    }
    // A whole one that does not open stays: it may be of another device.
    let stranger = crate::home();
    journal(stranger.path()).set_passphrase(&words("x"), now(), &silent).unwrap();
    let theirs = fs::read(data(stranger.path(), "identity.age")).unwrap();
    fs::write(&shared, &theirs).unwrap();
    unlocked(home.path(), "oud");
    assert_eq!(fs::read(&shared).unwrap(), theirs);
    assert!(own_file(home.path(), "2026-11").with_extension("json.age").exists());
}

/// A device whose files the person made readable again, while another device still encrypts its own.
fn kept_readable() -> (tempfile::TempDir, Journal) {
    let one = home();
    let kept = journal(one.path());
    kept.keep(note("one"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let other = home_with(&one);
    let here = journal(other.path());
    here.keep(note("xyzzy"), later(1)).unwrap();
    here.unlock(&words("oud"), later(2), &silent).unwrap();
    assert!(here.remove_passphrase(&words("oud"), later(3), &silent).unwrap().key_stays);
    (other, here)
}

#[test]
fn who_keeps_this_device_readable_and_changes_the_passphrase_of_the_other_keeps_it_readable() {
    let (other, here) = kept_readable();
    here.change_passphrase(&words("oud"), &words("nieuw"), later(4)).unwrap();
    assert_eq!(here.protection(), Protection::Elsewhere);
    here.keep(note("xyzzy"), later(5)).unwrap();
    assert_eq!(texts(&journal(other.path())).len(), 2);
}

#[test]
fn who_kept_this_device_readable_can_take_up_the_passphrase_of_the_other_again() {
    let (other, here) = kept_readable();
    assert!(!here.unlock(&words("oud"), later(4), &silent).unwrap().joined, "it stays as it was chosen");
    assert!(!holding(other.path(), "xyzzy").is_empty());
    let wrong = here.join_passphrase(&words("nieuw"), later(5), &silent);
    assert_eq!(wrong, Err(PassphraseError::Wrong));
    assert!(here.join_passphrase(&words("oud"), later(6), &silent).unwrap().joined);
    assert!(holding(other.path(), "xyzzy").is_empty() && here.protection() == Protection::Here);
    assert_eq!(texts(&unlocked(other.path(), "oud")).len(), 2);
}

#[test]
fn a_device_that_lost_what_it_encrypts_for_goes_on_encrypting_once_it_is_unlocked() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("xyzzy"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    fs::remove_file(home.path().join("state/recipient.txt")).unwrap();
    let kept = unlocked(home.path(), "oud");
    kept.keep(note("xyzzy more"), later(1)).unwrap();
    assert!(holding(home.path(), "xyzzy").is_empty());
    assert_eq!((kept.protection(), texts(&kept).len()), (Protection::Here, 2));
}

#[test]
fn a_file_that_asks_for_enormous_work_keeps_nobody_from_their_pages() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("one"), now()).unwrap();
    kept.set_passphrase(&words("oud"), now(), &silent).unwrap();
    let shared = data(home.path(), "identity.age");
    let mut bytes = Vec::new();
    let armored = fs::read(&shared).unwrap();
    age::armor::ArmoredReader::new(&armored[..]).read_to_end(&mut bytes).unwrap();
    // The last word of the second line is log2 of the work; 2^22 takes 4 GiB and minutes in a test.
    let end = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0;
    let start = bytes[..end].iter().rposition(|byte| *byte == b' ').unwrap() + 1;
    bytes.splice(start..end, *b"22");
    for name in ["identity.age", "identity (conflicted copy).age"] {
        fs::write(data(home.path(), name), &bytes).unwrap();
    }
    let begun = std::time::Instant::now();
    assert_eq!(texts(&unlocked(home.path(), "oud")), ["one"]);
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
}
