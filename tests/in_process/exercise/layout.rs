//! How an exercise stands on the page: what never moves, what was answered so far, how a field grows, how it ends.

use crate::support::stage::{Stage, set};

const LONG: &str = "Een zin die lang genoeg is om een hele rij van het vak te vullen, en nog wat meer.";

/// The row and the column where these words begin.
#[track_caller]
fn place(stage: &Stage, words: &str) -> (usize, usize) {
    let screen = stage.screen();
    let mut rows = screen.lines().enumerate();
    let found = rows.find_map(|(y, row)| Some((y, row[..row.find(words)?].chars().count())));
    found.unwrap_or_else(|| panic!("not on the screen: {words}\n{screen}"))
}

/// The rows of the text field that is on the page.
fn field_rows(stage: &Stage) -> usize {
    stage.screen().lines().filter(|row| row.trim_start().starts_with('│')).count()
}

#[test]
fn the_title_and_the_question_stay_where_they_are_from_step_to_step() {
    for (columns, rows) in [(80, 24), (80, 30), (140, 45)] {
        let mut stage = set().size(columns, rows).play();
        let title = |stage: &Stage| place(stage, "Dagelijkse check-in");
        stage.keys("1<Space>");
        let (first, question) = (title(&stage), place(&stage, "Wat merk je"));
        assert_eq!(question.0, first.0 + 3, "two empty rows under the title");
        for (keys, asked) in [
            ("<PgDn>", "Welk gevoel"),
            ("4", "Welk gevoel"),
            ("<PgDn>", "Waar heb je"),
            ("2<PgDn>", "Wil je er nog"),
            ("zo", "Wil je er nog"),
        ] {
            stage.keys(keys);
            let seen = (title(&stage), place(&stage, asked).0);
            assert_eq!(seen, (first, question.0), "{keys} at {columns}x{rows}\n{}", stage.screen());
        }
        stage.keys("<Esc><Enter>").sees("Bewaard");
        assert_eq!(title(&stage).0, first.0, "the ending too\n{}", stage.screen());
    }
}

#[test]
fn the_answers_so_far_stand_under_the_title_and_never_on_the_first_step() {
    let mut stage = set().play();
    stage.keys("1<Space>4").sees_no("spanning, moeheid").keys("<PgDn>4");
    assert_eq!(place(&stage, "spanning, moeheid").0, place(&stage, "Dagelijkse check-in").0 + 1);
    // Only those of the steps before this one.
    stage.sees_no("angst").keys("<PgDn>").sees("spanning, moeheid · angst");
    stage.keys("<PgUp><PgUp>").sees("Wat merk je").sees_no("spanning, moeheid");
    // What is longer than the line is cut, and stays one line.
    let mut stage = set().play();
    stage.keys("1<Tab><Tab>").paste(LONG).keys("<Esc><PgDn>");
    let title = place(&stage, "Dagelijkse check-in").0;
    assert!(stage.screen().lines().nth(title + 1).unwrap().ends_with('…'), "{}", stage.screen());
    assert_eq!(place(&stage, "Welk gevoel").0, title + 3);
}

#[test]
fn in_a_wide_window_the_answers_so_far_stand_at_the_right_as_they_will_be_kept() {
    let mut stage = set().size(110, 30).play();
    stage.keys("1<Space>4<Tab><Tab>strak<Esc><PgDn>4");
    let (label, answer) = (place(&stage, "Lijf"), place(&stage, "spanning, moeheid"));
    assert_eq!(label.0, place(&stage, "Welk gevoel").0);
    assert!(label.1 > 70 && answer == (label.0 + 1, label.1 + 2), "{}", stage.screen());
    stage.sees("\"strak\"").sees_no("Gevoel");
    stage.keys("<PgUp>").sees_no("Lijf");
}

#[test]
fn what_was_let_go_is_never_among_the_answers_so_far() {
    for (columns, rows) in [(80, 24), (140, 45), (40, 15)] {
        let mut stage = set().size(columns, rows).play();
        stage.keys("2zo dom<Esc><PgDn>").sees("Dit doet pijn").sees_no("zo dom").sees_no("oslaten");
        stage.keys("<PgDn>1<PgDn>").sees_no("zo dom").keys("1<PgDn>").sees_no("zo dom");
        stage.keys("1<PgDn>").sees("losgelaten").sees_no("zo dom");
        // What is kept may be seen.
        let mut stage = set().size(columns, rows).play();
        stage.keys("2zo dom<Tab>2<PgDn>");
        assert_eq!(stage.screen().contains("zo dom"), rows > 15, "{}", stage.screen());
    }
}

#[test]
fn a_field_grows_with_its_text_from_two_rows_to_the_room_there_is() {
    for (columns, rows, most) in [(80, 24, 6..=12), (140, 45, 24..=32), (40, 15, 6..=9)] {
        let mut stage = set().size(columns, rows).play();
        stage.keys("n");
        assert_eq!(field_rows(&stage), 2);
        stage.keys("een<Enter>twee<Enter>drie").sees("drie");
        assert_eq!(field_rows(&stage), 3);
        let title = place(&stage, "Vrij schrijven");
        (0..40).for_each(|_| {
            stage.keys("<Enter>").paste(LONG);
        });
        stage.keys("<Enter>slot").sees("slot").sees("Bewaren");
        assert!(most.contains(&field_rows(&stage)), "{} rows\n{}", field_rows(&stage), stage.screen());
        if rows > 15 {
            assert_eq!(
                place(&stage, "Schrijf wat er is").0,
                title.0 + 3,
                "what stands above stays where it is"
            );
        }
        // The page follows the cursor to its first row and back.
        stage.keys(&"<PgUp>".repeat(60)).sees("twee").sees_no("slot");
        let drawn = stage.cursor();
        assert!(stage.screen().lines().nth(drawn.y.into()).unwrap().contains("een"), "{}", stage.screen());
    }
}

#[test]
fn at_80x24_every_page_is_whole_and_the_row_above_the_footer_is_empty() {
    let walks = [("1", 4), ("2", 5), ("31", 4), ("5", 2), ("6", 3), ("n", 1)];
    let sets = [set(), set().english()];
    for ((keys, steps), set) in walks.into_iter().flat_map(|walk| sets.clone().map(|set| (walk, set))) {
        let mut stage = set.play();
        stage.keys(keys);
        for step in 0..=steps {
            let screen = stage.screen();
            assert!(!screen.contains('▼'), "step {step} after {keys}\n{screen}");
            assert_eq!(screen.lines().nth(22), Some(""), "step {step} after {keys}\n{screen}");
            stage.keys("<Esc><PgDn>");
        }
    }
}

#[test]
fn an_ending_has_the_mark_of_its_exercise_large_where_it_can_be_drawn() {
    for (keys, mark) in [
        ("1<Space><PgDn><PgDn><PgDn><PgDn>", " ▄▀▀▀▄ "),
        ("2<PgDn><PgDn>1<PgDn><PgDn><PgDn>", "▄▀▀▄▀▀▄"),
        ("62<PgDn><PgDn><PgDn>", "▄▀▀▄    Kleine stap"),
    ] {
        let mut stage = set().play();
        stage.keys(keys).sees("Klaar").sees(mark);
        let mut stage = set().ascii().play();
        stage.keys(keys).sees("Klaar");
        assert!(stage.screen().is_ascii(), "{}", stage.screen());
    }
    let mut stage = set().size(40, 15).play();
    stage.keys("1<Space><PgDn><PgDn><PgDn><PgDn>").sees("Klaar").sees_no("▀");
}

#[test]
fn the_page_as_it_was_kept_has_own_words_behind_a_bar_beside_their_label() {
    let mut stage = set().play();
    stage.keys("2<Esc><PgDn><PgDn>1<PgDn>2<PgDn>1<PgDn>").sees("Bewaard.");
    stage.sees("Zin           ▎ Ik doe wat ik vandaag kan.\n       Daarna        iets zachter").sees_no("\"");
    let mut stage = set().play();
    stage.keys("1<Space><Tab><Tab>strak<Esc><PgDn><PgDn><PgDn><PgDn>").sees("Bewaard.");
    stage.sees("Lijf          spanning\n                     ▎ strak\n").sees_no("\"");
}
