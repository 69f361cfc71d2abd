//! The names of what keys do: each a message of the language files. Nothing else can name an action, so that a name
//! never stands anywhere without what it does.

/// The message that names an action. Only this file makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Label(&'static str);

#[allow(missing_docs)]
impl Label {
    pub const BACKGROUND: Self = Self("keys-background");
    pub const BACK: Self = Self("keys-back");
    pub const CHANGE: Self = Self("keys-change");
    pub const CHOOSE: Self = Self("keys-choose");
    pub const CHOOSE_NEXT: Self = Self("keys-choose_next");
    pub const CHOOSE_OPEN: Self = Self("keys-choose_open");
    pub const CLEAR: Self = Self("keys-clear");
    pub const CLOSE: Self = Self("keys-close");
    pub const COPY: Self = Self("keys-copy");
    pub const COVER: Self = Self("keys-cover");
    pub const DAY: Self = Self("keys-day");
    pub const DELETE: Self = Self("keys-delete");
    pub const DONE: Self = Self("keys-done");
    pub const EDIT: Self = Self("keys-edit");
    pub const EMPTY: Self = Self("keys-empty");
    pub const ERASE: Self = Self("keys-erase");
    pub const ERASE_WORD: Self = Self("keys-erase_word");
    pub const EXPORT: Self = Self("keys-export");
    pub const FIELD: Self = Self("keys-field");
    pub const FILTER: Self = Self("keys-filter");
    pub const GO: Self = Self("keys-go");
    pub const GUIDE: Self = Self("keys-guide");
    pub const HELP: Self = Self("keys-help");
    pub const HOME: Self = Self("keys-home");
    pub const IMPORT: Self = Self("keys-import");
    pub const LARGE: Self = Self("keys-large");
    pub const LET_GO: Self = Self("keys-let_go");
    pub const LOCK: Self = Self("keys-lock");
    pub const MOTION: Self = Self("keys-motion");
    pub const MOVE: Self = Self("keys-move");
    pub const NEW: Self = Self("keys-new");
    pub const NEXT: Self = Self("keys-next");
    pub const NEXT_ITEM: Self = Self("keys-next_item");
    pub const NO_MOTION: Self = Self("keys-no_motion");
    pub const NUMBER: Self = Self("keys-number");
    pub const OPEN: Self = Self("keys-open");
    pub const OWN_EDITOR: Self = Self("keys-own_editor");
    pub const PAGE: Self = Self("keys-page");
    pub const PALETTE: Self = Self("keys-palette");
    pub const POSTER: Self = Self("keys-poster");
    pub const QUIT: Self = Self("keys-quit");
    pub const READ: Self = Self("keys-read");
    pub const REDRAW: Self = Self("keys-redraw");
    pub const REORDER: Self = Self("keys-reorder");
    pub const RESTORE: Self = Self("keys-restore");
    pub const RESULT: Self = Self("keys-result");
    pub const SAVE: Self = Self("keys-save");
    pub const SEARCH: Self = Self("keys-search");
    pub const SKIP: Self = Self("keys-skip");
    pub const START: Self = Self("keys-start");
    pub const STILL: Self = Self("keys-still");
    pub const STOP: Self = Self("keys-stop");
    pub const STOP_WRITING: Self = Self("keys-stop_writing");
    pub const SUPPORT: Self = Self("keys-support");
    pub const TABLE: Self = Self("keys-table");
    pub const TO_EXPORT: Self = Self("keys-to_export");
    pub const TO_IMPORT: Self = Self("keys-to_import");
    pub const TO_NEXT: Self = Self("keys-to_next");
    pub const TO_SAVE: Self = Self("keys-to_save");
    pub const UNDO: Self = Self("keys-undo");
    pub const VIEW: Self = Self("keys-view");
    pub const WORD: Self = Self("keys-word");
    pub const WRITE_ON: Self = Self("keys-write_on");
    pub const NEW_LINE: Self = Self("common-new_line");

    /// The key of the message.
    pub const fn key(self) -> &'static str {
        self.0
    }
}
