//! What a walk leaves behind when it ends: an entry, or nothing. The disk itself is the app's.

use super::ExerciseScreen;
use crate::exercise::Ask;
use crate::journal::{Draft, Record};
use crate::screens::completion::nothing_kept;
use crate::screens::{Change, Context, Route, Step};

impl ExerciseScreen {
    /// Works out the moment of a plan from the day and the time that were given.
    pub(super) fn settle_moment(&mut self, context: &Context) {
        for part in self.walk.step().clone().all() {
            if part.ask == Ask::When {
                let field = part.field().to_owned();
                let moment = crate::screens::appointment::of(&self.walk, &field, self.at, context.now);
                self.walk.set_text(&field, &moment.unwrap_or_default());
            }
        }
    }

    pub(super) fn save(&mut self, context: &Context) -> Step {
        self.typing = false;
        if self.walk.is_blank() && self.record.is_none() {
            let said = self.walk.released().unwrap_or_else(|| self.walk.exercise().blank());
            return self.keep_nothing(
                self.then.clone().unwrap_or_else(|| nothing_kept(&self.walk, said, self.within)),
            );
        }
        if self.walk.is_after() && self.unchanged() {
            let ending = nothing_kept(&self.walk, "common.nothing_changed", self.within);
            return self.keep_nothing(self.then.clone().unwrap_or(ending));
        }
        let record = self.record(context);
        Step::Save(Change::Entry(record), String::new())
    }

    pub(super) fn discard(&mut self) -> Step {
        self.keep_nothing(nothing_kept(&self.walk, "grounding.done", self.within))
    }

    /// Whether the entry holds just these answers already.
    pub(super) fn unchanged(&self) -> bool {
        self.record.as_ref().is_some_and(|record| record.fields == self.walk.to_keep())
    }

    fn keep_nothing(&mut self, then: Route) -> Step {
        self.then = Some(then);
        let (kind, id) = (self.walk.exercise().kind.clone(), self.id.clone());
        Step::Save(Change::DropDraft { kind, id }, String::new())
    }

    pub(super) fn record(&self, context: &Context) -> Record {
        // A version that came from elsewhere meanwhile was never seen here, so this one does not replace it.
        let mut record = Record::new(&self.walk.exercise().kind, self.at, context.now.into());
        record.id.clone_from(&self.id);
        record.was.clone_from(&self.was);
        let mut draft = Draft::of(&record, &self.walk.step().id);
        draft.fields = self.walk.to_keep();
        draft.record(context.now.into())
    }
}
