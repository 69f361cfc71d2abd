//! Pieces of a screen: state and paint as pairs; never a question of their own, never an effect.

pub mod editor;
pub mod footer;
pub mod grid;
pub mod sheet;
