//! The support circle: to read and change, in crisis form, and large; with the help lines. Opening it writes nothing.

mod cards;
mod crisis;
mod edit_field;
mod helplines;
mod item;
mod large_number;
mod list;
mod numbers;
mod poster;
mod versions;

pub use cards::Cards;
pub use crisis::Crisis;
pub use helplines::Helplines;
pub use item::ItemScreen;
pub use large_number::LargeNumber;
pub use list::CircleScreen;
pub use numbers::lines as numbers_shown;

use super::{Context, Screen};
use crate::journal::Draft;

/// The screen that a draft of the circle or of the person's own numbers was made on.
pub fn resume(kind: &str, id: &str, context: &Context) -> Box<dyn Screen> {
    let ours = |draft: &Draft| draft.kind == kind && draft.id == id;
    match context.journal.drafts().into_iter().rfind(ours) {
        Some(draft) if kind == "circle" => Box::new(ItemScreen::resume(draft, context)),
        Some(draft) if draft.step == "plan" => Box::new(CircleScreen::resume(&draft, context)),
        Some(draft) => Box::new(Helplines::resume(&draft, context)),
        None => Box::new(CircleScreen::new(context)),
    }
}
