//! The support circle on the real `App`: every number in every room, and nothing that was typed is lost.

use serde_json::{Value, json};
use tempfile::TempDir;
use verbinding::journal::Journal;
use verbinding::screens::Route;
use verbinding::settings::Paths;

use super::focused;
use crate::support::fixtures::{bare, record, write_circle_file};
use crate::support::stage::{Set, Stage, set};

const AT: &str = "2026-11-01T10:00:00+01:00";
const NUMBERS: [&str; 6] = [
    "06 00 00 00 01",
    "06 00 00 00 02",
    "020 000 00 03",
    "12 minuten lopen",
    "+31 6 00 00 00 05",
    "06 00 00 00 06",
];
const NAMES: [&str; 6] = ["M.", "J.", "Mijn begeleider", "Het bankje bij de vijver", "Oma Truus", "Zes"];

/// A home with so many in the circle, and with these fields in the record of the help lines.
fn home(people: usize, own: &Value) -> TempDir {
    let home = bare();
    let mut entries: Vec<Value> = (0..people)
        .map(|index| {
            let helps = ["zus, luistert", "groep", "ma-vr 9-17", "", "thee", ""][index];
            let words = if index < 2 { "Heb je tien minuten? Ik heb een rotdag." } else { "" };
            let fields = json!({
                "name": NAMES[index], "reach": NUMBERS[index], "helps": helps, "words": words, "order": index + 1
            });
            record(0x10 + index, "circle", AT, &fields)
        })
        .collect();
    entries.push(record(0xff, "helplines", AT, own));
    write_circle_file(home.path(), "t-1", &entries);
    home
}

fn dutch(people: usize) -> TempDir {
    home(people, &json!({"country": "NL"}))
}

fn crisis() -> Set {
    set().at(Route::Crisis)
}

fn names(stage: &Stage) -> Vec<String> {
    let journal = stage.journal();
    journal.circle().items.iter().map(|item| item.text("name").unwrap_or_default().to_owned()).collect()
}

fn own(stage: &Stage) -> Value {
    stage.journal().circle().helplines.unwrap().to_json()
}

#[test]
fn every_number_is_in_sight_whatever_the_room() {
    for (people, columns, rows) in
        [(4, 80, 24), (6, 80, 24), (5, 40, 15), (6, 40, 15), (4, 40, 12), (6, 140, 45), (5, 60, 16)]
    {
        for english in [false, true] {
            let set = crisis().size(columns, rows);
            let mut stage = if english { set.english() } else { set }.play_in(dutch(people));
            for number in NUMBERS.iter().take(people) {
                stage.sees(number);
            }
            stage.sees("112").sees("113").sees("7 ").sees("8 ").sees("9 ");
        }
    }
}

#[test]
fn the_crisis_form_has_no_header_and_opens_on_the_first() {
    let mut stage = crisis().play_in(dutch(4));
    stage
        .sees_no("verbinding")
        .sees("1  M.                zus")
        .sees("▎ Heb je tien minuten?")
        .sees_no("\"Heb");
    assert_eq!(stage.cursor().y, 2);
    assert!(focused(&mut stage).starts_with("1  M."));
}

#[test]
fn a_short_form_keeps_the_words_of_the_focused_one_longest() {
    let mut stage = crisis().size(80, 19).play_in(dutch(4));
    let words = |stage: &Stage| stage.screen().matches("Heb je tien minuten").count();
    assert_eq!(words(&stage), 1);
    stage.keys("<Down>");
    assert_eq!(words(&stage), 1, "{}", stage.screen());
    assert!(focused(&mut stage).starts_with("2  J."));
}

#[test]
fn the_first_number_stands_large_and_the_others_below_it_in_two_columns() {
    for (columns, rows) in [(80, 24), (66, 20), (140, 45)] {
        let mut stage = crisis().size(columns, rows).play_in(dutch(4));
        stage.sees("█▀█ █▀▀").sees("▎ Direct gevaar");
        let unmarked = |stage: &Stage| stage.screen().replace('>', " ");
        let before = unmarked(&stage);
        let beside = before.lines().any(|row| row.contains("2  J.") && row.contains("4  Het bankje"));
        assert!(beside, "{before}");
        for people in [2, 3, 4] {
            stage.keys("<Down>");
            assert!(focused(&mut stage).contains(NAMES[people - 1]));
            assert_eq!(unmarked(&stage), before, "nothing moves with the focus");
        }
    }
    crisis().size(80, 19).play_in(dutch(4)).sees_no("█▀█ █▀▀").sees("▎ Heb je tien minuten?");
    crisis().ascii().play_in(dutch(4)).sees("### ###").sees("| Heb je tien minuten?").sees("| Direct gevaar");
}

#[test]
fn a_first_one_without_a_number_leaves_the_others_below_each_other() {
    let home = bare();
    let place = json!({"name": "Het bankje", "reach": "12 minuten lopen", "order": 1});
    let friend = json!({"name": "J.", "reach": NUMBERS[1], "order": 2});
    let entries = [record(1, "circle", AT, &place), record(2, "circle", AT, &friend)];
    write_circle_file(home.path(), "t-1", &entries);
    crisis().play_in(home).sees("12 minuten lopen").sees(NUMBERS[1]).sees_no("█");
}

#[test]
fn a_very_small_window_has_the_circle_and_two_numbers() {
    let mut stage = crisis().size(22, 10).play_in(dutch(2));
    stage
        .sees("Mijn steuncirkel")
        .sees("M. (zus)")
        .sees(NUMBERS[0])
        .sees(NUMBERS[1])
        .sees("Direct gevaar: 112");
    stage.sees("Gedachten aan zelfdoding: 113").sees("Maak het venster wat groter voor de rest.");
    let mut stage = crisis().size(20, 8).play_in(dutch(2));
    stage.sees(NUMBERS[0]).sees(NUMBERS[1]).sees("112").sees("113");
    let mut stage = crisis().size(16, 5).play_in(dutch(2));
    stage.sees("M.").sees(NUMBERS[0]);
}

#[test]
fn without_a_circle_the_help_lines_are_nearest() {
    let mut stage = crisis().play_in(dutch(0));
    stage.sees("Nog niemand in je cirkel.").sees("Bel 112").sees("Nu iemand toevoegen");
    assert!(focused(&mut stage).contains("9  hulplijnen"));
    stage.keys("<Enter>").sees("088 0767 000").keys("<Esc>1").sees("Een voornaam of een letter");
}

#[test]
fn without_a_country_every_number_stands_beside_the_name_of_its_country() {
    let mut stage = crisis().play();
    stage.sees("Nederland: 112, 113").sees("België: 112, 1813").sees("overal in de Europese Unie: 112");
    let numbers = json!({"numbers": [{"name": "Huisarts", "number": "020 111 22 33"}]});
    let mut stage = crisis().size(40, 15).play_in(home(3, &numbers));
    stage.sees("020 111 22 33").sees("113").keys("9").sees("Mijn eigen nummers").sees("020 111 22 33");
}

#[test]
fn a_damaged_circle_file_still_leaves_the_screen_working() {
    let home = dutch(3);
    std::fs::write(home.path().join("data/circle.t-1.json"), "{\"format\": \"verbinding-ci").unwrap();
    let mut stage = crisis().play_in(home);
    stage.sees("Een deel van het schrift is niet te lezen.").sees_no("Nog niemand").sees("9  hulplijnen");
    stage.keys("9").sees("Hulplijnen").keys("<Esc><Esc>4").sees("Steuncirkel");
}

#[test]
fn opening_the_circle_writes_nothing() {
    let mut stage = crisis().play_in(dutch(2));
    let before = stage.files();
    stage.keys("1<Right><Esc><Down>9<Esc>7<Esc><Esc>");
    assert_eq!(stage.files(), before);
}

#[test]
fn breathing_along_is_one_digit_away_and_esc_leads_back() {
    let mut stage = crisis().play_in(dutch(2));
    stage.keys("7").sees("Wil je een tempo?").keys("<Esc>").sees("1  M.");
    assert!(focused(&mut stage).starts_with("7  adem mee"));
    stage.keys("8").sees("Waar begin je mee?").keys("<Esc>").sees("8  hier en nu");
}

#[test]
fn a_number_stands_large_can_be_copied_and_scanned() {
    let mut stage = crisis().play_in(dutch(4));
    stage.keys("1").sees("█▀█ █▀▀").sees(NUMBERS[0]).sees("Je kunt zo beginnen:");
    assert_eq!(focused(&mut stage), "Volgende: J.");
    stage.keys("<Down><Enter>").sees("Gekopieerd: 06 00 00 00 01");
    assert_eq!(stage.copied.as_deref(), Some(NUMBERS[0]));
    stage.keys("<Down><Enter>").sees("Houd de camera van je telefoon voor de code.");
    stage.keys("<Esc>").sees_no("camera").keys("<Right><Right><Right>").sees("12 minuten lopen");
    stage.sees_no("Kopieer het nummer").keys("<Esc>").sees("9  hulplijnen");
    let mut stage = crisis().size(40, 15).play_in(dutch(4));
    stage.keys("1<Down><Down><Enter>").sees("Hier is te weinig ruimte voor de code.").sees(NUMBERS[0]);
}

#[test]
fn a_large_number_stays_in_sight_in_a_small_window() {
    for (columns, rows) in [(40, 12), (30, 8), (22, 6)] {
        let mut stage = crisis().size(columns, rows).play_in(dutch(3));
        stage.keys("1").sees(NUMBERS[0]);
    }
}

#[test]
fn a_new_name_asks_two_questions_and_then_nothing_more() {
    let mut stage = set().at(Route::Circle).play_in(dutch(1));
    stage.keys("n").sees("Een voornaam of een letter is genoeg.").keys("Zus<Enter>");
    stage.sees("Hoe bereik je die?").keys("06 12<Enter>").sees("Dit mag leeg blijven.").keys("<Enter>");
    stage.sees("Bewaard. Er staan 2 namen in je steuncirkel.");
    assert_eq!(names(&stage), ["M.", "Zus"]);
    stage.keys("u");
    assert_eq!(names(&stage), ["M."]);
    stage.keys("U");
    assert_eq!(names(&stage), ["M.", "Zus"]);
    assert!(!stage.files().iter().any(|(name, _)| name.contains("drafts/")));
}

#[test]
fn an_item_that_is_not_saved_waits_where_it_was_left() {
    let mut stage = set().at(Route::Circle).play_in(dutch(1));
    stage.keys("nZus").tick();
    let mut stage = stage.again();
    assert_eq!(names(&stage), ["M."]);
    stage.keys("n").sees("Zus").keys("<Esc><Esc>");
    // Going back keeps it: nothing asks to be kept.
    assert_eq!(names(&stage), ["M.", "Zus"]);
    assert!(!stage.files().iter().any(|(name, _)| name.contains("drafts/")));
}

#[test]
fn the_draft_of_an_item_opens_from_home() {
    let mut stage = set().at(Route::Circle).play_in(dutch(1));
    stage.keys("nZus").tick();
    let home = stage.home;
    let mut stage = set().play_in(home);
    stage.keys("<Home><Enter>").sees("Een naam of plek").sees("Zus");
}

#[test]
fn each_line_of_an_item_opens_its_question() {
    let mut stage = set().at(Route::Circle).play_in(dutch(1));
    stage.keys("e2").sees("Wie of wat is het?").keys("5<Enter>").sees("Iemand uit mijn familie");
    stage
        .keys("6")
        .sees("Weet deze persoon dat je mag bellen?")
        .keys("2")
        .sees("Je kunt het een keer vragen");
    stage.keys("<Enter>5").keys("<Enter>Tot zo<Tab><Enter>").sees("Tot zo").keys("<End><Enter>");
    let journal = stage.journal();
    let item = journal.circle().items.remove(0);
    assert_eq!((item.code("what"), item.code("knows")), (Some("family"), Some("no")));
    assert!(item.text("words").unwrap().ends_with("rotdag.\nTot zo"));
    assert_eq!(item.text("reach"), Some(NUMBERS[0]));
}

#[test]
fn the_order_is_the_persons_own_and_can_be_taken_back() {
    let mut stage = set().at(Route::Circle).play_in(dutch(3));
    stage.keys("J");
    assert_eq!(names(&stage), ["J.", "M.", "Mijn begeleider"]);
    stage.keys("J");
    assert!(focused(&mut stage).starts_with("3  M."));
    assert_eq!(names(&stage), ["J.", "Mijn begeleider", "M."]);
    stage.keys("JK");
    assert_eq!(names(&stage), ["J.", "M.", "Mijn begeleider"]);
    stage.keys("uuu");
    assert_eq!(names(&stage), ["M.", "J.", "Mijn begeleider"]);
}

#[test]
fn removing_is_at_once_and_can_be_taken_back() {
    let mut stage = set().at(Route::Circle).play_in(dutch(3));
    stage.keys("<Down>d").sees("J. staat niet meer in je steuncirkel.");
    assert_eq!(names(&stage), ["M.", "Mijn begeleider"]);
    stage.keys("u");
    assert_eq!(names(&stage), ["M.", "J.", "Mijn begeleider"]);
}

#[test]
fn where_the_plan_is_and_own_numbers_are_kept_with_the_country() {
    let mut stage = set().at(Route::Circle).play_in(dutch(1));
    stage.keys("<End><Enter>In de la<Enter>").sees("In de la").sees("Bewaard.");
    stage.keys("s94020 111 22 33<Enter>").sees("020 111 22 33");
    stage
        .keys("<End><Enter>Buurvrouw<Enter>06 77<Enter>")
        .sees("Mijn eigen nummers")
        .sees("06 77           Buurvrouw");
    let kept = own(&stage);
    assert_eq!(kept["plan"], "In de la");
    assert_eq!(kept["gp"], "020 111 22 33");
    assert_eq!(kept["country"], "NL");
    assert_eq!(kept["numbers"], json!([{"name": "Buurvrouw", "number": "06 77"}]));
}

#[test]
fn a_number_that_is_half_typed_survives_the_end_of_the_program() {
    let mut stage = set().at(Route::Helplines).play_in(dutch(1));
    stage.keys("4020 111").tick();
    let home = stage.home;
    let mut stage = set().play_in(home);
    stage.keys("<Home><Enter>").sees("020 111").keys(" 22<Enter>").sees("020 111 22");
    assert_eq!(own(&stage)["gp"], "020 111 22");
}

#[test]
fn leaving_a_number_with_esc_keeps_it() {
    let mut stage = set().at(Route::Helplines).play_in(dutch(1));
    stage.keys("4020 111<Esc><Esc>").sees("Bewaard.").sees("020 111");
    assert_eq!(own(&stage)["gp"], "020 111");
}

#[test]
fn the_help_lines_are_those_of_the_country_and_each_opens_large() {
    let mut stage = set().at(Route::Helplines).play_in(dutch(1));
    assert_eq!(focused(&mut stage), "1  112");
    stage.sees("Te veel genomen? Bel 112.").sees("088 0767 000   De Luisterlijn");
    stage.keys("2").sees("Kopieer het nummer").keys("<Right>").sees("0800-0113").keys("<Esc>");
    stage.keys("<End>").sees("Je kunt elk nummer aanpassen.");
    let mut stage = set().english().at(Route::Helplines).play_in(home(1, &json!({"country": "UK"})));
    stage.sees("999").sees("Text SHOUT to 85258").sees_no("113").keys("3").sees_no("Copy the number");
}

#[test]
fn nothing_of_a_name_reaches_the_terminal_raw() {
    let home = dutch(1);
    let path = home.path().join("data/circle.t-1.json");
    let file = std::fs::read_to_string(&path).unwrap().replace("\"M.\"", "\"M\\u001b[31m\\n.\"");
    std::fs::write(&path, file).unwrap();
    let mut stage = crisis().play_in(home);
    assert!(!stage.screen().contains('\u{1b}'));
    stage.keys("1");
    assert!(!stage.screen().contains('\u{1b}') && !stage.screen().contains("[31m"));
}

#[test]
fn the_trash_in_the_settings_is_counted_again_after_undo() {
    let home = dutch(1);
    let now = chrono::DateTime::parse_from_rfc3339("2026-11-20T21:00:00+01:00").unwrap();
    let mut page = verbinding::journal::Record::new("note", now, now.into());
    page.fields.insert("text".into(), "woorden".into());
    Journal::open(Paths::under(home.path()), 4).keep(page, now.into()).unwrap();
    let mut stage = set().size(80, 60).play_in(home);
    stage.keys("7d").sees("ligt in de prullenbak");
    stage.keys("<Esc>0").sees("1 bladzijde");
    stage.keys("u").sees("leeg");
}
