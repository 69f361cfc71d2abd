//! Light or dark as the terminal is: applied at a key press, so that nothing changes under somebody who reads.

use crate::app::world::World;

/// What the terminal told of its background.
#[derive(Default)]
pub struct TerminalBackground {
    /// Whether it is light; it counts from the next key on.
    told: Option<bool>,
}

impl TerminalBackground {
    /// The terminal tells whether its background is light.
    pub fn tell(&mut self, light: bool) {
        self.told = Some(light);
    }

    /// Takes over what the terminal told, and remembers it for the next start.
    pub fn apply(&mut self, world: &mut World) {
        let Some(light) = self.told.take() else { return };
        if world.settings.welcomed && world.light != Some(light) {
            // Not being able to remember it costs no word: the terminal is asked again.
            let _ = world.journal.keep_background(light);
        }
        world.light = Some(light);
        world.follow_background();
    }
}
