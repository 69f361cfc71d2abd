//! The journal, its trash and its insights on the screen; must never write pages behind the back of the store.

mod any_order;
mod insights;
mod list;
mod long_journal;
mod on_this_day;
mod trash;
mod two_windows;
