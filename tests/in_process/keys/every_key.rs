//! Every action of the key table and every hint of every footer does what it says, also with keys of one's own.

use std::fmt::Write as _;

use serde_json::{Value, json};
use tempfile::TempDir;
use verbinding::keys::BINDINGS;

use crate::support::fixtures::{bare, locked, record, write_circle_file, write_journal};
use crate::support::stage::{Stage, set};

/// One line of the script: on a screen that keys lead to, an action's key brings something into sight.
struct Visit {
    action: &'static str,
    before: &'static str,
    /// Keys that follow the action's own.
    after: &'static str,
    sees: &'static str,
}

const fn visit(action: &'static str, before: &'static str, sees: &'static str) -> Visit {
    Visit { action, before, after: "", sees }
}

/// Two people in the circle, evenings with a check-in, a plan, two pages in the trash.
fn home() -> TempDir {
    let home = bare();
    let person = |number: usize, name: &str, reach: &str| {
        let fields = json!({ "name": name, "reach": reach, "words": "Heb je even?", "order": number });
        record(number, "circle", "2026-11-01T10:00:00+01:00", &fields)
    };
    let lines = record(9, "helplines", "2026-11-01T10:00:00+01:00", &json!({ "country": "NL" }));
    let circle = [person(1, "M.", "06 00 00 00 01"), person(2, "J.", "06 00 00 00 02"), lines];
    let fields =
        json!({ "body": ["tension"], "feelings": ["fear"], "needs": ["contact"], "note": "Een zin." });
    let mut pages: Vec<Value> = (1..=20)
        .map(|day| record(0x10 + day, "check_in", &format!("2026-11-{day:02}T20:00:00+01:00"), &fields))
        .collect();
    let plan = json!({ "who": "friend", "who_name": "M.", "when": "2026-12-01", "fear": "stilte" });
    pages.push(record(0x40, "encounter", "2026-11-20T21:00:00+01:00", &plan));
    for day in [18, 19] {
        let mut thrown =
            record(0x50 + day, "note", &format!("2026-11-{day}T20:00:00+01:00"), &json!({ "text": "Weg." }));
        thrown["changed"] = json!(format!("2026-11-{day}T21:00:00Z"));
        thrown["deleted"] = thrown["changed"].clone();
        pages.push(thrown);
    }
    write_circle_file(home.path(), "t-1", &circle);
    write_journal(home.path(), "t-1", &pages);
    home
}

/// The recorded script. An action may come more than once.
fn script() -> Vec<Visit> {
    vec![
        visit("support", "", "Je hoeft dit niet alleen te dragen."),
        visit("back", "1", "Wat past er nu bij je?"),
        visit("next", "", "Wat merk je in je lijf?"),
        visit("up", "<Down>", "> 1"),
        visit("down", "", "> 2"),
        visit("left", "1<Right>", "> · Spanning"),
        visit("right", "1", "> · Ontspanning"),
        visit("next-field", "1", ">[ + waar merk je het ]"),
        visit("previous-field", "1<Tab>", "> · Spanning"),
        visit("choose", "1", "> ✓ Spanning"),
        visit("number-1", "", "Wat merk je in je lijf?"),
        visit("number-2", "", "Wat zei je tegen jezelf?"),
        visit("number-3", "", "Een ontmoeting voorbereiden"),
        visit("number-4", "", "verbinding › steuncirkel"),
        visit("number-5", "", "Waar begin je mee?"),
        visit("number-6", "", "verbinding › kleine stap"),
        visit("number-7", "", "verbinding › dagboek"),
        visit("number-8", "", "verbinding › inzichten"),
        visit("number-9", "", "verbinding › exporteren"),
        visit("number-0", "", "verbinding › instellingen"),
        visit("page-down", "1", "Welk gevoel is er bij je?"),
        visit("page-up", "1<PgDn>", "Wat merk je in je lijf?"),
        visit("first", "<Down><Down>", "> 1"),
        visit("last", "", ">    Lezen"),
        visit("search", "", "› zoeken"),
        visit("palette", "", "╭"),
        Visit { action: "go-to", before: "", after: "d", sees: "verbinding › dagboek" },
        visit("undo", "1<Space>", "> · Spanning"),
        visit("redo", "1<Space>u", "> ✓ Spanning"),
        visit("edit", "7", "Met wie?"),
        visit("new", "", "Schrijf wat er is."),
        visit("remove", "7", "ligt in de prullenbak"),
        visit("filter", "7", "soort"),
        visit("table", "8", "Behoeften                                                  telling"),
        visit("poster", "4", "Lijstje maken om te printen"),
        visit("import", "9", "verbinding › importeren"),
        visit("guidelines", "3", "Vertel over jezelf"),
        visit("editor", "1", "Er is geen editor ingesteld."),
        visit("move-up", "4<Down>", "1  J."),
        visit("move-down", "4", "1  J."),
        visit("hide", "", "November 2026"),
        visit("lock", "vier gewone woorden<Enter>", "Je schrift is op slot."),
        visit("help", "", "Overal"),
        visit("read", "1?", "Verdoven gaat snel."),
        visit("quit", "", "(the end)"),
        visit("redraw", "", "(painted anew)"),
        visit("still", "52<Enter>1", "· · · ·"),
    ]
}

/// A key of the table as key strings are written.
fn written(key: &str) -> String {
    if key.chars().count() == 1 { key.to_owned() } else { format!("<{key}>") }
}

/// What is seen, and what cannot be seen on a screen in words.
fn look(stage: &mut Stage) -> String {
    stage.settled();
    let mut seen = stage.screen().replace(&stage.home.path().display().to_string(), "HOME");
    let cursor = stage.cursor();
    write!(seen, "\n(at {}, {})", cursor.x, cursor.y).unwrap();
    if stage.ended {
        seen.push_str("(the end)");
    }
    if stage.repainted {
        seen.push_str("(painted anew)");
    }
    seen
}

#[test]
fn the_script_visits_every_action_with_every_key_and_sees_its_effect() {
    let script = script();
    for binding in BINDINGS {
        assert!(
            script.iter().any(|visit| visit.action == binding.name),
            "{} is not in the script: add a line that shows what it does",
            binding.name
        );
    }
    let mut wrong = Vec::new();
    for visit in &script {
        let binding = BINDINGS.iter().find(|binding| binding.name == visit.action).unwrap();
        for key in binding.keys {
            let there = if visit.action == "lock" { locked(home(), false) } else { home() };
            let mut stage = set().play_in(there);
            stage.keys(visit.before);
            let before = look(&mut stage);
            stage.keys(&written(key)).keys(visit.after);
            let after = look(&mut stage);
            if before.contains(visit.sees) || !after.contains(visit.sees) {
                wrong.push(format!(
                    "{} by {key}: no {}\nfrom\n{before}\nto\n{after}",
                    visit.action, visit.sees
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Every screen with a footer, by the keys that lead to it from home.
const SCREENS: [(&str, &str); 46] = [
    ("home", ""),
    ("check-in", "1"),
    ("check-in, typing", "1<Tab><Tab>net een riem"),
    ("check-in, where", "1<Tab><Enter>"),
    ("check-in, feelings", "1<PgDn>4"),
    ("check-in, note", "1<PgDn><PgDn><PgDn>Een zin."),
    ("ending", "1<Space><PgDn><PgDn><PgDn><PgDn>"),
    ("compassion, thought", "2"),
    ("compassion, phrases", "2<PgDn><PgDn><PgDn><Esc>"),
    ("encounter menu", "3"),
    ("encounter guide", "32"),
    ("encounter who", "31"),
    ("encounter when", "31<PgDn>4<Tab>"),
    ("encounter message", "31<PgDn><PgDn><PgDn>"),
    ("look back", "34"),
    ("circle", "4"),
    ("circle item", "4e"),
    ("circle item, typing", "4e<Enter>"),
    ("circle poster", "4p"),
    ("crisis", "s"),
    ("big", "s1"),
    ("help lines", "s9"),
    ("here and now", "5"),
    ("breathing", "52<Enter>1"),
    ("looking", "53<PgDn>"),
    ("small step", "6"),
    ("journal", "7"),
    ("entry", "7<Enter>"),
    ("trash", "0<End><Up><Up><Up><Up><Enter>"),
    ("search", "/zin"),
    ("search, nothing", "/"),
    ("insights", "8"),
    ("insights, table", "8t"),
    ("calendar", "8<Tab>"),
    ("together", "8<Tab><Tab>"),
    ("pages", "8<Enter>"),
    ("export", "9"),
    ("export, preview", "9<Tab><Tab><Right><Space><End><Enter>"),
    ("import", "9i"),
    ("import, the way on", "9i<Esc>"),
    ("import, a problem", "9i~/x<Enter><Enter>"),
    ("settings", "0"),
    ("settings, name", "0<Down><Down><Enter>"),
    ("help", "?"),
    ("help, search", "?/e"),
    ("palette", ":"),
];

/// The hints of the footer: the column where each begins, and its words.
fn footer(stage: &Stage) -> Vec<(u16, String)> {
    let screen = stage.screen();
    let row: Vec<char> = screen.lines().last().unwrap().chars().collect();
    let mut hints: Vec<(u16, String)> = Vec::new();
    let mut blanks = 2;
    for (column, letter) in row.into_iter().enumerate() {
        match (letter, blanks) {
            (' ', _) => blanks += 1,
            (letter, 2..) => hints.push((column as u16, letter.to_string())),
            (letter, _) => {
                let last = &mut hints.last_mut().unwrap().1;
                last.push_str(&" ".repeat(blanks));
                last.push(letter);
            }
        }
        if letter != ' ' {
            blanks = 0;
        }
    }
    // What stands first while typing is no hint, but the word for it.
    match hints.first().cloned() {
        Some((column, words)) if words.starts_with("je schrijft: ") => {
            hints[0] = (column + 13, words.replace("je schrijft: ", ""));
        }
        _ => {}
    }
    hints
}

/// The keys that a hint may stand for.
fn meant(hint: &str) -> Vec<&'static str> {
    let key = hint.split(' ').next().unwrap();
    match key {
        "↑↓" => vec!["<Down>"],
        "←→" | "→" => vec!["<Right>"],
        "←↑↓→" => vec!["<Down>", "<Right>"],
        "Spatie" => vec!["<Space>"],
        "Enter" => vec!["<Enter>"],
        "Esc" => vec!["<Esc>"],
        "Tab" => vec!["<Tab>"],
        "PgUp/PgDn" => vec!["<PgUp>"],
        "0-9" | "1-9" => vec!["1"],
        "^S" => vec!["<C-s>"],
        "K" => vec!["J"],
        "…" => vec!["?", "<Esc>?"],
        key => vec![
            ["?", ":", "q", "u", "s", "e", "n", "p", "d", "a", "/", "t", "z", "i"]
                .into_iter()
                .find(|known| *known == key)
                .unwrap_or_else(|| panic!("a hint without a key: {hint}")),
        ],
    }
}

/// Hints that have nothing to do just then: nothing to undo, no other row, no page on that day.
fn idle(screen: &str, hint: &str) -> bool {
    hint.starts_with("u ")
        || matches!(
            (screen, hint),
            ("entry" | "help" | "help, search" | "encounter guide", "↑↓ beweeg")
                | ("search, nothing", "↑↓ resultaat" | "Enter lezen")
                | ("calendar", "Enter lezen")
                | ("together", "↑↓ woord")
                | ("export", "Spatie kies")
        )
}

#[test]
fn every_hint_of_every_footer_does_what_its_key_does() {
    let mut wrong = Vec::new();
    for (columns, rows) in [(80, 24), (40, 15)] {
        for (name, keys) in SCREENS {
            let at = || {
                let mut stage = set().size(columns, rows).play_in(home());
                stage.keys(keys).settled();
                stage
            };
            let mut here = at();
            let hints = footer(&here);
            assert!(!hints.is_empty(), "{name} has no footer\n{}", here.screen());
            for (column, hint) in hints {
                let mut clicked = at();
                clicked.press(column, rows - 1);
                let clicked = look(&mut clicked);
                let pressed: Vec<String> = meant(&hint)
                    .into_iter()
                    .map(|key| {
                        let mut stage = at();
                        stage.keys(key);
                        look(&mut stage)
                    })
                    .collect();
                if !pressed.contains(&clicked) {
                    wrong.push(format!(
                        "{name} {columns}x{rows}: {hint}\n{}\nclicked:\n{clicked}\npressed:\n{}",
                        here.screen(),
                        pressed[0]
                    ));
                } else if clicked == look(&mut here) && !idle(name, &hint) {
                    wrong.push(format!("{name} {columns}x{rows}: {hint} does nothing\n{clicked}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n\n"));
}

/// A stage with keys of the person's own.
fn own(keys: &[(&str, &[&str])]) -> Stage {
    let keys = keys.iter().map(|(name, keys)| {
        ((*name).to_owned(), keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>())
    });
    set().settings(|settings| settings.keys = keys.collect()).play_in(home())
}

#[test]
fn keys_of_ones_own_work_and_are_what_header_footer_help_and_settings_show() {
    let keys: [(&str, &[&str]); 4] =
        [("support", &["x"]), ("quit", &["Q", "C-q"]), ("down", &["w"]), ("undo", &["M-u"])];
    let mut stage = own(&keys);
    stage.sees("[ x steun ]").sees("Up w beweeg").sees("Q sluiten").sees_no("q sluiten");
    stage.keys("qs<Down>").sees("> 1").keys("w").sees("> 2");
    stage.keys("x").sees("Je hoeft dit niet alleen te dragen.").keys("<Esc>");
    stage.keys("?").sees("x ^S Alt-s").sees("Q ^Q").keys("<Esc>");
    stage.keys("7d").sees("[ Alt-u  terughalen ]").keys("<M-u>").sees("21 bladzijden").keys("<Esc>");
    // A letter types a letter: while writing the table's own keys go on working, and are what is shown.
    stage
        .keys("nx")
        .sees("[ ^S steun ]")
        .sees("│ x")
        .keys("<C-s>")
        .sees("Je hoeft dit niet alleen te dragen.");
    let mut stage = own(&keys);
    stage
        .keys("0<End><Up>")
        .sees("Van jou: x ^S Alt-s steun, w beweeg, Alt-u ongedaan, Q ^Q")
        .sees("onder [keys].");
    stage.keys("Q");
    assert!(stage.ended);
}
