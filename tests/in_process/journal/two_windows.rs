//! Two windows over one home, and disks that fail in between: what was typed in one is not lost by the other.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use chrono::{DateTime, Utc};
use verbinding::journal::{Disk, Journal, Step};
use verbinding::terminal::Program;

use crate::support::fixtures::with_people;
use crate::support::stage::{Stage, set};

fn at(minute: u32) -> DateTime<Utc> {
    format!("2026-11-22T20:{minute}:00Z").parse().unwrap()
}

fn other_window(stage: &Stage) -> Journal {
    stage.journal()
}

#[test]
fn words_on_a_page_that_was_erased_elsewhere_are_not_called_saved() {
    let mut stage = set().play();
    stage.keys("nEerste woorden.<PgDn><Enter>7").settled().keys("e");
    let other = other_window(&stage);
    let id = other.newest_first().next().unwrap().unwrap().shown.id;
    other.erase(&id, at(10)).unwrap();
    stage.keys(" en nieuwe").tick().sees("Wat je hier typt, wordt niet bewaard.");
    stage.keys("<C-s>").sees_no("bewaard").keys("<Esc>").sees("en nieuwe");
    stage.keys("<PgDn>").sees("Bewaren lukte niet").keys("4").sees("en nieuwe");
    assert!(!stage.on_disk("en nieuwe"));
}

#[test]
fn undo_takes_back_nothing_that_another_window_wrote() {
    let mut stage = set().play_in(with_people(2));
    stage.keys("4149<Enter><Esc>").sees("06 00 00 00 019");
    let other = other_window(&stage);
    let write = |words: &str, minute: u32| {
        let item = other.circle().items[0].clone();
        let mut fields = item.fields.clone();
        fields.insert("words".into(), words.into());
        other.keep_circle(item.succeed(fields, at(minute)), at(minute)).unwrap();
    };
    write("van het andere venster", 10);
    stage.keys("u").sees("intussen ergens anders veranderd");
    assert_eq!(other.circle().items[0].text("words"), Some("van het andere venster"));
    // What was not touched meanwhile is still taken back, and done again.
    stage.keys("149<Enter><Esc>u").sees("Teruggedraaid.");
    assert_eq!(other.circle().items[0].text("reach"), Some("06 00 00 00 019"));
    write("en nog eens", 20);
    stage.keys("U").sees("intussen ergens anders veranderd");
    assert_eq!(other.circle().items[0].text("words"), Some("en nog eens"));
}

#[test]
fn a_new_name_that_another_window_completed_is_not_undone() {
    let mut stage = set().play_in(with_people(2));
    stage.keys("4nBuurvrouw<Enter><Enter><Esc>").sees("3 namen");
    let other = other_window(&stage);
    let item = other.circle().items[2].clone();
    let mut fields = item.fields.clone();
    fields.insert("reach".into(), "om de hoek".into());
    other.keep_circle(item.succeed(fields, at(10)), at(10)).unwrap();
    stage.keys("u").sees("intussen ergens anders veranderd");
    assert_eq!(other.circle().items[2].text("reach"), Some("om de hoek"));
}

#[test]
fn a_page_under_another_one_is_still_kept_after_that_one_was_saved() {
    let mut stage = set().play();
    let drafts = stage.home.path().join("state/drafts");
    stage.takes_no_drafts();
    stage.keys("nEen zin.<C-p>kleine stap<Enter>").sees("Kleine stap");
    fs::remove_file(&drafts).unwrap();
    stage.keys("1<PgDn><PgDn><PgDn>").sees("Bewaard.");
    // The terminal closes before any other key.
    stage.app.keep();
    assert!(stage.on_disk("Een zin."), "{}", stage.screen());
}

/// A disk that takes no draft of a page.
#[derive(Debug)]
struct NoNotes;

impl Disk for NoNotes {
    fn before(&self, _step: Step, path: &Path) -> io::Result<()> {
        let note = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("note."));
        if note { Err(io::ErrorKind::PermissionDenied.into()) } else { Ok(()) }
    }
}

#[test]
fn one_draft_that_cannot_be_written_does_not_hold_up_another() {
    let mut stage = set().disk(Arc::new(NoNotes)).play();
    stage.keys("nEen zin.").tick().sees("Bewaren lukte niet");
    stage.keys("<C-p>kleine stap<Enter>1").tick();
    let names: Vec<String> = stage.files().into_iter().map(|(name, _)| name).collect();
    assert!(names.iter().any(|name| name.contains("drafts/") && !name.contains("note")), "{names:?}");
}

#[test]
fn support_says_that_words_are_kept_only_when_they_are() {
    let mut stage = set().play();
    stage.keys("nEen zin.").tick().sees("Concept bewaard.");
    let drafts = stage.home.path().join("state/drafts");
    stage.takes_no_drafts();
    stage.keys(" En nog een.<C-s>").sees("Bewaren lukte niet").sees_no("bewaard");
    stage.keys("<Esc>");
    fs::remove_file(&drafts).unwrap();
    stage.keys(".<C-s>").sees("ewaard");
}

#[test]
fn a_page_that_was_brought_back_elsewhere_is_not_called_erased() {
    let mut stage = set().play();
    stage.keys("nEen zin.<PgDn><Enter>7").settled().keys("dgb:prullenbak<Enter>").settled();
    stage.keys("d").sees("voorgoed wissen");
    let other = other_window(&stage);
    let id = other.trash().unwrap()[0].shown.id.clone();
    other.restore(&id, at(10)).unwrap();
    stage.keys("wissen<Enter>").sees("intussen ergens anders veranderd").sees_no("Gewist");
    assert!(stage.on_disk("Een zin.") && stage.entries().len() == 1);
}

#[test]
fn words_that_came_from_elsewhere_while_a_draft_is_open_stand_beside_it() {
    let mut stage = set().play();
    stage.keys("nEen zin.<PgDn><Enter>7").settled().keys("e En meer.").tick();
    let other = other_window(&stage);
    let there = other.newest_first().next().unwrap().unwrap().shown;
    let mut fields = there.fields.clone();
    fields.insert("text".into(), "Van elders.".into());
    other.keep(there.succeed(fields, at(10)), at(10)).unwrap();
    stage.keys("<PgDn>").sees("Bewaard.");
    let entry = other.newest_first().next().unwrap().unwrap();
    let mut texts: Vec<&str> = entry.versions().filter_map(|version| version.text("text")).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["Een zin. En meer.", "Van elders."]);
}
