//! A disk that keeps only what was synced: every state that it may be in when the power goes; it touches no real disk.
//!
//! Nothing is assumed of the order in which a file system writes: what is not synced may be there or not, each by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use nix::libc;

use super::calls::{Call, Kind};
use super::tracer::Event;

/// Every file with its bytes, and every folder.
pub type State = BTreeMap<PathBuf, Option<Vec<u8>>>;
type Names = BTreeMap<String, usize>;
/// What one call did to the names of a folder: all of it is on the disk, or nothing.
type Change = Vec<(String, Option<usize>)>;

/// How many changes of a folder are tried in every combination; of more, some are.
const FEW: usize = 4;
/// How many combinations of several folders are tried.
const MOST: usize = 96;
/// How many random combinations stand in for the rest.
const RANDOM: usize = 12;

#[derive(Debug, Clone)]
enum Node {
    Folder { now: Names, synced: Names, pending: Vec<Change> },
    File { now: Vec<u8>, synced: Option<Vec<u8>> },
}

#[derive(Debug, Clone)]
pub struct DiskModel {
    nodes: Vec<Node>,
    seed: u64,
}

fn folder() -> Node {
    Node::Folder { now: Names::new(), synced: Names::new(), pending: Vec::new() }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

impl DiskModel {
    /// A disk on which all of this is synced.
    pub fn new(state: &State) -> Self {
        let mut disk = Self { nodes: vec![folder()], seed: 0x2545_f491_4f6c_dd1d };
        for (path, contents) in state {
            let node = match contents {
                None => folder(),
                Some(bytes) => Node::File { now: bytes.clone(), synced: Some(bytes.clone()) },
            };
            disk.add(path, node);
        }
        for node in &mut disk.nodes {
            if let Node::Folder { now, synced, pending } = node {
                *synced = now.clone();
                pending.clear();
            }
        }
        disk
    }

    fn find(&self, path: &Path) -> Option<usize> {
        path.iter().try_fold(0, |at, name| match &self.nodes[at] {
            Node::Folder { now, .. } => now.get(name.to_str()?).copied(),
            Node::File { .. } => None,
        })
    }

    fn add(&mut self, path: &Path, node: Node) {
        self.nodes.push(node);
        let number = self.nodes.len() - 1;
        self.change(path.parent().unwrap(), vec![(name_of(path), Some(number))]);
    }

    fn change(&mut self, folder: &Path, change: Change) {
        let at = self.find(folder).unwrap();
        let Node::Folder { now, pending, .. } = &mut self.nodes[at] else {
            panic!("{} is a file", folder.display())
        };
        apply(now, &change);
        pending.push(change);
    }

    /// What the program did.
    pub fn follow(&mut self, event: &Event) {
        match event {
            Event::Call(call) => self.follow_call(call),
            Event::Contents(path, bytes) => {
                // A file that has no name any more is nobody's.
                if let Some(Node::File { now, .. }) = self.find(path).map(|at| &mut self.nodes[at]) {
                    now.clone_from(bytes);
                }
            }
            Event::Said(_) => {}
        }
    }

    fn follow_call(&mut self, call: &Call) {
        let Call { kind, path, to, flags } = call;
        match kind {
            Kind::Create => {
                assert_eq!(flags & libc::O_TMPFILE, flags & libc::O_DIRECTORY, "a file without a name");
                if self.find(path).is_none() {
                    self.add(path, Node::File { now: Vec::new(), synced: None });
                }
            }
            Kind::Mkdir => self.add(path, folder()),
            Kind::Sync => match self.find(path).map(|at| &mut self.nodes[at]) {
                Some(Node::File { now, synced }) => *synced = Some(now.clone()),
                Some(Node::Folder { now, synced, pending }) => {
                    synced.clone_from(now);
                    pending.clear();
                }
                None => {}
            },
            Kind::Unlink | Kind::Rmdir => self.change(path.parent().unwrap(), vec![(name_of(path), None)]),
            Kind::Rename => {
                let to = to.as_ref().expect("a rename out of the home");
                let (from_folder, to_folder) = (path.parent().unwrap(), to.parent().unwrap());
                let number = self.find(path);
                assert_eq!(from_folder, to_folder, "renamed to another folder");
                self.change(from_folder, vec![(name_of(path), None), (name_of(to), number)]);
            }
            Kind::Link => panic!("the model knows no links"),
            _ => {}
        }
    }

    /// Every state in which it may be when the power goes now.
    pub fn states(&mut self) -> Vec<State> {
        let mut states = Vec::new();
        for names in self.names() {
            for contents in self.contents() {
                let mut state = State::new();
                self.look(0, Path::new(""), &names, &contents, &mut state);
                states.push(state);
            }
        }
        states
    }

    /// The names that each folder may have.
    fn names(&mut self) -> Vec<BTreeMap<usize, Names>> {
        let mut each: Vec<(usize, Vec<Names>)> = Vec::new();
        for at in 0..self.nodes.len() {
            let Node::Folder { synced, pending, .. } = self.nodes[at].clone() else { continue };
            let subsets = self.subsets(pending.len());
            let of = |subset: Vec<bool>| {
                let mut names = synced.clone();
                pending
                    .iter()
                    .zip(subset)
                    .filter(|(_, there)| *there)
                    .for_each(|(change, _)| apply(&mut names, change));
                names
            };
            let names: BTreeSet<Names> = subsets.into_iter().map(of).collect();
            each.push((at, names.into_iter().collect()));
        }
        let product: usize = each.iter().map(|(_, names)| names.len()).product();
        if product <= MOST {
            return each.iter().fold(vec![BTreeMap::new()], |all, (at, names)| {
                let with = |chosen: &BTreeMap<usize, Names>, names: &Names| {
                    let mut chosen = chosen.clone();
                    chosen.insert(*at, names.clone());
                    chosen
                };
                all.iter().flat_map(|chosen| names.iter().map(move |names| with(chosen, names))).collect()
            });
        }
        (0..MOST)
            .map(|_| each.iter().map(|(at, names)| (*at, names[self.random(names.len())].clone())).collect())
            .collect()
    }

    /// Which of so many changes are on the disk.
    fn subsets(&mut self, count: usize) -> Vec<Vec<bool>> {
        if count <= FEW {
            return (0..1_usize << count)
                .map(|bits| (0..count).map(|at| bits >> at & 1 == 1).collect())
                .collect();
        }
        let mut subsets = vec![vec![false; count], vec![true; count]];
        for one in 0..count {
            subsets.push((0..count).map(|at| at == one).collect());
            subsets.push((0..count).map(|at| at != one).collect());
            subsets.push((0..count).map(|at| at <= one).collect());
        }
        for _ in 0..RANDOM {
            subsets.push((0..count).map(|_| self.random(2) == 1).collect());
        }
        subsets
    }

    fn random(&mut self, below: usize) -> usize {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        (self.seed % below as u64) as usize
    }

    /// The bytes that each file may have that is not synced.
    fn contents(&self) -> Vec<BTreeMap<usize, Vec<u8>>> {
        let unsynced = self.nodes.iter().enumerate().filter_map(|(at, node)| match node {
            Node::File { now, synced } if synced.as_ref() != Some(now) => {
                Some((at, variants(now, synced.as_ref())))
            }
            _ => None,
        });
        let unsynced: Vec<(usize, Vec<Vec<u8>>)> = unsynced.collect();
        if unsynced.len() > 2 {
            let most = unsynced.iter().map(|(_, variants)| variants.len()).max().unwrap();
            let all = |number: usize| {
                unsynced
                    .iter()
                    .map(|(at, variants)| (*at, variants[number % variants.len()].clone()))
                    .collect()
            };
            return (0..most).map(all).collect();
        }
        unsynced.iter().fold(vec![BTreeMap::new()], |all, (at, variants)| {
            let with = |chosen: &BTreeMap<usize, Vec<u8>>, bytes: &Vec<u8>| {
                let mut chosen = chosen.clone();
                chosen.insert(*at, bytes.clone());
                chosen
            };
            all.iter().flat_map(|chosen| variants.iter().map(move |bytes| with(chosen, bytes))).collect()
        })
    }

    fn look(
        &self,
        at: usize,
        path: &Path,
        names: &BTreeMap<usize, Names>,
        contents: &BTreeMap<usize, Vec<u8>>,
        state: &mut State,
    ) {
        for (name, number) in &names[&at] {
            let path = path.join(name);
            match &self.nodes[*number] {
                Node::File { now, .. } => {
                    let bytes = contents.get(number).unwrap_or(now).clone();
                    state.insert(path, Some(bytes));
                }
                Node::Folder { .. } => {
                    state.insert(path.clone(), None);
                    self.look(*number, &path, names, contents, state);
                }
            }
        }
    }
}

fn apply(names: &mut Names, change: &Change) {
    for (name, number) in change {
        match number {
            Some(number) => names.insert(name.clone(), *number),
            None => names.remove(name),
        };
    }
}

/// What may be on the disk of bytes that were not synced: as before, nothing, zeros, half, the end only, all.
fn variants(now: &[u8], synced: Option<&Vec<u8>>) -> Vec<Vec<u8>> {
    let half = now.len() / 2;
    let zeros_first = [vec![0; half], now[half..].to_vec()].concat();
    let variants = [Vec::new(), vec![0; now.len()], now[..half].to_vec(), zeros_first, now.to_vec()];
    let variants: BTreeSet<Vec<u8>> = variants.into_iter().chain(synced.cloned()).collect();
    variants.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(kind: Kind, path: &str, to: Option<&str>) -> Event {
        Event::Call(Call { kind, path: path.into(), to: to.map(Into::into), flags: libc::O_CREAT })
    }

    fn disk() -> DiskModel {
        DiskModel::new(&State::from([("file".into(), Some(b"old!".to_vec()))]))
    }

    fn contents_of(disk: &mut DiskModel, name: &str) -> BTreeSet<Option<Vec<u8>>> {
        disk.states().iter().map(|state| state.get(Path::new(name)).cloned().flatten()).collect()
    }

    #[test]
    fn a_rename_without_a_sync_of_the_file_may_leave_nothing_of_either() {
        let mut disk = disk();
        disk.follow(&call(Kind::Create, "new", None));
        disk.follow(&Event::Contents("new".into(), b"new!".to_vec()));
        disk.follow(&call(Kind::Rename, "new", Some("file")));
        let found = contents_of(&mut disk, "file");
        for bytes in [&b"old!"[..], b"", b"\0\0\0\0", b"ne", b"new!"] {
            assert!(found.contains(&Some(bytes.to_vec())), "{bytes:?} is not in {found:?}");
        }
    }

    #[test]
    fn a_file_that_was_synced_before_its_rename_is_old_or_new_and_after_the_folder_is_synced_new() {
        let mut disk = disk();
        disk.follow(&call(Kind::Create, "new", None));
        disk.follow(&Event::Contents("new".into(), b"new!".to_vec()));
        disk.follow(&call(Kind::Sync, "new", None));
        disk.follow(&call(Kind::Rename, "new", Some("file")));
        let (old, new) = (Some(b"old!".to_vec()), Some(b"new!".to_vec()));
        assert_eq!(contents_of(&mut disk, "file"), BTreeSet::from([old, new.clone()]));
        disk.follow(&call(Kind::Sync, "", None));
        assert_eq!(contents_of(&mut disk, "file"), BTreeSet::from([new]));
        assert_eq!(disk.states().len(), 1);
    }

    #[test]
    fn what_was_removed_comes_back_until_the_folder_is_synced() {
        let mut disk = disk();
        disk.follow(&call(Kind::Unlink, "file", None));
        assert_eq!(contents_of(&mut disk, "file").len(), 2);
        disk.follow(&call(Kind::Sync, "", None));
        assert_eq!(contents_of(&mut disk, "file"), BTreeSet::from([None]));
    }
}
