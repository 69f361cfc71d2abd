//! The numbers that a person sees: those of their country, else those where their language is spoken, each with its
//! country; never none.

use super::line::{Line, Purpose};
use super::{CountrySources, HelpLines, country_in_a_row};
use crate::text::{Language, Text, width};

/// How much is said with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Whole sentences.
    Sentences,
    /// A name and a number.
    Names,
    /// Bare numbers; with the code of their country if there are several.
    Codes,
}

/// What is most urgent, in the order in which it is said; where there is no line for the first, one for the next will do.
const URGENT: [&[Purpose]; 2] =
    [&[Purpose::Danger], &[Purpose::Suicide, Purpose::Listen, Purpose::Mental, Purpose::Text]];

/// The first line for the first of these purposes that has one, and that purpose.
fn first_of<'a>(lines: &[&'a Line], purposes: &[Purpose]) -> Option<(Purpose, &'a Line)> {
    purposes
        .iter()
        .find_map(|purpose| lines.iter().find(|line| line.is_for(*purpose)).map(|line| (*purpose, *line)))
}

/// The numbers to show.
#[derive(Clone, Debug)]
pub struct Numbers<'a> {
    /// The lines, country by country, the most urgent first.
    pub lines: Vec<&'a Line>,
    /// No country is known, or none that has lines: these are of several.
    pub anywhere: bool,
    /// The emergency number of the whole European Union.
    union: &'a str,
}

impl HelpLines {
    /// The numbers for a country, or for none.
    pub fn numbers(&self, country: Option<&str>, language: Language) -> Numbers<'_> {
        let lines = self.for_country(country);
        if !lines.is_empty() {
            return Numbers { lines, anywhere: false, union: &self.union };
        }
        let spoken = self.spoken(language).iter().flat_map(|code| self.for_country(Some(code)));
        // A number that everybody fills in themselves is none as long as nobody knows where.
        let lines = spoken.filter(|line| !line.number.is_empty()).collect();
        Numbers { lines, anywhere: true, union: &self.union }
    }

    /// The numbers that a person sees, wherever their country is known from.
    pub fn numbers_for(&self, sources: CountrySources, language: Language) -> Numbers<'_> {
        self.numbers(sources.country(), language)
    }

    /// The countries where a language is spoken, in the order in which they are offered.
    pub fn spoken(&self, language: Language) -> &[String] {
        self.spoken.get(language.code()).map_or(&[], Vec::as_slice)
    }
}

impl<'a> Numbers<'a> {
    /// The first line that is for this; with several countries, of the first of them.
    pub fn first(&self, purpose: Purpose) -> Option<&'a Line> {
        first_of(&self.lines, &[purpose]).map(|(_, line)| line)
    }

    /// Whether these are numbers for direct danger and for nothing else.
    pub fn only_danger(&self) -> bool {
        let talks = |line: &Line| !line.is_for(Purpose::Danger) && !line.is_for(Purpose::Police);
        !self.anywhere && !self.lines.iter().any(|line| talks(line))
    }

    /// The lines of each country, the country's code with them.
    pub fn countries(&self) -> Vec<(&'a str, Vec<&'a Line>)> {
        let mut countries: Vec<(&str, Vec<&Line>)> = Vec::new();
        for line in &self.lines {
            match countries.last_mut() {
                Some((code, lines)) if *code == line.country => lines.push(line),
                _ => countries.push((&line.country, vec![line])),
            }
        }
        countries
    }

    /// What to do in direct danger and with thoughts of suicide; with several countries, a row for each.
    pub fn urgent(&self, form: Form, text: &Text) -> Vec<String> {
        if self.anywhere {
            return self.urgent_anywhere(form, text);
        }
        let said = |(purpose, line): (Purpose, &Line)| match (form, purpose) {
            (Form::Sentences, Purpose::Danger) => {
                text.fill("helplines.danger", &[("number", (&line.number).into())])
            }
            (Form::Sentences, Purpose::Suicide) => {
                text.fill("helplines.suicide", &[("line", line.call(text).into())])
            }
            (Form::Codes, _) => line.number.clone(),
            _ => format!("{}: {}", text.get(purpose.id()), line.number),
        };
        let urgent = URGENT.iter().filter_map(|purposes| first_of(&self.lines, purposes));
        let mut rows: Vec<String> = urgent.map(said).collect();
        match form {
            Form::Codes => vec![rows.join("   ")],
            Form::Sentences if self.only_danger() => {
                rows.push(text.get("helplines.only_danger"));
                rows
            }
            Form::Sentences | Form::Names => rows,
        }
    }

    fn urgent_anywhere(&self, form: Form, text: &Text) -> Vec<String> {
        let union = |name: &str| format!("{name} {}", self.union);
        let rows = self.countries().into_iter().map(|(code, lines)| {
            let numbers: Vec<String> = URGENT
                .iter()
                .filter_map(|purposes| first_of(&lines, purposes))
                .map(|(_, line)| line.number.clone())
                .collect();
            match form {
                Form::Codes => format!("{code} {}", numbers.join(", ")),
                _ => format!("{}: {}", country_in_a_row(text, code), numbers.join(", ")),
            }
        });
        match form {
            Form::Codes => rows.chain([union("EU")]).collect(),
            Form::Names => {
                let name = |purposes: &&[Purpose]| Some(text.get(purposes.first()?.id()));
                let what: Vec<String> = URGENT.iter().filter_map(name).collect();
                let what = what
                    .iter()
                    .enumerate()
                    .map(|(index, what)| if index == 0 { what.clone() } else { text.within_a_line(what) });
                let what = what.collect::<Vec<_>>().join(", ");
                [what].into_iter().chain(rows).chain([self.union(text)]).collect()
            }
            Form::Sentences => {
                let what = text.get("helplines.anywhere");
                [what].into_iter().chain(rows).chain([self.union(text)]).collect()
            }
        }
    }

    /// The number that works in all of the European Union, in a sentence.
    pub fn union(&self, text: &Text) -> String {
        text.fill("helplines.union", &[("number", self.union.into())])
    }

    /// That number alone.
    pub fn union_number(&self) -> &'a str {
        self.union
    }

    /// The last thing that is said when the program cannot go on: the most urgent numbers in one line.
    pub fn last(&self, text: &Text) -> String {
        let form = if self.anywhere { Form::Codes } else { Form::Names };
        let numbers = self.urgent(form, text).join("; ");
        text.fill("helplines.last", &[("text", numbers.into())])
    }
}

/// Rows with more of these on each where there is room, in columns; none of them is broken.
pub fn packed(numbers: &[String], columns: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    // What is wider than a row goes on the next one between two numbers, and never within one.
    let parts = numbers.iter().flat_map(|numbers| {
        if width(numbers) > columns {
            numbers.split_inclusive(", ").collect()
        } else {
            vec![numbers.as_str()]
        }
    });
    for numbers in parts.map(str::trim_end) {
        match rows.last_mut() {
            Some(row) if width(row) + 3 + width(numbers) <= columns => {
                row.push_str("   ");
                row.push_str(numbers);
            }
            _ => rows.push(numbers.to_owned()),
        }
    }
    rows
}
