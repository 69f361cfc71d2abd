//! One whole key, in the words of crossterm; must never be given half a key.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use termina::{Parser, event as read};

/// What these bytes say; `None` for what no person did, as an answer of the terminal.
pub(super) fn decode(unit: &[u8]) -> Option<Event> {
    let mut parser = Parser::default();
    parser.parse(unit, false);
    match parser.pop()? {
        termina::Event::Key(key) => key_event(key).map(Event::Key),
        termina::Event::Mouse(mouse) => Some(Event::Mouse(MouseEvent {
            kind: mouse_kind(mouse.kind),
            column: mouse.column,
            row: mouse.row,
            modifiers: modifiers(mouse.modifiers),
        })),
        termina::Event::FocusIn => Some(Event::FocusGained),
        termina::Event::FocusOut => Some(Event::FocusLost),
        _ => None,
    }
}

fn key_event(key: read::KeyEvent) -> Option<KeyEvent> {
    let code = match key.code {
        read::KeyCode::Char(letter) => KeyCode::Char(letter),
        read::KeyCode::Enter => KeyCode::Enter,
        read::KeyCode::Backspace => KeyCode::Backspace,
        read::KeyCode::Tab => KeyCode::Tab,
        read::KeyCode::Escape => KeyCode::Esc,
        read::KeyCode::Left => KeyCode::Left,
        read::KeyCode::Right => KeyCode::Right,
        read::KeyCode::Up => KeyCode::Up,
        read::KeyCode::Down => KeyCode::Down,
        read::KeyCode::Home => KeyCode::Home,
        read::KeyCode::End => KeyCode::End,
        read::KeyCode::BackTab => KeyCode::BackTab,
        read::KeyCode::PageUp => KeyCode::PageUp,
        read::KeyCode::PageDown => KeyCode::PageDown,
        read::KeyCode::Insert => KeyCode::Insert,
        read::KeyCode::Delete => KeyCode::Delete,
        read::KeyCode::KeypadBegin => KeyCode::KeypadBegin,
        read::KeyCode::Menu => KeyCode::Menu,
        read::KeyCode::Function(number) => KeyCode::F(number),
        _ => return None,
    };
    let kind = match key.kind {
        read::KeyEventKind::Press => KeyEventKind::Press,
        read::KeyEventKind::Release => KeyEventKind::Release,
        read::KeyEventKind::Repeat => KeyEventKind::Repeat,
    };
    Some(KeyEvent::new_with_kind(code, modifiers(key.modifiers), kind))
}

fn modifiers(held: read::Modifiers) -> KeyModifiers {
    // Both call them SHIFT, ALT, CONTROL and so on.
    held.iter_names().filter_map(|(name, _)| KeyModifiers::from_name(name)).collect()
}

fn mouse_kind(kind: read::MouseEventKind) -> MouseEventKind {
    let button = |button| match button {
        read::MouseButton::Left => MouseButton::Left,
        read::MouseButton::Right => MouseButton::Right,
        read::MouseButton::Middle => MouseButton::Middle,
    };
    match kind {
        read::MouseEventKind::Down(pressed) => MouseEventKind::Down(button(pressed)),
        read::MouseEventKind::Up(pressed) => MouseEventKind::Up(button(pressed)),
        read::MouseEventKind::Drag(pressed) => MouseEventKind::Drag(button(pressed)),
        read::MouseEventKind::Moved => MouseEventKind::Moved,
        read::MouseEventKind::ScrollDown => MouseEventKind::ScrollDown,
        read::MouseEventKind::ScrollUp => MouseEventKind::ScrollUp,
        read::MouseEventKind::ScrollLeft => MouseEventKind::ScrollLeft,
        read::MouseEventKind::ScrollRight => MouseEventKind::ScrollRight,
    }
}
