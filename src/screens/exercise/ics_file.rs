//! A plan as a calendar file: title, time and place, never what is to be shared or feared. Writes no file.

use std::path::{Path, PathBuf};

use icalendar::{Calendar, Component, Event, EventLike};

use crate::exercise::Walk;
use crate::screens::{Context, Output};
use crate::session::appointment;

/// Where the calendar file of a plan goes: beside the home folder, or to the path that is free if that one is taken.
pub fn path(walk: &Walk, free: Option<&Path>, context: &Context) -> Option<PathBuf> {
    let (day, _) = appointment::parse(walk.text("when"))?;
    let paths = context.journal.paths();
    let usual = || paths.typed(&paths.beside_home(&format!("verbinding-{day}.ics")));
    Some(free.map_or_else(usual, Path::to_path_buf))
}

/// The calendar file. Nothing if no day was planned.
pub fn file(walk: &Walk, id: &str, free: Option<&Path>, context: &Context) -> Option<Output> {
    let (day, time) = appointment::parse(walk.text("when"))?;
    let path = path(walk, free, context)?;
    let who = walk.text("who_name");
    let mut event = Event::new();
    event.timestamp(context.now.to_utc());
    event.uid(id).summary(&context.text.fill("encounter.ics.title", &[("name", who.into())]));
    match time {
        Some(time) => event.starts(day.and_time(time)),
        None => event.starts(day),
    };
    let place = walk.text("place");
    if !place.is_empty() {
        event.location(place);
    }
    let calendar = Calendar::new().push(event.done()).done();
    Some(Output::File { path, bytes: calendar.to_string().into_bytes() })
}
