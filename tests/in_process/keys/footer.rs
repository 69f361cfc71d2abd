//! What the footer says of Enter, Space and Esc is what they do, whatever was pressed before.

use verbinding::screens::Route;

use crate::support::fixtures::with_people;
use crate::support::stage::{Stage, set};

/// What the footer says of one key.
fn said(stage: &Stage, key: &str) -> Option<String> {
    let footer = stage.footer();
    let mut hints = footer.split("   ").flat_map(|part| part.split("schrijft: "));
    hints.find_map(|hint| hint.trim().strip_prefix(key)?.strip_prefix(' ').map(str::to_owned))
}

/// How many choices are chosen, of those that are seen, and what is asked above them.
fn chosen(stage: &Stage) -> (usize, String) {
    let screen = stage.screen();
    let choice = |row: &str| row.trim_start_matches([' ', '>']).starts_with(['○', '●', '·', '✓', '│']);
    let above = screen.lines().enumerate().take_while(|(y, row)| *y < 6 || !choice(row));
    let head: Vec<&str> = above.map(|(_, row)| row).collect();
    (screen.matches(['✓', '●']).count(), head.join("\n"))
}

/// Presses a key and holds what follows against what the footer said of it.
fn press(stage: &mut Stage, key: &str, counted: &mut [usize; 5]) {
    let (enter, space, esc) = (said(stage, "Enter"), said(stage, "Spatie"), said(stage, "Esc"));
    let (before, cursor, was) = (chosen(stage), stage.cursor(), stage.screen());
    stage.keys(key).settled();
    let (next, toggles) = (said(stage, "Enter"), said(stage, "Spatie"));
    let now = stage.screen();
    match (key, enter.as_deref(), space.as_deref(), esc.as_deref()) {
        ("<Enter>", Some("kies"), Some("kies"), _) => {
            counted[0] += 1;
            let on = matches!(next.as_deref(), Some("verder" | "start"));
            assert!(on && toggles.as_deref() != Some("kies"), "Enter chooses\n{was}\n{now}");
        }
        ("<Enter>", Some("verder"), Some("laat los"), _) => {
            counted[1] += 1;
            let after = chosen(stage);
            assert!(after == before || after.1 != before.1, "Enter goes on\n{was}\n{now}");
            assert_ne!(was, now, "Enter goes on");
        }
        ("<Space>", _, Some("kies"), _) => {
            counted[2] += 1;
            assert!(next.as_deref() != Some("kies") && toggles.as_deref() != Some("kies"), "{was}\n{now}");
        }
        ("<Space>", _, Some("laat los"), _) => {
            counted[3] += 1;
            assert_eq!((next.as_deref(), toggles.as_deref()), (Some("kies"), Some("kies")), "{was}\n{now}");
        }
        ("<Esc>", _, _, Some(esc)) if esc.starts_with("naar ") => {
            counted[4] += 1;
            let button = format!(">[ {} ]", esc.trim_start_matches("naar "));
            assert!(now.contains(&button), "{button}\n{was}\n{now}");
            stage.keys("<Up>");
            assert_eq!(stage.cursor(), cursor, "{was}\n{now}\n{}", stage.screen());
            assert!(stage.footer().contains("je schrijft:"), "{}", stage.screen());
            stage.keys("<Esc>");
        }
        _ => {}
    }
}

#[test]
fn whatever_was_pressed_before_the_footer_is_true_of_enter_space_and_esc() {
    const KEYS: [&str; 16] = [
        "<Enter>",
        "<Enter>",
        "<Enter>",
        "<Space>",
        "<Space>",
        "<Right>",
        "<Right>",
        "<Down>",
        "<Down>",
        "<Up>",
        "<Left>",
        "<Tab>",
        "<BackTab>",
        "<Esc>",
        "<PgDn>",
        "2",
    ];
    let kinds = ["check_in", "compassion", "encounter", "grounding", "small_step", "note"];
    let mut routes: Vec<Route> = kinds.iter().map(|kind| Route::Begin((*kind).to_owned())).collect();
    routes.extend([Route::Circle, Route::Export, Route::Breathe, Route::Helplines]);
    let mut counted = [0; 5];
    let mut state: u64 = 8;
    for route in routes.iter().cycle().take(2 * routes.len()) {
        let mut stage = set().size(110, 30).at(route.clone()).play_in(with_people(2));
        for _ in 0..80 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let key = KEYS[(state >> 33) as usize % KEYS.len()];
            press(&mut stage, key, &mut counted);
        }
    }
    assert!(counted.iter().all(|count| *count > 5), "{counted:?}");
}
