//! The list of pages as it is read: a heading for each month, each day once, and only pages to choose.

use verbinding::screens::Route;
use verbinding::theme::{Depth, Theme, accent_of};

use crate::support::fixtures::lived_in;
use crate::support::stage::{Stage, set};

fn journal(columns: u16, rows: u16) -> Stage {
    set().at(Route::Journal(None)).size(columns, rows).play_in(lived_in())
}

fn row_of(stage: &Stage, words: &str) -> u16 {
    let screen = stage.screen();
    let row = screen.lines().position(|row| row.contains(words));
    row.unwrap_or_else(|| panic!("no {words} in\n{screen}")) as u16
}

#[test]
fn a_month_has_one_heading_and_a_day_stands_once() {
    for (columns, rows, rows_of_a_page) in [(140, 45, 1), (80, 40, 2), (66, 40, 1), (50, 40, 2)] {
        let stage = journal(columns, rows);
        let screen = stage.screen();
        for words in ["november 2026 ─", "oktober 2026 ─", "do 19 ", "wo 18 "] {
            assert_eq!(screen.matches(words).count(), 1, "{words} at {columns}x{rows}\n{screen}");
        }
        let apart = row_of(&stage, "08:15") - row_of(&stage, "22:05");
        assert_eq!(apart, rows_of_a_page, "{columns}x{rows}\n{screen}");
    }
}

#[test]
fn the_month_and_the_day_stay_in_sight_while_the_list_scrolls() {
    let mut stage = journal(40, 15);
    stage.keys("<End>").sees("oktober 2026 ─").sees("> vr 30").sees_no("zo 22");
    let mut stage = journal(40, 15);
    for _ in 0..6 {
        stage.keys("<Down>");
        // The first row is a heading, and the page below it has its day.
        let screen = stage.screen();
        let first = screen.lines().nth(3).unwrap();
        assert!(screen.lines().nth(2).unwrap().contains("november 2026 ─"), "{screen}");
        assert!(first.trim_start_matches(['>', ' ']).starts_with(char::is_alphabetic), "{screen}");
    }
}

#[test]
fn a_heading_cannot_be_chosen_and_a_page_can_from_each_of_its_rows() {
    let mut stage = journal(80, 40);
    let heading = row_of(&stage, "oktober 2026 ─");
    stage.press(6, heading).press(6, heading - 1).sees("> zo 22");
    for below in [1, 2] {
        let mut stage = journal(80, 40);
        stage.press(6, heading + below).sees("> vr 30");
    }
}

#[test]
fn each_page_has_the_mark_of_its_exercise_in_its_colour() {
    let stage = set().at(Route::Journal(None)).in_colour().play_in(lived_in());
    for (kind, mark) in [("check_in", "○"), ("grounding", "▽"), ("encounter", "⇄"), ("compassion", "♡")]
    {
        let screen = stage.screen();
        let (y, row) = screen.lines().enumerate().find(|(_, row)| row.contains(mark)).unwrap();
        let x = row.chars().position(|c| mark.contains(c)).unwrap();
        let style = stage.buffer()[(x as u16, y as u16)].style();
        assert_eq!(style.fg, Theme::default().style(accent_of(kind)).fg, "{kind}");
    }
}

#[test]
fn what_was_written_beside_the_choices_has_a_bar_and_no_quotation_marks() {
    let mut stage = journal(140, 45);
    stage.sees("▎ net of er een riem omheen zit").sees_no("\"net of");
    let mut stage = set().at(Route::Journal(None)).ascii().depth(Depth::None).play_in(lived_in());
    stage.sees("| net of er een riem").sees_no("\"net of");
}

#[test]
fn the_time_stands_at_the_foot_of_a_page_and_its_day_above_it() {
    let stage = journal(140, 45);
    let (title, kind) = (row_of(&stage, "zondag 22 november 2026"), row_of(&stage, "│  ○ Check-in"));
    let (words, foot) = (row_of(&stage, "Morgen die afspraak"), row_of(&stage, "Is lezen nu te zwaar?"));
    assert!(title < kind && kind < words && words < foot);
    let screen = stage.screen();
    assert!(screen.lines().nth(usize::from(foot) - 1).unwrap().ends_with("│  20:47"), "{screen}");
}
