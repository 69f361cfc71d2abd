//! The rows of the help: the keys of a screen and those of everywhere, made from the key table; paints nothing.

use crate::keys::{Action, BINDINGS, Binding, Hint, Keys, Label, Scope, Typing, general, hint, spoken};
use crate::text::Text;
use crate::theme::Theme;

/// Keys that mean something of each screen's own, though they work on all.
const HERE: [Label; 6] = [Label::MOVE, Label::CHOOSE, Label::NEXT, Label::FIELD, Label::NUMBER, Label::PAGE];

/// Whether nothing is ever typed on a screen.
fn is_silent(scope: Scope) -> bool {
    use Scope::{
        Begun, Big, Breathing, Crisis, Ending, Guide, Home, Insights, Menu, ReadingList, ReadingPage,
    };
    matches!(
        scope,
        Home | Ending
            | Menu
            | Begun
            | Guide
            | ReadingList
            | ReadingPage
            | Insights
            | Breathing
            | Crisis
            | Big
    )
}

/// Screens whose fields have a way on below them, where Esc leads.
const GOES_ON: [Scope; 4] = [Scope::Exercise, Scope::CircleItem, Scope::Export, Scope::Welcome];

/// One row: the keys, and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The keys.
    pub keys: String,
    /// What they do.
    pub does: String,
}

/// The rows of a screen's own keys, and those of the keys that mean the same everywhere.
pub fn rows(scope: Scope, keys: &Keys, text: &Text, theme: &Theme) -> (Vec<Row>, Vec<Row>) {
    let (mut here, mut everywhere): (Vec<Row>, Vec<Row>) = (Vec::new(), Vec::new());
    let mut told: Vec<Label> = Vec::new();
    for binding in BINDINGS.iter().filter(|line| line.counts_in(scope)) {
        let label = label(binding, scope);
        if told.contains(&label) {
            continue;
        }
        let own = !binding.scopes.is_empty() || HERE.contains(&binding.label) || label != binding.label;
        let into = if own { &mut here } else { &mut everywhere };
        into.push(Row { keys: keys_of(label, scope, keys, text, theme), does: long(label, keys, text) });
        told.push(label);
    }
    (here, everywhere)
}

/// What an action is called on this screen in general.
fn label(binding: &Binding, scope: Scope) -> Label {
    general(scope, binding.action).unwrap_or(binding.label)
}

/// What the action with this label does, at length; some need the key that goes on as well.
pub fn long(label: Label, keys: &Keys, text: &Text) -> String {
    let long = format!("{}-long", label.key());
    let next = spoken(&keys.first(Action::Next, Typing::No), text);
    text.fill(if text.has(&long) { &long } else { label.key() }, &[("key", next.into())])
}

/// Every key of the lines with this label: arrows and runs of letters or digits as one word each.
fn keys_of(label: Label, scope: Scope, keys: &Keys, text: &Text, theme: &Theme) -> String {
    let lines = BINDINGS.iter().filter(|line| line.counts_in(scope));
    let all: Vec<String> =
        lines.filter(|line| self::label(line, scope) == label).flat_map(|line| keys.of(line)).collect();
    let has = |key: &str| all.iter().any(|there| there == key);
    let arrows = ["Left", "Up", "Down", "Right"];
    if arrows.iter().all(|arrow| has(arrow)) {
        let shown = theme.marks.keys("←↑↓→", text);
        let mut letters: Vec<&str> =
            all.iter().map(String::as_str).filter(|key| !arrows.contains(key)).collect();
        letters.sort_unstable();
        return format!("{shown} {}", letters.concat());
    }
    let standard = |line: &&Binding| line.label == label && keys.of(line) != line.keys;
    if label == Label::NUMBER && !BINDINGS.iter().any(|line| standard(&line)) {
        return "0-9".to_owned();
    }
    all.iter().map(|key| spoken(key, text)).collect::<Vec<_>>().join(" ")
}

/// What keys do while a field has the focus; nothing for a screen without one.
pub fn writing(scope: Scope, keys: &Keys, text: &Text, theme: &Theme) -> Vec<Row> {
    if is_silent(scope) {
        return Vec::new();
    }
    let goes_on = GOES_ON.contains(&scope);
    let row = |hint: &Hint, typing: Typing| {
        let does = if goes_on { long(hint.label, keys, text) } else { text.get(hint.label.key()) };
        Row { keys: theme.marks.keys(&keys.shown(hint, typing, text), text), does }
    };
    let mut rows: Vec<Row> = [hint::STOP_WRITING, hint::FIELD, hint::NEW_LINE]
        .iter()
        .map(|hint| row(hint, Typing::Multiline))
        .collect();
    // After Esc comes the way back.
    rows.splice(1..1, goes_on.then(|| row(&hint::WRITE_ON, Typing::No)));
    let erase = ["C-w", "C-u"].map(|key| spoken(key, text)).join(" ");
    rows.push(Row { keys: erase, does: text.get(Label::ERASE_WORD.key()) });
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn of(scope: Scope) -> (Vec<Row>, Vec<Row>) {
        rows(scope, &Keys::standard(), &Text::new(Language::Nl).unwrap(), &Theme::default())
    }

    /// Whether a line of the table has a row for its label on this screen.
    fn told(binding: &Binding, scope: Scope) -> bool {
        let text = Text::new(Language::Nl).unwrap();
        let (here, everywhere) = of(scope);
        let does = long(label(binding, scope), &Keys::standard(), &text);
        here.iter().chain(&everywhere).any(|row| row.does == does)
    }

    #[test]
    fn every_action_of_the_table_is_in_the_help_where_it_counts() {
        for binding in BINDINGS {
            for scope in Scope::ALL.into_iter().filter(|scope| binding.counts_in(*scope)) {
                assert!(told(binding, scope), "{} is not in the help of {scope:?}", binding.name);
            }
        }
    }

    #[test]
    fn a_key_of_another_screen_is_not_in_the_help() {
        let still = BINDINGS.iter().find(|binding| binding.action == Action::Still).unwrap();
        assert!(told(still, Scope::Breathing) && !told(still, Scope::Home));
    }

    #[test]
    fn support_comes_first_on_every_screen() {
        for scope in Scope::ALL {
            let (_, everywhere) = of(scope);
            assert_eq!(everywhere.first().unwrap().keys, "s ^S Alt-s", "{scope:?}");
        }
    }

    #[test]
    fn the_ways_to_move_are_one_row() {
        let (here, _) = of(Scope::Home);
        let arrows: Vec<&Row> = here.iter().filter(|row| row.keys.contains('←')).collect();
        assert_eq!(arrows.len(), 1);
        assert_eq!(arrows.first().unwrap().keys, "←↑↓→ hjkl");
    }
}
