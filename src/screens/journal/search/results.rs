//! What a search found so far, newest first; asks the worker and takes its answers, and never waits for one.

use super::worker::{Found, Question, SearchWorker};
use crate::screens::Context;

/// The results of the last question, or of the one before until there are some.
#[derive(Default)]
pub struct Results {
    /// What was asked last.
    pub question: Question,
    /// Reads beside the screen; begins with the first question.
    worker: Option<SearchWorker>,
    /// The number of the last question, and whether its answer is not complete.
    asked: usize,
    running: bool,
    /// The results that are shown.
    pub found: Vec<Found>,
    /// Results of the last question that do not take the place of the earlier ones yet, so that nothing flickers.
    coming: Option<Vec<Found>>,
    /// All that were found, also those that are not shown, and all that were looked through.
    count: usize,
    read: usize,
}

impl Results {
    /// Whether the answer is not complete.
    pub fn running(&self) -> bool {
        self.running
    }

    /// Asks another question; whether it is another one.
    pub fn ask(&mut self, question: Question, context: &Context) -> bool {
        if question == self.question {
            return false;
        }
        self.question = question;
        // What was found stays until something else is, if it could be found now.
        self.found.retain(|found| self.question.query.matches(&found.folded));
        self.ask_again(0, context);
        true
    }

    /// Asks the same again; `at` is the focused result.
    pub fn ask_again(&mut self, at: usize, context: &Context) {
        self.asked += 1;
        self.running = !self.question.is_empty();
        self.coming = self.running.then(Vec::new);
        if !self.running {
            self.found.clear();
        }
        if self.running && !self.worker.as_ref().is_some_and(|worker| worker.fits(context)) {
            self.worker = Some(SearchWorker::new(context));
        }
        if let Some(worker) = &self.worker {
            worker.ask(self.asked, self.question.clone());
        }
        self.go_on(at);
    }

    /// Takes what was found meanwhile. Others take the place of the earlier ones once there is one for the focus.
    pub fn go_on(&mut self, at: usize) {
        while let Some(batch) = self.worker.as_mut().and_then(SearchWorker::next) {
            if batch.ask != self.asked {
                continue;
            }
            (self.count, self.read, self.running) = (batch.count, batch.read, !batch.done);
            match &mut self.coming {
                Some(coming) => coming.extend(batch.found),
                None => self.found.extend(batch.found),
            }
            if let Some(coming) = self.coming.take_if(|coming| batch.done || coming.len() > at) {
                self.found = coming;
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
