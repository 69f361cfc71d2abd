//! What the session leaves behind when it ends: an entry, or nothing. The disk itself is the app's.

use super::ExerciseScreen;
use crate::journal::Record;
use crate::screens::screen::Ending;
use crate::screens::{Change, Context, Route, Step};
use crate::session::{DISCARDED, Finish};

impl ExerciseScreen {
    pub(super) fn save(&mut self, context: &Context) -> Step {
        self.focus.typing = false;
        match self.session.finish() {
            Finish::Nothing(said) => {
                let ending = self.ending(None, Some(said));
                self.exits.then.get_or_insert(ending);
                self.drop_draft()
            }
            Finish::Save => Step::Save(Change::Entry(self.session.record(context.now)), String::new()),
        }
    }

    pub(super) fn discard(&mut self) -> Step {
        self.exits.then = Some(self.ending(None, Some(DISCARDED.to_owned())));
        self.drop_draft()
    }

    fn drop_draft(&self) -> Step {
        let (kind, id) = (self.session.exercise().kind.clone(), self.session.id().to_owned());
        Step::Save(Change::DropDraft { kind, id }, String::new())
    }

    /// The page after an entry was saved, or after nothing was kept and why.
    pub(super) fn ending(&self, record: Option<&Record>, said: Option<String>) -> Route {
        let kind = self.session.exercise().kind.clone();
        let offer = |(code, place)| (format!("{kind}.offer.{code}"), place);
        let offers = record.iter().flat_map(|_| self.session.walk.offers()).map(offer).collect();
        Route::Completion(Ending {
            after: self.session.walk.is_after(),
            record: record.cloned(),
            said: said.into_iter().collect(),
            offers,
            within: self.exits.within,
            kind,
        })
    }
}
