//! Pieces of a screen: state and paint as pairs; never a question of their own, never an effect.

pub mod cloth;
pub mod digits;
pub mod editor;
pub mod emblem;
pub mod footer;
pub mod form;
pub mod grid;
pub mod pacer;
pub mod page;
pub mod popup;
pub mod qr;
pub mod two_panes;
pub mod woven_band;

/// Two half-rows as one cell.
fn half_block(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}
