//! One step, question by question: its own, those on its page, the one behind its button; knows no exercise by name.

use anyhow::Result;

use super::choose::{Choice, Takes, choose};
use super::home::sentence;
use super::page::review;
use super::talk::Reply;
use super::walk::{Walker, Way};
use crate::exercise::{Ask, Part, finer_word, summary, within_a_line, word};
use crate::text::dates::{parse_day, parse_time};
use crate::text::one_line;

/// A choice as it is offered, what is stored for it, and the words that are stored beside it.
struct Offered {
    word: String,
    code: String,
    with: Option<String>,
}

impl Walker<'_, '_, '_> {
    /// Asks one step; `Back` only when it was answered at its first question.
    pub(super) fn step(&mut self) -> Result<Way> {
        let step = self.walk.step().clone();
        loop {
            self.talk.gap()?;
            self.before(&step)?;
            self.talk.help = self.help(&step);
            match self.questions(&step)? {
                // Back within a step asks the step again.
                (Way::Back, asked) if asked > 0 => {}
                (way, _) => return Ok(way),
            }
        }
    }

    fn before(&mut self, step: &Part) -> Result<()> {
        let text = self.room.text;
        let purpose = format!("{}.purpose", self.walk.exercise().kind);
        for key in step.intro.iter().filter(|key| **key != purpose) {
            self.talk.say(&text.get(key))?;
        }
        let exercise = self.walk.exercise().clone();
        let parts = exercise.parts();
        let fields: Vec<String> = parts
            .iter()
            .filter(|part| step.recap.contains(&part.id))
            .flat_map(|part| part.fields())
            .collect();
        let mut told = summary(Some(&exercise), self.walk.answers(), text);
        told.retain(|told| fields.contains(&told.field));
        for line in review(&told) {
            self.talk.say_at(2, &line)?;
        }
        if let Some(recall) = &step.recall {
            let words = one_line(self.walk.text(&recall.field));
            if !words.is_empty() {
                self.talk.say(&format!("{} \"{words}\"", text.get(&recall.before)))?;
            }
        }
        Ok(())
    }

    fn help(&self, step: &Part) -> Vec<String> {
        let (text, kind) = (self.room.text, &self.walk.exercise().kind);
        let keys = [format!("help.{kind}.{}", step.id), format!("help.{kind}")];
        let about = keys.into_iter().find(|key| text.has(key));
        let keys = about.into_iter().chain(hints(step, self)).chain(step.close.clone());
        keys.map(|key| text.get(&key)).collect()
    }

    /// All questions of a step, and how many were answered before it ended.
    fn questions(&mut self, step: &Part) -> Result<(Way, usize)> {
        let let_go = step.let_go.as_ref().map(|let_go| let_go.field.clone());
        let mut parts: Vec<&Part> = vec![step];
        parts.extend(&step.also);
        // Whether a thought is let go must be known before the first of its words.
        parts.sort_by_key(|part| let_go.as_deref() != Some(part.field()));
        let first = parts.first().map(|part| part.id.clone());
        let mut asked = 0;
        for part in parts {
            let main = part.id == step.id;
            if !self.walk.holds(&part.only_if) && !main {
                continue;
            }
            // An own sentence that was typed as the answer is not asked for again.
            if !main && part.writes() && !part.only_if.is_empty() && !self.walk.text(part.field()).is_empty() {
                continue;
            }
            let header = (first.as_deref() == Some(&part.id)).then(|| self.numbered(step));
            if let_go.as_deref() == Some(part.field()) {
                self.tell(&step.close)?;
            }
            let way = self.part(part, header, main)?;
            if way != Way::On {
                return Ok((way, asked));
            }
            asked += 1;
            self.keep_draft();
            if let Some(way) = self.after(part)? {
                return Ok((way, asked));
            }
            if let Some(side) = part.side.as_deref().filter(|_| self.is_answered(part)) {
                let way = self.part(side, None, false)?;
                if way != Way::On {
                    return Ok((way, asked));
                }
                self.keep_draft();
            }
        }
        if step.ask == Ask::Read && asked <= 1 {
            self.tell(&step.close)?;
        }
        Ok((Way::On, asked))
    }

    /// "Vraag 1 van 4."
    fn numbered(&self, step: &Part) -> String {
        let (text, (number, total)) = (self.room.text, self.walk.position());
        let place = text.fill("plain.question", &[("step", number.into()), ("total", total.into())]);
        let question = self.question(step);
        match (self.walk.exercise().numbered, question) {
            (true, Some(question)) => format!("{place} {question}"),
            (true, None) => place,
            (false, question) => question.unwrap_or_default(),
        }
    }

    fn question(&self, part: &Part) -> Option<String> {
        let text = self.room.text;
        let keys = [
            format!("{}.q", part.text()),
            format!("{}.label", part.text()),
            part.text().to_owned(),
            format!("{}.hint", part.text()),
        ];
        let mut keys = keys.into_iter().filter(|key| text.has(key));
        keys.find(|key| part.label || key.ends_with(".hint")).map(|key| text.get(&key))
    }

    fn is_answered(&self, part: &Part) -> bool {
        let chooses = matches!(part.ask, Ask::ChooseOne | Ask::ChooseMany);
        !chooses || part.fields().iter().any(|field| self.walk.answers().contains_key(field))
    }

    /// One question. `header` stands in for the question of the step's first one.
    fn part(&mut self, part: &Part, header: Option<String>, main: bool) -> Result<Way> {
        let question: Vec<String> = header.or_else(|| self.question(part)).into_iter().collect();
        let question: Vec<String> = question.into_iter().filter(|words| !words.is_empty()).collect();
        match part.ask {
            Ask::Read => self.read(part, &question, main),
            Ask::Write | Ask::Review => self.write(part, question),
            Ask::ChooseMany => self.choose_many(part, &question),
            Ask::ChooseOne | Ask::Breathe => self.choose_one(part, &question),
            Ask::Person => self.person(part, &question),
            Ask::When => self.when(part, &question),
        }
    }

    fn read(&mut self, part: &Part, question: &[String], _main: bool) -> Result<Way> {
        let text = self.room.text;
        let mut page = question.to_vec();
        page.extend(hints(part, self).iter().map(|key| text.get(key)));
        let asks_more = !part.also.is_empty() || part.side.is_some();
        if asks_more {
            page.extend(part.close.iter().map(|key| text.get(key)));
            for words in &page {
                self.talk.say(words)?;
            }
            return Ok(Way::On);
        }
        Ok(match self.talk.ask(&page)? {
            Reply::Words(_) => Way::On,
            Reply::Back => Way::Back,
            Reply::Quit => Way::Quit,
        })
    }

    fn write(&mut self, part: &Part, mut question: Vec<String>) -> Result<Way> {
        let text = self.room.text;
        let field = part.field().to_owned();
        if let Some(key) = part.begin.as_ref().filter(|_| self.walk.text(&field).is_empty()) {
            question.push(format!("\"{}\"", text.get(key)));
        }
        let there = self.walk.text(&field).to_owned();
        if !there.is_empty() {
            question.push(text.fill("plain.added", &[("text", one_line(&there).into())]));
        }
        let one = part.rows == 1;
        if !one {
            question.push(text.get("plain.end_dot"));
        }
        let mut lines: Vec<String> = Vec::new();
        let mut reply = self.talk.ask(&question)?;
        loop {
            match reply {
                Reply::Back => return Ok(Way::Back),
                Reply::Quit => return Ok(Way::Quit),
                Reply::Words(words) if lines.is_empty() && words.trim().is_empty() => return Ok(Way::On),
                Reply::Words(words) if !one && words.trim() == "." => return Ok(Way::On),
                Reply::Words(words) => lines.push(words),
            }
            let words = if one { lines.concat().trim().to_owned() } else { lines.join("\n") };
            self.walk.set_text(&field, words.trim_end());
            if one {
                return Ok(Way::On);
            }
            self.keep_draft();
            reply = self.talk.answer(&[])?;
        }
    }

    fn choose_many(&mut self, part: &Part, question: &[String]) -> Result<Way> {
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
        self.walk.set_codes(part.field(), &codes);
        if let Some(field) = part.own_words.as_ref().filter(|_| !own.is_empty() || !codes.is_empty()) {
            self.walk.set_text(field, &own);
        }
        let told: Vec<String> = codes.iter().map(|code| within_a_line(&word(part, code, text))).collect();
        let told = (!told.is_empty()).then(|| text.fill("plain.chosen", &[("words", told.join(", ").into())]));
        let added = (!own.is_empty()).then(|| text.fill("plain.added", &[("text", sentence_less(&own).into())]));
        let wants_more = numbers.iter().any(|number| *number >= part.choices.len());
        let finer = self.finer_codes(part, &codes, wants_more);
        if finer.is_empty() {
            if codes.len() > 1 || added.is_some() {
                self.tell_all([told, added])?;
            }
            return Ok(Way::On);
        }
        self.finer(part, &finer, told, added)
    }

    /// The finer words of what was chosen, in order.
    fn finer_codes(&self, part: &Part, codes: &[String], more: bool) -> Vec<String> {
        let Some(finer) = &part.finer else { return Vec::new() };
        let of = codes.iter().filter_map(|code| finer.of.get(code)).flatten();
        let more = finer.more.iter().filter(|_| more);
        of.chain(more).cloned().collect()
    }

    fn finer(
        &mut self,
        part: &Part,
        codes: &[String],
        told: Option<String>,
        added: Option<String>,
    ) -> Result<Way> {
        let (text, Some(finer)) = (self.room.text, &part.finer) else { return Ok(Way::On) };
        let words: Vec<String> = codes.iter().map(|code| finer_word(part, code, text)).collect();
        let asked = text.get(&format!("{}.finer.q", part.text()));
        self.walk.set_codes(&finer.field, &[]);
        let takes = if part.own_words.is_some() { Takes::ManyAndWords } else { Takes::Many };
        self.talk.numbers_told = true;
        self.tell_all([added])?;
        // "Gekozen: angst." is said once; what is asked again after support is only the question.
        let first = told.map_or_else(|| asked.clone(), |told| format!("{told} {asked}"));
        self.talk.say(&first)?;
        let choice = super::choose::choose_again(self.talk, &[asked], &words, takes, text)?;
        let (mut numbers, own) = match choice {
            Choice::These(numbers, own) => (numbers, own),
            other => return Ok(without_choice(&other)),
        };
        numbers.sort_unstable();
        let chosen: Vec<String> = numbers.iter().filter_map(|number| codes.get(*number).cloned()).collect();
        self.walk.set_codes(&finer.field, &chosen);
        if let Some(field) = part.own_words.as_ref().filter(|_| !own.is_empty()) {
            let before = self.walk.text(field).to_owned();
            let both = if before.is_empty() { own } else { format!("{before}, {own}") };
            self.walk.set_text(field, &both);
        }
        Ok(Way::On)
    }

    fn choose_one(&mut self, part: &Part, question: &[String]) -> Result<Way> {
        let text = self.room.text;
        let mut offered: Vec<Offered> = part
            .choices
            .iter()
            .map(|code| Offered { word: word(part, code, text), code: code.clone(), with: None })
            .collect();
        if let (Some(kept), Some(own)) = (&part.kept, offered.pop()) {
            // The person's own sentences stand before the last choice, which begins a new one.
            offered.extend(self.kept.iter().map(|sentence| Offered {
                word: text.fill(&kept.show, &[("text", one_line(sentence).into())]),
                code: own.code.clone(),
                with: Some(sentence.clone()),
            }));
            offered.push(own);
        }
        let own = self.own_sentence(part);
        let takes = if own.is_some() { Takes::OneOrWords } else { Takes::One };
        let words: Vec<String> = offered.iter().map(|offered| offered.word.clone()).collect();
        let mut question = question.to_vec();
        question.extend(self.chosen_before(part));
        let (numbers, typed) = match choose(self.talk, &question, &words, takes, text)? {
            Choice::These(numbers, typed) => (numbers, typed),
            other => return Ok(without_choice(&other)),
        };
        let chosen = numbers.first().and_then(|number| offered.get(*number));
        let (code, with) = match chosen {
            Some(offered) => (offered.code.clone(), offered.with.clone()),
            None => ("own".to_owned(), Some(typed)),
        };
        self.walk.set_text(part.field(), &code);
        if let Some(field) = own {
            self.walk.set_text(&field, with.as_deref().unwrap_or_default());
        }
        if part.ask == Ask::Breathe && code != "none" {
            return self.breathe();
        }
        Ok(Way::On)
    }

    /// The field of the sentence that belongs to the choice "own".
    fn own_sentence(&self, part: &Part) -> Option<String> {
        let belongs =
            |also: &&Part| also.writes() && also.only_if.get(part.field()).is_some_and(|codes| codes == &["own"]);
        part.also.iter().find(belongs).map(|also| also.field().to_owned())
    }

    fn breathe(&mut self) -> Result<Way> {
        let text = self.room.text;
        let mut question = vec![text.get("plain.breath")];
        loop {
            match self.talk.ask(&question)? {
                Reply::Words(words) if words.trim().is_empty() => question.clear(),
                Reply::Words(_) => return Ok(Way::On),
                Reply::Back => return Ok(Way::Back),
                Reply::Quit => return Ok(Way::Quit),
            }
        }
    }

    fn person(&mut self, part: &Part, question: &[String]) -> Result<Way> {
        let text = self.room.text;
        let (field, name) = (part.field().to_owned(), format!("{}_name", part.field()));
        let mut offered: Vec<Offered> = self
            .people
            .iter()
            .map(|person| Offered { word: one_line(person), code: "circle".into(), with: Some(person.clone()) })
            .collect();
        offered.extend(part.choices.iter().map(|code| Offered {
            word: word(part, code, text),
            code: code.clone(),
            with: None,
        }));
        let words: Vec<String> = offered.iter().map(|offered| offered.word.clone()).collect();
        let mut question = question.to_vec();
        question.extend(self.chosen_before(part));
        let (numbers, typed) = match choose(self.talk, &question, &words, Takes::OneOrWords, text)? {
            Choice::These(numbers, typed) => (numbers, typed),
            other => return Ok(without_choice(&other)),
        };
        let Some(offered) = numbers.first().and_then(|number| offered.get(*number)) else {
            self.walk.set_text(&field, "own");
            self.walk.set_text(&name, &typed);
            return Ok(Way::On);
        };
        self.walk.set_text(&field, &offered.code);
        self.walk.set_text(&name, offered.with.as_deref().unwrap_or_default());
        if offered.with.is_some() || offered.code == "none" {
            return Ok(Way::On);
        }
        self.line(&name, "circle.name.q", None)
    }

    fn when(&mut self, part: &Part, question: &[String]) -> Result<Way> {
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
        let Some(code) = code else { return Ok(Way::On) };
        self.walk.set_text(&choice, code);
        let today = (self.room.now)().date_naive();
        if code == "other" {
            let understood = move |words: &str| parse_day(words, today).is_some();
            let way =
                self.line(&format!("{field}_day"), "encounter.when.other", Some(("error.date", &understood)))?;
            if way != Way::On {
                return Ok(way);
            }
        }
        if ["today", "tomorrow", "other"].contains(&code.as_str()) {
            let understood = |words: &str| parse_time(words).is_some();
            let way =
                self.line(&format!("{field}_time"), "encounter.time.label", Some(("error.time", &understood)))?;
            if way != Way::On {
                return Ok(way);
            }
        }
        self.line("place", "encounter.where.label", None)
    }

    /// A line of writing; asked again while it is not understood, though what was typed is kept.
    fn line(&mut self, field: &str, key: &str, check: Option<(&str, &dyn Fn(&str) -> bool)>) -> Result<Way> {
        let text = self.room.text;
        let mut question = vec![sentence(&text.get(key))];
        loop {
            let words = match self.talk.ask(&question)? {
                Reply::Words(words) => words.trim().to_owned(),
                Reply::Back => return Ok(Way::Back),
                Reply::Quit => return Ok(Way::Quit),
            };
            if words.is_empty() {
                return Ok(Way::On);
            }
            self.walk.set_text(field, &words);
            match check {
                Some((trouble, understood)) if !understood(&words) => question = vec![text.get(trouble)],
                _ => return Ok(Way::On),
            }
        }
    }

    /// What follows a choice: sentences, how it can sound, ways on.
    fn after(&mut self, part: &Part) -> Result<Option<Way>> {
        let text = self.room.text;
        let Some(code) = self.walk.code(part.field()).filter(|_| !part.choices.is_empty()) else {
            return Ok(None);
        };
        for key in part.tell.get(&code).into_iter().flatten() {
            let alone = key.strip_suffix(".text").map(|stem| format!("{stem}.no_circle"));
            let alone = alone.filter(|key| self.people.is_empty() && text.has(key));
            self.talk.say(&text.get(alone.as_deref().unwrap_or(key)))?;
        }
        let sound = format!("{}.{code}.words", part.words());
        if let Some(label) = part.sounds.as_ref().filter(|_| text.has(&sound)) {
            self.talk.say(&format!("{} \"{}\"", text.get(label), text.get(&sound)))?;
        }
        let Some(ways) = part.ways.get(&code) else { return Ok(None) };
        let kind = self.walk.exercise().kind.clone();
        let name = |(way, place): &(String, String)| {
            let keys = [
                format!("{}.{way}", part.text()),
                format!("{kind}.{way}"),
                format!("{kind}.after.{way}"),
                format!("helplines.{place}"),
            ];
            let key = keys.into_iter().find(|key| text.has(key));
            text.get(key.as_deref().unwrap_or("place.helplines"))
        };
        let names: Vec<String> = ways.iter().map(name).collect();
        Ok(match choose(self.talk, &[], &names, Takes::One, text)? {
            Choice::These(numbers, _) => {
                let place = numbers.first().and_then(|number| ways.get(*number));
                Some(Way::End(place.map(|(_, place)| place.clone()).unwrap_or_default()))
            }
            Choice::Open => None,
            Choice::Back => Some(Way::Back),
            Choice::Quit => Some(Way::Quit),
        })
    }

    /// What stands there from before; an empty answer leaves it so.
    fn chosen_before(&self, part: &Part) -> Option<String> {
        let fields = part.fields();
        let answers = self.walk.answers();
        if !fields.iter().any(|field| answers.contains_key(field)) {
            return None;
        }
        let told = summary(Some(self.walk.exercise()), answers, self.room.text);
        let lines: Vec<String> =
            told.iter().filter(|told| fields.contains(&told.field)).map(crate::exercise::Told::line).collect();
        let words = if lines.is_empty() {
            let codes = self.walk.codes(part.field());
            codes.iter().map(|code| word(part, code, self.room.text)).collect::<Vec<_>>().join(", ")
        } else {
            lines.join(", ")
        };
        let words = sentence_less(&words).to_owned();
        (!words.is_empty()).then(|| self.room.text.fill("plain.chosen", &[("words", words.into())]))
    }

    fn tell(&mut self, keys: &[String]) -> Result<()> {
        keys.iter().try_for_each(|key| self.talk.say(&self.room.text.get(key)))
    }

    fn tell_all<const N: usize>(&mut self, sentences: [Option<String>; N]) -> Result<()> {
        sentences.into_iter().flatten().try_for_each(|words| self.talk.say(&words))
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

/// Without the full stop that the sentence around it brings.
fn sentence_less(words: &str) -> &str {
    words.strip_suffix('.').unwrap_or(words)
}

fn without_choice(choice: &Choice) -> Way {
    match choice {
        Choice::Back => Way::Back,
        Choice::Quit => Way::Quit,
        Choice::Open | Choice::These(..) => Way::On,
    }
}
