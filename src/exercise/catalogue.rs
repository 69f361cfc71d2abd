//! Every exercise there is, by its code word.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::Exercise;
use super::own::{self, Trouble};
use crate::settings::Paths;
use crate::text::Text;

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
        Ok(Self { exercises, own: Vec::new(), words: HashMap::new(), troubles: Vec::new() })
    }

    /// The exercises that come with the program and the person's own, from `config/exercises/`.
    ///
    /// # Errors
    /// Only about what comes with the program: a file of one's own that is not an exercise is one of the troubles.
    pub fn load(paths: &Paths) -> Result<Self> {
        Ok(Self::built_in()?.with_own(&paths.exercises()))
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
        self
    }

    /// The words of the person's own exercises, for `Text::with_extra`.
    pub fn words(&self) -> &HashMap<String, String> {
        &self.words
    }

    /// The files that are not an exercise.
    pub fn troubles(&self) -> &[Trouble] {
        &self.troubles
    }

    /// The person's own exercises, by the names of their files.
    pub fn own(&self) -> &[Arc<Exercise>] {
        &self.own
    }

    /// The exercise with this code word.
    pub fn get(&self, kind: &str) -> Option<&Arc<Exercise>> {
        self.all().find(|exercise| exercise.kind == kind)
    }

    /// All exercises that make entries of the journal, the person's own last.
    pub fn listed(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.all().filter(|exercise| exercise.listed)
    }

    /// What `exercise list` shows: code word, name, and whether it is the person's own.
    pub fn names(&self, text: &Text) -> Vec<(String, String, bool)> {
        let own = |kind: &str| self.own.iter().any(|own| own.kind == kind);
        self.listed()
            .map(|exercise| {
                let kind = &exercise.kind;
                (kind.clone(), text.get(&format!("{kind}.title")), own(kind))
            })
            .collect()
    }

    fn all(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.exercises.iter().chain(&self.own)
    }
}
