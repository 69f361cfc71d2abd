//! Pictures of every screen, as somebody looked at them and said yes; a new one is blessed and never made up.

mod circle;
mod exercises;
mod journal;
mod places;
