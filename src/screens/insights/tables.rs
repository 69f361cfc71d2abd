//! Counts as lists of words with their numbers, and as sentences; shows every number and judges none.

use crate::exercise::{finer_word, word};
use crate::journal::insights::{Counts, ENOUGH, Named};
use crate::keys::Move;
use crate::screens::Context;
use crate::text::capital;
use crate::theme::{Role, STRANDS};

/// The name of a strand by its number.
pub fn strand_name(strand: usize, context: &Context) -> String {
    let name = ["yourself", "others", "here"].get(strand).copied().unwrap_or_default();
    context.text.get(&format!("insights.strand.{name}"))
}

#[derive(Clone, Debug)]
pub struct Row {
    /// The word as it is shown within a line.
    pub label: String,
    /// In how many entries it is.
    pub n: usize,
    /// What is counted; several that are not set beside each other yet.
    pub what: Vec<Named>,
    /// The ink of its bar.
    pub role: Role,
}

/// Words of one kind, most named first.
#[derive(Clone, Debug)]
pub struct List {
    /// The key of its title.
    pub title: &'static str,
    /// Its rows; never empty.
    pub rows: Vec<Row>,
    /// Whether its numbers are drawn as bars too.
    pub bars: bool,
}

impl List {
    /// Whether its words may be whole sentences.
    pub fn is_long(&self) -> bool {
        let first = self.rows.first().and_then(|row| row.what.first());
        matches!(first, Some(Named::Own(_) | Named::Feared(_) | Named::Together { .. }))
    }
}

/// The target of the first pair; that of the first word is 0.
pub const PAIR: usize = 3_000_000;

/// Lists below each other, with one focus.
#[derive(Default)]
pub struct Lists {
    pub all: Vec<List>,
    /// The focused row, counted through all lists.
    pub at: usize,
    /// The target of the first row.
    pub target: usize,
}

impl Lists {
    /// The focus stays on what had it if that is still there.
    pub fn new(all: Vec<List>, target: usize, focused: Option<&Vec<Named>>) -> Self {
        let mut lists = Self { all, at: 0, target };
        let at = lists.rows().position(|row| Some(&row.what) == focused);
        lists.at = at.unwrap_or(0);
        lists
    }

    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.all.iter().flat_map(|list| &list.rows)
    }

    pub fn row(&self) -> Option<&Row> {
        self.rows().nth(self.at)
    }

    /// Moves the focus; there are no windows.
    pub fn go(&mut self, by: Move) {
        let last = self.rows().count().saturating_sub(1);
        self.at = by.to(self.at, last, last);
    }

    /// The number of the list that has the focus.
    pub fn focused(&self) -> usize {
        (0..self.all.len()).find(|list| self.at < self.first_of(list + 1)).unwrap_or(0)
    }

    pub fn first_of(&self, list: usize) -> usize {
        self.all.iter().take(list).map(|list| list.rows.len()).sum()
    }

    /// To the next list, or the one before; whether there is one.
    pub fn turn(&mut self, on: bool) -> bool {
        let list = self.focused();
        let next =
            if on { Some(list + 1).filter(|next| *next < self.all.len()) } else { list.checked_sub(1) };
        self.at = next.map_or(self.at, |next| self.first_of(next));
        next.is_some()
    }

    /// To the first list, or the last.
    pub fn end(&mut self, first: bool) {
        self.at = if first { 0 } else { self.first_of(self.all.len().saturating_sub(1)) };
    }
}

/// The lists of words. Below enough check-ins only what sets nothing beside anything else.
pub fn words(counts: &Counts, context: &Context) -> Vec<List> {
    let of = |title, pick| list(title, pick, counts, context);
    let mut lists = Vec::new();
    if !counts.few() {
        lists.push(of("insights.needs", |named| matches!(named, Named::Need(_))));
        lists.push(of("insights.feelings", |named| matches!(named, Named::Feeling(_))));
        lists.push(of("insights.body", |named| matches!(named, Named::Body(_))));
        let mut strands = of("insights.strands", |named| matches!(named, Named::Strand(_)));
        // In the order in which they are drawn everywhere.
        strands.rows.sort_by(|a, b| a.what.cmp(&b.what));
        lists.push(strands);
        lists.push(of("insights.finer", |named| matches!(named, Named::Finer(_))));
        let mut own = of("insights.own", |named| matches!(named, Named::Own(_)));
        // Only what came back: one answer is a page, not a count.
        own.rows.retain(|row| row.n > 1);
        lists.push(own);
    }
    lists.push(feared(of("insights.feared", |named| matches!(named, Named::Feared(_))), context));
    lists.retain(|list| !list.rows.is_empty());
    lists
}

/// The list of what was named together; none if nothing was, or if there are too few check-ins.
pub fn pairs(counts: &Counts, context: &Context) -> Vec<List> {
    let pairs = |named: &Named| matches!(named, Named::Together { .. });
    let list = List { bars: false, ..list("insights.view.together", pairs, counts, context) };
    if counts.few() || list.rows.is_empty() { Vec::new() } else { vec![list] }
}

/// What `pick` takes of all that was counted, most often first.
fn list(title: &'static str, pick: fn(&Named) -> bool, counts: &Counts, context: &Context) -> List {
    let row = |(named, n): (&Named, usize)| {
        let word = label(named, counts, context);
        let (label, role) = match named {
            Named::Strand(strand) => (
                format!("{} {word}", context.theme.strand_glyph(*strand)),
                STRANDS.get(*strand).copied().unwrap_or(Role::Focus),
            ),
            Named::Need(_) | Named::Feared(_) => (word, Role::Encounter),
            Named::Feeling(_) | Named::Finer(_) => (word, Role::Compassion),
            Named::Body(_) => (word, Role::Grounding),
            Named::Own(_) | Named::Together { .. } => (word, Role::Text),
        };
        Row { label, n, what: vec![named.clone()], role }
    };
    let mut rows: Vec<Row> = counts.figures().filter(|(named, _)| pick(named)).map(row).collect();
    rows.sort_by(|a, b| (b.n, &a.label).cmp(&(a.n, &b.label)));
    List { title, rows, bars: true }
}

/// Each answer with its number, or one row for all as long as they are few.
fn feared(mut list: List, context: &Context) -> List {
    let n = list.rows.iter().map(|row| row.n).sum();
    if (1..ENOUGH).contains(&n) {
        let what = list.rows.drain(..).flat_map(|row| row.what).collect();
        let label = context.text.get("insights.feared.all");
        list.rows.push(Row { label, n, what, role: Role::Encounter });
        list.bars = false;
    }
    list
}

/// What was counted, in the words of its choice or in the person's own.
fn label(named: &Named, counts: &Counts, context: &Context) -> String {
    let text = context.text;
    let part = |field: &str| context.exercises.get("check_in").and_then(|exercise| exercise.part(field));
    let choice = |field: &str, code: &str| {
        part(field).map_or_else(|| code.to_owned(), |part| text.within_a_line(&word(part, code, text)))
    };
    let finer = |code: &str| {
        part("feelings")
            .map_or_else(|| code.to_owned(), |part| text.within_a_line(&finer_word(part, code, text)))
    };
    match named {
        Named::Need(code) => choice("needs", code),
        Named::Feeling(code) => choice("feelings", code),
        Named::Finer(code) => finer(code),
        Named::Body(code) => choice("body", code),
        Named::Own(folded) => crate::text::one_line(counts.spelled(folded)),
        Named::Together { feeling, finer: is_finer, need } => {
            let feeling = if *is_finer { finer(feeling) } else { choice("feelings", feeling) };
            format!("{feeling} + {}", choice("needs", need))
        }
        Named::Strand(strand) => strand_name(*strand, context),
        Named::Feared(answer) => {
            let part = context.exercises.get("encounter").and_then(|exercise| exercise.part("compared"));
            part.map_or_else(|| answer.clone(), |part| word(part, answer, text))
        }
    }
}

/// The title of the pages behind a row.
pub fn pages_of(row: &Row, counts: &Counts, context: &Context) -> String {
    let word = match row.what.first() {
        Some(Named::Feared(_)) => return context.text.get("insights.feared"),
        Some(strand @ Named::Strand(_)) => label(strand, counts, context),
        _ => row.label.clone(),
    };
    context.text.fill("insights.pages", &[("word", word.into())])
}

/// "You named contact 14 times."; all of those that were named as often.
pub fn most<'a>(lists: impl Iterator<Item = &'a List>, context: &Context) -> Option<String> {
    let rows: Vec<&Row> = lists.flat_map(|list| &list.rows).collect();
    let n = rows.iter().map(|row| row.n).max()?;
    let mut words: Vec<String> = Vec::new();
    for row in rows.iter().filter(|row| row.n == n) {
        if !words.contains(&row.label) {
            words.push(row.label.clone());
        }
    }
    let word = listed(words, context);
    Some(capital(&context.text.fill("insights.most", &[("word", word.into()), ("count", n.into())])))
}

/// "Fear and contact were together 9 times."; a sentence for each pair that was named as often.
pub fn most_together(list: &List, counts: &Counts, context: &Context) -> String {
    let n = list.rows.iter().map(|row| row.n).max().unwrap_or_default();
    let said = |row: &Row| match row.what.first() {
        Some(Named::Together { feeling, finer, need }) => {
            let first = if *finer { Named::Finer(feeling.clone()) } else { Named::Feeling(feeling.clone()) };
            let word = label(&first, counts, context);
            let other = label(&Named::Need(need.clone()), counts, context);
            let args = [("word", word.into()), ("other", other.into()), ("count", n.into())];
            capital(&context.text.fill("insights.together", &args))
        }
        _ => String::new(),
    };
    list.rows.iter().filter(|row| row.n == n).map(said).collect::<Vec<_>>().join(" ")
}

fn listed(mut words: Vec<String>, context: &Context) -> String {
    let Some(last) = words.pop() else { return String::new() };
    if words.is_empty() {
        return last;
    }
    context.text.fill("insights.and", &[("words", words.join(", ").into()), ("last", last.into())])
}
