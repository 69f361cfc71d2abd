//! What a step says around its questions, from the answers so far: for the screen and for plain mode alike.

use serde_json::{Map, Value};

use super::Session;
use crate::exercise::{AnswerLine, Part, listed, summary, word};
use crate::text::Text;

impl Session {
    /// The key of what help says about the step.
    pub fn help_key(&self, text: &Text) -> Option<String> {
        let kind = &self.exercise().kind;
        let keys = [format!("help.{kind}.{}", self.walk.step().id), format!("help.{kind}")];
        keys.into_iter().find(|key| text.has(key))
    }

    /// The answers of earlier steps that are shown again above the question.
    pub fn recap(&self, text: &Text) -> Vec<AnswerLine> {
        let steps = &self.walk.step().recap;
        if steps.is_empty() {
            return Vec::new();
        }
        let again = self.exercise().parts().into_iter().filter(|part| steps.contains(&part.id));
        let fields: Vec<String> = again.flat_map(Part::fields).collect();
        let mut answers = summary(Some(self.exercise()), self.walk.answers(), text);
        answers.retain(|answer| fields.contains(&answer.field));
        answers
    }

    /// The answers of the steps before this one, as they will be kept; nothing that was let go, and nothing on the first
    /// step.
    pub fn answers_so_far(&self, text: &Text) -> Vec<AnswerLine> {
        let here = &self.walk.step().id;
        let before = self.walk.steps().iter().take_while(|step| step.id != *here);
        let fields: Vec<String> = before.flat_map(Part::all).flat_map(Part::fields).collect();
        if fields.is_empty() {
            return Vec::new();
        }
        let mut answers = summary(Some(self.exercise()), &self.walk.to_keep(), text);
        answers.retain(|answer| fields.contains(&answer.field));
        answers
    }

    /// The earlier writing that the question is about, behind what is said before it.
    pub fn recall(&self, text: &Text) -> Option<(String, String)> {
        let recall = self.walk.step().recall.as_ref()?;
        let words = self.walk.text(&recall.field);
        (!words.is_empty()).then(|| (text.get(&recall.before), words.to_owned()))
    }

    /// What follows the choice that was made; without a circle it may be something else.
    pub fn tells(&self, part: &Part, text: &Text) -> Vec<String> {
        let chosen = self.walk.code(part.field());
        let keys = chosen.and_then(|code| part.tell.get(&code)).into_iter().flatten();
        let tell = |key: &String| {
            let alone = key.strip_suffix(".text").map(|stem| format!("{stem}.no_circle"));
            let alone = alone.filter(|key| self.people.is_empty() && text.has(key));
            text.get(alone.as_ref().unwrap_or(key))
        };
        keys.map(tell).collect()
    }

    /// What was answered to a question, on one line: what is told of it in `answers`, else the choices that are made.
    pub fn told(&self, part: &Part, answers: &Map<String, Value>, text: &Text) -> String {
        let fields = part.fields();
        let told = summary(Some(self.exercise()), answers, text);
        let told = told.iter().filter(|told| fields.contains(&told.field)).map(AnswerLine::line);
        let told: Vec<String> = told.collect();
        if !told.is_empty() || part.writes() {
            return told.join(", ");
        }
        let chosen = self.walk.codes(part.field());
        listed(&chosen.iter().map(|code| word(part, code, text)).collect::<Vec<_>>())
    }
}
