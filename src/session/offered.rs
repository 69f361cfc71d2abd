//! What a question offers to choose from: its own choices, the names in the circle, the person's own sentences.

use super::Session;
use crate::exercise::{Ask, Part, word};
use crate::text::{Text, one_line};

/// A choice as it is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What is stored.
    pub code: String,
    /// What is shown.
    pub word: String,
    /// A name or a sentence that is stored beside the code.
    pub beside: Option<String>,
}

impl Session {
    /// The choices of a question, in the order in which they stand.
    pub fn offered(&self, part: &Part, text: &Text) -> Vec<Offered> {
        let own = |code: &String| Offered { code: code.clone(), word: word(part, code, text), beside: None };
        let mut offered: Vec<Offered> = part.choices.iter().map(own).collect();
        if part.ask == Ask::Person {
            let person = |name: &String| Offered {
                code: "circle".into(),
                word: one_line(name),
                beside: Some(name.clone()),
            };
            offered.splice(0..0, self.people.iter().map(person));
        } else if let Some(kept) = &part.kept
            && let Some(new) = offered.last().map(|last| last.code.clone())
        {
            // The last choice begins a new sentence.
            let sentence = |words: &String| Offered {
                code: new.clone(),
                word: text.fill(&kept.show, &[("text", one_line(words).into())]),
                beside: Some(words.clone()),
            };
            let last = offered.len() - 1;
            offered.splice(last..last, self.kept.iter().map(sentence));
        }
        offered
    }
}
