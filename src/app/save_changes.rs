//! A change reaches the disk here and nowhere else; must never say anything or touch a screen.

use super::world::World;
use crate::journal::SaveError;
use crate::screens::Change;
use crate::settings::Settings;

impl World {
    /// Makes a change on disk. Whether all of it was made: what came back elsewhere meanwhile is not erased.
    pub(super) fn make(&mut self, change: &Change) -> Result<bool, SaveError> {
        let now = self.now().into();
        let journal = &self.journal;
        match change {
            Change::Entry(record) => {
                let exercise = self.exercises.get(&record.kind);
                // What earlier versions hold of a text that the person lets go of goes as well.
                let let_go = exercise.map(|exercise| exercise.let_go_fields()).unwrap_or_default();
                journal.save_and_redact(record.clone(), &let_go, now)?;
                // The entry is safe; a draft that stays behind would only be offered once too often.
                let _ = journal.drop_draft(&record.kind, &record.id);
            }
            Change::Remove(id) => drop(journal.remove(id, now)?),
            Change::Restore(id) => drop(journal.restore(id, now)?),
            Change::Circle(record) => {
                journal.keep_circle(record.clone(), now)?;
                let _ = journal.drop_draft(&record.kind, &record.id);
            }
            Change::Order(order) => journal.order_circle(order, now)?,
            Change::RemoveCircle(id) => drop(journal.remove_circle(id, now)?),
            Change::RestoreCircle(id) => drop(journal.restore_circle(id, now)?),
            Change::Country(code) => self.keep_country(code.as_deref())?,
            Change::Settings(settings) => self.keep_settings(settings)?,
            Change::Look(settings) => self.keep_look(settings),
            Change::Import(batch) => drop(journal.import((**batch).clone(), now, false)?),
            Change::UndoImport(came) => drop(journal.undo_import(came, now)?),
            Change::Erase(ids) => return journal.erase_trashed(ids, now),
            Change::EraseEverything => {
                journal.erase_everything()?;
                self.forget_settings();
            }
            Change::DropDraft { kind, id } => journal.drop_draft(kind, id)?,
        }
        Ok(true)
    }

    /// The language and the country of a first run. What cannot be kept now is kept at its end, and only that says so.
    fn keep_look(&mut self, settings: &Settings) {
        if self.keep_settings(settings).is_err() {
            self.settings.country.clone_from(&settings.country);
            self.restyle(settings);
        }
        if let Some(code) = &settings.country {
            let _ = self.journal.keep_country(Some(code), self.now());
        }
    }

    /// The country stands in the circle, which goes to other devices, and in the settings, which no damage to the circle
    /// takes along. One of the two is enough as long as the other does not say something else.
    fn keep_country(&mut self, code: Option<&str>) -> Result<(), SaveError> {
        let now = self.now();
        let circle = self.journal.keep_country(code, now);
        let settings = Settings { country: code.map(str::to_owned), ..self.settings.clone() };
        let kept = self.keep_settings(&settings);
        let contradicts = || self.journal.circle().country().is_some_and(|there| Some(there) != code);
        match (circle, kept) {
            // Then only the settings can say something else.
            (Ok(()), Err(error)) if code.is_none() => Err(error),
            (Ok(()), _) => Ok(()),
            (Err(_), Ok(())) if !contradicts() => Ok(()),
            (Err(error), _) => Err(error),
        }
    }
}
