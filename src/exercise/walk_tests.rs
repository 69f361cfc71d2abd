//! Walks through every exercise that comes with the program: nothing is lost, nothing secret is kept.

use proptest::prelude::*;
use proptest::test_runner::Config;

use super::*;
use crate::exercise::{Ask, Catalogue};

fn exercise(kind: &str) -> Arc<Exercise> {
    Catalogue::built_in().unwrap().get(kind).unwrap().clone()
}

fn walk(kind: &str) -> Walk {
    Walk::new(exercise(kind), false, Map::new())
}

fn look_back(kind: &str, answers: &[(&str, &str)]) -> Walk {
    let answers = answers.iter().map(|(field, words)| ((*field).to_owned(), Value::from(*words))).collect();
    Walk::new(exercise(kind), true, answers)
}

fn choose(walk: &mut Walk, field: &str, codes: &[&str]) {
    walk.set_codes(field, &codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>());
}

/// The steps from here to the end.
fn steps(walk: &mut Walk) -> Vec<String> {
    let mut steps = vec![walk.step().id.clone()];
    while walk.advance() == Moved::Step {
        steps.push(walk.step().id.clone());
    }
    steps
}

#[test]
fn a_walk_goes_from_the_first_step_to_the_last_and_back() {
    let mut walk = walk("check_in");
    assert_eq!(walk.position(), (1, 4));
    assert_eq!(walk.back(), Moved::Edge);
    assert!(!walk.is_last());
    assert_eq!(steps(&mut walk), ["body", "feel", "need", "note"]);
    assert!(walk.is_last());
    assert_eq!((walk.position(), walk.advance()), ((4, 4), Moved::Edge));
    assert_eq!((walk.back(), walk.step().id.as_str()), (Moved::Step, "need"));
    assert_eq!((walk.go_to("body"), walk.position()), (Moved::Step, (1, 4)));
    assert_eq!((walk.go_to("nowhere"), walk.position()), (Moved::Edge, (1, 4)));
}

#[test]
fn a_condition_asks_only_what_fits_the_answers() {
    assert_eq!(steps(&mut walk("grounding")), ["start", "ground", "breath", "look", "after"]);
    let mut breath = walk("grounding");
    breath.set_text("start", "breath");
    assert_eq!(breath.position(), (1, 3));
    assert_eq!(steps(&mut breath), ["start", "breath", "after"]);
    assert_eq!(breath.position(), (3, 3));
    breath.go_to("start");
    breath.set_text("start", "all");
    assert_eq!(breath.position(), (1, 5));
}

#[test]
fn a_look_back_that_did_not_happen_is_one_question() {
    assert_eq!(steps(&mut look_back("encounter", &[])), ["happened", "felt", "learned", "safe"]);
    let feared = &[("fear", "dat ik stilval")];
    assert_eq!(
        steps(&mut look_back("encounter", feared)),
        ["happened", "felt", "learned", "compared", "safe"]
    );
    for closes in ["not_yet", "release"] {
        let mut walk = look_back("encounter", feared);
        walk.set_text("happened", closes);
        assert!(walk.is_last());
        assert_eq!(walk.closing().unwrap().say, [format!("encounter.after.{closes}.text")]);
    }
}

#[test]
fn a_walk_begins_at_the_first_step_that_is_asked() {
    let toml = "strand = \"here\"\n[[step]]\nid = \"a\"\nask = \"write\"\nonly_if = { b = [\"*\"] }\n\
                [[step]]\nid = \"b\"\nask = \"write\"\n";
    let exercise = Arc::new(Exercise::parse("walk", toml).unwrap());
    let mut walk = Walk::new(exercise, false, Map::new());
    assert_eq!((walk.step().id.as_str(), walk.position()), ("b", (1, 1)));
    walk.set_text("b", "words");
    assert_eq!((walk.position(), walk.back()), ((2, 2), Moved::Step));
}

#[test]
fn a_further_question_comes_and_goes_and_keeps_its_answer() {
    let mut walk = walk("compassion");
    walk.go_to("phrase");
    assert_eq!(walk.parts().len(), 1);
    walk.set_text("phrase", "own");
    walk.set_text("phrase_words", "Rustig maar.");
    assert_eq!(walk.parts().len(), 3);
    walk.set_text("phrase", "2");
    assert_eq!(walk.parts().len(), 1);
    assert_eq!(walk.text("phrase_words"), "Rustig maar.");
}

#[test]
fn a_thought_that_is_let_go_is_never_among_what_may_be_kept() {
    let mut walk = walk("compassion");
    walk.set_text("thought", "Ik deug niet.");
    assert!(walk.is_secret("thought") && walk.lets_go() && walk.is_blank());
    assert_eq!(walk.code("fate").as_deref(), Some("release"), "letting go stands chosen at first");
    assert!(walk.to_keep().is_empty());
    walk.set_text("fate", "release");
    assert!(!walk.to_keep().contains_key("thought") && walk.is_blank());
    walk.set_text("fate", "keep");
    assert_eq!(walk.to_keep()["thought"], "Ik deug niet.");
    assert!(!walk.lets_go() && !walk.is_blank());
    walk.set_text("fate", "something a newer build knows");
    assert!(!walk.to_keep().contains_key("thought"), "only a clear yes keeps it");
}

#[test]
fn what_is_kept_stands_in_the_order_of_the_exercise_and_drops_nothing_unknown() {
    let mut answers = Map::new();
    answers.insert("zodiac".into(), Value::from(12));
    let mut walk = Walk::new(exercise("check_in"), false, answers);
    walk.set_text("note", "later");
    choose(&mut walk, "needs", &["rest"]);
    choose(&mut walk, "body", &["tension"]);
    let kept: Vec<String> = walk.to_keep().keys().cloned().collect();
    assert_eq!(kept, ["body", "needs", "note", "zodiac"]);
}

#[test]
fn an_empty_answer_is_none_and_a_restored_one_is_what_it_was() {
    let mut walk = walk("check_in");
    choose(&mut walk, "body", &["tension"]);
    let before = walk.answers().get("body").cloned();
    choose(&mut walk, "body", &[]);
    walk.set_text("note", "");
    assert!(walk.answers().is_empty() && walk.is_blank());
    walk.restore("body", before.as_ref());
    assert_eq!(walk.codes("body"), ["tension"]);
    walk.restore("body", None);
    assert!(walk.answers().is_empty());
}

#[test]
fn the_first_closing_that_fits_is_said() {
    let mut walk = walk("encounter");
    assert_eq!(walk.closing().unwrap().say, ["encounter.planned.no_date"]);
    walk.set_text("when", "2026-11-24");
    assert_eq!(walk.closing().unwrap().say, ["common.saved"], "nobody was named yet");
    walk.set_text("who", "friend");
    assert_eq!(walk.closing().unwrap().say, ["encounter.planned"]);
    walk.set_text("when", "week");
    assert_eq!(walk.closing().unwrap().say, ["encounter.planned.no_date"]);
}

#[test]
fn what_is_said_of_a_thought_that_is_let_go_follows_what_is_kept_beside_it() {
    let mut walk = walk("compassion");
    assert_eq!(walk.released(), None);
    walk.set_text("thought", "Nooit genoeg.");
    assert_eq!(walk.released(), Some("compassion.released.all"));
    walk.set_text("phrase", "own");
    assert_eq!(walk.released(), Some("compassion.released.rest"), "no sentence was written");
    walk.set_text("phrase_words", "Rustig.");
    assert_eq!(walk.released(), Some("compassion.released"));
    walk.set_text("touch", "heart");
    assert_eq!(walk.released(), Some("compassion.released.rest"));
    walk.set_text("fate", "keep");
    assert_eq!(walk.released(), None);
}

#[test]
fn nobody_yet_is_nothing_to_keep_and_an_answer_beside_it_is() {
    let mut walk = walk("encounter");
    walk.set_text("who", "none");
    assert!(walk.is_blank());
    walk.set_text("about", "de huisarts");
    assert!(!walk.is_blank());
}

#[test]
fn offers_follow_the_order_of_the_exercise_each_place_once_and_at_most_three() {
    let mut walk = walk("check_in");
    assert_eq!(walk.offers(), []);
    let pair = |code: &str, place: &str| (code.to_owned(), place.to_owned());
    choose(&mut walk, "needs", &["gentleness", "contact", "rest", "boundaries"]);
    assert_eq!(
        walk.offers(),
        [pair("rest", "grounding"), pair("contact", "circle"), pair("contact", "encounter")]
    );
    choose(&mut walk, "needs", &["boundaries", "contact"]);
    assert_eq!(walk.offers(), [pair("contact", "circle"), pair("contact", "encounter")]);
    choose(&mut walk, "needs", &["movement"]);
    assert_eq!(walk.offers(), []);
}

/// What somebody does at a step; the numbers pick one of what is there.
#[derive(Clone, Debug)]
enum Deed {
    Advance,
    Back,
    GoTo(usize),
    Choose(usize, Vec<usize>),
    Write(usize, &'static str),
    Clear(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => Just(Deed::Advance),
        2 => Just(Deed::Back),
        1 => (0..9_usize).prop_map(Deed::GoTo),
        4 => (0..9_usize, prop::collection::vec(0..9_usize, 1..4)).prop_map(|(at, codes)| Deed::Choose(at, codes)),
        3 => (0..9_usize, prop::sample::select(vec!["ë", "twee woorden", "a\nb", "👩‍👧"]))
            .prop_map(|(at, words)| Deed::Write(at, words)),
        1 => (0..9_usize).prop_map(Deed::Clear),
    ]
}

/// Does it, and the same in a plain list of what was last said in each field.
fn act(walk: &mut Walk, model: &mut Map<String, Value>, deed: &Deed) {
    let step = walk.step().clone();
    let parts: Vec<Part> = step.all().into_iter().cloned().collect();
    let pick = |at: &usize, wanted: fn(&Part) -> bool| {
        let fitting: Vec<&Part> = parts.iter().filter(|part| wanted(part)).collect();
        fitting.get(at % fitting.len().max(1)).copied().cloned()
    };
    match deed {
        Deed::Advance => _ = walk.advance(),
        Deed::Back => _ = walk.back(),
        Deed::GoTo(at) => {
            let ids: Vec<String> = walk.steps().iter().map(|step| step.id.clone()).collect();
            walk.go_to(&ids[at % ids.len()]);
        }
        Deed::Choose(at, codes) => {
            let Some(part) = pick(at, |part| !part.choices.is_empty()) else { return };
            let code = |at: &usize| part.choices[at % part.choices.len()].clone();
            if part.ask == Ask::ChooseMany {
                let codes: Vec<String> = codes.iter().map(code).collect();
                walk.set_codes(part.field(), &codes);
                model.insert(part.field().to_owned(), codes.into());
            } else {
                walk.set_text(part.field(), &code(at));
                model.insert(part.field().to_owned(), code(at).into());
            }
        }
        Deed::Write(at, words) => {
            let Some(part) = pick(at, |part| part.writes() || part.own_words.is_some()) else { return };
            let field = part.own_words.clone().unwrap_or_else(|| part.field().to_owned());
            walk.set_text(&field, words);
            model.insert(field, (*words).into());
        }
        Deed::Clear(at) => {
            let Some(part) = pick(at, |_| true) else { return };
            walk.set_text(part.field(), "");
            model.shift_remove(part.field());
        }
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_walk_loses_an_answer_or_keeps_a_secret(
        which in 0..7_usize,
        after in any::<bool>(),
        deeds in prop::collection::vec(deed(), 0..60),
    ) {
        let kinds = ["check_in", "compassion", "encounter", "grounding", "small_step", "note", "circle"];
        let exercise = exercise(kinds[which]);
        let after = after && exercise.after.is_some();
        let mut walk = Walk::new(exercise.clone(), after, Map::new());
        let mut model = Map::new();
        for deed in &deeds {
            act(&mut walk, &mut model, deed);
            prop_assert_eq!(walk.answers(), &model);

            let (at, total) = walk.position();
            prop_assert!((1..=total).contains(&at) && total <= walk.steps().len());
            prop_assert_eq!(at == total, walk.is_last());
            prop_assert!(walk.holds(&walk.step().only_if), "a step that is not asked: {}", walk.step().id);

            let kept = walk.to_keep();
            let let_go = exercise.kind == "compassion" && model.get("fate") != Some(&Value::from("keep"));
            for (field, value) in &model {
                let secret = let_go && field == "thought";
                prop_assert_eq!(kept.get(field), (!secret).then_some(value), "{}", field);
            }
            prop_assert_eq!(walk.lets_go(), let_go && model.contains_key("thought"));
            prop_assert!(walk.offers().len() <= 3);
            prop_assert!(walk.closing().is_some() || exercise.closings.is_empty());
        }

        // There and back again: as many steps, and every answer where it was.
        let total = walk.position().1;
        while walk.back() == Moved::Step {}
        prop_assert_eq!(walk.position(), (1, total));
        prop_assert_eq!(steps(&mut walk).len(), total);
        prop_assert_eq!(walk.answers(), &model);
    }
}
