//! What ties the program to the rest of a computer: its manual, what a shell offers, a greeting in the evening.

pub mod completions;
pub mod manual;
pub mod reminder;
