//! Which contents of drafts this process has written or read, so that it writes over no others; pure.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use super::Draft;

/// What this process knows of drafts, each by its kind and id.
#[derive(Debug, Default)]
pub struct KnownDrafts {
    known: HashMap<(String, String), Known>,
    /// Written while the journal is locked, so that it cannot be read back: the file, and its bytes as their hash.
    unreadable: HashMap<(String, String), (PathBuf, u64)>,
}

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
        let known = self.known.entry(key(draft)).or_default();
        let hash = hash(draft);
        if !known.read.contains(&hash) {
            known.read.push(hash);
        }
    }

    /// Notes that a draft is about to be written: one that fails at its last step is there all the same.
    pub fn add_own(&mut self, draft: &Draft) {
        self.known.entry(key(draft)).or_default().own.push(hash(draft));
    }

    /// Notes that a draft was written or taken up: of its contents only these are this process's own.
    pub fn set_own(&mut self, draft: &Draft) {
        self.known.insert(key(draft), Known { own: vec![hash(draft)], read: Vec::new() });
    }

    /// Notes the file that a draft was written to, and its bytes, while it cannot be read back.
    pub fn set_unreadable(&mut self, draft: &Draft, path: PathBuf, bytes: &[u8]) {
        self.unreadable.insert(key(draft), (path, hash_of(bytes)));
    }

    /// The file that was noted last for a draft.
    pub fn unreadable(&self, draft: &Draft) -> Option<PathBuf> {
        self.unreadable.get(&key(draft)).map(|(path, _)| path.clone())
    }

    /// Whether these are the bytes that were noted for it.
    pub fn is_unreadable(&self, draft: &Draft, bytes: &[u8]) -> bool {
        self.unreadable.get(&key(draft)).is_some_and(|(_, known)| *known == hash_of(bytes))
    }

    pub fn forget(&mut self, kind: &str, id: &str) {
        self.known.remove(&(kind.to_owned(), id.to_owned()));
    }

    /// Of the files of one draft, those of which this process knows all that is in them.
    pub fn own_among<T>(&self, kind: &str, id: &str, files: Vec<(T, Draft)>) -> Vec<T> {
        let Some(known) = self.known.get(&(kind.to_owned(), id.to_owned())) else { return Vec::new() };
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
    hash_of(draft.to_json().to_string().as_bytes())
}

fn hash_of(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}
