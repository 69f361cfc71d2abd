//! What was written before in a conversation is there afterwards, whatever is answered again or cannot be kept.

use chrono::DateTime;

use super::not_saved;
use super::tests::{House, holds, now};
use crate::journal::{Draft, Record, SaveError, SaveErrorKind};
use crate::text::{Language, Reason, Text, What};

#[test]
fn a_note_is_gone_on_with_where_it_stopped() {
    let house = House::new();
    house.talk(Language::En, "note", "One.\n\nTwo.\n");
    let shown = house.talk(Language::En, "note", "\nThree.\n.\nb\nFour.\n.\n\n");
    assert_eq!(house.of("note").fields["text"], "One.\n\nTwo.\nThree.\nFour.", "{shown}");
}

#[test]
fn own_words_give_way_to_other_own_words_only() {
    let house = House::new();
    let shown = house.talk(Language::En, "check_in", "1, like a belt\n\nb\n2\n\n\n\n\n.\n\n");
    let fields = &house.of("check_in").fields;
    assert_eq!(fields["body"], serde_json::json!(["relaxation"]), "{shown}");
    assert_eq!(fields["body_words"], "like a belt", "{shown}");

    let shown =
        house.talk(Language::En, "small_step", "to call my aunt\nb\n4\nto write her\n.\nAunt\nb\n4\n\n1\n\n");
    let fields = &house.of("small_step").fields;
    assert_eq!(fields["step_words"], "to call my aunt\nto write her", "{shown}");
    assert_eq!(fields["who_name"], "Aunt", "{shown}");
}

#[test]
fn letting_go_says_what_was_kept_and_no_more() {
    for (typed, said) in [
        ("1\nNever enough.\n.\n\n1\n\n\n\n", "What else you chose is saved."),
        ("1\nNever enough.\n.\n\n\n2\n\n\n", "Only your sentence is saved."),
        ("1\nNever enough.\n.\n\n\n\n\n", "Nothing is saved."),
    ] {
        let house = House::new();
        let shown = house.talk(Language::En, "compassion", typed);
        assert!(shown.ends_with(&format!("The thought is let go. {said}")), "{shown}");
        assert_eq!(house.saved().is_empty(), said == "Nothing is saved.", "{shown}");
    }
}

#[test]
fn a_kept_sentence_that_is_chosen_again_is_kept_still_and_a_new_one_only_if_wished() {
    let house = House::new();
    house.talk(Language::En, "compassion", "\n.\n\n\nSlowly.\n1\n\n\n");
    assert_eq!(house.of("compassion").fields["phrase_keep"], serde_json::json!(["keep"]));
    let shown = house.talk(Language::En, "compassion", "\n.\n\n\n5\n\n\n\n");
    assert!(shown.contains("my own: \"Slowly.\""), "{shown}");
    let kept = |words: &str| {
        let of = |record: &&Record| record.text("phrase_words") == Some(words);
        house.saved().iter().filter(of).map(|record| record.fields.contains_key("phrase_keep")).collect()
    };
    let said: Vec<bool> = kept("Slowly.");
    assert_eq!(said, [true, true], "{shown}");
    let shown = house.talk(Language::En, "compassion", "\n.\n\n\n5\nb\nFirst this.\n\n\n\n");
    assert_eq!(kept("First this."), [false], "{shown}");
}

#[test]
fn a_look_back_without_an_answer_changes_nothing() {
    let house = House::new();
    house.talk(Language::En, "small_step", "1\n\n\n\n\n");
    let before = house.saved();
    let shown = house.talk(Language::En, "small_step", "2\n\n\n\n\n");
    assert!(shown.ends_with("Nothing has changed. That is fine too."), "{shown}");
    assert_eq!((before.len(), house.saved()), (1, before), "{shown}");
}

#[test]
fn words_that_no_draft_could_keep_are_told_and_given_back() {
    let house = House::new();
    std::fs::write(house.folder.path().join("state"), "in the way").unwrap();
    for typed in ["One.\nTwo.\n", "One.\nTwo.\n.\n\n\nq\n"] {
        let shown = house.talk(Language::En, "note", typed);
        let (_, after) = shown.rsplit_once("Saving did not work.").unwrap();
        assert!(after.ends_with("\nOne.\nTwo."), "{shown}");
        assert!(!shown.contains("Draft saved."), "{shown}");
    }
}

#[test]
fn a_thought_that_is_let_go_is_not_given_back() {
    let house = House::new();
    std::fs::write(house.folder.path().join("state"), "in the way").unwrap();
    let shown = house.talk(Language::En, "compassion", "1\nI cannot do it.\n.\n1\nq\n");
    assert_eq!(shown.matches("I cannot do it").count(), 1, "{shown}");
}

#[test]
fn a_thought_that_was_kept_and_is_let_go_later_is_in_no_file() {
    let house = House::new();
    let shown = house.talk(Language::En, "compassion", "2\nNever enough.\n.\n\n\n4\n1\n\n\n");
    let kept = house.of("compassion");
    assert_eq!(kept.fields["thought"], "Never enough.", "{shown}");
    let mut draft = Draft::of(&kept.succeed(kept.fields.clone(), kept.changed.moment()), "thought");
    draft.fields.shift_remove("thought");
    draft.fields.insert("fate".into(), "release".into());
    house.journal.keep_draft(&draft).unwrap();
    let shown = house.talk(Language::En, "compassion", "1\n\n.\n\n\n\n\n\n\n\n");
    assert!(shown.contains("Saved"), "{shown}");
    assert!(!holds(house.folder.path(), "Never enough."), "{shown}");
}

#[test]
fn each_of_several_drafts_is_offered_and_the_chosen_one_is_opened() {
    let house = House::new();
    for (id, day, words) in [("b", 20, "Older."), ("c", 18, "Oldest."), ("a", 21, "Newest.")] {
        let at = DateTime::parse_from_rfc3339(&format!("2026-11-{day}T21:00:00+01:00")).unwrap();
        let mut record = Record { id: id.into(), ..Record::new("note", at, at.into()) };
        record.fields.insert("text".into(), words.into());
        house.journal.keep_draft(&Draft::of(&record, "text")).unwrap();
    }
    let shown = house.talk(Language::En, "note", "2\n1\n\n\n");
    assert!(!shown.contains("Newest.") && shown.contains("Older."), "{shown}");
    assert_eq!(house.of("note").id, "b", "{shown}");
    let left: Vec<String> = house.journal.drafts().into_iter().map(|draft| draft.id).collect();
    assert!(left.len() == 2 && !left.contains(&"b".to_owned()), "{left:?}");
    let shown = house.talk(Language::En, "note", "\n\n\n");
    assert!(shown.contains("Newest."), "{shown}");
}

#[test]
fn a_folder_that_may_not_be_written_in_is_no_matter_of_settings_here() {
    let text = Text::new(Language::En).unwrap();
    for kind in [SaveErrorKind::Rights, SaveErrorKind::ReadOnly] {
        let error = SaveError { kind, path: "/journal".into(), reason: Reason::new(What::Disk, "no") };
        let said = not_saved(&error, &text);
        assert!(said.contains("/journal") && said.contains("--home") && !said.contains("Settings"), "{said}");
    }
}

#[test]
fn only_people_are_offered_to_meet_or_to_tell_something() {
    for (what, offered) in [
        ("nature", false),
        ("line", false),
        ("peer", true),
        ("family", true),
        ("from_later", true),
        ("", true),
    ] {
        let house = House::new();
        let mut item = Record::new("circle", now(), now().into());
        item.fields.insert("name".into(), "Het bankje".into());
        item.fields.insert("what".into(), what.into());
        house.journal.keep_circle(item, now().into()).unwrap();
        for kind in ["encounter", "small_step"] {
            let shown = house.talk(Language::Nl, kind, "1\nq\n");
            assert_eq!(shown.contains("Het bankje"), offered, "{kind}, {what}: {shown}");
        }
        // What is no person is still somewhere to turn to.
        let shown = house.talk(Language::Nl, "encounter", "s\n\nq\n");
        assert!(shown.contains("Het bankje"), "{what}: {shown}");
    }
}

#[test]
fn the_one_page_of_an_exercise_is_changed_and_none_is_added() {
    let house = House::new();
    let first = "1 4\nIk slaap niet.\n.\n\n\n\n\n";
    let shown = house.talk(Language::Nl, "signals", first);
    assert_eq!(house.of("signals").fields["later"], "Ik slaap niet.", "{shown}");
    let shown = house.talk(Language::Nl, "signals", "\n\nWandelen.\n.\n\n\n\n");
    assert!(shown.contains("Anders slapen, Veel piekeren") || shown.contains("anders slapen"), "{shown}");
    let fields = &house.of("signals").fields;
    assert_eq!(
        (&fields["later"], &fields["helps"]),
        (&"Ik slaap niet.".into(), &"Wandelen.".into()),
        "{shown}"
    );
    assert_eq!(house.saved().len(), 1, "{shown}");
    // What waits on that page goes on without a question.
    let shown = house.talk(Language::Nl, "signals", "\n\n\nMijn zus.\n");
    assert!(shown.contains("Concept bewaard."), "{shown}");
    let shown = house.talk(Language::Nl, "signals", "\n\n\n\n");
    assert!(shown.contains("Mijn zus."), "{shown}");
    let shown = house.talk(Language::Nl, "signals", "\n\n\n\n\n\n\n\n");
    assert_eq!(house.of("signals").fields["knows"], "Mijn zus.", "{shown}");
    assert_eq!((house.saved().len(), house.journal.drafts().len()), (1, 0), "{shown}");
}

#[test]
fn a_draft_of_the_one_page_that_is_let_be_does_not_begin_another_one() {
    let house = House::new();
    house.talk(Language::Nl, "signals", "1\nOud.\n.\n\n\n\n\n");
    let mut other = Record::new("signals", now(), now().into());
    other.fields.insert("later".into(), "Nieuw.".into());
    house.journal.keep_draft(&Draft::of(&other, "later")).unwrap();
    let shown = house.talk(Language::Nl, "signals", "nee\n\n\nThee.\n.\n\n\n\n");
    assert_eq!(
        (house.saved().len(), house.of("signals").fields["helps"].as_str()),
        (1, Some("Thee.")),
        "{shown}"
    );
    assert_eq!(house.journal.drafts().len(), 1, "what waits goes on waiting");
}

#[test]
fn a_day_to_come_is_asked_and_a_day_that_is_over_is_asked_again() {
    let house = House::new();
    let shown = house.talk(Language::Nl, "letter", "Hou vol.\n.\n5\nietsdag\ngisteren\n1 januari 2027\n\n");
    assert!(
        shown.contains("Die datum begrijp ik niet.") && shown.contains("Die dag is al voorbij."),
        "{shown}"
    );
    let fields = &house.of("letter").fields;
    assert_eq!((&fields["day"], &fields["day_choice"]), (&"2027-01-01".into(), &"other".into()), "{shown}");
    let shown = house.talk(Language::En, "letter", "On we go.\n.\n3\n\n");
    assert!(shown.contains("in three months") && shown.contains("22 February"), "{shown}");
}
