//! The file of an exercise of one's own, read into the same shape as those that come with the program; never guesses.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as Unfit, StrDeserializer};
use toml::{Spanned, Value};

use super::fault::Fault;
use super::reserved_words::TAKEN;
use crate::exercise::{Ask, Closing, Condition, Exercise, Part, Saving, Strand};
use crate::text::one_line;

/// The kinds of question, as they are written.
pub(super) const ASKS: [&str; 9] =
    ["choose-one", "choose-many", "write", "read", "breathe", "person", "when", "day", "review"];
/// The strands, as they are written.
const STRANDS: [&str; 3] = ["yourself", "others", "here"];
/// The places that a choice can offer after saving.
pub(super) const PLACES: [&str; 4] = ["circle", "encounter", "grounding", "compassion"];

/// Names that a record itself uses, and the place of a plan.
const FIELDS_TAKEN: [&str; 10] =
    ["id", "kind", "at", "changed", "was", "words_from", "deleted", "taken_out", "erased", "place"];
/// The tallest text field, in rows.
const TALLEST: u16 = 20;

/// An exercise of one's own with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The exercise.
    pub exercise: Exercise,
    /// Its words by message, cleaned.
    pub words: HashMap<String, String>,
}

/// A fault, and the byte where it stands.
type Wrong = (usize, Fault);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: Option<Spanned<String>>,
    about: Option<String>,
    strand: Option<Spanned<String>>,
    saving: Option<Spanned<String>>,
    numbered: Option<bool>,
    one: Option<bool>,
    show_again: Option<Spanned<String>>,
    saved: Option<String>,
    #[serde(default)]
    step: Vec<Spanned<Step>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    id: Option<Spanned<String>>,
    ask: Option<Spanned<String>>,
    question: Option<String>,
    label: Option<String>,
    hint: Option<String>,
    sentences: Option<Spanned<Vec<String>>>,
    choices: Option<Spanned<Vec<Spanned<Value>>>>,
    own_words: Option<bool>,
    rows: Option<Spanned<u16>>,
    #[serde(default)]
    only_if: BTreeMap<Spanned<String>, Spanned<Vec<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    code: Option<String>,
    words: Option<String>,
    say: Option<String>,
    #[serde(default)]
    offer: Vec<String>,
}

impl Own {
    /// Reads the text of a file; `kind` is its name.
    ///
    /// # Errors
    /// The line, from 1, and what is wrong there.
    pub fn parse(kind: &str, toml: &str) -> Result<Self, (usize, Fault)> {
        let toml = toml.strip_prefix('\u{feff}').unwrap_or(toml);
        let line = |byte| 1 + toml.bytes().take(byte).filter(|byte| *byte == b'\n').count();
        Self::read(kind, toml).map_err(|(byte, fault)| (line(byte), fault))
    }

    fn read(kind: &str, toml: &str) -> Result<Self, Wrong> {
        is_free(kind, &TAKEN, 0)?;
        let file: File = toml::from_str(toml)
            .map_err(|error| (error.span().map_or(0, |span| span.start), unfit(error.message())))?;
        let mut reader = Reader { kind, words: HashMap::new(), steps: Vec::new() };
        let head = reader.head(file)?;
        Ok(Self { exercise: Exercise { first: reader.steps, ..head }, words: reader.words })
    }

    /// The name as it is shown.
    pub fn name(&self) -> &str {
        self.words.get(&format!("{}-title", self.exercise.kind)).map_or("", String::as_str)
    }
}

struct Reader<'a> {
    kind: &'a str,
    words: HashMap<String, String>,
    steps: Vec<Part>,
}

impl Reader<'_> {
    /// The exercise without its steps, which stay with the reader.
    fn head(&mut self, file: File) -> Result<Exercise, Wrong> {
        let kind = self.kind;
        let name = file.name.as_ref().map(|name| tidy(name.as_ref())).filter(|name| !name.is_empty());
        let name = name.ok_or((file.name.map_or(0, |name| name.span().start), Fault::Missing("name")))?;
        self.put(format!("{kind}.title"), &name, 0)?;
        for place in ["home", "home.resume", "place", "journal.kind"] {
            self.put(format!("{place}.{kind}"), &name, 0)?;
        }
        self.put_if_written(format!("home.{kind}.sub"), file.about.as_deref(), 0)?;
        let said = self.put_if_written(format!("{kind}.saved"), file.saved.as_deref(), 0)?;
        let said = said.unwrap_or_else(|| "common.saved".to_owned());
        let strand = one_of::<Strand>(file.strand.as_ref(), &STRANDS)?.unwrap_or_default();
        let saving = one_of::<Saving>(file.saving.as_ref(), &["always", "choice"])?.unwrap_or_default();
        if file.step.is_empty() {
            return Err((0, Fault::NoSteps));
        }
        for step in file.step {
            let at = step.span().start;
            self.step(step.into_inner(), at)?;
        }
        let show_again = file.show_again.map(|id| self.day_step(id)).transpose()?;
        let mut closings = vec![Closing { say: vec![said], only_if: Condition::new() }];
        if let (Some(field), Some(own)) = (&show_again, closings.first_mut()) {
            // Without a day it does not come back, and what is said may be about that.
            own.only_if.insert(field.clone(), vec!["*".to_owned()]);
            closings.push(Closing { say: vec!["common.saved".to_owned()], only_if: Condition::new() });
        }
        Ok(Exercise {
            kind: kind.to_owned(),
            strand,
            numbered: file.numbered.unwrap_or(true),
            listed: true,
            one: file.one.unwrap_or_default(),
            show_again,
            saving,
            closings,
            ..Exercise::default()
        })
    }

    /// The field of the step with this id, which asks for a day.
    fn day_step(&self, id: Spanned<String>) -> Result<String, Wrong> {
        let mut days = self.steps.iter().filter(|step| step.ask == Ask::Day);
        if let Some(step) = days.clone().find(|step| step.id == *id.as_ref()) {
            return Ok(step.field().to_owned());
        }
        let at = id.span().start;
        Err(match days.next() {
            None => (at, Fault::Missing("ask = \"day\"")),
            Some(first) => {
                let these = std::iter::once(first).chain(days).map(|step| step.id.clone()).collect();
                (at, Fault::NotOneOf(id.into_inner(), these))
            }
        })
    }

    fn step(&mut self, step: Step, at: usize) -> Result<(), Wrong> {
        let id = step.id.ok_or((at, Fault::Missing("id")))?;
        let (id_at, id) = (id.span().start, id.into_inner());
        is_free(&id, &FIELDS_TAKEN, id_at)?;
        if self.steps.iter().any(|step| step.id == id) {
            return Err((id_at, Fault::Twice(id)));
        }
        let ask = one_of::<Ask>(step.ask.as_ref(), &ASKS)?.ok_or((at, Fault::Missing("ask")))?;
        let under = format!("{}.{id}", self.kind);
        let mut part = Part { id: id.clone(), ask, label: step.question.is_some(), ..Part::default() };
        match step.question.filter(|question| !tidy(question).is_empty()) {
            None if ask != Ask::Read => return Err((at, Fault::Missing("question"))),
            question => self.put_if_written(format!("{under}.q"), question.as_deref(), at)?,
        };
        self.put_if_written(format!("{}.sum.{id}", self.kind), step.label.as_deref(), at)?;
        self.put_if_written(format!("{under}.hint"), step.hint.as_deref(), at)?;
        self.sentences(&mut part, step.sentences, &under, at)?;
        self.choices(&mut part, step.choices, &under, at)?;
        if let Some(rows) = step.rows {
            let rows_at = rows.span().start;
            part.rows = rows.into_inner();
            if !part.writes() {
                return Err((rows_at, Fault::Unknown("rows".to_owned())));
            }
            if !(1..=TALLEST).contains(&part.rows) {
                let these = vec![format!("1-{TALLEST}")];
                return Err((rows_at, Fault::NotOneOf(part.rows.to_string(), these)));
            }
        } else if ask == Ask::Review {
            part.rows = 6;
        }
        if step.own_words == Some(true) {
            if !matches!(ask, Ask::ChooseOne | Ask::ChooseMany) {
                return Err((at, Fault::Unknown("own_words".to_owned())));
            }
            part.own_words = Some(format!("{id}_words"));
        }
        for (field, codes) in step.only_if {
            self.condition(&mut part, &field, codes)?;
        }
        let there: Vec<String> = self.steps.iter().flat_map(Part::fields).collect();
        if let Some(twice) = part.fields().into_iter().find(|field| there.contains(field)) {
            return Err((id_at, Fault::Twice(twice)));
        }
        part.settle(self.kind, None);
        self.steps.push(part);
        Ok(())
    }

    fn sentences(
        &mut self,
        part: &mut Part,
        sentences: Option<Spanned<Vec<String>>>,
        under: &str,
        at: usize,
    ) -> Result<(), Wrong> {
        let Some(sentences) = sentences.filter(|sentences| !sentences.as_ref().is_empty()) else {
            return if part.ask == Ask::Read { Err((at, Fault::Missing("sentences"))) } else { Ok(()) };
        };
        let at = sentences.span().start;
        if part.ask != Ask::Read {
            return Err((at, Fault::Unknown("sentences".to_owned())));
        }
        let mut keys = Vec::new();
        for (index, sentence) in sentences.as_ref().iter().enumerate() {
            keys.push(self.put(format!("{under}.text.{}", index + 1), sentence, at)?);
        }
        part.hint = Some(keys);
        Ok(())
    }

    fn choices(
        &mut self,
        part: &mut Part,
        choices: Option<Spanned<Vec<Spanned<Value>>>>,
        under: &str,
        at: usize,
    ) -> Result<(), Wrong> {
        let own = matches!(part.ask, Ask::ChooseOne | Ask::ChooseMany);
        let Some(choices) = choices.filter(|choices| !choices.as_ref().is_empty()) else {
            // The rest choose from what the program knows: people, days, a pace.
            let known: (&str, &[&str]) = match part.ask {
                Ask::Person => ("encounter.who", &["friend", "family", "peer", "pro", "own", "none"]),
                Ask::When => ("encounter.when", &["today", "tomorrow", "week", "other", "later"]),
                Ask::Day => ("date.in", &["week", "month", "three_months", "year", "other"]),
                Ask::Breathe => ("grounding.breath.pace", &["46", "34", "own", "none"]),
                _ if own => return Err((at, Fault::Missing("choices"))),
                _ => return Ok(()),
            };
            part.words = Some(known.0.to_owned());
            part.choices = known.1.iter().map(|code| (*code).to_owned()).collect();
            return Ok(());
        };
        if !own {
            return Err((choices.span().start, Fault::Unknown("choices".to_owned())));
        }
        part.words = Some(format!("{under}.choice"));
        for choice in choices.into_inner() {
            let at = choice.span().start;
            self.choice(part, choice.into_inner(), under, at)?;
        }
        Ok(())
    }

    fn choice(&mut self, part: &mut Part, value: Value, under: &str, at: usize) -> Result<(), Wrong> {
        let choice = match value {
            Value::String(words) => Choice { code: None, words: Some(words), say: None, offer: vec![] },
            table => Choice::deserialize(table).map_err(|error| (at, unfit(error.message())))?,
        };
        let words = choice.words.map(|words| tidy(&words)).filter(|words| !words.is_empty());
        let words = words.ok_or((at, Fault::Missing("words")))?;
        let code = match choice.code {
            Some(code) => is_free(&code, &[], at).map(|()| code)?,
            None => words.clone(),
        };
        if part.choices.contains(&code) {
            return Err((at, Fault::Twice(code)));
        }
        self.put(format!("{under}.choice.{code}"), &words, at)?;
        if let Some(key) = self.put_if_written(format!("{under}.say.{code}"), choice.say.as_deref(), at)? {
            part.tell.insert(code.clone(), vec![key]);
        }
        if let Some(place) = choice.offer.iter().find(|place| !PLACES.contains(&place.as_str())) {
            return Err((at, Fault::NotOneOf(place.clone(), list(&PLACES))));
        }
        if !choice.offer.is_empty() {
            part.offer.insert(code.clone(), choice.offer);
        }
        part.choices.push(code);
        Ok(())
    }

    fn condition(
        &self,
        part: &mut Part,
        field: &Spanned<String>,
        codes: Spanned<Vec<String>>,
    ) -> Result<(), Wrong> {
        let earlier = self.steps.iter().filter(|step| step.ask != Ask::Read);
        let Some(step) = earlier.clone().find(|step| step.id == *field.as_ref()) else {
            let these = earlier.map(|step| step.id.clone()).collect();
            return Err((field.span().start, Fault::NotOneOf(field.as_ref().clone(), these)));
        };
        let at = codes.span().start;
        let may = |code: &&String| code.is_empty() || *code == "*" || step.choices.contains(code);
        if let Some(code) = codes.as_ref().iter().find(|code| !may(code)) {
            let these = step.choices.iter().cloned().chain(["*".to_owned()]).collect();
            return Err((at, Fault::NotOneOf(code.clone(), these)));
        }
        part.only_if.insert(field.as_ref().clone(), codes.into_inner());
        Ok(())
    }

    /// Lays down words under a message; two of one name would show the same words for both.
    fn put(&mut self, id: String, words: &str, at: usize) -> Result<String, Wrong> {
        match self.words.insert(id.replace('.', "-"), tidy(words)) {
            Some(_) => Err((at, Fault::Twice(tidy(words)))),
            None => Ok(id),
        }
    }

    fn put_if_written(
        &mut self,
        id: String,
        words: Option<&str>,
        at: usize,
    ) -> Result<Option<String>, Wrong> {
        words.map(|words| self.put(id, words, at)).transpose()
    }
}

/// One of the words that can stand there.
fn one_of<T: for<'d> Deserialize<'d>>(
    written: Option<&Spanned<String>>,
    these: &[&str],
) -> Result<Option<T>, Wrong> {
    let Some(written) = written else { return Ok(None) };
    let word: StrDeserializer<Unfit> = written.as_ref().as_str().into_deserializer();
    let wrong = |_| (written.span().start, Fault::NotOneOf(written.as_ref().clone(), list(these)));
    T::deserialize(word).map(Some).map_err(wrong)
}

/// Words on one line that cannot steer a terminal.
fn tidy(words: &str) -> String {
    one_line(words).trim().to_owned()
}

/// Whether this can be a code word, and is not one that something else has.
fn is_free(word: &str, taken: &[&str], at: usize) -> Result<(), Wrong> {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if !word.starts_with(|first: char| first.is_ascii_lowercase()) || !word.chars().all(fits) {
        return Err((at, Fault::Name(word.to_owned())));
    }
    if taken.contains(&word) { Err((at, Fault::Taken(word.to_owned()))) } else { Ok(()) }
}

fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// A word that does not belong is the commonest slip, so it has a sentence of its own.
fn unfit(message: &str) -> Fault {
    match message.strip_prefix("unknown field `").and_then(|rest| rest.split_once('`')) {
        Some((field, _)) => Fault::Unknown(field.to_owned()),
        None => Fault::Toml(message.to_owned()),
    }
}
