//! Undo and redo: what was taken out and put in, step by step. Holds pieces, never copies of the whole text.

use std::collections::VecDeque;

use super::buffer::Pos;

/// Above these the oldest steps go, but never the last one.
const MAX_STEPS: usize = 5_000;
const MAX_BYTES: usize = 2 << 20;

/// What kind of change a step is, so that a run of them becomes one step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    /// A letter that goes on with the word before it.
    Typed,
    /// A letter that begins a word or a line.
    Begun,
    /// Removed before the cursor.
    Erased,
    /// Removed after the cursor.
    Deleted,
    /// A paste or a larger removal; always a step of its own.
    Whole,
}

/// One change, and where the cursor was before and after it.
#[derive(Clone)]
pub(super) struct Step {
    pub at: Pos,
    pub removed: String,
    pub inserted: String,
    pub before: Pos,
    pub after: Pos,
    pub run: Run,
}

impl Step {
    fn size(&self) -> usize {
        self.removed.len() + self.inserted.len()
    }

    /// Takes `next` in if it goes on where this step ended.
    fn join(&mut self, next: &Step) -> bool {
        match (self.run, next.run) {
            (Run::Typed | Run::Begun, Run::Typed)
                if next.removed.is_empty() && self.at.after(&self.inserted) == next.at =>
            {
                self.inserted.push_str(&next.inserted);
            }
            (Run::Erased, Run::Erased) if next.at.after(&next.removed) == self.at => {
                self.removed.insert_str(0, &next.removed);
                self.at = next.at;
            }
            (Run::Deleted, Run::Deleted) if next.at == self.at => self.removed.push_str(&next.removed),
            _ => return false,
        }
        self.after = next.after;
        true
    }
}

/// What can be taken back, and what can be done again.
#[derive(Clone, Default)]
pub(super) struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    bytes: usize,
    open: bool,
}

impl History {
    pub fn push(&mut self, step: Step) {
        self.undone.clear();
        self.bytes += step.size();
        let joined = self.open && self.done.back_mut().is_some_and(|last| last.join(&step));
        self.open = step.run != Run::Whole;
        if !joined {
            self.done.push_back(step);
        }
        while self.done.len() > 1 && (self.done.len() > MAX_STEPS || self.bytes > MAX_BYTES) {
            self.bytes -= self.done.pop_front().map_or(0, |step| step.size());
        }
    }

    /// The next change begins a new step.
    pub fn close(&mut self) {
        self.open = false;
    }

    /// The step to take back now.
    pub fn undo(&mut self) -> Option<&Step> {
        self.open = false;
        let step = self.done.pop_back()?;
        self.bytes -= step.size();
        self.undone.push(step);
        self.undone.last()
    }

    /// The step to do again now.
    pub fn redo(&mut self) -> Option<&Step> {
        self.open = false;
        let step = self.undone.pop()?;
        self.bytes += step.size();
        self.done.push_back(step);
        self.done.back()
    }
}
