//! The text field: text, cursor, undo and soft wrap. Never draws, never cuts a character, never loses a word.
//!
//! `apply` takes a command and answers whether anything changed or moved; `view` gives the rows to paint.
//! Both take the width of the field in columns. One column of it is the cursor's, so text fills `width - 1`.

mod buffer;
mod cluster;
mod history;
mod moves;
pub mod secret;
mod view;
mod wrap;

#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cell::Cell;

use buffer::{Buffer, Pos};
use cluster::Class;
use history::{History, Run, Step};
use wrap::Wrap;

pub use crate::keys::Edit;
pub use view::View;

/// A text field of one line or of a page.
#[derive(Clone)]
pub struct Editor {
    one_line: bool,
    buffer: Buffer,
    at: Pos,
    /// The cursor stands at the end of the upper row of a soft break without a space.
    upper: bool,
    /// The column that Up and Down come back to.
    want: Option<usize>,
    wrap: Option<Wrap>,
    history: History,
    /// What the last view showed, so that the next one stays still if it can.
    seen: Cell<Seen>,
}

/// A window on the text.
#[derive(Clone, Copy, Default)]
struct Seen {
    top: Pos,
    left: usize,
    height: usize,
}

/// Without the words: they must not get into a log or a panic message.
impl std::fmt::Debug for Editor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Editor")
            .field("one_line", &self.one_line)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

impl Editor {
    /// An empty field of one line: it scrolls sideways and takes no newline.
    pub fn line() -> Self {
        Self::new(true)
    }

    /// An empty field of many lines: it wraps.
    pub fn page() -> Self {
        Self::new(false)
    }

    fn new(one_line: bool) -> Self {
        Self {
            one_line,
            buffer: Buffer::new(""),
            at: Pos::default(),
            upper: false,
            want: None,
            wrap: None,
            history: History::default(),
            seen: Cell::default(),
        }
    }

    /// Whether this is a field of one line.
    pub fn is_line(&self) -> bool {
        self.one_line
    }

    /// The whole text; paragraphs end with `\n`.
    pub fn text(&self) -> String {
        self.buffer.text()
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// Takes `text` instead of what was there, cleaned as a paste is; the cursor goes behind it and there is
    /// nothing to undo.
    pub fn set_text(&mut self, text: &str) {
        self.forget();
        self.buffer = Buffer::new(&self.clean(text));
        self.at = self.buffer.end();
    }

    /// Takes `text` instead of what was there, as one step that undo takes back; the cursor goes behind it.
    pub fn rewrite(&mut self, text: &str) {
        let clean = self.clean(text);
        self.replace(Pos::default(), self.buffer.end(), &clean, Run::Whole);
    }

    /// Lets go of the text and of everything that undo could bring back.
    pub fn forget(&mut self) {
        *self = Self::new(self.one_line);
    }

    /// Does one command in a field `width` columns wide. Answers `false` if it had no effect, so that a
    /// screen can move the focus instead.
    pub fn apply(&mut self, edit: Edit, width: u16) -> bool {
        self.lay_out(width);
        match edit {
            Edit::Insert('\n' | '\r') | Edit::NewLine => self.new_line(),
            Edit::Insert(c) => self.type_in(c),
            Edit::Paste(text) => self.replace(self.at, self.at, &self.clean(&text), Run::Whole),
            Edit::Backspace => self.cut(self.buffer.before(self.at), Run::Erased),
            Edit::Delete => self.cut(self.buffer.after(self.at), Run::Deleted),
            Edit::DeleteWordBack => self.cut(self.erased_word(), Run::Whole),
            Edit::DeleteToLineStart => self.cut(Some(self.row_start()), Run::Whole),
            Edit::DeleteToLineEnd => self.cut(Some(self.row_cut()), Run::Whole),
            Edit::Undo => self.undo(),
            Edit::Redo => self.redo(),
            movement => self.step(&movement),
        }
    }

    fn clean(&self, text: &str) -> String {
        if !self.one_line {
            return crate::text::clean(text);
        }
        let lines = crate::text::clean(&text.replace('\t', " "));
        lines.split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn measure(&self, width: u16) -> usize {
        if self.one_line { usize::MAX } else { usize::from(width).saturating_sub(1).max(1) }
    }

    fn lay_out(&mut self, width: u16) {
        if let Cow::Owned(wrap) = self.wrapped(width) {
            self.wrap = Some(wrap);
        }
    }

    /// The rows at `width`: those at hand, or new ones when the width is another.
    fn wrapped(&self, width: u16) -> Cow<'_, Wrap> {
        let measure = self.measure(width);
        match &self.wrap {
            Some(wrap) if wrap.measure() == measure => Cow::Borrowed(wrap),
            _ => Cow::Owned(Wrap::new(self.buffer.pars(), measure)),
        }
    }

    fn new_line(&mut self) -> bool {
        !self.one_line && self.replace(self.at, self.at, "\n", Run::Begun)
    }

    fn type_in(&mut self, c: char) -> bool {
        let typed = self.clean(c.encode_utf8(&mut [0; 4]));
        let last = self.buffer.before(self.at).map_or("", |from| self.buffer.between(from, self.at));
        let joins = cluster::from(&[last, &typed].concat(), 0).count() == 1 && !last.is_empty();
        let begins = match (cluster::class(last), cluster::class(&typed)) {
            (before, now) if before == now => false,
            (Class::Space, _) | (Class::Mark, Class::Word) => true,
            _ => false,
        };
        self.replace(self.at, self.at, &typed, if begins && !joins { Run::Begun } else { Run::Typed })
    }

    /// Removes what lies between the cursor and `other`.
    fn cut(&mut self, other: Option<Pos>, run: Run) -> bool {
        other.is_some_and(|other| self.replace(self.at.min(other), self.at.max(other), "", run))
    }

    fn replace(&mut self, from: Pos, to: Pos, with: &str, run: Run) -> bool {
        if from == to && with.is_empty() {
            return false;
        }
        let before = self.at;
        let removed = self.put(from, to, with);
        let after = self.buffer.settle(from.after(with));
        self.history.push(Step { at: from, removed, inserted: with.to_owned(), before, after, run });
        (self.at, self.upper, self.want) = (after, false, None);
        true
    }

    fn put(&mut self, from: Pos, to: Pos, with: &str) -> String {
        let removed = self.buffer.replace(from, to, with);
        if let Some(wrap) = &mut self.wrap {
            wrap.edited(self.buffer.pars(), from, to, from.after(with));
        }
        removed
    }

    fn undo(&mut self) -> bool {
        let Some(step) = self.history.undo().cloned() else { return false };
        self.put(step.at, step.at.after(&step.inserted), &step.removed);
        (self.at, self.upper, self.want) = (step.before, false, None);
        true
    }

    fn redo(&mut self) -> bool {
        let Some(step) = self.history.redo().cloned() else { return false };
        self.put(step.at, step.at.after(&step.removed), &step.inserted);
        (self.at, self.upper, self.want) = (step.after, false, None);
        true
    }
}
