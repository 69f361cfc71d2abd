//! The rooms of `src/journal`, and the one file in them that turns contents into files. Reads text; never changes a file.

use super::rings::edges;
use super::rust::{Source, Token};
use super::{House, is_test, rust_files, test_files};

const JOURNAL: &str = "src/journal/";
const MODEL: &str = "src/journal/model/";
const STORAGE: &str = "src/journal/storage/";
/// Only these files open a file.
const DISK: &str = "src/journal/storage/disk/";
/// Only this file, of the others, names what reads and replaces files.
const CODEC: &str = "src/journal/storage/codec.rs";
/// What of `std::fs` reads or writes the contents of a file.
const CONTENTS: [&str; 6] = ["read", "read_to_string", "write", "copy", "File", "OpenOptions"];

/// `model` names nothing of `storage` or the operations, `storage` no operation.
pub fn rooms(house: &House) -> Vec<String> {
    let mut complaints = Vec::new();
    for ((from, to), names) in edges(house) {
        let rooms: &[&str] = match from {
            _ if from.starts_with(MODEL) => &[MODEL],
            _ if from.starts_with(STORAGE) => &[MODEL, STORAGE],
            _ => continue,
        };
        if !rooms.iter().any(|room| to.starts_with(room)) {
            complaints.push(format!("{from} names {names:?} of {to}"));
        }
    }
    complaints
}

/// `model` knows no files; contents become a file and back in the codec and nowhere else.
pub fn seam(house: &House) -> Vec<String> {
    let tests = test_files(house);
    let mut complaints = Vec::new();
    for (path, text) in rust_files(house, JOURNAL).filter(|(path, _)| !is_test(path, &tests)) {
        let source = Source::without_tests(text);
        for (at, token) in source.tokens.iter().enumerate() {
            let complaint = match token.word.as_str() {
                "fs" if path.starts_with(MODEL) => "fs".to_owned(),
                "fs" if !path.starts_with(DISK) => match opened(&source.tokens[at + 1..]) {
                    Some(name) => format!("fs::{name}"),
                    None => continue,
                },
                name @ ("File" | "OpenOptions") if !path.starts_with(DISK) && calls(&source.tokens, at) => {
                    name.to_owned()
                }
                "atomic_file" if !path.starts_with(DISK) && path != CODEC => "atomic_file".to_owned(),
                _ => continue,
            };
            complaints.push(format!("{path}:{}: {complaint} does not belong here", source.line(token.at)));
        }
    }
    complaints
}

/// What follows `fs` that reads or writes contents: `fs::read`, `use std::fs::{read}`. `File` may be named as a type.
fn opened(after: &[Token]) -> Option<&str> {
    let word = |index: usize| after.get(index).map_or("", |token| token.word.as_str());
    let is_contents = |name: &&str| CONTENTS.contains(name) && *name != "File";
    match (word(0), word(1)) {
        ("::", "{") => {
            after[2..].iter().map(|it| it.word.as_str()).take_while(|it| *it != "}").find(is_contents)
        }
        ("::", name) => Some(name).filter(|it| is_contents(it) || *it == "File" && word(2) == "::"),
        _ => None,
    }
}

fn calls(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|next| next.word == "::")
}
