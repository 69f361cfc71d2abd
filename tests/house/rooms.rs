//! The journal stands in three rooms, and its words become files in one place: the house keeps it, and what breaks it is
//! found out.

use super::rules::{house as stands, rooms};
use super::{finds, keeps};

/// The house with a line more in one file of the journal.
#[track_caller]
fn with_line(path: &str, line: &str) -> super::House {
    let mut copy = stands();
    copy.retain(|path, _| path == "src/lib.rs" || path.starts_with("src/journal/"));
    copy.get_mut(path).unwrap_or_else(|| panic!("there is no {path}")).push_str(line);
    copy
}

#[test]
fn the_journal_stands_in_three_rooms_of_which_each_names_only_those_before_it() {
    keeps(rooms::rooms(&stands()));
    for (path, line, names) in [
        ("model/month.rs", "fn f(_: crate::journal::storage::Storage) {}", "storage/mod.rs"),
        ("model/record.rs", "fn f(_: super::super::storage::device::Line) {}", "storage/device.rs"),
        ("model/merge.rs", "fn f(_: crate::journal::Journal) {}", "src/journal/store.rs"),
        ("storage/backup.rs", "fn f(_: crate::journal::Journal) {}", "src/journal/store.rs"),
        ("storage/disk/lock.rs", "fn f(_: crate::journal::Purgeable) {}", "src/journal/purge/mod.rs"),
    ] {
        finds(rooms::rooms, &with_line(&format!("src/journal/{path}"), line), names);
    }
}

#[test]
fn contents_become_files_in_the_codec_and_nowhere_else() {
    keeps(rooms::seam(&stands()));
    for (path, line, names) in [
        ("model/month.rs", "fn f() { std::fs::metadata(\"x\"); }", "model/month.rs"),
        ("prompted.rs", "fn f() { std::fs::read(\"x\"); }", "fs::read"),
        ("storage/backup.rs", "fn f() { fs::read_to_string(\"x\"); }", "fs::read_to_string"),
        ("drafts.rs", "use std::fs::{self, write};", "fs::write"),
        ("storage/editor_file.rs", "fn f() { File::open(\"x\"); }", "File"),
        ("store.rs", "fn f() { std::fs::OpenOptions::new(); }", "OpenOptions"),
        ("write.rs", "use super::storage::disk::atomic_file;", "atomic_file"),
        ("storage/repair.rs", "use super::disk::atomic_file::write;", "atomic_file"),
    ] {
        finds(rooms::seam, &with_line(&format!("src/journal/{path}"), line), names);
    }
}

#[test]
fn what_only_looks_at_a_file_or_removes_it_is_no_offence() {
    let line = "fn f(_: &File) { fs::metadata(\"x\"); fs::read_dir(\"x\"); fs::remove_file(\"x\"); fs::read_link(\"x\"); }";
    keeps(rooms::seam(&with_line("src/journal/erase.rs", line)));
}
