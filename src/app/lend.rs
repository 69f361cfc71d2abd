//! Words go to the person's own editor and come back; they must never be worth less than what the screen held before.

use super::App;
use crate::journal::{Returned, SaveErrorKind};
use crate::screens::News;
use crate::terminal::Ended;

impl App {
    /// Puts words into a file for the editor, if there is one, and asks for the terminal to be lent to it.
    pub(super) fn lend(&mut self, words: &str) {
        let Some(mut call) = self.world.editor.clone() else {
            return self.say(self.world.text.get("editor.none"));
        };
        self.keep_draft();
        match self.world.journal.lend(words) {
            Ok(lent) => {
                call.arguments.push(lent.path().into());
                (self.lent, self.lending) = (Some(lent), Some(call));
            }
            Err(error) => {
                let key =
                    if error.kind == SaveErrorKind::Full { "error.save.full" } else { "error.save.rights" };
                let shown = self.world.journal.places().shown(&error.path);
                self.say(self.world.text.fill(key, &[("path", shown.into())]));
            }
        }
    }

    /// The editor is done: what it kept stands on the screen, and its file is gone.
    pub(super) fn returned(&mut self, ended: Ended) {
        let came = self.read_lent();
        let Some(lent) = self.lent.take() else { return };
        let key = match (ended, came) {
            (Ended::NotStarted, _) => "editor.not_started",
            (_, Returned::Words(_)) => "editor.back",
            (Ended::Badly, _) => "editor.failed",
            (Ended::Well, Returned::Same) => "editor.same",
            (Ended::Well, Returned::Nothing) => "editor.empty",
        };
        // Only when it is in a draft: then nothing hangs on the file any more. Else the next start takes it in.
        self.keep_draft();
        if !self.unsaved {
            let _ = lent.end();
        }
        self.say(self.world.text.get(key));
    }

    /// Takes over what stands in the file of the editor.
    pub(super) fn read_lent(&mut self) -> Returned {
        let came = self.lent.as_ref().map_or(Returned::Same, crate::journal::Lent::read);
        if let Returned::Words(words) = &came {
            let step = self.ask(|screen, context| screen.told(&News::Returned(words), context));
            self.take(step);
            self.unsaved = true;
        }
        came
    }
}
