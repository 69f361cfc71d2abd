//! The rules of the house as functions: from every file, as text, to a list of complaints. They change nothing.
#![allow(clippy::unwrap_used, clippy::case_sensitive_file_extension_comparisons)]

pub mod documents;
pub mod keys;
pub mod rings;
pub mod rooms;
pub mod rust;
pub mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use rust::{Source, Token};

/// Every file by its path from the root, with `/` between folders.
pub type House = BTreeMap<String, String>;

/// The house as it stands: `src`, `tests`, `assets` and the papers of cargo.
pub fn house() -> House {
    static HOUSE: OnceLock<House> = OnceLock::new();
    HOUSE.get_or_init(read).clone()
}

fn read() -> House {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut house = House::new();
    for file in ["Cargo.toml", "Cargo.lock", "deny.toml"] {
        house.insert(file.to_owned(), fs::read_to_string(root.join(file)).unwrap());
    }
    let folders = ["src", "tests", "assets/text", "assets/exercises"];
    let mut folders: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if !name.starts_with("tests/") || name.ends_with(".rs") {
                // A checkout on Windows may end lines in its own way.
                house.insert(name, fs::read_to_string(&path).unwrap().replace("\r\n", "\n"));
            }
        }
    }
    house
}

/// The Rust files below a folder or with a name (`src/`, `src/theme`, `src/cli.rs`).
fn rust_files<'a>(house: &'a House, under: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    house
        .iter()
        .filter(move |(path, _)| path.starts_with(under) && path.ends_with(".rs"))
        .map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The module of the first rank that a file belongs to; nothing for `lib.rs` and `main.rs`.
fn module_of(path: &str) -> Option<&str> {
    let name = path.strip_prefix("src/")?.split('/').next()?;
    let name = name.strip_suffix(".rs").unwrap_or(name);
    (name != "lib" && name != "main").then_some(name)
}

/// The modules in the order of `lib.rs`.
pub fn order(house: &House) -> Vec<String> {
    let source = Source::read(&house["src/lib.rs"]);
    let tokens = &source.tokens;
    let found = tokens.windows(3).filter(|here| here[0].word == "pub" && here[1].word == "mod");
    found.map(|here| here[2].word.clone()).collect()
}

/// A file names only modules that stand above its own in `lib.rs`.
pub fn imports(house: &House) -> Vec<String> {
    let order = order(house);
    let depths = depths(house);
    let mut complaints = Vec::new();
    for (path, text) in rust_files(house, "src/") {
        let Some(own) = module_of(path) else { continue };
        let Some(rank) = order.iter().position(|module| module == own) else {
            complaints.push(format!("{path}: lib.rs has no `pub mod {own}`"));
            continue;
        };
        let source = Source::read(text);
        for (at, name) in from_the_root(&source.tokens, depths[path]) {
            let line = source.line(at);
            match order.iter().position(|module| *module == name) {
                None => complaints.push(format!("{path}:{line}: {name} is no module of lib.rs")),
                Some(other) if other > rank => {
                    complaints.push(format!("{path}:{line}: {own} stands above {name} in lib.rs"));
                }
                Some(_) => {}
            }
        }
    }
    complaints
}

/// How many modules deep each file is; `#[path]` can make a file deeper than it lies.
fn depths(house: &House) -> BTreeMap<&str, usize> {
    let mut depths = BTreeMap::new();
    for (path, _) in rust_files(house, "src/") {
        let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
        let inside = inside.strip_suffix("/mod").unwrap_or(inside);
        depths.insert(path, inside.split('/').count());
    }
    for (path, _, file) in test_modules(house) {
        {
            let file = file.map(|file| format!("{}/{file}", folder_of(path)));
            if let Some((file, _)) = file.and_then(|file| house.get_key_value(&file)) {
                depths.insert(file, depths[path] + 1);
            }
        }
    }
    depths
}

/// Modules that exist in tests only: the file that names one, its name, and its file if `#[path]` names it.
fn test_modules(house: &House) -> Vec<(&str, String, Option<String>)> {
    let files = rust_files(house, "src/").filter(|(_, text)| text.contains("#[cfg(test)]"));
    let modules = |(path, text)| {
        Source::read(text).test_modules.clone().into_iter().map(move |(name, file)| (path, name, file))
    };
    files.flat_map(modules).collect()
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The names that follow `crate::`, or a `super::` that climbs as far, and where.
fn from_the_root(tokens: &[Token], depth: usize) -> Vec<(usize, String)> {
    let word = |index: usize| tokens.get(index).map_or("", |token| token.word.as_str());
    let mut found = Vec::new();
    let (mut braces, mut inline) = (0, Vec::new());
    for index in 0..tokens.len() {
        match word(index) {
            "{" => {
                braces += 1;
                if index >= 2 && word(index - 2) == "mod" {
                    inline.push(braces);
                }
            }
            "}" => {
                if inline.last() == Some(&braces) {
                    inline.pop();
                }
                braces -= 1;
            }
            "crate" if word(index + 1) == "::" => names_at(tokens, index + 2, &mut found),
            "super" if index < 2 || word(index - 1) != "::" || word(index - 2) == "self" => {
                let climbs = (0..tokens.len()).take_while(|step| word(index + 2 * step) == "super").count();
                let goes_on = word(index + 2 * climbs - 1) == "::";
                if goes_on && climbs >= depth + inline.len() {
                    names_at(tokens, index + 2 * climbs, &mut found);
                }
            }
            _ => {}
        }
    }
    found
}

/// The name at a place, or the first names within the braces there.
fn names_at(tokens: &[Token], at: usize, found: &mut Vec<(usize, String)>) {
    let Some(first) = tokens.get(at) else { return };
    if first.word != "{" {
        found.push((first.at, first.word.clone()));
        return;
    }
    let mut depth = 0;
    for pair in tokens[at..].windows(2) {
        match pair[0].word.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return;
        }
        if depth == 1 && matches!(pair[0].word.as_str(), "{" | ",") && pair[1].word != "}" {
            found.push((pair[1].at, pair[1].word.clone()));
        }
    }
}

/// Colours have names in `theme` and nowhere else.
pub fn colours(house: &House) -> Vec<String> {
    named(house, "Color", |module| module != "theme")
}

/// Keys have names in `keys` and `terminal` and nowhere else.
pub fn key_codes(house: &House) -> Vec<String> {
    named(house, "KeyCode", |module| !["keys", "terminal"].contains(&module))
}

/// What a person wrote and how it is kept knows nothing of a screen.
pub fn screens_below(house: &House) -> Vec<String> {
    let below = ["text", "settings", "helplines", "exercise", "journal", "export"];
    named(house, "ratatui", |module| below.contains(&module))
}

fn named(house: &House, name: &str, forbidden: impl Fn(&str) -> bool) -> Vec<String> {
    let files = rust_files(house, "src/")
        .filter(|(path, text)| text.contains(name) && module_of(path).is_none_or(&forbidden));
    let complaint = |(path, text): (&str, &str)| {
        let source = Source::read(text);
        let tokens = &source.tokens;
        let token = tokens.iter().enumerate().find(|(index, token)| {
            // `svg::Color` is how the QR crate calls its drawing; what it draws is black and white.
            let of_qrcode = *index >= 2 && tokens[index - 2].word == "svg";
            token.word == name && !of_qrcode
        });
        let (_, token) = token?;
        Some(format!("{path}:{}: {name} does not belong here", source.line(token.at)))
    };
    files.filter_map(complaint).collect()
}

/// What breaks a rule (a file, a folder, a module), with what there is to say of it.
pub type Found = Vec<(String, String)>;

/// No file has more than 400 lines. `tests/fixtures` holds data.
pub fn long_files(house: &House) -> Found {
    rust_files(house, "src/")
        .chain(rust_files(house, "tests/"))
        .filter(|(path, _)| !path.starts_with("tests/fixtures/"))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > 400)
        .map(|(path, lines)| {
            (path.to_owned(), format!("{path}: {lines} lines; split it by what each part owns"))
        })
        .collect()
}

/// Whether a file of this name holds only what tests need.
fn is_test_file(path: &str) -> bool {
    ["/tests.rs", "_tests.rs", "/test_support.rs"].iter().any(|end| path.ends_with(end))
}

/// No folder has more than 12 source files of its own; `tests.rs`, `*_tests.rs` and `test_support.rs` are none.
pub fn full_folders(house: &House) -> Found {
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    let files = rust_files(house, "src/").chain(rust_files(house, "tests/"));
    for (path, _) in files.filter(|(path, _)| !is_test_file(path)) {
        *folders.entry(folder_of(path)).or_default() += 1;
    }
    let full = folders.into_iter().filter(|(_, files)| *files > 12);
    full.map(|(folder, files)| {
        (
            folder.to_owned(),
            format!("{folder}: {files} source files; make rooms of those that belong together"),
        )
    })
    .collect()
}

/// Every file says in its first line what it owns.
pub fn without_opening(house: &House) -> Vec<String> {
    rust_files(house, "src/")
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| format!("{path}: does not open with what it owns and must never do"))
        .collect()
}

/// What a person reads stands in `assets/text`, not in a screen.
pub fn prose(house: &House) -> Vec<String> {
    let tests = test_files(house);
    let mut complaints = Vec::new();
    let files = rust_files(house, "src/screens").chain(rust_files(house, "src/widgets"));
    for (path, text) in files.filter(|(path, _)| !is_test(path, &tests)) {
        let source = Source::without_tests(text);
        for literal in source.strings.iter().filter(|literal| is_prose(&literal.text)) {
            complaints.push(format!("{path}:{}: a sentence: {:?}", source.line(literal.at), literal.text));
        }
    }
    complaints
}

/// Two or more words of letters, apart from what is filled in.
fn is_prose(text: &str) -> bool {
    let mut depth = 0;
    let outside = text.chars().map(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        if depth > 0 || c == '}' { '_' } else { c }
    });
    let outside: String = outside.collect();
    let words = outside
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ',', ';', ':', '!', '?', '(', ')', '"', '…']));
    let letters = |word: &&str| {
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
    };
    words.filter(letters).count() >= 2
}

/// The files that only tests are made of; what lies in a folder of that name belongs to them.
fn test_files(house: &House) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    for (path, name, file) in test_modules(house) {
        let stem = path.trim_end_matches(".rs");
        let inside = stem.strip_suffix("/mod").unwrap_or(stem);
        match file {
            Some(file) => files.insert(format!("{}/{file}", folder_of(path))),
            None => files.insert(format!("{inside}/{name}")),
        };
    }
    files
}

fn is_test(path: &str, tests: &BTreeSet<String>) -> bool {
    tests.contains(path)
        || tests.iter().any(|test| path == format!("{test}.rs") || path.starts_with(&format!("{test}/")))
}

/// The crates that `deny.toml` bans altogether.
pub fn banned(house: &House) -> Vec<String> {
    let deny: toml::Table = house["deny.toml"].parse().unwrap();
    let banned = deny["bans"]["deny"].as_array().unwrap().iter();
    banned.filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// Nothing reaches a network: no socket in the code, no client that `deny.toml` bans among what cargo brings.
pub fn network(house: &House) -> Vec<String> {
    const SOCKETS: [&str; 5] = ["TcpStream", "TcpListener", "UdpSocket", "UnixStream", "ToSocketAddrs"];
    let clients = banned(house);
    let mut complaints = Vec::new();
    let suspects = rust_files(house, "src/").filter(|(_, text)| {
        let reaches = |name: &str| text.contains(name);
        reaches("net")
            || SOCKETS.into_iter().any(reaches)
            || clients.iter().any(|name| reaches(&name.replace('-', "_")))
    });
    for (path, text) in suspects {
        let source = Source::read(text);
        let tokens = &source.tokens;
        for (index, token) in tokens.iter().enumerate() {
            let of_std = ["std", "::", "net"];
            let named = |step: usize| tokens.get(index + step).map(|token| token.word.as_str());
            let std_net = (0..3).all(|step| named(step) == Some(of_std[step]));
            let word = token.word.as_str();
            let client = named(1) == Some("::") && clients.iter().any(|name| name.replace('-', "_") == word);
            if std_net || client || SOCKETS.contains(&word) {
                complaints.push(format!("{path}:{}: {word} reaches a network", source.line(token.at)));
            }
        }
    }
    for (file, line) in ["Cargo.toml", "Cargo.lock"].into_iter().flat_map(|file| {
        house[file].lines().map(move |line| (file, line.split('#').next().unwrap_or_default()))
    }) {
        let name = match file {
            "Cargo.toml" => line.split(['=', '.', ' ']).next().unwrap_or_default(),
            _ => line.strip_prefix("name = ").unwrap_or_default().trim_matches('"'),
        };
        if clients.iter().any(|client| client == name) {
            complaints.push(format!("{file}: {name} reaches a network"));
        }
    }
    complaints
}
