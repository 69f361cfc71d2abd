//! The support circle on the screen; must never show a page without a number to call.

mod country;
mod list;
mod page;
mod versions;

use crate::support::stage::Stage;

/// The row that has the focus, from its first word on: the cursor stands on it.
fn focused(stage: &mut Stage) -> String {
    let row = usize::from(stage.cursor().y);
    stage.screen().lines().nth(row).unwrap_or_default().trim_start_matches(['>', ' ']).to_owned()
}
