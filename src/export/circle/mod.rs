//! The support circle as plain text for a shell; nothing that a person put in it is left out or reordered.

mod poster_html;
mod poster_sizes;
mod poster_text;
mod qr_code;
mod ring;

pub use poster_html::poster_html;
pub use poster_sizes::Paper;
pub use poster_text::poster_text;
pub use qr_code::{modules, svg, tel};

use crate::helplines::{Form, Numbers, Purpose};
use crate::journal::Record;
use crate::text::{Text, one_line};

/// Everything that a page of the circle is made of.
#[derive(Clone, Copy, Debug)]
pub struct CirclePage<'a> {
    /// The items, in the person's own order.
    pub items: &'a [Record],
    /// The numbers that the person sees.
    pub numbers: &'a Numbers<'a>,
    /// Whether the first words to say stand on it.
    pub words: bool,
    /// The words.
    pub text: &'a Text,
}

/// One item of the circle, cleaned; what is not filled in is empty.
pub(super) struct Item {
    pub name: String,
    pub role: String,
    pub reach: String,
    pub words: String,
}

impl CirclePage<'_> {
    pub(super) fn items(&self) -> Vec<Item> {
        self.items.iter().map(|record| self.item(record)).filter(|item| !item.name.is_empty()).collect()
    }

    fn item(&self, record: &Record) -> Item {
        let field = |name: &str| one_line(record.text(name).unwrap_or_default()).trim().to_owned();
        let (name, reach) = (field("name"), field("reach"));
        let words = if self.words { field("words") } else { String::new() };
        // "zus, luistert": the first of what is said about somebody tells them apart.
        let role = field("helps").split(',').next().unwrap_or_default().trim().to_owned();
        // A number without a name still helps.
        if name.is_empty() {
            Item { name: reach, reach: role, role: String::new(), words }
        } else {
            Item { name, role, reach, words }
        }
    }

    /// What to do in danger, and with thoughts of suicide: "Bij direct gevaar: 112"; with several countries, a row each.
    pub(super) fn in_danger(&self) -> Vec<String> {
        if self.numbers.anywhere {
            return self.numbers.urgent(Form::Names, self.text);
        }
        let said = [
            ("circle.print.danger", "number", Purpose::Danger),
            ("circle.print.suicide", "line", Purpose::Suicide),
        ];
        let said = said.into_iter().filter_map(|(id, name, purpose)| {
            let line = self.numbers.first(purpose)?;
            Some(self.text.fill(id, &[(name, line.call(self.text).into())]))
        });
        let more = self.numbers.only_danger().then(|| self.text.get("helplines.only_danger"));
        said.chain(more).collect()
    }

    /// The most urgent numbers, bare; those of a country in one piece.
    pub(super) fn short_numbers(&self) -> Vec<String> {
        self.numbers.urgent(Form::Codes, self.text)
    }

    /// Somebody who listens, if that is another line than the one for thoughts of suicide.
    fn listener(&self) -> Option<String> {
        let first = |purpose| self.numbers.first(purpose).filter(|_| !self.numbers.anywhere);
        let purposes = [Purpose::Listen, Purpose::Mental, Purpose::Text];
        let (purpose, line) = purposes.into_iter().find_map(|purpose| Some((purpose, first(purpose)?)))?;
        if Some(line) == first(Purpose::Suicide) {
            return None;
        }
        let name = self.text.get(purpose.id());
        Some(format!("{name}: {} ({})", line.call(self.text), line.name))
    }
}

/// The circle and the help lines as lines of plain text; without items only the help lines.
pub fn circle_text(page: &CirclePage) -> String {
    let mut blocks = Vec::new();
    let items = page.items();
    if !items.is_empty() {
        blocks.push(page.text.get("circle.print.head"));
    }
    for (place, item) in items.iter().enumerate() {
        let role = if item.role.is_empty() { String::new() } else { format!(" ({})", item.role) };
        let mut block = format!("{}. {}{role}", place + 1, item.name);
        let words = if item.words.is_empty() { String::new() } else { format!("\"{}\"", item.words) };
        for line in [&item.reach, &words].into_iter().filter(|line| !line.is_empty()) {
            block.push_str("\n   ");
            block.push_str(line);
        }
        blocks.push(block);
    }
    let mut lines = page.in_danger();
    lines.extend(page.listener());
    blocks.push(lines.join("\n"));
    blocks.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests;
