//! The file of a text that the person's editor changes: read back and then removed. It must never be left lying about, nor
//! removed before it was read.
//!
//! ```text
//! state/lent/<random>/held        locked while this program, or the other one, is busy with it; holds the number of
//!                                 the words that were taken over, when the other one stayed busy after that
//! state/lent/<random>/text.txt    the words
//! ```

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::Storage;
use super::disk::folder::make_folder;
use super::disk::shred::shred;
use super::disk::{SaveError, Step, inherited_lock, step};
use crate::text::clean;

const FOLDER: &str = "lent";
const HELD: &str = "held";
const TEXT: &str = "text.txt";
/// Where editors put words that they could not ask about, when they are ended from outside: nano, Emacs.
const RESCUED: [&str; 2] = ["text.txt.save", "#text.txt#"];
/// How the file begins where Vim keeps words that are in no other file.
const SWAP: &str = ".text.txt.sw";

/// A text that is with another program.
#[derive(Debug)]
pub struct EditorFile {
    storage: Storage,
    folder: PathBuf,
    words: String,
    /// What was read last.
    came: Returned,
    /// Kept open: as long as somebody has this file locked, the folder is in use.
    held: File,
}

/// What came back from the other program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Returned {
    /// Other words than went out.
    Words(String),
    /// The same words.
    Same,
    /// No words, or no file; what went out still counts.
    Nothing,
    /// A file that cannot be read; it stays.
    Unread,
}

/// What is left of a text that was with another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leftover {
    /// Nothing.
    Nothing,
    /// The other program said that it was done and still has the file: it is taken in at the first start after its end.
    Busy,
    /// A folder with words that cannot be read here.
    Words(PathBuf),
}

impl EditorFile {
    /// Puts words into a file of their own, which only the person can read. The caller holds the lock.
    pub fn create(storage: &Storage, words: &str) -> Result<EditorFile, SaveError> {
        let root = root(storage);
        make_folder(storage.disk(), &root)?;
        let folder = root.join(Uuid::now_v7().simple().to_string());
        make_folder(storage.disk(), &folder)?;
        let create = || {
            let path = folder.join(HELD);
            let held = step(storage.disk(), Step::Lock, &path, || inherited_lock::create(&path))?;
            let mut text = words.to_owned();
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            storage.write_as_is(&folder.join(TEXT), text.as_bytes(), "state")?;
            Ok(held)
        };
        let held = create().inspect_err(|_: &SaveError| drop(shred(&folder)))?;
        let words = words.to_owned();
        Ok(EditorFile { storage: storage.clone(), folder, words, came: Returned::Same, held })
    }

    /// The file that the other program changes.
    pub fn path(&self) -> PathBuf {
        self.folder.join(TEXT)
    }

    /// What stands in the file now; after an end that was not the person's own, what the other program could rescue.
    pub fn read(&mut self, well: bool) -> Returned {
        let rescued =
            || RESCUED.iter().find_map(|name| read(&self.storage, &self.folder.join(name)).ok().flatten());
        let rescued = if well { None } else { rescued() };
        let came = match rescued.map_or_else(|| read(&self.storage, &self.path()), |words| Ok(Some(words))) {
            Ok(Some(words)) if words == ending_cut(&self.words) => Returned::Same,
            Ok(Some(words)) => Returned::Words(words),
            Ok(None) if self.words.trim().is_empty() => Returned::Same,
            Ok(None) => Returned::Nothing,
            Err(_) => Returned::Unread,
        };
        self.came = came.clone();
        came
    }

    /// Overwrites and removes the file and what the other program left beside it, if all of it was read.
    ///
    /// # Errors
    /// What could not be removed; it is taken in at the next start.
    pub fn end(self) -> io::Result<Leftover> {
        let Self { folder, words, came, held, .. } = self;
        drop(held);
        let rest = match came {
            Returned::Same if inherited_lock::is_held(&folder.join(HELD)) => Leftover::Busy,
            Returned::Unread => return Ok(Leftover::Words(folder)),
            _ if has_swap(&folder) => Leftover::Words(folder.clone()),
            _ => Leftover::Nothing,
        };
        if rest == Leftover::Nothing {
            shred(&folder)?;
            if let Some(root) = folder.parent() {
                let _ = fs::remove_dir(root);
            }
        } else {
            let taken = if let Returned::Words(words) = &came { words } else { ending_cut(&words) };
            inherited_lock::set_note(&folder.join(HELD), &number(taken))?;
        }
        Ok(rest)
    }
}

/// A text that a crash left with another program.
#[derive(Debug)]
pub struct AbandonedFile {
    pub folder: PathBuf,
    _held: Option<File>,
}

/// The texts that a crash left, but for those that somebody still has in use. The caller holds the lock.
pub fn abandoned(storage: &Storage) -> Vec<AbandonedFile> {
    let mut abandoned = Vec::new();
    for folder in folders(storage) {
        let held = match inherited_lock::try_take(&folder.join(HELD)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(_) => continue,
            Ok(held) => held,
        };
        if held.is_some() || !folder.join(HELD).exists() {
            abandoned.push(AbandonedFile { folder, _held: held });
        }
    }
    abandoned
}

impl AbandonedFile {
    /// The words in it, without those that were taken over before; none if there are words that cannot be read.
    pub fn words(&self, storage: &Storage) -> Option<Vec<String>> {
        let mut words = words_in(storage, &self.folder)?;
        let taken = inherited_lock::note(&self.folder.join(HELD));
        words.retain(|words| number(words) != taken);
        Some(words)
    }

    /// Overwrites and removes it; what cannot be removed is found again at the next start.
    pub fn remove(self) {
        let _ = shred(&self.folder);
    }
}

/// Overwrites and removes every text that is with another program.
pub fn remove_all(storage: &Storage) -> Result<(), SaveError> {
    for folder in folders(storage) {
        step(storage.disk(), Step::Remove, &folder, || shred(&folder))?;
    }
    remove_empty(storage);
    Ok(())
}

/// Removes the folder of all these texts if none is left in it.
pub fn remove_empty(storage: &Storage) {
    let _ = fs::remove_dir(root(storage));
}

/// The folders of texts that are with another program, one a text.
pub fn folders(storage: &Storage) -> Vec<PathBuf> {
    let root = root(storage);
    let names = storage.names(&root).unwrap_or_default();
    names.into_iter().map(|name| root.join(name)).collect()
}

fn root(storage: &Storage) -> PathBuf {
    storage.paths.state().join(FOLDER)
}

/// The words of the file and of the copies that editors save beside it when they are ended from outside; none if there
/// are words that cannot be read.
fn words_in(storage: &Storage, folder: &Path) -> Option<Vec<String>> {
    let names = std::iter::once(TEXT).chain(RESCUED);
    let words: io::Result<Vec<_>> = names.map(|name| read(storage, &folder.join(name))).collect();
    let mut words: Vec<String> = words.ok().filter(|_| !has_swap(folder))?.into_iter().flatten().collect();
    words.dedup();
    Some(words)
}

fn has_swap(folder: &Path) -> bool {
    let mut names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.any(|name| name.to_string_lossy().starts_with(SWAP))
}

/// A number that stands for words.
fn number(words: &str) -> String {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish().to_string()
}

/// The words of a file as a text field takes them, without the line end that editors put behind them; none if there
/// are none, or no file.
fn read(storage: &Storage, path: &Path) -> io::Result<Option<String>> {
    let bytes = match storage.read_as_is(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other?,
    };
    // A file in an older encoding still shows every letter that it shares with this one.
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect());
    let text = clean(text.strip_prefix('\u{feff}').unwrap_or(&text));
    let words = ending_cut(&text);
    Ok((!words.trim().is_empty()).then(|| words.to_owned()))
}

/// Words without the line ends behind them.
pub fn ending_cut(words: &str) -> &str {
    words.trim_end_matches('\n')
}
