//! Which look backs, and which pages to read again, were prompted on this device, so that none is prompted twice: ids, for
//! a page with the day that was chosen for it, and nothing else.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::model::sealed_name::in_form;
use super::storage::OFFERED;
use super::storage::disk::SaveError;
use super::store::Journal;

const FORMAT: &str = "verbinding-offered";
/// Ids that are remembered; older ones were looked at long ago.
const MOST: usize = 500;

impl Journal {
    /// The ids of entries whose look back was prompted, oldest first; none if the file cannot be read.
    pub fn prompted(&self) -> Vec<String> {
        let read = || {
            let contents = self.storage.read(&self.prompted_file().ok()?).ok()?;
            let value: Value = serde_json::from_slice(&contents).ok()?;
            let ids = value.get("ids")?.as_array()?;
            Some(ids.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        };
        read().unwrap_or_default()
    }

    /// Remembers that the look back on this entry was prompted.
    ///
    /// # Errors
    /// The step that failed; it is then prompted once more.
    pub fn save_prompted(&self, id: &str) -> Result<(), SaveError> {
        let _lock = self.storage.lock()?;
        let mut ids = self.prompted();
        if ids.iter().any(|there| there == id) {
            return Ok(());
        }
        ids.push(id.to_owned());
        let ids = ids.split_off(ids.len().saturating_sub(MOST));
        let value = json!({ "format": FORMAT, "version": 1, "ids": ids });
        let path = self.prompted_file()?;
        let bytes = serde_json::to_vec_pretty(&value).map_err(|error| SaveError::other(&path, error))?;
        self.storage.write(&path, &bytes, "state")
    }

    fn prompted_file(&self) -> Result<PathBuf, SaveError> {
        Ok(in_form(&self.paths().state().join(OFFERED), self.storage.encrypts()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Paths;

    #[test]
    fn what_was_offered_is_known_after_a_restart_and_stands_once() {
        let home = tempfile::tempdir().unwrap();
        let journal = || Journal::open(Paths::under(home.path()), 4);
        assert!(journal().prompted().is_empty());
        for id in ["a", "b", "a"] {
            journal().save_prompted(id).unwrap();
        }
        assert_eq!(journal().prompted(), ["a", "b"]);
    }

    #[test]
    fn a_broken_file_is_as_good_as_none() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        std::fs::create_dir_all(home.path().join("state")).unwrap();
        std::fs::write(home.path().join("state/offered.json"), "{\"ids\": [1").unwrap();
        assert!(journal.prompted().is_empty());
        journal.save_prompted("a").unwrap();
        assert_eq!(journal.prompted(), ["a"]);
    }

    #[test]
    fn the_file_does_not_grow_without_end() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        let ids: Vec<String> = (0..MOST).map(|number| number.to_string()).collect();
        std::fs::create_dir_all(home.path().join("state")).unwrap();
        std::fs::write(home.path().join("state/offered.json"), json!({ "ids": ids }).to_string()).unwrap();
        journal.save_prompted("new").unwrap();
        let kept = journal.prompted();
        assert_eq!((kept.len(), kept.last().map(String::as_str)), (MOST, Some("new")));
    }
}
