//! What a screen can change of what is kept: plain data; `app` makes it, and undoes it.

use std::sync::Arc;

use crate::journal::{ImportBatch, ImportedRecords, Record};
use crate::settings::Settings;

/// A change of what is kept. `app` makes it, and undoes it.
#[derive(Clone, Debug)]
pub enum Change {
    /// A new entry, or a new version of one.
    Entry(Record),
    /// An entry goes to the trash.
    Remove(String),
    /// An entry comes back from the trash.
    Restore(String),
    /// An item of the circle, or the person's own numbers.
    Circle(Record),
    /// Another order of the circle: the ids of items, each with its place.
    Order(Vec<(String, u64)>),
    /// An item leaves the circle.
    RemoveCircle(String),
    /// An item comes back into the circle.
    RestoreCircle(String),
    /// The country whose help lines are shown, a code or that it is rather not said; nothing is as if it was never asked.
    Country(Option<String>),
    /// Other settings.
    Settings(Box<Settings>),
    /// The language and the country of a first run that is not over; kept if they can be, for its end tries once more.
    Look(Box<Settings>),
    /// A whole import comes in.
    Import(Arc<ImportBatch>),
    /// A whole import goes out again; what somebody changed since stays.
    UndoImport(Arc<ImportedRecords>),
    /// These entries go for good, if they are still in the trash. Nothing takes this back.
    Erase(Vec<String>),
    /// Everything goes for good, the settings too. Nothing takes this back.
    EraseEverything,
    /// An exercise is left for good: its draft goes.
    DropDraft {
        /// The exercise.
        kind: String,
        /// The draft of this entry, and of no other.
        id: String,
    },
}
