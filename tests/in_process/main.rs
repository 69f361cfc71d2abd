//! The real `App` in this process, driven by key strings; must never start another program.
#![allow(clippy::string_slice, clippy::unwrap_used)]

mod circle;
mod dialogs;
mod display;
mod exercise;
mod golden;
mod journal;
mod keys;
#[path = "../support/mod.rs"]
mod support;
mod tools;
