//! The formats of an export, by name; must never know what stands in a file of one.

use std::io::Write;

use anyhow::Result;
use clap::ValueEnum;

use super::pages::Pages;
use super::share::Share;
use super::{csv, html, json, markdown};

/// How an export is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text that reads well anywhere.
    #[default]
    #[value(alias = "md")]
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

    /// The whole file in one piece.
    pub fn to_text(self, pages: &Pages) -> Result<String> {
        let mut bytes = Vec::new();
        self.stream(pages, &mut bytes)?;
        Ok(String::from_utf8(bytes)?)
    }

    /// The file piece by piece: of a journal of a hundred years there is never more in memory than a month, and for
    /// [`Format::Html`] the counts.
    ///
    /// # Errors
    /// When an entry cannot be read, written in this format, or taken by `out`.
    pub fn stream(self, pages: &Pages, out: &mut dyn Write) -> Result<()> {
        match self {
            Self::Markdown => markdown::stream(pages, out),
            Self::Json => json::stream(pages, out),
            Self::Csv => csv::stream(pages, out),
            Self::Html => html::stream(pages, out),
        }
    }
}
