//! What stands around a walk: the choice of one, what is still open, the guidelines, what is offered afterwards.

use std::io::Write;
use std::sync::Arc;

use anyhow::Result;

use super::choose::{Choice, Takes, choose};
use super::room::Room;
use super::talk::Talk;
use super::walk::{WalkEnd, Walker};
use crate::exercise::{Exercise, one_line};
use crate::journal::Record;
use crate::session::{Session, drafts, still_open};
use crate::text::dates;

/// Sentences to begin with under a guideline, at most.
const STARTERS: usize = 9;

type Pages<'p> = Option<&'p mut dyn Write>;

/// The exercises to choose from, until it is enough.
pub fn home(room: &Room, talk: &mut Talk, pages: &mut Pages) -> Result<()> {
    let text = room.text;
    let kinds: Vec<&str> = room.exercises.listed().map(|exercise| exercise.kind.as_str()).collect();
    let mut names = vec![text.get("home.circle")];
    names.extend(kinds.iter().map(|kind| text.get(&format!("{kind}.title"))));
    talk.say(&talk.letters())?;
    loop {
        talk.gap()?;
        let question = [text.get("home.ask")];
        talk.help = vec![text.get("home.nothing")];
        match choose(talk, &question, &names, Takes::One, text)? {
            Choice::These(numbers, _) => {
                talk.gap()?;
                let chosen = numbers.first().and_then(|number| kinds.get(number.checked_sub(1)?));
                match chosen {
                    Some(kind) if !exercises(room, talk, kind, pages)? => return Ok(()),
                    Some(_) => {}
                    None => talk.circle()?,
                }
            }
            _ => return talk.say(&text.get("common.quit")),
        }
    }
}

/// An exercise, and those that are chosen after it; false if the person stopped.
pub fn exercises(room: &Room, talk: &mut Talk, kind: &str, pages: &mut Pages) -> Result<bool> {
    let mut next = Some(kind.to_owned());
    while let Some(kind) = next.take() {
        let Some(exercise) = room.exercises.get(&kind).cloned() else { break };
        let Some(session) = begin(room, talk, &exercise)? else { return Ok(false) };
        match Walker::new(room, talk, session).run(pages)? {
            WalkEnd::Stopped => return Ok(false),
            WalkEnd::Go(place) => match place.as_str() {
                "" => {}
                "circle" | "crisis" | "helplines" => {
                    talk.gap()?;
                    talk.circle()?;
                }
                kind => {
                    talk.gap()?;
                    next = Some(kind.to_owned());
                }
            },
        }
    }
    Ok(true)
}

/// The title, and which walk it is: where a draft left off, a look back, or a new one.
fn begin(room: &Room, talk: &mut Talk, exercise: &Arc<Exercise>) -> Result<Option<Session>> {
    let (text, kind) = (room.text, &exercise.kind);
    talk.say(&sentence(&text.get(&format!("{kind}.title"))))?;
    let purpose = format!("{kind}.purpose");
    if text.has(&purpose) {
        talk.say(&text.get(&purpose))?;
    }
    talk.say(&talk.letters())?;
    // Somebody who pipes an answer in is not there to be asked about a draft.
    let drafts = if room.echoes { drafts(exercise, room.journal) } else { Vec::new() };
    for draft in drafts {
        let key = format!("home.resume.{kind}");
        let title = if text.has(&key) { text.get(&key) } else { text.get(&format!("{kind}.title")) };
        let day = dates::day_word(text, draft.at.date_naive(), (room.now)().date_naive());
        let question = text.fill("home.resume.short", &[("title", title.into()), ("day", day.into())]);
        talk.gap()?;
        let answers = [text.get("common.yes"), text.get("common.no")];
        match choose(talk, &[question], &answers, Takes::One, text)? {
            Choice::Quit => return Ok(None),
            Choice::Back => break,
            Choice::These(numbers, _) if numbers != [0] => {}
            Choice::Open | Choice::These(..) => {
                return Ok(Some(Session::resume(exercise, draft, room.journal)));
            }
        }
    }
    let open = still_open(exercise, room.journal);
    if room.echoes && (exercise.guide || !open.is_empty()) {
        return menu(room, talk, exercise, &open);
    }
    Ok(Some(new(room, exercise)))
}

fn new(room: &Room, exercise: &Arc<Exercise>) -> Session {
    let now = (room.now)();
    Session::begin(exercise, room.at.unwrap_or(now), now, room.journal)
}

/// A new one, the guidelines, or a look back on what is still open.
fn menu(room: &Room, talk: &mut Talk, exercise: &Arc<Exercise>, open: &[Record]) -> Result<Option<Session>> {
    let (text, kind) = (room.text, &exercise.kind);
    let first = if exercise.guide { format!("{kind}.plan") } else { format!("{kind}.list.new") };
    let mut names = vec![text.get(&first)];
    if exercise.guide {
        names.push(text.get(&format!("{kind}.guide")));
    }
    let before = names.len();
    names.extend(open.iter().map(|record| look_back(record, exercise, room)));
    loop {
        talk.gap()?;
        match choose(talk, &[], &names, Takes::One, text)? {
            Choice::Open => return Ok(Some(new(room, exercise))),
            Choice::Back => {}
            Choice::Quit => return Ok(None),
            Choice::These(numbers, _) => match numbers.first().copied().unwrap_or_default() {
                0 => return Ok(Some(new(room, exercise))),
                number if number < before => guide(room, talk)?,
                number => {
                    if let Some(record) = open.get(number - before) {
                        return Ok(Some(Session::again(exercise, record.clone(), true, room.journal)));
                    }
                }
            },
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

fn guide(room: &Room, talk: &mut Talk) -> Result<()> {
    let text = room.text;
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

/// With a full stop, if nothing else ends it.
pub fn sentence(words: &str) -> String {
    if words.ends_with(['.', '?', '!', '…', ':']) { words.to_owned() } else { format!("{words}.") }
}
