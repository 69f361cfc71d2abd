//! How each kind of choice is answered: its numbers and own words become codes and texts of the walk.

use anyhow::Result;

use super::choose::{Choice, Takes, choose, choose_again};
use super::home::sentence;
use super::talk::Reply;
use super::walk::{Next, Walker};
use crate::exercise::{Ask, Part, finer_word, listed, summary, within_a_line, word};

impl Walker<'_, '_, '_> {
    pub(super) fn choose_many(&mut self, part: &Part, question: &[String]) -> Result<Next> {
        let text = self.room.text;
        let mut words: Vec<String> =
            part.choices.iter().map(|code| within_a_line(&word(part, code, text))).collect();
        let more = part.finer.as_ref().map(|_| text.get(&format!("{}.more", part.text())));
        words.extend(more.clone());
        let takes = if part.own_words.is_some() { Takes::ManyAndWords } else { Takes::Many };
        let mut question = question.to_vec();
        question.extend(self.chosen_before(part));
        let (mut numbers, own) = match choose(self.talk, &question, &words, takes, text)? {
            Choice::These(numbers, own) => (numbers, own),
            other => return Ok(without_choice(&other)),
        };
        numbers.sort_unstable();
        let codes: Vec<String> =
            numbers.iter().filter_map(|number| part.choices.get(*number).cloned()).collect();
        self.session.walk.set_codes(part.field(), &codes);
        if let Some(field) = part.own_words.as_ref().filter(|_| !own.is_empty()) {
            self.session.walk.set_text(field, &own);
        }
        let told: Vec<String> = codes.iter().map(|code| within_a_line(&word(part, code, text))).collect();
        let told = (!told.is_empty()).then(|| text.fill("plain.chosen", &[("words", listed(&told).into())]));
        let added =
            (!own.is_empty()).then(|| text.fill("plain.added", &[("text", sentence_less(&own).into())]));
        let wants_more = numbers.iter().any(|number| *number >= part.choices.len());
        let finer = finer_codes(part, &codes, wants_more);
        if finer.is_empty() {
            if codes.len() > 1 || added.is_some() {
                self.tell_all([told, added])?;
            }
            return Ok(Next::On);
        }
        self.finer(part, &finer, told, added)
    }

    fn finer(
        &mut self,
        part: &Part,
        codes: &[String],
        told: Option<String>,
        added: Option<String>,
    ) -> Result<Next> {
        let (text, Some(finer)) = (self.room.text, &part.finer) else { return Ok(Next::On) };
        let words: Vec<String> = codes.iter().map(|code| finer_word(part, code, text)).collect();
        let asked = text.get(&format!("{}.finer.q", part.text()));
        self.session.walk.set_codes(&finer.field, &[]);
        let takes = if part.own_words.is_some() { Takes::ManyAndWords } else { Takes::Many };
        self.talk.numbers_told = true;
        self.tell_all([added])?;
        // "Gekozen: angst." is said once; what is asked again after support is only the question.
        let first = told.map_or_else(|| asked.clone(), |told| format!("{told} {asked}"));
        self.talk.say(&first)?;
        let choice = choose_again(self.talk, &[asked], &words, takes, text)?;
        let (mut numbers, own) = match choice {
            Choice::These(numbers, own) => (numbers, own),
            other => return Ok(without_choice(&other)),
        };
        numbers.sort_unstable();
        let chosen: Vec<String> = numbers.iter().filter_map(|number| codes.get(*number).cloned()).collect();
        self.session.walk.set_codes(&finer.field, &chosen);
        if let Some(field) = part.own_words.as_ref().filter(|_| !own.is_empty()) {
            let before = self.session.walk.text(field).to_owned();
            let both = if before.is_empty() { own } else { format!("{before}, {own}") };
            self.session.walk.set_text(field, &both);
        }
        Ok(Next::On)
    }

    pub(super) fn choose_one(&mut self, part: &Part, question: &[String]) -> Result<Next> {
        let text = self.room.text;
        let offered = self.session.offered(part, text);
        let own = own_sentence(part);
        let takes = if own.is_some() { Takes::OneOrWords } else { Takes::One };
        let words: Vec<String> = offered.iter().map(|offered| offered.word.clone()).collect();
        let mut question = question.to_vec();
        question.extend(self.chosen_before(part));
        let (numbers, typed) = match choose(self.talk, &question, &words, takes, text)? {
            Choice::These(numbers, typed) => (numbers, typed),
            other => return Ok(without_choice(&other)),
        };
        let chosen = numbers.first().and_then(|number| offered.get(*number));
        let (code, beside) = match chosen {
            Some(offered) => (offered.code.clone(), offered.beside.clone()),
            None => ("own".to_owned(), Some(typed)),
        };
        self.session.walk.set_text(part.field(), &code);
        if let Some(field) = own {
            self.anew = code == "own" && beside.is_none();
            if self.session.set_beside(&field, beside.as_deref()) {
                self.session
                    .walk
                    .keep_sentence(part.field(), chosen.is_some_and(|offered| offered.beside.is_some()));
            }
        }
        if part.ask == Ask::Breathe && code != "none" {
            return self.breathe();
        }
        Ok(Next::On)
    }

    fn breathe(&mut self) -> Result<Next> {
        let text = self.room.text;
        let mut question = vec![text.get("plain.breath")];
        loop {
            match self.talk.ask(&question)? {
                Reply::Words(words) if words.trim().is_empty() => question.clear(),
                Reply::Words(_) => return Ok(Next::On),
                Reply::Back => return Ok(Next::Back),
                Reply::Quit => return Ok(Next::Quit),
            }
        }
    }

    pub(super) fn person(&mut self, part: &Part, question: &[String]) -> Result<Next> {
        let text = self.room.text;
        let (field, name) = (part.field().to_owned(), format!("{}_name", part.field()));
        let offered = self.session.offered(part, text);
        let words: Vec<String> = offered.iter().map(|offered| offered.word.clone()).collect();
        let mut question = question.to_vec();
        question.extend(self.chosen_before(part));
        let (numbers, typed) = match choose(self.talk, &question, &words, Takes::OneOrWords, text)? {
            Choice::These(numbers, typed) => (numbers, typed),
            other => return Ok(without_choice(&other)),
        };
        let Some(offered) = numbers.first().and_then(|number| offered.get(*number)) else {
            self.session.walk.set_text(&field, "own");
            self.session.walk.set_text(&name, &typed);
            return Ok(Next::On);
        };
        self.session.walk.set_text(&field, &offered.code);
        self.session.set_beside(&name, offered.beside.as_deref());
        if offered.beside.is_some() || offered.code == "none" {
            return Ok(Next::On);
        }
        self.line(&name, "circle.name.q")
    }

    pub(super) fn when(&mut self, part: &Part, question: &[String]) -> Result<Next> {
        let text = self.room.text;
        let field = part.field().to_owned();
        let choice = format!("{field}_choice");
        let words: Vec<String> = part.choices.iter().map(|code| word(part, code, text)).collect();
        let mut question = question.to_vec();
        question.extend(self.chosen_before(part));
        let code = match choose(self.talk, &question, &words, Takes::One, text)? {
            Choice::These(numbers, _) => numbers.first().and_then(|number| part.choices.get(*number)),
            other => return Ok(without_choice(&other)),
        };
        let Some(code) = code else { return Ok(Next::On) };
        self.session.walk.set_text(&choice, code);
        let (day, time) = (format!("{field}_day"), format!("{field}_time"));
        let mut lines = Vec::new();
        if code == "other" {
            lines.push((day.as_str(), "encounter.when.other"));
        }
        if ["today", "tomorrow", "other"].contains(&code.as_str()) {
            lines.push((time.as_str(), "encounter.time.label"));
        }
        lines.push(("place", "encounter.where.label"));
        for (field, key) in lines {
            let next = self.line(field, key)?;
            if next != Next::On {
                return Ok(next);
            }
        }
        Ok(Next::On)
    }

    /// A line of writing; asked again while it is not understood, though what was typed is kept.
    fn line(&mut self, field: &str, key: &str) -> Result<Next> {
        let text = self.room.text;
        let mut question = vec![sentence(&text.get(key))];
        loop {
            let words = match self.talk.ask(&question)? {
                Reply::Words(words) => words.trim().to_owned(),
                Reply::Back => return Ok(Next::Back),
                Reply::Quit => return Ok(Next::Quit),
            };
            if words.is_empty() {
                return Ok(Next::On);
            }
            self.session.walk.set_text(field, &words);
            let unclear = self.session.unclear((self.room.now)());
            match unclear.into_iter().find(|(at, _)| at == field) {
                Some((_, trouble)) => question = vec![text.get(trouble)],
                None => return Ok(Next::On),
            }
        }
    }

    /// What stands there from before; an empty answer leaves it so.
    fn chosen_before(&self, part: &Part) -> Option<String> {
        let fields = part.fields();
        let answers = self.session.walk.answers();
        if !fields.iter().any(|field| answers.contains_key(field)) {
            return None;
        }
        let told = summary(Some(self.session.exercise()), answers, self.room.text);
        let lines: Vec<String> = told
            .iter()
            .filter(|told| fields.contains(&told.field))
            .map(crate::exercise::AnswerLine::line)
            .collect();
        let words = if lines.is_empty() {
            let codes = self.session.walk.codes(part.field());
            listed(&codes.iter().map(|code| word(part, code, self.room.text)).collect::<Vec<_>>())
        } else {
            lines.join(", ")
        };
        let words = sentence_less(&words).to_owned();
        (!words.is_empty()).then(|| self.room.text.fill("plain.chosen", &[("words", words.into())]))
    }

    fn tell_all<const N: usize>(&mut self, sentences: [Option<String>; N]) -> Result<()> {
        sentences.into_iter().flatten().try_for_each(|words| self.talk.say(&words))
    }
}

/// The finer words of what was chosen, in order.
fn finer_codes(part: &Part, codes: &[String], more: bool) -> Vec<String> {
    let Some(finer) = &part.finer else { return Vec::new() };
    let of = codes.iter().filter_map(|code| finer.of.get(code)).flatten();
    let more = finer.more.iter().filter(|_| more);
    of.chain(more).cloned().collect()
}

/// The field of the sentence that belongs to the choice "own".
fn own_sentence(part: &Part) -> Option<String> {
    let belongs =
        |also: &&Part| also.writes() && also.only_if.get(part.field()).is_some_and(|codes| codes == &["own"]);
    part.also.iter().find(belongs).map(|also| also.field().to_owned())
}

/// Without the full stop that the sentence around it brings.
pub(super) fn sentence_less(words: &str) -> &str {
    words.strip_suffix('.').unwrap_or(words)
}

fn without_choice(choice: &Choice) -> Next {
    match choice {
        Choice::Back => Next::Back,
        Choice::Quit => Next::Quit,
        Choice::Open | Choice::These(..) => Next::On,
    }
}
