//! How each kind of choice is answered: its numbers and own words become codes and texts of the walk.

use super::choose::{Takes, choose, choose_again, choose_one};
use super::talk::{Leave, sentence};
use super::walk::Walker;
use crate::exercise::{Ask, Part, finer_word, listed, word};

impl Walker<'_, '_> {
    pub(super) fn choose_many(&mut self, part: &Part, question: &[String]) -> Result<(), Leave> {
        let text = self.room.text;
        let mut words: Vec<String> =
            part.choices.iter().map(|code| text.within_a_line(&word(part, code, text))).collect();
        words.extend(part.finer.as_ref().map(|_| text.get(&format!("{}.more", part.text()))));
        let question = self.with_chosen(part, question);
        let takes = Takes { many: true, words: part.own_words.is_some() };
        let Some((numbers, own)) = choose(self.talk, &question, &words, takes)? else {
            return Ok(());
        };
        let wants_more = numbers.contains(&part.choices.len());
        let codes = codes_at(numbers, &part.choices);
        self.session.walk.set_codes(part.field(), &codes);
        if let Some(field) = part.own_words.as_ref().filter(|_| !own.is_empty()) {
            self.session.walk.set_text(field, &own);
        }
        let told: Vec<String> =
            codes.iter().map(|code| text.within_a_line(&word(part, code, text))).collect();
        let told = (!told.is_empty()).then(|| text.fill("plain.chosen", &[("words", listed(&told).into())]));
        let added =
            (!own.is_empty()).then(|| text.fill("plain.added", &[("text", sentence_less(&own).into())]));
        let finer = finer_codes(part, &codes, wants_more);
        if finer.is_empty() {
            if codes.len() > 1 || added.is_some() {
                self.tell_all([told, added])?;
            }
            return Ok(());
        }
        self.tell_all([added])?;
        self.finer(part, &finer, told)
    }

    fn finer(&mut self, part: &Part, codes: &[String], told: Option<String>) -> Result<(), Leave> {
        let (text, Some(finer)) = (self.room.text, &part.finer) else { return Ok(()) };
        let words: Vec<String> = codes.iter().map(|code| finer_word(part, code, text)).collect();
        let asked = text.get(&format!("{}.finer.q", part.text()));
        self.session.walk.set_codes(&finer.field, &[]);
        self.talk.numbers_told = true;
        // "Gekozen: angst." is said once; what is asked again after support is only the question.
        let first = told.map_or_else(|| asked.clone(), |told| format!("{told} {asked}"));
        self.talk.say(&first)?;
        let takes = Takes { many: true, words: part.own_words.is_some() };
        let Some((numbers, own)) = choose_again(self.talk, &[asked], &words, takes)? else { return Ok(()) };
        self.session.walk.set_codes(&finer.field, &codes_at(numbers, codes));
        if let Some(field) = part.own_words.as_ref().filter(|_| !own.is_empty()) {
            let before = self.session.walk.text(field).to_owned();
            let both = if before.is_empty() { own } else { format!("{before}, {own}") };
            self.session.walk.set_text(field, &both);
        }
        Ok(())
    }

    /// One of the choices, with the name or the sentence that belongs to it.
    pub(super) fn choose_offered(&mut self, part: &Part, question: &[String]) -> Result<(), Leave> {
        let offered = self.session.offered(part, self.room.text);
        let beside = match part.ask {
            Ask::Person => Some(format!("{}_name", part.field())),
            _ => part.own_sentence().map(|own| own.field().to_owned()),
        };
        let takes = Takes { many: false, words: beside.is_some() };
        let words: Vec<String> = offered.iter().map(|offered| offered.word.clone()).collect();
        let question = self.with_chosen(part, question);
        let Some((numbers, typed)) = choose(self.talk, &question, &words, takes)? else { return Ok(()) };
        let chosen = numbers.first().and_then(|number| offered.get(*number));
        let code = chosen.map_or("own", |offered| &offered.code);
        let words = chosen.map_or(Some(typed.as_str()), |offered| offered.beside.as_deref());
        self.session.walk.set_text(part.field(), code);
        if let Some(field) = &beside
            && self.session.set_beside(field, words)
        {
            self.session.walk.keep_sentence(part.field(), chosen.is_some_and(|it| it.beside.is_some()));
        }
        match part.ask {
            Ask::Person if words.is_none() && code != "none" => {
                self.line(&beside.unwrap_or_default(), "circle.name.q")
            }
            Ask::Breathe if code != "none" => self.breathe(),
            Ask::ChooseOne if beside.is_some() => {
                self.anew = code == "own" && words.is_none();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn breathe(&mut self) -> Result<(), Leave> {
        let mut question = vec![self.room.text.get("plain.breath")];
        while self.talk.ask(&question)?.trim().is_empty() {
            question.clear();
        }
        Ok(())
    }

    pub(super) fn when(&mut self, part: &Part, question: &[String]) -> Result<(), Leave> {
        let field = part.field();
        let Some(code) = self.day(part, question)? else { return Ok(()) };
        if ["today", "tomorrow", "other"].contains(&code.as_str()) {
            self.line(&format!("{field}_time"), "encounter.time.label")?;
        }
        self.line("place", "encounter.where.label")
    }

    /// One of the days to choose from, or another one that is typed; the choice that was made.
    pub(super) fn day(&mut self, part: &Part, question: &[String]) -> Result<Option<String>, Leave> {
        let text = self.room.text;
        let field = part.field();
        let words: Vec<String> = part.choices.iter().map(|code| word(part, code, text)).collect();
        let question = self.with_chosen(part, question);
        let chosen = choose_one(self.talk, &question, &words)?;
        let Some(code) = chosen.and_then(|number| part.choices.get(number)) else { return Ok(None) };
        self.session.walk.set_text(&format!("{field}_choice"), code);
        if code == "other" {
            self.line(&format!("{field}_day"), "encounter.when.other")?;
        }
        Ok(Some(code.clone()))
    }

    /// A line of writing; asked again while it is not understood, though what was typed is kept.
    fn line(&mut self, field: &str, key: &str) -> Result<(), Leave> {
        let text = self.room.text;
        let mut question = vec![sentence(&text.get(key))];
        loop {
            let words = self.talk.ask(&question)?.trim().to_owned();
            if words.is_empty() {
                return Ok(());
            }
            self.session.walk.set_text(field, &words);
            let unclear = self.session.unclear((self.room.now)());
            match unclear.into_iter().find(|(at, ..)| at == field) {
                Some((.., trouble)) => question = vec![text.get(trouble)],
                None => return Ok(()),
            }
        }
    }

    /// The question, and what stands there from before; an empty answer leaves it so.
    fn with_chosen(&self, part: &Part, question: &[String]) -> Vec<String> {
        let (text, answers) = (self.room.text, self.session.walk.answers());
        let mut question = question.to_vec();
        if part.fields().iter().any(|field| answers.contains_key(field)) {
            let told = self.session.told(part, answers, text);
            let words = sentence_less(&told);
            question
                .extend((!words.is_empty()).then(|| text.fill("plain.chosen", &[("words", words.into())])));
        }
        question
    }

    fn tell_all<const N: usize>(&mut self, sentences: [Option<String>; N]) -> Result<(), Leave> {
        Ok(sentences.into_iter().flatten().try_for_each(|words| self.talk.say(&words))?)
    }
}

/// What was chosen by its numbers, in the order in which it stands.
fn codes_at(mut numbers: Vec<usize>, codes: &[String]) -> Vec<String> {
    numbers.sort_unstable();
    numbers.into_iter().filter_map(|number| codes.get(number).cloned()).collect()
}

/// The finer words of what was chosen, in order.
fn finer_codes(part: &Part, codes: &[String], more: bool) -> Vec<String> {
    let Some(finer) = &part.finer else { return Vec::new() };
    let of = codes.iter().filter_map(|code| finer.of.get(code)).flatten();
    let more = finer.more.iter().filter(|_| more);
    of.chain(more).cloned().collect()
}

/// Without the full stop that the sentence around it brings.
pub(super) fn sentence_less(words: &str) -> &str {
    words.strip_suffix('.').unwrap_or(words)
}
