//! What a screen is: it looks at the world, changes only itself, and answers with one step.

pub mod appointment;
/// Reading beside the screen.
pub mod background;
mod circle;
mod completion;
mod confirm_erase;
mod country;
mod cover;
mod exercise;
mod export;
mod guide;
mod help;
mod home;
mod import;
mod insights;
mod journal;
mod palette;
mod resume;
mod routes;
mod save_error;
mod settings;
mod suggestions;
mod welcome;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use crate::exercise::Catalogue;
use crate::helplines::HelpLines;
use crate::journal::{Draft, ImportBatch, ImportedRecords, Journal, Record, SaveError};
use crate::keys::{Action, Hint, Input, Keys, Scope, Typing};
use crate::settings::Settings;
use crate::text::Text;
use crate::theme::Theme;
use crate::widgets::page::Hits;

pub use country::kept as kept_country;
pub use exercise::kept_sentences;
pub use export::{ExportRequest, Packed, Store};
pub use import::ImportResult;
pub use resume::still_open;
pub use routes::{Route, open};
pub use welcome::Guess;

/// Everything a screen may look at and nothing it may change.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The journal and the circle.
    pub journal: &'a Journal,
    /// Every exercise.
    pub exercises: &'a Catalogue,
    /// Numbers to call.
    pub lines: &'a HelpLines,
    /// What the person chose.
    pub settings: &'a Settings,
    /// The country that the system names, as a code of the help lines.
    pub region: Option<&'a str>,
    /// Every word.
    pub text: &'a Text,
    /// Every style.
    pub theme: &'a Theme,
    /// The key table.
    pub keys: &'a Keys,
    /// The time.
    pub now: DateTime<FixedOffset>,
    /// The terminal is far away: motion comes at a lower rate.
    pub remote: bool,
    /// The room of a screen: its width in columns and its height in rows.
    pub size: Size,
}

impl Context<'_> {
    /// The width of running text, in columns.
    pub fn measure(&self) -> u16 {
        self.size.width.saturating_sub(4).min(crate::widgets::page::MEASURE)
    }

    /// Whether there is too little height for explanations and titles.
    pub fn short(&self) -> bool {
        self.size.height < 16
    }

    /// Whether there is room for nothing but the names and numbers of the circle.
    pub fn tiny(&self) -> bool {
        self.size.width < 40 || self.size.height < 9
    }

    /// Whether there is too little width for two columns.
    pub fn narrow(&self) -> bool {
        self.size.width < 60
    }
}

/// A change of what is kept. `app` makes it, and undoes it.
#[derive(Clone, Debug)]
pub enum Change {
    /// A new entry, or a new version of one.
    Entry(Record),
    /// An entry goes to the trash.
    Remove(String),
    /// An entry comes back from the trash.
    Restore(String),
    /// An item of the circle, or the person's own numbers.
    Circle(Record),
    /// Another order of the circle: the ids of items, each with its place.
    Order(Vec<(String, u64)>),
    /// An item leaves the circle.
    RemoveCircle(String),
    /// An item comes back into the circle.
    RestoreCircle(String),
    /// The country whose help lines are shown, a code or that it is rather not said; nothing is as if it was never asked.
    Country(Option<String>),
    /// Other settings.
    Settings(Box<Settings>),
    /// The language and the country of a first run that is not over; kept if they can be, for its end tries once more.
    Look(Box<Settings>),
    /// A whole import comes in.
    Import(Arc<ImportBatch>),
    /// A whole import goes out again; what somebody changed since stays.
    UndoImport(Arc<ImportedRecords>),
    /// These entries go for good, if they are still in the trash. Nothing takes this back.
    Erase(Vec<String>),
    /// Everything goes for good, the settings too. Nothing takes this back.
    EraseEverything,
    /// An exercise is left for good: its draft goes.
    DropDraft {
        /// The exercise.
        kind: String,
        /// The draft of this entry, and of no other.
        id: String,
    },
}

/// Something that leaves the program.
#[derive(Clone, Debug)]
pub enum Output {
    /// To the clipboard of the terminal.
    Copy(String),
    /// To the person's own editor, and back: see [`Outcome::Returned`].
    Editor(String),
    /// Into a file that must not be there yet.
    File {
        /// Where.
        path: std::path::PathBuf,
        /// What.
        bytes: Vec<u8>,
    },
    /// The journal, or a part of it, into a file that must not be there yet; written beside the screen.
    Export {
        /// Where.
        path: std::path::PathBuf,
        /// What.
        request: ExportRequest,
    },
}

/// The one answer of a screen.
#[derive(Clone, Debug)]
pub enum Step {
    /// Nothing more to do.
    Stay,
    /// Not for this screen.
    Pass,
    /// Another screen on top of this one.
    Open(Route),
    /// Another screen instead of this one; home instead of all.
    Replace(Route),
    /// Back to the screen below.
    Leave,
    /// A change, and the sentence that says so afterwards.
    Save(Change, String),
    /// Something leaves the program, and the sentence that says so afterwards.
    Output(Output, String),
    /// A file or a folder is read beside the screen, and what is in it comes in: see [`Outcome::Imported`].
    Import(PathBuf),
    /// A sentence in the message row.
    Say(String),
    /// The end.
    Quit,
}

/// What a screen hears about a step that it took.
#[derive(Clone, Debug)]
pub enum Outcome<'a> {
    /// It is safe on disk.
    Saved(&'a Change),
    /// It is not; the words are still on the screen.
    Failed(&'a SaveError),
    /// The file is written, or the text is with the terminal.
    Output(&'a Output),
    /// The file is not written, which was said; the path that is still free if this one was taken.
    OutputRefused(Option<&'a std::path::Path>),
    /// Other words than went out came back from the person's own editor.
    Returned(&'a str),
    /// What came of an import.
    Imported(&'a ImportResult),
    /// The screen above was left.
    Back,
}

/// Moves through rows of which `last` is the lowest; whether this input is such a move.
fn moved(at: &mut usize, last: usize, input: &Input) -> bool {
    *at = match input {
        Input::Act(Action::Up | Action::PreviousField) | Input::Wheel(true, ..) => at.saturating_sub(1),
        Input::Act(Action::Down | Action::NextField) | Input::Wheel(false, ..) => (*at + 1).min(last),
        Input::Act(Action::First | Action::PageUp) => 0,
        Input::Act(Action::Last | Action::PageDown) => last,
        _ => return false,
    };
    true
}

/// A screen.
pub trait Screen {
    /// Picks this screen's lines in the key table.
    fn scope(&self) -> Scope;

    /// Whether letters go into a text field instead of the key table.
    fn typing(&self) -> Typing {
        Typing::No
    }

    /// The key of the word for what Enter does where the focus is, when the footer's own word is not true there.
    fn enter(&self, _context: &Context) -> Option<&'static str> {
        None
    }

    /// What a hint of the footer is called just now; nothing if its key has nothing to do.
    fn called(&self, hint: &Hint, context: &Context) -> Option<&'static str> {
        // In a long text Enter is a new line.
        let presses = hint.action == Action::Next && self.typing() != Typing::Page;
        Some(self.enter(context).filter(|_| presses).unwrap_or(hint.label))
    }

    /// What must survive if the program ended now; without fields, that there is nothing of it to keep any more.
    fn draft(&self, _context: &Context) -> Option<Draft> {
        None
    }

    /// The entry whose look back stands on it, which is then never offered again.
    fn offers(&self) -> Option<&str> {
        None
    }

    /// How often it wants `Input::Tick`; most screens stand still.
    fn pace(&self, _context: &Context) -> Option<Duration> {
        None
    }

    /// What the focused thing says about itself, for the message row of a wide window.
    fn hint(&self, _context: &Context) -> Option<String> {
        None
    }

    /// The names of places in the header after the program's own; `None` is a screen without a header.
    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>>;

    /// The message that explains this screen in the help, and its name there.
    fn about(&self, context: &Context) -> (String, Option<String>);

    /// Takes one input, changes only itself.
    fn update(&mut self, input: Input, context: &Context) -> Step;

    /// Hears what came of its last step.
    fn on_outcome(&mut self, _outcome: &Outcome, _context: &Context) -> Step {
        Step::Stay
    }

    /// Paints what is; changes nothing; sets the cursor; gives back where it can be pressed.
    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits;
}
