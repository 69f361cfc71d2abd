//! The journal taken along and pages brought in: the two screens, and what an export holds. Neither changes the journal.

mod export;
mod import;
mod pager;
mod source;

pub use export::ExportScreen;
pub use import::ImportScreen;
pub use source::ExportSource;
