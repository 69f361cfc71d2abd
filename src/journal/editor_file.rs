//! A text that another program changes: a file of its own, read back and then gone. It must never be left lying about.
//!
//! ```text
//! state/lent/<random>/held        locked while this program, or the other one, is busy with it; holds the number of
//!                                 the words that were taken over, when the other one stayed busy after that
//! state/lent/<random>/text.txt    the words
//! ```

use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::atomic_file::{self, SaveError, Step};
use super::lock::Lock;
use super::record::Record;
use super::store::Journal;
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
    folder: PathBuf,
    words: String,
    /// What was read last.
    came: Returned,
    /// Kept open: as long as somebody has this file locked, the folder is in use.
    held: File,
}

/// What came back.
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
    /// The other program said that it was done and still has the file: it is taken in at the start after its end.
    Busy,
    /// A folder with words that cannot be read here.
    Words(PathBuf),
}

/// What was done with texts that a crash left with another program.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RecoveredFiles {
    /// How many became a note.
    pub notes: usize,
    /// A folder with words that cannot be read here, if there is one.
    pub left: Option<PathBuf>,
}

impl Journal {
    /// Puts words into a file of their own, which only the person can read.
    ///
    /// # Errors
    /// The step that failed; then there is no such file.
    pub fn new_editor_file(&self, words: &str) -> Result<EditorFile, SaveError> {
        let _lock = Lock::take(&*self.disk, self.paths.state())?;
        let root = self.editor_folder();
        atomic_file::make_folder(&*self.disk, &root)?;
        let folder = root.join(Uuid::now_v7().simple().to_string());
        atomic_file::make_folder(&*self.disk, &folder)?;
        let create = || {
            let path = folder.join(HELD);
            let held = atomic_file::step(&*self.disk, Step::Lock, &path, || hold(&path))?;
            let mut text = words.to_owned();
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            atomic_file::write(&*self.disk, &folder.join(TEXT), text.as_bytes(), "state")?;
            Ok(held)
        };
        match create() {
            Ok(held) => Ok(EditorFile { folder, words: words.to_owned(), came: Returned::Same, held }),
            Err(error) => {
                let _ = shred(&folder);
                Err(error)
            }
        }
    }

    /// Takes in what a crash left with another program: words that stand in no draft become a note of this moment.
    ///
    /// What somebody still has in use stays; so does what cannot be read or kept.
    pub fn recover_editor_files(&self, now: DateTime<FixedOffset>) -> RecoveredFiles {
        let root = self.editor_folder();
        let names = atomic_file::names(&*self.disk, &root).unwrap_or_default();
        let mut taken = RecoveredFiles::default();
        if names.is_empty() {
            return taken;
        }
        // Nobody lends while it is looked at what was left.
        let Ok(lock) = Lock::take(&*self.disk, self.paths.state()) else { return taken };
        let mut left = Vec::new();
        for folder in names.iter().map(|name| root.join(name)) {
            let free = match OpenOptions::new().read(true).write(true).open(folder.join(HELD)) {
                Ok(held) => held.try_lock().is_ok().then_some(held),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(_) => continue,
            };
            let held = folder.join(HELD).exists();
            if free.is_some() || !held {
                left.push((folder, free));
            }
        }
        drop(lock);
        let drafts = self.drafts();
        for (folder, _held) in left {
            let Some(words) = words_in(&folder) else {
                taken.left = Some(folder);
                continue;
            };
            let there = fs::read_to_string(folder.join(HELD)).unwrap_or_default();
            let known = |words: &String| {
                let mut values = drafts.iter().flat_map(|draft| draft.fields.values());
                number(words) == there
                    || values.any(|value| value.as_str().is_some_and(|text| ending_cut(text) == words))
            };
            let mut kept = true;
            for words in words.into_iter().filter(|words| !known(words)) {
                let mut note = Record::new("note", now, now.into());
                note.fields.insert("text".to_owned(), words.into());
                let done = self.keep(note, now.into()).is_ok();
                taken.notes += usize::from(done);
                kept &= done;
            }
            if kept {
                let _ = shred(&folder);
            }
        }
        let _ = fs::remove_dir(&root);
        taken
    }

    /// The folder of texts that are with another program.
    fn editor_folder(&self) -> PathBuf {
        self.paths.state().join(FOLDER)
    }

    /// Lets go of every text that is with another program.
    pub(super) fn remove_editor_files(&self) -> Result<(), SaveError> {
        let root = self.editor_folder();
        for name in atomic_file::names(&*self.disk, &root).unwrap_or_default() {
            let folder = root.join(name);
            atomic_file::step(&*self.disk, Step::Remove, &folder, || shred(&folder))?;
        }
        let _ = fs::remove_dir(&root);
        Ok(())
    }
}

impl EditorFile {
    /// The file that the other program changes.
    pub fn path(&self) -> PathBuf {
        self.folder.join(TEXT)
    }

    /// What stands in the file now; after an end that was not the person's own, what the other program could rescue.
    pub fn read(&mut self, well: bool) -> Returned {
        let rescued = || RESCUED.iter().find_map(|name| read(&self.folder.join(name)).ok().flatten());
        let rescued = if well { None } else { rescued() };
        let came = match rescued.map_or_else(|| read(&self.path()), |words| Ok(Some(words))) {
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
        let Self { folder, words, came, held } = self;
        drop(held);
        let rest = match came {
            Returned::Same if is_held(&folder) => Leftover::Busy,
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
            fs::write(folder.join(HELD), number(taken))?;
        }
        Ok(rest)
    }
}

/// The words of the file and of the copies that editors save beside it when they are ended from outside; none if there
/// are words that cannot be read.
fn words_in(folder: &Path) -> Option<Vec<String>> {
    let names = std::iter::once(TEXT).chain(RESCUED);
    let words: io::Result<Vec<_>> = names.map(|name| read(&folder.join(name))).collect();
    let mut words: Vec<String> = words.ok().filter(|_| !has_swap(folder))?.into_iter().flatten().collect();
    words.dedup();
    Some(words)
}

fn has_swap(folder: &Path) -> bool {
    let mut names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.any(|name| name.to_string_lossy().starts_with(SWAP))
}

/// Whether a program that is still there has this folder in use.
fn is_held(folder: &Path) -> bool {
    let held = OpenOptions::new().read(true).write(true).open(folder.join(HELD));
    held.is_ok_and(|held| matches!(held.try_lock(), Err(TryLockError::WouldBlock)))
}

/// A number that stands for words.
fn number(words: &str) -> String {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish().to_string()
}

/// The words of a file as a text field takes them, without the line end that editors put behind them; none if there
/// are none, or no file.
fn read(path: &Path) -> io::Result<Option<String>> {
    let bytes = match atomic_file::read(&atomic_file::OsDisk, path) {
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

fn ending_cut(words: &str) -> &str {
    words.trim_end_matches('\n')
}

/// A locked file. The other program inherits it, so that it stays locked if this one is gone first.
fn hold(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let held = options.open(path)?;
    // Where there are no locks, the folder is never taken for left behind.
    let _ = held.try_lock();
    #[cfg(unix)]
    rustix::io::fcntl_setfd(&held, rustix::io::FdFlags::empty())?;
    Ok(held)
}

/// Overwrites every file of a folder with nothing, and removes it. Copies that a disk keeps by itself are beyond reach.
fn shred(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for entry in entries.flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let _ = blank(&entry.path());
        }
    }
    fs::remove_dir_all(folder)
}

fn blank(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    io::copy(&mut io::Read::take(io::repeat(0), length), &mut file)?;
    file.flush()?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Paths;

    const NOW: &str = "2026-11-22T21:04:31+01:00";

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(NOW).unwrap()
    }

    fn journal() -> (tempfile::TempDir, Journal) {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        (home, journal)
    }

    #[cfg(unix)]
    #[test]
    fn only_the_person_can_read_a_lent_text_and_nothing_of_it_stays() {
        use std::os::unix::fs::PermissionsExt;
        let (home, journal) = journal();
        let editor_file = journal.new_editor_file("een zin").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&editor_file.folder), mode(&editor_file.path())), (0o700, 0o600));
        fs::write(editor_file.folder.join("text.txt~"), "een kopie").unwrap();
        assert_eq!(editor_file.end().unwrap(), Leftover::Nothing);
        assert!(!home.path().join("state/lent").exists());
    }

    #[test]
    fn what_comes_back_is_told_apart() {
        let (_home, journal) = journal();
        let mut editor_file = journal.new_editor_file("een zin").unwrap();
        assert_eq!(editor_file.read(true), Returned::Same);
        fs::write(editor_file.path(), "een zin\ntwee\n").unwrap();
        assert_eq!(editor_file.read(true), Returned::Words("een zin\ntwee".into()));
        fs::write(editor_file.path(), b"caf\xe9\r\n").unwrap();
        assert_eq!(editor_file.read(true), Returned::Words("café".into()));
        fs::write(editor_file.path(), " \n").unwrap();
        assert_eq!(editor_file.read(true), Returned::Nothing);
        fs::remove_file(editor_file.path()).unwrap();
        assert_eq!(editor_file.read(true), Returned::Nothing);
    }

    #[test]
    fn what_a_crash_left_becomes_a_note_once_and_what_is_in_use_stays() {
        let (home, journal) = journal();
        let editor_file = journal.new_editor_file("begonnen").unwrap();
        fs::write(editor_file.path(), "begonnen en afgemaakt\n").unwrap();
        assert_eq!(journal.recover_editor_files(now()), RecoveredFiles::default());
        assert!(editor_file.path().exists());
        drop(editor_file);
        assert_eq!(
            (journal.recover_editor_files(now()).notes, journal.recover_editor_files(now()).notes),
            (1, 0)
        );
        let texts: Vec<_> = journal
            .newest_first()
            .map(|entry| entry.unwrap().shown.text("text").map(str::to_owned))
            .collect();
        assert_eq!(texts, [Some("begonnen en afgemaakt".to_owned())]);
        assert!(!home.path().join("state/lent").exists());
    }
}
