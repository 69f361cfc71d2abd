//! Which file names what another file defines, and the rings that this makes. Reads text; never changes a file.
//!
//! An edge from file A to file B: code of A, tests left out, names an item that B defines (a function, type, trait,
//! constant, static or macro at the level of a module).
//! - A name is followed to the file that defines it: through `super`, `self`, `crate`, through imports under another
//!   name, through `pub use` of any module, through `*`. What lies on the way has no edge.
//! - `mod child;` and a re-export (`pub use child::Item`) are no edge, unless the same file also uses the name.
//! - A name beyond an item (`Type::new`, `Enum::Variant`) leads to the file that defines the item.
//! - A method call is no edge: who has the method cannot be seen. `use super::App` in a file with `impl App` is one.
//! - So a child that uses an item defined in its parent's `mod.rs`, while that file uses the child, is a ring.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::rust::{Source, Token};
use super::{House, is_test, module_of, rust_files, test_files};

/// The segments of a path.
type Path = Vec<String>;

/// From one file to another: the names.
pub type Edges<'a> = BTreeMap<(&'a str, &'a str), BTreeSet<String>>;

struct Import {
    /// The name that it has here.
    alias: String,
    path: Path,
    public: bool,
}

/// A module, in a file of its own or within braces.
#[derive(Default)]
struct Module<'a> {
    file: &'a str,
    /// What it defines, and whether that is a trait.
    items: BTreeMap<String, bool>,
    imports: Vec<Import>,
    globs: Vec<Path>,
    /// Paths of two segments or more, outside imports.
    paths: Vec<Path>,
    /// Names that stand alone or begin a path, outside imports.
    names: BTreeSet<String>,
}

enum Target<'a> {
    Module(String),
    Item { file: &'a str, name: String, is_trait: bool },
}

/// All modules by their path (`journal::month`), tests left out.
struct Crate<'a>(BTreeMap<String, Module<'a>>);

impl<'a> Crate<'a> {
    fn read(house: &'a House) -> Self {
        let tests = test_files(house);
        let files = rust_files(house, "src/").filter(|(path, _)| *path != "src/main.rs");
        let mut modules = BTreeMap::new();
        for (file, text) in files.filter(|(path, _)| !is_test(path, &tests)) {
            let path = file.trim_start_matches("src/").trim_end_matches(".rs");
            let path = path.strip_suffix("/mod").unwrap_or(path).replace('/', "::");
            let path = if path == "lib" { String::new() } else { path };
            read_into(&mut modules, file, path, &Source::without_tests(text).tokens);
        }
        Self(modules)
    }

    /// What a path means in a module; of a module and an item with one name, the module if it is asked for.
    fn resolve(&self, module: &str, path: &[String], wants_module: bool, depth: usize) -> Option<Target<'a>> {
        let mut here = match path.first()?.as_str() {
            "crate" => Target::Module(String::new()),
            "self" => Target::Module(module.to_owned()),
            "super" => Target::Module(parent(module)),
            name => self.lookup(module, name, wants_module || path.len() > 1, depth)?,
        };
        for (index, name) in path.iter().enumerate().skip(1) {
            let Target::Module(module) = &here else { return Some(here) };
            here = match name.as_str() {
                "self" => continue,
                "super" => Target::Module(parent(module)),
                name => self.lookup(module, name, wants_module || index + 1 < path.len(), depth)?,
            };
        }
        Some(here)
    }

    fn lookup(&self, module: &str, name: &str, wants_module: bool, depth: usize) -> Option<Target<'a>> {
        // Imports of each other by `*` would never end.
        let depth = (depth < 8).then_some(depth + 1)?;
        let own = self.0.get(module)?;
        let path = joined(module, name);
        let child = self.0.contains_key(&path).then_some(Target::Module(path));
        if wants_module && child.is_some() {
            return child;
        }
        if let Some(is_trait) = own.items.get(name) {
            return Some(Target::Item { file: own.file, name: name.to_owned(), is_trait: *is_trait });
        }
        let imports = own.imports.iter().filter(|import| import.alias == name);
        let mut imported = imports.filter_map(|it| self.resolve(module, &it.path, wants_module, depth));
        let by_glob = || {
            own.globs.iter().find_map(|path| match self.resolve(module, path, true, depth)? {
                Target::Module(from) => self.lookup(&from, name, wants_module, depth),
                Target::Item { .. } => None,
            })
        };
        imported.next().or_else(by_glob).or(child)
    }

    /// Paths within the crate that lead nowhere here, so that no edge goes unseen.
    fn lost(&self) -> Vec<String> {
        let mut lost = Vec::new();
        for (path, module) in &self.0 {
            let named = module.imports.iter().map(|import| &import.path).chain(&module.paths);
            let inside = |named: &&Path| matches!(named[0].as_str(), "crate" | "super" | "self");
            for named in named.filter(inside).filter(|it| self.resolve(path, it, false, 0).is_none()) {
                lost.push(format!("{}: {} is defined nowhere", module.file, named.join("::")));
            }
        }
        lost
    }

    fn edges(&self) -> Edges<'a> {
        let mut edges = Edges::new();
        let mut add = |from: &'a str, target: Option<Target<'a>>, used: bool, as_trait: bool| {
            if let Some(Target::Item { file, name, is_trait }) = target
                && file != from
                && (used || is_trait && as_trait)
            {
                edges.entry((from, file)).or_default().insert(name);
            }
        };
        for (path, module) in &self.0 {
            for Import { alias, path: to, public } in &module.imports {
                let used = module.names.contains(alias);
                add(module.file, self.resolve(path, to, false, 0), used, !public);
            }
            for named in &module.paths {
                add(module.file, self.resolve(path, named, false, 0), true, true);
            }
            if !module.globs.is_empty() {
                for name in module.names.iter().filter(|name| !module.items.contains_key(*name)) {
                    add(module.file, self.lookup(path, name, false, 0), true, true);
                }
            }
        }
        edges
    }
}

fn parent(module: &str) -> String {
    module.rsplit_once("::").map_or("", |(parent, _)| parent).to_owned()
}

fn joined(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// Reads the tokens of one file into the modules that it holds.
fn read_into<'a>(modules: &mut BTreeMap<String, Module<'a>>, file: &'a str, path: String, tokens: &[Token]) {
    let word = |index: usize| tokens.get(index).map_or("", |token| token.word.as_str());
    // The module and those within braces, each with the depth of its items.
    let mut inside = vec![(path, 0)];
    let (mut depth, mut at) = (0, 0);
    while at < tokens.len() {
        let (path, level) = inside.last().cloned().unwrap_or_default();
        let module = modules.entry(path.clone()).or_default();
        module.file = file;
        let before = if at == 0 { "" } else { word(at - 1) };
        match (word(at), word(at + 1)) {
            // What stands in the braces of a macro belongs to the module, as in `languages! { pub enum Language { … } }`.
            ("!", "{") if depth == level && is_name(before) => {
                depth += 1;
                inside.push((path, depth));
                at += 1;
            }
            ("{", _) => depth += 1,
            ("}", _) => {
                depth -= 1;
                if depth < level {
                    inside.pop();
                }
            }
            ("mod", name) if word(at + 2) == "{" => {
                depth += 1;
                inside.push((joined(&path, name), depth));
                at += 2;
            }
            ("use", next) if next != "<" => {
                let public = before == "pub" || before == ")";
                let mut paths = Vec::new();
                at = use_tree(tokens, at + 1, &[], &mut paths);
                for (alias, path) in paths {
                    match alias.as_str() {
                        "*" => module.globs.push(path),
                        _ => module.imports.push(Import { alias, path, public }),
                    }
                }
            }
            ("macro_rules", _) => {
                module.items.insert(word(at + 2).to_owned(), false);
                at += 2;
            }
            (keyword, name) if ITEMS.contains(&keyword) && before != "'" && is_name(name) => {
                if depth == level && !ITEMS.contains(&name) {
                    module.items.insert(name.to_owned(), keyword == "trait");
                }
                // `const fn name` is read from its `fn` on.
                at += usize::from(!ITEMS.contains(&name));
            }
            (name, "::") if is_name(name) && before != "::" => {
                let mut path = vec![name.to_owned()];
                while word(at + 1) == "::" && is_name(word(at + 2)) {
                    path.push(word(at + 2).to_owned());
                    at += 2;
                }
                module.names.insert(path[0].clone());
                module.paths.push(path);
            }
            (name, next) if is_name(name) => {
                let field = next == ":" && name.starts_with(char::is_lowercase);
                if !field && !matches!(before, "." | "::" | "mod" | "let") {
                    module.names.insert(name.to_owned());
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// What begins an item.
const ITEMS: [&str; 7] = ["fn", "struct", "enum", "trait", "type", "const", "static"];

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads what follows `use` or a `::` within it, as names here with their paths; the place of its last token.
fn use_tree(tokens: &[Token], mut at: usize, stem: &[String], found: &mut Vec<(String, Path)>) -> usize {
    let word = |index: usize| tokens.get(index).map_or(";", |token| token.word.as_str());
    let mut path = stem.to_vec();
    loop {
        match (word(at), word(at + 1)) {
            ("{", _) => {
                while !matches!(word(at), "}" | ";") {
                    at += 1;
                    if !matches!(word(at), "}" | ",") {
                        at = use_tree(tokens, at, &path, found) + 1;
                    }
                }
                return at;
            }
            ("::", _) => at += 1,
            ("*", _) => {
                found.push(("*".to_owned(), path));
                return at;
            }
            (name, "::") => {
                path.push(name.to_owned());
                at += 2;
            }
            (name, next) => {
                if name != "self" || path.is_empty() {
                    path.push(name.to_owned());
                }
                let alias = if next == "as" { word(at + 2) } else { path.last().map_or("", String::as_str) };
                found.push((alias.to_owned(), path.clone()));
                return if next == "as" { at + 2 } else { at };
            }
        }
    }
}

/// Every path within the crate leads to an item: else an edge would go unseen.
pub fn lost(house: &House) -> Vec<String> {
    Crate::read(house).lost()
}

/// The edges between files of one module of `lib.rs`.
pub fn edges(house: &House) -> Edges<'_> {
    let mut edges = Crate::read(house).edges();
    edges.retain(|(from, to), _| module_of(from).is_some() && module_of(from) == module_of(to));
    edges
}

fn all_onward<'a>(from: &'a str, onward: &BTreeMap<&str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(here) = next.pop() {
        let there = onward.get(here).into_iter().flatten().copied();
        next.extend(there.filter(|file| seen.insert(*file)));
    }
    seen
}

/// A complaint for each ring, by its module: its files, and each edge with the names that make it.
pub fn rings(house: &House) -> Vec<(String, String)> {
    let edges = edges(house);
    let mut onward: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        onward.entry(from).or_default().push(to);
    }
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        onward.keys().map(|from| (*from, all_onward(from, &onward))).collect();
    let reaches = |from: &str, to: &str| reach.get(from).is_some_and(|there| there.contains(to));
    let mut told = BTreeSet::new();
    let mut rings = Vec::new();
    for first in reach.keys().filter(|file| reaches(file, file)) {
        let ring: Vec<&str> =
            reach.keys().copied().filter(|file| reaches(first, file) && reaches(file, first)).collect();
        if !told.insert(ring.clone()) {
            continue;
        }
        let module = module_of(first).unwrap_or_default().to_owned();
        let mut says = format!("{module}: a ring of {} files", ring.len());
        for ((from, to), names) in &edges {
            if ring.contains(from) && ring.contains(to) {
                let back = if edges.contains_key(&(to, from)) { "<->" } else { " ->" };
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let _ = write!(says, "\n    {from} {back} {to}: {}", names.join(", "));
            }
        }
        rings.push((module, says));
    }
    rings
}
