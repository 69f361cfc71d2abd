//! The records, the files they live in, and the only code that writes them; it never shows or prints anything.
//!
//! Three rooms, each using only those before it: `model` (values, pure), `storage` (files, no policy), and here the
//! operations on the journal. Files are read and written by `storage/codec.rs` and nowhere else.

mod bulk_import;
mod circle;
mod config;
mod drafts;
mod editor_file;
mod erase;
mod in_order;
mod model;
mod passphrase;
mod prompted;
mod purge;
mod redact;
mod storage;
mod store;
#[cfg(test)]
pub(crate) mod test_support;
mod trash;
mod write;

pub use bulk_import::undo::{ImportedRecords, UndoneImport};
pub use editor_file::RecoveredFiles;
pub use in_order::in_order;
pub use model::circle::Circle;
pub use model::damage::{Damage, Why};
pub use model::draft::Draft;
pub use model::import::{ImportBatch, ImportOutcome};
pub use model::insights;
pub use model::merge::Entry;
pub use model::month::{Month, returns_on};
pub use model::record::{Fields, Record, Stamp};
pub use model::search::fold::fold;
pub use model::search::query::{Query, haystack};
pub use model::search::selection::Selection;
pub use model::search::sieve::Sieve;
pub use passphrase::{PassphraseError, Protection, Settled};
pub use purge::{ErasedSearch, Purgeable};
pub use storage::disk::{Disk, OsDisk, SaveError, SaveErrorKind, Step};
pub use storage::editor_file::{EditorFile, Leftover, Returned};
pub use storage::encryption::passphrase::Passphrase;
pub use storage::file_set::month_files::{Fingerprint, MonthFiles};
pub use storage::file_set::read::EntryOutline;
pub use storage::migrate::{migrate_folders, not_migrated};
pub use storage::record_file::read_json;
pub use store::{Journal, MonthView, Sifted};
