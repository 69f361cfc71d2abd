//! Every place one can go to, and its name; what opens there is the app's.

use super::{Change, Context};
use crate::journal::{Record, SaveError};
use crate::screens::circle::Cards;

/// How an exercise ended: what was saved, what is said, the places that are offered.
#[derive(Clone, Debug)]
pub struct Ending {
    /// The exercise.
    pub kind: String,
    /// Whether it ends the second half.
    pub after: bool,
    /// The entry, if one was saved.
    pub record: Option<Record>,
    /// Keys of sentences.
    pub said: Vec<String>,
    /// Pairs of a sentence key and a place.
    pub offers: Vec<(String, String)>,
    /// Whether it leads back to the page of the journal where the walk began, and not home.
    pub within: bool,
}

/// A place one can go to.
#[derive(Clone, Debug)]
pub enum Route {
    /// Home; leaves everything else.
    Home,
    /// An exercise: its page if it has one or something of it is still open, else a new walk.
    Exercise(String),
    /// A new walk.
    Begin(String),
    /// The walk that a draft holds.
    Resume {
        /// The exercise.
        kind: String,
        /// The entry that the draft becomes.
        id: String,
    },
    /// A walk over an entry: to change it, or (true) its second half.
    Again(Record, bool),
    /// The same from a page of the journal, to which its ending leads back.
    FromJournal(Record, bool),
    /// The last step of a walk over an entry.
    AtTheEnd {
        /// The entry.
        record: Record,
        /// Whether it is its second half.
        after: bool,
        /// Whether its ending leads back to the journal.
        within: bool,
    },
    /// What follows an exercise.
    Completion(Ending),
    /// The three guidelines.
    Guide,
    /// The list of the pages to read.
    ReadingList,
    /// One of those pages, by its name.
    ReadingPage(String),
    /// What is where and who can read it.
    Privacy,
    /// The circle, to read and change.
    Circle,
    /// One item of the circle; a new one if there is no id.
    CircleItem(Option<String>),
    /// The circle in crisis form.
    Crisis,
    /// Breathing along, at once.
    Breathe,
    /// One number large, of those that belong together.
    LargeNumber(Cards),
    /// Numbers to call.
    Helplines,
    /// The country whose numbers are shown.
    Country,
    /// The journal; with an id, that entry is open.
    Journal(Option<String>),
    /// The journal of the evenings of today in earlier years.
    OnThisDay,
    /// What was removed and can still be brought back.
    Trash,
    /// Search in the journal for these words.
    Search(String),
    /// Search in the journal, with the focus on the filters.
    Filters,
    /// Counts of what was named.
    Insights,
    /// Taking the journal along.
    Export,
    /// Bringing pages in from a file.
    Import,
    /// Settings.
    Settings,
    /// Help: a title, the message about a step, and the scope whose keys are explained.
    Help {
        /// What is explained.
        title: String,
        /// The message about it.
        about: Option<String>,
        /// Its keys.
        scope: crate::keys::Scope,
    },
    /// Every action by name, over the screen with this scope; with the latest messages.
    Palette(crate::keys::Scope, Vec<String>),
    /// No place of its own: the screen below, on which this is done.
    Below(crate::keys::Action),
    /// The first run.
    Welcome {
        /// Whether the system says that the screen is read aloud.
        screen_reader: bool,
    },
    /// A save that failed, and what can be done.
    SaveError {
        /// What was to be kept.
        change: Box<Change>,
        /// Why it was not.
        error: SaveError,
    },
    /// Everything covered.
    Cover,
    /// The passphrase is asked; where that leads is the app's.
    Lock,
    /// Choosing, changing and removing the passphrase.
    Passphrase,
}

impl Route {
    /// The place with this code word; nothing if there is none.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "" => return None,
            "home" => Self::Home,
            "circle" => Self::Circle,
            "crisis" => Self::Crisis,
            "helplines" => Self::Helplines,
            "country" => Self::Country,
            "journal" => Self::Journal(None),
            "on_this_day" => Self::OnThisDay,
            "trash" => Self::Trash,
            "search" => Self::Search(String::new()),
            "insights" => Self::Insights,
            "export" => Self::Export,
            "import" => Self::Import,
            "settings" => Self::Settings,
            "guide" => Self::Guide,
            "reading" => Self::ReadingList,
            "privacy" => Self::Privacy,
            kind => Self::Exercise(kind.to_owned()),
        })
    }
}

/// The short name of a place; its code word if this build has none.
pub fn name(code: &str, context: &Context) -> String {
    let keys = [format!("place.{code}"), format!("{code}.title")];
    let key = keys.iter().find(|key| context.text.has(key));
    key.map_or_else(|| crate::text::one_line(code), |key| context.text.get(key))
}
