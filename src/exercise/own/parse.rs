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
pub(super) const ASKS: [&str; 8] =
    ["choose-one", "choose-many", "write", "read", "breathe", "person", "when", "review"];
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

/// A fault and its line.
type Wrong = (usize, Fault);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: Option<Spanned<String>>,
    about: Option<String>,
    strand: Option<Spanned<String>>,
    saving: Option<Spanned<String>>,
    numbered: Option<bool>,
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
    pub fn parse(kind: &str, toml: &str) -> Result<Self, Wrong> {
        if !is_code(kind) {
            return Err((1, Fault::Name(kind.to_owned())));
        }
        if TAKEN.contains(&kind) {
            return Err((1, Fault::Taken(kind.to_owned())));
        }
        let toml = toml.strip_prefix('\u{feff}').unwrap_or(toml);
        let file: File = toml::from_str(toml).map_err(|error| {
            (line(toml, error.span().map_or(0, |span| span.start)), unfit(error.message()))
        })?;
        let mut reader = Reader { toml, kind, words: HashMap::new(), steps: Vec::new() };
        let head = reader.head(file)?;
        let mut exercise = Exercise { first: reader.steps, ..head };
        for step in &mut exercise.first {
            step.settle(kind, None);
        }
        Ok(Self { exercise, words: reader.words })
    }

    /// The name as it is shown.
    pub fn name(&self) -> &str {
        self.words.get(&format!("{}-title", self.exercise.kind)).map_or("", String::as_str)
    }
}

struct Reader<'a> {
    toml: &'a str,
    kind: &'a str,
    words: HashMap<String, String>,
    steps: Vec<Part>,
}

impl Reader<'_> {
    /// The exercise without its steps, which stay with the reader.
    fn head(&mut self, file: File) -> Result<Exercise, Wrong> {
        let kind = self.kind;
        let name = file.name.as_ref().map(|name| tidy(name.as_ref())).filter(|name| !name.is_empty());
        let name = name.ok_or((file.name.map_or(1, |name| self.line(&name)), Fault::Missing("name")))?;
        let titles = ["title", "home", "home.resume", "place", "journal.kind"];
        for title in titles {
            let id = if title == "title" { format!("{kind}.title") } else { format!("{title}.{kind}") };
            self.put(&id, &name, 1)?;
        }
        if let Some(about) = file.about {
            self.put(&format!("home.{kind}.sub"), &about, 1)?;
        }
        let said = match file.saved {
            Some(saved) => {
                self.put(&format!("{kind}.saved"), &saved, 1)?;
                format!("{kind}.saved")
            }
            None => "common.saved".to_owned(),
        };
        let strand = self.one_of::<Strand>(file.strand.as_ref(), &STRANDS)?.unwrap_or(Strand::Yourself);
        let saving = self.one_of::<Saving>(file.saving.as_ref(), &["always", "choice"])?.unwrap_or_default();
        if file.step.is_empty() {
            return Err((1, Fault::NoSteps));
        }
        for step in file.step {
            let at = self.line(&step);
            self.step(step.into_inner(), at)?;
        }
        Ok(Exercise {
            kind: kind.to_owned(),
            strand,
            numbered: file.numbered.unwrap_or(true),
            listed: true,
            menu: false,
            guide: false,
            saving,
            blank: None,
            let_go: None,
            first: Vec::new(),
            closings: vec![Closing { say: vec![said], only_if: Condition::new() }],
            after: None,
        })
    }

    fn step(&mut self, step: Step, at: usize) -> Result<(), Wrong> {
        let id_at = step.id.as_ref().map_or(at, |id| self.line(id));
        let id = step.id.map(Spanned::into_inner).ok_or((at, Fault::Missing("id")))?;
        if !is_code(&id) {
            return Err((id_at, Fault::Name(id)));
        }
        if FIELDS_TAKEN.contains(&id.as_str()) {
            return Err((id_at, Fault::Taken(id)));
        }
        if self.steps.iter().any(|step| step.id == id) {
            return Err((id_at, Fault::Twice(id)));
        }
        let ask = self.one_of::<Ask>(step.ask.as_ref(), &ASKS)?.ok_or((at, Fault::Missing("ask")))?;
        let under = format!("{}.{id}", self.kind);
        let mut part = Part { id: id.clone(), ask, label: step.question.is_some(), ..Part::default() };
        match step.question.filter(|question| !tidy(question).is_empty()) {
            Some(question) => self.put(&format!("{under}.q"), &question, at)?,
            None if ask == Ask::Read => {}
            None => return Err((at, Fault::Missing("question"))),
        }
        if let Some(label) = step.label {
            self.put(&format!("{}.sum.{id}", self.kind), &label, at)?;
        }
        if let Some(hint) = step.hint {
            self.put(&format!("{under}.hint"), &hint, at)?;
        }
        self.sentences(&mut part, step.sentences, &under, at)?;
        self.choices(&mut part, step.choices, &under, at)?;
        if let Some(rows) = step.rows {
            let rows_at = self.line(&rows);
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
        let at = self.line(&sentences);
        if part.ask != Ask::Read {
            return Err((at, Fault::Unknown("sentences".to_owned())));
        }
        let mut keys = Vec::new();
        for (index, sentence) in sentences.as_ref().iter().enumerate() {
            let key = format!("{under}.text.{}", index + 1);
            self.put(&key, sentence, at)?;
            keys.push(key);
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
                Ask::Breathe => ("grounding.breath.pace", &["46", "34", "own", "none"]),
                _ if own => return Err((at, Fault::Missing("choices"))),
                _ => return Ok(()),
            };
            part.words = Some(known.0.to_owned());
            part.choices = known.1.iter().map(|code| (*code).to_owned()).collect();
            return Ok(());
        };
        if !own {
            return Err((self.line(&choices), Fault::Unknown("choices".to_owned())));
        }
        part.words = Some(format!("{under}.choice"));
        for choice in choices.into_inner() {
            let at = self.line(&choice);
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
            Some(code) if !is_code(&code) => return Err((at, Fault::Name(code))),
            Some(code) => code,
            None => words.clone(),
        };
        if part.choices.contains(&code) {
            return Err((at, Fault::Twice(code)));
        }
        self.put(&format!("{under}.choice.{code}"), &words, at)?;
        if let Some(say) = choice.say {
            let key = format!("{under}.say.{code}");
            self.put(&key, &say, at)?;
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
            return Err((self.line(field), Fault::NotOneOf(field.as_ref().clone(), these)));
        };
        let at = self.line(&codes);
        let mut may: Vec<String> = step.choices.clone();
        may.extend(["*".to_owned(), String::new()]);
        if let Some(code) = codes.as_ref().iter().find(|code| !may.contains(code)) {
            may.pop();
            return Err((at, Fault::NotOneOf(code.clone(), may)));
        }
        part.only_if.insert(field.as_ref().clone(), codes.into_inner());
        Ok(())
    }

    fn one_of<T: for<'d> Deserialize<'d>>(
        &self,
        written: Option<&Spanned<String>>,
        these: &[&str],
    ) -> Result<Option<T>, Wrong> {
        let Some(written) = written else { return Ok(None) };
        let word: StrDeserializer<Unfit> = written.as_ref().as_str().into_deserializer();
        let wrong = |_| (self.line(written), Fault::NotOneOf(written.as_ref().clone(), list(these)));
        T::deserialize(word).map(Some).map_err(wrong)
    }

    /// Lays down words under a message; two of one name would show the same words for both.
    fn put(&mut self, id: &str, words: &str, at: usize) -> Result<(), Wrong> {
        match self.words.insert(id.replace('.', "-"), tidy(words)) {
            Some(_) => Err((at, Fault::Twice(tidy(words)))),
            None => Ok(()),
        }
    }

    fn line<T>(&self, at: &Spanned<T>) -> usize {
        line(self.toml, at.span().start)
    }
}

/// The line of a byte, from 1.
fn line(toml: &str, byte: usize) -> usize {
    1 + toml.bytes().take(byte).filter(|byte| *byte == b'\n').count()
}

/// Words on one line that cannot steer a terminal.
fn tidy(words: &str) -> String {
    one_line(words).trim().to_owned()
}

fn is_code(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
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
