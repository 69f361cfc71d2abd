//! The search beside the screen: reads the months newest first, keeps their words for the next letter; only reads.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

use chrono::NaiveDate;

use crate::exercise::Catalogue;
use crate::journal::insights::strand_of;
use crate::journal::{
    Entry, Fingerprint, Journal, Month, MonthFiles, Query, Record, Sieve, Sifted, fold, haystack, in_order,
};
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
        let answers = Worker::read(context.waker, move |give: &Give<Batch>| {
            // The words that the screen has, for they are not to be shared between threads.
            if let Ok(text) = Text::new(by.0) {
                let text = text.with_extra(exercises.words(by.0));
                let (reader, kept) = (Reader { journal, exercises, text }, HashMap::new());
                Reading { reader, kept, bytes: 0, asks: &asked, give }.run();
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
    reader: Reader,
    kept: HashMap<Month, Kept>,
    bytes: usize,
    asks: &'a Receiver<(usize, Question)>,
    give: &'a Give<Batch>,
}

impl Reading<'_> {
    fn run(mut self) {
        let mut next = self.asks.recv().ok();
        while let Some((number, question)) = next.take() {
            let newer = self.answer(number, &question);
            next = newer.or_else(|| self.asks.recv().ok()).map(|asked| newest(self.asks).unwrap_or(asked));
        }
    }

    /// Answers one question, or begins to; gives a newer one if it came meanwhile.
    fn answer(&mut self, ask: usize, question: &Question) -> Option<(usize, Question)> {
        let all_month_files = if question.is_empty() {
            Vec::new()
        } else {
            self.reader.journal.all_month_files().unwrap_or_default()
        };
        let (asks, give, reader, kept) = (self.asks, self.give, &self.reader, &self.kept);
        let sieve = Sieve::new(&question.query, &reader.exercises, &reader.text);
        let mut batch = Batch { ask, found: Vec::new(), count: 0, read: 0, done: false };
        let (mut given, mut fresh, mut room) = (0, Vec::new(), KEPT.saturating_sub(self.bytes));
        let look = |month_files: &MonthFiles| reader.look(month_files, question, &sieve, kept);
        let answered = in_order(&all_month_files, look, |looked| {
            match newest(asks) {
                Ok(newer) => return Err(Some(newer)),
                Err(TryRecvError::Disconnected) => return Err(None),
                Err(TryRecvError::Empty) => {}
            }
            batch.read += looked.read;
            batch.count += looked.count;
            let most = SHOWN.saturating_sub(given + batch.found.len());
            let is_fresh = looked.near.is_none();
            if let Some((month_files, hits)) = looked.near.filter(|_| most > 0) {
                batch.found.extend(reader.again(&month_files, question, &hits).take(most));
            }
            batch.found.extend(looked.found.into_iter().take(most));
            if let Some((month, kept)) = looked.kept.filter(|(_, kept)| kept.words.len() <= room) {
                room -= kept.words.len();
                fresh.push((month, kept));
            }
            if batch.found.len() >= BATCH || is_fresh && !batch.found.is_empty() {
                given += batch.found.len();
                let next = Batch { found: Vec::new(), ..batch };
                if !give.give(std::mem::replace(&mut batch, next)) {
                    return Err(None);
                }
            }
            Ok(())
        });
        for (month, kept) in fresh {
            self.keep(month, kept);
        }
        if let Err(newer) = answered {
            return newer;
        }
        batch.done = true;
        self.give.give(batch);
        None
    }

    /// Keeps the words of a month for the next letter, if there is room.
    fn keep(&mut self, month: Month, kept: Kept) {
        if let Some(old) = self.kept.remove(&month) {
            self.bytes -= old.words.len();
        }
        if self.bytes + kept.words.len() <= KEPT {
            self.bytes += kept.words.len();
            self.kept.insert(month, kept);
        }
    }
}

/// The question that was asked last, if one waits; those before it need no answer.
fn newest(asks: &Receiver<(usize, Question)>) -> Result<(usize, Question), TryRecvError> {
    let newer = asks.try_recv()?;
    Ok(asks.try_iter().last().unwrap_or(newer))
}

/// What came of a month.
#[derive(Default)]
struct Looked {
    /// Entries that were looked through.
    read: usize,
    /// Those that were found.
    count: usize,
    found: Vec<EntryRow>,
    /// Its words, if it was read.
    kept: Option<(Month, Kept)>,
    /// Its files and whether each entry was found, if only its words were looked through.
    near: Option<(MonthFiles, Vec<bool>)>,
}

/// What the months are read with.
struct Reader {
    journal: Journal,
    exercises: Catalogue,
    text: Text,
}

impl Reader {
    /// Looks through a month.
    fn look(
        &self,
        month_files: &MonthFiles,
        question: &Question,
        sieve: &Sieve,
        kept: &HashMap<Month, Kept>,
    ) -> Looked {
        let state = self.journal.fingerprint(month_files);
        if let Some(kept) = kept.get(&month_files.month).filter(|kept| kept.state == state) {
            let hits = kept.hits(question);
            let count = hits.iter().filter(|hit| **hit).count();
            let near = (month_files.clone(), if count > 0 { hits.clone() } else { Vec::new() });
            return Looked { read: hits.len(), count, near: Some(near), ..Looked::default() };
        }
        let entries = match self.journal.sift_and_count(month_files, sieve) {
            Sifted::Without(entries) => return Looked { read: entries, ..Looked::default() },
            Sifted::With(view) => view.entries,
        };
        let mut looked = Looked::default();
        let mut kept = Kept { state, words: String::new(), ends: Vec::new() };
        for entry in entries.into_iter().filter(Entry::alive) {
            let read = self.read(&entry.shown);
            looked.read += 1;
            kept.push(&read.searched());
            if question.finds(&read.searched()) {
                looked.count += 1;
                looked.found.push(row(entry, read));
            }
        }
        kept.words.shrink_to_fit();
        Looked { kept: Some((month_files.month, kept)), ..looked }
    }

    /// Reads those entries of a month again that were found by its words. What changed meanwhile is looked at as it is now.
    fn again<'r>(
        &'r self,
        month_files: &MonthFiles,
        question: &'r Question,
        hits: &'r [bool],
    ) -> impl Iterator<Item = EntryRow> + 'r {
        let entries = if hits.is_empty() { Vec::new() } else { self.entries(month_files) };
        // Newest first, as they were kept.
        let same = entries.len() == hits.len();
        let all = entries.into_iter().enumerate();
        let near = all.filter(move |(index, _)| !same || hits.get(*index) == Some(&true));
        near.filter_map(move |(_, entry)| {
            let read = self.read(&entry.shown);
            question.finds(&read.searched()).then(|| row(entry, read))
        })
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
