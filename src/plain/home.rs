//! What stands around a walk: the choice of one, what is still open, the guidelines, what is offered afterwards.

use std::io::Write;
use std::sync::Arc;

use super::choose::choose_one;
use super::reading::read;
use super::room::Room;
use super::talk::{Leave, Talk, sentence};
use super::walk::Walker;
use crate::exercise::{Exercise, one_line};
use crate::journal::Record;
use crate::session::{Session, drafts, one_entry, still_open};
use crate::text::dates;

/// Sentences to begin with under a guideline, at most.
const STARTERS: usize = 9;

type Pages<'p> = Option<&'p mut dyn Write>;

/// The exercises to choose from, until it is enough.
pub fn home(talk: &mut Talk, pages: &mut Pages) -> Result<(), Leave> {
    let (room, text) = (talk.room, talk.room.text);
    let kinds: Vec<&str> = room.exercises.offered().map(|exercise| exercise.kind.as_str()).collect();
    let mut names = vec![text.get("home.circle")];
    names.extend(kinds.iter().map(|kind| text.get(&format!("{kind}.title"))));
    names.extend(room.settings.reading.then(|| text.get("home.reading")));
    talk.say(&talk.letters())?;
    loop {
        talk.gap()?;
        talk.help = vec![text.get("home.nothing")];
        let chosen = match choose_one(talk, &[text.get("home.ask")], &names) {
            Ok(None) | Err(Leave::Back | Leave::Quit) => return Ok(talk.say(&text.get("common.quit"))?),
            chosen => chosen?,
        };
        talk.gap()?;
        match chosen.unwrap_or_default().checked_sub(1) {
            None => talk.circle()?,
            Some(number) => match kinds.get(number) {
                Some(kind) => exercises(talk, kind, pages)?,
                None => read_on(talk, pages)?,
            },
        }
    }
}

/// The pages to read, and the exercise that one of them leads to.
fn read_on(talk: &mut Talk, pages: &mut Pages) -> Result<(), Leave> {
    let Some(kind) = read(talk)? else { return Ok(()) };
    talk.gap()?;
    if kind == "circle" { Ok(talk.circle()?) } else { exercises(talk, &kind, pages) }
}

/// An exercise, and those that are chosen after it.
pub fn exercises(talk: &mut Talk, kind: &str, pages: &mut Pages) -> Result<(), Leave> {
    let mut next = kind.to_owned();
    while let Some(exercise) = talk.room.exercises.get(&next).cloned() {
        let session = begin(talk, &exercise)?;
        next = Walker::new(talk, session).run(pages)?;
        if !next.is_empty() {
            talk.gap()?;
        }
        if ["circle", "crisis", "helplines"].contains(&next.as_str()) {
            return Ok(talk.circle()?);
        }
    }
    Ok(())
}

/// The title, and which walk it is: where a draft left off, a look back, or a new one.
fn begin(talk: &mut Talk, exercise: &Arc<Exercise>) -> Result<Session, Leave> {
    let (room, text, kind) = (talk.room, talk.room.text, &exercise.kind);
    talk.say(&sentence(&text.get(&format!("{kind}.title"))))?;
    let purpose = format!("{kind}.purpose");
    if text.has(&purpose) {
        talk.say(&text.get(&purpose))?;
    }
    talk.say(&talk.letters())?;
    // Somebody who pipes an answer in is not there to be asked about a draft.
    let drafts = if room.echoes { drafts(exercise, room.journal) } else { Vec::new() };
    let one = Some(exercise).filter(|exercise| exercise.one);
    let there = one.and_then(|exercise| one_entry(exercise, room.journal));
    for draft in drafts {
        // What waits on the one page goes on: nothing is begun over it.
        if there.as_ref().is_some_and(|record| record.id == draft.id) {
            return Ok(Session::resume(exercise, draft, room.journal));
        }
        let key = format!("home.resume.{kind}");
        let title = if text.has(&key) { text.get(&key) } else { text.get(&format!("{kind}.title")) };
        let day = dates::day_word(text, draft.at.date_naive(), (room.now)().date_naive());
        let question = text.fill("home.resume.short", &[("title", title.into()), ("day", day.into())]);
        talk.gap()?;
        let answer = match choose_one(talk, &[question], &[text.get("common.yes"), text.get("common.no")]) {
            Err(Leave::Back) => break,
            answer => answer?.unwrap_or_default(),
        };
        if answer == 0 {
            return Ok(Session::resume(exercise, draft, room.journal));
        }
    }
    if let Some(record) = there {
        return Ok(Session::again(exercise, record, false, room.journal));
    }
    let open = still_open(exercise, room.journal);
    if room.echoes && (exercise.guide || !open.is_empty()) {
        return menu(talk, exercise, &open);
    }
    Ok(new(room, exercise))
}

fn new(room: &Room, exercise: &Arc<Exercise>) -> Session {
    let now = (room.now)();
    Session::begin(exercise, room.at.unwrap_or(now), now, room.journal)
}

/// A new one, the guidelines, or a look back on what is still open.
fn menu(talk: &mut Talk, exercise: &Arc<Exercise>, open: &[Record]) -> Result<Session, Leave> {
    let (room, text, kind) = (talk.room, talk.room.text, &exercise.kind);
    let first = if exercise.guide { format!("{kind}.plan") } else { format!("{kind}.list.new") };
    let mut names = vec![text.get(&first)];
    if exercise.guide {
        names.push(text.get(&format!("{kind}.guide")));
    }
    let before = names.len();
    names.extend(open.iter().map(|record| look_back(record, exercise, room)));
    loop {
        talk.gap()?;
        let chosen = match choose_one(talk, &[], &names) {
            Err(Leave::Back) => continue,
            chosen => chosen?.unwrap_or_default(),
        };
        if chosen == 0 {
            return Ok(new(room, exercise));
        }
        match chosen.checked_sub(before).and_then(|number| open.get(number)) {
            Some(record) => return Ok(Session::again(exercise, record.clone(), true, room.journal)),
            None => guide(talk)?,
        }
    }
}

fn look_back(record: &Record, exercise: &Exercise, room: &Room) -> String {
    let (text, key) = (room.text, format!("{}.back.title", record.kind));
    let name = record.text("who_name").unwrap_or_default();
    let row = if name.is_empty() || !text.has(&key) {
        one_line(Some(exercise), &record.kind, &record.fields, text)
    } else {
        text.fill(&key, &[("name", crate::text::one_line(name).into())])
    };
    format!("{row} ({})", dates::short(text, record.at.date_naive()))
}

fn guide(talk: &mut Talk) -> anyhow::Result<()> {
    let text = talk.room.text;
    for guideline in 1..=3 {
        let key = format!("encounter.g{guideline}");
        talk.gap()?;
        talk.say(&text.get(&format!("{key}.title")))?;
        talk.say(&text.get(&format!("{key}.body")))?;
        for starter in (1..=STARTERS).map(|number| format!("{key}.s{number}")).filter(|key| text.has(key)) {
            talk.say_at(3, &text.get(&starter))?;
        }
    }
    talk.gap()?;
    talk.say(&text.get("encounter.pause.label"))?;
    talk.say_at(3, &text.get("encounter.pause.text"))
}
