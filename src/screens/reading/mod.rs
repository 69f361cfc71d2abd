//! The ideas that the exercises come from, to read at any time: the list of the pages, and one page. Keeps nothing.

mod list;
mod page;

pub use list::ReadingList;
pub use page::PageScreen;
