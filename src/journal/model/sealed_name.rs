//! How a file name tells that the file is encrypted, and which JSON file is in it; it never touches a file.

use std::path::{Path, PathBuf};

/// The ending of an encrypted file, behind that of what is in it: `2026-11.laptop-7f3a.json.age`.
const SEALED: &str = ".age";
const JSON: &str = ".json";

/// Whether a file is encrypted, by its name.
pub fn is_sealed(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "age")
}

/// The name that a file has encrypted, or not; a file that has that form already keeps its name.
pub fn in_form(path: &Path, sealed: bool) -> PathBuf {
    match (sealed, is_sealed(path)) {
        (true, false) => {
            let mut name = path.as_os_str().to_owned();
            name.push(SEALED);
            PathBuf::from(name)
        }
        (false, true) => path.with_extension(""),
        _ => path.to_path_buf(),
    }
}

/// What stands before `.json` in the name of a JSON file, encrypted or not.
///
/// A sync tool puts its own words before the last ending: `x.json.sync-conflict-20261122-101010-ABCDEFG.age`.
pub fn json_stem(name: &str) -> Option<&str> {
    match name.strip_suffix(SEALED) {
        Some(inside) => inside.rsplit_once(JSON).map(|(stem, _)| stem),
        None => name.strip_suffix(JSON),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_from_one_form_to_the_other_and_back() {
        let (plain, sealed) = (Path::new("d/2026-11.x.json"), Path::new("d/2026-11.x.json.age"));
        assert_eq!(in_form(plain, true), sealed);
        assert_eq!(in_form(sealed, false), plain);
        assert_eq!(
            (in_form(plain, false), in_form(sealed, true)),
            (plain.to_path_buf(), sealed.to_path_buf())
        );
    }

    #[test]
    fn the_words_of_a_sync_tool_are_no_part_of_the_stem() {
        for name in [
            "2026-11.x.json",
            "2026-11.x.json.age",
            "2026-11.x.json.sync-conflict-20261122-101010-ABCDEFG.age",
            "2026-11.x.json (conflicted copy 2026-11-22 101010).age",
        ] {
            assert_eq!(json_stem(name), Some("2026-11.x"), "{name}");
        }
        for name in ["identity.age", "2026-11.x.json.tmp", "2026-11.x", "x.age", ""] {
            assert_eq!(json_stem(name), None, "{name}");
        }
    }
}
