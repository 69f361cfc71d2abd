//! The real program in a real terminal; must never sleep and hope.

mod evening;
mod real_terminal;
mod slow_line;
