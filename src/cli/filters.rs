//! Which entries: the filters as they were typed become a range of evenings, kinds and strands; reads the journal once.

use anyhow::Result;
use chrono::NaiveDate;

use crate::cli::arguments::{Filters, Strand, usage_error};
use crate::cli::output::wrong;
use crate::cli::setup::Setup;
use crate::exercise::{self, Catalogue};
use crate::journal::{Damage, Entry, Month, MonthFiles, Query, Record, fold, haystack, returns_on};
use crate::text::dates::{parse_last, parse_past_days};

/// The filters, understood.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    /// Only this day in earlier years.
    returns_on: Option<NaiveDate>,
    kinds: Vec<String>,
    /// Words that must all be there.
    pub query: Query,
}

impl Filters {
    /// Whether nothing was asked for: every entry is meant.
    pub fn are_none(&self) -> bool {
        let dates = [&self.from, &self.to, &self.on, &self.last];
        let words = self.contains.as_ref().is_some_and(|words| !words.trim().is_empty());
        dates.iter().all(|date| date.is_none())
            && self.kind.is_empty()
            && self.strand.is_empty()
            && !words
            && !self.on_this_day
    }

    /// Understands what was typed.
    ///
    /// # Errors
    /// Wrong use, in a sentence, for a date or a length of time that is not understood.
    pub fn understand(&self, setup: &Setup, exercises: &Catalogue) -> Result<Chosen> {
        let (today, text) = (setup.evening(), &setup.text);
        let days = |flag: &str, typed: &Option<String>| match typed {
            Some(typed) => match parse_past_days(typed, today) {
                Some(days) => Ok(Some(days)),
                None => Err(wrong(usage_error::not_like(flag, typed, "cli.like.day", text))),
            },
            None => Ok(None),
        };
        // From the first day of a month, up to and with its last one.
        let mut from = days("--from", &self.from)?.map(|(first, _)| first);
        let mut to = days("--to", &self.to)?.map(|(_, last)| last);
        if let Some((first, last)) = days("--on", &self.on)? {
            (from, to) = (Some(first), Some(last));
        }
        if let Some(last) = &self.last {
            let back = parse_last(last, today);
            from = Some(
                back.ok_or_else(|| wrong(usage_error::not_like("--last", last, "cli.like.last", text)))?,
            );
            to = Some(today);
        }
        let mut kinds = Vec::new();
        for typed in &self.kind {
            kinds.push(kind_of(typed, setup, exercises)?);
        }
        if !self.strand.is_empty() {
            let wanted =
                |kind: &exercise::Exercise| self.strand.iter().any(|strand| is(*strand, kind.strand));
            let of_strand = exercises.listed().filter(|exercise| wanted(exercise));
            let of_strand: Vec<String> = of_strand.map(|exercise| exercise.kind.clone()).collect();
            if kinds.is_empty() {
                kinds = of_strand;
            } else {
                kinds.retain(|kind| of_strand.contains(kind));
            }
            if kinds.is_empty() {
                // No exercise is of both: nothing, and not everything.
                kinds.push(String::new());
            }
        }
        let query = Query::parse(self.contains.as_deref().unwrap_or_default());
        Ok(Chosen { from, to, returns_on: self.on_this_day.then_some(today), kinds, query })
    }
}

fn is(asked: Strand, strand: exercise::Strand) -> bool {
    match asked {
        Strand::Yourself => strand == exercise::Strand::Yourself,
        Strand::Others => strand == exercise::Strand::Others,
        Strand::Here => strand == exercise::Strand::Here,
    }
}

/// The code word of a kind, also by the name or Dutch name of its command.
///
/// # Errors
/// Wrong use, in a sentence with the kinds that there are.
fn kind_of(typed: &str, setup: &Setup, exercises: &Catalogue) -> Result<String> {
    let kind = code_word(typed);
    let listed = || exercises.listed().map(|exercise| exercise.kind.as_str());
    if listed().any(|there| there == kind) {
        return Ok(kind);
    }
    // Pages outlive their exercise: one of the person's own that is gone, or one of a newer program.
    let typed = typed.trim();
    for month_files in setup.journal.all_month_files()? {
        let month = setup.journal.read_month_files(&month_files);
        if month.entries.iter().any(|entry| entry.shown.kind == typed) {
            return Ok(typed.to_owned());
        }
    }
    let these = listed().collect::<Vec<_>>().join(", ");
    Err(wrong(usage_error::none_of("--kind", typed, &these, &setup.text)))
}

fn code_word(typed: &str) -> String {
    use clap::CommandFactory;
    let hyphens = typed.trim().to_lowercase().replace('_', "-");
    let command = super::arguments::Arguments::command();
    command.find_subcommand(&hyphens).map_or(&*hyphens, clap::Command::get_name).replace('-', "_")
}

/// What a look through the journal found.
#[derive(Debug, Default)]
pub struct Found {
    /// The entries, newest first.
    pub entries: Vec<Entry>,
    /// The files that were left alone.
    pub damaged: Vec<Damage>,
}

impl Chosen {
    /// Reads the months that matter, once; what is in the trash only when asked.
    ///
    /// # Errors
    /// When the journal's folder cannot be read.
    pub fn read(&self, setup: &Setup, exercises: &Catalogue, trash: bool) -> Result<Found> {
        let mut found = Found::default();
        for month_files in self.all_month_files(setup)? {
            let month = self.month(&month_files, setup, exercises, trash);
            found.entries.extend(month.entries);
            found.damaged.extend(month.damaged);
        }
        Ok(found)
    }

    /// The months that matter, newest first.
    ///
    /// # Errors
    /// When the journal's folder cannot be read.
    pub fn all_month_files(&self, setup: &Setup) -> Result<Vec<MonthFiles>> {
        let (from, to) = (self.from.map(Month::of), self.to.map(Month::of));
        let mut all_month_files = setup.journal.all_month_files()?;
        all_month_files.retain(|month_files| {
            from.is_none_or(|from| month_files.month >= from)
                && to.is_none_or(|to| month_files.month <= to)
                && self.returns_on.is_none_or(|day| month_files.month.returns_on(day))
        });
        Ok(all_month_files)
    }

    /// What one month has of it.
    pub fn month(
        &self,
        month_files: &MonthFiles,
        setup: &Setup,
        exercises: &Catalogue,
        trash: bool,
    ) -> Found {
        let view = setup.journal.read_month_files(month_files);
        let wanted = |entry: &Entry| {
            (entry.alive() || trash && entry.in_trash())
                && self.wants(entry, setup)
                && self.says(&entry.shown, exercises, setup)
        };
        Found { entries: view.entries.into_iter().filter(wanted).collect(), damaged: view.damaged }
    }

    fn says(&self, record: &Record, exercises: &Catalogue, setup: &Setup) -> bool {
        let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
        self.query.is_empty() || self.query.matches(&fold(&haystack(record, exercise, &setup.text)))
    }

    fn wants(&self, entry: &Entry, setup: &Setup) -> bool {
        let evening = entry.shown.evening(setup.journal.day_ends());
        self.from.is_none_or(|from| evening >= from)
            && self.to.is_none_or(|to| evening <= to)
            && self.returns_on.is_none_or(|day| returns_on(evening, day))
            && (self.kinds.is_empty() || self.kinds.contains(&entry.shown.kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_by_each_of_its_names() {
        for name in ["check_in", "check-in", "incheck", "Check_In"] {
            assert_eq!(code_word(name), "check_in");
        }
        assert_eq!(code_word("stap"), "small_step");
        assert_eq!(code_word(" From-Later"), "from_later");
    }
}
