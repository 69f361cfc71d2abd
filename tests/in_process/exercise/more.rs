//! The exercises that can be added: on home and off it, the one page that is changed, the page that comes back.

use serde_json::json;
use verbinding::journal::{Draft, Entry, Record};
use verbinding::screens::Route;

use crate::support::stage::{Set, Stage, set};

/// Past the six exercises.
const PAST_SIX: &str = "<Down><Down><Down><Down><Down><Down>";

fn with(kinds: &[&str]) -> Set {
    let kinds: Vec<String> = kinds.iter().map(|kind| (*kind).to_owned()).collect();
    set().settings(|settings| settings.exercises = kinds)
}

/// Opens the only exercise that was added.
fn open(stage: &mut Stage) -> &mut Stage {
    stage.keys(&format!("<Home>{PAST_SIX}<Enter>"))
}

/// The same where something waits above the exercises.
fn open_signals(stage: &mut Stage) -> &mut Stage {
    stage.keys(":signalen<Enter>")
}

fn home_again(stage: &mut Stage) -> &mut Stage {
    stage.keys("<Enter>").sees("Wat past er nu bij je?")
}

/// A letter, with these keys on the page that asks for the day.
fn letter(set: Set, day: &str) -> Stage {
    let mut stage = set.play();
    stage.keys(&format!("<Home>{PAST_SIX}<Enter>"));
    stage.paste("Hou vol, tot hier.").keys("<PgDn>").keys(day);
    stage
}

/// The signals, with what is seen when it is hard.
fn signals(words: &str) -> Stage {
    let mut stage = with(&["signals"]).play();
    open(&mut stage).sees("Waaraan merk je als eerste").keys("14<PgDn>");
    stage
        .paste(words)
        .keys("<PgDn><PgDn><PgDn><PgDn>")
        .sees("Bewaard. Je kunt deze bladzijde altijd aanpassen.");
    home_again(&mut stage);
    stage
}

#[test]
fn what_is_not_added_is_on_no_screen_and_in_no_list_to_choose_from() {
    let mut stage = set().play();
    for name in ["Signalen", "Drie dingen", "Brief"] {
        stage.sees_no(name);
    }
    stage.keys(":brief").sees_no("Brief").keys("<Esc>");
    let mut stage = with(&["letter", "three_things", "nosuch"]).play();
    stage.sees("Drie dingen").sees("drie gewone dingen van vandaag").sees("Brief").sees_no("Signalen");
    stage.keys(":brie").sees("Brief").keys("<Enter>").sees("Wat wil je later van jezelf lezen?");
}

#[test]
fn each_is_walked_to_its_end_in_both_languages() {
    for (kind, dutch, english) in [
        (
            "signals",
            "Bewaard. Je kunt deze bladzijde altijd aanpassen.",
            "Saved. You can change this page at any time.",
        ),
        ("three_things", "Bewaard. Dit was er vandaag.", "Saved. This was there today."),
        ("letter", "Bewaard.", "Saved."),
    ] {
        for (said, set) in [(dutch, with(&[kind])), (english, with(&[kind]).english())] {
            let mut stage = set.play();
            open(&mut stage);
            let first = if kind == "signals" { "1<PgDn>" } else { "" };
            stage.keys(first).paste("xyzzy");
            let mut pages = 0;
            while !stage.screen().contains(said) || stage.entries().is_empty() {
                stage.keys("<PgDn>");
                pages += 1;
                assert!(pages < 9, "no end:\n{}", stage.screen());
            }
            assert_eq!(stage.entry()["kind"], json!(kind));
            stage.sees("xyzzy");
            // Off again, its page is read and found as before.
            let (home, english) = (stage.home, said == english);
            let plain = if english { self::set().english() } else { self::set() };
            let mut stage = plain.play_in(home);
            let title = match (kind, english) {
                ("signals", false) => "Signalen",
                ("signals", true) => "Signals",
                ("three_things", false) => "Drie dingen",
                ("three_things", true) => "Three things",
                (_, false) => "Brief",
                (_, true) => "Letter",
            };
            stage.sees_no(title).keys("7").sees(title).sees("xyzzy");
            stage.keys("/xyzzy").settled().sees(title);
        }
    }
}

#[test]
fn the_one_page_is_changed_also_after_a_restart() {
    let mut stage = signals("Ik bel niemand.").again();
    open(&mut stage)
        .sees("✓ Anders slapen")
        .keys("2<PgDn>")
        .sees("Ik bel niemand.")
        .keys("<PgDn>")
        .paste("Buiten zijn.");
    stage.keys("<PgDn><PgDn><PgDn>").sees("Bewaard.").sees("Buiten zijn.");
    let entry = stage.entry();
    assert_eq!(entry["early"], json!(["sleep", "eat", "worry"]));
    assert_eq!((&entry["later"], &entry["helps"]), (&json!("Ik bel niemand."), &json!("Buiten zijn.")));
    // Another one is begun only when that page is in the trash.
    home_again(&mut stage);
    stage.keys("7").keys("<Del>").keys("<Esc>");
    open(&mut stage).sees("Waaraan merk je als eerste").keys("<PgDn>").sees_no("Ik bel niemand.");
}

#[test]
fn what_waits_of_the_one_page_goes_on_and_nothing_is_begun_over_it() {
    // Of a first page.
    let mut stage = with(&["signals"]).play();
    open(&mut stage).keys("1<PgDn>").paste("half").tick();
    let mut stage = stage.again();
    stage.sees("Verder: Signalen");
    open_signals(&mut stage).sees("half").keys("<PgDn><PgDn><PgDn><PgDn>").sees("Bewaard.");
    home_again(&mut stage);
    // Of a change.
    open(&mut stage).keys("<PgDn>").paste(" en heel").tick();
    let mut stage = stage.again();
    open_signals(&mut stage).sees("half en heel").keys("<PgDn><PgDn><PgDn><PgDn>").sees("Bewaard.");
    assert_eq!(stage.entry()["later"], json!("half en heel"));
    assert_eq!(stage.journal().drafts(), []);
}

#[test]
fn two_windows_change_one_page_and_lose_nothing_of_each_other() {
    let mut stage = with(&["signals"]).play();
    open(&mut stage).keys("1<PgDn>").paste("van hier").tick();
    // The other window begins one as well, and is done first.
    let other = stage.journal();
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T21:01:00+01:00").unwrap();
    let mut record = Record::new("signals", at, at.into());
    record.fields.insert("later".into(), "van daar".into());
    other.keep(record.clone(), at.into()).unwrap();
    stage.keys("<PgDn><PgDn><PgDn><PgDn>").sees("Bewaard.").sees("van hier");
    let entries: Vec<_> = other.newest_first().map(Result::unwrap).collect();
    assert_eq!(entries.len(), 1, "{entries:#?}");
    assert_eq!(
        (entries[0].shown.id.as_str(), entries[0].shown.text("later")),
        (&*record.id, Some("van hier"))
    );
    assert_eq!(
        entries[0].conflicts.iter().map(|there| there.text("later")).collect::<Vec<_>>(),
        [Some("van daar")]
    );
    assert_eq!(other.drafts(), [], "the draft went with its words");
    stage
        .keys("2")
        .sees("Wat kan diegene dan tegen je zeggen?")
        .paste("Kom mee.")
        .keys("<PgDn>")
        .sees("Bewaard.");
    assert_eq!(other.newest_first().count(), 1);
    // One that is there before it is opened is simply opened.
    home_again(&mut stage);
    open(&mut stage).keys("<PgDn>").sees("van hier");
}

#[test]
fn a_draft_of_another_window_becomes_a_version_of_the_one_page() {
    let stage = signals("eerst");
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T21:09:00+01:00").unwrap();
    let mut record = Record::new("signals", at, at.into());
    record.fields.insert("later".into(), "wachtte nog".into());
    stage.journal().keep_draft(&Draft::of(&record, "later")).unwrap();
    let mut stage = stage.again_at("2026-11-22T21:10:00+01:00");
    open_signals(&mut stage).sees("wachtte nog").keys("<PgDn><PgDn><PgDn><PgDn>").sees("Bewaard.");
    let entries: Vec<_> = stage.journal().newest_first().map(Result::unwrap).collect();
    let texts: Vec<_> = entries.iter().flat_map(Entry::versions).map(|it| it.text("later")).collect();
    assert_eq!((entries.len(), texts), (1, vec![Some("wachtte nog"), Some("eerst")]));
    assert_eq!(stage.journal().drafts(), []);
}

#[test]
fn a_letter_comes_back_once_from_its_day_on() {
    let mut stage = letter(with(&["letter"]), "1<PgDn>");
    stage.sees("Bewaard. De brief komt terug op de dag die je koos.").sees("zondag 29 november 2026");
    let entry = stage.entry();
    assert_eq!((&entry["day"], &entry["day_choice"]), (&json!("2026-11-29"), &json!("week")));
    let asks = "Brief van jezelf. Lezen?";
    let mut stage = stage.again_at("2026-11-28T21:00:00+01:00");
    stage.sees_no(asks);
    // The evening of the 28th goes on after midnight.
    let mut stage = stage.again_at("2026-11-29T01:00:00+01:00");
    stage.sees_no(asks);
    let mut stage = stage.again_at("2026-12-03T08:00:00+01:00");
    stage.sees(asks).sees("Laat maar").keys("<Up><Enter>").sees("Hou vol, tot hier.").keys("<Esc>");
    stage.sees("Wat past er nu bij je?").sees_no(asks);
    let mut stage = stage.again_at("2026-12-04T08:00:00+01:00");
    stage.sees_no(asks);
    // For another day it comes again, and can be let be.
    stage
        .keys("7e<PgDn>")
        .sees("Wanneer wil je hem weer zien?")
        .keys("5<Tab>5 december<Esc><PgDn>")
        .sees("Bewaard.");
    assert_eq!(stage.entry()["day"], json!("2026-12-05"));
    let mut stage = stage.again_at("2027-06-05T08:00:00+01:00");
    stage.sees(asks).keys("<Up><Right><Enter>").sees_no(asks);
    let mut stage = stage.again_at("2027-06-06T08:00:00+01:00");
    stage.sees_no(asks);
}

#[test]
fn a_letter_comes_back_also_when_the_exercise_was_taken_out_and_in_the_language_of_the_moment() {
    let stage = letter(with(&["letter"]), "1<PgDn>");
    let mut stage = set().english().now("2026-12-05T20:00:00+01:00").play_in(stage.home);
    stage.sees("Letter from yourself. Read it?").keys("<Up><Enter>").sees("Hou vol, tot hier.");
}

#[test]
fn a_letter_whose_words_are_changed_keeps_its_day() {
    let stage = letter(with(&["letter"]), "5<Tab>24 november<Esc><PgDn>");
    assert_eq!(stage.entry()["day"], json!("2026-11-24"));
    let mut stage = stage.again_at("2027-03-01T20:00:00+01:00");
    stage.keys("7e").paste(" En verder.").keys("<PgDn>").sees_no("Die dag is al voorbij").keys("<PgDn>");
    stage.sees("Bewaard.");
    let entry = stage.entry();
    assert_eq!(
        (&entry["letter"], &entry["day"]),
        (&json!("Hou vol, tot hier. En verder."), &json!("2026-11-24"))
    );
}

#[test]
fn a_day_that_is_not_understood_or_over_is_said_and_never_refused() {
    for (typed, said) in [("ietsdag", "Die datum begrijp ik niet."), ("gisteren", "Die dag is al voorbij.")] {
        let mut stage = letter(with(&["letter"]), "5<Tab>");
        stage
            .paste(typed)
            .sees_no(said)
            .keys("<Enter>")
            .sees(said)
            .keys("<Esc><Enter>")
            .sees("Bewaard.")
            .sees(typed);
        stage.sees_no("komt terug");
        let entry = stage.entry();
        assert_eq!((&entry["day"], &entry["day_day"]), (&json!(null), &json!(typed)), "{entry}");
    }
    let mut stage = letter(with(&["letter"]), "<PgDn>");
    stage.sees("Bewaard.");
    assert_eq!(stage.entry()["day"], json!(null));
}

#[test]
fn each_has_a_row_in_the_settings_which_works_at_once_and_can_be_undone() {
    let mut stage = set().play();
    stage.keys("gt").keys(&"<Down>".repeat(16)).sees("Meer oefeningen");
    let config = |stage: &Stage| {
        let path = stage.home.path().join("config/config.toml");
        std::fs::read_to_string(path).unwrap_or_default()
    };
    stage.keys("<Right>");
    assert!(config(&stage).contains("exercises = [\"letter\"]"), "{}", config(&stage));
    stage.keys("<Esc>").sees("een brief aan jezelf, voor later");
    // The words follow the language while the program runs.
    stage.keys("gt<Right><Esc>").sees("a letter to yourself, for later").keys("gt<Left><Esc>");
    open(&mut stage).sees("Wat wil je later van jezelf lezen?").keys("<Esc><Esc>");
    stage.keys("uuu").sees_no("Brief");
    assert!(!config(&stage).contains("letter"), "{}", config(&stage));
}

#[test]
fn a_file_of_ones_own_with_such_a_name_stands_in_its_place() {
    let own = "name = \"Post\"\n[[step]]\nid = \"a\"\nask = \"write\"\nquestion = \"Van wie?\"\n";
    let mut stage = with(&["letter"]).play_with(&[("letter.toml", own)]);
    stage.sees("Post").sees_no("Brief").keys(&format!("{PAST_SIX}<Enter>")).sees("Van wie?");
    let mut stage = with(&[]).at(Route::Settings).play_in(stage.home);
    stage.keys(&"<Down>".repeat(15)).sees("Drie dingen").sees_no("Brief");
}
