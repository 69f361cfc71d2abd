//! What can be undone and redone: one history for the session; must never write over what another window wrote.

use ratatui::layout::Size;

use super::world::World;
use crate::journal::{Journal, Record, SaveErrorKind};
use crate::screens::{Change, Context, kept_country};

/// A change that was made, and the one that takes it back.
#[derive(Clone, Debug)]
pub struct Undoable {
    pub inverse: Change,
    pub change: Change,
}

/// Which way through the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Undo,
    Redo,
}

/// What came of going through the history.
#[derive(Debug)]
pub enum Replay {
    /// This change was made.
    Made(Box<Change>),
    /// Something else stands there by now, and stays.
    Overtaken,
    /// It could not be written; it is still to be had.
    Failed,
}

/// The changes of this session.
#[derive(Default)]
pub struct History {
    undo: Vec<Undoable>,
    redo: Vec<Undoable>,
}

impl History {
    /// A new change was made: what was undone before it cannot be redone any more.
    pub fn did(&mut self, inverse: Change, change: Change) {
        self.undo.push(Undoable { inverse, change });
        self.redo.clear();
    }

    /// A change that can go this way next.
    pub fn push(&mut self, direction: Direction, step: Undoable) {
        self.steps(direction).push(step);
    }

    /// The next change this way, if it is an import: those go on beside the screen.
    pub fn is_import(&self, direction: Direction) -> bool {
        let next = match direction {
            Direction::Undo => self.undo.last().map(|step| &step.inverse),
            Direction::Redo => self.redo.last().map(|step| &step.change),
        };
        matches!(next, Some(Change::UndoImport(_) | Change::Import(_)))
    }

    /// Takes the next change this way out.
    pub fn take(&mut self, direction: Direction) -> Option<Undoable> {
        self.steps(direction).pop()
    }

    fn steps(&mut self, direction: Direction) -> &mut Vec<Undoable> {
        match direction {
            Direction::Undo => &mut self.undo,
            Direction::Redo => &mut self.redo,
        }
    }

    /// Makes the next change this way, as the newest version of what is there now. Nothing if there is none.
    pub fn replay(&mut self, direction: Direction, world: &mut World) -> Option<Replay> {
        while let Some(step) = self.take(direction) {
            let (left, next, back) = match direction {
                Direction::Undo => (&step.change, &step.inverse, Direction::Redo),
                Direction::Redo => (&step.inverse, &step.change, Direction::Undo),
            };
            if overtaken(left, world) {
                return Some(Replay::Overtaken);
            }
            let next = match next {
                Change::Circle(record) => Change::Circle(newest(record, world)),
                other => other.clone(),
            };
            match world.make(&next) {
                Ok(_) => {
                    self.push(back, step);
                    return Some(Replay::Made(Box::new(next)));
                }
                // What was erased meanwhile is passed over.
                Err(error) if error.kind == SaveErrorKind::Gone => {}
                Err(_) => {
                    self.push(direction, step);
                    return Some(Replay::Failed);
                }
            }
        }
        None
    }
}

/// What would take a change back; nothing if it cannot or need not be. Asked before the change is made.
pub fn inverse(change: &Change, context: &Context) -> Option<Change> {
    let (journal, settings) = (context.journal, context.settings);
    match change {
        // `jobs::import_job` pushes an import and its undo itself, when they are done.
        Change::Entry(_)
        | Change::Erase(_)
        | Change::EraseEverything
        | Change::Import(_)
        | Change::UndoImport(_)
        | Change::Look(_)
        | Change::DropDraft { .. } => None,
        // The first run is not taken back.
        Change::Settings(new) if new.welcomed != settings.welcomed => None,
        Change::Circle(_) | Change::Country(_) if !settings.welcomed => None,
        Change::Remove(id) => Some(Change::Restore(id.clone())),
        Change::Restore(id) => Some(Change::Remove(id.clone())),
        Change::RemoveCircle(id) => Some(Change::RestoreCircle(id.clone())),
        Change::RestoreCircle(id) => Some(Change::RemoveCircle(id.clone())),
        Change::Circle(record) => Some(match in_circle(&record.id, journal) {
            Some(there) => Change::Circle(there),
            None => Change::RemoveCircle(record.id.clone()),
        }),
        Change::Order(order) => {
            let before = (1_u64..).zip(journal.circle().items).map(|(place, item)| (item.id, place));
            let moved = before.filter(|(id, _)| order.iter().any(|(moved, _)| moved == id));
            Some(Change::Order(moved.collect()))
        }
        Change::Country(_) => Some(Change::Country(kept_country(context))),
        Change::Settings(_) => Some(Change::Settings(Box::new(settings.clone()))),
    }
}

/// What the circle holds under this id.
fn in_circle(id: &str, journal: &Journal) -> Option<Record> {
    let circle = journal.circle();
    circle.items.into_iter().chain(circle.helplines).find(|there| there.id == id)
}

/// These answers as the next version of what is there.
fn newest(record: &Record, world: &World) -> Record {
    let now = world.now().into();
    match in_circle(&record.id, &world.journal) {
        Some(there) => there.succeed(record.fields.clone(), now),
        None => world.journal.back_in_circle(record.clone(), now),
    }
}

/// Whether something else stands in the circle than this change left there: another window wrote it, and it stays.
fn overtaken(left: &Change, world: &World) -> bool {
    // The place in the list is a change of its own.
    let seen = |record: &Record| {
        let mut fields = record.fields.clone();
        fields.shift_remove("order");
        fields
    };
    match left {
        Change::Circle(record) => {
            in_circle(&record.id, &world.journal).is_none_or(|there| seen(&there) != seen(record))
        }
        Change::RemoveCircle(id) => in_circle(id, &world.journal).is_some(),
        Change::Country(code) => kept_country(&world.context(Size::ZERO)) != *code,
        _ => false,
    }
}
