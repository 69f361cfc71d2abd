//! The lock on the real `App`: opening it, closing it, choosing it; must never need a terminal or the real clock.

mod closing;
mod golden;
mod opening;
mod passphrase;
