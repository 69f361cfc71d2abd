//! What a screen asks to be done with the passphrase, and what it hears of it: plain data, in which the words are overwritten
//! when they go.

use crate::journal::{Passphrase, PassphraseError, Settled};

/// What is done with the passphrase, beside the screen.
#[derive(Clone, Debug)]
pub enum PassphraseTask {
    /// The journal opens.
    Unlock(Passphrase),
    /// There is one from now on.
    Set(Passphrase),
    /// There is another one from now on.
    Change {
        /// The one that counts.
        old: Passphrase,
        /// The one that will.
        new: Passphrase,
    },
    /// The one of another device counts here, too.
    Join(Passphrase),
    /// There is none any more.
    Remove(Passphrase),
    /// The files of the circle get the form that was chosen.
    Circle,
}

/// How it goes.
#[derive(Clone, Debug)]
pub enum PassphraseNews {
    /// It takes a while.
    Late,
    /// So many files of so many are done.
    Progress(usize, usize),
    /// It is done.
    Done(Settled),
    /// It is not, and why.
    Failed(PassphraseError),
    /// It was done, and the journal was locked again meanwhile.
    Overtaken,
}

impl PassphraseNews {
    /// Whether nothing more comes.
    pub fn is_last(&self) -> bool {
        !matches!(self, Self::Late | Self::Progress(..))
    }
}
