//! A disk that is really full, or can really only be read: a small one in memory, which only root can mount.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::check::{self, Ending};
use super::home::{self, Home, Prepared, Told, say};
use super::operations::{Effect, OPERATIONS, Operation};

/// How many bytes the disk holds, and a block of it.
const SIZE: usize = 1024 * 1024;
const BLOCK: usize = 4096;

/// A disk of its own, until this is dropped.
struct Mounted(PathBuf);

impl Mounted {
    /// None where this process may not mount.
    fn new(folder: &Path) -> Option<Self> {
        let options = format!("size={SIZE},mode=0700");
        mount(&["-t", "tmpfs", "-o", &options, "verbinding"], folder).then(|| Self(folder.to_owned()))
    }

    fn only_read(&self, only: bool) {
        assert!(mount(&["-o", if only { "remount,ro" } else { "remount,rw" }], &self.0));
    }

    /// Takes all room but so many blocks.
    fn fill(&self, blocks: usize) {
        let mut filler = fs::File::create(self.0.join("filler")).unwrap();
        let block = [0; BLOCK];
        let mut length = 0;
        while filler.write_all(&block).is_ok() {
            length += BLOCK;
        }
        filler.set_len((length - blocks * BLOCK) as u64).unwrap();
    }

    fn empty(&self) {
        fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

fn mount(options: &[&str], folder: &Path) -> bool {
    let mut command = Command::new("mount");
    command.args(options).arg(folder).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Does an operation on a small disk, and looks at what came of it once the disk is well again.
fn on_a_small_disk(
    operation: &Operation,
    prepared: &Prepared,
    spoil: impl Fn(&Mounted),
    mend: impl Fn(&Mounted),
) -> Option<Told> {
    let folder = home::temporary();
    let disk = Mounted::new(folder.path())?;
    let mut home = Home { folder, keys: prepared.keys() };
    prepared.copy_into(&home);
    spoil(&disk);
    let has_passphrase = home.keys.is_some() || operation.effect == Effect::SetsPassphrase;
    home.keys = has_passphrase.then_some(operation.keys);
    let told = home.try_again(operation.arguments, operation.typed, &prepared.victim);
    home.keys = prepared.keys();
    mend(&disk);
    let name = operation.name;
    let ending = Ending::of(operation, &told.out, &told.err, told.code);
    assert_eq!(check::sentences(operation, &told.out, &told.err, told.code), Ok(()), "{name}");
    assert_eq!(
        check::check(operation, prepared, &mut home, ending),
        Ok(()),
        "{name}: {} {}",
        told.out,
        told.err
    );
    // The disk goes before the folder that it stands in.
    drop(disk);
    Some(told)
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_what_was_typed_is_given_back() {
    let (mut done, mut failed) = (0, 0);
    for operation in &OPERATIONS {
        let prepared = Prepared::new(operation, operation.forms[0]);
        for blocks in [0, 1, 2, 4, 8] {
            let told = on_a_small_disk(operation, &prepared, |disk| disk.fill(blocks), Mounted::empty);
            let Some(told) = told else { return say("skipped: a full disk, which only root can mount") };
            if told.code == Some(0) {
                done += 1;
                continue;
            }
            failed += 1;
            if let Effect::Adds { whole } = operation.effect {
                let given = [&told.out, &told.err].iter().any(|told| told.contains(whole));
                assert!(given, "{}: {} {}", operation.name, told.out, told.err);
            }
        }
    }
    say(&format!("full disk: {failed} operations failed and {done} were done"));
    assert!(failed >= OPERATIONS.len() && done > 0);
}

#[test]
fn on_a_disk_that_can_only_be_read_nothing_is_lost_and_everything_is_readable() {
    for operation in &OPERATIONS {
        let prepared = Prepared::new(operation, operation.forms[0]);
        let told =
            on_a_small_disk(operation, &prepared, |disk| disk.only_read(true), |disk| disk.only_read(false));
        let Some(told) = told else { return say("skipped: a read-only disk, which only root can mount") };
        // Nobody asked for the purge: it is done later.
        let fails = operation.effect != Effect::Purges;
        assert_eq!(told.code == Some(1), fails, "{}: {} {}", operation.name, told.out, told.err);
    }
}
