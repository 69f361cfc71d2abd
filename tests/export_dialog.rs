//! The export dialog: one question a page in a small window, and a file that is whole or not there.
#![allow(clippy::unwrap_used)]

mod support;

use support::fixtures::lived_in;
use support::stage::{Stage, set};
use verbinding::screens::Place;

fn small() -> Stage {
    set().at(Place::Export).size(40, 15).play_in(lived_in())
}

const QUESTIONS: [&str; 4] = ["Wat wil je meenemen?", "Hoe?", "Voor wie?", "Waarheen?"];

/// Sees this one of the questions and none of the others.
#[track_caller]
fn asks(stage: &mut Stage, number: usize) {
    for (index, question) in QUESTIONS.iter().enumerate() {
        if index == number {
            stage.sees(question)
        } else {
            stage.sees_no(question)
        };
    }
    stage.sees(&format!("{}/4", number + 1)).sees_no("▼");
}

#[test]
fn in_a_small_window_each_question_has_a_page() {
    // By Enter and Tab the field of the last page takes letters at once, and Esc stops that first.
    for (on, stops_writing) in [("<Enter>", true), ("<PgDn>", false), ("<Tab>", true)] {
        let mut stage = small();
        for page in 0..3 {
            asks(&mut stage, page);
            stage.keys(on);
        }
        asks(&mut stage, 3);
        if stops_writing {
            stage.keys("<Esc>");
        }
        for page in (0..4).rev() {
            asks(&mut stage, page);
            stage.keys("<Esc>");
        }
        stage.sees("Dagelijkse check-in");
    }
    let mut stage = small();
    stage.keys("<PgDn><PgDn><PgDn><PgDn>").sees(">[ Exporteren ]").keys("<PgUp><PgUp><PgUp><PgUp>");
    asks(&mut stage, 0);
}

#[test]
fn choices_stay_when_the_window_gets_another_size() {
    let mut stage = small();
    stage.keys("<Down><Space><Tab>1 november<Tab>").sees("1 november").keys("<Tab><Down><Space><Tab>");
    stage.keys("<Down><Space><Down><Down><Down><Space>").sees("✓ vrije tekst");
    asks(&mut stage, 2);
    stage.resize(80, 40).sees("1 november").sees("● om te printen (HTML)").sees(">✓ vrije tekst");
    for question in QUESTIONS {
        stage.sees(question);
    }
    stage.resize(40, 15).sees(">✓ vrije tekst");
    asks(&mut stage, 2);
    stage.keys("<Esc>").sees("● om te printen (HTML)").keys("<Esc>").sees("● een periode");
}
