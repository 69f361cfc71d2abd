//! The pages that ask before they act; must never leave half of what was asked.

mod export;
mod first_run;
mod import;
mod privacy;
mod reading;
