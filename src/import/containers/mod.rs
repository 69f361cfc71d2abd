//! What holds several files: a folder, a zip; must never know what is in a file.

mod folder;
pub(super) mod several;
mod zip;

pub use folder::read as read_folder;
#[cfg(test)]
pub use zip::read_within;
pub use zip::{is_zip, read as read_zip};
