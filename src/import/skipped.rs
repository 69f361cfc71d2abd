//! An entry that cannot be imported: where it is and why, and the sentence for it; never holds its words.

use chrono::NaiveDate;

use crate::text::{Text, dates, one_line};

/// An entry that cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Its file, if there are more of them: in a folder or a zip.
    pub file: Option<String>,
    /// Where it is.
    pub position: Position,
    /// Why it stays out.
    pub reason: SkipReason,
}

/// Where an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// The whole file, of which the name is known.
    Whole,
    /// The entry of this day.
    Day(NaiveDate),
    /// The entry with this number in the file, from 1.
    Number(usize),
    /// The entry that begins on this line, from 1.
    Line(usize),
}

/// Why an entry cannot come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// It has no date, or one that cannot be understood.
    NoDate,
    /// It has a date, and a time that cannot be understood.
    NoTime,
    /// It has no words.
    NoWords,
    /// Its date is in no year that can be kept.
    Year,
    /// It is not an entry, or a part of it is missing.
    Damaged,
    /// A file in a folder or a zip that is no text, or no sound text.
    NotText,
    /// A file in a folder that may not or cannot be read.
    Unread,
    /// A file in a zip or a folder in which nothing is recognised.
    Unknown,
    /// Such a file with nothing in it.
    Empty,
    /// Such a file that was made to share.
    Shared,
    /// Such a file that a newer program made.
    Newer,
}

impl Skipped {
    /// A whole file, by its name.
    pub(super) fn file(name: String, reason: SkipReason) -> Self {
        Self { file: Some(name), position: Position::Whole, reason }
    }

    /// One sentence: where it is and why it stays out.
    pub fn said(&self, text: &Text) -> String {
        let place = match self.position {
            Position::Whole => None,
            Position::Day(day) => {
                Some(text.fill("import.at.day", &[("date", dates::full(text, day).into())]))
            }
            Position::Number(number) => {
                Some(text.fill("import.at.number", &[("number", number.to_string().into())]))
            }
            Position::Line(line) => Some(text.fill("import.at.line", &[("number", line.to_string().into())])),
        };
        let file = self.file.as_deref().map(one_line);
        let place = [file, place].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let why = text.get(match self.reason {
            SkipReason::NoDate => "import.why.no_date",
            SkipReason::NoTime => "import.why.no_time",
            SkipReason::NoWords => "import.why.no_words",
            SkipReason::Year => "import.why.year",
            SkipReason::Damaged => "import.why.damaged",
            SkipReason::NotText => "import.why.not_text",
            SkipReason::Unread => "import.why.unread",
            SkipReason::Unknown => "import.why.unknown",
            SkipReason::Empty => "import.why.empty",
            SkipReason::Shared => "import.why.shared",
            SkipReason::Newer => "import.why.newer",
        });
        format!("{place}: {why}")
    }
}
