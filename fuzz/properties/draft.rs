//! A draft: taken up where it was left, kept in its own place, and one that cannot be read is never written over.

use std::fs;

use verbinding::journal::{Draft, Journal};
use verbinding::session::Session;

use super::{Home, exercises, note, now};

pub fn holds(data: &[u8]) {
    let home = Home::new();
    let journal = home.journal();
    let path = home.put("state/drafts/note.json", data);
    match journal.drafts().as_slice() {
        [] => {
            assert_eq!(journal.damaged_drafts(), std::slice::from_ref(&path));
            journal.keep_draft(&other()).unwrap();
            assert_eq!(fs::read(&path).unwrap(), data, "a draft that cannot be read was written over");
            assert_eq!(home.journal().drafts(), [other()]);
        }
        [draft] => {
            assert!(journal.damaged_drafts().is_empty());
            grows(&home, &journal, draft);
        }
        more => panic!("one file became {} drafts", more.len()),
    }
}

/// Its next state takes its place, and it goes when its entry is kept.
fn grows(home: &Home, journal: &Journal, draft: &Draft) {
    journal.take_up(draft);
    let mut next = draft.clone();
    next.fields.insert("text".into(), "Een regel meer.".into());
    "note".clone_into(&mut next.step);
    journal.keep_draft(&next).unwrap();
    assert_eq!(home.journal().drafts(), [next.clone()]);
    // Another window's draft of that kind stands beside it.
    home.journal().keep_draft(&other()).unwrap();
    assert_eq!(home.journal().drafts().len(), 2);

    if let Some(exercise) = exercises().get(&draft.kind) {
        let session = Session::resume(exercise, draft.clone(), &home.journal());
        assert_eq!(session.id(), draft.id);
        let at = draft.at.fixed_offset();
        let record = session.record(at);
        assert_eq!((&record.id, &record.kind), (&draft.id, &draft.kind));
    }
    let record = draft.record(now());
    assert_eq!((&record.id, &record.kind, &record.fields), (&draft.id, &draft.kind, &draft.fields));
    assert!(record.was.iter().all(|stamp| *stamp < record.changed));
    journal.drop_draft(&next.kind, &next.id).unwrap();
    assert_eq!(home.journal().drafts(), [other()]);
}

fn other() -> Draft {
    let mut record = note("Nog een.");
    "019a8f3e-6c5a-7cc1-9d0e-00000000000f".clone_into(&mut record.id);
    Draft::of(&record, "text")
}
