//! Ways in which somebody's words were lost once, each shown not to lose them any more.

use crate::support::stage::set;

#[test]
fn opening_an_entry_that_has_a_draft_goes_on_with_the_draft() {
    let mut stage = set().play();
    stage.keys("nEerste woorden.<PgDn><Enter>");
    stage.keys("7e en meer<Esc><Esc>").tick();
    assert!(stage.on_disk("Eerste woorden. en meer"));
    stage.keys("<Down>e<Right>").tick();
    stage.sees("en meer");
    assert!(stage.on_disk("Eerste woorden. en meer"));
}

#[test]
fn looking_back_while_the_plan_is_being_changed_keeps_the_change() {
    let mut stage = set().play();
    stage.keys("311<Enter>M.<PgDn><PgDn><PgDn><PgDn>").sees("Bewaard.");
    stage.keys("<Enter>7e<PgDn><PgDn>over vroeger<Esc>").tick();
    assert!(stage.on_disk("over vroeger"));
    stage.keys("go4<Down>").tick();
    assert!(stage.on_disk("over vroeger"));
    stage.keys("1<PgDn><PgDn><PgDn><PgDn>").tick();
    assert_eq!(stage.entries()[0]["about"], "over vroeger");
}

#[test]
fn words_under_another_screen_are_thrown_away_by_no_key() {
    for keys in ["<C-s><C-x><Enter>", "<C-s>q", "<C-s>gd", "<Esc>?q", "<C-p><C-x><Enter>", "<C-s><C-q>"] {
        let mut stage = set().play();
        stage.takes_no_drafts();
        stage.keys("nEen zin.").keys(keys);
        assert!(!stage.ended, "{keys}");
        for _ in 0..4 {
            if !stage.screen().contains("Een zin.") {
                stage.keys("<Esc>");
            }
        }
        stage.sees("Een zin.");
    }
}

#[test]
fn undo_in_an_exercise_takes_back_nothing_elsewhere() {
    let mut stage = set().play();
    stage.keys("7nEen bladzij.<PgDn><Enter>7").sees("Een bladzij.").keys("d").sees("ligt in de prullenbak");
    stage.keys("gb1<Space>uuu").tick();
    assert!(stage.on_disk("\"deleted\""));
}

#[test]
fn an_own_sentence_comes_back_when_the_choice_that_replaced_it_is_undone() {
    let mut stage = set().play();
    stage.keys("2<PgDn><PgDn><PgDn>5<Enter>Een oude zin.<Tab><Space><PgDn><PgDn>").sees("Bewaard");
    stage.keys("<Enter>2<PgDn><PgDn><PgDn>6<Enter>Mijn nieuwe zin.<BackTab>").sees("Mijn nieuwe zin.");
    stage.keys("5").tick();
    stage.keys("u").tick().sees("Mijn nieuwe zin.");
    assert!(stage.on_disk("Mijn nieuwe zin."));
}

#[test]
fn each_draft_of_a_kind_opens_itself() {
    let mut stage = set().play();
    stage.keys("neerste bladzij<Esc><Esc>").tick();
    stage.keys("gbntweede bladzij<Esc><Esc>").tick();
    stage.keys("gb<Enter>");
    let first = stage.screen().contains("eerste bladzij");
    let (seen, other) = if first { ("eerste", "tweede") } else { ("tweede", "eerste") };
    stage.sees(seen).keys("<PgDn>").sees("Bewaard");
    stage.keys("<Enter><Enter>").sees(other);
}

#[test]
fn a_thought_that_was_kept_and_is_let_go_later_is_in_no_copy_either() {
    let mut stage = set().play();
    stage.keys("2Nooit genoeg.<Tab><Right><Space><PgDn><PgDn>1<PgDn>1<PgDn><PgDn>").sees("Bewaard");
    assert!(stage.on_disk("Nooit genoeg."));
    stage.keys("<Enter>7").sees("Nooit genoeg.").keys("e<Tab><Left><Space><PgDn><PgDn><PgDn><PgDn><PgDn>");
    stage.sees("De gedachte is losgelaten.").tick();
    assert!(
        !stage.on_disk("Nooit genoeg."),
        "{:?}",
        stage.files().iter().map(|(name, _)| name).collect::<Vec<_>>()
    );
}

#[test]
fn choices_and_words_are_taken_back_in_the_order_in_which_they_were_given() {
    let mut stage = set().play();
    stage.keys("1<PgDn><PgDn>1<Tab><Enter>").sees("Wat is daar een heel klein begin van?");
    stage.keys("een kop thee<Enter><Up>2").sees("✓ Contact").sees("een kop thee");
    stage.keys("u").sees("· Contact").sees("een kop thee").sees("✓ Rust");
    stage.keys("u").sees("✓ Rust").sees_no("een kop thee").keys("u").sees("· Rust");
    stage.keys("UUU").sees("✓ Rust").sees("✓ Contact").sees("een kop thee").tick();
    assert!(stage.on_disk("een kop thee"));
    // The field itself brings its words back, too, when something else was done meanwhile.
    stage.keys("uu").sees_no("een kop thee").keys("3").sees_no("een kop thee");
    stage.keys("<Tab><Enter><C-z>").sees("een kop thee");
}

#[test]
fn after_here_and_now_enter_keeps_what_was_answered() {
    let mut stage = set().play();
    stage.keys("5<PgDn><PgDn><PgDn><PgDn>").sees("Hoe is het nu?").keys("1<Enter>").sees("Enter bewaren");
    stage.keys("<Enter>").sees("Bewaard. Je was hier.");
}
