//! A file that cannot be read and why, as a value; it never touches the file.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::text::{Reason, What};

/// Why a file is left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A newer program wrote it; holds the version that it names.
    Newer(String),
    /// It is sound JSON, of something else.
    NotOurs,
    /// It is encrypted, and the journal is locked.
    Locked,
    /// It cannot be read whole and understood.
    Unreadable(Reason),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Why::Newer(version) => write!(f, "a newer program wrote it (format version {version})"),
            Why::NotOurs => f.write_str("it is not a file of this program"),
            Why::Locked => f.write_str("the journal is locked"),
            Why::Unreadable(reason) => reason.fmt(f),
        }
    }
}

impl From<Why> for Reason {
    fn from(why: Why) -> Reason {
        let detail = why.to_string();
        match why {
            Why::Newer(_) => Reason::new(What::Newer, detail),
            Why::NotOurs => Reason::new(What::NotOurs, detail),
            Why::Locked => Reason::new(What::Locked, detail),
            Why::Unreadable(reason) => reason,
        }
    }
}

impl From<io::Error> for Why {
    fn from(error: io::Error) -> Why {
        let reason = Reason::from(error);
        if reason.what == What::Locked { Why::Locked } else { Why::Unreadable(reason) }
    }
}

/// A file that cannot be read; it is left byte for byte as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Which file.
    pub path: PathBuf,
    /// Why it is left alone.
    pub why: Why,
}

impl Damage {
    /// A file or folder that cannot be read now.
    pub fn unreadable(path: &Path, reason: impl Into<Reason>) -> Damage {
        Damage { path: path.to_path_buf(), why: Why::Unreadable(reason.into()) }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.why)
    }
}

impl std::error::Error for Damage {}
