//! The answers of a screen and what it hears of them: plain data, from which `app` makes effects.

use std::path::PathBuf;

use super::passphrase::{PassphraseNews, PassphraseTask};
use super::{Change, Route};
use crate::export::ExportRequest;
use crate::import::Reading;
use crate::journal::{ImportOutcome, SaveError};

/// Something that leaves the program.
#[derive(Clone, Debug)]
pub enum Output {
    /// To the clipboard of the terminal.
    Copy(String),
    /// To the person's own editor, and back: see [`Outcome::Returned`].
    Editor(String),
    /// Into a file that must not be there yet.
    File {
        /// Where.
        path: std::path::PathBuf,
        /// What.
        bytes: Vec<u8>,
    },
    /// The journal, or a part of it, into a file that must not be there yet; written beside the screen.
    Export {
        /// Where.
        path: std::path::PathBuf,
        /// What.
        request: ExportRequest,
    },
}

/// The one answer of a screen.
#[derive(Clone, Debug)]
pub enum Step {
    /// Nothing more to do.
    Stay,
    /// Not for this screen.
    Pass,
    /// Another screen on top of this one.
    Open(Route),
    /// Another screen instead of this one; home instead of all.
    Replace(Route),
    /// Back to the screen below.
    Leave,
    /// A change, and the sentence that says so afterwards.
    Save(Change, String),
    /// Something leaves the program, and the sentence that says so afterwards.
    Output(Output, String),
    /// A file or a folder is read beside the screen, and what is in it comes in: see [`Outcome::Imported`].
    Import(PathBuf),
    /// The passphrase is used or changed beside the screen: see [`Outcome::Passphrase`].
    Passphrase(PassphraseTask),
    /// The lock screen is done: on to where the person was going, with what is said there.
    Enter(String),
    /// On without the passphrase that another device chose.
    EnterWithout,
    /// A sentence in the message row.
    Say(String),
    /// The end.
    Quit,
}

/// What only changes the screen asks for nothing more.
impl From<()> for Step {
    fn from((): ()) -> Self {
        Self::Stay
    }
}

/// What a screen hears about a step that it took.
#[derive(Clone, Debug)]
pub enum Outcome<'a> {
    /// It is safe on disk.
    Saved(&'a Change),
    /// It is not; the words are still on the screen.
    Failed(&'a SaveError),
    /// The file is written, or the text is with the terminal.
    Output(&'a Output),
    /// The file is not written, which was said; the path that is still free if this one was taken.
    OutputRefused(Option<&'a std::path::Path>),
    /// Other words than went out came back from the person's own editor.
    Returned(&'a str),
    /// What came of an import.
    Imported(&'a ImportResult),
    /// How it goes with the passphrase.
    Passphrase(&'a PassphraseNews),
    /// The screen above was left.
    Back,
}

/// What came of an import.
#[derive(Clone, Debug)]
pub enum ImportResult {
    /// It was read, and what could come in is in.
    Done {
        /// How much.
        outcome: ImportOutcome,
        /// What stayed out.
        reading: Reading,
    },
    /// It is not in, or not all of it.
    Not {
        /// What happened and what can be done.
        words: String,
        /// Whether another path is what helps.
        path: bool,
    },
    /// It was stopped before anything came in.
    Stopped,
}
