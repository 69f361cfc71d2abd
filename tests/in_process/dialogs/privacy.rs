//! The page about privacy: from the palette, through all of it, and back; nothing is kept of it.

use verbinding::screens::Route;

use crate::support::stage::set;

#[test]
fn it_is_found_by_what_it_is_about_and_read_to_its_end() {
    for words in ["privacy", "wie leest", "wachtzin", "netwerk", "reservekopie"] {
        let mut stage = set().play();
        stage.keys(&format!(":{words}")).sees("Privacy").keys("<Esc>");
    }
    let mut stage = set().play();
    stage.keys(":privacy<Enter>").sees("Je woorden en wie ze kan lezen").sees("Wat waar staat");
    stage.keys("<End>").sees("is het een belofte").keys("<Home>").sees("Wat waar staat");
    stage.keys("?").sees("Wat waar staat, en wie het kan lezen.").keys("<Esc><Esc>");
    stage.sees_no("Je woorden en wie ze kan lezen");
}

#[test]
fn in_a_small_window_every_heading_comes_by_with_enter_and_the_last_one_leads_back() {
    let mut stage = set().size(40, 15).at(Route::Privacy).play();
    let mut read = stage.screen();
    for _ in 0..60 {
        stage.keys("<Enter>");
        if !stage.screen().contains("privacy") {
            break;
        }
        read += &stage.screen();
    }
    let read = read.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = include_str!("../../../docs/privacy.nl.md");
    for heading in page.lines().filter_map(|line| line.strip_prefix("## ")) {
        assert!(read.contains(heading), "{heading}\n{read}");
    }
    assert!(!stage.screen().contains("privacy"), "it does not end:\n{}", stage.screen());
}
