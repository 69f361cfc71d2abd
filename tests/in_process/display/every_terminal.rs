//! Every screen in every terminal: without colour, in ASCII, in any size, with the cursor where the focus is.

use ratatui::style::{Color, Modifier};
use verbinding::screens::Route;
use verbinding::theme::Depth;

use crate::support::fixtures::with_people;
use crate::support::stage::set;
use crate::support::walk::{Scene, Sort, scenes};

/// Plays every scene and collects what is wrong with each.
#[track_caller]
fn everywhere(check: impl Fn(&Scene) -> Result<(), String>) {
    let scenes = scenes();
    let wrong: Vec<String> = scenes
        .iter()
        .filter_map(|scene| check(scene).err().map(|why| format!("== {}: {why}", scene.name)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), scenes.len(), wrong.join("\n"));
}

#[test]
fn without_colour_no_cell_has_a_colour_and_the_focus_is_seen() {
    everywhere(|scene| {
        let mut stage = scene.play(set().english().depth(Depth::None));
        let cursor = stage.cursor();
        let buffer = stage.buffer();
        if let Some(at) = buffer
            .content()
            .iter()
            .position(|cell| [cell.fg, cell.bg].iter().any(|colour| *colour != Color::Reset))
        {
            return Err(format!("a colour at {:?}", buffer.pos_of(at)));
        }
        let seen = match scene.sort {
            Sort::Marked => buffer[cursor].symbol() == ">",
            // The bar of the field that has the focus is bold, or the words beside it say what is typed where.
            Sort::Typing => (0..=cursor.x).any(|x| {
                let cell = &buffer[(x, cursor.y)];
                cell.modifier.contains(Modifier::BOLD) || [":", ">"].contains(&cell.symbol())
            }),
            Sort::Reading => true,
        };
        seen.then_some(()).ok_or_else(|| format!("no focus at {cursor:?}\n{}", stage.screen()))
    });
}

#[test]
fn in_colour_the_cursor_is_on_the_first_letter_of_what_has_the_focus_and_that_is_seen() {
    everywhere(|scene| {
        let mut stage = scene.play(set().english().in_colour());
        // A page that is read has the focus as a whole.
        if scene.sort != Sort::Marked || scene.name == "page" {
            return Ok(());
        }
        let at = stage.cursor();
        let buffer = stage.buffer();
        let (cell, ground) = (&buffer[at], buffer[(0, 1)].bg);
        let begins = cell.symbol().chars().all(|sign| sign.is_alphanumeric() || "+\"“•…".contains(sign));
        let before = at.x == 0 || !buffer[(at.x - 1, at.y)].symbol().chars().all(char::is_alphanumeric);
        let seen = cell.bg != ground || cell.modifier.contains(Modifier::UNDERLINED);
        (begins && before && seen)
            .then_some(())
            .ok_or_else(|| format!("{at:?}, {:?}, seen {seen}\n{}", cell.symbol(), stage.screen()))
    });
}

#[test]
fn what_is_chosen_is_told_apart_without_colour() {
    let mut stage = set().depth(Depth::None).play();
    stage.keys("1<Space>4<Down>");
    let rows = stage.screen();
    assert_eq!(rows.matches('✓').count(), 2, "{rows}");
    let buffer = stage.buffer();
    let chosen = (0..80).flat_map(|x| (0..24).map(move |y| (x, y))).find(|at| buffer[*at].symbol() == "✓");
    assert!(buffer[chosen.unwrap()].modifier.contains(Modifier::REVERSED));
}

#[test]
fn in_ascii_no_screen_has_another_sign() {
    for (columns, rows, dutch) in [(80, 24, false), (80, 24, true), (40, 15, true), (140, 45, false)] {
        everywhere(|scene| {
            let set = if dutch { set() } else { set().english() };
            let stage = scene.play(set.ascii().depth(Depth::None).size(columns, rows));
            let screen = stage.screen();
            match screen.chars().find(|sign| !sign.is_ascii()) {
                Some(sign) => Err(format!("{sign:?} at {columns}x{rows}\n{screen}")),
                None => Ok(()),
            }
        });
    }
}

#[test]
fn another_size_and_back_changes_nothing() {
    everywhere(|scene| {
        let mut stage = scene.play(set().english());
        let (before, cursor) = (stage.screen(), stage.cursor());
        for (columns, rows) in [(40, 15), (22, 10), (140, 45), (80, 24)] {
            stage.resize(columns, rows);
        }
        let after = stage.screen();
        if before != after || cursor != stage.cursor() {
            return Err(format!("{before}\n-- {cursor:?} has become {:?}\n{after}", stage.cursor()));
        }
        Ok(())
    });
}

#[test]
fn every_frame_places_the_cursor_at_what_has_the_focus() {
    for (columns, rows) in [(80, 24), (40, 15), (40, 12), (22, 10), (140, 45)] {
        everywhere(|scene| {
            let mut stage = scene.play(set().english().size(columns, rows));
            let at = stage.cursor();
            if !stage.cursor_shown() {
                return Err(format!("no cursor at {columns}x{rows}\n{}", stage.screen()));
            }
            if at.x >= columns || at.y >= rows {
                return Err(format!("outside at {columns}x{rows}: {at:?}"));
            }
            let buffer = stage.buffer();
            let marks = (0..rows).filter(|y| (0..columns).any(|x| buffer[(x, *y)].symbol() == ">"));
            let row = marks.clone().any(|y| y == at.y);
            // A `>` in the window stands where the cursor does, unless one types elsewhere.
            if scene.sort == Sort::Marked && marks.count() > 0 && !row {
                return Err(format!("{at:?} at {columns}x{rows}\n{}", stage.screen()));
            }
            Ok(())
        });
    }
}

#[test]
fn a_window_that_is_too_small_shows_the_circle_on_every_screen() {
    for (columns, rows) in [(22, 10), (39, 24), (80, 11), (20, 8)] {
        everywhere(|scene| {
            if ["cover", "large number", "code to scan"].contains(&scene.name) {
                return Ok(());
            }
            let mut stage = Scene { home: || with_people(2), ..scene_of(scene) }.play(set().english());
            stage.resize(columns, rows);
            let screen = stage.screen();
            let all = ["M. (zus)", "06 00 00 00 01", "06 00 00 00 02", "112", "113"]
                .iter()
                .all(|words| screen.contains(words));
            if all { Ok(()) } else { Err(format!("{columns}x{rows}\n{screen}")) }
        });
    }
}

fn scene_of(scene: &Scene) -> Scene {
    Scene { ..*scene }
}

#[test]
fn what_is_not_seen_does_not_change() {
    let mut stage = set().at(Route::Journal(None)).play_in(crate::support::fixtures::lived_in());
    let before = stage.screen();
    stage.resize(22, 10).keys("d<Down>e<Enter>").sees("06 00 00 00 02");
    stage.resize(80, 24).keys("<Esc>");
    assert_eq!(stage.screen(), before);
    let mut stage = set().play_in(with_people(2));
    stage.keys("nVandaag").resize(30, 10).keys(" weg<Enter>q").sees("M. (zus)").resize(80, 24);
    stage.sees("Vandaag").sees_no("weg").keys(" regen").sees("Vandaag regen");
    assert!(!stage.ended);
}

#[test]
fn a_small_window_can_be_covered_and_closed_and_shows_a_number_whole() {
    let mut stage = set().size(30, 10).play_in(with_people(2));
    stage.sees("Mijn steuncirkel").keys("<Down><Enter>").sees("  J.").sees("06 00 00 00 02");
    stage.keys("<Esc>").sees("M. (zus)").keys("<C-x>").sees_no("M.").sees("2026").keys("<Enter>");
    stage.keys("<C-q>");
    assert!(stage.ended);
}
