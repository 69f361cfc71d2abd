//! One step, question by question: its own, those on its page, the one behind its button; knows no exercise by name.

use super::answer::sentence_less;
use super::choose::choose_one;
use super::room::not_saved;
use super::talk::Leave;
use super::walk::Walker;
use crate::exercise::{Ask, Part, way};
use crate::journal::Returned;
use crate::session::editor_messages::{said_of, said_of_leftover};
use crate::terminal::Ended;
use crate::text::one_line;

impl Walker<'_, '_> {
    /// Asks one step, and answers with the place of the way that was chosen; `Back` only when it was answered at its
    /// first question.
    pub(super) fn step(&mut self) -> Result<Option<String>, Leave> {
        let step = self.session.walk.step().clone();
        loop {
            self.talk.gap()?;
            self.before(&step)?;
            self.talk.help = self.help(&step);
            let mut asked = 0;
            match self.questions(&step, &mut asked) {
                // Back within a step asks the step again.
                Err(Leave::Back) if asked > 0 => {}
                way => return way,
            }
        }
    }

    fn before(&mut self, step: &Part) -> Result<(), Leave> {
        let text = self.room.text;
        let purpose = format!("{}.purpose", self.session.exercise().kind);
        for key in step.intro.iter().filter(|key| **key != purpose) {
            self.talk.say(&text.get(key))?;
        }
        self.review(&self.session.recap(text))?;
        if let Some((before, words)) = self.session.recall(text) {
            self.talk.say(&format!("{before} \"{}\"", one_line(&words)))?;
        }
        Ok(())
    }

    fn help(&self, step: &Part) -> Vec<String> {
        let text = self.room.text;
        let about = self.session.help_key(text);
        let keys = about.into_iter().chain(step.hints(text)).chain(step.close.clone());
        keys.map(|key| text.get(&key)).collect()
    }

    /// All questions of a step; counts those that were answered before it ended.
    fn questions(&mut self, step: &Part, asked: &mut usize) -> Result<Option<String>, Leave> {
        let let_go = step.let_go.as_ref().map(|let_go| let_go.field.clone());
        let mut parts: Vec<&Part> = vec![step];
        parts.extend(&step.also);
        // Whether a thought is let go must be known before the first of its words.
        parts.sort_by_key(|part| let_go.as_deref() != Some(part.field()));
        let first = parts.first().map(|part| part.id.clone());
        self.anew = false;
        for part in parts {
            let main = part.id == step.id;
            if !self.session.walk.holds(&part.only_if) && !main {
                continue;
            }
            // An own sentence that was typed as the answer is not asked for again.
            let is_written = !part.only_if.is_empty() && !self.session.walk.text(part.field()).is_empty();
            if !main && part.writes() && is_written && !self.anew {
                continue;
            }
            let header = (first.as_deref() == Some(&part.id)).then(|| self.numbered(step));
            self.part(part, header)?;
            *asked += 1;
            let _ = self.keep_draft();
            if let Some(way) = self.after(part)? {
                return Ok(Some(way));
            }
            if let Some(side) = part.side.as_deref().filter(|_| self.is_answered(part)) {
                self.part(side, None)?;
                let _ = self.keep_draft();
            }
        }
        if step.ask == Ask::Read && *asked <= 1 {
            self.talk.say_all(&self.words_of(&step.close))?;
        }
        Ok(None)
    }

    /// "Vraag 1 van 4."
    fn numbered(&self, step: &Part) -> String {
        let (text, (number, total)) = (self.room.text, self.session.walk.position());
        let place = text.fill("plain.question", &[("step", number.into()), ("total", total.into())]);
        let question = self.question(step);
        match (self.session.exercise().numbered, question) {
            (true, Some(question)) => format!("{place} {question}"),
            (true, None) => place,
            (false, question) => question.unwrap_or_default(),
        }
    }

    fn question(&self, part: &Part) -> Option<String> {
        let text = self.room.text;
        // The hint of a page to read is the page itself.
        let hint = Some(format!("{}.hint", part.text())).filter(|key| part.ask != Ask::Read && text.has(key));
        part.question(text).or(hint).map(|key| text.get(&key))
    }

    fn is_answered(&self, part: &Part) -> bool {
        let chooses = matches!(part.ask, Ask::ChooseOne | Ask::ChooseMany);
        !chooses || part.fields().iter().any(|field| self.session.walk.answers().contains_key(field))
    }

    /// One question. `header` stands in for the question of the step's first one.
    fn part(&mut self, part: &Part, header: Option<String>) -> Result<(), Leave> {
        let words = header.or_else(|| self.question(part)).filter(|words| !words.is_empty());
        let mut question: Vec<String> = words.into_iter().collect();
        let step = self.session.walk.step();
        if step.let_go.as_ref().is_some_and(|let_go| let_go.field == part.field()) {
            question.extend(self.words_of(&step.close));
        }
        match part.ask {
            Ask::Read => self.read(part, question),
            Ask::Write | Ask::Review => self.write(part, question),
            Ask::ChooseMany => self.choose_many(part, &question),
            Ask::ChooseOne | Ask::Breathe | Ask::Person => self.choose_offered(part, &question),
            Ask::When => self.when(part, &question),
            Ask::Day => self.day(part, &question).map(drop),
        }
    }

    fn read(&mut self, part: &Part, mut page: Vec<String>) -> Result<(), Leave> {
        page.extend(self.words_of(&part.hints(self.room.text)));
        if part.also.is_empty() && part.side.is_none() {
            return self.talk.ask(&page).map(drop);
        }
        page.extend(self.words_of(&part.close));
        Ok(self.talk.say_all(&page)?)
    }

    fn write(&mut self, part: &Part, mut question: Vec<String>) -> Result<(), Leave> {
        let field = part.field().to_owned();
        let there = self.session.walk.text(&field).to_owned();
        let one = part.rows == 1;
        // A text that is let go of is on no disk, so no editor can open it.
        let editor = !one && self.room.editor.is_some() && !self.session.walk.is_secret(&field);
        question.extend(self.about_writing(part, &there, editor));
        self.talk.say_all(&question)?;
        // What stands there is gone on with; only a single line is written anew.
        let mut lines: Vec<String> =
            if one { Vec::new() } else { there.lines().map(str::to_owned).collect() };
        let mut before = lines.len();
        let mut again = question.as_slice();
        loop {
            let answer = self.talk.answer_or_editor(again, editor)?;
            again = &[];
            match answer {
                Some(words) if lines.len() == before && words.trim().is_empty() => return Ok(()),
                Some(words) if !one && words.trim() == "." => return Ok(()),
                Some(words) => lines.push(words),
                None => {
                    lines = self.in_editor(&field, &lines.join("\n"))?;
                    before = lines.len();
                }
            }
            let words = if one { lines.concat().trim().to_owned() } else { lines.join("\n") };
            self.session.walk.set_text(&field, words.trim_end());
            if one {
                return Ok(());
            }
            let _ = self.keep_draft();
        }
    }

    /// What stands in a text already, and how it is written on.
    fn about_writing(&self, part: &Part, there: &str, editor: bool) -> Vec<String> {
        let text = self.room.text;
        let begin = part.begin.as_ref().filter(|_| there.is_empty());
        let begin = begin.map(|key| format!("\"{}\"", text.get(key)));
        let added = || text.fill("plain.added", &[("text", sentence_less(&one_line(there)).into())]);
        let added = (!there.is_empty()).then(added);
        let end = (part.rows != 1).then(|| text.get("plain.end_dot"));
        let editor = editor.then(|| text.fill("plain.editor", &[("key", "e".into())]));
        [begin, added, end, editor].into_iter().flatten().collect()
    }

    /// The text goes to the person's own editor and comes back, to be gone on with.
    fn in_editor(&mut self, field: &str, words: &str) -> Result<Vec<String>, Leave> {
        let _ = self.keep_draft();
        let text = self.room.text;
        let lines = |words: &str| words.lines().map(str::to_owned).collect();
        let Some(open) = self.room.editor else { return Ok(lines(words)) };
        let mut editor_file = match self.room.journal.new_editor_file(words) {
            Ok(editor_file) => editor_file,
            Err(error) => {
                self.talk.say(&not_saved(&error, text))?;
                return Ok(lines(words));
            }
        };
        let ended = open(&editor_file.path());
        let well = ended == Ended::Well;
        let came = editor_file.read(well);
        match &came {
            Returned::Words(words) => self.talk.say(words)?,
            came => self.talk.say(&text.get(said_of(ended != Ended::NotStarted, well, came)))?,
        }
        let words = if let Returned::Words(words) = came { words } else { words.to_owned() };
        self.session.walk.set_text(field, words.trim_end());
        self.editor_files.push(editor_file);
        // Else the next draft lets go of its file.
        if self.keep_draft().is_ok() {
            for editor_file in std::mem::take(&mut self.editor_files) {
                // What could not be removed is taken in at the next start.
                let rest = editor_file.end().ok();
                if let Some(words) = rest.and_then(|rest| said_of_leftover(&rest, self.room.journal, text)) {
                    self.talk.say(&words)?;
                }
            }
        }
        Ok(lines(&words))
    }

    /// What follows a choice: sentences, how it can sound, and the way on that is chosen.
    fn after(&mut self, part: &Part) -> Result<Option<String>, Leave> {
        let text = self.room.text;
        let Some(code) = self.session.walk.code(part.field()).filter(|_| !part.choices.is_empty()) else {
            return Ok(None);
        };
        self.talk.say_all(&self.session.tells(part, text))?;
        if let Some((label, sound)) = part.sound(&code, text) {
            self.talk.say(&format!("{label} \"{sound}\""))?;
        }
        let Some(ways) = part.ways.get(&code) else { return Ok(None) };
        let exercise = self.session.exercise();
        let names: Vec<String> =
            ways.iter().map(|(code, place)| way(exercise, part, code, place, text)).collect();
        let chosen = choose_one(self.talk, &[], &names)?;
        Ok(chosen.and_then(|number| ways.get(number)).map(|(_, place)| place.clone()))
    }

    fn words_of(&self, keys: &[String]) -> Vec<String> {
        keys.iter().map(|key| self.room.text.get(key)).collect()
    }
}
