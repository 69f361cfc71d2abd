//! What is about to leave, to be looked at before it is written: its very bytes. It writes nothing.

use std::io::{self, ErrorKind, Write};

use anyhow::Result;

use super::super::pager::{Pager, Shown};
use super::super::source::ExportSource;
use crate::export::{ExportOutcome, ExportRequest};
use crate::screens::Context;
use crate::screens::background_task::Worker;
use crate::text::wrap;
use crate::widgets::page::Page;

/// Bytes that are shown, at most.
const SHOWN: usize = 16 << 10;

/// What is said when the parts that were chosen hold nothing.
pub const LEFT_OUT: &str = "export.choose.parts";

/// What was read of it.
struct Seen {
    words: String,
    more: bool,
    count: usize,
}

/// The first part of an export on the screen.
pub struct Preview {
    pub request: ExportRequest,
    pub pager: Pager,
    reading: Worker<Result<(Vec<u8>, ExportOutcome)>>,
    seen: Option<Seen>,
}

impl Preview {
    /// Begins to read it beside the screen.
    pub fn new(request: ExportRequest, context: &Context) -> Self {
        let (source, reads) = (ExportSource::new(context), request.clone());
        let reading = Worker::read(context.waker, move |give| {
            let mut first = First(Vec::new());
            let outcome = source.open(&reads, &|| give.wanted(), &mut |pages| {
                let streamed = reads.how.stream(pages, &mut first);
                if first.is_full() { Ok(()) } else { streamed }
            });
            give.give(outcome.map(|outcome| (first.0, outcome)));
        });
        Self { request, pager: Pager::new(), reading, seen: None }
    }

    /// Whether it is still read: what was not seen does not leave.
    pub fn is_reading(&self) -> bool {
        self.seen.is_none()
    }

    /// Takes what was read, if it is there.
    ///
    /// # Errors
    /// The key of the sentence that says why there is nothing to be looked at.
    pub fn take(&mut self) -> Result<(), &'static str> {
        let Some(read) = self.reading.piece() else { return Ok(()) };
        let (bytes, outcome) = read.map_err(|_| "error.unknown")?;
        if outcome.count == 0 {
            return Err(if outcome.entries || outcome.items { LEFT_OUT } else { "export.empty" });
        }
        let words = String::from_utf8_lossy(&bytes);
        let words = words.trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned();
        self.seen = Some(Seen { words, more: bytes.len() >= SHOWN, count: outcome.count });
        Ok(())
    }

    /// What is on the screen of it.
    pub fn shown<'a>(&self, context: &Context<'a>) -> Shown<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut head = Page::new(theme, context.size.width);
        let mut page = Page::new(theme, context.size.width);
        if let Some(seen) = &self.seen {
            head.question(&text.fill("export.preview", &[("count", seen.count.into())]), "");
            for line in wrap(seen.words.trim_end_matches('\n'), page.measure().into()) {
                page.pieces(vec![(0, line, theme.text())]);
            }
            if seen.more {
                page.blank();
                page.words(&text.get("export.preview.more"), theme.muted());
            }
        } else {
            head.words(&text.get("export.reading"), theme.muted());
        }
        Shown { head, text: page, sheet: self.seen.is_some(), buttons: ["common.back", "export.do"] }
    }
}

/// Takes the first bytes and no more.
struct First(Vec<u8>);

impl First {
    fn is_full(&self) -> bool {
        self.0.len() >= SHOWN
    }
}

impl Write for First {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(SHOWN.saturating_sub(self.0.len()));
        self.0.extend_from_slice(bytes.get(..taken).unwrap_or_default());
        if taken == 0 && !bytes.is_empty() {
            return Err(ErrorKind::WriteZero.into());
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
