//! The records, the files they live in, and the only code that writes them; it never shows or prints anything.

mod backup;
mod bring;
mod bundle;
mod change;
mod circle;
mod config;
mod device;
mod draft;
mod drafts;
mod erase;
mod file;
mod former;
/// Counting what was named.
pub mod insights;
mod lent;
mod let_go;
mod lock;
mod month;
mod offered;
mod patience;
mod record;
mod repair;
mod safe;
mod search;
mod shelf;
mod store;
mod system;
mod take_out;
mod tidied;
mod tidy;
mod union;

pub use bring::{Brought, Incoming};
pub use circle::{Circle, is_nobody};
pub use draft::Draft;
pub use file::{Damage, Why, read_json};
pub use former::{left_before, moved_in};
pub use lent::{Lent, Rest, Returned, TakenIn};
pub use month::{Month, returns_on};
pub use record::{Fields, Record, Stamp};
pub use safe::{Disk, RealDisk, SaveError, SaveErrorKind, Step};
pub use search::{Query, fold, haystack};
pub use shelf::{Shelf, ShelfState};
pub use store::{Entries, Journal, MonthView};
pub use take_out::{Came, TakenOut};
pub use tidy::Untidy;
pub use union::Entry;
