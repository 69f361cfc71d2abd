//! The real program as a command; must never need a person at the keyboard.

mod carrying;
mod erased_elsewhere;
mod exercise;
mod files;
mod help;
mod import_files;
#[cfg(target_os = "linux")]
mod kept_words;
mod read;
mod reading;
mod reasons;
mod share;
