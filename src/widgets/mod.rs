//! Pieces of a screen: state and paint as pairs; never a question of their own, never an effect.

pub mod band;
pub mod digits;
pub mod editor;
pub mod footer;
pub mod grid;
pub mod pacer;
pub mod qr;
pub mod sheet;

/// Two half-rows as one cell.
fn half_block(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}
