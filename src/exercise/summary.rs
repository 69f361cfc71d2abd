//! The answers of any record as words a person reads, for every place that shows one; never changes or drops an answer.

use chrono::{DateTime, NaiveDate};
use serde_json::{Map, Value};

use super::answer_words::{Id, YES, finer_word, known, word};
use super::{Ask, Exercise, Part};
use crate::text::{self, Text, dates};

/// How much of a writing can matter to a row in a list, in characters.
const ROW: usize = 300;

/// One answer as it is shown; everything in it is cleaned and safe to paint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerLine {
    /// The field that holds the answer.
    pub field: String,
    /// A short name for the question; empty for writing that stands alone.
    pub label: String,
    /// The chosen words, or a writing of one line.
    pub words: Vec<String>,
    /// What belongs in brackets behind them: where in the body, finer words.
    pub aside: Vec<String>,
    /// Own words beside the choices, to be shown in quotation marks.
    pub quote: Option<String>,
    /// Writing that may hold several paragraphs.
    pub prose: Option<String>,
}

impl AnswerLine {
    /// The answer without its label, on one line: `spanning (borst), "net of er een riem omheen zit"`.
    pub fn line(&self) -> String {
        match (&self.prose, &self.quote) {
            (Some(prose), None) if self.words.is_empty() && self.aside.is_empty() => {
                return text::one_line(prose);
            }
            (None, None) if self.aside.is_empty() => return listed(&self.words),
            _ => {}
        }
        let mut line = listed(&self.words);
        if !self.aside.is_empty() {
            line = format!("{line} ({})", listed(&self.aside));
        }
        let quote = self.quote.as_ref().map(|quote| format!("\"{}\"", text::one_line(quote)));
        let prose = self.prose.as_ref().map(|prose| text::one_line(prose));
        let parts = [Some(line), quote, prose].into_iter().flatten().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(between(&self.words))
    }

    fn is_empty(&self) -> bool {
        self.words.is_empty() && self.aside.is_empty() && self.quote.is_none() && self.prose.is_none()
    }
}

/// Chosen words on one line; a word that holds a comma must not read as two: "angst; rust, kalm".
pub fn listed(words: &[String]) -> String {
    words.join(between(words))
}

fn between(words: &[String]) -> &'static str {
    if words.iter().any(|word| word.contains(',')) { "; " } else { ", " }
}

/// The answers in `fields`, in the order of the exercise, then what this build does not know as plain text.
///
/// Takes what may be kept (`Walk::to_keep`, or a stored record); a let-go choice is no answer and not told.
pub fn summary(exercise: Option<&Exercise>, fields: &Map<String, Value>, text: &Text) -> Vec<AnswerLine> {
    tell(exercise, fields, text, true)
}

/// The same without the labels, which take long to find.
pub fn answers(exercise: Option<&Exercise>, fields: &Map<String, Value>, text: &Text) -> Vec<AnswerLine> {
    tell(exercise, fields, text, false)
}

fn tell(
    exercise: Option<&Exercise>,
    fields: &Map<String, Value>,
    text: &Text,
    labelled: bool,
) -> Vec<AnswerLine> {
    let mut page = Page { exercise, fields, text, labelled, lines: Vec::new() };
    for step in exercise.into_iter().flat_map(Exercise::steps) {
        page.tell(step);
    }
    page.tell_the_rest();
    page.lines
}

/// The answers in one row of a list: "angst · contact", "regen, koelkast, koffie", "M. · veilig".
///
/// Not cut to a width; empty if nothing was answered.
pub fn one_line(exercise: Option<&Exercise>, kind: &str, fields: &Map<String, Value>, text: &Text) -> String {
    // The first of these groups that says something is the row.
    let (between, groups): (&str, &[&[&str]]) = match kind {
        "check_in" => (" · ", &[&["feelings", "needs"], &["body"], &["start"]]),
        "compassion" => (" · ", &[&["phrase"], &["touch", "after"]]),
        "encounter" => match fields.get("happened").and_then(Value::as_str) {
            Some("yes" | "partly") if fields.contains_key("safe") => (" · ", &[&["who", "safe"]]),
            Some(_) => (" · ", &[&["who", "happened"]]),
            None => (" · ", &[&["who", "when"]]),
        },
        "grounding" => (", ", &[&["see", "hear", "smell"], &["start", "after"]]),
        "small_step" if fields.contains_key("how") => (" · ", &[&["who", "how"], &["step"]]),
        "small_step" => (" · ", &[&["who", "step"]]),
        "circle" => (" · ", &[&["name"]]),
        _ => (" · ", &[]),
    };
    let lines = answers(exercise, fields, text);
    let row = groups.iter().find_map(|group| {
        let of_group = |field: &&str| lines.iter().find(|line| line.field == *field);
        let parts: Vec<String> = group.iter().filter_map(of_group).map(row_part).collect();
        (!parts.is_empty()).then(|| parts.join(&text.signs(between)))
    });
    row.or_else(|| lines.first().map(row_part)).unwrap_or_default()
}

fn row_part(line: &AnswerLine) -> String {
    if line.words.is_empty() {
        text::one_line(&line.line().chars().take(ROW).collect::<String>())
    } else {
        listed(&line.words)
    }
}

/// Answers without their labels, one after the other.
pub fn in_a_row(answers: &[AnswerLine], text: &Text) -> String {
    let parts: Vec<String> = answers.iter().map(row_part).collect();
    parts.join(&text.signs(" · "))
}

struct Page<'a> {
    exercise: Option<&'a Exercise>,
    fields: &'a Map<String, Value>,
    text: &'a Text,
    /// Whether the labels are wanted.
    labelled: bool,
    lines: Vec<AnswerLine>,
}

impl Page<'_> {
    fn tell(&mut self, part: &Part) {
        match part.ask {
            Ask::Read => {}
            Ask::Write | Ask::Review => self.tell_writing(part),
            Ask::Person => self.tell_person(part),
            Ask::When | Ask::Day => self.tell_when(part),
            Ask::ChooseOne | Ask::ChooseMany | Ask::Breathe => self.tell_choice(part),
        }
        for next in part.further() {
            if (self.is_answered(next) || next.further().next().is_some()) && !part.tells_within(next) {
                self.tell(next);
            }
        }
    }

    /// Tells the choice, with the further questions that are told within it.
    fn tell_choice(&mut self, part: &Part) {
        let (side, own) = part.within();
        if ![Some(part), side, own].into_iter().flatten().any(|part| self.is_answered(part)) {
            return;
        }
        let mut line = begin(part);
        let mut codes = self.codes(part.field());
        codes.retain(|code| part.choices.contains(code) || !self.only_closes(part, code));
        line.quote = part.own_words.as_deref().and_then(|field| self.writing(field));
        if let Some(words) = own.and_then(|own| self.writing(own.field())) {
            codes.retain(|code| code != "own");
            line.quote = Some(words);
        }
        let mut words: Vec<String> = codes.iter().map(|code| word(part, code, self.text)).collect();
        if part.kept.is_some() && line.quote.is_none() && words.len() == 1 && codes != ["own"] {
            line.quote = words.pop();
        }
        line.words = words.iter().map(|word| self.text.within_a_line(word)).collect();
        if let Some(finer) = &part.finer {
            for code in self.codes(&finer.field) {
                let belongs =
                    |(coarse, fine): (&String, &Vec<String>)| codes.contains(coarse) && fine.contains(&code);
                let place = if finer.of.iter().any(belongs) { &mut line.aside } else { &mut line.words };
                place.push(finer_word(part, &code, self.text));
            }
        }
        for code in side.map(|side| self.codes(side.field())).unwrap_or_default() {
            line.aside.extend(side.map(|side| self.text.within_a_line(&word(side, &code, self.text))));
        }
        if line.words.is_empty() {
            line.words = std::mem::take(&mut line.aside);
        }
        self.push(part, line);
    }

    /// Whether something may stand in a field of this question.
    fn is_answered(&self, part: &Part) -> bool {
        self.fields.keys().any(|field| field.starts_with(part.field()) || part.stores(field))
    }

    /// Whether a code only closes a second half and answers no question: a step that was taken away.
    fn only_closes(&self, part: &Part, code: &str) -> bool {
        let half = self.exercise.and_then(|exercise| exercise.after.as_ref());
        half.is_some_and(|half| {
            half.open_until.as_deref() == Some(part.field())
                && half.settled.iter().any(|closing| closing == code)
        })
    }

    fn tell_writing(&mut self, part: &Part) {
        if part.let_go.as_ref().is_some_and(|go| self.codes(&go.field).iter().any(|code| *code != go.keep)) {
            return;
        }
        let mut line = begin(part);
        match self.writing(part.field()) {
            Some(words) if part.rows == 1 => line.words.push(text::one_line(&words)),
            words => line.prose = words,
        }
        if self.exercise.is_some_and(Exercise::asks_once) || part.ask == Ask::Review {
            self.push_as(line, String::new);
        } else {
            self.push(part, line);
        }
    }

    fn tell_person(&mut self, part: &Part) {
        if !self.is_answered(part) {
            return;
        }
        let mut line = begin(part);
        if let Some(name) = self.writing(&format!("{}_name", part.field())) {
            line.words.push(text::one_line(&name));
        } else {
            let codes = self.codes(part.field());
            line.words.extend(codes.iter().map(|code| self.text.within_a_line(&word(part, code, self.text))));
        }
        self.push(part, line);
    }

    fn tell_when(&mut self, part: &Part) {
        let field = part.field();
        if !self.is_answered(part) {
            return;
        }
        let mut line = begin(part);
        // A day to come may be years away.
        let far = |code: &String| code.parse().ok().map(|day| dates::full(self.text, day));
        let day = |code: &String| if part.ask == Ask::Day { far(code) } else { self.moment(code) };
        let said = |code: &String| day(code).unwrap_or_else(|| word(part, code, self.text));
        line.words = self.codes(field).iter().map(said).collect();
        let typed = |end: &str| self.writing(&format!("{field}_{end}")).map(|words| text::one_line(&words));
        if line.words.is_empty() {
            // Not understood as a day yet: what was chosen and typed is shown as it is.
            let choice = self.codes(&format!("{field}_choice"));
            line.words.extend(choice.iter().filter(|code| *code != "other").map(said));
            line.words.extend(typed("day"));
        }
        // A time without a day, or one that was not understood, stays what was written.
        let timed = self.codes(field).iter().any(|code| DateTime::parse_from_rfc3339(code).is_ok());
        line.words.extend(typed("time").filter(|_| !timed));
        let place = self.writing("place").filter(|_| part.ask == Ask::When);
        let place = place.map(|place| text::one_line(&place));
        let only_place = line.words.is_empty() && part.ask == Ask::When;
        line.words.extend(place);
        // One answer: its commas part no words.
        line.words = vec![line.words.join(", ")];
        line.words.retain(|words| !words.is_empty());
        if only_place {
            line.field = "place".into();
            let page = (self.exercise, self.text);
            self.push_as(line, || label(page, part, "place"));
        } else {
            self.push(part, line);
        }
    }

    /// A moment or a day in words; `None` for anything else.
    fn moment(&self, written: &str) -> Option<String> {
        if let Ok(moment) = DateTime::parse_from_rfc3339(written) {
            return Some(dates::with_time(self.text, moment.date_naive(), &moment));
        }
        written.parse::<NaiveDate>().ok().map(|day| dates::long(self.text, day))
    }

    fn tell_the_rest(&mut self) {
        let technical =
            |field: &str| field == "order" && self.exercise.is_some_and(|exercise| exercise.kind == "circle");
        let asked =
            |field: &str| self.exercise.into_iter().flat_map(Exercise::steps).any(|step| step.tells(field));
        let unknown = self.fields.iter().filter(|(field, _)| !asked(field) && !technical(field));
        let unknown: Vec<(&String, &Value)> = unknown.collect();
        for (field, value) in unknown {
            let is_note = self.exercise.is_some_and(|exercise| exercise.kind == "note");
            let imported = self.text.find(&["note.sum", field]).filter(|_| is_note);
            let label = || imported.map_or_else(|| text::one_line(field), str::to_owned);
            let mut line = AnswerLine { field: field.clone(), ..AnswerLine::default() };
            match value {
                Value::Bool(true) if imported.is_some() => line.words.push(self.text.get(YES).to_lowercase()),
                Value::String(words) => match cleaned(words) {
                    Some(words) if words.contains('\n') => line.prose = Some(words),
                    words => line.words.extend(words),
                },
                value => line.words = plain(value),
            }
            self.push_as(line, label);
        }
    }

    fn codes(&self, field: &str) -> Vec<String> {
        self.fields.get(field).map(plain).unwrap_or_default()
    }

    fn writing(&self, field: &str) -> Option<String> {
        match self.fields.get(field)? {
            Value::String(words) => cleaned(words),
            value => cleaned(&plain(value).join(", ")),
        }
    }

    fn push(&mut self, part: &Part, line: AnswerLine) {
        let page = (self.exercise, self.text);
        self.push_as(line, || label(page, part, &part.id));
    }

    /// Under another label than the question's own.
    fn push_as(&mut self, line: AnswerLine, label: impl FnOnce() -> String) {
        if !line.is_empty() {
            let label = if self.labelled { label() } else { String::new() };
            self.lines.push(AnswerLine { label, ..line });
        }
    }
}

/// The short name of a question.
fn label((exercise, text): (Option<&Exercise>, &Text), part: &Part, id: &str) -> String {
    let kind = exercise.map_or("", |exercise| &exercise.kind);
    let ids: [Id; 3] = [&[kind, "sum", id], &[part.text(), "q"], &[part.text()]];
    known(true, &ids, part.field(), text)
}

fn begin(part: &Part) -> AnswerLine {
    AnswerLine { field: part.field().to_owned(), ..AnswerLine::default() }
}

/// Writing that can be shown, without empty lines around it; `None` if nothing is left.
fn cleaned(words: &str) -> Option<String> {
    let mut words = text::clean(words);
    words.truncate(words.trim_end().len());
    if words.starts_with('\n') {
        words.drain(..words.len() - words.trim_start_matches('\n').len());
    }
    (!words.trim_start().is_empty()).then_some(words)
}

/// Clean writing without its line breaks.
fn in_one_line(words: String) -> String {
    if words.contains('\n') { words.replace('\n', " ") } else { words }
}

/// Any value as plain text, a list as its members.
fn plain(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(members) => members.iter().flat_map(plain).collect(),
        Value::String(words) => cleaned(words).map(in_one_line).into_iter().collect(),
        value => vec![text::one_line(&value.to_string())],
    }
}

#[cfg(test)]
#[path = "summary_tests.rs"]
mod tests;
