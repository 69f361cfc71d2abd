//! The real program as a command; must never need a person at the keyboard.

#[cfg(unix)]
mod always_a_number;
mod commands;
mod import_files;
#[cfg(target_os = "linux")]
mod kept_words;
#[cfg(unix)]
mod poster;
mod reasons;
mod share;
#[cfg(unix)]
mod shell;
