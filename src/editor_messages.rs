//! What is said of words that were with the person's own editor; must never touch their files.

use crate::journal::{Journal, Leftover, RecoveredFiles, Returned};
use crate::text::Text;

/// The key of what is said when the editor ended, `well` or with an error.
pub fn returned(came: &Returned, well: bool) -> &'static str {
    match came {
        Returned::Words(_) => "editor.back",
        _ if !well => "editor.failed",
        Returned::Nothing => "editor.empty",
        Returned::Same | Returned::Unread => "editor.same",
    }
}

/// What is said when a crash had left texts with an editor.
pub fn recovered(files: RecoveredFiles, journal: &Journal, text: &Text) -> Option<String> {
    if files.notes > 0 {
        return Some(text.get("editor.left"));
    }
    leftover(&Leftover::Words(files.left?), journal, text)
}

/// What is said of a file that cannot go yet.
pub fn leftover(left: &Leftover, journal: &Journal, text: &Text) -> Option<String> {
    match left {
        Leftover::Nothing => None,
        Leftover::Busy => Some(text.get("editor.busy")),
        Leftover::Words(folder) => {
            let shown = journal.paths().shown(folder);
            Some(text.fill("editor.stays", &[("path", shown.into())]))
        }
    }
}
