//! What was answered in the export dialog, and what is to leave by it. Pure: it writes no file.

use crate::export::{CirclePage, ExportRequest, Format, Paper, Share, poster_html};
use crate::journal::Selection;
use crate::screens::Context;
use crate::screens::circle::numbers_shown;
use crate::text::dates::parse_past_days;

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

/// The answers that are chosen; what is typed stands in the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
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
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            what: What::default(),
            how: Format::default(),
            share: false,
            // Feelings, encounters, and "without names"; never free text, harsh thoughts or the circle by themselves.
            parts: [true, true, false, false, false, true],
            no_words: false,
        }
    }
}

/// Whether a day was typed that is not understood.
pub fn unclear(typed: &str, context: &Context) -> bool {
    !typed.trim().is_empty() && parse_past_days(typed, context.now.date_naive()).is_none()
}

impl Answers {
    /// The name of the file that is offered.
    pub fn file_name(self, context: &Context) -> String {
        let day = context.now.date_naive();
        match self.what {
            What::Circle => format!("{}.html", context.text.get("place.circle").replace(' ', "-")),
            What::All | What::Period => format!("verbinding-{day}.{}", self.how.ending()),
        }
    }

    fn shared(self) -> Option<Share> {
        let [feelings, encounters, notes, thoughts, circle, nameless] = self.parts;
        let share =
            Share { feelings, needs: feelings, encounters, notes, circle, thoughts, names: !nameless };
        self.share.then_some(share)
    }

    /// The poster of the circle; nothing if there is nobody on it.
    pub fn poster(self, context: &Context) -> Option<Vec<u8>> {
        let circle = context.journal.circle();
        if circle.items.is_empty() {
            return None;
        }
        let numbers = numbers_shown(circle.helplines.as_ref(), context);
        let page =
            CirclePage { items: &circle.items, numbers: &numbers, words: !self.no_words, text: context.text };
        Some(poster_html(&page, Paper::A4).into_bytes())
    }

    /// What leaves of the journal; `from` and `to` are the days of a period as they were typed.
    pub fn request(self, from: &str, to: &str, context: &Context) -> ExportRequest {
        let (share, period) = (self.shared(), self.what == What::Period);
        let days = |typed: &str| {
            let days = parse_past_days(typed, context.now.date_naive());
            days.filter(|_| period)
        };
        ExportRequest {
            how: self.how,
            share,
            selection: Selection {
                from: days(from).map(|(first, _)| first),
                to: days(to).map(|(_, last)| last),
                ..Selection::default()
            },
            circle: share.map_or(self.what == What::All, |share| share.circle),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sharing_begins_without_free_text_harsh_thoughts_circle_and_names() {
        let answers = Answers { share: true, ..Answers::default() };
        let share = answers.shared().unwrap();
        assert!(share.feelings && share.needs && share.encounters);
        assert!(!share.notes && !share.thoughts && !share.circle && !share.names);
    }

    #[test]
    fn for_oneself_nothing_is_left_out() {
        assert_eq!(Answers::default().shared(), None);
    }
}
