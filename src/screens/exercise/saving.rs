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
            Finish::Save => {
                self.exits.left_draft = self.session.join_the_one(context.journal);
                Step::Save(Change::Entry(self.session.record(context.now)), String::new())
            }
        }
    }

    pub(super) fn discard(&mut self) -> Step {
        self.exits.then = Some(self.ending(None, Some(DISCARDED.to_owned())));
        self.drop_draft()
    }

    fn drop_draft(&self) -> Step {
        self.drop_draft_of(self.session.id().to_owned())
    }

    /// After the entry is kept: to what follows, once a draft that has another id than the entry is gone as well.
    pub(super) fn after_saving(&mut self, record: &Record, then: Route) -> Step {
        let Some(id) = self.exits.left_draft.take() else { return Step::Replace(then) };
        self.session.was_kept(record);
        self.exits.then = Some(then);
        self.drop_draft_of(id)
    }

    fn drop_draft_of(&self, id: String) -> Step {
        let kind = self.session.exercise().kind.clone();
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
