//! A file that is written beside the screen; must never stand under its name before it is whole.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::looks::Looks;
use crate::export::{ExportOutcome, ExportRequest, Pages};
use crate::output_file::{PartName, part_beside};
use crate::screens::background_task::Worker;
use crate::screens::{Context, ExportSource, Output};
use crate::text::Text;
use anyhow::Result;

/// A file that is being written. Dropping this leaves nothing of it.
pub struct ExportJob {
    output: Output,
    path: PathBuf,
    said: String,
    /// The file until it is whole.
    part: PartName,
    written: Worker<Result<ExportOutcome>>,
    pub(super) looks: Looks,
}

/// What there is to tell of an export.
pub enum ExportNews {
    Late,
    /// The file is whole and has its name; what is said.
    Written(Output, String),
    /// The file could not be written at this path.
    Refused(PathBuf, io::ErrorKind),
    /// There is no file; what is said.
    Nothing(String),
}

impl ExportJob {
    /// Begins to write an export to a path; `said` is for when it is whole.
    ///
    /// # Errors
    /// When the path is taken, or no file can be made there.
    pub fn begin(path: &Path, request: &ExportRequest, said: String, context: &Context) -> io::Result<Self> {
        let (file, part) = part_beside(path)?;
        let output = Output::Export { path: path.to_path_buf(), request: request.clone() };
        let (source, request) = (ExportSource::new(context), request.clone());
        let written = Worker::read(context.waker, move |give| {
            let mut out = BufWriter::new(&file);
            let mut stream = |pages: &Pages| request.how.stream(pages, &mut out);
            let outcome = source.open(&request, &|| give.wanted(), &mut stream).and_then(|outcome| {
                out.flush()?;
                file.sync_all()?;
                Ok(outcome)
            });
            give.give(outcome);
        });
        Ok(Self { output, path: path.to_path_buf(), said, part, written, looks: Looks::default() })
    }

    /// Looks whether the file is whole; then it gets its name, and there is no job any more.
    pub fn look(job: &mut Option<Self>, text: &Text) -> Option<ExportNews> {
        let going = job.as_mut()?;
        match going.written.piece() {
            Some(written) => Some(job.take()?.end(written, text)),
            None if going.written.done() => {
                *job = None;
                Some(ExportNews::Nothing(text.get("error.unknown")))
            }
            None => going.looks.late().then_some(ExportNews::Late),
        }
    }

    fn end(self, written: Result<ExportOutcome>, text: &Text) -> ExportNews {
        match written {
            Ok(outcome) if outcome.count == 0 => ExportNews::Nothing(text.get("export.empty")),
            Ok(outcome) => match self.part.keep_as_new(&self.path) {
                // What could not be read is not in the file, and that is said.
                Ok(()) if !outcome.damaged.is_empty() => {
                    ExportNews::Written(self.output, format!("{} {}", self.said, text.get("error.damaged")))
                }
                Ok(()) => ExportNews::Written(self.output, self.said),
                Err(error) => ExportNews::Refused(self.path, error.kind()),
            },
            Err(error) => match error.chain().find_map(|error| error.downcast_ref::<io::Error>()) {
                Some(error) => ExportNews::Refused(self.path, error.kind()),
                None => ExportNews::Nothing(text.get("error.unknown")),
            },
        }
    }
}
