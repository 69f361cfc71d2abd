//! Each exercise from first to last step with keys alone: skipping everything, filling everything, back and forth.

use serde_json::json;

use crate::support::stage::set;

#[track_caller]
fn holds(entry: &serde_json::Value, wanted: &serde_json::Value) {
    for (field, value) in wanted.as_object().unwrap() {
        assert_eq!(&entry[field], value, "{field} in {entry:#}");
    }
}

#[test]
fn a_check_in_holds_each_answer_under_its_code() {
    let mut stage = set().play();
    stage.keys("1").sees("Wat merk je in je lijf?").sees("stap 1 van 4");
    stage.keys("<Space>4").keys("<Tab>").keys("<Enter>").sees("Waar merk je het?");
    stage.keys("3<Tab><Enter>").sees("borst").keys("<Tab><Tab>").keys("net of er één riem zit 🌧️<Esc>");
    stage.keys("<PgDn>").sees("Welk gevoel is er bij je?");
    stage.keys("4").sees("Past een van deze woorden beter?").keys("2<Tab>1<PgDn>");
    stage
        .sees("Waar heb je vandaag behoefte aan?")
        .keys("2<Tab><Enter>een appje<Enter>")
        .sees("een appje")
        .keys("<PgDn>");
    stage
        .sees("Wil je er nog iets bij schrijven?")
        .sees("spanning, moeheid")
        .keys("Morgen de huisarts.<Enter>M. gaat mee.<Tab><Enter>");
    stage.sees("Bewaard.").sees("Je noemde contact.").sees("Nee, dit is genoeg");
    let entry = stage.entry();
    holds(
        &entry,
        &json!({
            "kind": "check_in", "at": "2026-11-22T21:04:31+01:00",
            "body": ["tension", "tiredness"], "where": ["chest"], "body_words": "net of er één riem zit 🌧️",
            "feelings": ["sadness", "fear"], "needs": ["contact"], "start": "een appje",
            "note": "Morgen de huisarts.\nM. gaat mee."
        }),
    );
    assert_eq!(entry["finer"].as_array().unwrap().len(), 1, "{entry:#}");
    stage.keys("2").sees("Steuncirkel");
}

#[test]
fn an_exercise_that_is_skipped_whole_leaves_no_entry_and_no_draft() {
    for (key, said) in [
        ("1", "Er is niets bewaard."),
        ("2", "Niets bewaard."),
        ("5", "Niets bewaard."),
        ("6", "Er is niets bewaard."),
    ] {
        let mut stage = set().play();
        stage.keys(key);
        for _ in 0..8 {
            if !stage.screen().contains(said) {
                stage.keys("<PgDn>");
            }
        }
        stage.sees(said);
        assert_eq!(stage.entries().len(), 0);
        assert!(
            !stage.files().iter().any(|(name, _)| name.contains("drafts/")),
            "{key}: {:?}",
            stage.files()
        );
    }
}

#[test]
fn a_pause_holds_its_answers_and_a_kept_thought() {
    let mut stage = set().play();
    stage
        .keys("2")
        .sees("Wat zei je tegen jezelf?")
        .keys("Het is nooit genoeg.<Tab>")
        .sees("Loslaten aan het eind");
    stage.keys("<Right><Space><PgDn>").sees("Dit doet pijn.").keys("<PgDn>");
    stage.sees("Wat is nu prettig voor je lijf?").keys("<Space><Enter>");
    stage.sees("Kies een zin.").keys("5").sees("Wat zou je tegen een vriend zeggen?");
    stage.keys("<Enter>Rustig. Eerst dit.<Tab><Space>").sees("bewaar deze zin").keys("<PgDn>");
    stage.sees("Hoe is het nu?").keys("1<Enter><Enter>").sees("Bewaard. Deze zin is er weer");
    holds(
        &stage.entry(),
        &json!({
            "kind": "compassion", "thought": "Het is nooit genoeg.", "fate": "keep", "touch": "heart",
            "phrase": "own", "phrase_words": "Rustig. Eerst dit.", "phrase_keep": ["keep"], "after": "softer"
        }),
    );
    stage.keys("1").keys("2<Tab><Tab><PgDn><PgDn><PgDn>").sees("van mij: \"Rustig. Eerst dit.\"");
}

#[test]
fn a_thought_that_is_let_go_is_in_no_file_ever() {
    let mut stage = set().play();
    stage.keys("2Zie je wel, nooit genoeg.").tick();
    assert!(!stage.on_disk("nooit genoeg"));
    stage.keys("<Esc><PgDn><PgDn><Space><PgDn>2<PgDn>1").tick();
    assert!(!stage.on_disk("nooit genoeg"));
    stage.keys("<C-x>").tick();
    assert!(!stage.on_disk("nooit genoeg") && stage.on_disk("heart"));
    let mut stage = stage.again();
    stage.sees("Verder: zelfcompassiepauze,");
    assert!(!stage.on_disk("nooit genoeg"));
}

#[test]
fn keeping_a_thought_and_then_letting_it_go_takes_it_from_the_draft() {
    let mut stage = set().play();
    stage.keys("2Nooit genoeg.<Tab><Right><Space>").tick();
    assert!(stage.on_disk("Nooit genoeg."));
    stage.keys("<Left><Space>").tick();
    assert!(!stage.on_disk("Nooit genoeg."));
    stage
        .keys("<PgDn><PgDn>1<PgDn><PgDn><PgDn>")
        .sees("De gedachte is losgelaten. Wat je verder koos, is bewaard.");
    assert!(!stage.on_disk("Nooit genoeg."));
}

#[test]
fn a_heavier_answer_offers_four_ways_and_stopping_is_the_first() {
    let mut stage = set().play();
    stage
        .keys("2<Esc><PgDn><PgDn><PgDn>1<PgDn>3")
        .sees("Dat gebeurt vaker.")
        .sees("1  Hier stoppen")
        .sees("4  Hulp bellen");
    stage.keys("2").sees("Waar begin je mee?");
    holds(&stage.entry(), &json!({ "phrase": "1", "after": "heavier" }));
}

#[test]
fn an_encounter_is_planned_and_looked_back_on_as_one_record() {
    let mut stage = set().play();
    stage.keys("3").sees("Een ontmoeting voorbereiden").keys("1").sees("Met wie?");
    stage.keys("1<Enter>M. (zus)<Enter>").sees("Wanneer en waar?");
    stage.keys("4<Tab>24 november<Enter>16:00<Enter>buiten wandelen<Enter>");
    stage
        .sees("Waar wil je iets over zeggen?")
        .keys("of ze mee wil<Tab><Enter>dat ze het te veel vindt<Tab><Enter><PgDn>");
    stage.sees("Een bericht om te vragen").sees("Heb je deze week een halfuur?").sees("16:00");
    stage.keys("<Tab><Enter>");
    assert!(stage.copied.as_deref().is_some_and(|words| words.starts_with("Heb je deze week")));
    stage.keys("<PgDn>").sees("Je afspraak met M. (zus) staat op dinsdag 24 november, 16:00.");
    holds(
        &stage.entry(),
        &json!({
            "kind": "encounter", "who": "friend", "who_name": "M. (zus)", "when": "2026-11-24T16:00:00+01:00",
            "place": "buiten wandelen", "about": "of ze mee wil", "fear": "dat ze het te veel vindt"
        }),
    );
    stage
        .keys("13")
        .sees("Gepland")
        .sees("M. (zus)")
        .keys("4")
        .sees("Is het ervan gekomen?")
        .sees("Terugkijken: M. (zus)");
    stage
        .keys("1<Enter>")
        .sees("Wat voelde jij?")
        .keys("3<Enter>")
        .sees("Wat heb je geleerd")
        .keys("Ze zei ja.<Esc><PgDn>");
    stage.sees("Je schreef vooraf:\n       ▎ dat ze het te veel vindt\n").keys("1<Tab>Meteen.<Esc><PgDn>");
    stage.sees("Hoe veilig voelde het?").keys("1<PgDn>").sees("Deze ontmoeting is van jullie.");
    let entry = stage.entry();
    holds(
        &entry,
        &json!({
            "who_name": "M. (zus)", "happened": "yes", "felt": ["gladness"], "learned": "Ze zei ja.",
            "compared": "lighter", "compared_words": "Meteen.", "safe": "yes"
        }),
    );
    assert_eq!(entry["was"].as_array().unwrap().len(), 1);
}

#[test]
fn grounding_begins_where_the_person_likes_and_saves_only_if_wished() {
    let mut stage = set().play();
    stage.keys("5").sees("Je ogen mogen open blijven.").keys("3<Enter>").sees("Ik zie");
    stage
        .keys("de blauwe mok<Enter>de koelkast<Enter>koffie<Enter><Esc><PgDn>")
        .sees("Hoe is het nu?")
        .keys("1");
    let mut saving = stage;
    saving.keys("<Enter><Right><Enter>").sees("Je was hier.");
    holds(
        &saving.entry(),
        &json!({ "start": "look", "see": "de blauwe mok", "hear": "de koelkast", "smell": "koffie", "after": "calmer" }),
    );

    let mut stage = set().play();
    stage.keys("53<Enter>regen<PgDn>1<Enter><Left><Enter>").sees("Bewaren hoeft niet.");
    assert_eq!(stage.entries().len(), 0);
    assert!(!stage.on_disk("regen"));
}

#[test]
fn breathing_is_a_choice_that_any_key_stops() {
    let mut stage = set().play();
    stage
        .keys("52<Enter>")
        .sees("Wil je een tempo?")
        .keys("1")
        .sees("adem in")
        .sees("Een andere toets stopt het tempo.");
    stage
        .keys("<Esc>")
        .sees("Wil je een tempo?")
        .keys("4")
        .sees("Kies je handen, of de geluiden in de buurt.");
    stage.keys("<Tab><Space>").sees("Wrijf je handen tegen elkaar.");
}

#[test]
fn a_small_step_stays_open_until_it_is_settled() {
    let mut stage = set().play();
    stage
        .keys("6")
        .sees("Welke stap past bij je?")
        .keys("2")
        .sees("Ik heb vandaag een slechte dag.")
        .keys("<Enter>");
    stage.sees("Tegen wie?").keys("3<Enter>J. (groep)<Enter>").sees("Hoe voelt deze stap?");
    stage.keys("3").sees("Maak hem kleiner.").keys("<Enter>").sees("Hoe kan hij kleiner?");
    stage.keys("Alleen een appje<Tab>1<PgDn>").sees("Bewaard. Klein is goed.");
    holds(
        &stage.entry(),
        &json!({ "step": "not_well", "who": "peer", "who_name": "J. (groep)", "size": "big", "smaller": "Alleen een appje", "size_smaller": "ok" }),
    );
    stage.keys("16").sees("Deze stap staat er nog:").keys("1").sees("Hoe ging het?").keys("4<PgDn>");
    stage
        .keys("16")
        .sees("Deze stap staat er nog:")
        .keys("13")
        .sees("Bij de hulplijnen zijn mensen die luisteren.");
    stage.keys("<Tab>Hij zei niets.<Esc><PgDn>");
    holds(&stage.entry(), &json!({ "how": "bad", "how_words": "Hij zei niets.", "step": "not_well" }));
    stage.keys("16").sees("Welke stap past bij je?");
}

#[test]
fn going_back_and_forth_loses_no_answer() {
    let mut stage = set().play();
    stage.keys("1<Space><Tab><Tab>riem<Esc><PgDn>4<PgDn>1<PgDn>een woord<Esc>");
    stage.keys("<PgUp><PgUp><PgUp>").sees("✓ Spanning").sees("riem");
    stage
        .keys("<PgDn>")
        .sees("✓ Angst")
        .keys("<PgDn>")
        .sees("✓ Rust, pauze")
        .keys("<PgDn>")
        .sees("een woord");
}

#[test]
fn every_letter_can_be_typed_in_every_field() {
    let letters = "sqgnd?:/0123456789ëéju zU&'(§è!ç";
    let mut stage = set().play();
    stage.keys("n").keys(letters).sees(letters.trim());
    stage.keys("<C-s>").sees("Je hoeft dit niet alleen te dragen.").keys("<Esc>").sees(letters);
}

#[test]
fn a_pasted_text_arrives_whole_as_one_step_and_runs_no_command() {
    let mut stage = set().play();
    stage.keys("n").paste("Eerste q.\r\n\r\nTweede s.\r\rDerde :quit\u{1b}[2J.");
    stage.sees("Eerste q.").sees("Tweede s.").sees("Derde :quit.");
    stage.keys("<C-z>").sees_no("Tweede");
    stage.keys("<Esc>").paste("sqgn").sees_no("sqgn");
    assert!(!stage.ended);
}

/// A state folder in which no draft can be written: a file stands where the folder must be.
#[test]
fn words_that_no_disk_takes_stay_on_the_screen() {
    let mut stage = set().play();
    stage.takes_no_drafts();
    stage.keys("nEen zin.").tick().sees("Bewaren lukte niet.");
    stage.keys("<Esc><Esc>").sees("Een zin.").sees("Bewaren lukte niet.");
    stage.keys("q").sees("Een zin.");
    assert!(!stage.ended);
    stage.keys("<C-x>").sees_no("Een zin.").keys("<Enter>").sees("Een zin.");
    std::fs::remove_file(stage.home.path().join("state/drafts")).unwrap();
    stage.keys("q");
    assert!(stage.ended && stage.on_disk("Een zin."));
}
