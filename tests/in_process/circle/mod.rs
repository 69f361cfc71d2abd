//! The support circle on the screen; must never show a page without a number to call.

mod country;
mod list;
mod page;
mod versions;
