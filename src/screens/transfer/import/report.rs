//! What came in by an import, to be read: the sentences, and what stayed out. It changes nothing that was imported.

use super::super::pager::{Pager, Shown};
use crate::import::{Reading, report};
use crate::journal::ImportOutcome;
use crate::keys::{Action, Typing, spoken};
use crate::screens::Context;
use crate::theme::Role;
use crate::widgets::page::Page;

#[derive(Debug)]
pub struct Report {
    pub pager: Pager,
    outcome: ImportOutcome,
    reading: Reading,
    /// How many imports were taken out since, this one first; one that comes in again counts back.
    out: usize,
}

impl Report {
    /// The report from its beginning.
    pub fn new(outcome: ImportOutcome, reading: Reading) -> Self {
        Self { pager: Pager::new(), outcome, reading, out: 0 }
    }

    /// An import was taken out since, or came in again.
    pub fn count(&mut self, out: bool) {
        self.out = if out { self.out + 1 } else { self.out.saturating_sub(1) };
        self.pager.top = 0;
    }

    /// Whether undo takes this import out.
    pub fn can_be_undone(&self) -> bool {
        self.out == 0 && self.outcome.new > 0
    }

    /// What is on the screen of it.
    pub fn shown<'a>(&self, context: &Context<'a>) -> Shown<'a> {
        let head = Page::new(context.theme, context.size.width);
        Shown { head, text: self.lay_out(context), sheet: false, buttons: ["import.more", "common.close"] }
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        let key = |action: Action| spoken(&context.keys.first(action, Typing::No), text);
        if !context.short() {
            page.title("", &text.get("import.title"), "", Role::Focus);
        }
        page.gap();
        if self.out > 0 {
            page.question(&text.get("import.undone"), "");
            page.gap();
            page.words(&text.fill("import.redo", &[("key", key(Action::Redo).into())]), theme.muted());
            return page;
        }
        let lines = report(self.outcome, &self.reading, false, text);
        // What stayed out comes last: a sentence, and below it each place with its reason.
        let skipped = self.reading.skipped.len();
        let left = if skipped > 0 { skipped + 1 } else { 0 };
        let (said, left) = lines.split_at(lines.len().saturating_sub(left));
        if let Some((first, others)) = said.split_first() {
            page.question(first, "");
            for line in others {
                page.words(line, theme.text());
            }
        }
        if self.outcome.new > 0 {
            page.gap();
            page.words(&text.fill("import.undo", &[("key", key(Action::Undo).into())]), theme.muted());
        }
        if let Some((first, places)) = left.split_first() {
            page.gap();
            page.words(first, theme.text());
            for line in places {
                page.words_at(2, line.trim_start(), theme.text());
            }
        }
        page
    }
}
