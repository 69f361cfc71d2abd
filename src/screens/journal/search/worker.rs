//! The search beside the screen: reads the months newest first, keeps their words for the next letter; only reads.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

use chrono::NaiveDate;

use crate::exercise::Catalogue;
use crate::journal::insights::strand_of;
use crate::journal::{Entry, Fingerprint, Journal, Month, MonthFiles, Query, Record, fold, haystack};
use crate::screens::Context;
use crate::screens::background_task::{Give, Worker};
use crate::screens::journal::entry_row::EntryRow;
use crate::text::{Language, Text};

/// Results that can be gone through. Those beyond are counted; one more letter brings them nearer.
const SHOWN: usize = 500;
/// Results that are given at once, at most, beside those of one month.
const BATCH: usize = 40;
/// Bytes of folded words that are kept for the next letter; months beyond are read again.
const KEPT: usize = 64 << 20;
/// Stands around each fact of an entry; no word that is typed holds it.
const MARK: char = '\u{1}';

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub query: Query,
    /// Facts that must all be there, as [`fact`] writes them.
    pub facts: Vec<String>,
    /// The first evening.
    pub since: Option<NaiveDate>,
}

impl Question {
    pub fn is_empty(&self) -> bool {
        self.query.is_empty() && self.facts.is_empty() && self.since.is_none()
    }

    fn finds(&self, entry: &Searched<'_>) -> bool {
        self.since.is_none_or(|since| entry.evening >= since)
            && self.facts.iter().all(|fact| entry.facts.contains(fact.as_str()))
            && self.query.matches(entry.folded)
    }
}

/// A fact of an entry that a filter can ask for.
pub fn fact(name: &str, code: &str) -> String {
    format!("{MARK}{name}={code}{MARK}")
}

/// Everything that filters can ask of an entry.
fn facts(record: &Record, exercises: &Catalogue) -> String {
    let mut facts = fact("kind", &record.kind) + &fact("strand", &strand_of(record, exercises).to_string());
    for field in ["feelings", "finer", "needs"] {
        facts.extend(record.codes(field).into_iter().map(|code| fact(field, code)));
    }
    for field in ["feeling_words", "need_words"] {
        if record.text(field).is_some_and(|words| !words.trim().is_empty()) {
            facts += &fact("own", field);
        }
    }
    facts
}

/// What is looked for in an entry: its evening, its facts, its folded words.
struct Searched<'a> {
    evening: NaiveDate,
    facts: &'a str,
    folded: &'a str,
}

/// A part of an answer.
pub struct Batch {
    /// The number of the question.
    pub ask: usize,
    /// What was found, newest first.
    pub found: Vec<EntryRow>,
    /// All that were found so far, also those that are not given.
    pub count: usize,
    /// Entries that were looked through so far.
    pub read: usize,
    pub done: bool,
}

/// The screen's end of the search.
pub struct SearchWorker {
    asks: Sender<(usize, Question)>,
    answers: Worker<Batch>,
    /// What the reading goes by; another one needs another search.
    by: (Language, u32),
}

impl SearchWorker {
    /// A search that waits for its first question.
    pub fn new(context: &Context) -> Self {
        let (asks, asked) = channel();
        let by = (context.text.language(), context.journal.day_ends());
        let (journal, exercises) = (context.journal.clone(), context.exercises.clone());
        let answers = Worker::read(move |give: &Give<Batch>| {
            // The words that the screen has, for they are not to be shared between threads.
            if let Ok(text) = Text::new(by.0) {
                let text = text.with_extra(exercises.words(by.0));
                let kept = HashMap::new();
                Reading { journal, exercises, text, kept, bytes: 0, asks: &asked, give }.run();
            }
        });
        Self { asks, answers, by }
    }

    /// Whether it still reads in the words and by the evenings of the screen.
    pub fn fits(&self, context: &Context) -> bool {
        self.by == (context.text.language(), context.journal.day_ends())
    }

    /// Asks; an earlier question is not answered any further.
    pub fn ask(&self, number: usize, question: Question) {
        // Without a thread there is nobody to ask, and the screen goes on saying that it looks.
        let _ = self.asks.send((number, question));
    }

    /// The next part of an answer, if it is there.
    pub fn next(&mut self) -> Option<Batch> {
        self.answers.piece()
    }
}

/// What is looked for in the entries of a month, for the next letter. All of it is one text, for a hundred years of
/// small ones would scatter over the memory.
struct Kept {
    state: Fingerprint,
    words: String,
    /// Of each entry its evening, and where its facts and its folded words end.
    ends: Vec<(NaiveDate, usize, usize)>,
}

impl Kept {
    fn push(&mut self, entry: &Searched<'_>) {
        self.words.push_str(entry.facts);
        let facts = self.words.len();
        self.words.push_str(entry.folded);
        self.ends.push((entry.evening, facts, self.words.len()));
    }

    /// Whether a question finds each entry.
    fn hits(&self, question: &Question) -> Vec<bool> {
        let part = |from: usize, to: usize| self.words.get(from..to).unwrap_or_default();
        let begins = std::iter::once(0).chain(self.ends.iter().map(|(.., end)| *end));
        let entries = begins.zip(&self.ends).map(|(begin, (evening, facts, end))| Searched {
            evening: *evening,
            facts: part(begin, *facts),
            folded: part(*facts, *end),
        });
        entries.map(|entry| question.finds(&entry)).collect()
    }
}

/// The thread's end of the search.
struct Reading<'a> {
    journal: Journal,
    exercises: Catalogue,
    text: Text,
    kept: HashMap<Month, Kept>,
    bytes: usize,
    asks: &'a Receiver<(usize, Question)>,
    give: &'a Give<Batch>,
}

impl Reading<'_> {
    fn run(mut self) {
        let mut next = self.asks.recv().ok();
        while let Some((number, question)) = next.take() {
            next = self.answer(number, &question).or_else(|| self.asks.recv().ok());
        }
    }

    /// Answers one question, or begins to; gives a newer one if it came meanwhile.
    fn answer(&mut self, ask: usize, question: &Question) -> Option<(usize, Question)> {
        let mut batch = Batch { ask, found: Vec::new(), count: 0, read: 0, done: false };
        let mut given = 0;
        let all_month_files =
            if question.is_empty() { Vec::new() } else { self.journal.all_month_files().unwrap_or_default() };
        for month_files in all_month_files {
            match self.asks.try_recv() {
                Ok(newer) => return Some(newer),
                Err(TryRecvError::Disconnected) => return None,
                Err(TryRecvError::Empty) => {}
            }
            let most = SHOWN.saturating_sub(given + batch.found.len());
            let fresh = self.look(&month_files, question, most, &mut batch);
            if batch.found.len() >= BATCH || fresh && !batch.found.is_empty() {
                given += batch.found.len();
                let next = Batch { found: Vec::new(), ..batch };
                if !self.give.give(std::mem::replace(&mut batch, next)) {
                    return None;
                }
            }
        }
        batch.done = true;
        self.give.give(batch);
        None
    }

    /// Looks through a month; says whether it had to be read.
    fn look(
        &mut self,
        month_files: &MonthFiles,
        question: &Question,
        most: usize,
        batch: &mut Batch,
    ) -> bool {
        let state = self.journal.fingerprint(month_files);
        if let Some(kept) = self.kept.get(&month_files.month).filter(|kept| kept.state == state) {
            let hits = kept.hits(question);
            let count = hits.iter().filter(|hit| **hit).count();
            batch.read += hits.len();
            batch.count += count;
            if count > 0 && most > 0 {
                // Newest first, as they were kept. What changed meanwhile is looked at as it is now.
                let entries = self.entries(month_files);
                let same = entries.len() == hits.len();
                let all = entries.into_iter().enumerate();
                let near = all.filter(|(index, _)| !same || hits.get(*index) == Some(&true));
                let found = near.filter_map(|(_, entry)| {
                    let read = self.read(&entry.shown);
                    question.finds(&read.searched()).then(|| row(entry, read))
                });
                batch.found.extend(found.take(most));
            }
            return false;
        }
        let mut kept = Kept { state, words: String::new(), ends: Vec::new() };
        let most = batch.found.len() + most;
        for entry in self.entries(month_files) {
            let read = self.read(&entry.shown);
            batch.read += 1;
            kept.push(&read.searched());
            if question.finds(&read.searched()) {
                batch.count += 1;
                if batch.found.len() < most {
                    batch.found.push(row(entry, read));
                }
            }
        }
        if let Some(old) = self.kept.remove(&month_files.month) {
            self.bytes -= old.words.len();
        }
        kept.words.shrink_to_fit();
        if self.bytes + kept.words.len() <= KEPT {
            self.bytes += kept.words.len();
            self.kept.insert(month_files.month, kept);
        }
        true
    }

    fn entries(&self, month_files: &MonthFiles) -> Vec<Entry> {
        self.journal.read_month_files(month_files).entries.into_iter().filter(Entry::alive).collect()
    }

    fn read(&self, record: &Record) -> Read {
        let words = haystack(record, self.exercises.get(&record.kind).map(AsRef::as_ref), &self.text);
        let evening = record.evening(self.journal.day_ends());
        Read { evening, facts: facts(record, &self.exercises), folded: fold(&words), words }
    }
}

/// An entry that was read for the search: as [`Searched`], and its words as they are shown.
struct Read {
    evening: NaiveDate,
    facts: String,
    folded: String,
    words: String,
}

impl Read {
    fn searched(&self) -> Searched<'_> {
        Searched { evening: self.evening, facts: &self.facts, folded: &self.folded }
    }
}

/// The row of an entry that was found.
fn row(entry: Entry, read: Read) -> EntryRow {
    EntryRow { entry, draft: None, gist: read.words, folded: read.folded }
}
