//! Tests of a session: what is kept of it, from what it grows, and how it ends.

use super::*;
use crate::exercise::Catalogue;
use crate::settings::Paths;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap()
}

fn exercise(kind: &str) -> Arc<Exercise> {
    Catalogue::built_in().unwrap().get(kind).unwrap().clone()
}

fn journal() -> (tempfile::TempDir, Journal) {
    let home = tempfile::tempdir().unwrap();
    let journal = Journal::open(Paths::under(home.path()), 4);
    (home, journal)
}

#[test]
fn nothing_is_kept_of_a_session_without_answers_and_it_says_why() {
    let (_home, journal) = journal();
    let mut session = Session::begin(&exercise("note"), now(), now(), &journal);
    assert!(session.is_idle());
    assert_eq!(session.finish(), Finish::Nothing(exercise("note").blank().to_owned()));
    session.write("text", "een zin");
    assert!(!session.is_idle());
    assert_eq!(session.finish(), Finish::Save);
    assert_eq!(session.draft(now()).fields["text"], "een zin");
}

#[test]
fn an_unchanged_second_half_is_not_kept_and_an_unchanged_first_one_is() {
    let (_home, journal) = journal();
    let record = Session::begin(&exercise("encounter"), now(), now(), &journal).record(now());
    let after = Session::again(&exercise("encounter"), record.clone(), true, &journal);
    assert_eq!(after.finish(), Finish::Nothing("common.nothing_changed".into()));
    assert_eq!(Session::again(&exercise("encounter"), record, false, &journal).finish(), Finish::Save);
}

#[test]
fn a_change_grows_from_the_version_that_was_open_and_so_does_its_draft() {
    let (_home, journal) = journal();
    let mut session = Session::begin(&exercise("note"), now(), now(), &journal);
    session.write("text", "een zin");
    let first = journal.keep(session.record(now()), now().into()).unwrap().shown;
    let mut change = Session::again(&exercise("note"), first.clone(), false, &journal);
    change.write("text", "een andere zin");
    journal.keep_draft(&change.draft(now())).unwrap();
    let elsewhere = first.succeed(change.walk.to_keep(), now().into());
    let elsewhere = Record { fields: Map::from_iter([("text".into(), "van elders".into())]), ..elsewhere };
    journal.keep(elsewhere, now().into()).unwrap();

    let draft = journal.draft("note").unwrap();
    let resumed = Session::resume(&exercise("note"), draft, &journal);
    assert_eq!(resumed.record(now()).was, first.lineage());
    let kept = journal.keep(resumed.record(now()), now().into()).unwrap();
    let words: Vec<_> = kept.versions().filter_map(|version| version.text("text")).collect();
    assert!(words.contains(&"van elders") && words.contains(&"een andere zin"), "{words:?}");
}

#[test]
fn the_words_of_one_field_are_one_step_to_take_back_and_to_make_again() {
    let (_home, journal) = journal();
    let mut session = Session::begin(&exercise("check_in"), now(), now(), &journal);
    assert!(!session.can_undo() && !session.undo());
    session.remember();
    session.walk.set_text("start", "pause");
    session.write("note", "e");
    session.write("note", "een zin");
    assert!(session.undo());
    assert_eq!((session.walk.text("note"), session.walk.text("start")), ("", "pause"));
    assert!(session.undo() && !session.undo() && session.redo() && session.redo());
    assert_eq!((session.walk.text("note"), session.walk.text("start")), ("een zin", "pause"));
}

#[test]
fn only_words_that_were_offered_give_way_to_a_choice_without_words() {
    let (_home, journal) = journal();
    let mut session = Session::begin(&exercise("encounter"), now(), now(), &journal);
    session.people = vec!["Aisha".into()];
    session.walk.set_text("who_name", "mijn buurman");
    assert!(!session.set_beside("who_name", None));
    assert_eq!(session.walk.text("who_name"), "mijn buurman");
    assert!(session.set_beside("who_name", Some("Aisha")) && session.set_beside("who_name", None));
    assert_eq!(session.walk.text("who_name"), "");
}
