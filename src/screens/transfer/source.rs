//! Copies of what an export is made from, so that a thread can read it; it opens no file for writing.

use anyhow::Result;

use crate::exercise::Catalogue;
use crate::export::{ExportOutcome, ExportRequest, Pages, Source};
use crate::journal::Journal;
use crate::screens::Context;
use crate::text::{Language, Text};

/// What an export is made from, for a thread of its own.
#[derive(Clone, Debug)]
pub struct ExportSource {
    journal: Journal,
    exercises: Catalogue,
    language: Language,
}

impl ExportSource {
    /// Copies of what a screen sees now.
    pub fn new(context: &Context) -> Self {
        let (journal, exercises) = (context.journal.clone(), context.exercises.clone());
        Self { journal, exercises, language: context.text.language() }
    }

    /// Lets what leaves be streamed, as long as `goes_on` says so.
    ///
    /// # Errors
    /// When the journal cannot be read, `stream` fails, or nobody waits for it.
    pub fn open(
        &self,
        request: &ExportRequest,
        goes_on: &(dyn Fn() -> bool + Sync),
        stream: &mut dyn FnMut(&Pages) -> Result<()>,
    ) -> Result<ExportOutcome> {
        // The words that the screen has, for they are not to be shared between threads.
        let text = Text::new(self.language)?.with_extra(self.exercises.words(self.language));
        let source = Source { journal: &self.journal, exercises: &self.exercises, text: &text };
        request.open(source, &self.journal.all_month_files()?, goes_on, &mut |pages, _| stream(pages))
    }
}
