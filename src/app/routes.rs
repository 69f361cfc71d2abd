//! The screen that each place opens; screens do not know each other, so only this file names them all.

use std::sync::Arc;

use crate::exercise::Exercise;
use crate::journal::{Draft, Record};
use crate::screens::exercise::ExerciseScreen;
use crate::screens::one_entry::OneEntry;
use crate::screens::resume::Resume;
use crate::screens::{
    Context, Route, Screen, circle, command_palette, completion, country, cover, guide, help, home, insights,
    journal, lock, passphrase, reading, save_error, settings, transfer, welcome,
};
use crate::session::drafts;

/// Opens a place; home if it is not there any more.
pub fn open(route: Route, context: &Context) -> Box<dyn Screen> {
    match route {
        Route::Home | Route::Below(_) => Box::new(home::Home::new(context)),
        Route::Completion(ending) => Box::new(completion::Completion::new(ending)),
        Route::Guide => Box::new(guide::Guide::default()),
        Route::ReadingList => Box::new(reading::ReadingList::default()),
        Route::ReadingPage(name) => match reading::PageScreen::new(&name, context) {
            Some(page) => Box::new(page),
            None => Box::new(reading::ReadingList::default()),
        },
        Route::Privacy => Box::new(reading::Privacy::new(context)),
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
        Route::Export => Box::new(transfer::ExportScreen::new(context)),
        Route::Import => Box::new(transfer::ImportScreen::default()),
        Route::Settings => Box::new(settings::SettingsScreen::new(context)),
        Route::Help { title, about, scope } => Box::new(help::Help::new(title, about, scope, context)),
        Route::Palette(scope, messages) => Box::new(command_palette::Palette::new(scope, messages, context)),
        Route::Welcome { screen_reader } => Box::new(welcome::Welcome::new(screen_reader, context)),
        Route::SaveError { change, error } => {
            Box::new(save_error::SaveErrorScreen::new(*change, error, context))
        }
        Route::Cover => Box::new(cover::Cover),
        Route::Lock => Box::new(lock::Lock::new(context)),
        Route::Passphrase => Box::new(passphrase::PassphraseScreen::new(context)),
        Route::Resume { kind, id } if kind == "circle" || kind == "helplines" => {
            circle::resume(&kind, &id, context)
        }
        Route::Again(record, after) => again(record, after, false, context),
        Route::FromJournal(record, after) => again(record, after, true, context),
        of_exercise => {
            open_exercise(of_exercise, context).unwrap_or_else(|| Box::new(home::Home::new(context)))
        }
    }
}

/// Whether a place shows nothing that a passphrase is about, so that it opens without one.
pub fn opens_while_locked(route: &Route, context: &Context) -> bool {
    match route {
        Route::Crisis
        | Route::Breathe
        | Route::LargeNumber(_)
        | Route::Helplines
        | Route::Country
        | Route::Guide
        | Route::ReadingList
        | Route::ReadingPage(_)
        | Route::Help { .. }
        | Route::Palette(..)
        | Route::Below(_)
        | Route::SaveError { .. }
        | Route::Cover
        | Route::Lock => true,
        Route::Begin(kind) | Route::Exercise(kind) => kind == "grounding",
        Route::Circle | Route::CircleItem(_) => !context.journal.circle().locked,
        _ => false,
    }
}

/// Opens an exercise; none if there is no such exercise any more.
fn open_exercise(route: Route, context: &Context) -> Option<Box<dyn Screen>> {
    let exercise = |kind: &str| context.exercises.get(kind);
    let begin = |exercise| ExerciseScreen::begin(exercise, context);
    Some(match route {
        Route::Exercise(kind) if exercise(&kind)?.one => the_one(exercise(&kind)?, context),
        Route::Exercise(kind) => match Resume::of(exercise(&kind)?, context) {
            Some(page) => Box::new(page),
            None => Box::new(begin(exercise(&kind)?)),
        },
        Route::Begin(kind) => Box::new(begin(exercise(&kind)?)),
        Route::Breathe => Box::new(begin(exercise("grounding")?).at_the_breath(context)),
        Route::Resume { kind, id } => Box::new(match waiting(&id, context) {
            Some(draft) => ExerciseScreen::resume(exercise(&kind)?, draft, context),
            None => begin(exercise(&kind)?),
        }),
        Route::AtTheEnd { record, after, within } => {
            let screen = ExerciseScreen::again(exercise(&record.kind)?, record, after, context);
            Box::new(screen.at_the_end(context).back_to_the_journal(within))
        }
        _ => return None,
    })
}

/// The page of an exercise of which there is one: what waits of it first, then the one that is kept, else a first one.
fn the_one(exercise: &Arc<Exercise>, context: &Context) -> Box<dyn Screen> {
    if let Some(draft) = drafts(exercise, context.journal).into_iter().next() {
        return Box::new(ExerciseScreen::resume(exercise, draft, context));
    }
    let mut looking = OneEntry::look(exercise, context);
    match looking.found() {
        Some(route) => open(route, context),
        None => Box::new(looking),
    }
}

/// A walk over an entry. One of another build's exercise can only be read.
fn again(record: Record, after: bool, within: bool, context: &Context) -> Box<dyn Screen> {
    let half = after.then(|| "after".to_owned());
    match (context.exercises.get(&record.kind), waiting(&record.id, context)) {
        // What was begun on this entry and is not kept yet goes on, also in its other half: nothing is begun over it.
        (Some(exercise), Some(draft)) => {
            let step = if draft.half == half { draft.step.clone() } else { String::new() };
            let draft = Draft { half, step, ..draft };
            let screen = ExerciseScreen::resume(exercise, draft, context);
            Box::new(screen.back_to_the_journal(within))
        }
        (Some(exercise), None) => {
            let screen = ExerciseScreen::again(exercise, record, after, context);
            Box::new(screen.back_to_the_journal(within))
        }
        (None, _) => Box::new(journal::JournalScreen::new(Some(&record.id), context)),
    }
}

/// The draft of an entry.
fn waiting(id: &str, context: &Context) -> Option<Draft> {
    context.journal.drafts().into_iter().find(|draft| draft.id == id)
}
