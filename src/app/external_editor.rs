//! Words go to the person's own editor and come back; they must never be worth less than what the screen held before.

use super::App;
use crate::journal::{Returned, SaveErrorKind};
use crate::screens::Outcome;
use crate::session::editor::{said_of, said_of_leftover};
use crate::terminal::Ended;

impl App {
    /// Puts words into a file for the editor, if there is one, and asks for the terminal to be given to it.
    pub(super) fn open_editor(&mut self, words: &str) {
        let Some(mut command) = self.world.editor.clone() else {
            return self.say(self.world.text.get("editor.none"));
        };
        self.keep_draft();
        match self.world.journal.new_editor_file(words) {
            Ok(editor_file) => {
                command.arguments.push(editor_file.path().into());
                (self.editor_file, self.editor_command) = (Some(editor_file), Some(command));
            }
            Err(error) => {
                let key =
                    if error.kind == SaveErrorKind::Full { "error.save.full" } else { "error.save.rights" };
                let shown = self.world.journal.paths().shown(&error.path);
                self.say(self.world.text.fill(key, &[("path", shown.into())]));
            }
        }
    }

    /// The editor is done: what it kept stands on the screen, and its file goes.
    pub(super) fn returned(&mut self, ended: Ended) {
        let well = ended == Ended::Well;
        let came = self.read_lent(well);
        let Some(editor_file) = self.editor_file.take() else { return };
        self.keep_draft();
        self.say(self.world.text.get(said_of(ended != Ended::NotStarted, well, &came)));
        self.back.push(editor_file);
        self.end_editor_files();
        if self.unsaved {
            self.say(self.world.text.get("error.save"));
        }
    }

    /// Lets go of files of the editor, once what stood in them is in a draft: then nothing hangs on them any more.
    pub(super) fn end_editor_files(&mut self) {
        if self.unsaved {
            return;
        }
        for editor_file in std::mem::take(&mut self.back) {
            // What could not go is found again at the next start.
            let world = &self.world;
            let rest = editor_file.end().ok();
            if let Some(words) = rest.and_then(|rest| said_of_leftover(&rest, &world.journal, &world.text)) {
                self.say(words);
            }
        }
    }

    /// Takes over what stands in the file of the editor.
    pub(super) fn read_lent(&mut self, well: bool) -> Returned {
        let came = self.editor_file.as_mut().map_or(Returned::Same, |editor_file| editor_file.read(well));
        if let Returned::Words(words) = &came {
            let step = self.ask(|screen, context| screen.on_outcome(&Outcome::Returned(words), context));
            self.apply(step);
            self.unsaved = true;
        }
        came
    }
}
