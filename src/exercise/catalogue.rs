//! Every exercise there is, by its code word.

use std::sync::Arc;

use anyhow::Result;

use super::Exercise;

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
        Ok(Self { exercises })
    }

    /// The exercise with this code word.
    pub fn get(&self, kind: &str) -> Option<&Arc<Exercise>> {
        self.exercises.iter().find(|exercise| exercise.kind == kind)
    }

    /// All exercises that make entries of the journal, in the order of home.
    pub fn listed(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.exercises.iter().filter(|exercise| exercise.listed)
    }
}
