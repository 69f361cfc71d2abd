//! The help: searching in it narrows its lines with every letter, and Esc shows all of them again.

use crate::support::stage::set;

#[test]
fn every_letter_narrows_the_lines_and_esc_shows_all_again() {
    let mut stage = set().play();
    stage.keys("1?").sees("/ zoek").sees("Uitleg bij: check-in").sees("scherm opnieuw tekenen");
    stage.keys("/").sees("zoek in de uitleg").sees("volgend vak").sees("zoek een opdracht");
    stage.keys("vol").sees("volgend vak").sees_no("scherm opnieuw tekenen").sees_no("wis woord");
    stage
        .keys("gens")
        .sees("Niets gevonden. Probeer een ander woord.")
        .keys("<Backspace><Backspace><Backspace><Backspace>")
        .sees("volgend");
    stage.keys("<Esc>").sees("Uitleg bij: check-in").sees("scherm opnieuw tekenen").keys("<Esc>");
    stage.sees("Wat merk je in je lijf?");
}

#[test]
fn it_finds_keys_what_they_do_and_what_is_said_about_the_step_in_any_order_without_accents() {
    for (words, sees) in [
        ("STEUN hulp", "steuncirkel en hulplijnen"),
        ("alt-s", "steuncirkel en hulplijnen"),
        ("een terug", "één stap terug, niets kwijt"),
        ("signaal", "Een signaal van je lijf hoeft niets te betekenen."),
    ] {
        let mut stage = set().play();
        stage.keys("1?/").paste(words).sees(sees).sees_no("ga naar…");
        stage.keys("<Enter><Down>").sees(sees).keys("/<C-u>ga n").sees("ga naar…").sees_no(sees);
    }
}

#[test]
fn support_is_at_hand_while_searching_and_a_small_window_keeps_the_field_in_sight() {
    let mut stage = set().size(40, 15).play();
    stage.keys("1?/e<Down><Down><Down><Down>").sees("│ e").sees("[ ^S steun ]");
    let cursor = stage.cursor();
    assert_eq!(cursor.y, 2, "{}", stage.screen());
    stage.keys("<C-s>").sees("Je hoeft dit niet alleen te dragen.").keys("<Esc>").sees("│ e");
    stage.resize(80, 24).sees("│ e").keys("<Esc>").sees("Uitleg bij");
}
