//! What a page of an exercise is made of, how the focus goes through it and what a press on each thing does; knows no
//! walk and no screen.

use crate::keys::Label;
use crate::screens::Context;
use crate::session::Offered;
use crate::widgets::form::{self, Focus};
use crate::widgets::pacer::Pace;
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

/// What a press does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// The choice is chosen.
    Choose,
    /// The choice is no longer chosen.
    LetGo,
    /// Further words are shown, or no longer.
    More {
        open: bool,
    },
    /// Breathing along begins.
    Breathe(Pace),
    /// On from a choice: to what it made appear, else to the next step.
    GoOn,
    /// The side question opens.
    Side,
    /// Writing begins.
    Write,
    /// On to the field below.
    NextField,
    /// On to the next sentence of what there is to read.
    NextSentence,
    /// On to the next step, or back from a side question.
    Next,
    /// On from the last field of the last step.
    End,
    /// A way on, by its place; an empty place ends the walk.
    Way(String),
    /// The text of the field goes to the clipboard.
    Copy,
    /// The plan becomes a calendar file.
    Calendar,
    /// The walk is kept as an entry.
    Save,
    /// The walk ends without an entry.
    Discard,
    Nothing,
}

impl Press {
    /// How the footer names it.
    pub fn label(&self) -> Label {
        match self {
            Self::Choose | Self::Calendar | Self::Discard => Label::CHOOSE,
            Self::LetGo => Label::LET_GO,
            Self::More { open: true } => Label::CLOSE,
            Self::More { open: false } | Self::Side | Self::Way(_) => Label::OPEN,
            Self::Breathe(_) => Label::START,
            Self::Write => Label::EDIT,
            Self::NextField => Label::FIELD,
            Self::End | Self::Save => Label::SAVE,
            Self::Copy => Label::COPY,
            Self::GoOn | Self::NextSentence | Self::Next | Self::Nothing => Label::NEXT,
        }
    }
}

/// A press, and the word it stands under.
pub type Button = (Press, String);

/// One choice of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceItem {
    /// Its code and its words.
    pub offered: Offered,
    /// What Space does to it.
    pub press: Press,
}

impl ChoiceItem {
    /// Whether it is chosen.
    pub fn is_chosen(&self) -> bool {
        matches!(self.press, Press::LetGo | Press::Nothing)
    }
}

/// Choices that are one answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Where the codes are stored.
    pub field: String,
    /// Where the words are stored that belong to a choice.
    pub beside: Option<String>,
    /// Whether several can be chosen.
    pub many: bool,
    /// Whether the choices stand below each other.
    pub upright: bool,
    /// Whether each is a pace to breathe along with.
    pub breathes: bool,
    pub choices: Vec<ChoiceItem>,
}

impl Group {
    /// The pace that a choice stands for; none for "rather no breathing".
    pub fn pace(&self, choice: &ChoiceItem) -> Option<Pace> {
        match choice.offered.code.as_str() {
            _ if !self.breathes => None,
            "46" => Some(Pace::FourSix),
            "34" => Some(Pace::ThreeFour),
            "own" => Some(Pace::Own),
            _ => None,
        }
    }
}

/// Something that can have the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    Group(Group),
    /// A button to the side question, and what was answered there.
    Side {
        label: String,
        shows: String,
    },
    Field {
        field: String,
        rows: u16,
    },
    /// Ways on, below each other.
    Ways(Vec<Button>),
    Tools(Vec<Button>),
    Buttons(Vec<Button>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Muted, with room around it.
    Aside(String),
    Question(String),
    /// Muted, close to the question.
    Hint(String),
    /// Above a field or a further question.
    Label(String),
    /// A sentence with room around it.
    Say(String),
    /// A label and what was answered.
    Recap(String, String),
    /// Words that somebody said or wrote.
    Quote(String),
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
                let first = group.choices.iter().position(ChoiceItem::is_chosen).unwrap_or(0);
                if group.upright {
                    return stop(form::Shape::Column(group.choices.len()), first);
                }
                let words: Vec<&str> =
                    group.choices.iter().map(|choice| choice.offered.word.as_str()).collect();
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
    pub blocks: Vec<Block>,
    /// Whether the walk ends with it.
    pub ends: bool,
}

impl StepPage {
    /// What can have the focus.
    pub fn stops(&self) -> impl Iterator<Item = &Stop> {
        self.blocks.iter().filter_map(|block| if let Block::Stop(stop) = block { Some(stop) } else { None })
    }

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

    /// What a button does.
    pub fn button(&self, stop: usize, within: usize) -> Option<&Press> {
        match self.stop(stop)? {
            Stop::Ways(buttons) | Stop::Tools(buttons) | Stop::Buttons(buttons) => {
                buttons.get(within).map(|(press, _)| press)
            }
            _ => None,
        }
    }

    /// The choice of a group that has the focus.
    pub fn choice(&self, focus: Focus) -> Option<(&Group, &ChoiceItem)> {
        match self.stop(focus.stop)? {
            Stop::Group(group) => Some((group, group.choices.get(focus.within)?)),
            _ => None,
        }
    }

    /// What Enter does.
    pub fn by_enter(&self, focus: Focus) -> Press {
        let below = || self.stop(focus.stop + 1);
        match self.stop(focus.stop) {
            Some(Stop::Group(group)) => match group.choices.get(focus.within) {
                Some(choice) if !choice.is_chosen() => choice.press.clone(),
                _ => {
                    let chosen = group.choices.iter().find(|choice| choice.is_chosen());
                    chosen.and_then(|choice| group.pace(choice)).map_or(Press::GoOn, Press::Breathe)
                }
            },
            Some(Stop::Field { .. }) if !focus.typing => Press::Write,
            Some(Stop::Field { .. }) if matches!(below(), Some(Stop::Field { .. })) => Press::NextField,
            Some(Stop::Field { .. }) => {
                if self.ends {
                    Press::End
                } else {
                    Press::Next
                }
            }
            Some(Stop::Side { .. }) => Press::Side,
            Some(_) => self.button(focus.stop, focus.within).cloned().unwrap_or(Press::Nothing),
            None => Press::Next,
        }
    }

    /// What Space does.
    pub fn by_space(&self, focus: Focus) -> Press {
        match self.stop(focus.stop) {
            Some(Stop::Group(group)) => {
                group.choices.get(focus.within).map_or(Press::Nothing, |choice| choice.press.clone())
            }
            Some(_) => self.by_enter(focus),
            None => Press::Nothing,
        }
    }

    /// The stops as the focus knows them.
    pub fn form(&self, context: &Context) -> Vec<form::Stop> {
        self.stops().map(|stop| stop.form(context)).collect()
    }
}
