//! A step becomes an effect: screens open and close, changes reach the disk, words leave the program.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::App;
use crate::journal::{SaveError, SaveErrorKind};
use crate::keys::{Input, Scope};
use crate::screens::{Change, Outcome, Output, Route, Step};
use crate::settings::Settings;
use crate::text::{Reason, What};

impl App {
    pub(super) fn apply(&mut self, step: Step) {
        match step {
            Step::Stay | Step::Pass => {}
            Step::Say(words) => self.show_message(words, false),
            Step::Open(route) => {
                self.keep_draft();
                self.push(route);
            }
            Step::Replace(Route::Home) => self.home(),
            Step::Replace(Route::Below(action)) => {
                self.leave();
                self.input(&Input::Act(action));
            }
            Step::Replace(route) => {
                let screen = self.opened(route);
                self.stack.pop();
                self.stack.push(screen);
            }
            Step::Leave => self.leave(),
            Step::Save(change, said) => self.keep_change(change, said),
            Step::Output(output, said) => self.output(&output, said),
            Step::Import(path) => self.begin_import(path),
            Step::Quit => {
                self.done =
                    (self.may_leave_all() && !self.still_exports() && !self.still_imports()) || self.warned;
                self.warned = true;
            }
        }
    }

    fn leave(&mut self) {
        if !self.may_leave() {
            return;
        }
        self.stack.pop();
        if self.stack.is_empty() {
            self.done = true;
            return;
        }
        self.back_to();
    }

    pub(super) fn back_to(&mut self) {
        let step = self.ask(|screen, context| screen.on_outcome(&Outcome::Back, context));
        self.apply(step);
    }

    /// Home as it is now, instead of everything.
    fn home(&mut self) {
        if !self.may_leave_all() {
            self.stack.pop();
            return self.back_to();
        }
        self.stack.clear();
        self.push(Route::Home);
    }

    fn keep_change(&mut self, change: Change, said: String) {
        let inverse = self.inverse(&change);
        let done = match &change {
            Change::Erase(ids) => self.world.journal.erase_trashed(ids, self.world.now().into()),
            other => self.apply_change(other).map(|()| true),
        };
        match done {
            Ok(whole) => {
                // What was brought back elsewhere meanwhile is not gone.
                let said = if whole { said } else { self.world.text.get("common.overtaken") };
                let undoable = inverse.is_some();
                if let Some(inverse) = inverse {
                    self.history.did(inverse, change.clone());
                }
                // A save that failed before and now did not: the screen below hears of it.
                if self.scope() == Scope::Error {
                    self.stack.pop();
                }
                if matches!(change, Change::EraseEverything) {
                    self.home();
                }
                self.show_message(said, undoable);
                self.notify(&change);
            }
            Err(error) if self.scope() == Scope::Error => {
                let step = self.ask(|screen, context| screen.on_outcome(&Outcome::Failed(&error), context));
                self.apply(step);
            }
            Err(error) => {
                let step = self.ask(|screen, context| screen.on_outcome(&Outcome::Failed(&error), context));
                self.apply(step);
                self.push(Route::SaveError { change: Box::new(change), error });
            }
        }
    }

    pub(super) fn notify(&mut self, change: &Change) {
        let step = self.ask(|screen, context| screen.on_outcome(&Outcome::Saved(change), context));
        self.apply(step);
    }

    /// Makes a change on disk. Nothing is said and no screen hears of it here.
    pub(super) fn apply_change(&mut self, change: &Change) -> Result<(), SaveError> {
        let now = self.world.now().into();
        let journal = &self.world.journal;
        match change {
            Change::Entry(record) => {
                let exercise = self.world.exercises.get(&record.kind);
                // What earlier versions hold of a text that the person lets go of goes as well.
                let let_go = exercise.map(|exercise| exercise.let_go_fields()).unwrap_or_default();
                journal.save_and_redact(record.clone(), &let_go, now)?;
                // The entry is safe; a draft that stays behind would only be offered once too often.
                let _ = journal.drop_draft(&record.kind, &record.id);
                Ok(())
            }
            Change::Remove(id) => journal.remove(id, now).map(drop),
            Change::Restore(id) => journal.restore(id, now).map(drop),
            Change::Circle(record) => {
                journal.keep_circle(record.clone(), now)?;
                let _ = journal.drop_draft(&record.kind, &record.id);
                Ok(())
            }
            Change::Order(order) => journal.order_circle(order, now),
            Change::RemoveCircle(id) => journal.remove_circle(id, now).map(drop),
            Change::RestoreCircle(id) => journal.restore_circle(id, now).map(drop),
            Change::Country(code) => self.keep_country(code.as_deref()),
            Change::Settings(settings) => self.keep_settings(settings),
            Change::Look(settings) => {
                // What cannot be kept now is kept at the end of the first run, and only that says so.
                if self.keep_settings(settings).is_err() {
                    self.world.settings.country.clone_from(&settings.country);
                    self.restyle(settings);
                }
                if let Some(code) = &settings.country {
                    let _ = self.world.journal.keep_country(Some(code), self.world.now());
                }
                Ok(())
            }
            Change::Import(batch) => journal.import((**batch).clone(), now, false).map(drop),
            Change::UndoImport(came) => journal.undo_import(came, now).map(drop),
            Change::Erase(ids) => journal.erase_trashed(ids, now).map(drop),
            Change::EraseEverything => {
                self.end_import();
                self.world.journal.erase_everything()?;
                self.forget();
                Ok(())
            }
            Change::DropDraft { kind, id } => journal.drop_draft(kind, id),
        }
    }

    /// Nothing of what was erased stays in memory, where it could be kept again.
    fn forget(&mut self) {
        self.stack.clear();
        self.history = super::undo::History::default();
        self.messages.clear();
        self.export_job = None;
        self.back.clear();
        (self.unsaved, self.draft_told) = (false, false);
        let language = self.world.settings.language.take();
        let settings = Settings { language, ..Settings::default() };
        self.world.journal.end_days_at(settings.day_ends);
        self.restyle(&settings);
        self.world.kept_settings = Settings::default();
        self.world.settings = settings;
        self.world.settings_readable = true;
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), SaveError> {
        let path = self.world.journal.paths().config().join("config.toml");
        if !self.world.settings_readable {
            return Err(SaveError::other(&path, Reason::new(What::Settings, "config.toml")));
        }
        self.world.journal.keep_settings(&self.world.kept_settings, settings)?;
        self.world.kept_settings = settings.clone();
        self.restyle(settings);
        self.world.journal.end_days_at(settings.day_ends);
        self.world.settings = settings.clone();
        Ok(())
    }

    /// The country stands in the circle, which goes to other devices, and in the settings, which no damage to the circle
    /// takes along. One of the two is enough as long as the other does not say something else.
    fn keep_country(&mut self, code: Option<&str>) -> Result<(), SaveError> {
        let now = self.world.now();
        let circle = self.world.journal.keep_country(code, now);
        let settings = Settings { country: code.map(str::to_owned), ..self.world.settings.clone() };
        let kept = self.keep_settings(&settings);
        let contradicts = || self.world.journal.circle().country().is_some_and(|there| Some(there) != code);
        match (circle, kept) {
            // Then only the settings can say something else.
            (Ok(()), Err(error)) if code.is_none() => Err(error),
            (Ok(()), _) => Ok(()),
            (Err(_), Ok(())) if !contradicts() => Ok(()),
            (Err(error), _) => Err(error),
        }
    }

    fn restyle(&mut self, settings: &Settings) {
        if let Ok((text, theme)) = (self.world.restyle)(settings) {
            self.world.text =
                text.with_extra(self.world.exercises.words().clone()).folded(theme.marks.fold());
            self.world.theme = theme;
            self.follow_background();
        }
    }

    fn output(&mut self, output: &Output, said: String) {
        match output {
            Output::Copy(words) => self.clipboard = Some(words.clone()),
            Output::Editor(words) => return self.open_editor(words),
            Output::Export { path, request } => return self.begin_export(path, request, said),
            Output::File { path, bytes } => {
                if let Err(error) = write_new(path, bytes) {
                    let free = self.refusal(path, &error);
                    let step = self.ask(|screen, context| {
                        screen.on_outcome(&Outcome::OutputRefused(free.as_deref()), context)
                    });
                    return self.apply(step);
                }
            }
        }
        self.show_message(said, false);
        let step = self.ask(|screen, context| screen.on_outcome(&Outcome::Output(output), context));
        self.apply(step);
    }

    /// A file was not written: says so, and gives a name that is free if what is there already stays.
    pub(super) fn refusal(&mut self, path: &Path, error: &std::io::Error) -> Option<PathBuf> {
        use std::io::ErrorKind;
        let free = (error.kind() == ErrorKind::AlreadyExists).then(|| free_beside(path));
        let (key, shown) = match (&free, error.kind()) {
            (Some(free), _) => ("export.exists", free.as_path()),
            (None, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => ("error.save.full", path),
            (None, ErrorKind::NotFound | ErrorKind::IsADirectory | ErrorKind::NotADirectory) => {
                ("export.no_name", path)
            }
            _ => ("error.save.rights", path.parent().unwrap_or(path)),
        };
        let shown = self.world.journal.paths().shown(shown);
        self.show_message(self.world.text.fill(key, &[("path", shown.into())]), false);
        free
    }

    /// Whether the screen on top holds no words that no disk has; says so if it does.
    fn may_leave(&mut self) -> bool {
        self.safe(1)
    }

    /// Whether no screen at all holds words that no disk has; says so if one does.
    pub(super) fn may_leave_all(&mut self) -> bool {
        self.safe(self.stack.len())
    }

    fn safe(&mut self, screens: usize) -> bool {
        self.keep_draft();
        let context = self.context();
        let drafts = self.stack.iter().rev().take(screens).filter_map(|screen| screen.draft(&context));
        let holds_words = drafts.into_iter().any(|draft| !draft.fields.is_empty());
        let stays = self.unsaved && holds_words;
        if stays {
            self.show_message(self.world.text.get("error.save"), false);
        }
        !stays
    }

    /// Puts what is on the screen into its draft. A failure keeps the words on the screen and tries again.
    pub(super) fn keep_draft(&mut self) {
        if !self.unsaved {
            return self.end_editor_files();
        }
        let context = self.context();
        let drafts: Vec<_> = self.stack.iter().filter_map(|screen| screen.draft(&context)).collect();
        let (mut kept, mut gone, mut failed) = (false, false, false);
        for draft in &drafts {
            let journal = &self.world.journal;
            let nothing = draft.fields.is_empty();
            // Only a draft that came from a screen of this window goes with it.
            let ours = self.drafted.contains(&draft.id);
            let done = match (nothing, ours) {
                (true, false) => Ok(()),
                (true, true) => journal.drop_draft(&draft.kind, &draft.id),
                (false, _) => journal.keep_draft(draft),
            };
            if !nothing {
                self.drafted.insert(draft.id.clone());
            }
            match done {
                Ok(()) => kept |= !nothing,
                // An entry that was erased for good takes no words any more.
                Err(error) if error.kind == SaveErrorKind::Gone => gone = true,
                // The others are kept all the same.
                Err(_) => failed = true,
            }
        }
        if failed {
            if !std::mem::replace(&mut self.draft_failed, true) {
                self.show_message(self.world.text.get("error.save"), false);
            }
            return;
        }
        self.draft_failed = gone;
        self.unsaved = false;
        if gone {
            self.show_message(self.world.text.get("error.gone"), false);
        } else if kept && !self.draft_told {
            self.draft_told = true;
            self.message =
                Some(super::Message { words: self.world.text.get("common.draft_saved"), undo: false });
        }
        self.end_editor_files();
    }
}

/// The first name like this one that is not there yet: `journal-2.md`.
fn free_beside(path: &Path) -> PathBuf {
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (part(path.file_stem()), part(path.extension()));
    let name = |number: u32| {
        let name = format!("{stem}-{number}");
        path.with_file_name(if ending.is_empty() { name } else { format!("{name}.{ending}") })
    };
    (2..1000).map(name).find(|free| !free.exists()).unwrap_or_else(|| name(1000))
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
