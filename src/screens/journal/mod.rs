//! The journal: its pages in a list and one by one, searched, thrown away and brought back. Here stands nothing but names.

mod browser;
mod entry_page;
mod entry_row;
mod highlight;
mod list;
mod list_and_page;
mod list_rows;
mod screen;
mod search;
mod trash;

pub use self::screen::JournalScreen;
pub use self::search::SearchScreen;
pub use self::trash::TrashScreen;

#[cfg(test)]
mod tests;

#[cfg(test)]
mod search_tests;
