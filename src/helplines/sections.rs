//! The lines of each country as a part of the file, read when they are asked for; must never leave a line out.

use std::borrow::Cow;
use std::sync::OnceLock;

use serde::Deserialize;

use super::line::Line;

/// What each line begins with.
const BEGIN: &str = "[[line]]";

/// The lines of one country that stand together.
#[derive(Clone, Debug)]
pub struct Section {
    pub country: Cow<'static, str>,
    toml: &'static str,
    lines: OnceLock<Vec<Line>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    line: Vec<Line>,
}

impl Section {
    /// Its lines, in the order of the file.
    pub fn lines(&self) -> &[Line] {
        // The tests read all that is shipped, and hold it against the whole file.
        let read = || toml::from_str::<Lines>(self.toml).map(|read| read.line).unwrap_or_default();
        self.lines.get_or_init(read)
    }
}

/// What stands before the first line, and the lines country by country.
pub fn of(toml: &'static str) -> (&'static str, Vec<Section>) {
    let mut begins = toml.match_indices(BEGIN).map(|(at, _)| at).peekable();
    let head = begins.peek().and_then(|first| toml.get(..*first)).unwrap_or(toml);
    let mut sections: Vec<(&str, usize, usize)> = Vec::new();
    while let Some(begin) = begins.next() {
        let end = begins.peek().copied().unwrap_or(toml.len());
        let country = toml.get(begin..end).and_then(country).unwrap_or_default();
        match sections.last_mut() {
            Some((before, _, last)) if *before == country => *last = end,
            _ => sections.push((country, begin, end)),
        }
    }
    let section = |(country, begin, end)| Section {
        country: Cow::Borrowed(country),
        toml: toml.get(begin..end).unwrap_or_default(),
        lines: OnceLock::new(),
    };
    (head, sections.into_iter().map(section).collect())
}

/// The country of a line, which stands first in it.
fn country(line: &str) -> Option<&str> {
    line.strip_prefix(BEGIN)?.trim_start().strip_prefix("country = \"")?.split('"').next()
}

/// Lines that are read already.
pub fn read(lines: Vec<Line>) -> Vec<Section> {
    let mut sections: Vec<(String, Vec<Line>)> = Vec::new();
    for line in lines {
        match sections.last_mut() {
            Some((country, lines)) if *country == line.country => lines.push(line),
            _ => sections.push((line.country.clone(), vec![line])),
        }
    }
    let section = |(country, lines): (String, Vec<Line>)| Section {
        country: Cow::Owned(country),
        toml: "",
        lines: lines.into(),
    };
    sections.into_iter().map(section).collect()
}

#[cfg(test)]
mod tests {
    use crate::helplines::{HelpLines, Line};

    #[test]
    fn the_lines_of_a_country_that_are_read_alone_are_those_of_the_whole_file() {
        let (parts, whole) = (
            HelpLines::shipped().unwrap(),
            HelpLines::parse(include_str!("../../assets/helplines.toml")).unwrap(),
        );
        assert_eq!(parts.countries(), whole.countries());
        let all = |lines: &HelpLines| lines.all().cloned().collect::<Vec<Line>>();
        assert!(all(&whole).len() > 200);
        assert_eq!(all(&parts), all(&whole));
        assert_eq!(
            (parts.checked, &parts.union, &parts.spoken),
            (whole.checked, &whole.union, &whole.spoken)
        );
    }
}
