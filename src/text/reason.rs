//! What stood in the way, so that a person can be told in their language; it must never show the words of a machine by
//! itself.

use std::fmt;
use std::io::{self, ErrorKind};

use super::{Text, one_line};

/// What stood in the way. Each has its words under `reason` in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// There is no such file or folder.
    NotThere,
    /// The person may not read or write it.
    Rights,
    /// The disk can only be read.
    ReadOnly,
    /// The disk, or the person's share of it, is full.
    Full,
    /// A folder, a device or a pipe where a file should be.
    NotAFile,
    /// Larger than anything that is read back.
    TooLarge,
    /// Links that lead in a circle.
    Links,
    /// A name that this system does not take.
    Name,
    /// Something is there already.
    There,
    /// Another program has it in use.
    InUse,
    /// Nobody takes what is given.
    Nobody,
    /// Text in another encoding.
    Coded,
    /// The disk or the system refused, for another reason.
    Disk,
    /// A file without a byte.
    Empty,
    /// A file that ends in the middle.
    CutOff,
    /// A file that was damaged or written by hand.
    Unsound,
    /// A name that stands twice, so that one of two texts would be lost.
    Twice,
    /// The entry with this number in the file, from 1.
    Entry(usize),
    /// A newer program wrote it.
    Newer,
    /// It belongs to another program.
    NotOurs,
    /// It would not be read back as it was written.
    NotBack,
    /// Another window is saving.
    Busy,
    /// The entry is not there, or was erased for good.
    Gone,
    /// A year outside 1 to 9999.
    Year,
    /// There are too many files.
    TooMany,
    /// It is not for this device to touch.
    LeftAlone,
    /// This line of a file, from 1.
    Line(usize),
    /// The settings cannot be read, so they are not written either.
    Settings,
    /// The journal is locked with a passphrase.
    Locked,
    /// It was encrypted for another key.
    OtherKey,
    /// Nothing more is known.
    Unknown,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::NotThere => "not_there",
            Self::Rights => "rights",
            Self::ReadOnly => "read_only",
            Self::Full => "full",
            Self::NotAFile => "not_a_file",
            Self::TooLarge => "too_large",
            Self::Links => "links",
            Self::Name => "name",
            Self::There => "there",
            Self::InUse => "in_use",
            Self::Nobody => "nobody",
            Self::Coded => "coded",
            Self::Disk => "disk",
            Self::Empty => "empty",
            Self::CutOff => "cut_off",
            Self::Unsound => "unsound",
            Self::Twice => "twice",
            Self::Entry(_) => "entry",
            Self::Newer => "newer",
            Self::NotOurs => "not_ours",
            Self::NotBack => "not_back",
            Self::Busy => "busy",
            Self::Gone => "gone",
            Self::Year => "year",
            Self::TooMany => "too_many",
            Self::LeftAlone => "left_alone",
            Self::Line(_) => "line",
            Self::Settings => "settings",
            Self::Locked => "locked",
            Self::OtherKey => "other_key",
            Self::Unknown => "unknown",
        }
    }

    fn of(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotThere,
            ErrorKind::PermissionDenied => Self::Rights,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::WriteZero => Self::Full,
            ErrorKind::IsADirectory => Self::NotAFile,
            ErrorKind::FileTooLarge | ErrorKind::OutOfMemory => Self::TooLarge,
            ErrorKind::InvalidFilename => Self::Name,
            ErrorKind::AlreadyExists => Self::There,
            ErrorKind::ResourceBusy | ErrorKind::WouldBlock | ErrorKind::ExecutableFileBusy => Self::InUse,
            ErrorKind::BrokenPipe => Self::Nobody,
            ErrorKind::InvalidData => Self::Coded,
            ErrorKind::UnexpectedEof => Self::CutOff,
            _ => Self::Disk,
        }
    }
}

/// What stood in the way, and what the machine said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What a person is told.
    pub what: What,
    /// The words of the machine, for who asks for them; never a person's words.
    pub detail: String,
}

impl Reason {
    /// A reason with what the machine said.
    pub fn new(what: What, detail: impl Into<String>) -> Self {
        Self { what, detail: detail.into() }
    }

    /// What stood in the way, as the end of a sentence without its stop.
    pub fn said(&self, text: &Text) -> String {
        let key = format!("reason.{}", self.what.name());
        match self.what {
            What::Entry(number) | What::Line(number) => {
                text.fill(&key, &[("number", number.to_string().into())])
            }
            _ => text.get(&key),
        }
    }

    /// The words of the machine on one line.
    pub fn technical(&self) -> String {
        one_line(&self.detail)
    }

    /// The same reason, after what was being done.
    #[must_use]
    pub fn after(self, doing: &str) -> Self {
        Self { detail: format!("{doing}: {}", self.detail), ..self }
    }

    /// The reason in an error of any kind; unknown if it holds none.
    pub fn of(error: &anyhow::Error) -> Self {
        let known = error.chain().find_map(|cause| {
            let reason = cause.downcast_ref::<Self>().cloned();
            reason.or_else(|| cause.downcast_ref::<io::Error>().map(Self::from))
        });
        let what = known.map_or(What::Unknown, |known| known.what);
        Self::new(what, format!("{error:#}"))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl std::error::Error for Reason {}

impl From<&io::Error> for Reason {
    fn from(error: &io::Error) -> Self {
        let inside = error.get_ref().and_then(|inside| inside.downcast_ref::<Self>());
        inside.cloned().unwrap_or_else(|| Self::new(What::of(error.kind()), error.to_string()))
    }
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}

impl From<serde_json::Error> for Reason {
    fn from(error: serde_json::Error) -> Self {
        let what = if error.is_eof() { What::CutOff } else { What::Unsound };
        Self::new(what, format!("no sound JSON: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    /// Every one of them, those with a number with one.
    const ALL: [What; 31] = [
        What::NotThere,
        What::Rights,
        What::ReadOnly,
        What::Full,
        What::NotAFile,
        What::TooLarge,
        What::Links,
        What::Name,
        What::There,
        What::InUse,
        What::Nobody,
        What::Coded,
        What::Disk,
        What::Empty,
        What::CutOff,
        What::Unsound,
        What::Twice,
        What::Entry(3),
        What::Newer,
        What::NotOurs,
        What::NotBack,
        What::Busy,
        What::Gone,
        What::Year,
        What::TooMany,
        What::LeftAlone,
        What::Line(4),
        What::Settings,
        What::Locked,
        What::OtherKey,
        What::Unknown,
    ];

    /// Words that belong to a machine.
    const RAW: [&str; 10] =
        ["json", "eof", "toml", "utf", "os error", "expected", "invalid", "column", "denied", "serde"];

    #[test]
    fn every_reason_is_said_in_words_of_its_language() {
        let texts = Language::ALL.map(|language| Text::new(language).unwrap());
        for what in ALL {
            let reason = Reason::new(what, "expected value at line 1 column 1 (os error 13)");
            let said = texts.each_ref().map(|text| reason.said(text));
            assert_ne!(said[0], said[1], "{what:?}");
            for said in said {
                assert!(!said.starts_with("reason") && !said.is_empty(), "{what:?}: {said}");
                let low = said.to_lowercase();
                assert!(RAW.iter().all(|raw| !low.contains(raw)), "{what:?}: {said}");
                assert!(!said.ends_with('.') && said.split(' ').count() <= 15, "{what:?}: {said}");
            }
        }
    }

    #[test]
    fn every_reason_is_in_the_list_once_and_has_words_of_its_own() {
        let text = Text::new(Language::Nl).unwrap();
        let mut said: Vec<String> = ALL.iter().map(|what| Reason::new(*what, "").said(&text)).collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), ALL.len());
    }

    #[test]
    fn what_a_system_says_is_known_by_its_kind() {
        let of = |kind: ErrorKind| Reason::from(io::Error::from(kind)).what;
        assert_eq!(of(ErrorKind::PermissionDenied), What::Rights);
        assert_eq!(of(ErrorKind::StorageFull), What::Full);
        assert_eq!(of(ErrorKind::NotFound), What::NotThere);
        assert_eq!(of(ErrorKind::Other), What::Disk);
        let inside = io::Error::other(Reason::new(What::TooLarge, "it is too large"));
        assert_eq!(Reason::from(&inside).what, What::TooLarge);
        let whole = anyhow::Error::from(inside).context("cannot read");
        assert_eq!(Reason::of(&whole).what, What::TooLarge);
        assert_eq!(Reason::of(&anyhow::anyhow!("?")).what, What::Unknown);
        let cut = serde_json::from_str::<serde_json::Value>("{").unwrap_err();
        assert_eq!(Reason::from(cut).what, What::CutOff);
        let bad = serde_json::from_str::<serde_json::Value>("x").unwrap_err();
        assert_eq!(Reason::from(bad).what, What::Unsound);
    }
}
