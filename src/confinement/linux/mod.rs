//! The order in which things are taken on Linux, and what is in force; must never take anything before the threads that keep
//! more have begun.

mod files;
mod reach;
mod system_calls;

use std::fs::File;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::OnceLock;

use rustix::thread::{SecureComputingMode, no_new_privs, secure_computing_mode};

use super::in_force::InForce;
use super::needs::Needs;
use super::outside;
use crate::directory::Names;
use reach::Reach;

/// What the filter and the rules became; unset as long as nothing was taken.
static TAKEN: OnceLock<Taken> = OnceLock::new();

struct Taken {
    connections: bool,
    beyond: Vec<PathBuf>,
}

/// Takes from this thread, and from all that begin after it, what they do not need. To be called once, before any other
/// thread begins; what the system cannot do is left out. Gives the names in the folder of the months, if it had to look
/// at them: a folder of a hundred years takes as long to list as all the rest.
pub fn confine(needs: Needs) -> Option<Names> {
    if TAKEN.get().is_some() || needs.editor && outside::begin_editor().is_err() {
        return None;
    }
    let connections = system_calls::refuse().is_ok();
    let (mut beyond, mut months) = (Vec::new(), None);
    // Without the thread nothing that the person names could be opened any more.
    if !needs.named_files || outside::begin_files().is_ok() {
        let reach = Reach::of(needs);
        let _ = files::keep_within(&reach);
        (beyond, months) = (reach.beyond, reach.months);
    }
    let _ = TAKEN.set(Taken { connections, beyond });
    months
}

/// What is taken from this thread: asked of the kernel, not remembered.
pub fn in_force() -> InForce {
    let Some(taken) = TAKEN.get() else { return InForce::default() };
    let filtered = matches!(secure_computing_mode(), Ok(SecureComputingMode::Filter));
    // Everybody may open this one, and no program of this kind has a need to.
    let closed = File::open("/").is_err_and(|error| error.kind() == ErrorKind::PermissionDenied);
    InForce {
        connections: taken.connections && filtered && no_new_privs().unwrap_or(false),
        files: closed,
        beyond: if closed { taken.beyond.clone() } else { Vec::new() },
    }
}
