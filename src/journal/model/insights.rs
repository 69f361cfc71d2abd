//! Counting what was named: figures, each with the pages it leads to; pure, and never a score, an average or a trend.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate};

use super::record::Record;
use super::search::fold::fold;
use crate::exercise::Catalogue;

/// The check-ins below which nothing is set beside anything else.
pub const ENOUGH: usize = 8;

/// An answer that names nothing.
const NOTHING_NAMED: &str = "dont_know";

/// The answers that are looked at; of all others nothing is counted.
const ANSWERS: [&str; 9] =
    ["needs", "feelings", "finer", "body", "body_words", "feeling_words", "need_words", FEAR, COMPARED];
/// What was dreaded of an encounter, and how it was compared with that.
const FEAR: &str = "fear";
const COMPARED: &str = "compared";

/// Whether an answer of this name is looked at.
pub fn looks_at(answer: &str) -> bool {
    ANSWERS.contains(&answer)
}

/// Something that is counted; words by their code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// A need of a check-in.
    Need(String),
    /// A feeling of a check-in.
    Feeling(String),
    /// A finer word for a feeling.
    Finer(String),
    /// A word about the body.
    Body(String),
    /// A whole answer in the person's own words, folded.
    Own(String),
    /// A feeling (or a finer word for one) and a need in one check-in.
    Together {
        /// The code of the feeling or the finer word.
        feeling: String,
        /// Whether it is a finer word.
        finer: bool,
        /// The code of the need.
        need: String,
    },
    /// An entry of a strand, 0 to 2: yourself, others, here and now.
    Strand(usize),
    /// An encounter that was dreaded, by the answer to how it was compared with that.
    Feared(String),
}

/// One entry as a figure leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRef {
    /// The entry.
    pub id: String,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// The evening that it belongs to.
    pub evening: NaiveDate,
}

/// Everything that is counted over some entries. The order in which they come does not matter.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    check_ins: usize,
    pages: Vec<EntryRef>,
    figures: BTreeMap<Named, Vec<usize>>,
    spelling: BTreeMap<String, (DateTime<FixedOffset>, String)>,
    days: BTreeMap<NaiveDate, [bool; 3]>,
}

impl Counts {
    /// Counts one entry, each thing in it once. The evening is [`Record::evening`], the strand [`strand_of`].
    pub fn add(&mut self, record: &Record, evening: NaiveDate, strand: usize) {
        let mut named = BTreeSet::from([Named::Strand(strand)]);
        match record.kind.as_str() {
            "check_in" => {
                self.check_ins += 1;
                self.check_in(record, &mut named);
            }
            "encounter" => named.extend(compared(record).map(|answer| Named::Feared(answer.to_owned()))),
            _ => {}
        }
        let page = self.pages.len();
        self.pages.push(EntryRef { id: record.id.clone(), at: record.at, evening });
        for thing in named {
            self.figures.entry(thing).or_default().push(page);
        }
        if let Some(mark) = self.days.entry(evening).or_default().get_mut(strand) {
            *mark = true;
        }
    }

    /// Adds what was counted over other entries.
    pub fn merge(&mut self, other: Counts) {
        let before = self.pages.len();
        self.check_ins += other.check_ins;
        self.pages.extend(other.pages);
        for (named, pages) in other.figures {
            self.figures.entry(named).or_default().extend(pages.into_iter().map(|page| before + page));
        }
        for (folded, spelled) in other.spelling {
            self.spell(folded, spelled);
        }
        for (day, strands) in other.days {
            let marks = self.days.entry(day).or_default();
            marks.iter_mut().zip(strands).for_each(|(mark, strand)| *mark |= strand);
        }
    }

    /// An answer is shown as it was spelled last.
    fn spell(&mut self, folded: String, spelled: (DateTime<FixedOffset>, String)) {
        let newest = self.spelling.entry(folded).or_insert_with(|| spelled.clone());
        if *newest < spelled {
            *newest = spelled;
        }
    }

    fn check_in(&mut self, record: &Record, named: &mut BTreeSet<Named>) {
        let codes = |field: &str| -> Vec<String> {
            let codes = record.codes(field).into_iter();
            codes.filter(|code| !code.is_empty() && *code != NOTHING_NAMED).map(str::to_owned).collect()
        };
        let (needs, feelings, finer) = (codes("needs"), codes("feelings"), codes("finer"));
        let either = feelings.iter().map(|code| (code, false)).chain(finer.iter().map(|code| (code, true)));
        for (feeling, finer) in either {
            for need in &needs {
                named.insert(Named::Together { feeling: feeling.clone(), finer, need: need.clone() });
            }
        }
        named.extend(needs.into_iter().map(Named::Need));
        named.extend(feelings.into_iter().map(Named::Feeling));
        named.extend(finer.into_iter().map(Named::Finer));
        named.extend(codes("body").into_iter().map(Named::Body));
        for said in
            ["body_words", "feeling_words", "need_words"].iter().filter_map(|field| record.text(field))
        {
            let folded = same(said);
            if folded.is_empty() {
                continue;
            }
            self.spell(folded.clone(), (record.at, said.trim().to_owned()));
            named.insert(Named::Own(folded));
        }
    }

    /// The number of check-ins.
    pub fn check_ins(&self) -> usize {
        self.check_ins
    }

    /// Whether there are too few check-ins to set anything beside anything else.
    pub fn few(&self) -> bool {
        self.check_ins < ENOUGH
    }

    /// In how many entries this is.
    pub fn n(&self, named: &Named) -> usize {
        self.figures.get(named).map_or(0, Vec::len)
    }

    /// Everything that was counted with its number, each above zero.
    pub fn figures(&self) -> impl Iterator<Item = (&Named, usize)> {
        self.figures.iter().map(|(named, pages)| (named, pages.len()))
    }

    /// The entries behind a figure, newest first.
    pub fn pages(&self, named: &Named) -> Vec<&EntryRef> {
        let mut pages: Vec<&EntryRef> = self.behind(named).collect();
        pages.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
        pages
    }

    fn behind(&self, named: &Named) -> impl Iterator<Item = &EntryRef> {
        self.figures.get(named).into_iter().flatten().filter_map(|page| self.pages.get(*page))
    }

    /// A figure by week, each week by its Monday; a week without it is not there.
    pub fn weeks(&self, named: &Named) -> BTreeMap<NaiveDate, usize> {
        let mut weeks = BTreeMap::new();
        for page in self.behind(named) {
            *weeks.entry(week_of(page.evening)).or_insert(0) += 1;
        }
        weeks
    }

    /// The strands of each evening that has an entry; other evenings are not there.
    pub fn days(&self) -> &BTreeMap<NaiveDate, [bool; 3]> {
        &self.days
    }

    /// A folded answer as the person spelled it last.
    pub fn spelled<'a>(&'a self, folded: &'a str) -> &'a str {
        self.spelling.get(folded).map_or(folded, |(_, said)| said)
    }
}

/// The answer to how a dreaded encounter was, if both halves are there.
pub fn compared(record: &Record) -> Option<&str> {
    record.text(FEAR).filter(|fear| !fear.trim().is_empty())?;
    record.code(COMPARED).filter(|answer| !answer.is_empty())
}

/// The strand of an entry, 0 to 2; of another build's exercise it is the first, yourself.
pub fn strand_of(record: &Record, exercises: &Catalogue) -> usize {
    exercises.get(&record.kind).map_or(0, |exercise| exercise.strand as usize)
}

/// The Monday of a day's week.
pub fn week_of(day: NaiveDate) -> NaiveDate {
    let monday = day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()));
    monday.unwrap_or(day)
}

/// A whole answer without case, accents, line breaks and the stop at its end.
fn same(said: &str) -> String {
    let plain = fold(said);
    let plain: Vec<&str> = plain.split_whitespace().collect();
    plain.join(" ").trim_end_matches(['.', ',', ';', ' ']).to_owned()
}

#[cfg(test)]
#[path = "insights_tests.rs"]
mod tests;
