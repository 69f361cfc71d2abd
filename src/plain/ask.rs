//! One step, question by question: its own, those on its page, the one behind its button; knows no exercise by name.

use anyhow::Result;

use super::answer::sentence_less;
use super::choose::{Choice, Takes, choose};
use super::entry_text::review;
use super::room::not_saved;
use super::talk::Reply;
use super::walk::{Next, Walker};
use crate::exercise::{Ask, Part, summary, way};
use crate::journal::Returned;
use crate::session::editor_messages::{said_of, said_of_leftover};
use crate::terminal::Ended;
use crate::text::one_line;

impl Walker<'_, '_, '_> {
    /// Asks one step; `Back` only when it was answered at its first question.
    pub(super) fn step(&mut self) -> Result<Next> {
        let step = self.session.walk.step().clone();
        loop {
            self.talk.gap()?;
            self.before(&step)?;
            self.talk.help = self.help(&step);
            match self.questions(&step)? {
                // Back within a step asks the step again.
                (Next::Back, asked) if asked > 0 => {}
                (next, _) => return Ok(next),
            }
        }
    }

    fn before(&mut self, step: &Part) -> Result<()> {
        let text = self.room.text;
        let purpose = format!("{}.purpose", self.session.exercise().kind);
        for key in step.intro.iter().filter(|key| **key != purpose) {
            self.talk.say(&text.get(key))?;
        }
        let exercise = self.session.exercise().clone();
        let parts = exercise.parts();
        let fields: Vec<String> = parts
            .iter()
            .filter(|part| step.recap.contains(&part.id))
            .flat_map(|part| part.fields())
            .collect();
        let mut answers = summary(Some(&exercise), self.session.walk.answers(), text);
        answers.retain(|answer| fields.contains(&answer.field));
        for line in review(&answers, self.room.columns.saturating_sub(2)) {
            self.talk.say_at(2, &line)?;
        }
        if let Some(recall) = &step.recall {
            let words = one_line(self.session.walk.text(&recall.field));
            if !words.is_empty() {
                self.talk.say(&format!("{} \"{words}\"", text.get(&recall.before)))?;
            }
        }
        Ok(())
    }

    fn help(&self, step: &Part) -> Vec<String> {
        let (text, kind) = (self.room.text, &self.session.exercise().kind);
        let keys = [format!("help.{kind}.{}", step.id), format!("help.{kind}")];
        let about = keys.into_iter().find(|key| text.has(key));
        let keys = about.into_iter().chain(hints(step, self)).chain(step.close.clone());
        keys.map(|key| text.get(&key)).collect()
    }

    /// All questions of a step, and how many were answered before it ended.
    fn questions(&mut self, step: &Part) -> Result<(Next, usize)> {
        let let_go = step.let_go.as_ref().map(|let_go| let_go.field.clone());
        let mut parts: Vec<&Part> = vec![step];
        parts.extend(&step.also);
        // Whether a thought is let go must be known before the first of its words.
        parts.sort_by_key(|part| let_go.as_deref() != Some(part.field()));
        let first = parts.first().map(|part| part.id.clone());
        let mut asked = 0;
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
            let next = self.part(part, header)?;
            if next != Next::On {
                return Ok((next, asked));
            }
            asked += 1;
            let _ = self.keep_draft();
            if let Some(next) = self.after(part)? {
                return Ok((next, asked));
            }
            if let Some(side) = part.side.as_deref().filter(|_| self.is_answered(part)) {
                let next = self.part(side, None)?;
                if next != Next::On {
                    return Ok((next, asked));
                }
                let _ = self.keep_draft();
            }
        }
        if step.ask == Ask::Read && asked <= 1 {
            self.tell(&step.close)?;
        }
        Ok((Next::On, asked))
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
        let keys = [format!("{}.q", part.text()), format!("{}.label", part.text()), part.text().to_owned()];
        let key = keys.into_iter().find(|key| part.label && text.has(key));
        // The hint of a page to read is the page itself.
        let hint = Some(format!("{}.hint", part.text())).filter(|key| part.ask != Ask::Read && text.has(key));
        key.or(hint).map(|key| text.get(&key))
    }

    fn is_answered(&self, part: &Part) -> bool {
        let chooses = matches!(part.ask, Ask::ChooseOne | Ask::ChooseMany);
        !chooses || part.fields().iter().any(|field| self.session.walk.answers().contains_key(field))
    }

    /// One question. `header` stands in for the question of the step's first one.
    fn part(&mut self, part: &Part, header: Option<String>) -> Result<Next> {
        let words = header.or_else(|| self.question(part)).filter(|words| !words.is_empty());
        let mut question: Vec<String> = words.into_iter().collect();
        let step = self.session.walk.step();
        if step.let_go.as_ref().is_some_and(|let_go| let_go.field == part.field()) {
            question.extend(step.close.iter().map(|key| self.room.text.get(key)));
        }
        match part.ask {
            Ask::Read => self.read(part, &question),
            Ask::Write | Ask::Review => self.write(part, question),
            Ask::ChooseMany => self.choose_many(part, &question),
            Ask::ChooseOne | Ask::Breathe => self.choose_one(part, &question),
            Ask::Person => self.person(part, &question),
            Ask::When => self.when(part, &question),
        }
    }

    fn read(&mut self, part: &Part, question: &[String]) -> Result<Next> {
        let text = self.room.text;
        let mut page = question.to_vec();
        page.extend(hints(part, self).iter().map(|key| text.get(key)));
        let asks_more = !part.also.is_empty() || part.side.is_some();
        if asks_more {
            page.extend(part.close.iter().map(|key| text.get(key)));
            for words in &page {
                self.talk.say(words)?;
            }
            return Ok(Next::On);
        }
        Ok(match self.talk.ask(&page)? {
            Reply::Words(_) => Next::On,
            Reply::Back => Next::Back,
            Reply::Quit => Next::Quit,
        })
    }

    fn write(&mut self, part: &Part, mut question: Vec<String>) -> Result<Next> {
        let field = part.field().to_owned();
        let there = self.session.walk.text(&field).to_owned();
        let one = part.rows == 1;
        // A text that is let go of is on no disk, so no editor can open it.
        let editor = !one && self.room.editor.is_some() && !self.session.walk.is_secret(&field);
        question.extend(self.about_writing(part, &there, editor));
        for words in &question {
            self.talk.say(words)?;
        }
        // What stands there is gone on with; only a single line is written anew.
        let mut lines: Vec<String> =
            if one { Vec::new() } else { there.lines().map(str::to_owned).collect() };
        let mut before = lines.len();
        let mut again = question.as_slice();
        loop {
            let reply =
                if editor { self.talk.answer_or_editor(again)? } else { Some(self.talk.answer(again)?) };
            again = &[];
            match reply {
                Some(Reply::Back) => return Ok(Next::Back),
                Some(Reply::Quit) => return Ok(Next::Quit),
                Some(Reply::Words(words)) if lines.len() == before && words.trim().is_empty() => {
                    return Ok(Next::On);
                }
                Some(Reply::Words(words)) if !one && words.trim() == "." => return Ok(Next::On),
                Some(Reply::Words(words)) => lines.push(words),
                None => {
                    lines = self.in_editor(&field, &lines.join("\n"))?;
                    before = lines.len();
                }
            }
            let words = if one { lines.concat().trim().to_owned() } else { lines.join("\n") };
            self.session.walk.set_text(&field, words.trim_end());
            if one {
                return Ok(Next::On);
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
    fn in_editor(&mut self, field: &str, words: &str) -> Result<Vec<String>> {
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

    /// What follows a choice: sentences, how it can sound, ways on.
    fn after(&mut self, part: &Part) -> Result<Option<Next>> {
        let text = self.room.text;
        let Some(code) = self.session.walk.code(part.field()).filter(|_| !part.choices.is_empty()) else {
            return Ok(None);
        };
        for key in part.tell.get(&code).into_iter().flatten() {
            let alone = key.strip_suffix(".text").map(|stem| format!("{stem}.no_circle"));
            let alone = alone.filter(|key| self.session.people().is_empty() && text.has(key));
            self.talk.say(&text.get(alone.as_deref().unwrap_or(key)))?;
        }
        let sound = format!("{}.{code}.words", part.words());
        if let Some(label) = part.sounds.as_ref().filter(|_| text.has(&sound)) {
            self.talk.say(&format!("{} \"{}\"", text.get(label), text.get(&sound)))?;
        }
        let Some(ways) = part.ways.get(&code) else { return Ok(None) };
        let exercise = self.session.exercise();
        let names: Vec<String> =
            ways.iter().map(|(code, place)| way(exercise, part, code, place, text)).collect();
        Ok(match choose(self.talk, &[], &names, Takes::One, text)? {
            Choice::These(numbers, _) => {
                let place = numbers.first().and_then(|number| ways.get(*number));
                Some(Next::End(place.map(|(_, place)| place.clone()).unwrap_or_default()))
            }
            Choice::Open => None,
            Choice::Back => Some(Next::Back),
            Choice::Quit => Some(Next::Quit),
        })
    }

    fn tell(&mut self, keys: &[String]) -> Result<()> {
        keys.iter().try_for_each(|key| self.talk.say(&self.room.text.get(key)))
    }
}

/// The keys of what stands under a question.
fn hints(part: &Part, walker: &Walker) -> Vec<String> {
    let own = format!("{}.hint", part.text());
    match &part.hint {
        Some(keys) => keys.clone(),
        None if part.label && walker.room.text.has(&own) => vec![own],
        None => Vec::new(),
    }
}
