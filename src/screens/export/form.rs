//! What the export dialog asks, what was answered, and the bytes that come of it. Pure: it writes no file.

use crate::export::{CirclePage, Format, Options, Pages, Share, poster_html};
use crate::journal::Record;
use crate::screens::Context;
use crate::text::dates::parse_past_day;

/// What is taken along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum What {
    #[default]
    All,
    Period,
    Circle,
}

/// Parts that may be shared, by the end of their key; in the order of the page.
pub const PARTS: [&str; 6] = ["feelings", "encounters", "text", "compassion", "circle", "names"];

/// The answers.
#[derive(Clone, Debug)]
pub struct Form {
    /// What is taken along.
    pub what: What,
    /// How it is written; the circle is always a page to print.
    pub how: Format,
    /// Whether it is made for somebody else.
    pub share: bool,
    /// Which of `PARTS` are chosen.
    pub parts: [bool; 6],
    /// Whether the first words to say stay off the poster.
    pub no_words: bool,
    /// The days of a period as they were typed.
    pub from: String,
    /// The last day, as it was typed.
    pub to: String,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            what: What::default(),
            how: Format::default(),
            share: false,
            // Feelings, encounters, and "without names"; never free text, harsh thoughts or the circle by themselves.
            parts: [true, true, false, false, false, true],
            no_words: false,
            from: String::new(),
            to: String::new(),
        }
    }
}

/// Whether a day was typed that is not understood.
pub fn unclear(typed: &str, context: &Context) -> bool {
    !typed.trim().is_empty() && parse_past_day(typed, context.now.date_naive()).is_none()
}

/// Why nothing was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Not {
    /// There is nothing to take along.
    Empty,
    /// It cannot be put into words.
    Broken,
}

impl Form {
    /// The name of the file that is offered.
    pub fn name(&self, context: &Context) -> String {
        let day = context.now.date_naive();
        match self.what {
            What::Circle => format!("{}.html", context.text.get("place.circle").replace(' ', "-")),
            What::All | What::Period => format!("verbinding-{day}.{}", self.how.ending()),
        }
    }

    fn shared(&self) -> Option<Share> {
        let [feelings, encounters, notes, thoughts, circle, nameless] = self.parts;
        let share =
            Share { feelings, needs: feelings, encounters, notes, circle, thoughts, names: !nameless };
        self.share.then_some(share)
    }

    fn within(&self, record: &Record, context: &Context) -> bool {
        if self.what != What::Period {
            return true;
        }
        let evening = record.evening(context.journal.day_ends());
        let today = context.now.date_naive();
        parse_past_day(&self.from, today).is_none_or(|from| evening >= from)
            && parse_past_day(&self.to, today).is_none_or(|to| evening <= to)
    }

    /// The file. Reads the whole journal.
    ///
    /// # Errors
    /// If there is nothing to take along, or it cannot be written in this format.
    pub fn bytes(&self, context: &Context) -> Result<Vec<u8>, Not> {
        let circle = context.journal.circle();
        if self.what == What::Circle {
            if circle.items.is_empty() {
                return Err(Not::Empty);
            }
            let country = circle.helplines.as_ref().and_then(|record| record.code("country"));
            let lines = context.lines.for_country(country);
            let page =
                CirclePage { items: &circle.items, lines: &lines, words: !self.no_words, text: context.text };
            return Ok(poster_html(&page).into_bytes());
        }
        // A copy for oneself in JSON loses nothing, so it holds the trash too.
        let share = self.shared();
        let whole = self.how.is_whole(share);
        let entries =
            if whole { context.journal.newest_first_with_trash() } else { context.journal.newest_first() };
        let entries: Vec<Record> = entries
            .filter_map(Result::ok)
            .flat_map(|entry| entry.into_records(whole))
            .filter(|record| self.within(record, context))
            .collect();
        let with_circle = share.map_or(self.what == What::All, |share| share.circle);
        let circle: Vec<Record> = if with_circle {
            if whole { context.journal.whole_circle() } else { circle.items }
        } else {
            Vec::new()
        };
        let pages = Pages {
            entries: &entries,
            circle: &circle,
            catalogue: context.exercises,
            text: context.text,
            day_ends: context.journal.day_ends(),
        };
        let options = Options { share };
        if pages.count(options) == 0 {
            return Err(Not::Empty);
        }
        self.how.write(&pages, options).map(String::into_bytes).map_err(|_| Not::Broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sharing_begins_without_free_text_harsh_thoughts_circle_and_names() {
        let form = Form { share: true, ..Form::default() };
        let share = form.shared().unwrap();
        assert!(share.feelings && share.needs && share.encounters);
        assert!(!share.notes && !share.thoughts && !share.circle && !share.names);
    }

    #[test]
    fn for_oneself_nothing_is_left_out() {
        assert_eq!(Form::default().shared(), None);
    }
}
