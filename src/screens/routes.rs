//! Every place one can go to, its name, and the screen that it opens.

use super::{
    Change, Context, Screen, circle, completion, country, cover, exercise, export, guide, help, home, import,
    insights, journal, palette, resume, save_error, settings, welcome,
};
use crate::exercise::Exercise;
use crate::journal::{Draft, Record, SaveError};
use std::sync::Arc;

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
    /// What follows an exercise: what was saved, what is said, the places that are offered.
    Completion {
        /// The exercise.
        kind: String,
        /// Whether it ends the second half.
        after: bool,
        /// The entry, if one was saved.
        record: Option<Record>,
        /// Keys of sentences.
        said: Vec<String>,
        /// Pairs of a sentence key and a place.
        offers: Vec<(String, String)>,
        /// Whether it leads back to the journal, where the walk began.
        within: bool,
    },
    /// The three guidelines.
    Guide,
    /// The circle, to read and change.
    Circle,
    /// One item of the circle; a new one if there is no id.
    CircleItem(Option<String>),
    /// The circle in crisis form.
    Crisis,
    /// Breathing along, at once.
    Breathe,
    /// One number large, of those that belong together.
    LargeNumber(super::circle::Cards),
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
    /// The first run, with what the system says about the person.
    Welcome(super::Guess),
    /// A save that failed, and what can be done.
    SaveError {
        /// What was to be kept.
        change: Box<Change>,
        /// Why it was not.
        error: SaveError,
    },
    /// Everything covered.
    Cover,
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

/// Opens a place; home if it is not there any more.
pub fn open(route: Route, context: &Context) -> Box<dyn Screen> {
    let exercise = |kind: &str| context.exercises.get(kind).cloned();
    match route {
        Route::Home | Route::Below(_) => Box::new(home::Home::new(context)),
        Route::Exercise(kind) => match exercise(&kind) {
            Some(exercise) => resume::open(&exercise, context),
            None => Box::new(home::Home::new(context)),
        },
        Route::Begin(kind) => match exercise(&kind) {
            Some(exercise) => begin(&exercise, context),
            None => Box::new(home::Home::new(context)),
        },
        Route::Breathe => match exercise("grounding") {
            Some(grounding) => {
                Box::new(exercise::ExerciseScreen::begin(&grounding, context).at_the_breath(context))
            }
            None => Box::new(home::Home::new(context)),
        },
        Route::Resume { kind, id } if kind == "circle" || kind == "helplines" => {
            circle::resume(&kind, &id, context)
        }
        Route::Resume { kind, id } => match (exercise(&kind), waiting(&id, context)) {
            (Some(exercise), Some(draft)) => {
                let record = context.journal.take_up(&draft);
                Box::new(exercise::ExerciseScreen::resume(&exercise, draft, record, context))
            }
            (Some(exercise), None) => begin(&exercise, context),
            _ => Box::new(home::Home::new(context)),
        },
        Route::Again(record, after) => again(record, after, false, context),
        Route::FromJournal(record, after) => again(record, after, true, context),
        Route::AtTheEnd { record, after, within } => match exercise(&record.kind) {
            Some(exercise) => Box::new(
                exercise::ExerciseScreen::again(&exercise, record, after, context)
                    .at_the_end(context)
                    .back_to_the_journal(within),
            ),
            None => Box::new(home::Home::new(context)),
        },
        Route::Completion { kind, after, record, said, offers, within } => {
            Box::new(completion::Completion::new(kind, after, record, said, offers, within))
        }
        Route::Guide => Box::new(guide::Guide::default()),
        Route::Circle => Box::new(circle::CircleScreen::new(context)),
        Route::CircleItem(id) => Box::new(circle::ItemScreen::new(id.as_deref(), context)),
        Route::Crisis => Box::new(circle::Crisis::new(context)),
        Route::LargeNumber(cards) => Box::new(circle::LargeNumber::new(cards)),
        Route::Helplines => Box::new(circle::Helplines::new(context)),
        Route::Country => Box::new(country::CountryScreen::new(context)),
        Route::Journal(id) => Box::new(journal::JournalScreen::new(id.as_deref(), context)),
        Route::OnThisDay => Box::new(journal::JournalScreen::on_this_day(context)),
        Route::Trash => Box::new(journal::TrashScreen::new(context)),
        Route::Search(words) => Box::new(journal::SearchScreen::new(&words, context)),
        Route::Filters => Box::new(journal::SearchScreen::filtering(context)),
        Route::Insights => Box::new(insights::Insights::new(context)),
        Route::Export => Box::new(export::ExportScreen::new(context)),
        Route::Import => Box::new(import::ImportScreen::new()),
        Route::Settings => Box::new(settings::SettingsScreen::new(context)),
        Route::Help { title, about, scope } => Box::new(help::Help::new(title, about, scope)),
        Route::Palette(scope, messages) => Box::new(palette::Palette::new(scope, messages, context)),
        Route::Welcome(guess) => Box::new(welcome::Welcome::new(guess, context)),
        Route::SaveError { change, error } => {
            Box::new(save_error::SaveErrorScreen::new(*change, error, context))
        }
        Route::Cover => Box::new(cover::Cover),
    }
}

fn begin(exercise: &Arc<Exercise>, context: &Context) -> Box<dyn Screen> {
    Box::new(exercise::ExerciseScreen::begin(exercise, context))
}

/// A walk over an entry. One of another build's exercise can only be read.
fn again(record: Record, after: bool, within: bool, context: &Context) -> Box<dyn Screen> {
    let half = after.then(|| "after".to_owned());
    match (context.exercises.get(&record.kind), waiting(&record.id, context)) {
        // What was begun on this entry and is not kept yet goes on, also in its other half: nothing is begun over it.
        (Some(exercise), Some(draft)) => {
            let record = context.journal.take_up(&draft);
            let step = if draft.half == half { draft.step.clone() } else { String::new() };
            let draft = Draft { half, step, ..draft };
            let screen = exercise::ExerciseScreen::resume(exercise, draft, record, context);
            Box::new(screen.back_to_the_journal(within))
        }
        (Some(exercise), None) => {
            let screen = exercise::ExerciseScreen::again(exercise, record, after, context);
            Box::new(screen.back_to_the_journal(within))
        }
        (None, _) => Box::new(journal::JournalScreen::new(Some(&record.id), context)),
    }
}

/// The draft of an entry.
fn waiting(id: &str, context: &Context) -> Option<Draft> {
    context.journal.drafts().into_iter().find(|draft| draft.id == id)
}
