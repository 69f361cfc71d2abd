//! A file that is written beside the screen: whole under its own name or not there at all; never over another one.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use tempfile::{NamedTempFile, TempPath};

use super::{App, World, context};
use crate::keys::{Action, Input, Scope};
use crate::screens::background::Worker;
use crate::screens::{ExportOutcome, ExportRequest, ExportSource, Outcome, Output, Step};

/// How often it looks whether the file is whole.
const PACE: Duration = Duration::from_millis(50);
/// Looks after which it says that this takes a while: half a second.
const LATE: u32 = 10;
/// How a file is called until it is whole.
const BEFORE: &str = ".verbinding-";
const AFTER: &str = ".part";
const HOUR: Duration = Duration::from_secs(60 * 60);

/// A file that is being written. Dropping this leaves nothing of it.
pub(super) struct ExportJob {
    output: Output,
    path: PathBuf,
    said: String,
    /// The file until it is whole.
    part: TempPath,
    written: Worker<Result<ExportOutcome>>,
    looks: u32,
}

impl App {
    /// Begins to write an export to a path; one at a time.
    pub(super) fn begin_export(&mut self, path: &Path, request: &ExportRequest, said: String) {
        if self.export_job.is_some() {
            return self.show_message(self.world.text.get("export.still"), false);
        }
        let file = match part_beside(path) {
            Ok(file) => file,
            Err(error) => return self.refuse_export(path, &error),
        };
        let (file, part) = file.into_parts();
        let World { journal, exercises, text, .. } = &self.world;
        let (request, source) = (request.clone(), ExportSource::new(journal, exercises, text.language()));
        let output = Output::Export { path: path.to_path_buf(), request: request.clone() };
        let written = Worker::read(move |give| {
            let mut out = BufWriter::new(&file);
            let outcome = request.write(&source, &|| give.wanted(), &mut out).and_then(|outcome| {
                out.flush()?;
                file.sync_all()?;
                Ok(outcome)
            });
            give.give(outcome);
        });
        self.export_job = Some(ExportJob { output, path: path.to_path_buf(), said, part, written, looks: 0 });
    }

    /// When it is to look again.
    pub(super) fn export_in(&self) -> Option<Duration> {
        self.export_job.as_ref().map(|_| PACE)
    }

    /// Whether an input stops the writing: nothing of the file stays.
    pub(super) fn stops_handing(&mut self, input: &Input) -> bool {
        let stops = *input == Input::Act(Action::Back) && self.scope() == Scope::Export;
        if !stops || self.export_job.take().is_none() {
            return false;
        }
        self.show_message(self.world.text.get("export.not_written"), false);
        true
    }

    /// Whether a file is still being written; says so if it is.
    pub(super) fn still_exports(&mut self) -> bool {
        self.look_after_handing();
        if self.export_job.is_some() {
            self.show_message(self.world.text.get("export.still"), false);
        }
        self.export_job.is_some()
    }

    /// Looks whether the file is whole; then it gets its name.
    pub(super) fn look_after_handing(&mut self) {
        let Some(export_job) = &mut self.export_job else { return };
        let Some(written) = export_job.written.piece() else {
            export_job.looks = export_job.looks.saturating_add(1);
            if export_job.looks >= LATE && self.message.is_none() {
                let words = self.world.text.get("export.still");
                self.message = Some(super::Message { words, undo: false });
            }
            return;
        };
        let Some(export_job) = self.export_job.take() else { return };
        let text = &self.world.text;
        match written {
            Ok(outcome) if outcome.count == 0 => self.show_message(text.get("export.empty"), false),
            Ok(outcome) => {
                // What could not be read is not in the file, and that is said.
                let damaged = outcome.damaged.then(|| format!(" {}", text.get("error.damaged")));
                let said = export_job.said + &damaged.unwrap_or_default();
                match export_job.part.persist_noclobber(&export_job.path) {
                    Ok(()) => {
                        self.show_message(said, false);
                        self.tell_export(&Outcome::Output(&export_job.output));
                    }
                    Err(error) => self.refuse_export(&export_job.path, &error.error),
                }
            }
            Err(error) => match error.chain().find_map(|error| error.downcast_ref::<io::Error>()) {
                Some(error) => self.refuse_export(&export_job.path, error),
                None => self.show_message(text.get("error.unknown"), false),
            },
        }
    }

    fn refuse_export(&mut self, path: &Path, error: &io::Error) {
        let free = self.refusal(path, error);
        self.tell_export(&Outcome::OutputRefused(free.as_deref()));
    }

    /// Tells the export dialog, which may be under another screen by now.
    fn tell_export(&mut self, outcome: &Outcome) {
        let Some(at) = self.stack.iter().rposition(|screen| screen.scope() == Scope::Export) else { return };
        let context = context(&self.world, self.area);
        let step = self.stack.get_mut(at).map_or(Step::Stay, |screen| screen.on_outcome(outcome, &context));
        if at + 1 == self.stack.len() {
            self.apply(step);
        } else if matches!(step, Step::Leave) {
            self.stack.remove(at);
        }
    }
}

/// A new file beside a path that is still free, for the person alone; gone again unless it gets a name.
fn part_beside(path: &Path) -> io::Result<NamedTempFile> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    part_in(folder)
}

/// A new file in a folder, for the person alone; gone again unless it gets a name.
///
/// # Errors
/// When no file can be made there.
pub fn part_in(folder: &Path) -> io::Result<NamedTempFile> {
    sweep(folder);
    tempfile::Builder::new().prefix(BEFORE).suffix(AFTER).tempfile_in(folder)
}

/// Removes what a killed program left in this folder; one that is younger may still be written.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(BEFORE) && name.ends_with(AFTER));
        let age = entry
            .metadata()
            .ok()
            .filter(fs::Metadata::is_file)
            .and_then(|it| it.modified().ok()?.elapsed().ok());
        if ours && age.is_some_and(|age| age > HOUR) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
