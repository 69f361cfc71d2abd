//! What was done of an exercise before: sentences to offer again, drafts, second halves that are open. Only reads.

use crate::exercise::Exercise;
use crate::journal::{Draft, Journal, Record};

/// Most of the person's own sentences that are offered again.
const KEPT: usize = 5;
/// Entries that are looked through, newest first.
const LOOKED_THROUGH: usize = 500;

fn entries(journal: &Journal) -> impl Iterator<Item = Record> {
    journal.newest_first().take(LOOKED_THROUGH).filter_map(Result::ok).map(|entry| entry.shown)
}

/// The person's own kept sentences, newest first, each once.
pub fn kept_sentences(exercise: &Exercise, journal: &Journal) -> Vec<String> {
    let Some(kept) = exercise.parts().into_iter().find_map(|part| part.kept.as_ref()) else {
        return Vec::new();
    };
    let mut sentences: Vec<String> = Vec::new();
    let wanted = entries(journal).filter(|it| it.kind == exercise.kind && !it.codes(&kept.when).is_empty());
    for words in wanted.filter_map(|it| it.text(&kept.words).map(str::to_owned)) {
        if !sentences.contains(&words) {
            sentences.push(words);
        }
        if sentences.len() == KEPT {
            break;
        }
    }
    sentences
}

/// The drafts of an exercise, newest first.
pub fn drafts(exercise: &Exercise, journal: &Journal) -> Vec<Draft> {
    let mut drafts = journal.drafts();
    drafts.retain(|draft| draft.kind == exercise.kind);
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.at));
    drafts
}

/// Entries whose second half was not settled, newest first, if the exercise has a page where they stand.
pub fn still_open(exercise: &Exercise, journal: &Journal) -> Vec<Record> {
    let Some(after) = exercise.after.as_ref().filter(|_| exercise.menu) else { return Vec::new() };
    let field = after.open_until.as_deref().unwrap_or_default();
    let settled = |record: &Record| {
        record.code(field).is_some_and(|code| after.settled.iter().any(|settled| settled == code))
    };
    entries(journal).filter(|record| record.kind == exercise.kind && !settled(record)).collect()
}
