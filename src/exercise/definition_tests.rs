//! The definitions that come with the program, and what is said about one that is wrong; never walks one.

use std::collections::BTreeSet;

use super::*;

fn trouble(toml: &str) -> String {
    format!("{:#}", Exercise::parse("walk", toml).unwrap_err())
}

const STEP: &str = "[[step]]\nid = \"first\"\nask = \"write\"\n";

#[test]
fn every_exercise_that_comes_with_the_program_is_correct() {
    let catalogue = Catalogue::built_in().unwrap();
    let listed: Vec<&str> = catalogue.listed().map(|exercise| exercise.kind.as_str()).collect();
    assert_eq!(listed, ["check_in", "compassion", "encounter", "grounding", "small_step", "note"]);
    assert!(!catalogue.get("circle").unwrap().listed);
}

#[test]
fn no_field_of_an_exercise_is_written_by_two_questions() {
    let catalogue = Catalogue::built_in().unwrap();
    for exercise in catalogue.listed().chain(catalogue.get("circle")) {
        let fields = exercise.fields();
        let once: BTreeSet<&String> = fields.iter().collect();
        assert_eq!(fields.len(), once.len(), "{}: {fields:?}", exercise.kind);
        for reserved in
            ["id", "kind", "at", "changed", "was", "words_from", "deleted", "taken_out", "erased", "order"]
        {
            assert!(!fields.iter().any(|field| field == reserved), "{}: {reserved}", exercise.kind);
        }
    }
}

#[test]
fn no_choice_stands_twice_in_one_question() {
    let catalogue = Catalogue::built_in().unwrap();
    for exercise in catalogue.listed().chain(catalogue.get("circle")) {
        for part in exercise.parts() {
            let mut codes = part.choices.clone();
            if let Some(finer) = &part.finer {
                codes.extend(finer.of.values().chain([&finer.more]).flatten().cloned());
                let groups: BTreeSet<&String> = finer.of.keys().collect();
                assert!(groups.iter().all(|group| part.choices.contains(group)), "{}", part.text());
            }
            let once: BTreeSet<&String> = codes.iter().collect();
            assert_eq!(codes.len(), once.len(), "{}: {codes:?}", part.text());
        }
    }
}

#[test]
fn what_an_exercise_refers_to_is_there() {
    let catalogue = Catalogue::built_in().unwrap();
    for exercise in catalogue.listed().chain(catalogue.get("circle")) {
        let fields = exercise.fields();
        let answers = |field: &str, code: &str| {
            matches!(code, "" | "*")
                || exercise.part(field).is_some_and(|part| part.choices.iter().any(|choice| choice == code))
        };
        let further = exercise.after.iter().flat_map(|half| &half.closings);
        let closings = exercise.closings.iter().chain(further).map(|closing| &closing.only_if);
        for condition in exercise.parts().into_iter().map(|part| &part.only_if).chain(closings) {
            for (field, codes) in condition {
                assert!(fields.contains(field), "{}: {field}", exercise.kind);
                assert!(codes.iter().all(|code| answers(field, code)), "{}: {codes:?}", exercise.kind);
            }
        }
        if let Some(field) = exercise.after.as_ref().and_then(|half| half.open_until.as_ref()) {
            assert!(fields.contains(field), "{}: {field}", exercise.kind);
        }
        for part in exercise.parts() {
            let named = part.tell.keys().chain(part.ways.keys()).chain(part.offer.keys()).chain(&part.start);
            for code in named {
                assert!(part.choices.contains(code), "{}: {code}", part.text());
            }
            for id in &part.recap {
                assert!(exercise.parts().iter().any(|other| other.id == *id), "{}: {id}", part.text());
            }
            let fields_named = part.recall.iter().map(|recall| &recall.field);
            for field in fields_named.chain(part.let_go.iter().map(|let_go| &let_go.field)) {
                assert!(fields.contains(field), "{}: {field}", part.text());
            }
            if let Some(let_go) = &part.let_go {
                assert!(answers(&let_go.field, &let_go.keep), "{}", part.text());
            }
        }
    }
}

#[test]
fn what_is_left_out_follows_from_the_name() {
    let toml = format!("strand = \"here\"\n{STEP}side = {{ id = \"more\", ask = \"write\" }}\n");
    let exercise = Exercise::parse("walk", &toml).unwrap();
    let step = exercise.steps().next().unwrap();
    assert_eq!((step.field(), step.text(), step.words()), ("first", "walk.first", "walk.first"));
    let side = step.side.as_deref().unwrap();
    assert_eq!((side.field(), side.text(), side.rows), ("more", "walk.first.more", 3));
    assert_eq!(exercise.blank(), "common.nothing_saved");
    assert!(exercise.numbered && exercise.listed && !exercise.menu);
}

#[test]
fn an_unknown_line_is_told_with_its_number_and_its_name() {
    let said = trouble(&format!("strand = \"here\"\n{STEP}colour = \"red\"\n"));
    assert!(said.contains("cannot read the exercise walk"), "{said}");
    assert!(said.contains("line 5") && said.contains("`colour`"), "{said}");
}

#[test]
fn a_wrong_kind_of_question_is_told_with_its_number_and_its_name() {
    let said = trouble("strand = \"here\"\n[[step]]\nid = \"first\"\nask = \"guess\"\n");
    assert!(said.contains("line 4") && said.contains("`guess`") && said.contains("choose-many"), "{said}");
}

#[test]
fn a_missing_name_is_told_with_its_field() {
    let said = trouble("strand = \"here\"\n[[step]]\nask = \"write\"\n");
    assert!(said.contains("line 2") && said.contains("`id`"), "{said}");
    let said = trouble(STEP);
    assert!(said.contains("`strand`"), "{said}");
}

#[test]
fn text_that_is_no_toml_is_told_with_its_line() {
    let said = trouble("strand = \"here\"\n\n[[step]\n");
    assert!(said.contains("line 3"), "{said}");
}

#[test]
fn an_exercise_without_steps_or_with_one_name_for_two_is_refused() {
    assert!(trouble("strand = \"here\"\n").contains("it has no steps"));
    let said = trouble(&format!("strand = \"here\"\n{STEP}{STEP}"));
    assert!(said.contains("two steps are called first"), "{said}");
    let said =
        trouble(&format!("strand = \"here\"\n{STEP}[after]\n{}", STEP.replace("[[step", "[[after.step")));
    assert!(said.contains("two steps are called first"), "{said}");
}

#[test]
fn what_is_known_before_an_exercise_is_read_is_what_stands_in_it() {
    let home = tempfile::tempdir().unwrap();
    let catalogue = Catalogue::load(&crate::settings::Paths::under(home.path())).unwrap();
    let read: Vec<_> = catalogue.listed().cloned().collect();
    assert!(read.len() >= 9);
    for exercise in &read {
        assert_eq!(catalogue.strand(&exercise.kind), Some(exercise.strand), "{}", exercise.kind);
    }
    let second: Vec<String> =
        read.iter().filter(|it| it.after.is_some()).map(|exercise| exercise.kind.clone()).collect();
    assert_eq!(catalogue.with_second_half(), second);
    let again: Vec<(String, String)> =
        read.iter().filter_map(|it| Some((it.kind.clone(), it.show_again.clone()?))).collect();
    assert_eq!(catalogue.shown_again(), again);
    assert!(second.len() == 2 && again.len() == 1, "{second:?} {again:?}");
    assert_eq!(catalogue.strand("circle"), catalogue.get("circle").map(|it| it.strand));
}
