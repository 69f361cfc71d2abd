//! The pages to read, line by line: the list, a page, and where it leads. Keeps nothing, and not what was read.

use super::choose::choose_one;
use super::talk::{Leave, Talk, sentence};
use crate::reading::{ReadingPage, pages};

/// From page to page; the code word of the exercise that was chosen under one, or nothing.
pub fn read(talk: &mut Talk) -> Result<Option<String>, Leave> {
    let text = talk.room.text;
    let pages = pages(text);
    let titles: Vec<String> = pages.iter().map(|page| page.title.clone()).collect();
    let intro = [text.get("reading.intro")];
    loop {
        talk.help = intro.to_vec();
        let chosen = match choose_one(talk, &intro, &titles) {
            Err(Leave::Back) => None,
            chosen => chosen?,
        };
        let Some(mut at) = chosen else { return Ok(None) };
        while let Some(page) = pages.get(at) {
            match show(talk, page, at + 1 < pages.len())? {
                Some(0) => return Ok(Some(page.exercise.clone())),
                Some(_) => at += 1,
                None => break,
            }
        }
        talk.gap()?;
    }
}

/// One page, and which of its ways on is taken: the exercise (0), the page that follows, or neither.
fn show(talk: &mut Talk, page: &ReadingPage, follows: bool) -> Result<Option<usize>, Leave> {
    let text = talk.room.text;
    talk.gap()?;
    talk.say(&sentence(&page.title))?;
    talk.say_all(&page.paragraphs)?;
    let title = text.get(&format!("{}.title", page.exercise));
    let mut ways = vec![text.fill("reading.exercise", &[("title", title.into())])];
    ways.extend(follows.then(|| text.get("reading.next")));
    talk.help = vec![text.get("help.reading")];
    match choose_one(talk, &[], &ways) {
        Err(Leave::Back) => Ok(None),
        way => way,
    }
}
