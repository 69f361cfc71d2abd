//! The answers as they were, choices and words in the order in which they were given; changes none itself.

use serde_json::{Map, Value};

/// The answers as they were before each change.
#[derive(Clone, Debug, Default)]
pub struct History {
    pub(super) before: Vec<Map<String, Value>>,
    pub(super) undone: Vec<Map<String, Value>>,
    /// The field that was written in last: its words are one step to take back.
    pub(super) wrote: Option<String>,
}
