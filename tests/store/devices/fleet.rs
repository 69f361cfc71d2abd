//! Devices that carry `data/` to each other file by file, as a sync tool does; it must never look into a file.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tempfile::TempDir;
use verbinding::journal::Journal;
use verbinding::settings::Paths;

/// The bytes of a file; none when it is gone.
type State = Option<Rc<[u8]>>;

pub struct Fleet {
    pub homes: Vec<TempDir>,
    pub journals: Vec<Journal>,
    /// How new each device's state of each file is.
    states: Vec<BTreeMap<String, (u64, State)>>,
    /// Every state that a file ever had anywhere.
    past: HashMap<String, Vec<(u64, State)>>,
    clock: u64,
}

/// A new folder for a home; in memory where there is room for it, for thousands are made.
pub fn quick_home() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = tempfile::tempdir_in(memory);
    made.unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

impl Fleet {
    pub fn new(devices: usize) -> Fleet {
        let homes: Vec<TempDir> = (0..devices).map(|_| quick_home()).collect();
        for home in &homes {
            fs::create_dir_all(home.path().join("data/journal")).unwrap();
        }
        let journals = homes.iter().map(|home| Journal::open(Paths::under(home.path()), 4)).collect();
        Fleet { homes, journals, states: vec![BTreeMap::new(); devices], past: HashMap::new(), clock: 0 }
    }

    /// What is carried: all of `data/` but the backups, which each device makes for itself.
    pub fn folder(&self, device: usize) -> PathBuf {
        self.homes[device].path().join("data")
    }

    fn carried(&self, device: usize) -> BTreeMap<String, Rc<[u8]>> {
        let folder = self.folder(device);
        let below = [folder.clone(), folder.join("journal")];
        let paths = below.iter().flat_map(|folder| fs::read_dir(folder).unwrap().flatten());
        let files = paths.map(|entry| entry.path()).filter(|path| path.is_file());
        let read = |path: PathBuf| {
            let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
            Some((name, fs::read(path).ok()?.into()))
        };
        files.filter_map(read).collect()
    }

    /// Notes what a device changed, as a sync tool that watches its folder does.
    pub fn watch(&mut self, device: usize) {
        let there = self.carried(device);
        let known = &mut self.states[device];
        let gone = known.iter().filter(|(name, state)| state.1.is_some() && !there.contains_key(*name));
        let gone: Vec<String> = gone.map(|(name, _)| name.clone()).collect();
        let changed = there.into_iter().map(|(name, bytes)| (name, Some(bytes)));
        for (name, state) in changed.chain(gone.into_iter().map(|name| (name, None))) {
            if known.get(&name).is_none_or(|(_, known)| *known != state) {
                self.clock += 1;
                self.past.entry(name.clone()).or_default().push((self.clock, state.clone()));
                known.insert(name, (self.clock, state));
            }
        }
    }

    fn put(&mut self, device: usize, name: &str, number: u64, state: State) {
        let path = self.folder(device).join(name);
        match &state {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => drop(fs::remove_file(path)),
        }
        self.states[device].insert(name.to_owned(), (number, state));
    }

    /// The names of what a device has.
    pub fn names(&self, device: usize) -> Vec<String> {
        self.states[device].keys().cloned().collect()
    }

    /// Carries one file, if it is newer there.
    pub fn sync_one(&mut self, from: usize, to: usize, name: &str) {
        let Some((number, state)) = self.states[from].get(name).cloned() else { return };
        if self.states[to].get(name).is_none_or(|(known, _)| *known < number) {
            self.put(to, name, number, state);
        }
    }

    pub fn sync(&mut self, from: usize, to: usize) {
        for name in self.names(from) {
            self.sync_one(from, to, &name);
        }
    }

    pub fn sync_all(&mut self) {
        let devices = self.homes.len();
        for _ in 0..2 {
            for from in 0..devices {
                for to in 0..devices {
                    self.sync(from, to);
                }
            }
        }
    }

    /// A file of another device as it was once comes back, until that device is heard of again.
    pub fn bring_back(&mut self, device: usize, name: &str, which: usize) {
        if owner(&self.homes, name) == Some(device) {
            return;
        }
        let Some(past) = self.past.get(name) else { return };
        let (number, state) = past[which % past.len()].clone();
        // What it replaces may stand nowhere else yet.
        let newest =
            self.states.iter().filter_map(|states| states.get(name)).map(|(number, _)| *number).max();
        let here = self.states[device].get(name).map(|(number, _)| *number);
        let elsewhere = (0..self.homes.len()).any(|other| {
            other != device && self.states[other].get(name).map(|(number, _)| *number) == newest
        });
        if state.is_some() && (here != newest || elsewhere) {
            self.put(device, name, number, state);
        }
    }

    /// A file as it was once stands beside the one of now, under a name that a sync tool gives it.
    pub fn copy_beside(&mut self, device: usize, name: &str, which: usize, tag: &str) {
        let Some(past) = self.past.get(name) else { return };
        let (_, Some(bytes)) = past[which % past.len()].clone() else { return };
        let path = self.folder(device).join(with_tag(name, tag));
        if !path.exists() {
            fs::write(path, bytes).unwrap();
        }
        self.watch(device);
    }
}

/// Which device writes a file of this name.
fn owner(homes: &[TempDir], name: &str) -> Option<usize> {
    let of =
        |home: &TempDir| home.path().join("state/device").exists().then(|| crate::device_of(home.path()));
    homes.iter().position(|home| of(home).is_some_and(|device| name.contains(&device)))
}

/// A name with a tag before its last ending, where sync tools put theirs.
pub fn with_tag(name: &str, tag: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap();
    format!("{stem}{tag}.{ending}")
}
