//! What goes on beside the screen: an export, an import, what must go by itself; must never hold up a key.

pub mod export_job;
pub mod import_job;
mod looks;
pub mod passphrase_job;
mod purge_job;

use std::time::Duration;

use export_job::ExportJob;
use import_job::ImportJob;
use looks::PACE;
use passphrase_job::PassphraseJob;
use purge_job::Purge;

/// The jobs, at most one of each kind.
#[derive(Default)]
pub struct Jobs {
    pub export: Option<ExportJob>,
    pub import: Option<ImportJob>,
    pub passphrase: Option<PassphraseJob>,
    pub purge: Purge,
}

impl Jobs {
    /// The time between two looks went by.
    pub fn pass(&mut self) {
        let export = self.export.as_mut().map(|job| &mut job.looks);
        let import = self.import.as_mut().map(|job| &mut job.looks);
        let passphrase = self.passphrase.as_mut().map(|job| &mut job.looks);
        for looks in [export, import, passphrase].into_iter().flatten() {
            looks.pass();
        }
    }

    /// When somebody is to look again.
    pub fn due(&self) -> Option<Duration> {
        let goes_on = self.export.is_some() || self.import.is_some() || self.passphrase.is_some();
        self.purge.due().into_iter().chain(goes_on.then_some(PACE)).min()
    }
}
