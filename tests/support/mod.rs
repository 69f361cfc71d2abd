//! What the integration tests share: pictures, golden files, a real terminal, keys. Must never know a screen's words.
#![allow(dead_code, clippy::string_slice, clippy::struct_excessive_bools, clippy::unwrap_used)]

pub mod album;
pub mod emulator;
pub mod fixtures;
pub mod golden;
pub mod imports;
pub mod keys;
pub mod modes;
#[cfg(unix)]
pub mod pty;
pub mod stage;
pub mod svg;
pub mod walk;
