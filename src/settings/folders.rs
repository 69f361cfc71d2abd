//! Which folders each kind of system gives; decides from values alone, and must never look at a disk.

use std::path::{Path, PathBuf};

/// The name of this program's folder among those of other programs.
const NAME: &str = "verbinding";

/// Kinds of systems that keep a person's files in different places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Linux, the BSDs and what else follows XDG: a folder among others for each purpose.
    Xdg,
    /// macOS: one folder for all that a program keeps.
    MacOs,
    /// Windows: the same, in the part of a profile that stays on this machine.
    Windows,
}

impl System {
    /// The system that this program was built for.
    pub const HERE: System = if cfg!(windows) {
        System::Windows
    } else if cfg!(target_os = "macos") {
        System::MacOs
    } else {
        System::Xdg
    };
}

/// The folders that a system has for all programs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bases {
    /// What programs keep; on Windows the part that travels with a profile.
    pub data: PathBuf,
    /// What programs keep on this machine.
    pub local: PathBuf,
    /// Settings.
    pub config: PathBuf,
    /// What is worth keeping and belongs to one machine, where a system knows such a folder.
    pub state: Option<PathBuf>,
}

/// The three folders of this program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// The only one that may be synced; never inside another, and no other is inside it.
    pub data: PathBuf,
    /// What belongs to this machine.
    pub state: PathBuf,
    /// Settings.
    pub config: PathBuf,
}

impl Folders {
    /// `data/`, `state/` and `config/` side by side.
    pub fn beside_each_other(root: &Path) -> Folders {
        Folders { data: root.join("data"), state: root.join("state"), config: root.join("config") }
    }

    /// The folders on this kind of system.
    pub fn of(system: System, bases: &Bases) -> Folders {
        match (root(system, bases), &bases.state) {
            (Some(root), _) => Folders::beside_each_other(&root),
            (None, Some(state)) => Folders {
                data: bases.data.join(NAME),
                state: state.join(NAME),
                config: bases.config.join(NAME),
            },
            // No such system is known; should there be one, nothing of it lies in what may be synced.
            (None, None) => Folders::beside_each_other(&bases.local.join(NAME)),
        }
    }

    /// The folders where the first versions kept things, if those were others: on macOS and Windows drafts and the name
    /// of the device lay inside what was synced.
    pub fn before(system: System, bases: &Bases) -> Option<Folders> {
        match system {
            System::Xdg => None,
            System::MacOs => {
                let one = bases.data.join(NAME);
                Some(Folders { data: one.clone(), state: one.join("state"), config: one })
            }
            System::Windows => {
                let travelling = bases.data.join(NAME);
                let state = bases.local.join(NAME).join("data").join("state");
                Some(Folders { data: travelling.join("data"), state, config: travelling.join("config") })
            }
        }
    }
}

/// The one folder that holds all three, on systems that have one for each program.
pub fn root(system: System, bases: &Bases) -> Option<PathBuf> {
    match system {
        System::Xdg => None,
        System::MacOs => Some(bases.data.join(NAME)),
        System::Windows => Some(bases.local.join(NAME)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bases as `directories` gives them on each system, for a person called noor.
    fn bases(system: System) -> Bases {
        let path = |parts: &[&str]| parts.iter().collect::<PathBuf>();
        match system {
            System::Xdg => Bases {
                data: path(&["/home/noor/.local/share"]),
                local: path(&["/home/noor/.local/share"]),
                config: path(&["/home/noor/.config"]),
                state: Some(path(&["/home/noor/.local/state"])),
            },
            System::MacOs => {
                let support = path(&["/Users/noor/Library/Application Support"]);
                Bases { data: support.clone(), local: support.clone(), config: support, state: None }
            }
            System::Windows => {
                let app = path(&[r"C:\Users\noor\AppData"]);
                Bases {
                    data: app.join("Roaming"),
                    local: app.join("Local"),
                    config: app.join("Roaming"),
                    state: None,
                }
            }
        }
    }

    const SYSTEMS: [System; 3] = [System::Xdg, System::MacOs, System::Windows];

    #[test]
    fn each_system_has_its_own_folders() {
        let told = |system| {
            let Folders { data, state, config } = Folders::of(system, &bases(system));
            [data, state, config]
        };
        let linux = Path::new("/home/noor");
        assert_eq!(
            told(System::Xdg),
            [".local/share", ".local/state", ".config"].map(|part| linux.join(part).join("verbinding"))
        );
        let mac = Path::new("/Users/noor/Library/Application Support/verbinding");
        assert_eq!(told(System::MacOs), ["data", "state", "config"].map(|part| mac.join(part)));
        let windows = Path::new(r"C:\Users\noor\AppData").join("Local").join("verbinding");
        assert_eq!(told(System::Windows), ["data", "state", "config"].map(|part| windows.join(part)));
    }

    #[test]
    fn what_may_be_synced_holds_nothing_else_and_lies_in_nothing_else() {
        let mut all: Vec<Folders> =
            SYSTEMS.iter().map(|system| Folders::of(*system, &bases(*system))).collect();
        all.push(Folders::of(System::Xdg, &Bases { state: None, ..bases(System::Xdg) }));
        for folders in all {
            for other in [&folders.state, &folders.config] {
                assert!(!other.starts_with(&folders.data) && !folders.data.starts_with(other), "{folders:?}");
            }
        }
    }

    #[test]
    fn nothing_is_kept_in_the_part_of_a_windows_profile_that_travels() {
        let bases = bases(System::Windows);
        let Folders { data, state, config } = Folders::of(System::Windows, &bases);
        assert!([data, state, config].iter().all(|folder| !folder.starts_with(&bases.data)));
    }

    #[test]
    fn the_folders_of_before_are_known_where_they_were_others() {
        assert_eq!(Folders::before(System::Xdg, &bases(System::Xdg)), None);
        for system in [System::MacOs, System::Windows] {
            let before = Folders::before(system, &bases(system)).unwrap();
            assert_ne!(before.data, Folders::of(system, &bases(system)).data);
        }
    }
}
