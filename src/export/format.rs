//! The formats of an export, by name; must never know what stands in a file of one.

use std::io::Write;

use anyhow::Result;

use super::pages::{EachMonth, Options, Pages, whole};
use super::share::Share;
use super::{csv, html, json, markdown};

/// How an export is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text that reads well anywhere.
    #[default]
    Markdown,
    /// Every field as it is stored.
    Json,
    /// A table.
    Csv,
    /// A page to read or print.
    Html,
}

impl Format {
    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }

    /// Whether nothing may be missing, not the trash nor another version: JSON for the person, which can come back.
    pub fn is_whole(self, share: Option<Share>) -> bool {
        self == Self::Json && share.is_none()
    }

    /// The whole file, of the entries of these pages.
    ///
    /// # Errors
    /// When an entry cannot be written in this format.
    pub fn to_text(self, pages: &Pages, options: Options) -> Result<String> {
        whole(pages, options, |months, pages, options, out| self.stream(months, pages, options, out))
    }

    /// The file piece by piece, of the entries of these months and the circle of these pages: of a journal of a
    /// hundred years there is never more in memory than a month, and for [`Format::Html`] the counts.
    ///
    /// # Errors
    /// When an entry cannot be read, written in this format, or taken by `out`.
    pub fn stream(
        self,
        months: &EachMonth,
        pages: &Pages,
        options: Options,
        out: &mut dyn Write,
    ) -> Result<()> {
        match self {
            Self::Markdown => markdown::stream(months, pages, options, out),
            Self::Json => json::stream(months, pages, options, out),
            Self::Csv => csv::stream(months, pages, options, out),
            Self::Html => html::stream(months, pages, options, out),
        }
    }
}
