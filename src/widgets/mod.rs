//! Pieces of a screen: state and paint as pairs; never a question of their own, never an effect.

/// A piece of cloth.
pub mod cloth;

/// The woven band of home.
pub mod woven_band;

/// Large digits.
pub mod digits;

/// The text field.
pub mod editor;

/// One box over a screen.
pub mod popup;

/// The bottom row.
pub mod footer;

/// The focus of a form.
pub mod form;

/// Choices side by side.
pub mod grid;

/// A pace to breathe with.
pub mod pacer;

/// Codes to scan.
pub mod qr;

/// A page of rows.
pub mod page;

/// A list beside what is read of it.
pub mod two_panes;

/// Two half-rows as one cell.
fn half_block(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}
