//! A step becomes an effect here and nowhere else: screens open and close, changes reach the disk, words leave the program.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::app_state::App;
use super::drafts_keeper::{DraftNews, DraftsKeeper};
use super::jobs::export_job::{ExportJob, ExportNews};
use super::jobs::import_job::{ImportJob, ImportNews};
use super::undo::{Direction, History, Replay, inverse};
use crate::export::ExportRequest;
use crate::import::report;
use crate::journal::{Returned, SaveErrorKind};
use crate::keys::Scope;
use crate::output_file::{refusal, write_new};
use crate::screens::{Change, Context, ImportResult, Outcome, Output, Route, Screen, Step};
use crate::session::editor_messages::said_of;
use crate::terminal::{Ended, Flow};

/// Every screen there is, for [`App::may_leave`].
pub(super) const ALL: usize = usize::MAX;

impl App {
    /// Turns a step of the screen on top into its effect.
    pub(super) fn apply(&mut self, step: Step) {
        match step {
            Step::Stay | Step::Pass => {}
            Step::Say(words) => self.message.say(words),
            Step::Open(route) => {
                self.keep_drafts();
                self.push(route);
            }
            Step::Replace(Route::Home) => self.home(),
            Step::Replace(Route::Below(action)) => {
                self.leave();
                self.next.act(action);
            }
            Step::Replace(route) => {
                let screen = self.opened(route);
                self.stack.pop();
                self.stack.push(screen);
            }
            Step::Leave => self.leave(),
            Step::Save(change, said) => self.save(change, said),
            Step::Output(output, said) => self.output(&output, said),
            Step::Import(path) => self.import(path),
            Step::Passphrase(task) => self.begin_passphrase(task),
            Step::Enter(said) => self.enter(said),
            Step::EnterWithout => self.enter_without(),
            Step::Quit => {
                let safe = self.may_leave(ALL) && !self.still_exports() && !self.still_imports();
                let safe = safe && !self.still_changes_passphrase();
                self.next.quit(safe);
            }
        }
    }

    /// Asks the screen on top, and does what it answers.
    pub(super) fn ask(&mut self, question: impl FnOnce(&mut dyn Screen, &Context) -> Step) {
        let context = self.world.context(self.window.room());
        let step = self.stack.ask(|screen| question(screen, &context));
        self.apply(step);
    }

    pub(super) fn tell(&mut self, outcome: &Outcome) {
        self.ask(|screen, context| screen.on_outcome(outcome, context));
    }

    fn leave(&mut self) {
        if !self.may_leave(1) {
            return;
        }
        self.stack.pop();
        if self.stack.is_empty() {
            return self.next.ask(Flow::Quit);
        }
        self.tell(&Outcome::Back);
    }

    /// Home as it is now, instead of everything.
    fn home(&mut self) {
        if self.may_leave(ALL) {
            return self.only_home();
        }
        self.stack.pop();
        self.tell(&Outcome::Back);
    }

    /// Whether the highest `screens` hold no words that no disk has; says so if they do.
    pub(super) fn may_leave(&mut self, screens: usize) -> bool {
        self.keep_drafts();
        let unsaved = self.drafts.has_unsaved(&self.stack.drafts(screens, &self.context()));
        if unsaved {
            self.say_key("error.save");
        }
        !unsaved
    }

    /// Puts what is on the screens into drafts, and then lets go of files of the editor.
    pub(super) fn keep_drafts(&mut self) {
        // A change of the passphrase holds the lock; nothing is typed meanwhile, and no key waits for it.
        if self.drafts.is_unsaved() && self.jobs.passphrase.is_none() {
            let drafts = self.stack.drafts(ALL, &self.context());
            match self.drafts.keep(&drafts, &self.world.journal) {
                Some(DraftNews::First) => self.message.note(self.world.text.get("common.draft_saved")),
                Some(DraftNews::Failed) => self.say_key("error.save"),
                Some(DraftNews::Gone) => self.say_key("error.gone"),
                None => {}
            }
        }
        self.remove_editor_files();
    }

    fn remove_editor_files(&mut self) {
        if !self.drafts.is_unsaved() {
            for words in self.editor.remove_returned(&self.world.journal, &self.world.text) {
                self.message.say(words);
            }
        }
    }

    fn save(&mut self, change: Change, said: String) {
        let inverse = inverse(&change, &self.context());
        let erases = matches!(change, Change::EraseEverything);
        if erases && let Some(import) = self.jobs.import.take() {
            import.end();
        }
        match self.world.make(&change) {
            Ok(whole) => {
                if erases {
                    self.forget();
                }
                let undoable = inverse.is_some();
                if let Some(inverse) = inverse {
                    self.history.did(inverse, change.clone());
                }
                // A save that failed before and now did not: the screen below hears of it.
                if self.stack.scope() == Scope::Error {
                    self.stack.pop();
                }
                if erases {
                    self.home();
                }
                // What was brought back elsewhere meanwhile is not gone.
                let said = if whole { said } else { self.world.text.get("common.overtaken") };
                self.message.show(said, undoable);
                self.tell(&Outcome::Saved(&change));
            }
            Err(error) => {
                let again = self.stack.scope() == Scope::Error;
                self.tell(&Outcome::Failed(&error));
                if error.kind == SaveErrorKind::Locked {
                    self.lock_before_change(change, said);
                } else if !again {
                    self.push(Route::SaveError { change: Box::new(change), error });
                }
            }
        }
    }

    /// Nothing of what was erased stays in memory, where it could be kept again.
    fn forget(&mut self) {
        self.stack.clear();
        self.history = History::default();
        self.message.forget();
        self.jobs.export = None;
        self.editor.forget();
        self.drafts = DraftsKeeper::default();
    }

    pub(super) fn replay(&mut self, direction: Direction) {
        self.look_after_import();
        if self.history.is_import(direction) {
            if !self.still_imports()
                && let Some(step) = self.history.take(direction)
            {
                self.jobs.import = Some(ImportJob::replay(step, direction, &self.world));
            }
            return;
        }
        match self.history.replay(direction, &mut self.world) {
            Some(Replay::Made(change)) => {
                self.tell(&Outcome::Saved(&change));
                if direction == Direction::Undo {
                    self.say_key("common.undone");
                }
            }
            Some(Replay::Overtaken) => self.say_key("common.overtaken"),
            Some(Replay::Failed) => self.say_key("error.save"),
            None => {}
        }
    }

    fn output(&mut self, output: &Output, said: String) {
        match output {
            Output::Copy(words) => self.next.ask(Flow::Copy(words.clone())),
            Output::Editor(words) => return self.open_editor(words),
            Output::Export { path, request } => return self.export(path, request, said),
            Output::File { path, bytes } => {
                if let Err(error) = write_new(path, bytes) {
                    let free = self.refuse(path, error.kind());
                    return self.tell(&Outcome::OutputRefused(free.as_deref()));
                }
            }
        }
        self.message.say(said);
        self.tell(&Outcome::Output(output));
    }

    /// Says why a file was not written. A name that is free, if what is there already stays.
    fn refuse(&mut self, path: &Path, why: ErrorKind) -> Option<PathBuf> {
        let (said, free) = refusal(path, why, self.world.journal.paths(), &self.world.text);
        self.message.say(said);
        free
    }

    fn open_editor(&mut self, words: &str) {
        let Some(mut command) = self.world.editor.clone() else {
            return self.say_key("editor.none");
        };
        self.keep_drafts();
        match self.editor.open(words, &self.world.journal) {
            Ok(path) => {
                command.arguments.push(path.into());
                self.next.ask(Flow::OpenEditor(command));
            }
            Err(error) => {
                let key =
                    if error.kind == SaveErrorKind::Full { "error.save.full" } else { "error.save.rights" };
                let shown = self.world.journal.paths().shown(&error.path);
                self.message.say(self.world.text.fill(key, &[("path", shown.into())]));
            }
        }
    }

    /// Takes over what stands in the file of the editor.
    pub(super) fn read_editor_file(&mut self, well: bool) -> Returned {
        let came = self.editor.read(well);
        if let Returned::Words(words) = &came {
            self.tell(&Outcome::Returned(words));
            self.drafts.mark_changed();
        }
        came
    }

    /// The editor is done: what it kept stands on the screen, and its file goes once that is in a draft.
    pub(super) fn returned(&mut self, ended: Ended) {
        let (started, well) = (ended != Ended::NotStarted, ended == Ended::Well);
        let came = self.read_editor_file(well);
        if !self.editor.is_open() {
            return;
        }
        self.keep_drafts();
        self.say_key(said_of(started, well, &came));
        self.editor.close();
        self.remove_editor_files();
        if self.drafts.is_unsaved() {
            self.say_key("error.save");
        }
    }

    fn export(&mut self, path: &Path, request: &ExportRequest, said: String) {
        if self.jobs.export.is_some() {
            return self.say_key("export.still");
        }
        match ExportJob::begin(path, request, said, &self.context()) {
            Ok(job) => self.jobs.export = Some(job),
            Err(error) => self.refuse_export(path, error.kind()),
        }
    }

    /// Whether a file is still being written; says so if it is.
    fn still_exports(&mut self) -> bool {
        self.look_after_export();
        if self.jobs.export.is_some() {
            self.say_key("export.still");
        }
        self.jobs.export.is_some()
    }

    pub(super) fn look_after_export(&mut self) {
        match ExportJob::look(&mut self.jobs.export, &self.world.text) {
            None => {}
            Some(ExportNews::Late) => self.message.note_if_free(|| self.world.text.get("export.still")),
            Some(ExportNews::Nothing(words)) => self.message.say(words),
            Some(ExportNews::Refused(path, why)) => self.refuse_export(&path, why),
            Some(ExportNews::Written(output, said)) => {
                self.message.say(said);
                self.tell_export(&Outcome::Output(&output));
            }
        }
    }

    fn refuse_export(&mut self, path: &Path, why: ErrorKind) {
        let free = self.refuse(path, why);
        self.tell_export(&Outcome::OutputRefused(free.as_deref()));
    }

    /// Tells the export dialog, which may be under another screen by now.
    fn tell_export(&mut self, outcome: &Outcome) {
        let context = self.world.context(self.window.room());
        match self.stack.tell(Scope::Export, outcome, &context) {
            Some((true, step)) => self.apply(step),
            Some((false, Step::Leave)) => self.stack.remove(Scope::Export),
            _ => {}
        }
    }

    fn import(&mut self, path: PathBuf) {
        if self.still_imports() {
            return self.tell_import(&ImportResult::Stopped);
        }
        self.jobs.import = Some(ImportJob::begin(path, &self.world));
    }

    /// Whether an import still goes on; says so if it does.
    fn still_imports(&mut self) -> bool {
        self.look_after_import();
        if let Some(import) = &self.jobs.import {
            self.message.say(self.world.text.get(import.busy()));
        }
        self.jobs.import.is_some()
    }

    /// Stops the export or the import of the dialog on top; whether one went on. Of an export nothing stays; once pages
    /// are being kept an import goes on, and that is said.
    pub(super) fn stops_job(&mut self) -> bool {
        match self.stack.scope() {
            Scope::Export if self.jobs.export.take().is_some() => self.say_key("export.not_written"),
            Scope::Import if self.jobs.import.is_some() => {
                self.look_after_import();
                if self.jobs.import.take_if(|import| import.stop()).is_some() {
                    self.tell_import(&ImportResult::Stopped);
                    self.say_key("import.stopped");
                } else if self.jobs.import.is_some() {
                    self.say_key("import.writing");
                }
            }
            _ => return false,
        }
        true
    }

    pub(super) fn look_after_import(&mut self) {
        match ImportJob::look(&mut self.jobs.import, &mut self.history, &self.world) {
            None => {}
            Some(ImportNews::Late(key)) => self.message.note_if_free(|| self.world.text.get(key)),
            Some(ImportNews::Ended(result)) => self.tell_import(&result),
            Some(ImportNews::Failed(words)) => self.message.say(words),
            Some(ImportNews::Replayed(change, said)) => {
                let outcome = Outcome::Saved(&change);
                if self.stack.scope() != Scope::Import {
                    let context = self.world.context(self.window.room());
                    let _ = self.stack.tell(Scope::Import, &outcome, &context);
                }
                self.tell(&outcome);
                self.message.say(said);
            }
        }
    }

    /// Tells the screen, which may be under another one by now, or left: then the message line says it.
    pub(super) fn tell_import(&mut self, result: &ImportResult) {
        let context = self.world.context(self.window.room());
        let told = self.stack.tell(Scope::Import, &Outcome::Imported(result), &context);
        match result {
            ImportResult::Stopped => {}
            _ if told.is_some_and(|(on_top, _)| on_top) => self.message.clear(),
            ImportResult::Not { words, .. } => self.message.say(words.clone()),
            ImportResult::Done { outcome, reading } => {
                let lines = report(*outcome, reading, false, &self.world.text);
                self.message.show(lines.into_iter().next().unwrap_or_default(), outcome.new > 0);
            }
        }
    }
}
