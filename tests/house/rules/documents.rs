//! The documents against what they name: links, anchors, paths, and that each page is linked. Reads text; never changes a file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Every document by its path from the root: the ones beside README.md, and the pages of `docs`.
pub type Documents = BTreeMap<String, String>;

/// The page that links all others.
const INDEX: &str = "docs/index.md";
/// Folders of the repository; what begins with one of these and stands in `code` is a path.
const FOLDERS: [&str; 9] =
    ["src/", "tests/", "docs/", "assets/", "fuzz/", "benches/", "packaging/", ".ci/", ".github/"];

pub fn documents() -> Documents {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = Documents::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() && (name == "docs" || name.starts_with("docs/")) {
                folders.push(path);
            } else if name.ends_with(".md") {
                documents.insert(name, fs::read_to_string(&path).unwrap().replace("\r\n", "\n"));
            }
        }
    }
    documents
}

/// The lines outside blocks of code.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut code = false;
    text.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        code ^= fence;
        !code && !fence
    })
}

/// A line without its pieces of code, and those pieces.
fn parted(line: &str) -> (String, Vec<&str>) {
    let mut pieces = line.split('`');
    let mut words = pieces.next().unwrap_or_default().to_owned();
    let mut code = Vec::new();
    while let Some(piece) = pieces.next() {
        code.push(piece);
        // A link may have code for its name.
        words.push_str("code");
        words.push_str(pieces.next().unwrap_or_default());
    }
    (words, code)
}

/// What a document leads to within the repository.
fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for (line, _) in lines(text).map(parted) {
        for (before, after) in [("](", ')'), ("src=\"", '"'), ("srcset=\"", '"')] {
            let found = line.split(before).skip(1).filter_map(|rest| rest.split(after).next());
            links.extend(found.filter(|link| !link.contains(':')).map(str::to_owned));
        }
    }
    links
}

/// The file that a link of a document leads to, and the place in it.
fn leads(from: &str, link: &str) -> (String, Option<String>) {
    let (file, place) = link.split_once('#').map_or((link, None), |(file, place)| (file, Some(place)));
    let place = place.map(str::to_owned);
    if file.is_empty() {
        return (from.to_owned(), place);
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    (path.join("/"), place)
}

/// The anchors of a document, as a forge makes them of its headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = lines(text).filter(|line| line.starts_with('#'));
    let anchor = |heading: &str| {
        let kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
        let words = heading.trim_start_matches('#').trim().to_lowercase();
        words.chars().filter(kept).collect::<String>().replace(' ', "-")
    };
    headings.map(anchor).collect()
}

/// Every link within the repository leads to a file, and to a heading in it.
pub fn broken(documents: &Documents) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut complaints = Vec::new();
    for (from, text) in documents {
        for link in links(text) {
            let (file, place) = leads(from, &link);
            if !documents.contains_key(&file) && !root.join(&file).exists() {
                complaints.push(format!("{from}: {link} leads nowhere"));
            } else if let (Some(place), Some(to)) = (place, documents.get(&file))
                && !anchors(to).contains(&place)
            {
                complaints.push(format!("{from}: {link} leads to no heading of {file}"));
            }
        }
    }
    complaints
}

/// The index leads to every page of `docs`.
pub fn orphans(documents: &Documents) -> Vec<String> {
    let linked: BTreeSet<String> = documents
        .get(INDEX)
        .map(|text| links(text))
        .unwrap_or_default()
        .iter()
        .map(|link| leads(INDEX, link).0)
        .collect();
    let pages = documents.keys().filter(|path| path.starts_with("docs/") && *path != INDEX);
    pages.filter(|path| !linked.contains(*path)).map(|path| format!("{INDEX} does not link {path}")).collect()
}

/// The language that the guide to a new one has for its example: nothing of it is there.
const EXAMPLE: [&str; 2] = [".fr.", "/fr"];

/// A file or folder that a document names in `code` is there.
pub fn paths(documents: &Documents) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut complaints = Vec::new();
    for (from, text) in documents {
        for named in lines(text).flat_map(|line| parted(line).1) {
            let is_path = FOLDERS.iter().any(|folder| named.starts_with(folder));
            let is_example = EXAMPLE.iter().any(|part| named.contains(part));
            let whole = !is_example && !named.contains(['<', '*', '{', ' ', '…']);
            if is_path && whole && !root.join(named).exists() {
                complaints.push(format!("{from}: there is no {named}"));
            }
        }
    }
    complaints
}
