//! The filters of a search: what each can be set to and how the row of them looks; finds nothing itself.

use chrono::{Months, NaiveDate};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::worker::{Question, fact};
use crate::exercise::{finer_word, kind_name, word};
use crate::keys::Move;
use crate::screens::Context;
use crate::text::{cut, width};
use crate::theme::Role;
use crate::widgets::page::Hits;

const PERIODS: [u32; 4] = [1, 3, 6, 12];
/// The strands, by the names of their messages.
const STRANDS: [&str; 3] = ["yourself", "others", "here"];

/// What a filter can be set to.
enum Value {
    All,
    Fact(String),
    Months(u32),
}

struct FilterChoice {
    title: String,
    values: Vec<(Value, String)>,
    at: usize,
}

/// Every filter, and which has the focus; none while the focus is in the field.
pub struct Filters {
    choices: Vec<FilterChoice>,
    pub focus: Option<usize>,
}

impl Filters {
    /// The filters, all open.
    pub fn new(context: &Context) -> Self {
        let text = context.text;
        let listed = context.exercises.offered();
        let kinds = listed.map(|exercise| (fact("kind", &exercise.kind), kind_name(&exercise.kind, text)));
        let strand = |(number, name): (usize, &str)| {
            (fact("strand", &number.to_string()), text.get(&format!("insights.strand.{name}")))
        };
        let kinds = kinds.chain(STRANDS.into_iter().enumerate().map(strand)).collect();
        let answers = |field: &str, own: &str| {
            let mut values = Vec::new();
            let check_in = context.exercises.get("check_in");
            if let Some(part) = check_in.and_then(|exercise| exercise.part(field)) {
                let choice = |code: &String| (fact(field, code), text.within_a_line(&word(part, code, text)));
                values.extend(part.choices.iter().map(choice));
                let more = part.finer.iter().flat_map(|finer| &finer.more);
                let finer =
                    |code: &String| (fact("finer", code), text.within_a_line(&finer_word(part, code, text)));
                values.extend(more.map(finer));
            }
            values.push((fact("own", own), text.get("journal.filter.own")));
            values
        };
        let months = |count: u32| {
            let words = text.fill("journal.filter.months", &[("count", (count as usize).into())]);
            (Value::Months(count), words)
        };
        let choice = |key: &str, facts: Vec<(String, String)>| {
            let facts = facts.into_iter().map(|(fact, label)| (Value::Fact(fact), label));
            let all = std::iter::once((Value::All, text.get("journal.filter.all")));
            FilterChoice { title: text.get(key), values: all.chain(facts).collect(), at: 0 }
        };
        let mut time = choice("journal.filter.time", Vec::new());
        time.values.extend(PERIODS.map(months));
        let choices = vec![
            choice("journal.filter.kind", kinds),
            choice("journal.filter.feel", answers("feelings", "feeling_words")),
            choice("journal.filter.need", answers("needs", "need_words")),
            time,
        ];
        Self { choices, focus: None }
    }

    pub fn are_set(&self) -> bool {
        self.choices.iter().any(|choice| choice.at > 0)
    }

    /// Focus to the next one, or the one before; past the ends, the field.
    pub fn step(&mut self, by: Move) {
        let count = self.choices.len() + 1;
        let at = self.focus.map_or(0, |at| at + 1);
        let next = if by == Move::Rows(1) { at + 1 } else { at + count - 1 } % count;
        self.focus = next.checked_sub(1);
    }

    /// To the next one or the one before, not past the ends.
    pub fn beside(&mut self, by: Move) {
        let last = self.choices.len().saturating_sub(1);
        self.focus = self.focus.map(|at| by.to(at, last, last));
    }

    /// Another value of the one with the focus.
    pub fn turn(&mut self, by: isize) {
        if let Some(choice) = self.focus.and_then(|at| self.choices.get_mut(at)) {
            choice.at = (choice.at as isize + by).rem_euclid(choice.values.len() as isize) as usize;
        }
    }

    /// Opens all of them again, and leads back to the field.
    pub fn clear(&mut self) {
        self.focus = None;
        self.choices.iter_mut().for_each(|choice| choice.at = 0);
    }

    /// Puts what they ask into a question.
    pub fn ask(&self, question: &mut Question, today: NaiveDate) {
        for (value, _) in self.choices.iter().filter_map(FilterChoice::value) {
            match value {
                Value::All => {}
                Value::Fact(fact) => question.facts.push(fact.clone()),
                Value::Months(count) => question.since = today.checked_sub_months(Months::new(*count)),
            }
        }
    }

    /// Paints them in a row from this column on; the first target is that of the first filter.
    ///
    /// Where not all fit, those that are open show their names only; where that is too much, only the one with the
    /// focus is there, or those that are set.
    pub fn paint(&self, frame: &mut Frame, row: Rect, target: usize, context: &Context) -> Hits {
        let theme = context.theme;
        let set = |at: usize| self.choices.get(at).is_some_and(|choice| choice.at > 0);
        let matters = |at: usize| self.focus == Some(at) || set(at);
        let all = |short: bool| -> Vec<(usize, String)> {
            let words = |(at, choice): (usize, &FilterChoice)| {
                (
                    at,
                    if short && !matters(at) { choice.title.clone() } else { choice.words(theme.surfaces()) },
                )
            };
            self.choices.iter().enumerate().map(words).collect()
        };
        let fits = |shown: &[(usize, String)]| {
            shown.iter().map(|(_, words)| width(words) + 3).sum::<usize>() <= usize::from(row.width)
        };
        let mut shown = all(false);
        if !fits(&shown) {
            shown = all(true);
        }
        if !fits(&shown) {
            shown.retain(|(at, _)| self.focus.map_or(set(*at), |focus| focus == *at));
        }
        let (mut x, mut hits) = (row.x, Hits::new());
        for (at, words) in shown {
            let room = usize::from(row.right().saturating_sub(x + 2));
            let words = cut(&words, room, theme.marks.more);
            let focused = self.focus == Some(at);
            self.paint_one(frame, Position { x, y: row.y }, at, &words, context);
            if focused {
                let letter = if theme.surfaces() { x + 2 } else { x };
                frame.set_cursor_position((letter, row.y));
            }
            let wide = 2 + width(&words) as u16;
            hits.push((Rect { x, width: wide.min(row.right().saturating_sub(x)), ..row }, target + at));
            x += wide + 1;
        }
        hits
    }

    /// One filter from a column on: where things stand on surfaces its value has one, else a focus its mark.
    fn paint_one(&self, frame: &mut Frame, at: Position, number: usize, words: &str, context: &Context) {
        let theme = context.theme;
        let Some(choice) = self.choices.get(number) else { return };
        let (focused, set) = (self.focus == Some(number), choice.at > 0);
        let style = if set || focused { theme.text() } else { theme.muted() };
        let style = if focused { theme.bold() } else { style };
        frame.buffer_mut().set_string(at.x + 2, at.y, words, style);
        if !theme.surfaces() {
            if focused {
                frame.buffer_mut().set_string(at.x, at.y, theme.marks.focus, theme.focus_mark());
            }
            return;
        }
        let before = width(&choice.title) as u16 + 1;
        let wide = (width(words) as u16).saturating_sub(before);
        let value = Rect { x: at.x + 2 + before, y: at.y, width: wide, height: 1 };
        let value_style = if set && !focused {
            theme.choice(true, false, Role::Focus)
        } else {
            theme.button(focused, Role::Focus)
        };
        frame.buffer_mut().set_style(value, value_style);
    }
}

impl FilterChoice {
    fn value(&self) -> Option<&(Value, String)> {
        self.values.get(self.at)
    }

    /// `behoefte [contact x]`, or the value between blanks where it has a surface.
    fn words(&self, surfaces: bool) -> String {
        let value = self.value().map_or("", |(_, label)| label);
        if surfaces {
            return format!("{}  {value} ", self.title);
        }
        let set = if self.at > 0 { " x" } else { "" };
        format!("{} [{value}{set}]", self.title)
    }
}
