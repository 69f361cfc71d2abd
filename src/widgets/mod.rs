//! Widgets: state and layout of the things on a page; no words of their own, no files.

/// The text field.
pub mod editor;
