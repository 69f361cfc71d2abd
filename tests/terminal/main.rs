//! The real binary, as a command and in a real terminal; must never look inside it.
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::struct_excessive_bools,
    clippy::unwrap_used
)]

mod circle;
mod command;
mod completion;
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
mod confinement;
#[cfg(unix)]
mod editor;
mod passphrase;
#[cfg(target_os = "linux")]
mod reminder;
#[cfg(unix)]
mod screen;
#[cfg(unix)]
mod stand_in;
mod support;
#[cfg(unix)]
mod taken;
mod upkeep;
