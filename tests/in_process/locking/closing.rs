//! Locking: by a key, by hiding, by nobody being there, by another window; no word is lost and none stays in sight.

use std::time::{Duration, Instant};

use verbinding::journal::{Journal, Passphrase};
use verbinding::screens::Route;
use verbinding::settings::Paths;
use verbinding::terminal::Program;

use crate::support::fixtures::{PASSPHRASE, bare, lived_in, locked, with_people};
use crate::support::stage::{Stage, set};

const TITLE: &str = "Je schrift is op slot.";
const HOME: &str = "Wat past er nu bij je?";

fn opened() -> Stage {
    let mut stage = set().play_in(locked(lived_in(), false));
    stage.keys(PASSPHRASE).keys("<Enter>").settled().sees(HOME);
    stage
}

/// Lets everything that goes by itself come to its end.
fn still(stage: &mut Stage) -> Option<Duration> {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        match stage.app.wait() {
            Some(wait) if wait < Duration::from_secs(1) => {
                assert!(Instant::now() < deadline, "{}", stage.screen());
                std::thread::yield_now();
                stage.tick();
            }
            wait => return wait,
        }
    }
}

fn open(stage: &mut Stage) -> &mut Stage {
    stage.keys(PASSPHRASE).keys("<Enter>").settled()
}

#[test]
fn a_key_locks_and_the_page_that_was_begun_is_there_after_the_passphrase() {
    let mut stage = opened();
    stage.keys("nXyzzy vanavond.<Esc>L").sees(TITLE).sees_no("Xyzzy");
    assert!(!stage.on_disk("Xyzzy") && !stage.home.path().join("state/drafts/note.json").exists());
    assert!(stage.home.path().join("state/drafts/note.json.age").exists());
    open(&mut stage).sees("Xyzzy vanavond.");
    stage.keys("<Esc><Esc><Esc>").settled().sees("Verder: bladzijde");
}

#[test]
fn the_palette_locks_too_and_offers_it_only_where_there_is_a_passphrase() {
    let mut stage = opened();
    stage.keys(":vergrendel").sees("Je schrift nu op slot doen").keys("<Enter>").sees(TITLE);
    let mut stage = set().play_in(lived_in());
    stage.keys(":vergrendel").sees_no("Je schrift nu op slot doen").keys("<Esc>L").sees(HOME);
    stage.keys("?").sees_no("op slot");
    opened().keys("?").sees("je schrift nu op slot doen");
}

#[test]
fn hiding_drops_the_key_and_leads_to_the_lock_and_never_back_to_the_writing() {
    let mut stage = opened();
    stage.keys("nXyzzy vanavond.<C-x>").sees("November 2026").sees_no("Xyzzy");
    stage.keys("<Enter>").sees(TITLE);
    open(&mut stage).sees(HOME).sees("Verder: bladzijde").sees_no("Xyzzy vanavond");
    assert!(!stage.on_disk("Xyzzy"));
}

#[test]
fn nothing_can_be_undone_or_read_back_after_locking() {
    let mut stage = opened();
    stage.keys("7d").settled().keys("L").sees(TITLE);
    open(&mut stage).sees(HOME).keys("u").sees_no("Teruggedraaid").keys(":meldingen").sees_no("prullenbak.");
}

#[test]
fn who_needs_support_is_not_shown_a_lock() {
    let mut stage = set().play_in(locked(with_people(2), false));
    open(&mut stage).keys("s").sees("06 00 00 00 01");
    stage.put_clock("2026-11-22T21:30:00+01:00").tick().sees("06 00 00 00 01").keys("<Esc>").sees(TITLE);
}

#[test]
fn after_ten_minutes_without_a_key_it_locks_by_a_deadline() {
    let mut stage = opened();
    assert_eq!(still(&mut stage), Some(Duration::from_secs(600)));
    stage.put_clock("2026-11-22T21:14:30+01:00");
    assert_eq!(still(&mut stage), Some(Duration::from_secs(1)));
    stage.keys("nXyzzy.").tick().sees("Xyzzy.");
    assert_eq!(still(&mut stage), Some(Duration::from_secs(600)));
    stage.put_clock("2026-11-22T21:24:30+01:00").tick().sees(TITLE).sees_no("Xyzzy");
    assert_eq!(still(&mut stage), None);
    open(&mut stage).sees("Xyzzy.");
}

#[test]
fn a_key_after_a_long_sleep_goes_nowhere() {
    let mut stage = opened();
    stage.put_clock("2026-11-23T08:00:00+01:00").keys("7").sees(TITLE).sees_no("•");
}

#[test]
fn here_and_now_and_the_pause_count_as_activity_until_their_end() {
    for keys in ["5", "52<Enter>1", "2"] {
        let mut stage = opened();
        stage.keys(keys).put_clock("2026-11-22T22:04:31+01:00").tick().sees_no(TITLE);
    }
}

#[test]
fn the_minutes_are_the_persons_to_choose_and_never_is_never() {
    let minutes = |lock_after| {
        let change = move |settings: &mut verbinding::settings::Settings| settings.lock_after = lock_after;
        let mut stage = set().settings(change).play_in(locked(bare(), false));
        stage.keys(PASSPHRASE).keys("<Enter>").settled();
        still(&mut stage)
    };
    assert_eq!((minutes(3), minutes(0)), (Some(Duration::from_secs(180)), None));
}

#[test]
fn without_a_passphrase_waiting_costs_nothing_unless_the_cover_was_asked_for() {
    let mut stage = set().play_in(lived_in());
    assert_eq!(still(&mut stage), None);
    let mut stage = set().settings(|settings| settings.cover_after = 5).play_in(lived_in());
    assert_eq!(still(&mut stage), Some(Duration::from_secs(300)));
    stage.put_clock("2026-11-22T21:10:00+01:00").tick().sees("November 2026").keys("<Enter>").sees(HOME);
}

#[test]
fn a_window_in_which_another_one_chose_a_passphrase_keeps_the_page_and_keeps_it_after_the_passphrase() {
    let mut stage = set().play_in(bare());
    stage.keys("nXyzzy vanavond.");
    let other = Journal::open(Paths::under(stage.home.path()), 4);
    let now = "2026-11-22T20:05:00Z".parse().unwrap();
    other.set_passphrase(&Passphrase::new(PASSPHRASE).unwrap(), now, &|_, _| ()).unwrap();
    stage.keys("<Tab><Enter>").sees(TITLE).sees_no("Xyzzy");
    assert!(!stage.on_disk("Xyzzy"));
    open(&mut stage).sees_no(TITLE);
    let kept = Journal::open(Paths::under(stage.home.path()), 4);
    kept.unlock(&Passphrase::new(PASSPHRASE).unwrap(), now, &|_, _| ()).unwrap();
    let texts: Vec<String> = kept
        .newest_first()
        .map(|entry| entry.unwrap().shown.text("text").unwrap_or_default().to_owned())
        .collect();
    assert_eq!(texts, ["Xyzzy vanavond."]);
    assert!(kept.drafts().is_empty());
}

#[test]
fn words_that_no_disk_would_take_stay_under_the_lock() {
    let mut stage = set().at(Route::Home).play_in(locked(bare(), false));
    open(&mut stage);
    let drafts = stage.home.path().join("state/drafts");
    let _ = std::fs::remove_dir_all(&drafts);
    std::fs::write(&drafts, "in the way").unwrap();
    stage.keys("nXyzzy vanavond.<Esc>L").sees(TITLE).sees_no("Xyzzy");
    std::fs::remove_file(&drafts).unwrap();
    open(&mut stage).sees("Xyzzy vanavond.");
}
