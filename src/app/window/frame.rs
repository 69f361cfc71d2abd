//! The frame around every screen: ground, header, message, footer; and the letters after `g`.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::small_window::paint as circle_alone;
use super::{Message, Window, body};
use crate::app::stack::Stack;
use crate::app::world::World;
use crate::keys::{Action, GO_TO, Hint, Input, Scope, Typing, clicked, spoken};
use crate::screens::{Context, Screen};
use crate::text::{cut, width, wrap};
use crate::theme::Role;
use crate::widgets::footer;
use crate::widgets::page::written::write;

/// The room of a screen without a header: the message and the footer stay.
fn bare(area: Rect) -> Rect {
    Rect { height: area.height.saturating_sub(2), ..area }
}

/// The columns beside the header and the message.
fn margin(area: Rect) -> u16 {
    if area.width < 60 { 1 } else { 2 }
}

/// Paints the screens, with what stands around the one on top. Gives back where it can be pressed.
pub fn paint(
    frame: &mut Frame,
    world: &World,
    stack: &Stack,
    message: Option<&Message>,
    window: &Window,
) -> Vec<(Rect, Input)> {
    let ground = world.theme.ground();
    for cell in &mut frame.buffer_mut().content {
        cell.set_style(ground);
    }
    let context = world.context(window.room());
    stack
        .top()
        .map_or_else(Vec::new, |screen| Painter { world, context, stack, message, window }.all(frame, screen))
}

struct Painter<'a> {
    world: &'a World,
    context: Context<'a>,
    stack: &'a Stack,
    message: Option<&'a Message>,
    window: &'a Window,
}

impl Painter<'_> {
    fn all(&self, frame: &mut Frame, screen: &dyn Screen) -> Vec<(Rect, Input)> {
        let area = frame.area();
        let tiny = self.context.tiny() && screen.scope() == Scope::Crisis;
        if let Some(circle) = self.window.small.circle().or(tiny.then_some(screen)) {
            return circle_alone(frame, area, circle, &self.context);
        }
        let mut pressable = Vec::new();
        // The palette floats: the screen below is seen, and a press on it closes the palette.
        if let (Scope::Palette, Some(below)) = (screen.scope(), self.stack.below()) {
            self.whole(frame, area, below);
            pressable.push((area, Input::Act(Action::Back)));
        }
        pressable.extend(self.whole(frame, area, screen));
        if screen.scope() != Scope::Cover && area.height >= 3 {
            let (rows, button) = self.message_rows(frame, area, screen);
            if rows < 2 {
                pressable.extend(self.footer_row(frame, area, screen));
            }
            pressable.extend(button);
        }
        if self.window.letters == Some(true) {
            self.letters(frame, area);
        }
        pressable
    }

    /// A screen in its room, with its header if it has one.
    fn whole(&self, frame: &mut Frame, area: Rect, screen: &dyn Screen) -> Vec<(Rect, Input)> {
        let breadcrumbs = screen.breadcrumbs(&self.context);
        let room = match screen.scope() {
            Scope::Cover => area,
            Scope::Palette => body(area),
            _ if breadcrumbs.is_some() => body(area),
            _ => bare(area),
        };
        let hits = screen.draw(frame, room, &self.context);
        let mut pressable: Vec<(Rect, Input)> =
            hits.into_iter().map(|(area, target)| (area, Input::Target(target))).collect();
        if let Some(breadcrumbs) = breadcrumbs {
            pressable.extend(self.header(frame, area, &breadcrumbs, screen.scope()));
        }
        pressable
    }

    fn header(
        &self,
        frame: &mut Frame,
        area: Rect,
        breadcrumbs: &[String],
        scope: Scope,
    ) -> Vec<(Rect, Input)> {
        let (text, theme) = (&self.world.text, &self.world.theme);
        let margin = margin(area);
        let row = Rect { height: 1.min(area.height), ..area };
        let key = spoken(&self.world.keys.first(Action::Support, self.stack.typing()), text);
        let button = theme.button_words(&format!("{key} {}", text.get("common.support")));
        let button_at = area.right().saturating_sub(margin + width(&button) as u16);
        let mut names = breadcrumbs.to_vec();
        // A locked screen names nothing.
        if scope != Scope::Lock && (area.width >= 60 || names.is_empty()) {
            names.insert(0, "verbinding".to_owned());
        }
        let path = names.join(&format!(" {} ", theme.marks.path));
        let room = usize::from(button_at.saturating_sub(area.x + margin + 1));
        let path = cut(&theme.marks.words(&path), room, theme.marks.more);
        let names = Rect { x: area.x + margin, width: width(&path) as u16, ..row };
        let support = Rect { x: button_at, width: width(&button) as u16, ..row };
        let buffer = frame.buffer_mut();
        write(buffer, (names.x, row.y), &Span::styled(path, theme.muted()), room as u16);
        let button = Span::styled(button, theme.button(false, Role::Focus));
        write(buffer, (support.x, row.y), &button, support.width);
        vec![(names, Input::Act(Action::Back)), (support, Input::Act(Action::Support))]
    }

    /// The message, above the footer; a longer one takes the footer's row as well. Gives back how many rows it has,
    /// and where it can be taken back.
    fn message_rows(
        &self,
        frame: &mut Frame,
        area: Rect,
        screen: &dyn Screen,
    ) -> (u16, Option<(Rect, Input)>) {
        let (text, theme) = (&self.world.text, &self.world.theme);
        let margin = margin(area);
        let Some(message) = self.message else {
            let explanation = (area.width >= 60).then(|| screen.explanation(&self.context)).flatten();
            let room = usize::from(area.width - 2 * margin);
            let explanation =
                cut(&theme.marks.words(&explanation.unwrap_or_default()), room, theme.marks.more);
            let (x, y) = (area.x + margin, area.bottom().saturating_sub(2));
            write(frame.buffer_mut(), (x, y), &Span::styled(explanation, theme.muted()), room as u16);
            return (0, None);
        };
        let room = usize::from(area.width.saturating_sub(2 * margin));
        let words = theme.marks.words(&message.words);
        // In the trash the key for undoing brings a page back.
        let undo = message.undo && screen.scope() != Scope::Trash;
        let button = if undo {
            let label = if screen.scope() == Scope::Journal { "keys.restore" } else { "keys.undo" };
            let key = spoken(&self.world.keys.first(Action::Undo, Typing::No), text);
            theme.button_words(&format!("{key}  {}", text.get(label)))
        } else {
            String::new()
        };
        let beside = if button.is_empty() { 0 } else { width(&button) + 3 };
        let mut rows = wrap(&words, room.max(1));
        if rows.len() > 1 || width(&words) + beside > room {
            let rest = rows.drain(1..).collect::<Vec<_>>().join(" ");
            rows.push(cut(&rest, room.saturating_sub(beside), theme.marks.more));
        }
        let x = area.x + margin;
        let top = area.bottom().saturating_sub(2);
        for (y, row) in (top..).zip(&rows) {
            write(frame.buffer_mut(), (x, y), &Span::styled(&**row, theme.text()), room as u16);
        }
        let count = rows.len() as u16;
        let last = rows.last().map_or(0, |row| width(row));
        let at = Rect {
            x: x + if last == 0 { 0 } else { last as u16 + 3 },
            y: top + count.saturating_sub(1),
            width: width(&button) as u16,
            height: 1,
        };
        write(frame.buffer_mut(), (at.x, at.y), &Span::styled(button, theme.muted()), at.width);
        (count, undo.then_some((at.intersection(area), Input::Act(Action::Undo))))
    }

    fn footer_row(&self, frame: &mut Frame, area: Rect, screen: &dyn Screen) -> Vec<(Rect, Input)> {
        let (text, theme) = (&self.world.text, &self.world.theme);
        let typing = screen.typing();
        let row = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
        let before = match (typing, screen.scope()) {
            (Typing::No, _)
            | (_, Scope::Search | Scope::Palette | Scope::Help | Scope::Lock | Scope::Passphrase) => {
                String::new()
            }
            _ => text.get("common.writing"),
        };
        let shown = |hint: &Hint| self.world.keys.shown(hint, typing, text);
        let hints = screen.hints(&self.context);
        let pressed = footer::paint(frame, row, &hints, &before, &shown, text, theme);
        pressed.into_iter().map(|(area, action)| (area, clicked(action, typing))).collect()
    }

    /// The letters after `g`, never over the focused row.
    fn letters(&self, frame: &mut Frame, area: Rect) {
        let (text, theme) = (&self.world.text, &self.world.theme);
        let names: Vec<String> = GO_TO
            .iter()
            .map(|(letter, code)| format!("{letter}  {}", text.get(&format!("place.{code}"))))
            .collect();
        let half = names.len().div_ceil(2);
        let left = names.iter().take(half).map(|name| width(name)).max().unwrap_or(0) + 2;
        let right = names.iter().skip(half).map(|name| width(name)).max().unwrap_or(0);
        let rows: Vec<String> = (0..half)
            .map(|row| {
                let name = |place: usize| names.get(place).map_or("", String::as_str);
                let (first, second) = (name(row), name(row + half));
                format!("{first}{}{second}", " ".repeat(left.saturating_sub(width(first))))
            })
            .collect();
        let (wide, tall) = ((left + right + 4) as u16, half as u16 + 2);
        let x = area.x + area.width.saturating_sub(wide) / 2;
        let low = area.bottom().saturating_sub(tall + 2);
        let route = Rect { x, y: low, width: wide.min(area.width), height: tall.min(area.height) };
        crate::widgets::popup::paint(frame, route, &text.get("keys.go"), &rows, theme);
    }
}
