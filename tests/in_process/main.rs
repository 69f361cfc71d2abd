//! The real `App` in this process, driven by key strings; must never need a terminal.
#![allow(clippy::string_slice, clippy::struct_excessive_bools, clippy::unwrap_used)]

mod circle;
mod dialogs;
mod display;
mod exercise;
mod golden;
mod journal;
mod keys;
mod locking;
mod support;
