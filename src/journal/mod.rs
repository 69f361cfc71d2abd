//! The records, the files they live in, and the only code that writes them; it never shows or prints anything.

mod atomic_file;
mod backup;
mod bulk_import;
mod change;
mod circle;
#[cfg(test)]
pub(crate) mod common_tests;
mod config;
mod device;
mod draft;
mod drafts;
mod editor_file;
mod erase;
mod file_set;
mod former;
/// Counting what was named.
pub mod insights;
mod lock;
mod merge;
mod month;
mod month_files;
mod patience;
mod prompted;
mod purge;
mod purge_marks;
mod record;
mod record_file;
mod redact;
mod repair;
mod search;
mod store;
mod system;
mod undo_import;

pub use atomic_file::{Disk, OsDisk, SaveError, SaveErrorKind, Step};
pub use bulk_import::{ImportBatch, ImportOutcome};
pub use circle::{Circle, is_nobody};
pub use draft::Draft;
pub use editor_file::{EditorFile, Leftover, RecoveredFiles, Returned};
pub use former::{left_before, moved_in};
pub use merge::Entry;
pub use month::{Month, returns_on};
pub use month_files::{Fingerprint, MonthFiles};
pub use purge::Purgeable;
pub use record::{Fields, Record, Stamp};
pub use record_file::{Damage, Why, read_json};
pub use search::{Query, fold, haystack};
pub use store::{Entries, Journal, MonthView};
pub use undo_import::{ImportedRecords, UndoneImport};
