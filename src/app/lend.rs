//! Words go to the person's own editor and come back; they must never be worth less than what the screen held before.

use super::App;
use crate::journal::{Journal, Rest, Returned, SaveErrorKind, TakenIn};
use crate::screens::News;
use crate::terminal::Ended;
use crate::text::Text;

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

    /// The editor is done: what it kept stands on the screen, and its file goes.
    pub(super) fn returned(&mut self, ended: Ended) {
        let came = self.read_lent(ended == Ended::Well);
        let Some(lent) = self.lent.take() else { return };
        self.keep_draft();
        self.say(self.world.text.get(said_of(ended, &came)));
        self.back.push(lent);
        self.end_lent();
        if self.unsaved {
            self.say(self.world.text.get("error.save"));
        }
    }

    /// Lets go of files of the editor, once what stood in them is in a draft: then nothing hangs on them any more.
    pub(super) fn end_lent(&mut self) {
        if self.unsaved {
            return;
        }
        for lent in std::mem::take(&mut self.back) {
            // What could not go is found again at the next start.
            let world = &self.world;
            let rest = lent.end().ok();
            if let Some(words) = rest.and_then(|rest| said_of_rest(&rest, &world.journal, &world.text)) {
                self.say(words);
            }
        }
    }

    /// Takes over what stands in the file of the editor.
    pub(super) fn read_lent(&mut self, well: bool) -> Returned {
        let came = self.lent.as_mut().map_or(Returned::Same, |lent| lent.read(well));
        if let Returned::Words(words) = &came {
            let step = self.ask(|screen, context| screen.told(&News::Returned(words), context));
            self.take(step);
            self.unsaved = true;
        }
        came
    }
}

/// What is said when the editor is done.
pub fn said_of(ended: Ended, came: &Returned) -> &'static str {
    match (ended, came) {
        (Ended::NotStarted, _) => "editor.not_started",
        (_, Returned::Words(_)) => "editor.back",
        (Ended::Badly, _) => "editor.failed",
        (Ended::Well, Returned::Nothing) => "editor.empty",
        (Ended::Well, Returned::Same | Returned::Unread) => "editor.same",
    }
}

/// What is said when a crash had left texts with an editor.
pub fn said_of_taken(taken: TakenIn, journal: &Journal, text: &Text) -> Option<String> {
    if taken.notes > 0 {
        return Some(text.get("editor.left"));
    }
    said_of_rest(&Rest::Words(taken.left?), journal, text)
}

/// What is said of a file that does not go yet.
pub fn said_of_rest(rest: &Rest, journal: &Journal, text: &Text) -> Option<String> {
    match rest {
        Rest::Nothing => None,
        Rest::Busy => Some(text.get("editor.busy")),
        Rest::Words(folder) => {
            let shown = journal.places().shown(folder);
            Some(text.fill("editor.stays", &[("path", shown.into())]))
        }
    }
}
