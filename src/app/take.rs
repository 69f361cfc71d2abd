//! A step becomes an effect: screens open and close, changes reach the disk, words leave the program.

use std::io::Write;
use std::path::Path;

use super::App;
use crate::journal::{SaveError, SaveErrorKind};
use crate::keys::Scope;
use crate::screens::{Change, Handout, News, Place, Step, open};
use crate::settings::{Motion, Settings};

impl App {
    pub(super) fn take(&mut self, step: Step) {
        match step {
            Step::Stay | Step::Pass => {}
            Step::Say(words) => self.tell(words, false),
            Step::Open(place) => {
                self.keep_draft();
                self.push(place);
            }
            Step::Replace(Place::Home) => self.home(),
            Step::Replace(place) => {
                let screen = open(place, &self.context());
                self.stack.pop();
                self.stack.push(screen);
            }
            Step::Leave => self.leave(),
            Step::Keep(change, said) => self.keep_change(change, said),
            Step::Hand(handout, said) => self.hand(handout, said),
            Step::Quit => {
                self.keep_draft();
                self.done = true;
            }
        }
    }

    fn leave(&mut self) {
        self.keep_draft();
        self.stack.pop();
        if self.stack.is_empty() {
            self.done = true;
            return;
        }
        if self.scope() == Scope::Home {
            return self.home();
        }
        self.back_to();
    }

    /// Home as it is now; if the program began elsewhere and home was never there, its end.
    fn home(&mut self) {
        self.stack.clear();
        self.push(Place::Home);
    }

    fn keep_change(&mut self, change: Change, said: String) {
        let inverse = self.inverse(&change);
        match self.perform(&change) {
            Ok(()) => {
                let undoable = inverse.is_some();
                if let Some(inverse) = inverse {
                    self.history.did(inverse, change.clone());
                }
                // A save that failed before and now did not: the screen below hears of it.
                if self.scope() == Scope::Error {
                    self.stack.pop();
                }
                self.tell(said, undoable);
                self.hear(&change);
            }
            Err(error) if self.scope() == Scope::Error => {
                let step = self.ask(|screen, context| screen.told(&News::Failed(&error), context));
                self.take(step);
            }
            Err(error) => {
                let step = self.ask(|screen, context| screen.told(&News::Failed(&error), context));
                self.take(step);
                self.push(Place::Failure { change: Box::new(change), error });
            }
        }
    }

    pub(super) fn hear(&mut self, change: &Change) {
        let step = self.ask(|screen, context| screen.told(&News::Kept(change), context));
        self.take(step);
    }

    /// Makes a change on disk. Nothing is said and no screen hears of it here.
    pub(super) fn perform(&mut self, change: &Change) -> Result<(), SaveError> {
        let now = self.world.now().into();
        let journal = &self.world.journal;
        match change {
            Change::Entry(record) => {
                journal.keep(record.clone(), now)?;
                // The entry is safe; a draft that stays behind would only be offered once too often.
                let _ = journal.drop_draft(&record.kind, &record.id);
                self.unsaved = false;
                Ok(())
            }
            Change::Remove(id) => journal.remove(id, now).map(drop),
            Change::Restore(id) => journal.restore(id, now).map(drop),
            Change::Circle(record) => {
                journal.keep_circle(record.clone(), now)?;
                let _ = journal.drop_draft(&record.kind, &record.id);
                Ok(())
            }
            Change::RemoveCircle(id) => journal.remove_circle(id, now).map(drop),
            Change::RestoreCircle(id) => journal.restore_circle(id, now).map(drop),
            Change::Settings(settings) => self.keep_settings(settings),
            Change::DropDraft { kind, id } => {
                self.unsaved = false;
                journal.drop_draft(kind, id)
            }
        }
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), SaveError> {
        let path = self.world.journal.places().config().join("config.toml");
        let other = |detail: String| SaveError { kind: SaveErrorKind::Other, path: path.clone(), detail };
        if !self.world.settings_readable {
            return Err(other("config.toml".into()));
        }
        let on_file = match self.world.kept_motion.filter(|_| settings.motion == Motion::None) {
            Some(motion) => Settings { motion, ..settings.clone() },
            None => settings.clone(),
        };
        let toml = on_file.to_toml().map_err(|error| other(format!("{error:#}")))?;
        self.world.journal.keep_config(toml.as_bytes())?;
        if let Ok((text, theme)) = (self.world.restyle)(settings) {
            self.world.text = text;
            self.world.theme = theme;
        }
        self.world.settings = settings.clone();
        Ok(())
    }

    fn hand(&mut self, handout: Handout, said: String) {
        match &handout {
            Handout::Copy(words) => self.clipboard = Some(words.clone()),
            Handout::File { path, bytes } => {
                if let Err(error) = write_new(path, bytes) {
                    let key = if error.kind() == std::io::ErrorKind::AlreadyExists {
                        "cli.exists"
                    } else {
                        "error.save.rights"
                    };
                    let path = path.display().to_string();
                    let words = self.world.text.fill(key, &[("path", path.into())]);
                    return self.tell(words, false);
                }
            }
        }
        self.tell(said, false);
        let step = self.ask(|screen, context| screen.told(&News::Handed(&handout), context));
        self.take(step);
    }

    /// Puts what is on the screen into its draft. A failure keeps the words on the screen and tries again.
    pub(super) fn keep_draft(&mut self) {
        if !self.unsaved {
            return;
        }
        let context = self.context();
        let drafts: Vec<_> = self.stack.iter().filter_map(|screen| screen.draft(&context)).collect();
        let mut kept = false;
        for draft in &drafts {
            match self.world.journal.keep_draft(draft) {
                Ok(()) => kept = true,
                Err(_) => return,
            }
        }
        self.unsaved = false;
        if kept && !self.draft_told {
            self.draft_told = true;
            self.message =
                Some(super::Message { words: self.world.text.get("common.draft_saved"), undo: false });
        }
    }
}

/// Writes a file that must not be there yet, for the person alone.
fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
