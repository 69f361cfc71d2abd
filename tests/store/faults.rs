//! Every call to the disk fails, once or for good: nothing that was there before is lost.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use verbinding::journal::{Disk, Draft, Journal, SaveErrorKind, Step};
use verbinding::settings::Paths;

use crate::{edited, holding, home, journal, later, leftovers, note, now, sorted, texts};

/// Fails at the call of this number; lasting: at every later one, too.
#[derive(Debug)]
pub struct Faulty {
    pub calls: AtomicUsize,
    at: usize,
    lasting: bool,
    kind: ErrorKind,
}

impl Disk for Faulty {
    fn before(&self, _step: Step, _path: &Path) -> io::Result<()> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        if call == self.at || self.lasting && call > self.at { Err(self.kind.into()) } else { Ok(()) }
    }
}

pub(crate) fn faulty(home: &Path, at: usize, lasting: bool, kind: ErrorKind) -> (Journal, Arc<Faulty>) {
    let disk = Arc::new(Faulty { calls: AtomicUsize::new(0), at, lasting, kind });
    (Journal::on(disk.clone(), Paths::under(home), 4), disk)
}

const KINDS: [(ErrorKind, SaveErrorKind); 5] = [
    (ErrorKind::StorageFull, SaveErrorKind::Full),
    (ErrorKind::QuotaExceeded, SaveErrorKind::Full),
    (ErrorKind::ReadOnlyFilesystem, SaveErrorKind::ReadOnly),
    (ErrorKind::PermissionDenied, SaveErrorKind::Rights),
    (ErrorKind::Other, SaveErrorKind::Other),
];

/// Runs `act` with a fault at each of its calls in turn; `check` looks at the home after each, told whether it failed.
pub(crate) fn at_each_call(
    prepare: impl Fn(&Path),
    act: impl Fn(&Journal) -> Result<(), verbinding::journal::SaveError>,
    check: impl Fn(&Path, bool),
) {
    for lasting in [false, true] {
        let mut failures = 0;
        for at in 0.. {
            let home = home();
            prepare(home.path());
            let (fault, kind) = KINDS[at % KINDS.len()];
            let (kept, disk) = faulty(home.path(), at, lasting, fault);
            let done = act(&kept);
            let reached = disk.calls.load(Ordering::Relaxed) > at;
            if let Err(error) = &done {
                failures += 1;
                assert!(reached);
                assert!(error.kind == kind || error.kind == SaveErrorKind::Other, "{error:?}");
                assert!(error.reason.detail.starts_with("cannot "), "{error}");
            }
            check(home.path(), done.is_err());
            assert!(leftovers(home.path()).is_empty(), "call {at}");
            if !reached {
                break;
            }
        }
        assert!(failures >= 6, "only {failures} calls could fail");
    }
}

#[test]
fn a_failed_save_loses_nothing_and_can_be_tried_again() {
    let record = note("new");
    at_each_call(
        |home| {
            journal(home).keep(note("earlier"), now()).unwrap();
        },
        |kept| kept.keep(record.clone(), later(86_400)).map(|_| ()),
        |home, failed| {
            let kept = journal(home);
            let now_there = texts(&kept);
            assert!(now_there.contains(&"earlier".to_owned()));
            assert!(failed || now_there.contains(&"new".to_owned()));
            assert!(kept.damaged().is_empty());
            kept.keep(record.clone(), later(90_000)).unwrap();
            assert_eq!(sorted(texts(&kept)), ["earlier", "new"]);
        },
    );
}

#[test]
fn a_failed_first_save_can_be_tried_again() {
    let record = note("first");
    at_each_call(
        |_| {},
        |kept| kept.keep(record.clone(), now()).map(|_| ()),
        |home, _| {
            journal(home).keep(record.clone(), later(1)).unwrap();
            assert_eq!(texts(&journal(home)), ["first"]);
        },
    );
}

#[test]
fn a_failed_change_leaves_the_old_words_or_the_new_ones() {
    at_each_call(
        |home| {
            journal(home).keep(note("old"), now()).unwrap();
        },
        |kept| {
            // The reading here is part of what may fail.
            let Some(Ok(entry)) = kept.newest_first().next() else {
                return kept.keep(note("new"), later(1)).map(|_| ());
            };
            kept.keep(edited(&entry, "new", 1), later(1)).map(|_| ())
        },
        |home, failed| {
            let there = texts(&journal(home));
            assert!(there.contains(&"old".to_owned()) || there.contains(&"new".to_owned()));
            assert!(failed || there.contains(&"new".to_owned()));
        },
    );
}

#[test]
fn a_failed_draft_leaves_the_earlier_one() {
    let mut draft = Draft::of(&note("half"), "note");
    let earlier = draft.clone();
    draft.fields.insert("note".into(), "whole".into());
    at_each_call(
        |home| journal(home).keep_draft(&earlier).unwrap(),
        |kept| kept.keep_draft(&draft),
        |home, failed| {
            let there = journal(home).drafts();
            assert!(there.contains(&earlier) || there.contains(&draft));
            assert!(failed || there.contains(&draft));
            journal(home).keep_draft(&draft).unwrap();
            assert!(journal(home).drafts().contains(&draft));
        },
    );
}

#[test]
fn an_erasing_that_failed_half_way_is_finished_by_the_next_try_or_the_next_start() {
    let record = note("xyzzy");
    let id = record.id.clone();
    let prepare = |home: &Path| {
        journal(home).keep(record.clone(), now()).unwrap();
        journal(home).keep(note("stays"), later(86_400)).unwrap();
    };
    let act = |kept: &Journal| kept.erase(&id, later(86_500)).map(|_| ());
    at_each_call(prepare, act, |home, _| {
        journal(home).erase(&id, later(86_600)).unwrap();
        assert!(holding(home, "xyzzy").is_empty());
        assert_eq!(texts(&journal(home)), ["stays"]);
    });
    at_each_call(prepare, act, |home, _| {
        let kept = journal(home);
        kept.purge(later(86_600)).unwrap();
        let erased = kept.find(&id).unwrap().is_empty();
        assert!(!erased || holding(home, "xyzzy").is_empty());
    });
}

#[test]
fn a_circle_whose_copy_fails_is_kept_all_the_same() {
    let record = verbinding::journal::Record::new("circle", crate::at(crate::EVENING), now());
    at_each_call(
        |_| {},
        |kept| kept.keep_circle(record.clone(), now()).map(|_| ()),
        |home, failed| assert!(failed || journal(home).circle().items.len() == 1),
    );
}
