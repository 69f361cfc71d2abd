//! What works on every screen: support, the cover, help, the palette, going somewhere, the mouse.

use ratatui::layout::{Position, Rect};

use super::App;
use crate::keys::{Action, GO_TO, Input, Scope, Typing};
use crate::screens::{Route, Step};

impl App {
    /// What a screen did not want, and what then works everywhere.
    pub(super) fn pass(&mut self, input: &Input) {
        match input {
            Input::Act(Action::Help) => {
                let context = self.context();
                let route = self.top().map(|screen| {
                    let (title, about) = screen.about(&context);
                    Route::Help { title, about, scope: screen.scope() }
                });
                if let Some(route) = route {
                    self.apply(Step::Open(route));
                }
            }
            Input::Act(Action::Palette) => {
                let route = Route::Palette(self.scope(), self.messages.clone());
                self.apply(Step::Open(route));
            }
            Input::Act(Action::GoTo) => self.go = Some(false),
            Input::Act(Action::Guide) => self.apply(Step::Open(Route::Guide)),
            Input::Act(Action::New) => self.apply(Step::Open(Route::Begin("note".into()))),
            Input::Act(Action::Undo) => self.undo(),
            Input::Act(Action::Redo) => self.redo(),
            _ => {}
        }
    }

    /// The circle in crisis form, on top of whatever is there. Once is enough.
    pub(super) fn support(&mut self) {
        if self.scope() == Scope::Crisis {
            return;
        }
        let was_typing = self.typing() != Typing::No;
        self.keep_draft();
        self.push(Route::Crisis);
        if was_typing && self.draft_told && !self.draft_failed {
            self.show_message(self.world.text.get("common.saved.back"), false);
        }
    }

    pub(super) fn cover(&mut self) {
        if self.world.settings.cover == crate::settings::Cover::Quit {
            return self.apply(Step::Quit);
        }
        // Nothing that was on the screen is behind the cover: leaving it leads home. Only words that no disk would
        // take stay where they are.
        if self.may_leave_all() {
            self.stack.clear();
            self.push(Route::Home);
        }
        self.message = None;
        self.push(Route::Cover);
    }

    pub(super) fn go_to(&mut self, input: &Input) {
        let Input::Edit(crate::keys::Edit::Insert(letter)) = input else { return };
        let Some((_, code)) = GO_TO.iter().find(|(there, _)| there == letter) else { return };
        if let Some(route) = Route::named(code)
            && self.may_leave_all()
        {
            self.stack.clear();
            self.push(Route::Home);
            if !matches!(route, Route::Home) {
                self.push(route);
            }
        }
    }

    pub(super) fn press(&mut self, x: u16, y: u16) {
        let inside = |area: &Rect| area.contains(Position::new(x, y));
        if let Some((_, input)) = self.pressable.iter().rev().find(|(area, _)| inside(area)) {
            let input = input.clone();
            self.input(&input);
        }
    }
}
