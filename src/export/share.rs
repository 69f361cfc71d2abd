//! What may leave the journal when it is shared: a filter over records; never adds or rewords anything.

use serde_json::{Map, Value};

use crate::exercise::{Ask, Catalogue, Exercise, Strand};
use crate::journal::Record;
use crate::text::Text;

/// What somebody chose to share; everything else is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // one switch a part, as on the screen and the command line
pub struct Share {
    /// Chosen words about oneself: body, feelings, how it was afterwards.
    pub feelings: bool,
    /// Chosen needs.
    pub needs: bool,
    /// Encounters and small steps.
    pub encounters: bool,
    /// Everything that was written freely, own words beside choices too.
    pub notes: bool,
    /// The support circle.
    pub circle: bool,
    /// Harsh thoughts that were kept.
    pub thoughts: bool,
    /// The names of others, and how to reach them.
    pub names: bool,
}

impl Share {
    /// These records without what is not shared; one of which nothing is left is not there.
    pub fn entries(self, records: &[Record], catalogue: &Catalogue) -> Vec<Record> {
        let kept = records.iter().filter_map(|record| {
            let exercise = catalogue.get(&record.kind).map(AsRef::as_ref);
            let may = |field: &String| self.allows(exercise, field);
            only(record, may)
        });
        kept.collect()
    }

    /// The items of the circle that are shared: none, or each with or without its name.
    pub fn circle(self, items: &[Record]) -> Vec<Record> {
        let personal = ["name", "reach"];
        let shared = items.iter().filter(|item| self.circle && item.kind == "circle");
        shared
            .filter_map(|item| only(item, |field| self.names || !personal.contains(&field.as_str())))
            .collect()
    }

    /// What is left out, in words: "vrije tekst, harde gedachten, cirkel".
    pub fn left_out(self, text: &Text) -> Vec<String> {
        let mut words = match (self.feelings, self.needs) {
            (false, false) => vec![text.get("export.part.feelings")],
            (false, true) => vec![text.within_a_line(&text.get("check_in.sum.feel"))],
            (true, false) => vec![text.within_a_line(&text.get("check_in.sum.need"))],
            (true, true) => Vec::new(),
        };
        let parts = [
            (self.encounters, "export.part.encounters"),
            (self.notes, "export.part.text"),
            (self.thoughts, "export.part.compassion"),
            (self.circle, "export.part.circle"),
            (self.names, "export.file.names"),
        ];
        words.extend(parts.iter().filter(|(shared, _)| !shared).map(|(_, id)| text.get(id)));
        words
    }

    /// Whether a field is shared. What this build does not know may hold anything, so it counts as written freely.
    fn allows(self, exercise: Option<&Exercise>, field: &str) -> bool {
        let Some(exercise) = exercise else { return self.notes };
        let others = exercise.strand == Strand::Others;
        let parts = exercise.parts();
        let notes = self.notes && (self.encounters || !others);
        let Some(part) = parts.iter().find(|part| part.fields().iter().any(|known| known == field)) else {
            return notes;
        };
        if part.let_go.is_some()
            || parts.iter().any(|part| part.let_go.as_ref().is_some_and(|go| go.field == field))
        {
            return self.thoughts;
        }
        if (others || part.ask == Ask::Person) && field.ends_with("_name") {
            return self.encounters && self.names;
        }
        if part.writes()
            || part.own_words.as_deref() == Some(field)
            || field == "place"
            || part.ask == Ask::Day
        {
            return notes;
        }
        match (others, field) {
            (true, _) => self.encounters,
            (false, "needs") => self.needs,
            (false, _) => self.feelings,
        }
    }
}

fn only(record: &Record, may: impl Fn(&String) -> bool) -> Option<Record> {
    let allowed = record.fields.iter().filter(|(field, _)| may(field));
    let fields: Map<String, Value> = allowed.map(|(field, value)| (field.clone(), value.clone())).collect();
    (!fields.is_empty()).then(|| Record { fields, ..record.clone() })
}
