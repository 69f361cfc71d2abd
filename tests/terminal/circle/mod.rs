//! The circle as a command gives it; must never be without a number.

#[cfg(unix)]
mod always_a_number;
mod command;
#[cfg(unix)]
mod poster;
