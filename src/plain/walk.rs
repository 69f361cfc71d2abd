//! A walk from its first question to what follows it; keeps a draft before every question, and never of a thought that is let go.

use std::io::Write;

use anyhow::Result;
use serde_json::{Map, Value};

use super::choose::choose_one;
use super::entry_text::{page, review};
use super::room::{Room, not_saved};
use super::talk::{Leave, Talk};
use crate::exercise::{AnswerLine, Ask, Moved, Saving, summary};
use crate::journal::{EditorFile, SaveError};
use crate::session::{DISCARDED, Finish, Session};
use crate::text::dates;

pub struct Walker<'t, 'a> {
    pub(super) room: &'a Room<'a>,
    pub(super) talk: &'t mut Talk<'a>,
    pub(super) session: Session,
    /// The answers that the draft holds, once there is one.
    drafted: Option<Map<String, Value>>,
    /// Files that came back from the person's own editor and are not in a draft yet.
    pub(super) editor_files: Vec<EditorFile>,
    /// Whether the person chose to write a sentence of their own, also where one stands already.
    pub(super) anew: bool,
}

impl<'t, 'a> Walker<'t, 'a> {
    /// At the question where the session is.
    pub fn new(talk: &'t mut Talk<'a>, session: Session) -> Self {
        Self { room: talk.room, talk, session, drafted: None, editor_files: Vec::new(), anew: false }
    }

    /// From question to question, and to the end; the place that follows, and an empty one is nowhere.
    pub fn run(mut self, pages: &mut Option<&mut dyn Write>) -> Result<String, Leave> {
        match self.walk_through(pages) {
            Err(Leave::Quit) => {
                self.stop()?;
                Err(Leave::Quit)
            }
            ended => match ended? {
                (None, true) => self.offers(),
                (way, _) => Ok(way.unwrap_or_default()),
            },
        }
    }

    /// The place of the way that was chosen, and whether an entry was kept.
    fn walk_through(&mut self, pages: &mut Option<&mut dyn Write>) -> Result<(Option<String>, bool), Leave> {
        loop {
            if self.keep_draft().is_ok() {
                self.end_editor_files();
            }
            let way = match self.step() {
                Err(Leave::Back) => {
                    self.session.walk.back();
                    continue;
                }
                way => way?,
            };
            if way.is_none() {
                self.session.settle_moment((self.room.now)());
                if self.session.walk.advance() == Moved::Step {
                    continue;
                }
            }
            let _ = self.keep_draft();
            match self.end(pages) {
                Err(Leave::Back) => {}
                kept => return Ok((way, kept?)),
            }
        }
    }

    /// What was answered, and whether it is kept.
    fn end(&mut self, pages: &mut Option<&mut dyn Write>) -> Result<bool, Leave> {
        let text = self.room.text;
        let exercise = self.session.exercise().clone();
        if let Finish::Nothing(said) = self.session.finish() {
            self.talk.gap()?;
            return self.end_without(&said);
        }
        let reviewed = self.session.walk.steps().iter().find(|step| step.ask == Ask::Review);
        let reviewed = reviewed.map(|step| step.field().to_owned());
        let mut answers = summary(Some(&exercise), &self.session.walk.to_keep(), text);
        answers.retain(|answer| reviewed.as_deref() != Some(&answer.field) && exercise.parts().len() > 1);
        self.talk.gap()?;
        if !answers.is_empty() {
            self.talk.say(&text.get("plain.review"))?;
            self.review(&answers)?;
        }
        let args = [("back", self.talk.back_letter().into()), ("quit", "q".into())];
        let question = [text.fill("plain.save.q", &args)];
        loop {
            match exercise.saving {
                // "nee" must not save, and losing it must be chosen more clearly than that.
                Saving::Always => {
                    let words = self.talk.ask(&question)?;
                    if words.trim().eq_ignore_ascii_case(&text.get("common.no")) {
                        return Err(Leave::Quit);
                    }
                }
                Saving::Choice => {
                    let answers = [text.get("common.discard"), text.get("common.save")];
                    if choose_one(self.talk, &question, &answers)? == Some(0) {
                        return self.end_without(DISCARDED);
                    }
                }
            }
            if self.save(pages)? {
                return Ok(true);
            }
        }
    }

    /// What was answered, in sentences.
    pub(super) fn review(&mut self, answers: &[AnswerLine]) -> Result<()> {
        for line in review(answers, self.room.text, self.room.columns.saturating_sub(2)) {
            self.talk.say_at(2, &line)?;
        }
        Ok(())
    }

    /// Nothing is kept, and this is said.
    fn end_without(&mut self, said: &str) -> Result<bool, Leave> {
        self.talk.unsaved = false;
        self.drop_draft();
        self.talk.say(&self.room.text.get(said))?;
        Ok(false)
    }

    /// Keeps the entry; says why if it could not, and then nothing is lost.
    fn save(&mut self, pages: &mut Option<&mut dyn Write>) -> Result<bool> {
        let text = self.room.text;
        let now = (self.room.now)();
        let left_draft = self.session.join_the_one(self.room.journal);
        let record = self.session.record(now);
        let let_go = self.session.exercise().let_go_fields();
        if let Err(error) = self.room.journal.save_and_redact(record.clone(), &let_go, now.into()) {
            self.talk.unsaved = true;
            self.talk.say(&not_saved(&error, text))?;
            return Ok(false);
        }
        self.talk.unsaved = false;
        self.drop_draft();
        if let Some(id) = left_draft {
            let _ = self.room.journal.drop_draft(&record.kind, &id);
        }
        let shown = self.room.at.unwrap_or(now);
        let date = dates::moment(text, &shown, &now);
        self.talk.say(&text.fill("plain.saved", &[("date", date.into())]))?;
        if let Some(said) = self.session.walk.released().map(|key| text.get(key)) {
            self.talk.say(&said)?;
        }
        if let Some(pages) = pages {
            write!(pages, "{}", page(&record, Some(self.session.exercise()), text, None))?;
            pages.flush()?;
        }
        Ok(true)
    }

    /// What may fit with what was answered. Enough comes first.
    fn offers(&mut self) -> Result<String, Leave> {
        let (text, kind) = (self.room.text, self.session.exercise().kind.clone());
        let offers = self.session.walk.offers();
        let Some((code, _)) = offers.first() else { return Ok(String::new()) };
        let question = [text.get(&format!("{kind}.offer.{code}"))];
        let mut names = vec![text.get("common.enough")];
        names.extend(offers.iter().map(|(_, place)| text.get(&format!("{kind}.offer.{place}"))));
        self.talk.help = question.to_vec();
        let chosen = match choose_one(self.talk, &question, &names) {
            Err(Leave::Back) => None,
            chosen => chosen?,
        };
        let chosen = chosen.and_then(|number| offers.get(number.checked_sub(1)?));
        Ok(chosen.map(|(_, place)| place.clone()).unwrap_or_default())
    }

    fn stop(mut self) -> Result<()> {
        let text = self.room.text;
        match self.keep_draft() {
            Err(error) => {
                self.talk.say(&text.get("error.save"))?;
                let why = not_saved(&error, text);
                if why != text.get("error.save") {
                    self.talk.say(&why)?;
                }
                // These words are on no disk: here they can still be copied.
                let words =
                    page(&self.session.record((self.room.now)()), Some(self.session.exercise()), text, None);
                self.talk.lose(&words)
            }
            Ok(()) if self.drafted.is_some() => self.talk.say(&text.get("plain.draft")),
            Ok(()) => Ok(()),
        }
    }

    /// What is answered reaches the disk before anything more is asked. A failure is told when it stops.
    pub(super) fn keep_draft(&mut self) -> Result<(), SaveError> {
        let draft = self.session.draft((self.room.now)());
        let nothing = self.drafted.is_none() && self.session.is_idle();
        if nothing || self.drafted.as_ref() == Some(&draft.fields) {
            return Ok(());
        }
        self.room.journal.keep_draft(&draft)?;
        self.drafted = Some(draft.fields);
        Ok(())
    }

    /// Lets go of files of the editor, once what stood in them is kept elsewhere or let go of.
    fn end_editor_files(&mut self) {
        for editor_file in std::mem::take(&mut self.editor_files) {
            // What could not be removed is taken in at the next start.
            let _ = editor_file.end();
        }
    }

    fn drop_draft(&mut self) {
        self.end_editor_files();
        // A draft that stays behind would only be offered once too often.
        let _ = self.room.journal.drop_draft(&self.session.exercise().kind, self.session.id());
        self.drafted = None;
    }
}
