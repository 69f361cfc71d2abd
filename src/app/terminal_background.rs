//! Light or dark as the terminal is: applied at a key press, so that nothing changes under somebody who reads.

use super::App;
use crate::settings::Colours;
use crate::theme::Depth;

impl App {
    /// Whether the terminal's own background decides between light and dark.
    pub(super) fn follows_background(&self) -> bool {
        let world = &self.world;
        world.asks_background && world.settings.colours == Colours::Follow && world.theme.depth != Depth::None
    }

    /// Takes over what the terminal told, and remembers it for the next start.
    pub(super) fn apply_background(&mut self) {
        let Some(light) = self.answered.take() else { return };
        if self.world.settings.welcomed && self.world.light != Some(light) {
            // Not being able to remember it costs no word: the terminal is asked again.
            let _ = self.world.journal.keep_background(light);
        }
        self.world.light = Some(light);
        self.follow_background();
    }

    /// The theme as light as the terminal was when it last said so.
    pub(super) fn follow_background(&mut self) {
        if let (Colours::Follow, Some(light)) = (self.world.settings.colours, self.world.light) {
            self.world.theme.light = light;
        }
    }
}
