//! Every exercise there is, by its code word.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::Exercise;
use super::more::{self, More};
use super::own::{self, Trouble};
use crate::settings::Paths;
use crate::text::{Language, Text};

const BUILT_IN: [(&str, &str); 7] = [
    ("check_in", include_str!("../../assets/exercises/check_in.toml")),
    ("compassion", include_str!("../../assets/exercises/compassion.toml")),
    ("encounter", include_str!("../../assets/exercises/encounter.toml")),
    ("grounding", include_str!("../../assets/exercises/grounding.toml")),
    ("small_step", include_str!("../../assets/exercises/small_step.toml")),
    ("note", include_str!("../../assets/exercises/note.toml")),
    ("circle", include_str!("../../assets/exercises/circle.toml")),
];

/// Every exercise there is.
#[derive(Clone, Debug)]
pub struct Catalogue {
    exercises: Vec<Arc<Exercise>>,
    /// Those that can be added, also while they are not.
    more: Vec<More>,
    /// The code words of those that are added.
    added: Vec<String>,
    own: Vec<Arc<Exercise>>,
    words: HashMap<String, String>,
    troubles: Vec<Trouble>,
}

impl Catalogue {
    /// The exercises that come with the program.
    ///
    /// # Errors
    /// A sentence if one of them is not a correct exercise, which the tests rule out.
    pub fn built_in() -> Result<Self> {
        let exercises = BUILT_IN
            .iter()
            .map(|(kind, toml)| Exercise::parse(kind, toml).map(Arc::new))
            .collect::<Result<_>>()?;
        let (more, added, own) = (Vec::new(), Vec::new(), Vec::new());
        Ok(Self { exercises, more, added, own, words: HashMap::new(), troubles: Vec::new() })
    }

    /// The exercises that come with the program, those that can be added, and the person's own from
    /// `config/exercises/`.
    ///
    /// # Errors
    /// Only about what comes with the program: a file of one's own that is not an exercise is one of the troubles.
    pub fn load(paths: &Paths) -> Result<Self> {
        let with_more = Self { more: more::all()?, ..Self::built_in()? };
        Ok(with_more.with_own(&paths.exercises()))
    }

    /// The same with the exercises in a folder.
    #[must_use]
    pub fn with_own(mut self, folder: &Path) -> Self {
        let (own, troubles) = own::read_all(folder);
        for own in own {
            self.own.push(Arc::new(own.exercise));
            self.words.extend(own.words);
        }
        self.troubles.extend(troubles);
        // A file that is there keeps its name: its pages are about its own questions.
        self.more.retain(|more| self.own.iter().all(|own| own.kind != more.exercise.kind));
        self
    }

    /// The same with these added; a name that nothing has changes nothing.
    #[must_use]
    pub fn with_added(mut self, kinds: &[String]) -> Self {
        self.add_only(kinds);
        self
    }

    /// Adds these, and takes out every other that was added.
    pub fn add_only(&mut self, kinds: &[String]) {
        kinds.clone_into(&mut self.added);
    }

    /// The words of what can be added, in this language, and of the person's own exercises: for `Text::with_extra`.
    pub fn words(&self, language: Language) -> HashMap<String, String> {
        let mut words = self.words.clone();
        words.extend(self.more.iter().flat_map(|more| more.words(language)));
        words
    }

    /// The files that are not an exercise.
    pub fn troubles(&self) -> &[Trouble] {
        &self.troubles
    }

    /// What stands beside the exercises that are always there: those that were added, then the person's own by the
    /// names of their files.
    pub fn further(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.more().filter(|more| self.is_added(&more.kind)).chain(&self.own)
    }

    /// What can be added, also while it is not.
    pub fn more(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.more.iter().map(|more| &more.exercise)
    }

    /// The one that can be added under this name: its code word, or its title in either language.
    pub fn more_named(&self, name: &str) -> Option<&Arc<Exercise>> {
        self.more.iter().find(|more| more.is_called(name)).map(|more| &more.exercise)
    }

    /// Whether it was added.
    pub fn is_added(&self, kind: &str) -> bool {
        self.added.iter().any(|added| added == kind)
    }

    /// The exercise with this code word.
    pub fn get(&self, kind: &str) -> Option<&Arc<Exercise>> {
        self.all().find(|exercise| exercise.kind == kind)
    }

    /// All exercises that make entries of the journal, also those that can be added; the person's own last.
    pub fn listed(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.all().filter(|exercise| exercise.listed)
    }

    /// The same without what can be added and is not: what the person can begin.
    pub fn offered(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        let asleep = |kind: &str| !self.is_added(kind) && self.more().any(|more| more.kind == kind);
        self.listed().filter(move |exercise| !asleep(&exercise.kind))
    }

    /// What `exercise list` shows: code word, name, and whether it is the person's own.
    pub fn names(&self, text: &Text) -> Vec<(String, String, bool)> {
        let own = |kind: &str| self.own.iter().any(|own| own.kind == kind);
        self.offered()
            .map(|exercise| {
                let kind = &exercise.kind;
                (kind.clone(), text.get(&format!("{kind}.title")), own(kind))
            })
            .collect()
    }

    /// Every exercise, also the form of a circle item and what is not added.
    pub fn every(&self) -> impl Iterator<Item = &Exercise> {
        self.all().map(AsRef::as_ref)
    }

    fn all(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.exercises.iter().chain(self.more()).chain(&self.own)
    }
}
