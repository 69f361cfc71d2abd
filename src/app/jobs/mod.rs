//! What goes on beside the screen: an export, an import, what must go by itself; must never hold up a key.

pub mod export_job;
pub mod import_job;
mod purge_job;

use std::time::Duration;

use export_job::ExportJob;
use import_job::ImportJob;
use purge_job::Purge;

/// The jobs, at most one of each kind.
#[derive(Default)]
pub struct Jobs {
    /// A file that is being written.
    pub export: Option<ExportJob>,
    /// An import that goes on.
    pub import: Option<ImportJob>,
    /// What must go by itself.
    pub purge: Purge,
}

impl Jobs {
    /// When somebody is to look again.
    pub fn due(&self) -> Option<Duration> {
        let export = self.export.as_ref().map(|_| export_job::PACE);
        let import = self.import.as_ref().map(|_| import_job::PACE);
        [export, import, self.purge.due()].into_iter().flatten().min()
    }
}
