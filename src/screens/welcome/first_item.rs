//! The first item of the circle while it is typed in the first run: a name and how to reach it. Writes nothing itself.

use serde_json::json;

use crate::journal::{Draft, Record};
use crate::screens::Context;
use crate::widgets::editor::{Edit, Editor};

/// The item, with the id that its draft has.
pub struct FirstItem {
    begun: Record,
    /// The field of its name.
    pub name: Editor,
    /// The field of how to reach it.
    pub reach: Editor,
    /// Something was typed since the beginning.
    touched: bool,
}

impl FirstItem {
    /// The item with what a draft holds; without one, nothing is typed yet.
    pub fn new(draft: Option<&Draft>, context: &Context) -> Self {
        let begun = match draft {
            Some(draft) => draft.record(context.now.into()),
            None => Record::new("circle", context.now, context.now.into()),
        };
        let field = |name: &str| {
            let mut editor = Editor::line();
            editor.set_text(begun.text(name).unwrap_or_default());
            editor
        };
        Self { name: field("name"), reach: field("reach"), begun, touched: false }
    }

    /// Whether both fields are empty.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.reach.is_empty()
    }

    /// Whether something was typed here.
    pub fn is_touched(&self) -> bool {
        self.touched
    }

    /// Whether this is that item.
    pub fn is(&self, item: &Record) -> bool {
        self.begun.id == item.id
    }

    /// Types into one of the two fields; false if the cursor would leave it.
    pub fn edit(&mut self, edit: Edit, reach: bool, room: u16) -> bool {
        self.touched |= !matches!(edit, Edit::Up | Edit::Down);
        if reach { self.reach.apply(edit, room) } else { self.name.apply(edit, room) }
    }

    /// The item with what was typed here; what was answered elsewhere stays with it.
    pub fn record(&self) -> Record {
        let mut item = self.begun.clone();
        for (field, words) in [("name", self.name.text()), ("reach", self.reach.text())] {
            match words.trim() {
                "" => drop(item.fields.shift_remove(field)),
                words => drop(item.fields.insert(field.to_owned(), json!(words))),
            }
        }
        item
    }
}
