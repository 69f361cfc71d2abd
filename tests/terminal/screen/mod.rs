//! The real program in a real terminal; must never sleep and hope.

mod breathing;
mod evening;
mod every_screen;
mod lasting;
mod shell;
mod slow_line;
mod start;
