//! An event becomes an input: an action of the table, or text while a field has the focus.

use std::collections::{BTreeMap, HashMap};

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::table::{Action, BINDINGS, Binding, Scope};
use super::{Chord, Edit, Hint, Label, spoken};
use crate::text::{Text, one_line};

/// Whether letters go into a text field, and what Enter means there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Typing {
    /// Letters are commands.
    #[default]
    No,
    /// A field of one line: Enter goes on.
    Line,
    /// A field of several lines: Enter is a new line.
    Multiline,
}

/// What a screen is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// An action of the key table.
    Act(Action),
    /// A change of the text field that has the focus.
    Edit(Edit),
    /// A key that means nothing here. Only a pacer listens to it.
    UnboundKey,
    /// A press of the mouse at a column and a row.
    Press(u16, u16),
    /// The wheel: up (true) or down, at a column and a row.
    Wheel(bool, u16, u16),
    /// The target with this number, of those that the screen painted, was pressed.
    Target(usize),
    /// Time has passed, because the screen asked for a pace.
    Tick,
    /// The window has another size.
    Resize,
    /// The window has the focus again, or no longer.
    Focus(bool),
}

/// The table with the person's own keys in it.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    plain: HashMap<Chord, Vec<&'static Binding>>,
    typing: HashMap<Chord, &'static Binding>,
    own: HashMap<&'static str, Vec<String>>,
}

impl Keys {
    /// The table as it is, without keys of the person's own.
    pub fn standard() -> Self {
        Self::with(&BTreeMap::new()).unwrap_or_default()
    }

    /// The table with other keys for some actions: the name of an action, and its keys.
    ///
    /// # Errors
    /// The first name that is not an action, key that is not a key, or key that is taken.
    pub fn with(own: &BTreeMap<String, Vec<String>>) -> Result<Self, Clash> {
        let mut keys = Self::default();
        for (name, chords) in own {
            let named = BINDINGS.iter().find(|binding| binding.name == name);
            let binding = named.ok_or_else(|| Clash::Action(name.clone()))?;
            keys.own.insert(binding.name, chords.clone());
        }
        // The person's own come last, so that a clash names what the key does already.
        let is_own = |binding: &&Binding| keys.own.contains_key(binding.name);
        let (own, standard): (Vec<&'static Binding>, Vec<_>) = BINDINGS.iter().partition(is_own);
        for binding in standard.into_iter().chain(own) {
            let (mut writing, own) = (false, keys.own.contains_key(binding.name));
            for key in keys.of(binding) {
                let chord = Chord::parse(&key).ok_or_else(|| Clash::Key(key.clone()))?;
                keys.add(chord, binding, &key)?;
                let standard = binding.typing.contains(&key.as_str());
                if standard || (own && chord.letter().is_none() && !binding.typing.is_empty()) {
                    keys.typing.insert(chord, binding);
                    writing = true;
                }
            }
            // What works while typing must go on doing so: a letter cannot, so the table's own keys stay.
            for key in binding.typing.iter().filter(|_| own && !writing) {
                let chord = Chord::parse(key).ok_or_else(|| Clash::Key((*key).to_owned()))?;
                keys.add(chord, binding, key)?;
                keys.typing.insert(chord, binding);
                keys.own.entry(binding.name).or_default().push((*key).to_owned());
            }
        }
        Ok(keys)
    }

    fn add(&mut self, chord: Chord, binding: &'static Binding, key: &str) -> Result<(), Clash> {
        let there = self.plain.entry(chord).or_default();
        let meets = |other: &&&Binding| {
            other.scopes.is_empty()
                || other.scopes.iter().any(|scope| binding.counts_in(*scope))
                || binding.scopes.is_empty()
        };
        if let Some(other) = there.iter().find(meets) {
            return Err(Clash::Taken { key: key.to_owned(), label: other.label });
        }
        there.push(binding);
        Ok(())
    }

    /// The keys of one line of the table, the person's own if there are any.
    pub fn of(&self, binding: &Binding) -> Vec<String> {
        self.own
            .get(binding.name)
            .cloned()
            .unwrap_or_else(|| binding.keys.iter().map(|key| (*key).to_owned()).collect())
    }

    /// The key that a screen names for an action, as it is written in the table; empty if the person left it none.
    pub fn first(&self, action: Action, typing: Typing) -> String {
        let Some(binding) = binding_of(action) else { return String::new() };
        // In a field Enter and the arrows are the field's own, whatever they are elsewhere.
        if typing != Typing::No && binding.typing.is_empty() {
            return binding.keys.first().copied().unwrap_or_default().into();
        }
        let keys = self.of(binding);
        let writes = |key: &&String| {
            let bound = Chord::parse(key).and_then(|chord| self.typing.get(&chord));
            typing != Typing::No && bound.is_some_and(|it| it.action == action)
        };
        keys.iter().find(writes).or(keys.first()).cloned().unwrap_or_default()
    }

    /// The keys of a hint as its screen shows them: the table's short form, or the person's own in its place.
    pub fn shown(&self, hint: &Hint, typing: Typing, text: &Text) -> String {
        let own = |action| spoken(&self.first(action, typing), text);
        let Some(shows) = hint.shows else { return own(hint.action) };
        let other = match hint.action {
            Action::Up => Some(Action::Down),
            Action::Down => Some(Action::Up),
            Action::Left => Some(Action::Right),
            Action::Right => Some(Action::Left),
            Action::PageUp => Some(Action::PageDown),
            Action::MoveUp => Some(Action::MoveDown),
            Action::MoveDown => Some(Action::MoveUp),
            _ => None,
        };
        // A hint with one sign stands for one action only.
        let other = other.filter(|_| shows.chars().count() > 1);
        let moved = |action| {
            let standard =
                |line: &Binding| if typing == Typing::No { line.keys } else { line.typing }.first();
            binding_of(action).and_then(standard).is_some_and(|first| *first != self.first(action, typing))
        };
        match other {
            Some(other) if moved(hint.action) || moved(other) => {
                format!("{} {}", own(other), own(hint.action))
            }
            None if moved(hint.action) => own(hint.action),
            _ => shows.to_owned(),
        }
    }

    /// What the person changed: the label of each action and its keys, in the order of the table.
    pub fn own(&self) -> Vec<(Label, Vec<String>)> {
        let own = |line: &Binding| Some((line.label, self.own.get(line.name)?.clone()));
        BINDINGS.iter().filter_map(own).collect()
    }

    /// What an event means on a screen; two inputs when a fast Esc and a letter arrived as one.
    pub fn read(&self, scope: Scope, typing: Typing, event: &Event) -> Vec<Input> {
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => self.key(scope, typing, Chord::of(key)),
            Event::Paste(text) if typing != Typing::No => vec![Input::Edit(Edit::Paste(text.clone()))],
            Event::Mouse(mouse) => match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => vec![Input::Press(mouse.column, mouse.row)],
                MouseEventKind::ScrollUp => vec![Input::Wheel(true, mouse.column, mouse.row)],
                MouseEventKind::ScrollDown => vec![Input::Wheel(false, mouse.column, mouse.row)],
                _ => vec![],
            },
            Event::Resize(..) => vec![Input::Resize],
            Event::FocusGained => vec![Input::Focus(true)],
            Event::FocusLost => vec![Input::Focus(false)],
            // A pasted text runs no command.
            Event::Key(_) | Event::Paste(_) => vec![],
        }
    }

    fn key(&self, scope: Scope, typing: Typing, chord: Chord) -> Vec<Input> {
        if typing == Typing::No {
            if let Some(action) = self.action(scope, chord) {
                return vec![Input::Act(action)];
            }
        } else {
            if let Some(binding) = self.typing.get(&chord) {
                return vec![Input::Act(binding.action)];
            }
            if let Some(input) = editing_key(typing, chord) {
                return vec![input];
            }
        }
        match chord.without_alt() {
            // Esc stops the typing, so the letter that follows is a command.
            Some(letter) => {
                std::iter::once(Input::Act(Action::Back)).chain(self.key(scope, Typing::No, letter)).collect()
            }
            None => vec![Input::UnboundKey],
        }
    }

    fn action(&self, scope: Scope, chord: Chord) -> Option<Action> {
        let bindings = self.plain.get(&chord)?;
        bindings.iter().find(|binding| binding.counts_in(scope)).map(|binding| binding.action)
    }
}

/// What a press of the mouse on a hint means: the same as its key, also where a field takes that key for itself.
pub fn clicked(action: Action, typing: Typing) -> Input {
    match (action, typing) {
        (Action::Next, Typing::Multiline) => Input::Edit(Edit::NewLine),
        (Action::Up, Typing::Line | Typing::Multiline) => Input::Edit(Edit::Up),
        (Action::Down, Typing::Line | Typing::Multiline) => Input::Edit(Edit::Down),
        _ => Input::Act(action),
    }
}

fn binding_of(action: Action) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| binding.action == action)
}

/// Why the person's own keys could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// There is no action of this name.
    Action(String),
    /// This is not one key.
    Key(String),
    /// The key already does something else.
    Taken {
        /// The key.
        key: String,
        /// The message that names what it does.
        label: Label,
    },
}

impl Clash {
    /// One sentence that says so.
    pub fn sentence(&self, text: &Text) -> String {
        let (why, what) = match self {
            Self::Action(name) => ("settings.keys.unknown", name.clone()),
            Self::Key(key) => ("settings.keys.no_key", key.clone()),
            Self::Taken { key, label } => {
                let words = [("key", spoken(key, text).into()), ("text", text.get(label.key()).into())];
                return text.fill("settings.keys.taken", &words);
            }
        };
        text.fill(why, &[("text", one_line(&what).into())])
    }
}

/// The readline habits: what a key does inside a text field.
fn editing_key(typing: Typing, chord: Chord) -> Option<Input> {
    if let Some(letter) = chord.letter() {
        return Some(Input::Edit(Edit::Insert(letter)));
    }
    let control = chord.modifiers == KeyModifiers::CONTROL;
    let alt = chord.modifiers == KeyModifiers::ALT;
    let plain = chord.modifiers.is_empty() || chord.modifiers == KeyModifiers::SHIFT;
    let edit = match chord.code {
        KeyCode::Enter if typing == Typing::Line && plain => return Some(Input::Act(Action::Next)),
        KeyCode::Enter => Edit::NewLine,
        KeyCode::Backspace if control || alt => Edit::DeleteWordBack,
        KeyCode::Backspace => Edit::Backspace,
        KeyCode::Delete => Edit::Delete,
        KeyCode::Left if control || alt => Edit::WordLeft,
        KeyCode::Right if control || alt => Edit::WordRight,
        KeyCode::Left => Edit::Left,
        KeyCode::Right => Edit::Right,
        KeyCode::Up => Edit::Up,
        KeyCode::Down => Edit::Down,
        KeyCode::Home if control => Edit::Start,
        KeyCode::End if control => Edit::End,
        KeyCode::Home => Edit::LineStart,
        KeyCode::End => Edit::LineEnd,
        KeyCode::Char('a') if control => Edit::LineStart,
        KeyCode::Char('e') if control => Edit::LineEnd,
        KeyCode::Char('w') if control => Edit::DeleteWordBack,
        KeyCode::Char('u') if control => Edit::DeleteToLineStart,
        KeyCode::Char('k') if control => Edit::DeleteToLineEnd,
        KeyCode::Char('h') if control => Edit::Backspace,
        KeyCode::Char('z') if control => Edit::Undo,
        KeyCode::Char('y') if control => Edit::Redo,
        _ => return None,
    };
    Some(Input::Edit(edit))
}
