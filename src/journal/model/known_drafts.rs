//! Which contents of drafts this process has written or read, so that it writes over no others; pure.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::draft::Draft;

/// What this process knows of drafts, each by its kind and id.
#[derive(Debug, Default)]
pub struct KnownDrafts(HashMap<(String, String), Known>);

/// Contents of one draft, each as its hash.
#[derive(Debug, Default)]
struct Known {
    /// Written or taken up: this process may replace and remove them. More than one after a write that failed.
    own: Vec<u64>,
    read: Vec<u64>,
}

impl KnownDrafts {
    /// Notes that a draft was read.
    pub fn add_read(&mut self, draft: &Draft) {
        let known = self.0.entry(key(draft)).or_default();
        let hash = hash(draft);
        if !known.read.contains(&hash) {
            known.read.push(hash);
        }
    }

    /// Notes that a draft is about to be written: one that fails at its last step is there all the same.
    pub fn add_own(&mut self, draft: &Draft) {
        self.0.entry(key(draft)).or_default().own.push(hash(draft));
    }

    /// Notes that a draft was written or taken up: of its contents only these are this process's own.
    pub fn set_own(&mut self, draft: &Draft) {
        self.0.insert(key(draft), Known { own: vec![hash(draft)], read: Vec::new() });
    }

    pub fn forget(&mut self, kind: &str, id: &str) {
        self.0.remove(&(kind.to_owned(), id.to_owned()));
    }

    /// Of the files of one draft, those of which this process knows all that is in them.
    pub fn own_among<T>(&self, kind: &str, id: &str, files: Vec<(T, Draft)>) -> Vec<T> {
        let Some(known) = self.0.get(&(kind.to_owned(), id.to_owned())) else { return Vec::new() };
        let there: Vec<(T, u64)> = files
            .into_iter()
            .filter(|(_, draft)| draft.kind == kind && draft.id == id)
            .map(|(file, draft)| (file, hash(&draft)))
            .collect();
        // Of two that were read, nobody can tell which one is meant.
        let own = if known.own.is_empty() && there.len() == 1 { &known.read } else { &known.own };
        there.into_iter().filter(|(_, hash)| own.contains(hash)).map(|(file, _)| file).collect()
    }
}

fn key(draft: &Draft) -> (String, String) {
    (draft.kind.clone(), draft.id.clone())
}

/// A number that stands for the content of a draft, as long as this process runs.
fn hash(draft: &Draft) -> u64 {
    let mut hasher = DefaultHasher::new();
    draft.to_json().to_string().hash(&mut hasher);
    hasher.finish()
}
