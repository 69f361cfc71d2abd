//! Where files live: names folders, and must never create, read or change one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::folders::{Bases, Folders, System, root};

/// The folders of one person on one device; naming them touches nothing on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// The folder that this program made around the three, where the system has one for each program.
    around: Option<PathBuf>,
    folders: Folders,
    before: Option<Folders>,
    host: Option<String>,
    person: Option<PathBuf>,
}

impl Paths {
    /// The folders under `home_flag`, else under `VERBINDING_HOME`, else those of the system (XDG on Linux).
    ///
    /// Fails when a flag is empty, or when there is neither a flag, nor `VERBINDING_HOME`, nor a home folder.
    pub fn find(home_flag: Option<&Path>, env: impl Fn(&str) -> Option<OsString>) -> Result<Paths> {
        let chosen = match home_flag {
            Some(path) if path.as_os_str().is_empty() => bail!("cannot use --home: the folder has no name"),
            Some(path) => Some(path.to_path_buf()),
            None => env("VERBINDING_HOME").filter(|value| !value.is_empty()).map(PathBuf::from),
        };
        let mut paths = match chosen {
            Some(home) => Paths::under(
                &std::path::absolute(&home)
                    .with_context(|| format!("cannot find the folder {}", home.display()))?,
            ),
            None => Paths::of_the_system()?,
        };
        paths.host = ["HOSTNAME", "COMPUTERNAME"]
            .into_iter()
            .find_map(|name| env(name)?.into_string().ok().filter(|host| !host.trim().is_empty()));
        // What runs in a shell from Unix may find another HOME on Windows.
        paths.person = if cfg!(windows) { ["USERPROFILE", "HOME"] } else { ["HOME", "USERPROFILE"] }
            .into_iter()
            .find_map(|name| env(name).filter(|folder| !folder.is_empty()))
            .map(PathBuf::from);
        Ok(paths)
    }

    /// Everything under one folder: `data/`, `state/` and `config/`.
    pub fn under(home: &Path) -> Paths {
        Paths {
            around: None,
            folders: Folders::beside_each_other(home),
            before: None,
            host: None,
            person: None,
        }
    }

    /// The folders of a kind of system.
    pub fn of(system: System, bases: &Bases) -> Paths {
        Paths {
            around: root(system, bases),
            folders: Folders::of(system, bases),
            before: Folders::before(system, bases),
            host: None,
            person: None,
        }
    }

    fn of_the_system() -> Result<Paths> {
        let known = directories::BaseDirs::new()
            .context("cannot find a home folder: set VERBINDING_HOME or use --home")?;
        let bases = Bases {
            data: known.data_dir().to_path_buf(),
            local: known.data_local_dir().to_path_buf(),
            config: known.config_dir().to_path_buf(),
            state: known.state_dir().map(Path::to_path_buf),
        };
        Ok(Paths::of(System::HERE, &bases))
    }

    /// The folders where the first versions kept things on this system, if those were others.
    pub fn before(&self) -> Option<Paths> {
        let folders = self.before.clone()?;
        Some(Paths { around: None, folders, before: None, ..self.clone() })
    }

    /// The folder that this program made around its three, if it made one.
    pub fn around(&self) -> Option<&Path> {
        self.around.as_deref()
    }

    /// What the person wrote; this folder may be synced.
    pub fn data(&self) -> &Path {
        &self.folders.data
    }

    /// What belongs to this device only; never synced.
    pub fn state(&self) -> &Path {
        &self.folders.state
    }

    /// Settings and exercises of one's own.
    pub fn config(&self) -> &Path {
        &self.folders.config
    }

    /// The exercises of one's own.
    pub fn exercises(&self) -> PathBuf {
        self.folders.config.join("exercises")
    }

    /// The month files.
    pub fn journal(&self) -> PathBuf {
        self.folders.data.join("journal")
    }

    /// Unfinished exercises.
    pub fn drafts(&self) -> PathBuf {
        self.folders.state.join("drafts")
    }

    /// Each file as it was before a day's first change.
    pub fn backup(&self) -> PathBuf {
        self.folders.data.join("backup")
    }

    /// Files set aside because they could not be read.
    pub fn damaged(&self) -> PathBuf {
        self.folders.data.join("damaged")
    }

    /// A path as it is shown: the person's own folder as `~`.
    pub fn shown(&self, path: &Path) -> String {
        let within = self.person.as_deref().and_then(|person| path.strip_prefix(person).ok());
        match within {
            Some(rest) if rest.as_os_str().is_empty() => "~".to_owned(),
            Some(rest) => Path::new("~").join(rest).display().to_string(),
            None => path.display().to_string(),
        }
    }

    /// A path as it was typed: `~/` is the person's own folder, and whatever [`Paths::shown`] writes is taken.
    pub fn typed(&self, words: &str) -> PathBuf {
        let person = self.person.as_deref();
        person
            .and_then(|person| within_home(words, person, std::path::is_separator))
            .unwrap_or_else(|| PathBuf::from(words))
    }

    /// A file of this name in the person's own folder, as it is shown; in the current folder if there is none.
    pub fn beside_home(&self, name: &str) -> String {
        self.person.as_deref().map_or_else(|| name.to_owned(), |person| self.shown(&person.join(name)))
    }

    /// This machine's name as the environment tells it.
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }
}

/// The path below the person's own folder that words stand for, if they begin with `~` and nothing else.
fn within_home(words: &str, person: &Path, separates: impl Fn(char) -> bool) -> Option<PathBuf> {
    let rest = words.strip_prefix('~')?;
    if rest.is_empty() {
        return Some(person.to_path_buf());
    }
    Some(person.join(rest.strip_prefix(&separates)?.trim_start_matches(&separates)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &'static [(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
        move |name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
    }

    /// A path from the root of a disk, as this system writes it.
    fn whole(name: &str) -> PathBuf {
        std::path::absolute(Path::new("/").join(name)).unwrap()
    }

    #[test]
    fn the_flag_outranks_the_environment() {
        let paths = Paths::find(Some(Path::new("/a")), env(&[("VERBINDING_HOME", "/b")])).unwrap();
        let home = whole("a");
        assert_eq!(paths.journal(), home.join("data").join("journal"));
        assert_eq!(paths.drafts(), home.join("state").join("drafts"));
        assert_eq!(paths.config(), home.join("config"));
    }

    #[test]
    fn the_environment_names_a_home_without_home_being_set() {
        let paths = Paths::find(None, env(&[("VERBINDING_HOME", "/b"), ("HOSTNAME", "laptop")])).unwrap();
        assert_eq!(paths.backup(), whole("b").join("data").join("backup"));
        assert_eq!(paths.damaged(), whole("b").join("data").join("damaged"));
        assert_eq!(paths.host(), Some("laptop"));
    }

    #[test]
    fn the_persons_own_folder_is_shown_as_a_tilde() {
        let paths = Paths::find(Some(Path::new("/a")), env(&[("HOME", "/home/noor")])).unwrap();
        let noor = Path::new("/home/noor");
        let shown = ["~", "x", "y"].join(std::path::MAIN_SEPARATOR_STR);
        assert_eq!(paths.shown(&noor.join("x").join("y")), shown);
        assert_eq!(paths.shown(noor), "~");
        assert_eq!(paths.shown(Path::new("/home/noortje")), "/home/noortje");
    }

    #[test]
    fn what_is_shown_can_be_typed_and_so_can_a_slash() {
        let paths = Paths::find(Some(Path::new("/a")), env(&[("HOME", "/home/noor")])).unwrap();
        let noor = Path::new("/home/noor");
        for path in
            [noor.to_path_buf(), noor.join("x.md"), noor.join("x").join("y.md"), whole("tmp").join("x.md")]
        {
            assert_eq!(paths.typed(&paths.shown(&path)), path);
        }
        assert_eq!(paths.typed(&paths.beside_home("x.md")), noor.join("x.md"));
        assert_eq!(paths.typed("~/x.md"), noor.join("x.md"));
        for words in ["x.md", "~x", "~noor/x.md"] {
            assert_eq!(paths.typed(words), Path::new(words));
        }
    }

    #[test]
    fn a_tilde_is_followed_by_what_separates_names_on_that_system() {
        let noor = Path::new("/home/noor");
        let windows = |words| within_home(words, noor, |it| ['/', '\\'].contains(&it));
        let linux = |words| within_home(words, noor, |it| it == '/');
        for words in [r"~\x.md", "~/x.md", r"~\\x.md"] {
            assert_eq!(windows(words), Some(noor.join("x.md")), "{words}");
        }
        assert_eq!((linux("~/x.md"), linux(r"~\x.md")), (Some(noor.join("x.md")), None));
        assert_eq!(
            (linux("~//x.md"), linux("~"), linux("x")),
            (Some(noor.join("x.md")), Some(noor.into()), None)
        );
    }

    #[test]
    fn a_relative_home_becomes_whole_and_an_empty_one_is_refused() {
        assert!(Paths::find(Some(Path::new("x")), env(&[])).unwrap().data().is_absolute());
        assert!(Paths::find(Some(Path::new("")), env(&[])).is_err());
        let without = Paths::find(None, env(&[])).ok();
        assert_eq!(Paths::find(None, env(&[("VERBINDING_HOME", "")])).ok(), without);
    }
}
