//! A system on which a program can take nothing from itself in this way; must never say that something is in force.

use super::in_force::InForce;
use super::needs::Needs;
use crate::directory::Names;

/// Takes nothing, and looked at no name for it.
pub fn confine(_needs: Needs) -> Option<Names> {
    None
}

/// What is taken from this process: nothing.
pub fn in_force() -> InForce {
    InForce::default()
}
