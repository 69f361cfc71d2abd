//! The tables of `docs/keys.md` and `docs/keys.nl.md`, made from the key table and compared with what stands there. What stands
//! between the tables is written by hand and never changed here.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use verbinding::keys::{Action, BINDINGS, Binding, Edit, GO_TO, Input, Keys, Scope, Typing, general};
use verbinding::screens::help::long;
use verbinding::settings::Settings;
use verbinding::text::{Language, Text};

/// A page, the column of the words below that it takes, and its language.
const PAGES: [(&str, usize, Language); 2] =
    [("docs/keys.md", 0, Language::En), ("docs/keys.nl.md", 1, Language::Nl)];

/// Makes a table in the language of a page.
type Table = fn(usize, &Text) -> String;

/// The tables in the order of the page, each between two remarks that bear its name.
const TABLES: [(&str, Table); 5] = [
    ("everywhere", everywhere),
    ("some screens", some_screens),
    ("other names", other_names),
    ("after g", after_g),
    ("while you write", while_you_write),
];

/// A screen in English and Dutch, as it stands in a table.
fn place(scope: Scope) -> [&'static str; 2] {
    match scope {
        Scope::Home => ["home", "begin"],
        Scope::Exercise => ["a question", "een vraag"],
        Scope::Reading => ["sentences to read in an exercise", "zinnen om te lezen in een oefening"],
        Scope::Breathing => ["breathing along", "mee ademen"],
        Scope::Ending => ["the end of an exercise", "het einde van een oefening"],
        Scope::Menu => ["the ways into an exercise", "de ingangen van een oefening"],
        Scope::Begun => ["an exercise that waits", "een oefening die wacht"],
        Scope::Guide => ["guidelines, privacy", "afspraken, privacy"],
        Scope::ReadingList => ["the pages to read", "de bladzijden om te lezen"],
        Scope::ReadingPage => ["a page to read", "een bladzijde om te lezen"],
        Scope::Circle => ["support circle", "steuncirkel"],
        Scope::CircleItem => ["a name or place", "een naam of plek"],
        Scope::Crisis => ["support", "steun"],
        Scope::Big => ["a large number", "een groot nummer"],
        Scope::Helplines => ["help lines", "hulplijnen"],
        Scope::Country => ["your country", "je land"],
        Scope::Journal => ["journal", "dagboek"],
        Scope::Entry => ["a page of the journal", "een bladzijde van het dagboek"],
        Scope::Trash => ["trash", "prullenbak"],
        Scope::Search => ["search", "zoeken"],
        Scope::Insights => ["insights", "inzichten"],
        Scope::Calendar => ["calendar", "kalender"],
        Scope::Pages => ["the pages of a word or day", "de bladzijden van een woord of dag"],
        Scope::Export => ["export", "exporteren"],
        Scope::Import => ["import", "importeren"],
        Scope::Settings => ["settings", "instellingen"],
        Scope::Help => ["help", "uitleg"],
        Scope::Palette => ["the list of commands", "de lijst met opdrachten"],
        Scope::Language => ["your language", "je taal"],
        Scope::Welcome => ["the first run", "de eerste keer"],
        Scope::Error => ["words that could not be saved", "woorden die niet bewaard konden worden"],
        Scope::Passphrase => ["choosing a passphrase", "een wachtzin kiezen"],
        Scope::Lock => ["the lock screen", "het slotscherm"],
        Scope::Cover => ["the covered screen", "het bedekte scherm"],
        Scope::GoTo => ["after `g`", "na `g`"],
    }
}

fn places(scopes: &[Scope], column: usize) -> String {
    scopes.iter().map(|scope| place(*scope)[column]).collect::<Vec<_>>().join(", ")
}

/// What a key does in a text field, in English and Dutch; nothing for what is typed.
fn editing(edit: &Edit) -> Option<[&'static str; 2]> {
    Some(match edit {
        Edit::Insert(_) | Edit::Paste(_) => return None,
        Edit::NewLine => ["a new line", "een nieuwe regel"],
        Edit::Backspace => ["remove the letter before", "de letter ervoor weg"],
        Edit::Delete => ["remove the letter after", "de letter erna weg"],
        Edit::Left => ["a letter back", "een letter terug"],
        Edit::Right => ["a letter on", "een letter verder"],
        Edit::Up => ["a row up", "een regel omhoog"],
        Edit::Down => ["a row down", "een regel omlaag"],
        Edit::WordLeft => ["a word back", "een woord terug"],
        Edit::WordRight => ["a word on", "een woord verder"],
        Edit::LineStart => ["to the start of the row", "naar het begin van de regel"],
        Edit::LineEnd => ["to the end of the row", "naar het einde van de regel"],
        Edit::Start => ["to the start of the text", "naar het begin van de tekst"],
        Edit::End => ["to the end of the text", "naar het einde van de tekst"],
        Edit::PageUp => ["a window up", "een venster omhoog"],
        Edit::PageDown => ["a window down", "een venster omlaag"],
        Edit::DeleteWordBack => ["remove the word before", "het woord ervoor weg"],
        Edit::DeleteToLineStart => ["remove to the start of the row", "weg tot het begin van de regel"],
        Edit::DeleteToLineEnd => ["remove to the end of the row", "weg tot het einde van de regel"],
        Edit::Undo => ["take back", "ongedaan maken"],
        Edit::Redo => ["do again", "opnieuw"],
    })
}

/// A key as it is printed on a keyboard: `C-s` is Ctrl-S.
fn printed(key: &str, text: &Text) -> String {
    let other = |name: &str| match name.chars().count() {
        1 => name.to_uppercase(),
        _ => printed(name, text),
    };
    match key {
        "Space" => text.get("keys.name.space"),
        "Up" => "↑".to_owned(),
        "Down" => "↓".to_owned(),
        "Left" => "←".to_owned(),
        "Right" => "→".to_owned(),
        _ => match key.split_at_checked(2) {
            Some(("C-", name)) => format!("Ctrl-{}", other(name)),
            Some(("M-", name)) => format!("Alt-{}", other(name)),
            Some(("S-", name)) => format!("Shift-{}", other(name)),
            _ => key.to_owned(),
        },
    }
}

fn keys(of: &[&str], text: &Text) -> String {
    of.iter().map(|key| format!("`{}`", printed(key, text))).collect::<Vec<_>>().join(" ")
}

/// Lines of the table that follow each other, are called the same and count in the same places: one row.
fn rows(only: bool) -> Vec<Vec<&'static Binding>> {
    let mut rows: Vec<Vec<&Binding>> = Vec::new();
    for binding in BINDINGS.iter().filter(|binding| binding.scopes.is_empty() != only) {
        match rows.last_mut() {
            Some(row) if row[0].label == binding.label && row[0].scopes == binding.scopes => {
                row.push(binding);
            }
            _ => rows.push(vec![binding]),
        }
    }
    rows
}

/// The keys of a row, in order; the digits as one.
fn all(row: &[&Binding], of: impl Fn(&Binding) -> &'static [&'static str], text: &Text) -> String {
    if !matches!(row[0].action, Action::Number(_)) {
        return keys(&row.iter().flat_map(|binding| of(binding)).copied().collect::<Vec<_>>(), text);
    }
    let others: Vec<&str> = row.iter().flat_map(|binding| of(binding).iter().skip(1)).copied().collect();
    if others.is_empty() { String::new() } else { format!("`0`-`9` {}", keys(&others, text)) }
}

fn names(row: &[&Binding]) -> String {
    row.iter().map(|binding| format!("`{}`", binding.name)).collect::<Vec<_>>().join(" ")
}

fn table(heads: [&[&str]; 2], column: usize, rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let heads = heads[column];
    let mut table = format!("| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for row in rows {
        writeln!(table, "| {} |", row.join(" | ")).unwrap();
    }
    table
}

fn everywhere(column: usize, text: &Text) -> String {
    let heads: [&[&str]; 2] = [
        &["key", "while you write", "what it does", "action"],
        &["toets", "als je schrijft", "wat die doet", "naam"],
    ];
    let standard = Keys::standard();
    let row = |row: Vec<&Binding>| {
        let does = long(row[0].label, &standard, text);
        vec![all(&row, |it| it.keys, text), all(&row, |it| it.typing, text), does, names(&row)]
    };
    table(heads, column, rows(false).into_iter().map(row))
}

fn some_screens(column: usize, text: &Text) -> String {
    let heads: [&[&str]; 2] =
        [&["key", "where", "what it does", "action"], &["toets", "waar", "wat die doet", "naam"]];
    let standard = Keys::standard();
    let row = |row: Vec<&Binding>| {
        let does = long(row[0].label, &standard, text);
        vec![all(&row, |it| it.keys, text), places(row[0].scopes, column), does, names(&row)]
    };
    table(heads, column, rows(true).into_iter().map(row))
}

fn other_names(column: usize, text: &Text) -> String {
    let heads: [&[&str]; 2] =
        [&["key", "where", "what it does there"], &["toets", "waar", "wat die daar doet"]];
    let standard = Keys::standard();
    let mut rows: Vec<(&Binding, String, Vec<Scope>)> = Vec::new();
    for binding in BINDINGS {
        for scope in Scope::ALL.into_iter().filter(|scope| binding.counts_in(*scope)) {
            let Some(label) = general(scope, binding.action).filter(|label| *label != binding.label) else {
                continue;
            };
            let does = long(label, &standard, text);
            match rows.iter_mut().find(|(there, told, _)| there.action == binding.action && *told == does) {
                Some((_, _, scopes)) => scopes.push(scope),
                None => rows.push((binding, does, vec![scope])),
            }
        }
    }
    let row = |(binding, does, scopes): (&Binding, String, Vec<Scope>)| {
        vec![keys(&binding.keys[..1], text), places(&scopes, column), does]
    };
    table(heads, column, rows.into_iter().map(row))
}

fn after_g(column: usize, text: &Text) -> String {
    let heads: [&[&str]; 2] = [&["keys", "where to"], &["toetsen", "waarheen"]];
    let row =
        |(letter, place): &(char, &str)| vec![format!("`g` `{letter}`"), text.get(&format!("place.{place}"))];
    table(heads, column, GO_TO.iter().map(row))
}

/// Every key that can be pressed in a text field and is no letter, with what the field makes of it.
fn while_you_write(column: usize, text: &Text) -> String {
    let heads: [&[&str]; 2] = [&["key", "what it does"], &["toets", "wat die doet"]];
    let named = [
        (KeyCode::Enter, "Enter"),
        (KeyCode::Left, "Left"),
        (KeyCode::Right, "Right"),
        (KeyCode::Up, "Up"),
        (KeyCode::Down, "Down"),
        (KeyCode::Home, "Home"),
        (KeyCode::End, "End"),
        (KeyCode::Backspace, "Backspace"),
        (KeyCode::Delete, "Del"),
    ];
    let letters = ('a'..='z').map(|letter| (KeyCode::Char(letter), letter.to_string()));
    let codes: Vec<(KeyCode, String)> =
        named.into_iter().map(|(code, name)| (code, name.to_owned())).chain(letters).collect();
    let mut rows: Vec<(&str, Vec<String>)> = Vec::new();
    for (modifiers, before) in [(KeyModifiers::NONE, ""), (KeyModifiers::CONTROL, "C-")] {
        for (code, name) in &codes {
            let event = Event::Key(KeyEvent::new(*code, modifiers));
            let read = Keys::standard().read(Scope::Exercise, Typing::Multiline, &event);
            let [Input::Edit(edit)] = &read[..] else { continue };
            let Some(does) = editing(edit) else { continue };
            let shown = keys(&[&format!("{before}{name}")], text);
            match rows.iter_mut().find(|(there, _)| *there == does[column]) {
                Some((_, keys)) => keys.push(shown),
                None => rows.push((does[column], vec![shown])),
            }
        }
    }
    table(heads, column, rows.into_iter().map(|(does, keys)| vec![keys.join(" "), does.to_owned()]))
}

/// The page with its tables made anew.
fn made(page: &str, column: usize, text: &Text) -> String {
    let mut made = page.to_owned();
    for (name, table) in TABLES {
        let begin = format!("<!-- {name}: made from the key table -->\n");
        let parts = made.split_once(&begin).unwrap_or_else(|| panic!("the remark {begin:?} is missing"));
        let (_, after) =
            parts.1.split_once("<!-- until here -->").unwrap_or_else(|| panic!("{name} has no end"));
        made = format!("{}{begin}\n{}\n<!-- until here -->{after}", parts.0, table(column, text));
    }
    made
}

#[test]
fn the_pages_about_the_keys_are_made_from_the_key_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut old = Vec::new();
    for (path, column, language) in PAGES {
        let there = fs::read_to_string(root.join(path)).unwrap().replace("\r\n", "\n");
        let new = made(&there, column, &Text::new(language).unwrap());
        if new == there {
            continue;
        }
        let bless = env::var_os("VERBINDING_BLESS").is_some_and(|value| value == "1");
        let to = if bless { root.join(path) } else { root.join("target").join(path) };
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(&to, &new).unwrap();
        let differs = there.lines().zip(new.lines()).find(|(before, now)| before != now);
        if !bless {
            old.push(format!(
                "{path} is an old one, {} is new\n  first difference: {differs:?}",
                to.display()
            ));
        }
    }
    super::keeps(&old);
}

#[test]
fn a_page_whose_table_lacks_a_key_is_found() {
    let (path, column, language) = PAGES[0];
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let text = Text::new(language).unwrap();
    for row in ["`support`", "`poster`", "`Ctrl-W`", "`g` `z`", "bring back"] {
        let without: String = page.split_inclusive('\n').filter(|line| !line.contains(row)).collect();
        assert_ne!(without, page, "{row} is not in {path}");
        assert_ne!(made(&without, column, &text), without, "{row}");
    }
}

#[test]
fn the_keys_of_ones_own_in_the_pages_can_be_used() {
    for (path, _, _) in PAGES {
        let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
        let page = page.replace("\r\n", "\n");
        let (_, example) = page.split_once("```toml\n").unwrap();
        let (example, _) = example.split_once("```").unwrap();
        let settings: Settings = toml::from_str(example).unwrap();
        assert!(settings.keys.len() > 2, "{path}: {example}");
        assert_eq!(Keys::with(&settings.keys).err(), None, "{path}: {example}");
    }
}
