//! Reading a month or the circle: the union of its files. It never writes.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use memchr::memmem;

use super::super::record_file::{
    Answers, Choice, Names, Only, RecordFile, Version, outline, text_of, versions,
};
use super::super::{Storage, backup};
use super::{FileSet, is_own};
use crate::journal::model::damage::{Damage, Why};
use crate::journal::model::merge::{Ancestry, Entry, stands};
use crate::journal::model::record::{Record, evening};

/// What the files of a set hold.
#[derive(Debug)]
pub struct Contents {
    pub file_set: FileSet,
    pub files: Vec<(PathBuf, RecordFile)>,
    /// Good copies that stand in for circle files that cannot be read.
    pub copies: Vec<RecordFile>,
    /// Each file that is left alone.
    pub damaged: Vec<Damage>,
}

impl Contents {
    /// Of a set without files.
    pub fn none(file_set: FileSet) -> Contents {
        Contents { file_set, files: Vec::new(), copies: Vec::new(), damaged: Vec::new() }
    }

    fn records(&self) -> impl Iterator<Item = &Record> {
        self.files.iter().map(|(_, file)| file).chain(&self.copies).flat_map(|file| &file.records)
    }

    pub fn of(&self, id: &str) -> Vec<Record> {
        self.records().filter(|record| record.id == id).cloned().collect()
    }

    /// Every version of every id.
    pub fn versions(&self) -> BTreeMap<String, Vec<Record>> {
        let mut versions: BTreeMap<String, Vec<Record>> = BTreeMap::new();
        for record in self.records() {
            versions.entry(record.id.clone()).or_default().push(record.clone());
        }
        versions
    }

    /// Every id's entry, newest first by `at`.
    pub fn entries(self) -> Vec<Entry> {
        let mut records = Vec::new();
        for file in self.files.into_iter().map(|(_, file)| file).chain(self.copies) {
            records.extend(file.records);
        }
        records.sort_by(|a, b| a.id.cmp(&b.id));
        let mut entries: Vec<Entry> = Vec::with_capacity(records.len());
        let mut records = records.into_iter().peekable();
        while let Some(first) = records.next() {
            let id = first.id.clone();
            let mut versions = vec![first];
            while let Some(next) = records.next_if(|next| next.id == id) {
                versions.push(next);
            }
            entries.extend(Entry::merge(versions));
        }
        entries.sort_by(|a, b| (b.shown.at, &b.shown.id).cmp(&(a.shown.at, &a.shown.id)));
        entries
    }
}

impl FileSet {
    /// Reads every file of the set.
    pub fn read(self, storage: &Storage) -> Result<Contents, Damage> {
        Ok(read_named(storage, self, self.names(storage)?))
    }

    /// Whether any file of the set holds one of these words, or cannot tell; far quicker than reading it as records.
    pub fn mentions(self, storage: &Storage, words: &[&str]) -> Result<bool, Damage> {
        Ok(mentions_named(storage, self, self.names(storage)?.iter().map(String::as_str), words))
    }

    /// The files of the set that this device wrote.
    pub fn own_files(self, storage: &Storage, device: &str) -> Result<Vec<PathBuf>, Damage> {
        let folder = self.folder(&storage.paths);
        let own = self.names(storage)?.into_iter().filter(|name| is_own(name, device));
        Ok(own.map(|name| folder.join(name)).collect())
    }

    fn names(self, storage: &Storage) -> Result<Vec<String>, Damage> {
        let mut names = storage.names(&self.folder(&storage.paths))?;
        names.retain(|name| self.holds(name));
        Ok(names)
    }
}

impl EntryOutline {
    /// The evening that it belongs to; as [`Record::evening`].
    pub fn evening(&self, day_ends: u32) -> NaiveDate {
        evening(self.at, day_ends)
    }
}

/// What is in these files of a set.
pub fn read_named(storage: &Storage, file_set: FileSet, names: impl IntoIterator<Item = String>) -> Contents {
    FileBytes::load(storage, file_set, names).contents(storage)
}

/// The files of a set as they were read, before anything is made of them.
#[derive(Debug)]
pub struct FileBytes {
    file_set: FileSet,
    /// Of each its name and its contents.
    files: Vec<(String, io::Result<Vec<u8>>)>,
}

impl FileBytes {
    pub fn load(storage: &Storage, file_set: FileSet, names: impl IntoIterator<Item = String>) -> FileBytes {
        let folder = file_set.folder(&storage.paths);
        let read = |name: String| {
            let contents = storage.read(&folder.join(&name));
            (name, contents)
        };
        // A link to a file that is not there yet, or a file that a sync tool just took away.
        let there = |contents: &io::Result<Vec<u8>>| {
            !contents.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
        };
        let files = names.into_iter().map(read).filter(|(_, contents)| there(contents)).collect();
        FileBytes { file_set, files }
    }

    /// The records in them.
    pub fn contents(self, storage: &Storage) -> Contents {
        let FileBytes { file_set, files } = self;
        let folder = file_set.folder(&storage.paths);
        let mut contents = Contents::none(file_set);
        for (name, bytes) in files {
            let path = folder.join(&name);
            match bytes.map_err(Why::from).and_then(|bytes| RecordFile::parse(&bytes, file_set.format())) {
                Ok(file) => contents.files.push((path, file)),
                Err(why) => {
                    if file_set == FileSet::Circle {
                        contents.copies.extend(backup::good_circle(storage, &name));
                    }
                    contents.damaged.push(Damage { path, why });
                }
            }
        }
        contents
    }

    /// The text of each, if all can be read as text.
    pub fn texts(&self) -> Option<Vec<&str>> {
        self.files.iter().map(|(_, bytes)| text_of(bytes.as_ref().ok()?)).collect()
    }

    /// When each entry is of and whether it is in the trash, in any order, without those that were erased; nothing when a
    /// file is not sound, or when several versions of an entry stand, for then only the records can tell.
    pub fn outlines(&self) -> Option<Vec<EntryOutline>> {
        let shown = self.shown::<Names>()?.into_iter().filter(|shown| !shown.erased);
        Some(shown.map(|shown| EntryOutline { at: shown.at, in_trash: shown.deleted.is_some() }).collect())
    }

    /// The records of the entries that are neither in the trash nor erased, in any order and with these answers alone;
    /// nothing when only the whole records can tell which.
    pub fn shown_with<C: Choice>(&self) -> Option<Vec<Record>> {
        let shown = self.shown::<Only<C>>()?.into_iter();
        Some(shown.filter(|shown| !shown.erased && shown.deleted.is_none()).map(Record::from).collect())
    }

    /// The version of each entry that stands, if there is one of each.
    fn shown<'a, A: Answers<'a>>(&'a self) -> Option<Vec<Version<'a, A>>> {
        let format = self.file_set.format();
        let mut all = Vec::new();
        for text in self.texts()? {
            all.extend(versions::<A>(text, format)?);
        }
        // Each file has them nearly in this order.
        all.sort_by(|a, b| a.id.cmp(&b.id));
        let mut shown = Vec::with_capacity(all.len());
        for versions in all.chunk_by(|a, b| a.id == b.id) {
            let standing = only_standing(versions)?;
            shown.extend((0..versions.len()).map(|place| place == standing));
        }
        let mut shown = shown.into_iter();
        all.retain(|_| shown.next() == Some(true));
        Some(all)
    }

    /// Whether all of them are sound.
    pub fn are_sound(&self) -> bool {
        let format = self.file_set.format();
        let sound = |text: &str| outline(text, format).is_some();
        self.texts().is_some_and(|texts| texts.into_iter().all(sound))
    }
}

/// The place of the version of an entry that stands, if it is the only one.
fn only_standing<V: Ancestry>(versions: &[V]) -> Option<usize> {
    if versions.len() == 1 {
        return Some(0);
    }
    let stands = stands(versions);
    let mut standing = versions.iter().enumerate().filter(|(_, version)| stands(version));
    standing.next().filter(|_| standing.next().is_none()).map(|(place, _)| place)
}

/// What tells of an entry that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryOutline {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Whether it is in the trash.
    pub in_trash: bool,
}

/// Whether one of these files holds one of these words, or cannot tell.
pub fn mentions_named<'a>(
    storage: &Storage,
    file_set: FileSet,
    mut names: impl Iterator<Item = &'a str>,
    words: &[&str],
) -> bool {
    let folder = file_set.folder(&storage.paths);
    let holds = |contents: &[u8], word: &&str| memmem::find(contents, word.as_bytes()).is_some();
    names.any(|name| {
        let contents = storage.read(&folder.join(name));
        contents.map_or(true, |contents| words.iter().any(|word| holds(&contents, word)))
    })
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
