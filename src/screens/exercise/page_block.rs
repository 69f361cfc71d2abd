//! What a page of an exercise is made of, and how the focus goes through it; knows no walk and no screen.

use crate::screens::Context;
use crate::widgets::form;
use crate::widgets::page::Page;

/// Numbers of the targets of a stop: its own, and one for each choice within it.
const WITHIN: usize = 100;

/// The number of a target: of a stop, and of a choice within it.
pub fn target(stop: usize, within: usize) -> usize {
    stop * WITHIN + within
}

/// The stop and the choice within it that a target stands for.
pub fn stop_of(target: usize) -> (usize, usize) {
    (target / WITHIN, target % WITHIN)
}

/// One choice of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceItem {
    /// What is stored.
    pub code: String,
    /// What is shown.
    pub word: String,
    /// A name or a sentence that is stored beside the code.
    pub beside: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Choices that are one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Where the codes are stored.
    pub field: String,
    /// Where the words are stored that belong to a choice.
    pub beside: Option<String>,
    /// Whether several can be chosen.
    pub many: bool,
    /// Whether the choices stand below each other.
    pub upright: bool,
    /// The choices.
    pub choices: Vec<ChoiceItem>,
}

/// A button at the end of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// On to the next step, or back from a side question.
    Next,
    /// Keep the walk as an entry.
    Save,
    /// End without an entry.
    Discard,
}

/// A tool under a text field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// The text of the field to the clipboard.
    Copy(&'static str),
    /// The plan as a calendar file.
    Calendar,
}

/// Something that can have the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Choices.
    Group(Group),
    /// A button to the side question, and what was answered there.
    Side { label: String, shows: String },
    /// A text field.
    Field { field: String, rows: u16 },
    /// Ways on: a label and a place; an empty place ends the walk.
    Ways(Vec<(String, String)>),
    /// Tools.
    Tools(Vec<(Tool, String)>),
    /// Buttons.
    Buttons(Vec<(Button, String)>),
}

/// One thing on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Muted, with room around it.
    Aside(String),
    /// The question.
    Question(String),
    /// Muted, close to the question.
    Hint(String),
    /// Above a field or a further question.
    Label(String),
    /// A sentence with room around it.
    Say(String),
    /// A label and what was answered.
    Recap(String, String),
    /// An error of input, under its field.
    Trouble(String),
    /// Can have the focus.
    Stop(Stop),
}

impl Stop {
    /// How the focus goes through it: a group is entered at what is chosen, ways on at their first, buttons at the last.
    fn form(&self, context: &Context) -> form::Stop {
        let stop = |shape, first| form::Stop { shape, first };
        match self {
            Self::Group(group) => {
                let first = group.choices.iter().position(|choice| choice.chosen).unwrap_or(0);
                if group.upright {
                    return stop(form::Shape::Column(group.choices.len()), first);
                }
                let words: Vec<&str> = group.choices.iter().map(|choice| choice.word.as_str()).collect();
                let page = Page::new(context.theme, context.size.width);
                stop(form::Shape::Grid(page.grid(&words, group.many)), first)
            }
            Self::Side { .. } => stop(form::Shape::Row(1), 0),
            Self::Field { .. } => stop(form::Shape::Field, 0),
            Self::Ways(ways) => stop(form::Shape::Menu(ways.len()), 0),
            Self::Tools(tools) => stop(form::Shape::Row(tools.len()), 0),
            Self::Buttons(buttons) => stop(form::Shape::Row(buttons.len()), buttons.len().saturating_sub(1)),
        }
    }
}

/// Everything on a page, from top to bottom.
#[derive(Clone, Debug, Default)]
pub struct StepPage {
    /// The blocks.
    pub blocks: Vec<Block>,
}

impl StepPage {
    /// What can have the focus.
    pub fn stops(&self) -> impl Iterator<Item = &Stop> {
        self.blocks.iter().filter_map(|block| if let Block::Stop(stop) = block { Some(stop) } else { None })
    }

    /// A stop by its number.
    pub fn stop(&self, number: usize) -> Option<&Stop> {
        self.stops().nth(number)
    }

    /// The number of the first stop of which this is true.
    pub fn position(&self, is: impl Fn(&Stop) -> bool) -> Option<usize> {
        self.stops().position(is)
    }

    /// The number of a text field.
    pub fn field(&self, name: &str) -> Option<usize> {
        self.position(|stop| matches!(stop, Stop::Field { field, .. } if field == name))
    }

    /// Where one goes on: the last button of the page, else the first of its ways on.
    pub fn way_on(&self) -> Option<(usize, usize)> {
        let stops: Vec<&Stop> = self.stops().collect();
        stops.iter().enumerate().rev().find_map(|(number, stop)| match stop {
            Stop::Buttons(buttons) => Some((number, buttons.len().saturating_sub(1))),
            Stop::Ways(_) => Some((number, 0)),
            _ => None,
        })
    }

    /// The stops as the focus knows them.
    pub fn form(&self, context: &Context) -> Vec<form::Stop> {
        self.stops().map(|stop| stop.form(context)).collect()
    }
}
