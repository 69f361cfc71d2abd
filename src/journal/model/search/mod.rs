//! Which entries are meant, and finding words in them; pure.

pub mod fold;
pub mod query;
pub mod selection;
pub mod sieve;
