//! What reading needs to know of where it runs: a zone and a few words; must never ask the system for either.

use super::Zone;
use crate::text::Text;

/// What reading needs to know of here: the zone of times without one, and the words for what is no text.
#[derive(Debug, Clone)]
pub struct ImportContext {
    pub(super) zone: Zone,
    pub(super) placeholders: Placeholders,
}

/// What stands in a page where something was that is no text: `[foto]`.
#[derive(Debug, Clone)]
pub(super) struct Placeholders {
    pub(super) photo: String,
    pub(super) video: String,
    pub(super) sound: String,
    pub(super) file: String,
}

impl ImportContext {
    /// With this zone, and the words in this language; it can be sent to another thread.
    pub fn new(zone: Zone, text: &Text) -> ImportContext {
        let placeholders = Placeholders {
            photo: text.get("import.media.photo"),
            video: text.get("import.media.video"),
            sound: text.get("import.media.sound"),
            file: text.get("import.media.file"),
        };
        ImportContext { zone, placeholders }
    }
}
