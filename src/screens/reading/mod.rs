//! The ideas that the exercises come from, to read at any time: the list of the pages, and one page; and what there is to know
//! about privacy. Keeps nothing.

mod list;
mod page;
mod privacy;

pub use list::ReadingList;
pub use page::PageScreen;
pub use privacy::Privacy;
