//! The person's own editor under the real program; must never leave a file behind.

pub mod desk;
mod on_screen;
mod plain;
mod survival;
