//! An entry that cannot come in: where it is and why, and the sentence for it; never holds its words.

use chrono::NaiveDate;

use crate::text::{Text, dates, one_line};

/// An entry that cannot come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its file, if there are more of them: in a folder or a zip.
    pub file: Option<String>,
    /// Where it is.
    pub place: Place,
    /// Why it stays out.
    pub reason: Reason,
}

/// Where an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
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
pub enum Reason {
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

impl LeftOut {
    /// One sentence: where it is and why it stays out.
    pub fn said(&self, text: &Text) -> String {
        let place = match self.place {
            Place::Whole => None,
            Place::Day(day) => Some(text.fill("import.at.day", &[("date", dates::full(text, day).into())])),
            Place::Number(number) => {
                Some(text.fill("import.at.number", &[("number", number.to_string().into())]))
            }
            Place::Line(line) => Some(text.fill("import.at.line", &[("number", line.to_string().into())])),
        };
        let file = self.file.as_deref().map(one_line);
        let place = [file, place].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let why = text.get(match self.reason {
            Reason::NoDate => "import.why.no_date",
            Reason::NoTime => "import.why.no_time",
            Reason::NoWords => "import.why.no_words",
            Reason::Year => "import.why.year",
            Reason::Damaged => "import.why.damaged",
            Reason::NotText => "import.why.not_text",
            Reason::Unread => "import.why.unread",
            Reason::Unknown => "import.why.unknown",
            Reason::Empty => "import.why.empty",
            Reason::Shared => "import.why.shared",
            Reason::Newer => "import.why.newer",
        });
        format!("{place}: {why}")
    }
}
