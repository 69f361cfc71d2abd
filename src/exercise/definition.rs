//! What a step may be: the shape of a file in `assets/exercises/`, read and checked; never walked here.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use serde::Deserialize;

/// The strand an exercise belongs to: with oneself, with other people, with the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Strand {
    /// Exercises 1 and 2, and free writing.
    #[default]
    Yourself,
    /// Exercises 3, 4 and 6.
    Others,
    /// Exercise 5.
    Here,
}

/// Whether saving is the end of the walk, or a choice at its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Saving {
    /// The walk ends with one button that saves.
    #[default]
    Always,
    /// The walk ends with "don't save" and "save".
    Choice,
}

/// The kinds of question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// One code out of `choices`.
    ChooseOne,
    /// Any number of codes out of `choices`; one choice alone is a check box.
    ChooseMany,
    /// A text field: of one line, or one that grows with its text.
    #[default]
    Write,
    /// Nothing to answer: sentences to read.
    Read,
    /// A choice of pace, and the pacer.
    Breathe,
    /// Somebody from the circle, or one of `choices`; also writes `<field>_name`.
    Person,
    /// A day (`choices`), a time and a place; also writes `<field>_day`, `<field>_time`, `place`.
    When,
    /// A day to come (`choices`), stored as a date; also writes `<field>_choice`, `<field>_day`.
    Day,
    /// What was answered so far, and a text field.
    Review,
}

/// For each field the codes of which one must be chosen; `""` is "unanswered", `"*"` is "anything".
pub type Condition = BTreeMap<String, Vec<String>>;

/// Finer words for each choice, stored together in one field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finer {
    /// Where the finer codes are stored.
    pub field: String,
    /// The finer codes for each choice.
    pub of: BTreeMap<String, Vec<String>>,
    /// Finer codes that belong to no choice, behind "more words".
    #[serde(default)]
    pub more: Vec<String>,
}

/// Sentences of the person's own that are offered again as choices.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The field that holds the sentence.
    pub words: String,
    /// The field that says whether it was kept.
    pub when: String,
    /// The text that shows one; its argument is `text`.
    pub show: String,
}

/// A text that stays in memory unless the person chose to keep it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetGo {
    /// The field that holds the choice.
    pub field: String,
    /// The code that means "keep it".
    pub keep: String,
}

/// An earlier answer of the same record that is shown above a question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recall {
    /// The field to show.
    pub field: String,
    /// The text before it.
    pub before: String,
}

/// A question, or a further question on the same page or behind a button.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name within the exercise.
    pub id: String,
    /// What kind of question it is.
    pub ask: Ask,
    /// Where the answer is stored; `id` if left out.
    pub(super) field: Option<String>,
    /// Its texts, relative to the exercise; `id` (below its step) if left out.
    pub(super) text: Option<String>,
    /// Where the words of its choices stand, as a whole key, if not below its own texts.
    pub(super) words: Option<String>,
    /// Whether its question is shown.
    #[serde(default = "yes")]
    pub label: bool,
    /// The codes to choose from.
    #[serde(default)]
    pub choices: Vec<String>,
    /// The code that stands chosen at first.
    pub start: Option<String>,
    /// The field of a text beside the choices.
    pub own_words: Option<String>,
    /// Finer words for each choice.
    pub finer: Option<Finer>,
    /// Own sentences that are offered again.
    pub kept: Option<Kept>,
    /// A text that is not kept unless chosen.
    pub let_go: Option<LetGo>,
    /// From 1 to 20: 1 is a field of one line, any other begins with two rows and grows with its text.
    #[serde(default)]
    pub rows: u16,
    /// The text that a text field begins with, as a whole key.
    pub begin: Option<String>,
    /// Tools under a text field: `copy`, `calendar`.
    #[serde(default)]
    pub tools: Vec<String>,
    /// Sentences above the question, as whole keys.
    #[serde(default)]
    pub intro: Vec<String>,
    /// Sentences under the question, as whole keys; its own `.hint` if left out.
    pub hint: Option<Vec<String>>,
    /// Sentences after everything, as whole keys.
    #[serde(default)]
    pub close: Vec<String>,
    /// The label before the words of the focused choice (`<text>.<code>.words`).
    pub sounds: Option<String>,
    /// An earlier answer shown above the question.
    pub recall: Option<Recall>,
    /// Steps whose answers are shown again.
    #[serde(default)]
    pub recap: Vec<String>,
    /// Sentences that follow a choice, as whole keys.
    #[serde(default)]
    pub tell: BTreeMap<String, Vec<String>>,
    /// Ways on that follow a choice: pairs of a code and a place (`""` ends the walk).
    #[serde(default)]
    pub ways: BTreeMap<String, Vec<(String, String)>>,
    /// Places that are offered after saving, for each choice.
    #[serde(default)]
    pub offer: BTreeMap<String, Vec<String>>,
    /// When this question is asked at all.
    #[serde(default)]
    pub only_if: Condition,
    /// Further questions on the same page.
    #[serde(default)]
    pub also: Vec<Part>,
    /// A question behind a button, on its own page.
    pub side: Option<Box<Part>>,
}

fn yes() -> bool {
    true
}

/// A sentence at the end, and when it is said.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// Whole keys, of which one is said.
    pub say: Vec<String>,
    /// When it is said.
    #[serde(default)]
    pub only_if: Condition,
}

/// What is said when a thought was let go, as whole keys.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetGoWords {
    /// When a sentence is kept, and nothing else.
    pub only_sentence: String,
    /// When other answers are kept.
    pub kept_rest: String,
    /// When nothing is.
    pub nothing_left: String,
}

/// The second half of an exercise: its steps and how it ends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondHalf {
    /// The steps in order.
    #[serde(default, rename = "step")]
    pub steps: Vec<Part>,
    /// The first one whose condition holds is said at the end.
    #[serde(default, rename = "closing")]
    pub closings: Vec<Closing>,
    /// The field that closes it.
    pub open_until: Option<String>,
    /// The codes in that field after which nothing stays open.
    #[serde(default)]
    pub settled: Vec<String>,
}

/// An exercise as data: everything a screen, plain mode, the export and the counts read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is one line of the file")]
pub struct Exercise {
    /// Its code word: file name, JSON `kind`, subcommand, text prefix.
    #[serde(skip)]
    pub kind: String,
    /// Its strand.
    pub strand: Strand,
    /// Whether "step 1 of 4" is shown.
    #[serde(default = "yes")]
    pub numbered: bool,
    /// Whether it is an exercise of its own on home and in lists (the form of a circle item is not).
    #[serde(default = "yes")]
    pub listed: bool,
    /// Whether it opens on a page with what is still open.
    #[serde(default)]
    pub menu: bool,
    /// Whether it has guidelines to read at any time.
    #[serde(default)]
    pub guide: bool,
    /// Whether there is one entry of it, which is changed instead of another one added.
    #[serde(default)]
    pub one: bool,
    /// The field of a day from which on home offers the entry once, to read it again.
    pub show_again: Option<String>,
    /// Whether saving is a choice.
    #[serde(default)]
    pub saving: Saving,
    /// The sentence for a walk of which nothing was kept, as a whole key.
    pub(super) blank: Option<String>,
    /// What is said when a thought was let go.
    pub let_go: Option<LetGoWords>,
    /// The steps of the first half, in order.
    #[serde(default, rename = "step")]
    pub first: Vec<Part>,
    /// The first one whose condition holds is said at the end of the first half.
    #[serde(default, rename = "closing")]
    pub closings: Vec<Closing>,
    /// A second half, walked later on the same record.
    pub after: Option<SecondHalf>,
}

impl Exercise {
    /// Reads an exercise from the text of its file.
    ///
    /// # Errors
    /// A sentence with the line for anything that is not as `definition.rs` describes.
    pub fn parse(kind: &str, toml: &str) -> Result<Self> {
        let mut exercise: Self =
            toml::from_str(toml).with_context(|| format!("cannot read the exercise {kind}"))?;
        kind.clone_into(&mut exercise.kind);
        if exercise.first.is_empty() {
            bail!("cannot read the exercise {kind}: it has no steps");
        }
        let mut seen = Vec::new();
        let further = exercise.after.iter_mut().flat_map(|half| &mut half.steps);
        for step in exercise.first.iter_mut().chain(further) {
            step.settle(kind, None);
            if seen.contains(&step.id) {
                bail!("cannot read the exercise {kind}: two steps are called {}", step.id);
            }
            seen.push(step.id.clone());
        }
        Ok(exercise)
    }

    /// The steps and the closings of one half: the second one for `after`, else the first.
    pub fn half(&self, after: bool) -> (&[Part], &[Closing]) {
        match self.after.as_ref().filter(|_| after) {
            Some(half) => (&half.steps, &half.closings),
            None => (&self.first, &self.closings),
        }
    }

    /// All steps of both halves.
    pub fn steps(&self) -> impl Iterator<Item = &Part> {
        self.first.iter().chain(self.after.iter().flat_map(|half| &half.steps))
    }

    /// All questions of both halves, with those on the same page and behind buttons, in order.
    pub fn parts(&self) -> Vec<&Part> {
        self.steps().flat_map(Part::all).collect()
    }

    /// The fields of texts that a person can let go of.
    pub fn let_go_fields(&self) -> Vec<String> {
        let texts = self.parts().into_iter().filter(|part| part.let_go.is_some());
        texts.map(|part| part.field().to_owned()).collect()
    }

    /// The question that is stored in `field`.
    pub fn part(&self, field: &str) -> Option<&Part> {
        self.parts().into_iter().find(|part| part.field() == field)
    }

    /// Every field that this exercise writes, in order.
    pub fn fields(&self) -> Vec<String> {
        self.parts().into_iter().flat_map(Part::fields).collect()
    }

    /// Whether it has one question.
    pub fn asks_once(&self) -> bool {
        let mut steps = self.steps();
        let only = steps.next().filter(|_| steps.next().is_none());
        only.is_some_and(|step| step.side.is_none() && step.also.is_empty())
    }

    /// The sentence key for a walk of which nothing was kept.
    pub fn blank(&self) -> &str {
        self.blank.as_deref().unwrap_or("common.nothing_saved")
    }
}
