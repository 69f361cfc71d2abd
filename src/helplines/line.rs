//! One line to call: what it is for, how it is reached, and the page that says so; knows no other line.

use serde::Deserialize;

use crate::text::{Text, Value};

/// What a line is for, in the order in which lines are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Direct danger, for the person or someone else.
    Danger,
    /// Thoughts of suicide.
    Suicide,
    /// Somebody who listens.
    Listen,
    /// Talking by text message.
    Text,
    /// Urgent help with mental health.
    Mental,
    /// The police, where their number is another one than that of the ambulance.
    Police,
    /// A doctor.
    Doctor,
    /// Alcohol or drugs.
    Addiction,
    /// Violence at home.
    Violence,
    /// Questions about mental health.
    Advice,
}

impl Purpose {
    /// The id of the words that name this purpose.
    pub fn id(self) -> &'static str {
        match self {
            Self::Danger => "helplines-danger-name",
            Self::Suicide => "helplines-suicide-name",
            Self::Listen => "helplines-listen-name",
            Self::Text => "helplines-text-name",
            Self::Mental => "helplines-mental-name",
            Self::Police => "helplines-police-name",
            Self::Doctor => "helplines-doctor-name",
            Self::Addiction => "helplines-addiction-name",
            Self::Violence => "helplines-violence-name",
            Self::Advice => "helplines-advice-name",
        }
    }
}

/// What a call costs, where a source says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// What the person's provider charges for any call.
    Normal,
}

/// One line that a person can call. An absent fact means that no source says it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The country, as in the settings: `NL`, `UK`.
    pub country: String,
    /// The language spoken on it, where a country has lines in several: `fr`.
    pub language: Option<String>,
    /// What it is for, the most telling first.
    #[serde(rename = "for")]
    pub purposes: Vec<Purpose>,
    /// How the line calls itself.
    pub name: String,
    /// The number to show large; empty when every person has their own, as with a GP.
    #[serde(default)]
    pub number: String,
    /// Another number for the same line that costs nothing.
    pub free: Option<String>,
    /// Further numbers of the same line.
    #[serde(default)]
    pub more: Vec<String>,
    /// The word to send to `number`: the line is reached by text message, not by a call.
    pub word: Option<String>,
    /// A number for text messages beside the calls.
    pub text: Option<String>,
    /// `24/7`, or clock hours such as `9-21`.
    pub hours: Option<String>,
    /// Whether the hours hold from Monday to Friday only.
    #[serde(default)]
    pub weekdays: bool,
    /// What a call costs.
    pub cost: Option<Cost>,
    /// Where one can chat.
    pub chat: Option<String>,
    /// Where one can read more.
    pub site: Option<String>,
    /// The last part of a `helplines-note-…` id.
    pub note: Option<String>,
    /// The page that says so, to check against: the provider's own where one was read.
    pub source: Option<String>,
}

impl Line {
    /// Whether this line is for that.
    pub fn is_for(&self, purpose: Purpose) -> bool {
        self.purposes.contains(&purpose)
    }

    /// Every number at which one can call, the large one first.
    pub fn numbers(&self) -> Vec<&str> {
        let first = Some(self.number.as_str()).filter(|number| !number.is_empty() && self.word.is_none());
        let others = self.free.iter().chain(&self.more).map(String::as_str);
        first.into_iter().chain(others).collect()
    }

    /// What to do on the telephone: "113 of gratis 0800-0113"; empty when the person has their own number.
    pub fn call(&self, text: &Text) -> String {
        if let Some(word) = &self.word {
            return text
                .fill("helplines-data-text-word", &[("word", word.into()), ("number", self.number_value())]);
        }
        match &self.free {
            Some(free) => {
                text.fill("helplines-or", &[("number", self.number_value()), ("line", free.into())])
            }
            None => self.numbers().join(&text.signs(" · ")),
        }
    }

    fn number_value(&self) -> Value<'_> {
        (&self.number).into()
    }

    /// What it is for, when, and what it costs: "Iemand die luistert, dag en nacht. Gewone belkosten."
    pub fn about(&self, text: &Text) -> String {
        let mut parts: Vec<String> = self.purposes.iter().map(|purpose| text.get(purpose.id())).collect();
        for part in parts.iter_mut().skip(1) {
            *part = text.within_a_line(part);
        }
        if self.language.as_deref() == Some("fr") {
            parts.push(text.get("helplines-data-french"));
        }
        match self.hours.as_deref() {
            Some("24/7") => parts.push(text.get("helplines-data-day_night")),
            Some(hours) if self.weekdays => {
                parts.push(text.fill("helplines-data-weekdays", &[("hours", hours.into())]));
            }
            Some(hours) => parts.push(hours.to_owned()),
            None => {}
        }
        let mut about = parts.join(", ") + ".";
        let cost = self.cost.map(|cost| match cost {
            Cost::Free => text.get("helplines-data-free"),
            Cost::Normal => text.get("helplines-data-call_charges"),
        });
        let also = |id: &str, name: &str, place: &Option<String>| {
            place.as_ref().map(|place| text.fill(id, &[(name, place.into())]))
        };
        let sentences = [
            cost,
            also("helplines-data-text", "number", &self.text),
            also("helplines-data-chat", "text", &self.chat),
            also("helplines-data-site", "text", &self.site),
        ];
        for sentence in sentences.into_iter().flatten() {
            about = format!("{about} {sentence}.");
        }
        if let Some(note) = &self.note {
            about = format!("{about} {}", text.get(&format!("helplines-note-{note}")));
        }
        about
    }
}
