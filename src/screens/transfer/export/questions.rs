//! The questions of the export dialog as the answers make them, each with its choices, what these change, and where they
//! stand. Pure.

use super::answers::{Answers, PARTS, What};
use crate::export::Format;
use crate::screens::Context;
use crate::text::width;

#[derive(Clone, Debug)]
pub struct Choice {
    /// The key of its words.
    pub key: String,
    pub chosen: bool,
    /// The answers once it is taken.
    pub then: Answers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The first day of a period.
    From,
    /// The last day of it.
    To,
    /// The file.
    Place,
}

/// What a question is answered with.
#[derive(Clone, Debug)]
pub enum Control {
    /// One of several choices.
    One(Vec<Choice>),
    /// Any of several choices.
    Many(Vec<Choice>),
    Field(Field),
    /// Back, and on.
    Buttons,
}

impl Control {
    /// Its choices; none of a field and of the buttons.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::One(choices) | Self::Many(choices) => choices,
            Self::Field(_) | Self::Buttons => &[],
        }
    }
}

/// One stop of the dialog.
#[derive(Clone, Debug)]
pub struct Question {
    /// The key of its words; none if it belongs to the one above.
    pub key: Option<&'static str>,
    /// The page it stands on in a small window: what, how, for whom, where to.
    pub page: usize,
    /// What it is answered with.
    pub control: Control,
}

/// How many pages there are in a small window.
pub const PAGES: usize = 4;

/// Whether there is room for one question only.
pub fn paged(context: &Context) -> bool {
    context.narrow() || context.short()
}

/// From this height on there is room for every choice in a row of its own.
const TALL: u16 = 30;
/// The columns between the questions and their answers.
const BETWEEN: u16 = 3;
/// The columns of a choice that its words do not take.
const BEFORE: u16 = 6;

/// Whether there is height for everything with air around it.
pub fn is_tall(context: &Context) -> bool {
    context.size.height >= TALL
}

/// Where the answers stand and how wide they are: below each other beside their question where there is room for both,
/// else below it. In a low window what may be chosen besides has the whole width.
pub fn answers_at(control: &Control, context: &Context) -> (u16, u16) {
    let whole = context.measure();
    let low = matches!(control, Control::Many(_)) && !is_tall(context);
    if paged(context) || low || matches!(control, Control::Buttons) {
        return (0, whole);
    }
    let widest =
        |keys: &[&str]| keys.iter().map(|key| width(&context.text.get(key))).max().unwrap_or(0) as u16;
    let at = widest(&["export.what.q", "export.how.q", "export.who.q", "export.where.q"]) + BETWEEN;
    let choices: Vec<&str> = control.choices().iter().map(|choice| choice.key.as_str()).collect();
    let room = whole.saturating_sub(at);
    (at, if choices.is_empty() { room } else { room.min(widest(&choices) + BEFORE) })
}

/// The questions that these answers lead to, in their order; the buttons are the last.
pub fn questions(answers: Answers) -> Vec<Question> {
    let one = |key: &str, then: Answers| Choice { key: key.to_owned(), chosen: then == answers, then };
    let what = |key: &str, what: What| one(key, Answers { what, ..answers });
    let how = |key: &str, how: Format| one(key, Answers { how, ..answers });
    let who = |key: &str, share: bool| one(key, Answers { share, ..answers });
    let ask = |key: &'static str, page: usize, control: Control| Question { key: Some(key), page, control };
    let below = |page: usize, control: Control| Question { key: None, page, control };
    let mut asked = vec![ask(
        "export.what.q",
        0,
        Control::One(vec![
            what("export.what.all", What::All),
            what("export.what.period", What::Period),
            what("export.what.circle", What::Circle),
        ]),
    )];
    if answers.what == What::Period {
        asked.extend([Field::From, Field::To].map(|field| below(0, Control::Field(field))));
    }
    if answers.what == What::Circle {
        asked.push(ask("export.how.q", 1, Control::One(vec![one("export.how.html", answers)])));
        let then = Answers { no_words: !answers.no_words, ..answers };
        let no_words = Choice { key: "circle.print.no_words".to_owned(), chosen: answers.no_words, then };
        asked.push(below(2, Control::Many(vec![no_words])));
    } else {
        let formats = vec![
            how("export.how.markdown", Format::Markdown),
            how("export.how.html", Format::Html),
            how("export.how.csv", Format::Csv),
            how("export.how.json", Format::Json),
        ];
        asked.push(ask("export.how.q", 1, Control::One(formats)));
        let who = vec![who("export.who.me", false), who("export.who.share", true)];
        asked.push(ask("export.who.q", 2, Control::One(who)));
        if answers.share {
            asked.push(below(2, Control::Many(parts(answers))));
        }
    }
    asked.push(ask("export.where.q", 3, Control::Field(Field::Place)));
    asked.push(below(3, Control::Buttons));
    asked
}

fn parts(answers: Answers) -> Vec<Choice> {
    let part = |(index, (part, chosen)): (usize, (&&str, bool))| {
        let mut then = answers;
        if let Some(on) = then.parts.get_mut(index) {
            *on = !chosen;
        }
        Choice { key: format!("export.part.{part}"), chosen, then }
    };
    PARTS.iter().zip(answers.parts).enumerate().map(part).collect()
}
