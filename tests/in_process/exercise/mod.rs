//! Exercises walked by keys; must never lose what was typed on the way.

mod drafts;
mod endings;
mod layout;
mod look_back;
mod more;
mod own;
mod walks;
mod words_stay;
