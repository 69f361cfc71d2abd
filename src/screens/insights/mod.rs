//! Insights: what was named, counted over a period; never a score, a trend or a word about how somebody is.

mod bar_list;
mod calendar;
mod entry_line;
mod figures;
mod layout;
mod pages;
mod screen;
mod state;
mod tables;

pub use self::screen::Insights;
