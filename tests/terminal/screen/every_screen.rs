//! A walk past every screen in a real terminal: what each writes there, and that each is still once it is drawn.

use super::breathing::STILL;
use crate::support::home::Home;
use crate::support::pty::Pty;

/// The keys that lead through every screen, and what is then seen, in English.
const WALK: [(&str, &str); 39] = [
    ("gc", "What do you notice in your body?"),
    ("<Tab><Enter>", "Where do you notice it?"),
    ("<C-s>", "You do not have to carry this alone."),
    ("9", "Help lines"),
    ("gb", "What suits you right now?"),
    ("1<Space><PgDn>4", "restless"),
    ("<PgDn>2<PgDn>", "Would you like to add anything?"),
    ("one\u{20}two", "one two"),
    ("<PgDn>", "Saved"),
    ("gz", "What did you say to yourself?"),
    ("<PgDn><PgDn>", "step 3 of 5"),
    ("<PgDn>", "step 4 of 5"),
    ("<PgDn>", "step 5 of 5"),
    ("gb", "What suits you right now?"),
    ("go", "Prepare an encounter"),
    ("2", "The three guidelines"),
    ("gb", "What suits you right now?"),
    ("31", "With whom?"),
    ("<PgDn>", "When and where?"),
    ("gs", "support circle"),
    ("n", "A name or place"),
    ("Sam<Enter>06 1<PgDn><Enter>", "1  Sam"),
    ("p", "Make a list to print"),
    ("gh", "What do you start with?"),
    ("3<PgDn>", "I see"),
    ("<PgDn>", "How is it now?"),
    ("gk", "small step"),
    ("gd", "1 page, 1 draft"),
    ("<End><Enter>", "one two"),
    ("/", "Search"),
    ("tw", "1 found of 1"),
    ("gi", "insights"),
    ("<Tab>", "November 2026"),
    ("<Tab>", "last 8 weeks"),
    ("ge", "What would you like to take along?"),
    ("gt", "Language"),
    ("?", "Everywhere"),
    (":", "Type what you are looking for."),
    ("<C-x>", "mo tu we"),
];

/// Goes through every screen.
fn walk(terminal: &mut Pty) {
    terminal.until("What suits you right now?");
    for (keys, seen) in WALK {
        step(terminal, keys, seen);
    }
}

fn step(terminal: &mut Pty, keys: &str, seen: &str) {
    // From a field or a page that floats first back to where letters are commands.
    if keys.starts_with('g') || keys.len() == 1 {
        leave_field(terminal);
    }
    assert!(!terminal.screen().contains(seen), "{seen} would be no sign\n{}", terminal.screen());
    terminal.keys(keys);
    terminal.until(seen);
}

fn leave_field(terminal: &mut Pty) {
    loop {
        let screen = terminal.screen();
        if !screen.contains("^S support") {
            return;
        }
        terminal.key("Esc");
        terminal.until_that("Esc does something", |now| now != screen);
    }
}

/// The numbers of every SGR code (colours and bold) that was written.
fn styles(raw: &[u8]) -> Vec<u16> {
    let mut styles = Vec::new();
    let text = String::from_utf8_lossy(raw);
    for part in text.split("\x1b[").skip(1) {
        let Some((numbers, _)) = part.split_once(|letter: char| letter.is_ascii_alphabetic()) else {
            continue;
        };
        if part.chars().nth(numbers.chars().count()) != Some('m') || numbers.starts_with(['>', '?']) {
            continue;
        }
        styles.extend(numbers.split([';', ':']).map(|number| number.parse::<u16>().unwrap_or(0)));
    }
    styles
}

#[test]
fn no_color_writes_no_colour_code_on_any_screen_and_bold_stays() {
    let home = Home::welcomed();
    let mut terminal = home.start("en").env("NO_COLOR", "1").env("COLORTERM", "truecolor").spawn();
    walk(&mut terminal);
    let styles = styles(&terminal.raw());
    assert!(styles.contains(&1) && styles.contains(&4), "bold and underline are no colours: {styles:?}");
    let colours: Vec<&u16> =
        styles.iter().filter(|style| (30..=59).contains(*style) || **style >= 90).collect();
    assert!(colours.is_empty(), "{colours:?}");
}

#[test]
fn a_plain_locale_gets_no_byte_above_7f_on_any_screen() {
    let home = Home::welcomed();
    let mut terminal = home.start("en").env("LC_ALL", "C").env("LANG", "C").spawn();
    walk(&mut terminal);
    let raw = terminal.raw();
    let high = raw.iter().position(|byte| *byte > 0x7f);
    let around = high.map(|at| {
        String::from_utf8_lossy(&raw[at.saturating_sub(60)..(at + 20).min(raw.len())]).into_owned()
    });
    assert_eq!(around, None);
}

#[test]
fn every_other_screen_is_still_once_it_is_drawn() {
    // Several windows go the same way; each looks at other screens, for looking takes two seconds.
    const WINDOWS: usize = 6;
    std::thread::scope(|scope| {
        for window in 0..WINDOWS {
            scope.spawn(move || {
                let home = Home::welcomed();
                let mut terminal = home.start("en").with_a_running_clock().spawn();
                terminal.until("What suits you right now?");
                for (index, (keys, seen)) in WALK.into_iter().enumerate() {
                    step(&mut terminal, keys, seen);
                    if index % WINDOWS == window {
                        terminal.until_still(STILL);
                    }
                }
            });
        }
    });
}
