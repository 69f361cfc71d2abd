//! How an exercise ends: with an entry, or with nothing and one sentence that says so. Keeps nothing itself.

use chrono::{DateTime, Datelike, FixedOffset};

use super::Session;

/// What is said when the person chose not to keep an exercise, as a key.
pub const DISCARDED: &str = "grounding.done";

/// What is to be done at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finish {
    /// There is nothing to keep: the draft goes, and this is said (a key).
    Nothing(String),
    /// The entry is to be saved.
    Save,
}

impl Session {
    /// What is to be done when the last question is behind.
    pub fn finish(&self) -> Finish {
        if !self.is_idle() {
            return Finish::Save;
        }
        match &self.base {
            None => {
                let said = self.walk.released().unwrap_or_else(|| self.exercise().blank());
                Finish::Nothing(said.to_owned())
            }
            Some(_) if self.walk.is_after() => Finish::Nothing("common.nothing_changed".to_owned()),
            // A change that changes nothing ends as every other change.
            Some(_) => Finish::Save,
        }
    }

    /// What is said after a save, as a key: that something was let go, else one of the closing sentences in turn.
    pub fn closing(&self, now: DateTime<FixedOffset>) -> Option<&str> {
        let turn = |say: &Vec<String>| now.ordinal0() as usize % say.len().max(1);
        let closing = || self.walk.closing().and_then(|closing| closing.say.get(turn(&closing.say)));
        self.walk.released().or_else(|| closing().map(String::as_str))
    }
}
