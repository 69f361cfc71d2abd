//! Takes from this process what it never needs, for good: connections, and files that are not its own; must never stand in the
//! way of a save.
//!
//! ```text
//!  editor thread   takes nothing from itself   starts the person's editor, and does nothing else
//!  files thread    no connections              opens a file or a folder that the person named
//!  all others      no connections, own files   everything else: the rest of the program
//! ```
//!
//! The kernel keeps this, thread by thread, and what a thread starts has no more than it has. So the first two begin before.
//! On a system that cannot do it nothing is taken, and the same work is done where it is asked for.

#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
mod linux;
pub mod named_files;
mod outside;

use std::path::PathBuf;

use crate::settings::Paths;

pub use outside::{end_editor, outside, start_editor};

/// What a command needs beyond its own folders.
#[derive(Debug, Clone, Copy, Default)]
pub struct Needs<'a> {
    /// Where it keeps things; none without a home.
    pub paths: Option<&'a Paths>,
    /// The person may name a file or a folder, to write or to read.
    pub named_files: bool,
    /// The person's own editor may be started.
    pub editor: bool,
    /// It removes its own folders.
    pub erases: bool,
}

/// What is taken from this process.
#[derive(Debug, Clone, Default)]
pub struct InForce {
    /// It cannot make or take a connection of any kind.
    pub connections: bool,
    /// It cannot open what lies outside its folders.
    pub files: bool,
    /// Folders beyond its own that it can open: where links lead, and what is above a folder that is not there yet.
    pub beyond: Vec<PathBuf>,
}

/// Takes from this thread, and from all that begin after it, what they do not need. To be called once, before any other
/// thread begins; what the system cannot do is left out.
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
pub fn confine(needs: Needs) {
    linux::confine(needs);
}

/// Takes nothing: this system has no such thing that a program can use on itself.
#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
)))]
pub fn confine(_needs: Needs) {}

/// What is taken from this thread: asked of the kernel, not remembered.
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
pub fn in_force() -> InForce {
    linux::in_force()
}

/// What is taken from this thread: nothing on this system.
#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
)))]
pub fn in_force() -> InForce {
    InForce::default()
}
