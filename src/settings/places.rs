//! Where files live: names folders, and must never create, read or change one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The folders of one person on one device; naming them touches nothing on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    home: Option<PathBuf>,
    data: PathBuf,
    state: PathBuf,
    config: PathBuf,
    host: Option<String>,
    person: Option<PathBuf>,
}

impl Places {
    /// The folders under `home_flag`, else under `VERBINDING_HOME`, else those of the system (XDG on Linux).
    ///
    /// Fails when a flag is empty, or when there is neither a flag, nor `VERBINDING_HOME`, nor a home folder.
    pub fn find(home_flag: Option<&Path>, env: impl Fn(&str) -> Option<OsString>) -> Result<Places> {
        let chosen = match home_flag {
            Some(path) if path.as_os_str().is_empty() => bail!("cannot use --home: the folder has no name"),
            Some(path) => Some(path.to_path_buf()),
            None => env("VERBINDING_HOME").filter(|value| !value.is_empty()).map(PathBuf::from),
        };
        let mut places = match chosen {
            Some(home) => {
                let whole = std::path::absolute(&home)
                    .with_context(|| format!("cannot find the folder {}", home.display()))?;
                Places::under(&whole)
            }
            None => Places::of_the_system()?,
        };
        places.host = ["HOSTNAME", "COMPUTERNAME"]
            .into_iter()
            .find_map(|name| env(name)?.into_string().ok().filter(|host| !host.trim().is_empty()));
        places.person = ["HOME", "USERPROFILE"]
            .into_iter()
            .find_map(|name| env(name).filter(|folder| !folder.is_empty()))
            .map(PathBuf::from);
        Ok(places)
    }

    /// Everything under one folder: `data/`, `state/` and `config/`.
    pub fn under(home: &Path) -> Places {
        Places {
            home: Some(home.to_path_buf()),
            data: home.join("data"),
            state: home.join("state"),
            config: home.join("config"),
            host: None,
            person: None,
        }
    }

    fn of_the_system() -> Result<Places> {
        let folders = directories::ProjectDirs::from("", "", "verbinding")
            .context("cannot find a home folder: set VERBINDING_HOME or use --home")?;
        Ok(Places {
            home: None,
            data: folders.data_dir().to_path_buf(),
            state: folders
                .state_dir()
                .map_or_else(|| folders.data_local_dir().join("state"), Path::to_path_buf),
            config: folders.config_dir().to_path_buf(),
            host: None,
            person: None,
        })
    }

    /// The one folder that holds everything, when the person named one.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// What the person wrote; this folder may be synced.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// What belongs to this device only; never synced.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// Settings and exercises of one's own.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// The exercises of one's own.
    pub fn exercises(&self) -> PathBuf {
        self.config.join("exercises")
    }

    /// The month files.
    pub fn journal(&self) -> PathBuf {
        self.data.join("journal")
    }

    /// Unfinished exercises.
    pub fn drafts(&self) -> PathBuf {
        self.state.join("drafts")
    }

    /// Each file as it was before a day's first change.
    pub fn backup(&self) -> PathBuf {
        self.data.join("backup")
    }

    /// Files set aside because they could not be read.
    pub fn damaged(&self) -> PathBuf {
        self.data.join("damaged")
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

    /// A path as it was typed: `~/` is the person's own folder.
    pub fn typed(&self, words: &str) -> PathBuf {
        match (words.strip_prefix("~/"), &self.person) {
            (Some(rest), Some(person)) => person.join(rest),
            _ => PathBuf::from(words),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &'static [(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
        move |name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
    }

    #[test]
    fn the_flag_outranks_the_environment() {
        let places = Places::find(Some(Path::new("/a")), env(&[("VERBINDING_HOME", "/b")])).unwrap();
        assert_eq!(places.home(), Some(Path::new("/a")));
        assert_eq!(places.journal(), Path::new("/a/data/journal"));
        assert_eq!(places.drafts(), Path::new("/a/state/drafts"));
        assert_eq!(places.config(), Path::new("/a/config"));
    }

    #[test]
    fn the_environment_names_a_home_without_home_being_set() {
        let places = Places::find(None, env(&[("VERBINDING_HOME", "/b"), ("HOSTNAME", "laptop")])).unwrap();
        assert_eq!(places.backup(), Path::new("/b/data/backup"));
        assert_eq!(places.damaged(), Path::new("/b/data/damaged"));
        assert_eq!(places.host(), Some("laptop"));
    }

    #[test]
    fn the_persons_own_folder_is_shown_as_a_tilde() {
        let places = Places::find(Some(Path::new("/a")), env(&[("HOME", "/home/noor")])).unwrap();
        assert_eq!(places.shown(Path::new("/home/noor/x/y")), "~/x/y");
        assert_eq!(places.shown(Path::new("/home/noortje")), "/home/noortje");
        assert_eq!(places.typed("~/x.md"), Path::new("/home/noor/x.md"));
        assert_eq!(places.typed("x.md"), Path::new("x.md"));
    }

    #[test]
    fn a_relative_home_becomes_whole_and_an_empty_one_is_refused() {
        assert!(Places::find(Some(Path::new("x")), env(&[])).unwrap().data().is_absolute());
        assert!(Places::find(Some(Path::new("")), env(&[])).is_err());
        let places = Places::find(None, env(&[("VERBINDING_HOME", "")]));
        assert!(places.is_err() || places.is_ok_and(|found| found.home().is_none()));
    }
}
