//! Where this process still has to get: its folders, what links in them lead to, the terminal; must never make anything.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::confinement::needs::Needs;
use crate::directory::{self, Names};
use crate::settings::Paths;

/// The terminal, also after its size changed, and the device that swallows everything.
const DEVICES: [&str; 2] = ["/dev/tty", "/dev/null"];
/// What the time, the name of this machine and its id are read from; and what the C library asks before it gives memory back.
const SYSTEM: [&str; 10] = [
    "/etc/localtime",
    "/etc/timezone",
    "/usr/share/zoneinfo",
    "/usr/share/lib/zoneinfo",
    "/share/zoneinfo",
    "/etc/zoneinfo",
    "/etc/hostname",
    "/etc/machine-id",
    "/var/lib/dbus/machine-id",
    "/proc/sys/vm/overcommit_memory",
];
/// How many links may lead on to each other.
const MOST_LINKS: usize = 40;

#[derive(Debug, Default)]
pub struct Reach {
    /// To read and to write in.
    pub folders: BTreeSet<PathBuf>,
    /// Those of them that are no folders of this program.
    pub beyond: Vec<PathBuf>,
    /// The names in the folder of the months, if that was listed.
    pub months: Option<Names>,
    /// From where an empty folder may be removed.
    pub emptied: BTreeSet<PathBuf>,
    pub devices: BTreeSet<PathBuf>,
    /// To read only.
    pub system: BTreeSet<PathBuf>,
}

impl Reach {
    /// As far as a command needs to reach. Looks at folders, their names and links, and opens no file.
    pub fn of(needs: Needs) -> Self {
        let zone = std::env::var_os("TZ").map(|zone| {
            let zone = zone.to_string_lossy();
            PathBuf::from(zone.strip_prefix(':').unwrap_or(&zone))
        });
        let mut reach = Self {
            devices: DEVICES.map(PathBuf::from).into(),
            system: SYSTEM.map(PathBuf::from).into_iter().chain(zone.filter(|it| it.is_absolute())).collect(),
            ..Self::default()
        };
        let Some(paths) = needs.paths else { return reach };
        let all = [paths.before(), Some(paths.clone())];
        for paths in all.iter().flatten() {
            reach.add(paths, needs.months);
            if needs.erases {
                let own = [paths.data(), paths.state(), paths.config()];
                reach.emptied.extend(own.into_iter().filter_map(Path::parent).map(Path::to_path_buf));
            }
        }
        reach
    }

    fn add(&mut self, paths: &Paths, months: bool) {
        let own = [paths.data(), paths.state(), paths.config()].map(Path::to_path_buf);
        let within = [paths.backup(), paths.damaged(), paths.drafts(), paths.exercises()];
        let ours: Vec<PathBuf> = own.iter().filter_map(|folder| fs::canonicalize(folder).ok()).collect();
        let mut links = Vec::new();
        for folder in own.iter().chain(&within) {
            // What cannot be listed holds no link that could be followed.
            let _ = add_links(&mut links, folder, |_| ());
        }
        if months {
            let mut names = Names::default();
            let each = |name: &OsStr| name.to_str().into_iter().for_each(|name| names.push(name));
            self.months = add_links(&mut links, &paths.journal(), each).ok().map(|()| names);
        }
        let links: Vec<PathBuf> = links.iter().filter_map(|link| behind(link)).collect();
        // What is not there yet is made by whoever may write in the nearest folder above it.
        let above = own.iter().filter(|folder| !folder.exists()).filter_map(|folder| behind(folder));
        for folder in links.into_iter().chain(above) {
            let inside = ours.iter().any(|own| folder.starts_with(own));
            if !inside && self.folders.insert(folder.clone()) {
                self.beyond.push(folder);
            }
        }
        self.folders.extend(ours);
    }
}

/// Adds the links in a folder, of which each name is passed on. Hidden ones are of other programs: an editor marks a file
/// with one.
fn add_links(links: &mut Vec<PathBuf>, folder: &Path, mut name: impl FnMut(&OsStr)) -> io::Result<()> {
    directory::list(folder, |entry| {
        name(entry.name);
        if entry.is_link() && !entry.name.as_encoded_bytes().starts_with(b".") {
            links.push(folder.join(entry.name));
        }
    })
}

/// The folder that has to be written in for a path to be read, written and replaced: itself if it is one, else the one
/// around what it leads to, and if that is not there the nearest above it.
fn behind(path: &Path) -> Option<PathBuf> {
    match fs::canonicalize(path) {
        Ok(real) if real.is_dir() => Some(real),
        Ok(real) => real.parent().map(Path::to_path_buf),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let there = through_links(path)?.ancestors().skip(1).find(|above| above.is_dir())?.to_path_buf();
            fs::canonicalize(there).ok()
        }
        Err(_) => None,
    }
}

/// What a path leads to in the end, also when that is not there.
fn through_links(path: &Path) -> Option<PathBuf> {
    let mut target = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(&target).join(next),
            Err(_) => return Some(target),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn beyond(home: &Path) -> Vec<PathBuf> {
        Reach::of(Needs { paths: Some(&Paths::under(home)), months: true, ..Needs::default() }).beyond
    }

    #[test]
    fn nothing_beyond_the_three_folders_is_needed_once_they_are_there() {
        let place = tempfile::tempdir().unwrap();
        let (home, other) = (place.path().join("home"), place.path().join("other"));
        fs::create_dir(&other).unwrap();
        assert_eq!(beyond(&home), [fs::canonicalize(place.path()).unwrap()]);
        for folder in ["data", "state/drafts", "config"] {
            fs::create_dir_all(home.join(folder)).unwrap();
        }
        assert_eq!(beyond(&home), Vec::<PathBuf>::new());
        // A mark of an editor, a link in a circle, and a link that stays within.
        symlink(other.join("x"), home.join("config/.#config.toml")).unwrap();
        symlink(home.join("data/circle"), home.join("data/circle")).unwrap();
        symlink("../state/drafts", home.join("data/within")).unwrap();
        assert_eq!(beyond(&home), Vec::<PathBuf>::new());
    }

    #[test]
    fn a_link_leads_to_the_folder_in_which_its_target_is_or_will_be() {
        let place = tempfile::tempdir().unwrap();
        let home = place.path().join("home");
        let real = fs::canonicalize(place.path()).unwrap();
        for folder in ["home/data/journal", "home/state", "home/config", "one", "two", "three"] {
            fs::create_dir_all(place.path().join(folder)).unwrap();
        }
        fs::write(place.path().join("one/there"), "x").unwrap();
        symlink("../../one/there", home.join("data/circle.a.json")).unwrap();
        symlink("../../../two/later.json", home.join("data/journal/2026-11.a.json")).unwrap();
        symlink(place.path().join("three/not/yet"), home.join("config/exercises")).unwrap();
        let mut beyond = beyond(&home);
        beyond.sort();
        assert_eq!(beyond, ["one", "three", "two"].map(|folder| real.join(folder)));
    }
}
