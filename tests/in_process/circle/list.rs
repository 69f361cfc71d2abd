//! The circle as a list on the real `App`: names are cut only where there is no room, and every way back is whole.

use serde_json::{Value, json};
use tempfile::TempDir;
use verbinding::screens::Route;

use crate::support::fixtures::{bare, record, with_people, write_circle_file};
use crate::support::stage::{Stage, set};

/// A home with items of these names.
fn named(names: &[&str]) -> TempDir {
    let home = bare();
    let item = |(index, name): (usize, &&str)| {
        let fields =
            json!({"name": name, "reach": "06 00 00 00 01", "helps": "luistert", "order": index + 1});
        record(index, "circle", "2026-11-01T10:00:00+01:00", &fields)
    };
    let entries: Vec<Value> = names.iter().enumerate().map(item).collect();
    write_circle_file(home.path(), "t-1", &entries);
    home
}

fn at_the_circle(columns: u16, rows: u16, home: TempDir) -> Stage {
    set().at(Route::Circle).size(columns, rows).play_in(home)
}

#[test]
fn a_name_is_whole_while_columns_are_free() {
    for (columns, rows) in [(80, 24), (100, 30), (140, 45)] {
        let mut stage = at_the_circle(columns, rows, with_people(5));
        stage.sees("4  Het bankje bij de vijver").sees("06 00 00 00 01");
    }
    at_the_circle(140, 45, with_people(5)).sees("Het bankje bij de vijver  12 minuten lopen");
    at_the_circle(80, 24, with_people(5))
        .sees("Het bankje bij de vijver  12 minuten lopen     maakt me rustig");
}

#[test]
fn columns_stand_as_ever_where_everything_fits() {
    let stage = at_the_circle(80, 24, with_people(3));
    let row = "     > 1  M.                06 00 00 00 01        zus, luistert";
    assert!(stage.screen().contains(row), "{}", stage.screen());
}

#[test]
fn a_very_long_name_leaves_its_share_to_the_number_and_stands_whole_below() {
    let long = "De avondgroep van het buurthuis aan de Lange Nieuwstraat op de tweede verdieping";
    let mut stage = at_the_circle(80, 24, named(&[long, "M."]));
    stage.sees("buurthuis aan…   06 00 00 00 01  luistert").sees(long);
    at_the_circle(140, 45, named(&[long, "M."])).sees("06 00 00 00 01").sees("op de tweede verdieping");
}

#[test]
fn a_removal_says_it_whole_and_its_way_back_is_whole_beside_it() {
    let long = "De avondgroep van het buurthuis aan de Lange Nieuwstraat op de tweede verdieping";
    let names = [
        "M.",
        "Het bankje bij de vijver",
        long,
        "Mijnallerliefstebuurvrouwvandehoekdienooitslaapt",
        "👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧",
    ];
    for (columns, rows) in [(40, 15), (48, 15), (59, 20), (60, 20), (72, 24), (80, 24), (140, 45)] {
        for (english, rest, back) in [
            (false, "staat niet meer in je steuncirkel.", "[ u  ongedaan ]"),
            (true, "is no longer in your support circle.", "[ u  undo ]"),
        ] {
            for name in names {
                let set = set().at(Route::Circle).size(columns, rows);
                let set = if english { set.english() } else { set };
                let mut stage = set.play_in(named(&[name, "J."]));
                stage.keys("d").sees(rest);
                let screen = stage.screen();
                let low: Vec<&str> = screen.lines().rev().take(2).collect();
                let row = low.iter().find(|row| row.contains(back));
                assert!(row.is_some_and(|row| row.ends_with(back)), "{columns}: {name}\n{screen}");
                stage.keys("u").sees("J.");
            }
        }
    }
    at_the_circle(80, 24, named(&["Oma Truus"]))
        .keys("d")
        .sees("Oma Truus staat niet meer in je steuncirkel.");
}
