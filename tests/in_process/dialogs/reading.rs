//! The pages to read: from home, the palette and the help, to the exercise and back; nothing is kept of it.

use verbinding::screens::Route;

use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn a_page_is_read_to_its_end_and_leads_to_its_exercise_and_back() {
    let mut stage = set().play();
    stage.keys("gl").sees("Zes korte bladzijden").keys("2").sees("De muur").sees("Hierbij hoort: Hier en nu");
    stage.keys("<Enter>").sees("Waar begin je mee?").keys("<Esc>").sees("De muur");
    stage.keys("<Down><Enter>").sees("Verbinding met jezelf").keys("<Esc>").sees("Zes korte bladzijden");
}

#[test]
fn the_last_page_has_no_next_one() {
    let mut stage = set().at(Route::ReadingPage("recovery".into())).play();
    stage.sees("Hierbij hoort: Zelfcompassiepauze").sees_no("De volgende bladzijde");
    stage.keys("<Down><Down><Enter>").sees("Wat zei je tegen jezelf?");
}

#[test]
fn in_a_small_window_every_row_is_read_before_a_way_on_has_the_focus() {
    let mut stage = set().size(40, 15).at(Route::ReadingPage("wall".into())).play();
    let mut read = stage.screen();
    for _ in 0..4 {
        stage.keys("<Enter>");
        if stage.screen().contains("Waar begin je mee?") {
            break;
        }
        read += &stage.screen();
    }
    let read = read.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["De muur", "niemand meer zien", "steen voor steen", "vraagt niets van je", "Hierbij hoort"]
    {
        assert!(read.contains(words), "{words}\n{read}");
    }
    stage.sees("Waar begin je mee?");
}

#[test]
fn the_help_of_every_exercise_opens_its_page() {
    for (digit, words) in [
        ("1", "Verdoven gaat snel."),
        ("2<Esc>", "Herstel is geen examen."),
        ("3", "Verbinding met iemand heeft veel vormen."),
        ("4", "Contact is er snel."),
        ("5", "Pijn zoekt iets"),
        ("6", "laat dit aan niemand zien"),
    ] {
        let mut stage = set().play_in(bare());
        stage.keys(digit).keys("?r").sees(words).keys("<Esc>").sees_no(words);
    }
}

#[test]
fn the_row_on_home_can_be_hidden_and_the_palette_still_finds_it() {
    let mut stage = set().settings(|settings| settings.reading = false).play();
    stage.sees_no("de ideeën achter").keys(":lezen<Enter>").sees("Zes korte bladzijden");
    let mut stage = set().play();
    stage.sees("de ideeën achter").keys("<End><Enter>").sees("Zes korte bladzijden");
}
