//! Pictures of every screen, as somebody looked at them and said yes; a new one is blessed and never made up.

mod check_in;
mod circle;
mod compassion;
mod encounter;
mod evening;
mod here_and_now;
mod home;
mod journal;
mod places;
mod reading;
mod tools;
