//! Which entries: the filters as they were typed become a selection of evenings, kinds and words; it reads no entry but to know its kind.

use anyhow::Result;

use crate::cli::arguments::{Filters, usage_error};
use crate::cli::output::wrong;
use crate::cli::setup::Setup;
use crate::exercise::Catalogue;
use crate::journal::{Journal, MonthFiles, Query, Selection};
use crate::text::dates::{parse_last, parse_past_days};

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
    pub fn understand(&self, setup: &Setup, exercises: &Catalogue) -> Result<Selection> {
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
            let of_strand = exercises.listed().filter(|exercise| self.strand.contains(&exercise.strand));
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
        Ok(Selection { from, to, returns_on: self.on_this_day.then_some(today), kinds, query })
    }
}

/// The code word of a kind, also by the name of its command in any language.
fn kind_of(typed: &str, setup: &Setup, exercises: &Catalogue) -> Result<String> {
    let kind = code_word(typed);
    let listed = || exercises.listed().map(|exercise| exercise.kind.as_str());
    if listed().any(|there| there == kind) {
        return Ok(kind);
    }
    if let Some(more) = exercises.more_named(typed) {
        return Ok(more.kind.clone());
    }
    // Pages outlive their exercise: one of the person's own that is gone, or one of a newer program.
    let typed = typed.trim();
    for month_files in setup.journal.all_month_files()? {
        let month = setup.journal.read_month_files(&month_files);
        if month.entries.iter().any(|entry| entry.shown.kind == typed) {
            return Ok(typed.to_owned());
        }
    }
    let offered = exercises.offered().map(|exercise| exercise.kind.as_str());
    let these = offered.collect::<Vec<_>>().join(", ");
    Err(wrong(usage_error::none_of("--kind", typed, &these, &setup.text)))
}

fn code_word(typed: &str) -> String {
    let hyphens = typed.trim().to_lowercase().replace('_', "-");
    let command = super::arguments::shape();
    command.find_subcommand(&hyphens).map_or(&*hyphens, clap::Command::get_name).replace('-', "_")
}

/// The months that matter, newest first.
pub fn months_of(selection: &Selection, journal: &Journal) -> Result<Vec<MonthFiles>> {
    let mut all_month_files = journal.all_month_files()?;
    all_month_files.retain(|month_files| selection.may_be_in(month_files.month));
    Ok(all_month_files)
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
