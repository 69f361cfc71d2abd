//! The commands that read and write pages of the journal, one file each.

pub mod list;
pub mod note;
pub mod show;
