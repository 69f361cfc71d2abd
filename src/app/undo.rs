//! What can be taken back, and done again: one stack for the session.

use super::App;
use crate::journal::{Record, SaveError, SaveErrorKind};
use crate::screens::{Change, kept_country};

/// Changes with what takes them back.
#[derive(Default)]
pub struct History {
    pub(super) done: Vec<(Change, Change)>,
    pub(super) undone: Vec<(Change, Change)>,
}

impl History {
    /// A change was made that `inverse` takes back.
    pub fn did(&mut self, inverse: Change, change: Change) {
        self.done.push((inverse, change));
        self.undone.clear();
    }
}

impl App {
    /// What would take a change back; nothing if it cannot or need not be.
    pub(super) fn inverse(&self, change: &Change) -> Option<Change> {
        match change {
            Change::Entry(_)
            | Change::Erase(_)
            | Change::EraseEverything
            | Change::Import(_)
            | Change::UndoImport(_)
            | Change::Look(_)
            | Change::DropDraft { .. } => None,
            // The first run is not taken back.
            Change::Settings(settings) if settings.welcomed != self.world.settings.welcomed => None,
            Change::Circle(_) | Change::Country(_) if !self.world.settings.welcomed => None,
            Change::Remove(id) => Some(Change::Restore(id.clone())),
            Change::Restore(id) => Some(Change::Remove(id.clone())),
            Change::RemoveCircle(id) => Some(Change::RestoreCircle(id.clone())),
            Change::RestoreCircle(id) => Some(Change::RemoveCircle(id.clone())),
            Change::Circle(record) => Some(match self.in_circle(&record.id) {
                Some(there) => Change::Circle(there),
                None => Change::RemoveCircle(record.id.clone()),
            }),
            Change::Order(order) => {
                let there = (1_u64..).zip(self.world.journal.circle().items);
                let before = there.map(|(route, item)| (item.id, route));
                Some(Change::Order(
                    before.filter(|(id, _)| order.iter().any(|(moved, _)| moved == id)).collect(),
                ))
            }
            Change::Country(_) => Some(Change::Country(self.country())),
            Change::Settings(_) => Some(Change::Settings(Box::new(self.world.settings.clone()))),
        }
    }

    /// What was chosen about the country.
    fn country(&self) -> Option<String> {
        kept_country(&self.context())
    }

    /// What the circle holds under this id.
    fn in_circle(&self, id: &str) -> Option<Record> {
        let circle = self.world.journal.circle();
        circle.items.into_iter().chain(circle.helplines).find(|there| there.id == id)
    }

    /// These answers as the next version of what is there.
    fn newest(&self, record: &Record) -> Record {
        let now = self.world.now().into();
        match self.in_circle(&record.id) {
            Some(there) => there.succeed(record.fields.clone(), now),
            None => self.world.journal.back_in_circle(record.clone(), now),
        }
    }

    pub(super) fn undo(&mut self) {
        if self.turns_import(true) {
            return;
        }
        while let Some((inverse, change)) = self.history.done.pop() {
            if self.overtaken(&change) {
                return self.show_message(self.world.text.get("common.overtaken"), false);
            }
            match self.again(&inverse) {
                Ok(()) => {
                    self.history.undone.push((inverse, change));
                    return self.show_message(self.world.text.get("common.undone"), false);
                }
                // What was erased meanwhile is passed over.
                Err(error) if error.kind == SaveErrorKind::Gone => {}
                Err(_) => {
                    self.history.done.push((inverse, change));
                    return self.show_message(self.world.text.get("error.save"), false);
                }
            }
        }
    }

    pub(super) fn redo(&mut self) {
        if self.turns_import(false) {
            return;
        }
        while let Some((inverse, change)) = self.history.undone.pop() {
            if self.overtaken(&inverse) {
                return self.show_message(self.world.text.get("common.overtaken"), false);
            }
            match self.again(&change) {
                Ok(()) => return self.history.done.push((inverse, change)),
                Err(error) if error.kind == SaveErrorKind::Gone => {}
                Err(_) => {
                    self.history.undone.push((inverse, change));
                    return self.show_message(self.world.text.get("error.save"), false);
                }
            }
        }
    }

    /// Whether something else stands in the circle than this change left there: another window wrote it, and it stays.
    fn overtaken(&self, left: &Change) -> bool {
        // The place in the list is a change of its own.
        let seen = |record: &Record| {
            let mut fields = record.fields.clone();
            fields.shift_remove("order");
            fields
        };
        match left {
            Change::Circle(record) => {
                self.in_circle(&record.id).is_none_or(|there| seen(&there) != seen(record))
            }
            Change::RemoveCircle(id) => self.in_circle(id).is_some(),
            Change::Country(code) => self.country() != *code,
            _ => false,
        }
    }

    /// Makes a change as the newest version of what is there now.
    fn again(&mut self, change: &Change) -> Result<(), SaveError> {
        let change = match change {
            Change::Circle(record) => Change::Circle(self.newest(record)),
            other => other.clone(),
        };
        self.apply_change(&change)?;
        self.notify(&change);
        Ok(())
    }
}
