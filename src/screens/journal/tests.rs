//! The journal and search on a disk that counts what is read, in windows of several sizes.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, FixedOffset, TimeDelta};
use proptest::prelude::*;
use proptest::test_runner::Config;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Size;
use serde_json::{Value, json};

use super::JournalScreen;
use super::entry_row::EntryRow;
use super::list::{Heights, MonthWindow};
use crate::exercise::Catalogue;
use crate::helplines::HelpLines;
use crate::journal::{Disk, Draft, Journal, Record};
use crate::keys::{Action, Input, Keys, Move, Scope};
use crate::screens::background_task::Waker;
use crate::screens::{Change, Context, Outcome, Route, Screen, Step, handle};
use crate::settings::{Paths, Settings};
use crate::text::{Language, Text};
use crate::theme::Theme;

/// Counts what the thread of the screen reads; what is read beside it holds up no key.
#[derive(Debug)]
struct Counting(AtomicUsize, std::thread::ThreadId);

impl Disk for Counting {
    fn before(&self, step: crate::journal::Step, path: &Path) -> io::Result<()> {
        let here = std::thread::current().id() == self.1;
        if here && step == crate::journal::Step::Read && path.extension().is_some_and(|end| end == "json") {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

pub struct Bench {
    folder: tempfile::TempDir,
    disk: Arc<Counting>,
    pub journal: Journal,
    pub exercises: Catalogue,
    lines: HelpLines,
    settings: Settings,
    pub text: Text,
    theme: Theme,
    keys: Keys,
    waker: Waker,
}

pub fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T22:04:31+01:00").unwrap()
}

impl Bench {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().as_os_str().to_owned();
        let paths = Paths::find(None, |name| (name == "VERBINDING_HOME").then(|| home.clone())).unwrap();
        let disk = Arc::new(Counting(AtomicUsize::new(0), std::thread::current().id()));
        Self {
            journal: Journal::on(disk.clone(), paths, 4),
            folder,
            disk,
            exercises: Catalogue::built_in().unwrap(),
            lines: HelpLines::shipped().unwrap(),
            settings: Settings::default(),
            text: Text::new(Language::Nl).unwrap(),
            theme: Theme::default(),
            keys: Keys::standard(),
            waker: Waker::default(),
        }
    }

    pub fn context(&self, width: u16, height: u16) -> Context<'_> {
        Context {
            journal: &self.journal,
            exercises: &self.exercises,
            lines: &self.lines,
            settings: &self.settings,
            region: None,
            text: &self.text,
            theme: &self.theme,
            keys: &self.keys,
            waker: &self.waker,
            now: now(),
            remote: false,
            size: Size::new(width, height),
        }
    }

    /// Writes notes, every `hours` one, newest first, as files of a device; the words of each are its number.
    pub fn notes(&self, count: usize, hours: i64) {
        let note = |number: usize| {
            let at = now() - TimeDelta::hours(hours * number as i64);
            let mut record = Record::new("note", at, at.into());
            record.id = format!("note-{number:06}");
            record.fields.insert("text".into(), format!("bladzij {number} één").into());
            record
        };
        self.write((0..count).map(note));
    }

    /// Writes versions as they are, as files of a device.
    pub fn write(&self, records: impl Iterator<Item = Record>) {
        let mut months = std::collections::BTreeMap::<String, Vec<Value>>::new();
        for record in records {
            let month = record.evening(4).format("%Y-%m").to_string();
            months.entry(month).or_default().push(record.to_json());
        }
        let folder = self.folder.path().join("data/journal");
        std::fs::create_dir_all(&folder).unwrap();
        for (month, entries) in months {
            let file =
                json!({"format": "verbinding-journal", "version": 1, "device": "x", "entries": entries});
            std::fs::write(folder.join(format!("{month}.x.json")), file.to_string()).unwrap();
        }
    }

    pub fn reads(&self) -> usize {
        self.disk.0.swap(0, Ordering::Relaxed)
    }
}

pub fn shown(screen: &dyn Screen, context: &Context) -> String {
    let mut terminal = Terminal::new(TestBackend::new(context.size.width, context.size.height)).unwrap();
    terminal.draw(|frame| drop(screen.draw(frame, frame.area(), context))).unwrap();
    terminal.backend().to_string()
}

pub fn act(screen: &mut dyn Screen, actions: &[Action], context: &Context) -> Step {
    let mut step = Step::Stay;
    for action in actions {
        step = handle(screen, Input::Act(*action), context);
    }
    step
}

/// Until nothing goes on beside the screen.
pub fn wait(screen: &mut dyn Screen, context: &Context) {
    while screen.pace(context).is_some() {
        std::thread::yield_now();
        handle(screen, Input::Tick, context);
    }
}

fn words(page: Option<&EntryRow>) -> String {
    page.and_then(|page| page.entry.shown.text("text")).unwrap_or("-").to_owned()
}

#[test]
fn opening_and_every_key_read_a_few_months_of_a_journal_of_thirty_years() {
    let bench = Bench::new();
    bench.notes(11_000, 24);
    let context = bench.context(80, 20);
    let mut screen = JournalScreen::new(None, &context);
    // 200 entries are counted at once; the rest beside the screen.
    assert!(bench.reads() <= 13);
    let first = shown(&screen, &context);
    assert!(first.contains("Nieuwste eerst") && first.contains("bladzij 0"), "{first}");
    for action in [
        Action::Down,
        Action::PageDown,
        Action::Last,
        Action::Up,
        Action::PageUp,
        Action::PageDown,
        Action::First,
        Action::Next,
        Action::Last,
        Action::Right,
        Action::Back,
    ] {
        act(&mut screen, &[action], &context);
        assert!(bench.reads() <= 3, "{action:?}");
        shown(&screen, &context);
        assert_eq!(bench.reads(), 0, "a frame reads nothing");
    }
    act(&mut screen, &[Action::Last], &context);
    assert!(shown(&screen, &context).contains("bladzij 10999"));
    JournalScreen::new(Some("note-000700"), &context);
    wait(&mut screen, &context);
    assert!(shown(&screen, &context).contains("11000 bladzijden, nieuwste eerst"));
}

#[test]
fn a_page_written_after_midnight_shows_the_day_on_which_it_was_written() {
    let bench = Bench::new();
    let at = DateTime::parse_from_rfc3339("2026-11-22T02:30:00+01:00").unwrap();
    bench.write([Record::new("note", at, at.into())].into_iter());
    let context = bench.context(80, 20);
    let screen = JournalScreen::new(None, &context);
    let list = shown(&screen, &context);
    assert!(list.contains("zo 22  · 02:30  Vrij") && list.contains("zondag 22 november 2026"), "{list}");
}

#[test]
fn an_empty_journal_offers_a_check_in() {
    let bench = Bench::new();
    let context = bench.context(80, 20);
    let mut screen = JournalScreen::new(None, &context);
    assert!(shown(&screen, &context).contains("Je schrift is nog leeg."));
    for action in [Action::Up, Action::Last, Action::PageUp, Action::Remove, Action::Edit] {
        assert!(matches!(act(&mut screen, &[action], &context), Step::Stay), "{action:?}");
    }
    let step = act(&mut screen, &[Action::Next], &context);
    assert!(matches!(step, Step::Open(Route::Begin(kind)) if kind == "check_in"));
}

#[test]
fn a_removed_page_leaves_the_focus_on_the_next_one_and_comes_back_under_it() {
    let bench = Bench::new();
    bench.notes(60, 24);
    let context = bench.context(80, 20);
    let mut screen = JournalScreen::new(None, &context);
    act(&mut screen, &[Action::PageDown, Action::PageDown, Action::PageDown], &context);
    let focused = words(screen.browser.row());
    let Step::Save(Change::Remove(id), said) = act(&mut screen, &[Action::Remove], &context) else {
        panic!()
    };
    assert!(said.contains("Vrij van") && said.contains("prullenbak"), "{said}");
    bench.journal.remove(&id, now().into()).unwrap();
    screen.on_outcome(&Outcome::Saved(&Change::Remove(id.clone())), &context);
    assert_eq!(focused, "bladzij 21 één");
    assert_eq!(words(screen.browser.row()), "bladzij 22 één");
    act(&mut screen, &[Action::First], &context);
    bench.journal.restore(&id, now().into()).unwrap();
    screen.on_outcome(&Outcome::Saved(&Change::Restore(id)), &context);
    assert_eq!(words(screen.browser.row()), focused);
}

#[test]
fn of_two_versions_both_are_read_and_the_one_that_is_kept_replaces_both() {
    let bench = Bench::new();
    bench.notes(1, 24);
    let context = bench.context(80, 20);
    let first = bench.journal.newest_first().next().unwrap().unwrap().shown;
    let change = |words: &str, seconds: i64| {
        let mut fields = first.fields.clone();
        fields.insert("text".into(), words.into());
        first.succeed(fields, (now() + TimeDelta::seconds(seconds)).into())
    };
    for version in [change("op de laptop", 1), change("op de telefoon", 2)] {
        bench.journal.keep(version, now().into()).unwrap();
    }
    let mut screen = JournalScreen::new(None, &context);
    act(&mut screen, &[Action::Next], &context);
    assert!(shown(&screen, &context).contains("Beide staan hier."));
    let page = shown(&screen, &context);
    assert!(page.contains("│  op de telefoon"), "{page}");
    act(&mut screen, &[Action::Next], &context);
    assert!(shown(&screen, &context).contains("│  op de laptop"));
    let Step::Save(Change::Entry(chosen), _) = act(&mut screen, &[Action::NextField, Action::Next], &context)
    else {
        panic!()
    };
    bench.journal.keep(chosen.clone(), now().into()).unwrap();
    screen.on_outcome(&Outcome::Saved(&Change::Entry(chosen)), &context);
    let entry = bench.journal.newest_first().next().unwrap().unwrap();
    assert_eq!((entry.shown.text("text"), entry.conflicts.len()), (Some("op de laptop"), 0));
    assert!(!shown(&screen, &context).contains("Beide staan hier."));
}

#[test]
fn a_draft_stands_in_the_place_of_its_time_and_enter_goes_on_with_it() {
    let bench = Bench::new();
    bench.notes(5, 24);
    let at = now() - TimeDelta::hours(30);
    let draft = Draft::of(&Record::new("check_in", at, at.into()), "need");
    bench.journal.keep_draft(&draft).unwrap();
    let context = bench.context(80, 20);
    let mut screen = JournalScreen::new(None, &context);
    act(&mut screen, &[Action::Down, Action::Down], &context);
    assert!(shown(&screen, &context).contains("  ○ 16:04  Check-in"));
    assert_eq!(screen.browser.row().map(|row| row.draft.is_some()), Some(true));
    assert!(matches!(act(&mut screen, &[Action::Remove], &context), Step::Stay));
    let step = act(&mut screen, &[Action::Next], &context);
    assert!(matches!(step, Step::Open(Route::Resume { kind, .. }) if kind == "check_in"));
    assert!(shown(&screen, &context).contains("5 bladzijden, 1 concept "), "a draft is no page yet");
    bench.journal.keep_draft(&Draft { kind: "compassion".into(), id: "another".into(), ..draft }).unwrap();
    assert!(shown(&JournalScreen::new(None, &context), &context).contains("5 bladzijden, 2 concepten "));
    let bench = Bench::new();
    bench.journal.keep_draft(&Draft::of(&Record::new("check_in", at, at.into()), "need")).unwrap();
    let context = bench.context(80, 20);
    let page = shown(&JournalScreen::new(None, &context), &context);
    assert!(page.contains("  1 concept ") && !page.contains("bladzijden"), "{page}");
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_is_there() {
    let bench = Bench::new();
    bench.notes(5, 24);
    let bad = bench.folder.path().join("data/journal/2026-11.other.json");
    std::fs::write(&bad, "{").unwrap();
    let context = bench.context(140, 40);
    let page = shown(&JournalScreen::new(None, &context), &context);
    assert!(page.contains("1 bestand was niet te lezen.") && page.contains("bladzij 4"), "{page}");
}

#[test]
fn a_page_that_was_opened_from_elsewhere_leads_back_there() {
    let bench = Bench::new();
    bench.notes(60, 24);
    for (width, height) in [(80, 20), (40, 12)] {
        let context = bench.context(width, height);
        let mut screen = JournalScreen::new(Some("note-000045"), &context);
        assert!(screen.scope() == Scope::Entry && shown(&screen, &context).contains("bladzij 45"));
        assert!(matches!(act(&mut screen, &[Action::Back], &context), Step::Leave));
        let mut screen = JournalScreen::new(None, &context);
        assert!(matches!(act(&mut screen, &[Action::Next, Action::Back], &context), Step::Stay));
        assert!(screen.scope() == Scope::Journal);
        assert!(matches!(act(&mut screen, &[Action::Back], &context), Step::Leave));
    }
}

/// The rows that some of the notes take below each other, with the headings of their months.
fn rows(from: usize, to: usize, hours: i64, heights: Heights) -> usize {
    let month = |number: usize| (now() - TimeDelta::hours(hours * number as i64)).format("%Y-%m").to_string();
    let months = (from + 1..to).filter(|number| month(*number) != month(number - 1)).count();
    (to - from) * heights.page + heights.heading + months * (heights.heading + heights.between)
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    /// The window on months, against the plain list of all pages.
    #[test]
    fn the_window_moves_as_if_the_whole_list_were_there(
        count in 0usize..260, hours in 6i64..90, height in 1usize..12, headings in 0usize..2,
        moves in prop::collection::vec((0usize..7, 1usize..40), 1..40),
    ) {
        let bench = Bench::new();
        bench.notes(count, hours);
        let context = bench.context(80, 20);
        let heights = |page: usize, headings: usize| Heights { window: height, page, heading: headings, between: headings };
        let (mut heights, mut at) = (heights(1 + height % 2, headings), 0);
        let mut pages = MonthWindow::newest(heights, &context);
        let last = count.saturating_sub(1);
        for (kind, by) in moves {
            match kind {
                0 => { pages.go(Move::Rows(by as isize), &context); at = (at + by).min(last); }
                1 => { pages.go(Move::Rows(-(by as isize)), &context); at = at.saturating_sub(by); }
                2 => { pages.go(Move::First, &context); at = 0; }
                3 => { pages.go(Move::Last, &context); at = last; }
                4 => pages.reload(&context),
                5 => { heights.window = 1 + by % 12; pages.resize(heights, &context); }
                _ if count > 0 => {
                    at = (by * 7) % count;
                    let found = pages.find((&format!("note-{at:06}"), false), &context);
                    prop_assert!(found);
                }
                _ => {}
            }
            let (window, focus) = pages.window();
            let numbers: Vec<String> = window.iter().map(|page| words(Some(page))).collect();
            let focused = format!("bladzij {at} één");
            prop_assert!(count == 0 || numbers.get(focus) == Some(&focused));
            let first = at.saturating_sub(focus);
            let expected: Vec<String> = (first..first + window.len()).map(|n| format!("bladzij {n} één")).collect();
            prop_assert_eq!(&numbers, &expected);
            let end = first + window.len();
            prop_assert_eq!(pages.more_below(), end < count);
            // It is full, and no fuller than it can be, unless a single page is too much for it.
            let rows = |from: usize, to: usize| rows(from, to, hours, heights);
            prop_assert!(rows(first, end) <= heights.window || window.len() <= 1);
            prop_assert!(end == count || rows(first, end + 1) > heights.window);
            prop_assert!(end < count || first == 0 || rows(first - 1, end) > heights.window);
        }
    }
}
