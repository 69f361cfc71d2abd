//! The journal and the circle as bytes to take along; pure, never reads or writes a file.

mod circle;
mod csv;
mod format;
mod html;
mod json;
mod markdown;
mod months;
mod pages;
mod request;
mod share;

pub use circle::{CirclePage, Paper, circle_text, modules, poster_html, poster_text, svg, tel};
pub use format::Format;
pub use json::quiet;
pub use months::{InMemory, Months};
pub use pages::Pages;
pub use request::{ExportOutcome, ExportRequest, Source};
pub use share::Share;

#[cfg(test)]
pub(crate) mod tests;
