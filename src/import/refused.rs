//! Why a file or a folder is not brought in at all, and the sentence for it; holds no words of a person.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::text::{Text, one_line};

/// Why a file is not brought in at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is not there.
    NotThere,
    /// It may not be read.
    Closed,
    /// It cannot be read.
    Unread,
    /// It was made to share, so it holds only a part of each entry.
    Shared,
    /// A newer program made it.
    Newer,
    /// Nothing in it is recognised.
    Unknown,
    /// There is nothing in it.
    Empty,
    /// It is cut off or damaged.
    Broken,
    /// jrnl locked it with a password.
    Locked,
    /// A zip with a password, or packed in a way that is not known here.
    Packed,
    /// A folder in which no page was found.
    NoPages,
}

impl Refused {
    /// What went wrong when it was read from the disk.
    pub fn of(error: &io::Error) -> Refused {
        match error.kind() {
            ErrorKind::NotFound => Refused::NotThere,
            ErrorKind::PermissionDenied => Refused::Closed,
            _ => Refused::Unread,
        }
    }

    /// What to tell the person, with what to do; `path` is what was asked for.
    pub fn said(self, path: &Path, text: &Text) -> String {
        let id = match self {
            Refused::NotThere => "import.not_there",
            Refused::Closed => "import.closed",
            Refused::Unread => "import.unread",
            Refused::Shared => "import.share",
            Refused::Newer => "error.newer",
            Refused::Unknown => "import.unknown",
            Refused::Empty => "import.empty",
            Refused::Broken => "import.broken",
            Refused::Locked => "import.locked",
            Refused::Packed => "import.packed",
            Refused::NoPages => "import.no_pages",
        };
        match self {
            Refused::NotThere | Refused::Closed | Refused::Unread => {
                text.fill(id, &[("path", one_line(&path.display().to_string()).into())])
            }
            _ => text.get(id),
        }
    }
}
