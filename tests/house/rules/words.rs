//! The words against everything that names them: every language, code, exercises. Changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use verbinding::exercise::{Ask, Exercise, Part};
use verbinding::text::Language;

use super::rust::Source;
use super::{House, is_test, rust_files, test_files};

/// The messages of a language: each id with its arguments (`$name`) and forms (`[0`); plural forms, of which a language
/// may have more than another, are one (`[plural`).
type Messages = BTreeMap<String, BTreeSet<String>>;

/// The languages, by their folder.
pub fn folders() -> Vec<&'static str> {
    Language::ALL.map(Language::code).to_vec()
}

fn messages(house: &House, language: &str) -> Messages {
    let mut messages = Messages::new();
    let mut id = String::new();
    for line in house[&format!("assets/text/{language}/verbinding.ftl")].lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            line.split(" =").next().unwrap_or_default().clone_into(&mut id);
            messages.entry(id.clone()).or_default();
        }
        let Some(shape) = messages.get_mut(&id).filter(|_| !line.starts_with('#')) else { continue };
        let arguments = line.split('$').skip(1).map(|rest| {
            let end = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
            format!("${}", end.unwrap_or_default())
        });
        shape.extend(arguments);
        let form = line.trim_start().trim_start_matches('*');
        if line.starts_with(' ') && form.starts_with('[') {
            const PLURALS: [&str; 6] = ["[zero", "[one", "[two", "[few", "[many", "[other"];
            let form = form.split(']').next().unwrap_or_default();
            shape.insert(if PLURALS.contains(&form) { "[plural" } else { form }.to_owned());
        }
    }
    messages
}

/// Every language has the same ids, with the same arguments and forms.
pub fn languages(house: &House) -> Vec<String> {
    let all: Vec<Messages> = folders().into_iter().map(|language| messages(house, language)).collect();
    let ids: BTreeSet<&String> = all.iter().flat_map(Messages::keys).collect();
    let mut complaints = Vec::new();
    for id in ids {
        for (language, messages) in folders().into_iter().zip(&all) {
            if !messages.contains_key(id) {
                complaints.push(format!("{language} has no words for {id}"));
            }
        }
        let shapes: Vec<_> = all.iter().filter_map(|messages| messages.get(id)).collect();
        if let Some(other) = shapes.iter().find(|shape| **shape != shapes[0]) {
            complaints.push(format!("{id} takes {:?} in one language and {other:?} in the other", shapes[0]));
        }
    }
    complaints
}

/// The ids of each language.
pub struct Ids(Vec<(&'static str, BTreeSet<String>)>);

impl Ids {
    /// All ids of the house.
    pub fn of(house: &House) -> Self {
        let of = |language| (language, messages(house, language).into_keys().collect());
        Self(folders().into_iter().map(of).collect())
    }

    /// Whether any language knows this id; dots and dashes are the same in one.
    fn anywhere(&self, id: &str) -> bool {
        let id = id.replace('.', "-");
        self.0.iter().any(|(_, ids)| ids.contains(&id))
    }

    /// The languages without words for any of these ids.
    pub fn missing(&self, ids: &[String]) -> Vec<&'static str> {
        let ids: Vec<String> = ids.iter().map(|id| id.replace('.', "-")).collect();
        let lacks = |(_, known): &&(&str, BTreeSet<String>)| !ids.iter().any(|id| known.contains(id));
        self.0.iter().filter(lacks).map(|(language, _)| *language).collect()
    }

    /// A complaint for each language that has words for none of these ids.
    pub fn want(&self, whose: &str, ids: &[String]) -> Vec<String> {
        let missing = self.missing(ids).into_iter();
        missing.map(|language| format!("{whose}: {language} has no words for {}", ids.join(" or "))).collect()
    }

    fn families(&self) -> BTreeSet<&str> {
        self.0.iter().flat_map(|(_, ids)| ids.iter().filter_map(|id| id.split('-').next())).collect()
    }

    fn begins_some(&self, id: &str) -> bool {
        let stem = format!("{}-", id.replace('.', "-"));
        self.0.iter().all(|(_, ids)| ids.iter().any(|id| id.starts_with(&stem)))
    }
}

/// Every id that stands in the code has words in every language.
pub fn ids_in_code(house: &House) -> Vec<String> {
    let ids = Ids::of(house);
    let (families, tests) = (ids.families(), test_files(house));
    let mut complaints = Vec::new();
    for (path, text) in rust_files(house, "src/").filter(|(path, _)| !is_test(path, &tests)) {
        let source = Source::without_tests(text);
        let asked = asked_for(&source);
        for literal in &source.strings {
            let id = literal.text.as_str();
            let whose = format!("{path}:{}", source.line(literal.at));
            if asked.contains(&literal.at)
                || (looks_like_an_id(id, &families) && (ids.anywhere(id) || !ids.begins_some(id)))
            {
                complaints.extend(ids.want(&whose, &[id.to_owned()]));
            }
        }
    }
    complaints
}

/// The places of strings that are looked up at once: `text.get("…")`, `text.fill("…"`.
fn asked_for(source: &Source) -> Vec<usize> {
    let tokens = &source.tokens;
    let asks = tokens.windows(5).filter(|here| {
        here[0].word == "text"
            && here[1].word == "."
            && matches!(here[2].word.as_str(), "get" | "fill")
            && here[3].word == "("
            && source.string_at(here[4].at).is_some()
    });
    asks.map(|here| here[4].at).collect()
}

/// `common.next`, `keys-back`: small words joined by dots or dashes, of which the first is a family of messages.
fn looks_like_an_id(text: &str, families: &BTreeSet<&str>) -> bool {
    const FILES: [&str; 11] =
        [".json", ".toml", ".tmp", ".md", ".txt", ".html", ".csv", ".ics", ".age", ".lock", ".log"];
    let parts: Vec<&str> = text.split(['.', '-']).collect();
    let word = |part: &&str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    parts.len() > 1
        && parts.iter().all(word)
        && families.contains(parts[0])
        && !FILES.iter().any(|ending| text.ends_with(ending))
}

/// Every code and every key of an exercise has words in every language.
pub fn exercises(house: &House) -> Vec<String> {
    let ids = Ids::of(house);
    let mut complaints = Vec::new();
    for (path, toml) in house.iter().filter(|(path, _)| is_exercise(path)) {
        let kind = path.trim_start_matches("assets/exercises/").trim_end_matches(".toml");
        match Exercise::parse(kind, toml) {
            Ok(exercise) => {
                let kind = &exercise.kind;
                let mut wanted: Vec<Vec<String>> = vec![vec![format!("{kind}.title")]];
                wanted.push(vec![format!("journal.kind.{kind}")]);
                wanted.extend(ends(&exercise));
                for part in exercise.parts() {
                    wanted.extend(words_of(part, &exercise));
                }
                complaints.extend(wanted.iter().flat_map(|keys| ids.want(path, keys)));
            }
            Err(error) => complaints.push(format!("{path}: {error:#}")),
        }
    }
    complaints.extend(ids_in_exercises(house, &ids));
    complaints
}

/// The files whose words stand in the language files; those in a folder below hold their own.
fn is_exercise(path: &str) -> bool {
    path.strip_prefix("assets/exercises/").is_some_and(|name| !name.contains('/'))
}

fn ends(exercise: &Exercise) -> Vec<Vec<String>> {
    let further = exercise.after.iter().flat_map(|half| &half.closings);
    let closings = exercise.closings.iter().chain(further);
    let mut keys: Vec<String> = closings.flat_map(|closing| closing.say.clone()).collect();
    keys.extend(exercise.listed.then(|| exercise.blank().to_owned()));
    keys.extend(exercise.guide.then(|| format!("{}.empty", exercise.kind)));
    if let Some(words) = &exercise.let_go {
        keys.extend([&words.only_sentence, &words.kept_rest, &words.nothing_left].map(Clone::clone));
    }
    keys.into_iter().map(|key| vec![key]).collect()
}

/// For each thing that a question says, the keys of which one must have words.
fn words_of(part: &Part, exercise: &Exercise) -> Vec<Vec<String>> {
    let (kind, text, words) = (&exercise.kind, part.text(), part.words());
    let mut keys: Vec<&String> = part.intro.iter().chain(&part.close).collect();
    keys.extend(part.hint.iter().flatten().chain(part.tell.values().flatten()));
    keys.extend(part.begin.iter().chain(&part.sounds));
    keys.extend(part.recall.iter().map(|recall| &recall.before));
    keys.extend(part.kept.iter().map(|kept| &kept.show));
    let mut wanted: Vec<Vec<String>> = keys.into_iter().map(|key| vec![key.clone()]).collect();
    if part.label && part.ask != Ask::Read {
        wanted.push(vec![
            format!("{text}.q"),
            format!("{text}.label"),
            text.to_owned(),
            format!("{text}.hint"),
        ]);
    }
    let choice = |code: &String| vec![format!("{words}.{code}"), format!("common.{code}")];
    wanted.extend(part.choices.iter().map(choice));
    if let Some(finer) = &part.finer {
        wanted.push(vec![format!("{text}.more")]);
        wanted.push(vec![format!("{text}.finer.q")]);
        let groups = finer.of.iter().map(|(group, codes)| (group.as_str(), codes));
        for (group, codes) in groups.chain([("more", &finer.more)]) {
            wanted.extend(codes.iter().map(|code| vec![format!("{words}.finer.{group}.{code}")]));
        }
    }
    if let Some(side) = &part.side {
        let text = side.text();
        wanted.push(vec![format!("{text}.open"), text.to_owned(), format!("{text}.q")]);
    }
    for (code, place) in part.ways.values().flatten() {
        wanted.push(vec![
            format!("{text}.{code}"),
            format!("{kind}.{code}"),
            format!("{kind}.after.{code}"),
            format!("common.{code}"),
            format!("{place}.title"),
        ]);
    }
    for (code, places) in &part.offer {
        wanted.push(vec![format!("{kind}.offer.{code}")]);
        wanted.extend(places.iter().map(|place| vec![format!("{kind}.offer.{place}")]));
    }
    wanted
}

/// Keys that stand whole in a file, wherever it names them.
fn ids_in_exercises(house: &House, ids: &Ids) -> Vec<String> {
    let families = ids.families();
    let mut complaints = Vec::new();
    for (path, toml) in house.iter().filter(|(path, _)| is_exercise(path)) {
        for (number, line) in toml.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            // `text = …` is relative to its exercise.
            let quoted = line.split('"').skip(1).step_by(2);
            for id in quoted.filter(|id| looks_like_an_id(id, &families)) {
                let relative = line.contains(&format!("text = \"{id}\""));
                if !relative && !ids.anywhere(id) && !ids.begins_some(id) {
                    complaints.push(format!("{path}:{}: there are no words for {id}", number + 1));
                }
            }
        }
    }
    complaints
}
