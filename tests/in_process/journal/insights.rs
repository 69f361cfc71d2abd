//! Insights by keys alone, over journals that are written here; every figure on the screen leads to its pages.

use chrono::{DateTime, TimeDelta};
use serde_json::{Value, json};
use tempfile::TempDir;
use verbinding::screens::Route;

use crate::support::fixtures::{record, write_journal};
use crate::support::stage::{Set, Stage, set};

/// An entry so many days before the evening of the stage.
fn entry(number: usize, kind: &str, days: i64, fields: &Value) -> Value {
    let at = DateTime::parse_from_rfc3339("2026-11-22T20:30:00+01:00").unwrap() - TimeDelta::days(days);
    record(number, kind, &at.to_rfc3339(), fields)
}

fn play(set: Set, entries: &[Value]) -> Stage {
    let home = TempDir::new().unwrap();
    write_journal(home.path(), "other-0000", entries);
    set.at(Route::Insights).play_in(home)
}

/// Ten check-ins, one a day from three days ago on, an encounter and a moment of here and now.
fn ten() -> Vec<Value> {
    let mut entries: Vec<Value> = (0..10)
        .map(|day| {
            let needs = if day < 6 { json!(["contact"]) } else { json!(["rest"]) };
            let feelings = if day % 2 == 0 { json!(["fear"]) } else { json!(["calm", "fear"]) };
            let own = if day < 3 { "Even niemand" } else { "" };
            let fields =
                json!({"needs": needs, "feelings": feelings, "body": ["tension"], "need_words": own});
            entry(day, "check_in", 3 + day as i64, &fields)
        })
        .collect();
    entries.push(entry(20, "grounding", 3, &json!({"see": "regen"})));
    entries.push(entry(21, "note", 100, &json!({"text": "lang geleden"})));
    entries
}

#[test]
fn every_figure_has_its_number_and_the_sentence_says_the_most_named() {
    let mut stage = play(set(), &ten());
    stage
        .sees("Telling over 10 check-ins. Angst en spanning noemde je 10 keer.")
        .sees("laatste 8 weken")
        .sees("contact        6  ━━")
        .sees("Dit is alleen een telling.")
        .sees("╲ jezelf")
        .sees("─ hier en nu   1  ━")
        .sees_no("anderen");
}

#[test]
fn below_eight_check_ins_nothing_is_compared() {
    for view in ["", "<Tab><Tab>", "t"] {
        for size in [(80, 24), (40, 15), (140, 45)] {
            let mut stage = play(set().size(size.0, size.1), &ten()[..7]);
            stage
                .keys(view)
                .sees("Nog te weinig om te tellen.")
                .sees_no("━")
                .sees_no("keer")
                .sees_no("contact");
        }
    }
}

#[test]
fn an_empty_journal_has_a_kind_sentence_and_its_keys_do_no_harm() {
    let mut stage = play(set(), &[]);
    stage.sees("Nog te weinig om te tellen.");
    stage.keys("<Down><Up><Enter><End><PgUp><PgDn>t<Tab><Enter><PgUp><Tab><Enter><Down>t<Tab>");
    stage.sees("Nog te weinig om te tellen.").keys("<Esc>").sees("Dagelijkse check-in");
}

#[test]
fn a_word_leads_to_its_pages_week_by_week_and_back() {
    let mut stage = play(set(), &ten());
    stage.keys("<Enter>").sees("Bladzijden met \"contact\"");
    stage.sees("week van maandag 16 november 2026").sees("4 keer").sees("week van maandag 9 november 2026");
    stage.sees("> do 19 nov").sees("20:30").sees("Check-in").sees("angst · contact");
    stage.keys("<Down>").sees("> wo 18 nov").keys("<End>").sees("> za 14 nov").keys("<Enter>");
    stage.sees_no("Bladzijden met").keys("<Esc>").sees("> za 14 nov");
    stage.keys("<Esc>").sees("Telling over 10 check-ins.").sees("> contact");
}

#[test]
fn the_same_numbers_stand_in_a_table() {
    let mut stage = play(set().size(80, 40), &ten());
    stage.keys("t").sees("telling").sees("Eigen woorden").sees_no("━");
    let screen = stage.screen();
    let number_of = |word: &str| {
        let row = screen.lines().find(|row| row.contains(word)).unwrap_or_else(|| panic!("{word}\n{screen}"));
        row.split_whitespace().last().unwrap().parse::<usize>().unwrap()
    };
    let figures = [("contact", 6), ("rust, pauze", 4), ("angst", 10), ("rust, kalm", 5), ("Even niemand", 3)];
    for (word, n) in figures {
        assert_eq!(number_of(word), n, "{word}\n{screen}");
    }
    stage.keys("<Tab>").sees("do 19 nov   jezelf, hier en nu").keys("<Tab>").sees("angst + contact");
    stage.keys("t").sees("6 keer");
}

#[test]
fn pairs_are_said_and_all_of_those_that_tie() {
    let mut stage = play(set().english(), &ten()[..8]);
    stage.keys("<Tab><Tab>").sees("Count over 8 check-ins.").sees("Fear and contact were together 6 times.");
    stage.sees("> fear + contact").keys("<Down><Enter>").sees("Pages with \"calm + contact\"");
    let tied: Vec<Value> = (0..8)
        .map(|day| {
            entry(day, "check_in", day as i64, &json!({"feelings": ["fear", "calm"], "needs": ["rest"]}))
        })
        .collect();
    let mut stage = play(set().english(), &tied);
    stage.sees("You named ").sees(" 8 times.").keys("<Left>");
    let said = "Calm and rest, a break were together 8 times. Fear and rest, a break were together 8 times.";
    let found = stage.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        found.contains("were together 8 times.") && found.matches("were together").count() == 2,
        "{said}\n{found}"
    );
}

#[test]
fn the_calendar_marks_only_what_is_there() {
    let mut stage = play(set(), &ten());
    stage.keys("<Right>").sees("november 2026").sees(">22").sees("zondag 22 november");
    stage.keys("<Left><Left><Left>").sees(">19").sees("donderdag 19 november").sees("20:30");
    let screen = stage.screen();
    let marks = screen.lines().filter(|row| row.chars().all(|c| " ╲╱─".contains(c))).collect::<String>();
    assert_eq!(marks.matches('╲').count(), 10, "{screen}");
    assert_eq!(marks.matches('─').count(), 1, "{screen}");
    // Two pages on that day: a list; on another day one, which opens.
    stage.keys("<Enter>").sees("> do 19 nov").sees("Hier en nu").keys("<Esc>").sees(">19");
    stage.keys("<Up>").sees(">12").keys("<Home>").sees("> 1").keys("<Enter>").sees("november 2026");
    stage.keys("<PgUp><PgUp><PgUp>").sees("augustus 2026").keys("<End>").sees(">31").keys("<Down>");
    stage.sees("september 2026").sees("> 7").keys("<BackTab>").sees("[ Woorden ]");
}

#[test]
fn months_beside_each_other_move_only_when_the_day_leaves_them() {
    let mut stage = play(set().size(100, 30), &ten());
    stage
        .keys("<Tab>")
        .sees("september 2026   ")
        .sees("oktober 2026   ")
        .sees(">22")
        .sees("zondag 22 november");
    stage.keys("<PgUp><PgUp>").sees("november 2026").sees("dinsdag 22 september");
    stage.keys("<PgUp>").sees("augustus 2026").sees_no("november 2026").keys("<PgDn>").sees("augustus 2026");
    stage.keys("<PgDn><PgDn>").sees("november 2026").sees_no("augustus 2026").keys("<PgDn>");
    stage.sees("december 2026").sees_no("september 2026");
    // A smaller window shows the month of the chosen day, a larger one has it among its months.
    stage.resize(80, 24).sees("december 2026").sees_no("november 2026").resize(100, 30).sees("november 2026");
    let row = stage.screen().lines().position(|row| row.contains("november 2026")).unwrap() as u16;
    let column = stage.screen().lines().nth(usize::from(row)).unwrap().find("november").unwrap() as u16;
    // Sunday the 1st is in the last column of the first week.
    stage.press(column + 25, row + 2).sees("zondag 1 november");
    stage.keys("t").sees_no("december 2026").sees("do 19 nov   jezelf, hier en nu");
}

#[test]
fn a_bar_has_the_colour_of_what_it_counts() {
    use verbinding::theme::{Role, Theme};

    let mut stage = play(set().size(140, 45).in_colour(), &ten());
    stage.settled();
    for (word, role) in [
        ("contact", Role::Encounter),
        ("angst ", Role::Compassion),
        ("spanning", Role::Grounding),
        ("jezelf", Role::CheckIn),
        ("Even niemand", Role::Text),
    ] {
        let screen = stage.screen();
        let rows = screen.lines().enumerate();
        let (y, x) = rows
            .filter_map(|(y, row)| Some((y, row[..row.find(word)?].chars().count(), row)))
            .find_map(|(y, at, row)| Some((y, at + row.chars().skip(at).position(|c| c == '━')?)))
            .unwrap_or_else(|| panic!("{word}\n{screen}"));
        let style = stage.buffer()[(x as u16, y as u16)].style();
        assert_eq!(style.fg, Theme::default().style(role).fg, "{word}\n{screen}");
    }
}

#[test]
fn the_period_changes_what_is_counted() {
    let mut entries = ten();
    entries.extend((0..10).map(|n| entry(40 + n, "check_in", 40 + n as i64, &json!({"needs": ["rest"]}))));
    entries.push(entry(60, "check_in", 4000, &json!({"needs": ["rest"]})));
    let mut stage = play(set(), &entries);
    stage.sees("Telling over 20 check-ins.").keys("<PgDn>").sees("laatste 4 weken");
    stage.sees("Telling over 10 check-ins.").keys("<PgDn>").sees("laatste 4 weken");
    stage.keys("<PgUp><PgUp><PgUp><PgUp>").sees("laatste 52 weken").sees("Telling over 20 check-ins.");
    stage.keys("<PgUp>").sees("alles").sees("Telling over 21 check-ins.");
    stage.keys("<Down>").sees("> contact").keys("<PgDn>").sees("> contact");
}

#[test]
fn a_long_journal_is_counted_beside_the_screen_while_every_key_is_heard() {
    let entries: Vec<Value> = (0..1500)
        .map(|n| entry(n, "check_in", n as i64, &json!({"needs": ["rest"], "feelings": ["calm"]})))
        .collect();
    let mut stage = play(set(), &entries);
    stage.sees("Telling over 56 check-ins.").keys("<PgUp><PgUp><PgUp><PgUp>").sees("… telt nog").sees_no("━");
    stage.keys("<Tab>").sees("november 2026").keys("<BackTab>").sees("… telt nog").keys("<PgDn>");
    stage.settled().sees("Telling over 364 check-ins.").keys("<PgUp>").sees("… telt nog");
    stage.settled().sees("Telling over 1500 check-ins.").sees_no("telt nog").keys("<Enter><End>");
    for _ in 0..5 {
        stage.tick();
    }
    stage.sees("> za 15 okt").sees("rust, kalm · rust, pauze");
}

#[test]
fn a_narrow_window_shows_one_list_at_a_time() {
    let mut stage = play(set().size(40, 15), &ten());
    stage.sees("[Behoeften]  Gevoelens  Lijf").sees("> contact").sees_no("spanning").sees("laatste 8 weken");
    stage.keys("<Right>").sees("[Gevoelens]").sees("> angst").sees_no("contact");
    stage.keys("<Right>").sees("> spanning").keys("<Right>").sees("[Per draad]").keys("<Right>");
    stage.sees("[Eigen woorden]").sees("> Even niemand").keys("<Right>").sees(">22");
    stage.keys("<Left><Left><Left>").sees(">19").sees("donderdag 19 november").keys("<Tab>").sees("[Samen]");
    stage.keys("<Enter>").sees("Bladzijden met").keys("<Esc>").keys("<Right>").sees("[Behoeften]");
    stage.keys("<Left>").sees("[Samen]");
}

#[test]
fn a_large_window_has_everything_on_one_page() {
    let mut stage = play(set().size(140, 45), &ten());
    for words in ["Behoeften", "Gevoelens", "Lijf", "Samen", "Kalender", "Per draad", "Eigen woorden"] {
        stage.sees(words);
    }
    stage.sees("> contact").sees("Bladzijden met \"contact\"").sees("do 19 nov   angst · contact");
    stage.keys("<Down>").sees("Bladzijden met \"rust, pauze\"").sees("vr 13 nov   angst · rust, pauze");
    stage
        .keys("<Tab><Left><Left><Left>")
        .sees(">19")
        .sees("donderdag 19 november")
        .sees("20:30  ▽ Hier en nu");
    for month in ["september 2026", "oktober 2026", "november 2026", "[ Kalender ]"] {
        stage.sees(month);
    }
    stage.sees_no("Behoeften").keys("<Tab>").sees("Behoeften").sees("Samen");
}

#[test]
fn what_was_feared_stands_beside_what_happened_in_own_words() {
    let feared = |n: usize| {
        let answer = if n.is_multiple_of(2) { "lighter" } else { "same" };
        let fields = json!({
            "fear": "dat ik niets zou zeggen", "happened": "yes", "compared": answer,
            "compared_words": "ze lachte niet", "learned": "vragen mag",
        });
        entry(n, "encounter", n as i64, &fields)
    };
    // Few of them: their pages, and no answer set beside another.
    let mut stage = play(set(), &(0..3).map(feared).collect::<Vec<_>>());
    stage
        .sees("Waar je tegenop zag")
        .sees("Bij 3 ontmoetingen keek je terug.")
        .sees("> Alle bladzijden  3 keer");
    stage.sees_no("Lichter").keys("<Enter>").sees("\"dat ik niets zou zeggen\"");
    stage.sees("Lichter dan ik dacht \"ze lachte niet\" \"vragen mag\"");
    let mut stage = play(set(), &(0..9).map(feared).collect::<Vec<_>>());
    stage
        .sees("Bij 9 ontmoetingen keek je terug.")
        .sees("Lichter dan ik dacht")
        .sees("Ongeveer zoals ik dacht");
    stage.keys("<Down><Enter>").sees("Ongeveer zoals ik dacht").sees_no("Lichter");
}

#[test]
fn coming_back_from_a_page_counts_again() {
    let mut stage = play(set(), &ten());
    stage.sees("Telling over 10 check-ins.").keys("<Enter><Enter>");
    let home = stage.home.path().to_owned();
    write_journal(&home, "other-0000", &ten()[1..]);
    stage.keys("<Esc>").sees("> wo 18 nov").sees_no("do 19 nov");
    stage.keys("<Esc>").sees("Telling over 9 check-ins.");
}

#[test]
fn words_of_another_build_are_shown_as_they_are() {
    let strange = json!({"needs": ["from_tomorrow", 3, {}], "feelings": "fear", "body": null});
    let mut entries = ten();
    entries.extend((0..7).map(|n| entry(70 + n, "check_in", n as i64, &strange)));
    entries.push(entry(90, "dance", 1, &json!({"step": "\u{1b}[31mrood"})));
    let mut stage = play(set(), &entries);
    stage.sees("> from_tomorrow").sees("Telling over 17 check-ins.");
    stage.keys("<Tab><Left>").sees("dance").sees_no("\u{1b}");
}

#[test]
fn without_a_font_every_mark_is_ascii() {
    let mut stage = play(set().english().ascii(), &ten());
    for keys in ["", "<Tab>", "<Tab>", "t"] {
        stage.keys(keys);
        assert!(stage.screen().is_ascii(), "{}", stage.screen());
    }
}

#[test]
fn no_size_of_window_breaks_it() {
    let mut stage = play(set(), &ten());
    for (columns, rows) in
        [(20, 8), (40, 12), (59, 17), (60, 18), (99, 60), (100, 34), (200, 60), (10, 3), (1, 1)]
    {
        stage.resize(columns, rows);
        stage.keys("<Down><Enter><Esc><Tab><Up><Tab><Enter><Down><Esc><Tab>t<Tab><Tab><Tab>t");
    }
    stage.resize(80, 24).sees("Telling over 10 check-ins.");
}
