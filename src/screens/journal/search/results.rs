//! What a search found so far, newest first; asks the worker and takes its answers, and never waits for one.

use super::worker::{Question, SearchWorker};
use crate::screens::Context;
use crate::screens::journal::entry_row::EntryRow;
use crate::screens::journal::list::MonthWindow;

/// The answer to the last question; the list shows what was found before until there is some of it.
#[derive(Default)]
pub struct Results {
    pub question: Question,
    /// Reads beside the screen; begins with the first question.
    worker: Option<SearchWorker>,
    /// The number of the last question.
    asked: usize,
    pub running: bool,
    /// What was found and does not take the place of the earlier results yet, so that nothing flickers.
    coming: Option<Vec<EntryRow>>,
    /// All that were found, also those that are not shown, and all that were looked through.
    count: usize,
    read: usize,
}

impl Results {
    pub fn ask(&mut self, question: Question, list: &mut MonthWindow, context: &Context) {
        // What was found stays until something else is, if it could be found now.
        list.change(|found| found.retain(|row| question.query.matches(&row.folded)), context);
        self.question = question;
        self.ask_again(list, context);
    }

    pub fn ask_again(&mut self, list: &mut MonthWindow, context: &Context) {
        self.asked += 1;
        self.running = !self.question.is_empty();
        self.coming = self.running.then(Vec::new);
        if !self.running {
            list.change(Vec::clear, context);
        } else if !self.worker.as_ref().is_some_and(|worker| worker.fits(context)) {
            self.worker = Some(SearchWorker::new(context));
        }
        if let Some(worker) = &self.worker {
            worker.ask(self.asked, self.question.clone());
        }
        self.go_on(list, context);
    }

    /// Takes what was found meanwhile. Others take the place of the earlier ones once there is one for the focus.
    pub fn go_on(&mut self, list: &mut MonthWindow, context: &Context) {
        while let Some(batch) = self.worker.as_mut().and_then(SearchWorker::next) {
            if batch.ask != self.asked {
                continue;
            }
            (self.count, self.read, self.running) = (batch.count, batch.read, !batch.done);
            match &mut self.coming {
                Some(coming) => coming.extend(batch.found),
                None => list.change(|found| found.extend(batch.found), context),
            }
            if let Some(coming) = self.coming.take_if(|coming| batch.done || coming.len() > list.at()) {
                list.change(|found| *found = coming, context);
            }
        }
    }

    /// How many were found of how many, or that the search goes on.
    pub fn count(&self, context: &Context) -> String {
        if self.question.is_empty() {
            String::new()
        } else if self.running {
            context.text.get("search.still")
        } else {
            let args = [("count", self.count.into()), ("total", self.read.to_string().into())];
            context.text.fill("search.found", &args)
        }
    }
}
