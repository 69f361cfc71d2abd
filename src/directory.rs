//! The names in a folder, by one listing of it; it must never open or change what has them.

use std::ffi::OsStr;
#[cfg(any(not(target_os = "linux"), test))]
use std::fs;
use std::io;
use std::path::Path;

/// One entry of a folder, while the folder is listed.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    folder: &'a Path,
    /// Its name.
    pub name: &'a OsStr,
    /// Whether it is a link, if the listing tells.
    link: Option<bool>,
}

impl Listed<'_> {
    /// Whether it is a link. Asks the disk only where the listing does not tell.
    pub fn is_link(&self) -> bool {
        self.link.unwrap_or_else(|| self.folder.join(self.name).is_symlink())
    }
}

/// Names in one piece of memory, for there may be thousands: each with a slash behind it, which no name has in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(String);

impl Names {
    /// One name more.
    pub fn push(&mut self, name: &str) {
        // Of a few there is no room for more than they take.
        if self.0.is_empty() {
            self.0.reserve_exact(2 * (name.len() + 1));
        }
        self.0.push_str(name);
        self.0.push('/');
    }

    /// The names, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split_terminator('/')
    }
}

impl<'a> FromIterator<&'a str> for Names {
    fn from_iter<I: IntoIterator<Item = &'a str>>(names: I) -> Self {
        let mut all = Self::default();
        names.into_iter().for_each(|name| all.push(name));
        all
    }
}

/// Gives each entry of a folder, in no order, but for the folder itself and the one above it.
///
/// # Errors
/// When the folder cannot be opened, or its entries not be read to the end.
#[cfg(target_os = "linux")]
pub fn list(folder: &Path, mut take: impl FnMut(Listed)) -> io::Result<()> {
    use std::os::unix::ffi::OsStrExt;

    use rustix::fs::{CWD, FileType, Mode, OFlags, RawDir, openat};

    // Some thousand names at once: the library asks for less each time, and keeps a copy of each name.
    const ROOM: usize = 128 * 1024;
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let opened = openat(CWD, folder, flags, Mode::empty())?;
    let mut room: Vec<u8> = Vec::with_capacity(ROOM);
    let mut entries = RawDir::new(opened, room.spare_capacity_mut());
    while let Some(entry) = entries.next() {
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            let kind = entry.file_type();
            let link = (kind != FileType::Unknown).then_some(kind == FileType::Symlink);
            take(Listed { folder, name: OsStr::from_bytes(name), link });
        }
    }
    Ok(())
}

/// Gives each entry of a folder, in no order, but for the folder itself and the one above it.
///
/// # Errors
/// When the folder cannot be opened, or its entries not be read to the end.
#[cfg(not(target_os = "linux"))]
pub fn list(folder: &Path, mut take: impl FnMut(Listed)) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let link = entry.file_type().ok().map(|kind| kind.is_symlink());
        take(Listed { folder, name: &entry.file_name(), link });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_given_once_however_many_there_are() {
        let home = tempfile::tempdir().unwrap();
        let all = |folder: &Path| {
            let mut names = Vec::new();
            list(folder, |entry| names.push(entry.name.to_string_lossy().into_owned())).unwrap();
            names.sort();
            names
        };
        assert_eq!(all(home.path()), Vec::<String>::new());
        let mut names: Vec<String> = (0..3000).map(|number| format!("{number:0200}")).collect();
        names.extend([".hidden".to_owned(), "...".to_owned()]);
        for name in &names {
            fs::write(home.path().join(name), "").unwrap();
        }
        names.sort();
        assert_eq!(all(home.path()), names);
    }

    #[test]
    fn names_come_out_as_they_went_in() {
        for names in [&[][..], &["a"], &["2026-11.x.json", "één (1).json", " "]] {
            let all: Names = names.iter().copied().collect();
            assert_eq!(all.iter().collect::<Vec<_>>(), names);
        }
    }

    #[test]
    fn what_is_no_folder_is_an_error() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("file"), "").unwrap();
        let error = |name: &str| list(&home.path().join(name), |_| ()).unwrap_err().kind();
        assert_eq!(error("none"), io::ErrorKind::NotFound);
        #[cfg(unix)]
        assert_eq!(error("file"), io::ErrorKind::NotADirectory);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_told_from_what_they_lead_to() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("file"), "").unwrap();
        std::os::unix::fs::symlink("file", home.path().join("link")).unwrap();
        let mut links = Vec::new();
        list(home.path(), |entry| links.push((entry.name.to_owned(), entry.is_link()))).unwrap();
        links.sort();
        assert_eq!(links, [("file".into(), false), ("link".into(), true)]);
        let unsaid =
            |name: &str| Listed { folder: home.path(), name: OsStr::new(name), link: None }.is_link();
        assert!(unsaid("link") && !unsaid("file"));
    }
}
