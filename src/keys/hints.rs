//! What a screen says of a key: an action, its label, and how the key is shown. Decides nothing.

use super::{Action, Label, Scope};
use crate::text::Text;

/// One action as the footer, the help and a press of the mouse know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What happens when it is pressed, and which key it shows.
    pub action: Action,
    /// Its name.
    pub label: Label,
    /// What is shown instead of the action's first key.
    pub shows: Option<&'static str>,
}

impl Action {
    /// A hint that names this action.
    pub const fn called(self, label: Label) -> Hint {
        Hint { action: self, label, shows: None }
    }
}

impl Hint {
    /// The same with other keys shown.
    #[must_use]
    pub const fn shown_as(self, keys: &'static str) -> Self {
        Self { shows: Some(keys), ..self }
    }

    /// Whether it only says that the arrows move.
    pub fn is_arrows(&self) -> bool {
        matches!(self.action, Action::Up | Action::Down | Action::Left | Action::Right)
    }
}

/// Hints that many screens give.
#[allow(missing_docs)]
pub mod hint {
    use super::{Action, Hint, Label};

    pub const UP_DOWN: Hint = Action::Down.called(Label::MOVE).shown_as("↑↓");
    pub const ALL_WAYS: Hint = Action::Down.called(Label::MOVE).shown_as("←↑↓→");
    pub const CHOOSE: Hint = Action::Choose.called(Label::CHOOSE);
    pub const NEXT: Hint = Action::Next.called(Label::NEXT);
    pub const OPEN: Hint = Action::Next.called(Label::OPEN);
    pub const READ: Hint = Action::Next.called(Label::READ);
    /// Up, into the text that was left for the way on.
    pub const WRITE_ON: Hint = Action::Up.called(Label::WRITE_ON).shown_as("↑");
    pub const STOP_WRITING: Hint = Action::Back.called(Label::STOP_WRITING).shown_as("Esc");
    pub const BACK: Hint = Action::Back.called(Label::BACK);
    pub const TO_HOME: Hint = Action::Back.called(Label::HOME);
    pub const HELP: Hint = Action::Help.called(Label::HELP);
    pub const SUPPORT: Hint = Action::Support.called(Label::SUPPORT);
    /// The same in a text field, where `s` is a letter.
    pub const SUPPORT_WRITING: Hint = SUPPORT.shown_as("^S");
    pub const UNDO: Hint = Action::Undo.called(Label::UNDO);
    pub const FIELD: Hint = Action::NextField.called(Label::FIELD);
    pub const NEW: Hint = Action::New.called(Label::NEW);
    pub const REORDER: Hint = Action::MoveDown.called(Label::REORDER).shown_as("K J");
    pub const REMOVE: Hint = Action::Remove.called(Label::DELETE);
    pub const GUIDE: Hint = Action::Guide.called(Label::GUIDE);
    pub const SEARCH: Hint = Action::Search.called(Label::SEARCH);
    pub const PERIOD: Hint = Action::PageUp.called(Label::PAGE).shown_as("PgUp/PgDn");
    pub const DIGITS: Hint = Action::Number(1).called(Label::NUMBER).shown_as("0-9");
    /// A digit takes the row with that number.
    pub const CHOOSE_DIGIT: Hint = Action::Number(1).called(Label::CHOOSE).shown_as("1-9");
    /// Enter in a field of one line.
    pub const NEXT_FIELD: Hint = Action::Next.called(Label::FIELD).shown_as("Enter");
    /// Enter in a field of several lines.
    pub const NEW_LINE: Hint = Action::Next.called(Label::NEW_LINE).shown_as("Enter");
}

/// What an action is called on a screen in general, whatever has the focus there: the help says so. Where it is
/// called as everywhere there is none.
pub fn general(scope: Scope, action: Action) -> Option<Label> {
    use Scope::{
        Begun, Big, Breathing, Calendar, Circle, CircleItem, Crisis, Ending, Error, Exercise, Export,
        Helplines, Home, Insights, Journal, Lock, Menu, Pages, Palette, ReadingList, ReadingPage, Settings,
        Trash,
    };
    Some(match (action, scope) {
        (Action::Next, Exercise | Export) => Label::CHOOSE_NEXT,
        (Action::Next, Settings) => Label::CHOOSE_OPEN,
        (Action::Next, Circle | CircleItem) => Label::EDIT,
        (Action::Next, Crisis | Helplines) => Label::LARGE,
        (Action::Next, Journal | Trash | Pages | Insights | Calendar | ReadingList | ReadingPage) => {
            Label::READ
        }
        (Action::Next, Home | Ending | Menu | Begun | Big | Error | Palette | Lock) => Label::OPEN,
        (Action::Choose, Breathing) => Label::STILL,
        (Action::Undo, Trash) => Label::RESTORE,
        (Action::Remove, Trash) => Label::ERASE,
        _ => return None,
    })
}

/// A key as it is shown: `C-s` as `^S`, `Space` by its name.
pub fn spoken(key: &str, text: &Text) -> String {
    match key.strip_prefix("C-") {
        Some(letter) => format!("^{}", letter.to_uppercase()),
        None if key == "Space" => text.get("keys.name.space"),
        None => key.strip_prefix("M-").map_or_else(|| key.to_owned(), |letter| format!("Alt-{letter}")),
    }
}
