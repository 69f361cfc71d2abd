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
                let ending = self.nothing_kept(&said);
                self.exits.then.get_or_insert(ending);
                self.drop_draft()
            }
            Finish::Save => Step::Save(Change::Entry(self.session.record(context.now)), String::new()),
        }
    }

    pub(super) fn discard(&mut self) -> Step {
        self.exits.then = Some(self.nothing_kept(DISCARDED));
        self.drop_draft()
    }

    fn drop_draft(&self) -> Step {
        let (kind, id) = (self.session.exercise().kind.clone(), self.session.id().to_owned());
        Step::Save(Change::DropDraft { kind, id }, String::new())
    }

    /// The page after an entry was saved.
    pub(super) fn ending(&self, record: &Record, context: &Context) -> Route {
        let offer = |(code, place)| (format!("{}.offer.{code}", record.kind), place);
        Route::Completion(Ending {
            kind: record.kind.clone(),
            after: self.session.walk.is_after(),
            record: Some(record.clone()),
            said: self.session.closing(context.now).map(str::to_owned).into_iter().collect(),
            offers: self.session.walk.offers().into_iter().map(offer).collect(),
            within: self.exits.within,
        })
    }

    /// The page after nothing was kept, and why: one sentence.
    fn nothing_kept(&self, said: &str) -> Route {
        Route::Completion(Ending {
            kind: self.session.exercise().kind.clone(),
            after: self.session.walk.is_after(),
            record: None,
            said: vec![said.to_owned()],
            offers: Vec::new(),
            within: self.exits.within,
        })
    }
}
