//! How an exercise ends, and what a page says of its keys: only what is true at that moment.

use std::fs;

use crate::support::stage::{Set, Stage, set};

#[track_caller]
fn footer_says(stage: &Stage, words: &str) {
    assert!(stage.footer().contains(words), "not in the footer: {words}\n{}", stage.screen());
}

#[track_caller]
fn footer_says_no(stage: &Stage, words: &str) {
    assert!(!stage.footer().contains(words), "in the footer: {words}\n{}", stage.screen());
}

/// Presses the mouse on the first place where these words stand.
#[track_caller]
fn click(stage: &mut Stage, words: &str) {
    let screen = stage.screen();
    let (row, line) = screen.lines().enumerate().find(|(_, line)| line.contains(words)).unwrap();
    let column = line.split(words).next().unwrap().chars().count();
    stage.press(column as u16, row as u16);
}

/// The file of a calendar, by its end.
fn calendars(stage: &Stage) -> Vec<String> {
    let mut names: Vec<String> = stage.files().into_iter().map(|(name, _)| name).collect();
    names.retain(|name| name.contains(".ics"));
    names.sort();
    names
}

#[test]
fn letting_go_says_what_was_kept_and_no_more() {
    let saved = "De gedachte is losgelaten. Wat je verder koos, is bewaard.";
    let only = "De gedachte is losgelaten. Alleen je zin is bewaard.";
    let nothing = "De gedachte is losgelaten. Er is niets bewaard.";
    for (keys, said) in [
        ("2Boos.<PgDn><PgDn>1<PgDn><PgDn><PgDn>", saved),
        ("2Boos.<PgDn><PgDn><PgDn><PgDn>1<PgDn>", saved),
        ("2Boos.<PgDn><PgDn>1<PgDn>2<PgDn><PgDn>", saved),
        ("2Boos.<PgDn><PgDn><PgDn>2<PgDn><PgDn>", only),
        ("2Boos.<PgDn><PgDn><PgDn>5<Enter>Rustig.<PgDn><PgDn>", only),
        ("2Boos.<PgDn><PgDn><PgDn><PgDn><PgDn>", nothing),
    ] {
        let mut stage = set().play();
        stage.keys(keys).sees(said);
        assert_eq!(stage.entries().is_empty(), said == nothing, "{keys}");
    }
}

#[test]
fn a_sentence_is_said_to_be_there_again_only_if_it_will_be() {
    let again = "Deze zin is er weer als je hem nodig hebt.";
    let mut stage = set().play();
    stage.keys("2<PgDn><PgDn><PgDn>5<Enter>Rustig.<PgDn>1<PgDn>").sees("Bewaard.").sees_no(again);
    stage.keys("12<PgDn><PgDn>1<PgDn><PgDn>1<PgDn>").sees("Bewaard.").sees_no(again);
    stage.keys("12<PgDn><PgDn><PgDn>3<PgDn>1<PgDn>").sees(again);
    stage.keys("12<PgDn><PgDn><PgDn>5<Enter>Eerst dit.<Tab><Space><PgDn>1<PgDn>").sees(again);
    // One that was kept before is kept still, and its box says so.
    stage.keys("12<PgDn><PgDn><PgDn>5").sees("van mij: \"Eerst dit.\"").sees("✓ bewaar deze zin");
    stage.keys("<PgDn>1<PgDn>").sees(again);
    // A new sentence begun after it is not kept unasked.
    stage.keys("12<PgDn><PgDn><PgDn>56").sees("· bewaar deze zin");
}

#[test]
fn an_exercise_of_which_nothing_is_kept_says_so_under_its_own_name() {
    let usual = "Er is niets bewaard. Dat is ook goed.";
    let without = "Niets bewaard. Deze oefening werkt ook zonder schrijven.";
    for (keys, title, said) in [
        ("1<PgDn><PgDn><PgDn><PgDn>", "Dagelijkse check-in", usual),
        ("2<PgDn><PgDn><PgDn><PgDn><PgDn>", "Zelfcompassiepauze", without),
        ("31<PgDn><PgDn><PgDn><PgDn>", "Echte ontmoeting", usual),
        ("5<PgDn><PgDn><PgDn><PgDn><PgDn>", "Hier en nu", without),
        ("6<PgDn><PgDn><PgDn>", "Kleine stap", usual),
        ("n<PgDn>", "Vrij schrijven", usual),
    ] {
        let mut stage = set().play();
        stage.keys(keys).sees(title).sees(said).sees("> 1  Klaar").sees_no("dit is genoeg");
        footer_says(&stage, "Enter verder");
        for idle in ["ongedaan", "direct", "beweeg"] {
            footer_says_no(&stage, idle);
        }
        assert!(stage.entries().is_empty() && calendars(&stage).is_empty());
        assert!(!stage.files().iter().any(|(name, _)| name.contains("drafts/")), "{keys}");
        stage.keys("<Enter>").sees("Wat past er nu bij je?");
    }
}

#[test]
fn a_look_back_without_an_answer_changes_nothing_and_says_so() {
    for (plan, back) in [
        ("311<Enter>M.<PgDn><PgDn><PgDn><PgDn>1", "34<PgDn><PgDn><PgDn><PgDn><PgDn>"),
        ("62<PgDn>3<Enter>J.<PgDn>1<PgDn>1", "61<PgDn>"),
    ] {
        let mut stage = set().play();
        stage.keys(plan);
        let before = stage.entries();
        stage
            .keys(back)
            .sees("Er is niets veranderd. Dat is ook goed.")
            .sees("> 1  Klaar")
            .sees_no("Bewaard");
        assert_eq!((before.len(), stage.entries()), (1, before));
    }
}

#[test]
fn nobody_yet_plans_nothing_and_leaves_ways_on_in_sight() {
    let at = |set: Set| {
        let mut stage = set.play();
        stage.keys("31<End>6").sees("Dat kan.").sees("Stoppen").sees("[ Verder ]");
        stage
    };
    let mut stage = at(set());
    click(&mut stage, "[ Verder ]");
    stage.sees("Wanneer en waar?");
    let mut stage = at(set());
    click(&mut stage, "Stoppen");
    stage.sees("Er is niets bewaard. Dat is ook goed.").keys("<Enter>3").sees_no("Gepland");
    let mut stage = at(set());
    click(&mut stage, "Hulplijnen");
    stage.sees("Kies je land").keys("<End>").sees("Nog geen eigen nummers.");
    assert!(stage.entries().is_empty());
    let mut stage = at(set());
    footer_says(&stage, "Enter verder");
    stage.keys("<Enter>").sees("> 1  Stoppen");
    footer_says(&stage, "Enter openen");
    // With something to keep it is kept, and said without an appointment that is none.
    let mut stage = at(set());
    stage.keys("<PgDn>2<PgDn><PgDn><PgDn>").sees("Bewaard.").sees_no("Je afspraak met");
    assert_eq!(stage.entries().len(), 1);
}

#[test]
fn the_footer_says_what_enter_does_now() {
    let mut stage = set().play();
    stage.keys("1");
    footer_says(&stage, "Enter kies");
    stage.keys("<Enter>");
    footer_says(&stage, "Enter verder");
    stage.keys("<Tab>");
    footer_says(&stage, "Enter openen");
    footer_says_no(&stage, "Spatie");
    stage.keys("<Tab>");
    footer_says(&stage, "Esc naar Verder");
    stage.keys("<Esc>");
    footer_says(&stage, "Enter verder");
    footer_says(&stage, "↑ terug in de tekst");
    stage.keys("<Up><Tab><Up>");
    footer_says(&stage, "Enter bewerk");
    stage.keys("<Tab>");
    footer_says(&stage, "Enter verder");
    stage.keys("<PgDn><PgDn><PgDn><Tab>");
    footer_says(&stage, "Enter bewaren");
    let mut stage = set().play();
    stage.keys("31<PgDn><Tab>");
    footer_says(&stage, "Enter volgend vak");
    stage.keys("<Enter>");
    footer_says(&stage, "Enter verder");
    stage.keys("<Esc><PgUp>");
    footer_says(&stage, "Enter kies");
}

#[test]
fn remove_is_in_the_footer_only_where_there_is_something_to_remove() {
    let mut stage = set().play();
    stage.keys("3");
    footer_says_no(&stage, "d weg");
    stage.keys("11<Enter>M.<PgDn><PgDn><PgDn><PgDn>13");
    footer_says_no(&stage, "d weg");
    stage.keys("<End>").sees("> 4  M.");
    footer_says(&stage, "d weg");
    stage.keys("<Up>");
    footer_says_no(&stage, "d weg");
}

#[test]
fn a_breath_that_stopped_says_how_it_starts_again() {
    let mut stage = set().play();
    stage.keys("52<Enter>1").sees("Een andere toets stopt het tempo.");
    footer_says(&stage, "Spatie stil");
    for stops in ["<Space>", "<Up>"] {
        stage.keys(stops).sees("Met Spatie begint het tempo weer.").sees_no("Elke toets");
        footer_says(&stage, "Spatie start");
        stage.keys("<Space>").sees("Een andere toets stopt het tempo.");
        footer_says(&stage, "Spatie stil");
    }
    footer_says(&stage, "z zonder beweging");
    stage.keys("z");
    footer_says(&stage, "z met beweging");
    let mut stage = set().play();
    stage.keys("52<Enter>3").sees("Met Spatie komt het volgende woord.").sees_no("Elke toets");
    footer_says(&stage, "Spatie volgende");
    footer_says_no(&stage, "beweging");
}

#[test]
fn leaving_a_side_question_goes_back_to_its_button() {
    let mut stage = set().play();
    stage.keys("1<Tab><Enter>3<Esc>").sees(">[ + waar merk je het ]    borst");
    let mut stage = set().play();
    stage
        .keys("1<PgDn><PgDn>2<Tab><Enter>een appje<Esc><Esc>")
        .sees(">[ + een heel klein begin ]    een appje");
    let mut stage = set().play();
    stage.keys("31<PgDn><PgDn><Tab><Enter>stilte<Esc><Esc>").sees(">[ + waar zie je tegenop ]");
}

#[test]
fn the_finer_words_of_a_chosen_feeling_are_there_again() {
    let mut stage = set().play();
    stage.keys("1<PgDn>4<Tab><Space>").sees("✓ onrustig");
    stage.keys("<PgDn><PgUp>").sees("✓ Angst").sees("✓ onrustig").sees("· bezorgd");
    stage.tick();
    let mut stage = stage.again();
    stage.sees("Verder: check-in,").keys("<Enter>").sees("✓ Angst").sees("✓ onrustig");
    // Of several the one with a finer word, else the last.
    let mut stage = set().play();
    stage.keys("1<PgDn>1<Tab><Space>").keys("<S-Tab>2<PgDn><PgUp>").sees("✓ geïrriteerd");
    let mut stage = set().play();
    stage.keys("1<PgDn>12<PgDn><PgUp>").sees("teleurgesteld").sees_no("geïrriteerd");
    let mut stage = set().play();
    stage.keys("1<PgDn>8<Tab><Space><PgDn><PgUp>").sees("✓ schaamte");
}

#[test]
fn a_time_that_is_not_understood_is_told_once_and_kept_as_it_was_written() {
    for (how, day) in [("<PgDn>", "1"), ("<Enter><Enter>", "1"), ("<Esc><Tab><Tab><Enter>", "1")] {
        let mut stage = set().play();
        stage.keys("311<Enter>M.<PgDn>").keys(day).keys("<Tab>25:99").sees_no("Die tijd begrijp ik niet.");
        stage.keys(how).sees("Die tijd begrijp ik niet. Bijvoorbeeld: 16:00.").sees("Wanneer en waar?");
        footer_says(&stage, "je schrijft:");
        stage.keys("x").sees("25:99x").sees_no("Die tijd begrijp ik niet.").keys("<Backspace><PgDn>");
        stage.sees("Waar wil je iets over zeggen?").keys("<PgDn>").sees("zondag 22 november, 25:99");
        stage.keys("<PgDn>").sees("25:99");
        assert_eq!(stage.entries()[0]["when_time"], "25:99");
    }
    let mut stage = set().play();
    stage.keys("31<PgDn>4<Tab>ergens<Enter>laat<PgDn>").sees("Die datum begrijp ik niet.");
    stage.sees("Die tijd begrijp ik niet.").keys("<PgDn>").sees("Waar wil je iets over zeggen?");
    let mut stage = set().play();
    stage.keys("31<PgDn>4<Tab>ergens<PgDn>").sees("Die datum begrijp ik niet.");
    click(&mut stage, "[ Verder ]");
    stage.sees("Waar wil je iets over zeggen?");
}

/// These words, and a file of this name beside the home folder as it is shown.
fn beside(words: &str, name: &str) -> String {
    format!("{words}~{}{name}", std::path::MAIN_SEPARATOR)
}

#[test]
fn a_calendar_file_goes_beside_the_home_folder_under_a_name_that_is_shown_first() {
    let mut stage = set().play();
    stage.keys("311<Enter>M.<Enter>2<Tab>16:00<PgDn><PgDn>").sees(&beside("", "verbinding-2026-11-23.ics"));
    let mine = stage.home.path().join("verbinding-2026-11-23.ics");
    stage.keys("<Tab><Right><Enter>").sees(&beside("Het bestand staat in ", "verbinding-2026-11-23.ics"));
    assert_eq!(calendars(&stage), ["verbinding-2026-11-23.ics"]);
    let before = fs::read(&mine).unwrap();
    stage.keys("<Enter>").sees(&beside("", "verbinding-2026-11-23-2.ics"));
    assert_eq!((calendars(&stage).len(), fs::read(&mine).unwrap()), (1, before));
    stage.keys("<Enter>").sees(&beside("Het bestand staat in ", "verbinding-2026-11-23-2.ics"));
    assert_eq!(calendars(&stage).len(), 2);
    // Another day, another name.
    stage.keys("<PgUp><Esc><PgUp>1<PgDn><PgDn>").sees(&beside("", "verbinding-2026-11-22.ics"));
}

#[test]
fn own_words_at_the_end_have_a_bar_beside_every_row_and_no_quotation_marks() {
    let mut stage = set().play();
    stage.keys("1<PgDn><PgDn><PgDn>");
    stage.paste("Morgen die afspraak bij de huisarts. Ik heb het drie keer uitgesteld. Eigenlijk wil ik dat M. meegaat.\n\nTot slot.");
    stage.keys("<PgDn>");
    stage.sees("\n       ▎ Morgen die afspraak bij de huisarts. Ik heb het drie keer\n       ▎ uitgesteld. Eigenlijk wil ik dat M. meegaat.\n       ▎\n       ▎ Tot slot.\n");
    stage.sees_no("\"");
}

#[test]
fn a_page_that_was_only_away_was_not_changed() {
    let mut stage = set().play();
    stage
        .keys("nEen zin.<PgDn><Enter>7")
        .sees("Een zin.")
        .keys("du")
        .sees("1 bladzijde")
        .sees_no("aangepast op");
    stage.keys("du").sees_no("aangepast op");
    let mut stage = stage.again_at("2026-11-23T20:00:00+01:00");
    stage.keys("7<Enter>").sees_no("aangepast op").keys("e").keys(" Nog een.<PgDn>").sees("Bewaard");
    stage.keys("<Enter>7<Enter>").sees("aangepast op ma 23 nov");
    // Away and back once more: the day of the change stays the day of the change.
    let mut stage = stage.again_at("2026-11-25T20:00:00+01:00");
    stage.keys("7du<Enter>").sees("aangepast op ma 23 nov");
}

#[test]
fn an_ending_that_asks_nothing_is_only_done() {
    let mut stage = set().play();
    stage.keys("nwoorden<PgDn>").sees("Bewaard").sees("1  Klaar").sees_no("Nee, dit is genoeg");
    let mut stage = set().english().play();
    stage.keys("nwords<PgDn>").sees("1  Done").sees_no("this is enough");
}

#[test]
fn what_was_dreaded_stands_under_its_label_at_the_end() {
    let mut stage = set().play();
    stage.keys("3<Enter>2<PgDn><PgDn><Tab><Enter>").sees("Is er iets waar je tegenop ziet?");
    stage.keys("dat ze schrikt<PgDn><PgDn><PgDn>").sees("Bewaard.").sees("Vooraf\n       ▎ dat ze schrikt");
}

#[test]
fn a_page_changed_from_the_journal_leads_back_to_it() {
    for out in ["<Esc>", "<Enter>", "1"] {
        let mut stage = set().play();
        stage
            .keys("nwoorden<PgDn><Enter>7<Enter>")
            .sees("woorden")
            .keys("e")
            .keys(" erbij<PgDn>")
            .sees("Bewaard");
        stage.sees("Esc terug").keys(out).sees("dagboek").sees("erbij").sees_no("Bewaard");
        // What is changed once more still leads there.
        stage.keys("e").keys(" nog<PgDn>").sees("Bewaard").keys("u").keys("!<PgDn>").sees("Bewaard");
        stage.keys(out).sees("dagboek").sees("nog!");
    }
    let mut stage = set().play();
    stage.keys("nwoorden<PgDn>").sees("Esc begin").keys("<Esc>").sees("Wat past er nu bij je?");
}
