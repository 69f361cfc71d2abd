//! LEGACY: the footers of screens that do not say their actions yet.

use super::{Action, Hint, Label, Scope, Typing};

const fn hint(action: Action, label: Label) -> Hint {
    Hint { action, label, shows: None }
}

const fn shown(shows: &'static str, action: Action, label: Label) -> Hint {
    Hint { action, label, shows: Some(shows) }
}

const UP_DOWN: Hint = shown("↑↓", Action::Down, Label::MOVE);
const ALL_WAYS: Hint = shown("←↑↓→", Action::Down, Label::MOVE);
const CHOOSE: Hint = hint(Action::Choose, Label::CHOOSE);
const NEXT: Hint = hint(Action::Next, Label::NEXT);
/// Under a choice: what Enter does depends on whether it is chosen, and its screen says which.
const CHOOSE_NEXT: Hint = hint(Action::Next, Label::CHOOSE_NEXT);
/// On the way on, right after writing.
const WRITE_ON: Hint = shown("↑", Action::Up, Label::WRITE_ON);
const STOP_WRITING: Hint = shown("Esc", Action::Back, Label::STOP_WRITING);
const OPEN: Hint = hint(Action::Next, Label::OPEN);
const READ: Hint = hint(Action::Next, Label::READ);
const BACK: Hint = hint(Action::Back, Label::BACK);
const TO_HOME: Hint = hint(Action::Back, Label::HOME);
const HELP: Hint = hint(Action::Help, Label::HELP);
const SUPPORT: Hint = hint(Action::Support, Label::SUPPORT);
const UNDO: Hint = hint(Action::Undo, Label::UNDO);
const FIELD: Hint = hint(Action::NextField, Label::FIELD);
const NEW: Hint = hint(Action::New, Label::NEW);
const REMOVE: Hint = hint(Action::Remove, Label::DELETE);
const GUIDE: Hint = hint(Action::Guide, Label::GUIDE);
const SEARCH: Hint = hint(Action::Search, Label::SEARCH);
const PERIOD: Hint = shown("PgUp/PgDn", Action::PageUp, Label::PAGE);
const DIRECT: Hint = shown("0-9", Action::Number(1), Label::NUMBER);

/// The hints of a screen, heaviest first; the footer drops the lightest when there is no room.
pub fn legacy_hints(scope: Scope, typing: Typing) -> &'static [Hint] {
    match (typing, scope) {
        (Typing::Page, _) => {
            const {
                &[
                    STOP_WRITING,
                    FIELD,
                    shown("^S", Action::Support, Label::SUPPORT),
                    shown("Enter", Action::Next, Label::NEW_LINE),
                ]
            }
        }
        (Typing::Line, Scope::Search) => {
            const {
                &[
                    shown("↑↓", Action::Down, Label::RESULT),
                    hint(Action::NextField, Label::FILTER),
                    READ,
                    hint(Action::Back, Label::CLEAR),
                    shown("^S", Action::Support, Label::SUPPORT),
                ]
            }
        }
        (Typing::Line, Scope::Help) => {
            const { &[UP_DOWN, hint(Action::Back, Label::CLEAR), shown("^S", Action::Support, Label::SUPPORT)] }
        }
        (Typing::Line, Scope::Palette) => const { &[UP_DOWN, OPEN, hint(Action::Back, Label::CLOSE)] },
        (Typing::Line, _) => {
            const {
                &[
                    shown("Enter", Action::Next, Label::FIELD),
                    STOP_WRITING,
                    shown("^S", Action::Support, Label::SUPPORT),
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
                    hint(Action::Palette, Label::PALETTE),
                    HELP,
                    hint(Action::Quit, Label::QUIT),
                ]
            }
        }
        Scope::Exercise => {
            const { &[WRITE_ON, ALL_WAYS, CHOOSE_NEXT, CHOOSE, BACK, HELP, FIELD, UNDO, SUPPORT] }
        }
        Scope::Reading => const { &[NEXT, BACK, HELP, SUPPORT] },
        Scope::Breathing => {
            const { &[hint(Action::Choose, Label::STILL), hint(Action::Still, Label::NO_MOTION), NEXT, BACK, HELP] }
        }
        Scope::Ending => const { &[UP_DOWN, OPEN, DIRECT, UNDO, TO_HOME, HELP] },
        Scope::Menu => const { &[UP_DOWN, OPEN, GUIDE, REMOVE, TO_HOME, HELP] },
        Scope::Begun => const { &[UP_DOWN, OPEN, DIRECT, TO_HOME, HELP] },
        Scope::Guide => const { &[UP_DOWN, NEXT, BACK, SUPPORT, HELP] },
        Scope::Welcome => const { &[WRITE_ON, UP_DOWN, NEXT, BACK, SUPPORT, HELP] },
        Scope::Circle => {
            const {
                &[
                    hint(Action::Next, Label::EDIT),
                    NEW,
                    shown("K J", Action::MoveDown, Label::REORDER),
                    hint(Action::Poster, Label::POSTER),
                    BACK,
                    HELP,
                    REMOVE,
                    UNDO,
                ]
            }
        }
        Scope::CircleItem => {
            const { &[WRITE_ON, hint(Action::Next, Label::EDIT), BACK, HELP, UP_DOWN, UNDO] }
        }
        Scope::Crisis | Scope::Helplines => {
            const { &[shown("1-9", Action::Number(1), Label::CHOOSE), hint(Action::Next, Label::LARGE), BACK] }
        }
        Scope::Country => const { &[UP_DOWN, NEXT, SEARCH, BACK, HELP] },
        Scope::Big => const { &[UP_DOWN, OPEN, shown("→", Action::Right, Label::NEXT_ITEM), BACK] },
        Scope::Journal => const { &[UP_DOWN, READ, NEW, SEARCH, TO_HOME, HELP, REMOVE, UNDO] },
        Scope::Entry => const { &[UP_DOWN, hint(Action::Edit, Label::EDIT), REMOVE, BACK, HELP, UNDO] },
        Scope::Trash => {
            const {
                &[
                    UP_DOWN,
                    READ,
                    hint(Action::Undo, Label::RESTORE),
                    hint(Action::Remove, Label::ERASE),
                    BACK,
                    HELP,
                    FIELD,
                ]
            }
        }
        Scope::Search => {
            const {
                &[
                    shown("↑↓", Action::Down, Label::CHANGE),
                    NEXT,
                    FIELD,
                    hint(Action::Back, Label::CLEAR),
                    HELP,
                ]
            }
        }
        Scope::Pages => const { &[UP_DOWN, READ, BACK, HELP] },
        Scope::Insights => {
            const {
                &[
                    shown("←→", Action::Right, Label::VIEW),
                    shown("↑↓", Action::Down, Label::WORD),
                    READ,
                    TO_HOME,
                    HELP,
                    PERIOD,
                    hint(Action::Table, Label::TABLE),
                    hint(Action::Palette, Label::PALETTE),
                ]
            }
        }
        Scope::Calendar => {
            const {
                &[
                    shown("←↑↓→", Action::Right, Label::DAY),
                    hint(Action::NextField, Label::VIEW),
                    READ,
                    PERIOD,
                    TO_HOME,
                    HELP,
                    hint(Action::Table, Label::TABLE),
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
                    hint(Action::Import, Label::IMPORT),
                ]
            }
        }
        Scope::Import => const { &[UP_DOWN, NEXT, UNDO, BACK, HELP, FIELD] },
        Scope::Settings => {
            const {
                &[
                    UP_DOWN,
                    shown("←→", Action::Right, Label::CHANGE),
                    hint(Action::Next, Label::CHOOSE_OPEN),
                    UNDO,
                    BACK,
                    HELP,
                ]
            }
        }
        Scope::Help => const { &[UP_DOWN, SEARCH, BACK, SUPPORT] },
        Scope::Language => const { &[UP_DOWN, NEXT, hint(Action::Back, Label::SKIP), SUPPORT] },
        Scope::Error => const { &[UP_DOWN, OPEN, SUPPORT, HELP] },
        Scope::Palette => const { &[UP_DOWN, OPEN, hint(Action::Back, Label::CLOSE)] },
        Scope::GoTo => const { &[hint(Action::Back, Label::WAIT)] },
        Scope::Cover => const { &[] },
    }
}
