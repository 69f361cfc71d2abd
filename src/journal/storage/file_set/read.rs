//! Reading a month or the circle: the union of its files. It never writes.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use memchr::memmem;

use super::super::record_file::RecordFile;
use super::super::{Storage, backup};
use super::{FileSet, is_own};
use crate::journal::model::damage::{Damage, Why};
use crate::journal::model::merge::Entry;
use crate::journal::model::record::Record;

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
        let mut records: Vec<Record> = self
            .files
            .into_iter()
            .map(|(_, file)| file)
            .chain(self.copies)
            .flat_map(|file| file.records)
            .collect();
        records.sort_by(|a, b| a.id.cmp(&b.id));
        let mut entries: Vec<Entry> = Vec::new();
        let mut versions: Vec<Record> = Vec::new();
        for record in records {
            if versions.first().is_some_and(|first| first.id != record.id) {
                entries.extend(Entry::merge(std::mem::take(&mut versions)));
            }
            versions.push(record);
        }
        entries.extend(Entry::merge(versions));
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
        Ok(mentions_named(storage, self, &self.names(storage)?, words))
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

/// What is in these files of a set.
pub fn read_named(storage: &Storage, file_set: FileSet, names: impl IntoIterator<Item = String>) -> Contents {
    let folder = file_set.folder(&storage.paths);
    let mut contents = Contents::none(file_set);
    for name in names {
        let path = folder.join(&name);
        let file = match storage.read(&path) {
            Ok(contents) => RecordFile::parse(&contents, file_set.format()),
            // A link to a file that is not there yet, or a file that a sync tool just took away.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => Err(Why::from(error)),
        };
        match file {
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

/// Whether one of these files holds one of these words, or cannot tell.
pub fn mentions_named(storage: &Storage, file_set: FileSet, names: &[String], words: &[&str]) -> bool {
    let folder = file_set.folder(&storage.paths);
    let holds = |contents: &[u8], word: &&str| memmem::find(contents, word.as_bytes()).is_some();
    names.iter().any(|name| {
        let contents = storage.read(&folder.join(name));
        contents.map_or(true, |contents| words.iter().any(|word| holds(&contents, word)))
    })
}
