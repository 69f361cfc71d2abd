//! What the footer says on each screen, in order of weight; every hint names an action of the table.

use super::{Action, Scope, Typing};
use crate::text::Text;

/// One hint of a footer.
#[derive(Clone, Copy, Debug)]
pub struct Hint {
    /// What happens when it is clicked, and which key it shows.
    pub action: Action,
    /// The message that names it.
    pub label: &'static str,
    /// What is shown instead of the action's first key.
    pub shows: Option<&'static str>,
}

impl Hint {
    /// Whether it only says that the arrows move.
    pub fn is_arrows(&self) -> bool {
        matches!(self.action, Action::Up | Action::Down | Action::Left | Action::Right)
    }
}

const fn hint(action: Action, label: &'static str) -> Hint {
    Hint { action, label, shows: None }
}

const fn shown(shows: &'static str, action: Action, label: &'static str) -> Hint {
    Hint { action, label, shows: Some(shows) }
}

const UP_DOWN: Hint = shown("↑↓", Action::Down, "keys-move");
const ALL_WAYS: Hint = shown("←↑↓→", Action::Down, "keys-move");
const CHOOSE: Hint = hint(Action::Choose, "keys-choose");
const NEXT: Hint = hint(Action::Next, "keys-next");
/// Under a choice: what Enter does depends on whether it is chosen, and its screen says which.
const CHOOSE_NEXT: Hint = hint(Action::Next, "keys-choose_next");
/// On the way on, right after writing.
const WRITE_ON: Hint = shown("↑", Action::Up, "keys-write_on");
const STOP_WRITING: Hint = shown("Esc", Action::Back, "keys-stop_writing");
const OPEN: Hint = hint(Action::Next, "keys-open");
const READ: Hint = hint(Action::Next, "keys-read");
const BACK: Hint = hint(Action::Back, "keys-back");
const TO_HOME: Hint = hint(Action::Back, "keys-home");
const HELP: Hint = hint(Action::Help, "keys-help");
const SUPPORT: Hint = hint(Action::Support, "keys-support");
const UNDO: Hint = hint(Action::Undo, "keys-undo");
const FIELD: Hint = hint(Action::NextField, "keys-field");
const NEW: Hint = hint(Action::New, "keys-new");
const REMOVE: Hint = hint(Action::Remove, "keys-delete");
const GUIDE: Hint = hint(Action::Guide, "keys-guide");
const SEARCH: Hint = hint(Action::Search, "keys-search");
const PERIOD: Hint = shown("PgUp/PgDn", Action::PageUp, "keys-page");
const DIRECT: Hint = shown("0-9", Action::Number(1), "keys-number");

/// The hints of a screen, heaviest first; the footer drops the lightest when there is no room.
pub fn hints(scope: Scope, typing: Typing) -> &'static [Hint] {
    match (typing, scope) {
        (Typing::Page, _) => {
            const {
                &[
                    STOP_WRITING,
                    FIELD,
                    shown("^S", Action::Support, "keys-support"),
                    shown("Enter", Action::Next, "common-new_line"),
                ]
            }
        }
        (Typing::Line, Scope::Search) => {
            const {
                &[
                    shown("↑↓", Action::Down, "keys-result"),
                    hint(Action::NextField, "keys-filter"),
                    READ,
                    hint(Action::Back, "keys-clear"),
                    shown("^S", Action::Support, "keys-support"),
                ]
            }
        }
        (Typing::Line, Scope::Help) => {
            const { &[UP_DOWN, hint(Action::Back, "keys-clear"), shown("^S", Action::Support, "keys-support")] }
        }
        (Typing::Line, Scope::Palette) => const { &[UP_DOWN, OPEN, hint(Action::Back, "keys-close")] },
        (Typing::Line, _) => {
            const {
                &[
                    shown("Enter", Action::Next, "keys-field"),
                    STOP_WRITING,
                    shown("^S", Action::Support, "keys-support"),
                ]
            }
        }
        (Typing::No, scope) => standing(scope),
    }
}

fn standing(scope: Scope) -> &'static [Hint] {
    match scope {
        Scope::Home => {
            const {
                &[
                    UP_DOWN,
                    OPEN,
                    DIRECT,
                    hint(Action::Palette, "keys-palette"),
                    HELP,
                    hint(Action::Quit, "keys-quit"),
                ]
            }
        }
        Scope::Exercise => {
            const { &[WRITE_ON, ALL_WAYS, CHOOSE_NEXT, CHOOSE, BACK, HELP, FIELD, UNDO, SUPPORT] }
        }
        Scope::Reading => const { &[NEXT, BACK, HELP, SUPPORT] },
        Scope::Breathing => {
            const { &[hint(Action::Choose, "keys-still"), hint(Action::Still, "keys-no_motion"), NEXT, BACK, HELP] }
        }
        Scope::Ending => const { &[UP_DOWN, OPEN, DIRECT, UNDO, TO_HOME, HELP] },
        Scope::Menu => const { &[UP_DOWN, OPEN, GUIDE, REMOVE, TO_HOME, HELP] },
        Scope::Begun => const { &[UP_DOWN, OPEN, DIRECT, TO_HOME, HELP] },
        Scope::Guide => const { &[UP_DOWN, NEXT, BACK, SUPPORT, HELP] },
        Scope::Welcome => const { &[WRITE_ON, UP_DOWN, NEXT, BACK, SUPPORT, HELP] },
        Scope::Circle => {
            const {
                &[
                    hint(Action::Next, "keys-edit"),
                    NEW,
                    shown("K J", Action::MoveDown, "keys-reorder"),
                    hint(Action::Poster, "keys-poster"),
                    BACK,
                    HELP,
                    REMOVE,
                    UNDO,
                ]
            }
        }
        Scope::CircleItem => {
            const { &[WRITE_ON, hint(Action::Next, "keys-edit"), BACK, HELP, UP_DOWN, UNDO] }
        }
        Scope::Crisis | Scope::Helplines => {
            const { &[shown("1-9", Action::Number(1), "keys-choose"), hint(Action::Next, "keys-large"), BACK] }
        }
        Scope::Country => const { &[UP_DOWN, NEXT, SEARCH, BACK, HELP] },
        Scope::Big => const { &[UP_DOWN, OPEN, shown("→", Action::Right, "keys-next_item"), BACK] },
        Scope::Journal => const { &[UP_DOWN, READ, NEW, SEARCH, TO_HOME, HELP, REMOVE, UNDO] },
        Scope::Entry => const { &[UP_DOWN, hint(Action::Edit, "keys-edit"), REMOVE, BACK, HELP, UNDO] },
        Scope::Trash => {
            const {
                &[
                    UP_DOWN,
                    READ,
                    hint(Action::Undo, "keys-restore"),
                    hint(Action::Remove, "keys-erase"),
                    BACK,
                    HELP,
                    FIELD,
                ]
            }
        }
        Scope::Search => {
            const {
                &[
                    shown("↑↓", Action::Down, "keys-change"),
                    NEXT,
                    FIELD,
                    hint(Action::Back, "keys-clear"),
                    HELP,
                ]
            }
        }
        Scope::Pages => const { &[UP_DOWN, READ, BACK, HELP] },
        Scope::Insights => {
            const {
                &[
                    shown("←→", Action::Right, "keys-view"),
                    shown("↑↓", Action::Down, "keys-word"),
                    READ,
                    TO_HOME,
                    HELP,
                    PERIOD,
                    hint(Action::Table, "keys-table"),
                    hint(Action::Palette, "keys-palette"),
                ]
            }
        }
        Scope::Calendar => {
            const {
                &[
                    shown("←↑↓→", Action::Right, "keys-day"),
                    hint(Action::NextField, "keys-view"),
                    READ,
                    PERIOD,
                    TO_HOME,
                    HELP,
                    hint(Action::Table, "keys-table"),
                ]
            }
        }
        Scope::Export => {
            const {
                &[
                    WRITE_ON,
                    ALL_WAYS,
                    CHOOSE_NEXT,
                    CHOOSE,
                    BACK,
                    HELP,
                    FIELD,
                    hint(Action::Import, "keys-import"),
                ]
            }
        }
        Scope::Import => const { &[UP_DOWN, NEXT, UNDO, BACK, HELP, FIELD] },
        Scope::Settings => {
            const {
                &[
                    UP_DOWN,
                    shown("←→", Action::Right, "keys-change"),
                    hint(Action::Next, "keys-choose_open"),
                    UNDO,
                    BACK,
                    HELP,
                ]
            }
        }
        Scope::Help => const { &[UP_DOWN, SEARCH, BACK, SUPPORT] },
        Scope::Language => const { &[UP_DOWN, NEXT, hint(Action::Back, "keys-skip"), SUPPORT] },
        Scope::Error => const { &[UP_DOWN, OPEN, SUPPORT, HELP] },
        Scope::Palette => const { &[UP_DOWN, OPEN, hint(Action::Back, "keys-close")] },
        Scope::GoTo => const { &[hint(Action::Back, "keys-wait")] },
        Scope::Cover => const { &[] },
    }
}

/// A key as it is shown: `C-s` as `^S`, `Space` by its name.
pub fn spoken(key: &str, text: &Text) -> String {
    match key.strip_prefix("C-") {
        Some(letter) => format!("^{}", letter.to_uppercase()),
        None if key == "Space" => text.get("keys.name.space"),
        None => key.strip_prefix("M-").map_or_else(|| key.to_owned(), |letter| format!("Alt-{letter}")),
    }
}
