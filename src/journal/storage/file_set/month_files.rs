//! Which months there are, by one listing of the folder: going through all months lists it once. It reads names and times.

use std::cmp::Reverse;
use std::time::SystemTime;

use super::super::Storage;
use super::super::disk::folder::OpenFolder;
use super::FileSet;
use super::read::{self, Contents, FileBytes};
use crate::directory::Names;
use crate::journal::model::damage::Damage;
use crate::journal::model::month::Month;

/// The files of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFiles {
    /// The month.
    pub month: Month,
    names: Names,
}

/// What tells that files changed: the name, the size in bytes and the time of each.
pub type Fingerprint = Vec<(String, u64, Option<SystemTime>)>;

impl MonthFiles {
    /// Every month that has files, newest first.
    pub fn all(storage: &Storage) -> Result<Vec<MonthFiles>, Damage> {
        Ok(MonthFiles::of(&*storage.month_names()?))
    }

    /// The months of the files with these names, newest first.
    pub fn of(names: &Names) -> Vec<MonthFiles> {
        let of_month = |name| Month::of_file(name).map(|month| (month, name));
        let mut files: Vec<(Month, &str)> = names.iter().filter_map(of_month).collect();
        // Names are compared only within a month: a hundred years are thousands.
        files.sort_unstable_by_key(|(month, _)| Reverse(*month));
        let mut months = Vec::new();
        for files in files.chunk_by_mut(|(month, _), (next, _)| month == next) {
            files.sort_unstable();
            let names = files.iter().map(|(_, name)| *name).collect();
            months.extend(files.first().map(|(month, _)| MonthFiles { month: *month, names }));
        }
        months
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter()
    }

    /// What is in them.
    pub fn read(&self, storage: &Storage) -> Contents {
        self.load(storage).contents(storage)
    }

    /// Their bytes.
    pub fn load(&self, storage: &Storage) -> FileBytes {
        FileBytes::load(storage, FileSet::Month(self.month), self.names.iter().map(str::to_owned))
    }

    /// Whether one of them holds one of these words, or cannot tell.
    pub fn mention(&self, storage: &Storage, words: &[&str]) -> bool {
        read::mentions_named(storage, FileSet::Month(self.month), self.names.iter(), words)
    }

    /// What changes when these files change.
    pub fn fingerprint(&self, storage: &Storage) -> Fingerprint {
        let folder = OpenFolder::new(storage.paths.journal());
        let state = |name: &str| {
            let (size, time) = folder.size_and_time(name);
            (name.to_owned(), size, time)
        };
        self.names.iter().map(state).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Journal;
    use crate::journal::test_support::{journal, note, now};

    fn named(names: &[&str]) -> Names {
        names.iter().copied().collect()
    }

    #[test]
    fn months_come_newest_first_each_with_its_names_in_order() {
        let names = [
            "2025-12.b.json",
            "notes.json",
            "2026-11.b.json",
            "2026-02.a.json",
            "2026-11.a.json",
            "2025-12.a.json",
        ];
        let all = MonthFiles::of(&named(&names));
        let told: Vec<String> = all
            .iter()
            .map(|files| format!("{} {:?}", files.month, files.names().collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            told,
            [
                r#"2026-11 ["2026-11.a.json", "2026-11.b.json"]"#,
                r#"2026-02 ["2026-02.a.json"]"#,
                r#"2025-12 ["2025-12.a.json", "2025-12.b.json"]"#
            ]
        );
    }

    #[test]
    fn names_that_are_known_are_used_once_and_not_after_a_change() {
        let (_home, journal) = journal();
        let months =
            |journal: &Journal| journal.months().unwrap().iter().map(Month::to_string).collect::<Vec<_>>();
        let known = || Some(named(&["2020-01.x.json"]));
        let journal = journal.with_listing(known());
        assert_eq!((months(&journal), months(&journal)), (vec!["2020-01".to_owned()], Vec::new()));
        let journal = journal.with_listing(known());
        journal.keep(note("2026-11-22T21:00:00+01:00", "avond"), now()).unwrap();
        assert_eq!(months(&journal), ["2026-11"]);
        let journal = journal.with_listing(known());
        journal.forget_listing();
        assert_eq!(months(&journal), ["2026-11"]);
    }
}
