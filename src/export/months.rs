//! Where the entries of an export come from, month by month; it can be gone through more than once, and tells nothing itself.

use anyhow::Result;
use chrono::NaiveDate;

use crate::journal::Record;

/// The entries of an export.
pub trait Months: Sync {
    /// Gives the records of each month, oldest month first.
    ///
    /// # Errors
    /// When nobody waits for them any more, and those of `take`.
    fn records(&self, take: &mut dyn FnMut(Vec<Record>) -> Result<()>) -> Result<()>;

    /// Makes a piece of each month, perhaps several at once, and gives them in the same order.
    ///
    /// # Errors
    /// As [`Months::records`], and those of `make`.
    fn pieces(
        &self,
        make: &(dyn Fn(Vec<Record>) -> Result<Piece> + Sync),
        take: &mut dyn FnMut(Piece) -> Result<()>,
    ) -> Result<()> {
        self.records(&mut |records| take(make(records)?))
    }

    /// How many records there are and on which evenings, if it is known without reading them.
    ///
    /// # Errors
    /// As [`Months::records`].
    fn outline(&self) -> Result<Option<Outline>> {
        Ok(None)
    }
}

/// A part of an export: the bytes of one month.
#[derive(Debug, Default)]
pub struct Piece {
    /// What is written.
    pub bytes: Vec<u8>,
    /// How much of it is the heading of its first evening, which is left out when that one was told already.
    pub heading: usize,
    /// Its first and its last evening.
    pub evenings: Option<(NaiveDate, NaiveDate)>,
}

/// What is known of the entries of an export without reading them.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    /// How many records there are.
    pub count: usize,
    /// The evenings of those that are not in the trash, in their order, each once.
    pub evenings: Vec<NaiveDate>,
}

/// Records that are in memory, as one month.
#[derive(Debug, Clone, Copy)]
pub struct InMemory<'a>(pub &'a [Record]);

impl Months for InMemory<'_> {
    fn records(&self, take: &mut dyn FnMut(Vec<Record>) -> Result<()>) -> Result<()> {
        take(self.0.to_vec())
    }
}
