//! What a question says of itself: where its answer and its words stand; never changes after it was settled.

use super::{Ask, Part};
use crate::text::Text;

impl Part {
    /// Fills in what was left out, so that readers need no defaults of their own.
    pub(super) fn settle(&mut self, kind: &str, step: Option<&str>) {
        let relative = self.text.take().unwrap_or_else(|| match step {
            Some(step) => format!("{step}.{}", self.id),
            None => self.id.clone(),
        });
        let own = if relative.is_empty() { kind.to_owned() } else { format!("{kind}.{relative}") };
        self.words.get_or_insert_with(|| own.clone());
        self.text = Some(own);
        self.field.get_or_insert_with(|| self.id.clone());
        if self.rows == 0 {
            self.rows = 3;
        }
        for part in self.also.iter_mut().chain(self.side.as_deref_mut()) {
            part.settle(kind, Some(&relative));
        }
    }

    /// Where the answer is stored.
    pub fn field(&self) -> &str {
        self.field.as_deref().unwrap_or(&self.id)
    }

    /// The whole key of its texts: `check_in.body`.
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or(&self.id)
    }

    /// The whole key below which the words of its choices stand.
    pub fn words(&self) -> &str {
        self.words.as_deref().unwrap_or(&self.id)
    }

    /// The whole key of the question itself, if it is shown.
    pub fn question(&self, text: &Text) -> Option<String> {
        let keys = [format!("{}.q", self.text()), format!("{}.label", self.text()), self.text().to_owned()];
        keys.into_iter().find(|key| self.label && text.has(key))
    }

    /// The whole keys of what stands under the question.
    pub fn hints(&self, text: &Text) -> Vec<String> {
        let own = format!("{}.hint", self.text());
        match &self.hint {
            Some(keys) => keys.clone(),
            None if self.label && text.has(&own) => vec![own],
            None => Vec::new(),
        }
    }

    /// How a choice can sound: the label, and the words.
    pub fn sound(&self, code: &str, text: &Text) -> Option<(String, String)> {
        let label = self.sounds.as_ref()?;
        let words = Some(format!("{}.{code}.words", self.words())).filter(|key| text.has(key))?;
        Some((text.get(label), text.get(&words)))
    }

    /// The question on the same page for the words of the choice "own".
    pub fn own_sentence(&self) -> Option<&Part> {
        let belongs = |codes: &Vec<String>| codes == &["own"];
        self.also.iter().find(|also| also.writes() && also.only_if.get(self.field()).is_some_and(belongs))
    }

    /// Whether this question has a text field as its answer.
    pub fn writes(&self) -> bool {
        matches!(self.ask, Ask::Write | Ask::Review)
    }

    /// This question, then those on its page, then the one behind its button.
    pub fn all(&self) -> Vec<&Part> {
        std::iter::once(self).chain(self.further().flat_map(Part::all)).collect()
    }

    /// The questions on its page and behind its button.
    pub fn further(&self) -> impl Iterator<Item = &Part> {
        self.side.iter().map(AsRef::as_ref).chain(&self.also)
    }

    /// The further questions that are told in the line of a choice: the one behind its button, and that for words of one's
    /// own.
    pub fn within(&self) -> (Option<&Part>, Option<&Part>) {
        if !matches!(self.ask, Ask::ChooseOne | Ask::ChooseMany | Ask::Breathe) {
            return (None, None);
        }
        let side = self.side.as_deref().filter(|side| matches!(side.ask, Ask::ChooseOne | Ask::ChooseMany));
        (side, self.own_sentence())
    }

    /// Whether a further question has no line of its own: it is told within this one, or only switches it.
    pub fn tells_within(&self, further: &Part) -> bool {
        let (side, own) = self.within();
        let same = |told: &Part| told.field() == further.field() && told == further;
        let switches = [self.let_go.as_ref().map(|go| &go.field), self.kept.as_ref().map(|kept| &kept.when)];
        side.is_some_and(same)
            || own.is_some_and(same)
            || switches.into_iter().flatten().any(|field| field == further.field())
    }

    /// Whether a field is told with this question, or with one of the further ones.
    pub fn tells(&self, field: &str) -> bool {
        let told = |next: &Part| {
            next.stores(field)
                || next.further().next().is_some() && !self.tells_within(next) && next.tells(field)
        };
        self.stores(field) || self.further().any(told)
    }

    /// Whether this question alone writes that field; the same fields as [`Part::fields`].
    pub fn stores(&self, field: &str) -> bool {
        let ends: &[&str] = match self.ask {
            Ask::Read => &[],
            Ask::Person => &["", "_name"],
            Ask::When => &["", "_choice", "_day", "_time"],
            Ask::Day => &["", "_choice", "_day"],
            _ => &[""],
        };
        let end = field.strip_prefix(self.field());
        end.is_some_and(|end| ends.contains(&end))
            || self.ask == Ask::When && field == "place"
            || self.finer.as_ref().is_some_and(|finer| finer.field == field)
            || self.own_words.as_deref() == Some(field)
    }

    /// Every field that this question alone writes, in the order of the file format.
    pub fn fields(&self) -> Vec<String> {
        let field = self.field().to_owned();
        let mut fields = match self.ask {
            Ask::Read => vec![],
            Ask::Person => vec![field.clone(), format!("{field}_name")],
            Ask::When => vec![
                field.clone(),
                format!("{field}_choice"),
                format!("{field}_day"),
                format!("{field}_time"),
                "place".into(),
            ],
            Ask::Day => vec![field.clone(), format!("{field}_choice"), format!("{field}_day")],
            _ => vec![field],
        };
        fields.extend(self.finer.iter().map(|finer| finer.field.clone()));
        fields.extend(self.own_words.clone());
        fields
    }
}
