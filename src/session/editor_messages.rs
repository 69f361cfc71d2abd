//! What is said when the person's own editor is done with a text, and of files that it leaves. Starts no editor.

use crate::journal::{Journal, Leftover, RecoveredFiles, Returned};
use crate::text::Text;

/// What is said when the editor is done: whether it was started, and whether it ended well; as a key.
pub fn said_of(started: bool, well: bool, came: &Returned) -> &'static str {
    match came {
        _ if !started => "editor.not_started",
        Returned::Words(_) => "editor.back",
        _ if !well => "editor.failed",
        Returned::Nothing => "editor.empty",
        Returned::Same | Returned::Unread => "editor.same",
    }
}

/// What is said when a crash had left texts with an editor.
pub fn said_of_recovered(taken: RecoveredFiles, journal: &Journal, text: &Text) -> Option<String> {
    if taken.notes > 0 {
        return Some(text.get("editor.left"));
    }
    said_of_leftover(&Leftover::Words(taken.left?), journal, text)
}

/// What is said of a file that does not go yet.
pub fn said_of_leftover(rest: &Leftover, journal: &Journal, text: &Text) -> Option<String> {
    match rest {
        Leftover::Nothing => None,
        Leftover::Busy => Some(text.get("editor.busy")),
        Leftover::Words(folder) => {
            let shown = journal.paths().shown(folder);
            Some(text.fill("editor.stays", &[("path", shown.into())]))
        }
    }
}
