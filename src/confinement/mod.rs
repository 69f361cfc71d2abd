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

#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
)))]
mod elsewhere;
mod in_force;
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
mod linux;
pub mod named_files;
mod needs;
mod outside;

#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
)))]
pub use elsewhere::{confine, in_force};
pub use in_force::InForce;
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
pub use linux::{confine, in_force};
pub use needs::Needs;
pub use outside::{end_editor, outside, start_editor};
