//! Golden pictures: what a screen looked like when somebody last looked at it and said yes.
//!
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::` writes them anew; then look at each one before committing it.
//! The name of a picture stands in full in a test, as one literal: one search finds it, and a picture that no test
//! names is a stray. Only the pictures of a further language go by the name of the Dutch one: `home.de.80x24` by
//! `home.nl.80x24`.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

use verbinding::text::Language;

/// The name of the same picture in another language.
pub fn in_language(dutch: &str, language: Language) -> String {
    dutch.replacen(".nl", &format!(".{}", language.code()), 1)
}

/// Whether a test names this picture, or the Dutch one that it goes by.
fn stands(name: &str, sources: &str) -> bool {
    let literal = |name: &str| sources.contains(&format!("\"{name}\""));
    let further = Language::ALL.into_iter().filter(|it| !matches!(it, Language::Nl | Language::En));
    let parts: Vec<&str> = name.split('.').collect();
    literal(name)
        || further.into_iter().filter(|it| parts.contains(&it.code())).any(|language| {
            let parts = parts.iter().map(|part| if *part == language.code() { "nl" } else { *part });
            literal(&parts.collect::<Vec<_>>().join("."))
        })
}

/// Compares a picture with `tests/golden/<name>.svg`.
pub fn golden(name: &str, picture: &str) {
    check(name, picture, env::var_os("VERBINDING_BLESS").is_some_and(|value| value == "1"));
}

/// The same, with the blessing as a value.
pub fn check(name: &str, picture: &str, bless: bool) {
    assert!(
        stands(name, &test_sources()),
        "the name {name:?} must stand in full in a file of tests/, as one literal"
    );
    let kept = folder().join(format!("{name}.svg"));
    if bless {
        fs::create_dir_all(folder()).unwrap();
        fs::write(&kept, picture).unwrap();
        return;
    }
    let expected = fs::read_to_string(&kept).unwrap_or_default();
    // A path on a screen is written as the system writes it.
    let spelled = |picture: &str| picture.replace(std::path::MAIN_SEPARATOR, "/");
    if spelled(&expected) != spelled(picture) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let new = root.join("target/golden").join(format!("{name}.new.svg"));
        fs::create_dir_all(new.parent().unwrap()).unwrap();
        fs::write(&new, picture).unwrap();
        let differs = expected.lines().zip(picture.lines()).find(|(before, now)| before != now);
        panic!(
            "the picture changed: {}\n  kept: {}\n  first difference: {differs:?}\n  if the new one is right: VERBINDING_BLESS=1 cargo test --test in_process golden::",
            new.display(),
            kept.display(),
        );
    }
}

/// The golden pictures that no test names.
pub fn strays() -> BTreeSet<String> {
    let sources = test_sources();
    let Ok(files) = fs::read_dir(folder()) else { return BTreeSet::new() };
    files
        .map(|file| file.unwrap().path().file_name().unwrap().to_string_lossy().into_owned())
        .filter(|file| !file.strip_suffix(".svg").is_some_and(|name| stands(name, &sources)))
        .collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Everything in `tests/*.rs` and the folders beside them, but not the tools.
fn test_sources() -> String {
    let mut sources = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("support") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    sources
}
