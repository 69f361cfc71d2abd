//! What a page of an exercise is made of; plain data, that knows no walk and no screen.

/// One choice of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceItem {
    /// What is stored.
    pub code: String,
    /// What is shown.
    pub word: String,
    /// A name or a sentence that is stored beside the code.
    pub with: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
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
    /// Choices; `upright` ones stand below each other.
    Group { field: String, with: Option<String>, many: bool, upright: bool, choices: Vec<ChoiceItem> },
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
