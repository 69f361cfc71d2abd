//! Who gets an input: what works on every screen comes first, so that no screen can swallow it; must never write a file.

use super::app_state::App;
use super::effects::ALL;
use super::routes;
use super::undo::Direction;
use crate::keys::{Action, Edit, GO_TO, Input, Scope, Typing};
use crate::screens::{Route, Step, handle};
use crate::settings::Cover;

impl App {
    /// What is due when time has passed.
    pub(super) fn tick(&mut self) {
        self.keep_drafts();
        self.jobs.purge.purge_one(&self.world);
        self.jobs.pass();
        self.look_after_jobs();
        if let Some(shown) = &mut self.window.letters {
            *shown = true;
        }
    }

    /// Takes what came from what goes on beside the screen.
    pub(super) fn look_after_jobs(&mut self) {
        self.jobs.purge.look();
        self.look_after_export();
        self.look_after_import();
        self.look_after_passphrase();
    }

    /// An event of the terminal as inputs.
    pub(super) fn read(&mut self, event: &crossterm::event::Event) -> Vec<Input> {
        if let crossterm::event::Event::Resize(width, height) = *event {
            self.window.resize(width, height);
        }
        self.fit();
        if *event == crossterm::event::Event::FocusLost {
            self.keep_drafts();
        }
        let (scope, typing) = self.window.keys(self.stack.scope(), self.stack.typing());
        self.world.keys.read(scope, typing, event)
    }

    /// Whether the circle stands in the place of the screen on top, by the size of the window.
    pub(super) fn fit(&mut self) {
        let context = self.world.context(self.window.room());
        self.window.small.fit(self.stack.scope(), &context, || routes::open(Route::Crisis, &context));
    }

    /// One input to what works everywhere, else to the screen on top.
    pub(super) fn input(&mut self, input: &Input) {
        // Only now, so that nothing changes under somebody who reads.
        if let Some(light) = self.told_light.take() {
            self.world.hear_background(light);
        }
        if let Input::Act(_) | Input::Edit(_) | Input::UnboundKey = input {
            self.message.clear();
        }
        if *input == Input::Act(Action::Back) && self.stops_job() {
            return;
        }
        if *input != Input::Act(Action::Quit) {
            self.next.dismiss_warning();
        }
        match self.stack.scope() {
            Scope::Cover => {}
            _ if self.window.letters.take().is_some() => return self.go_to(input),
            _ => match input {
                Input::Act(Action::Support) => return self.support(),
                Input::Act(Action::Cover) => return self.cover(),
                Input::Act(Action::Quit) => return self.apply(Step::Quit),
                Input::Press(x, y) => {
                    if let Some(input) = self.window.pressed(*x, *y) {
                        self.input(&input);
                    }
                    return;
                }
                Input::Resize => {}
                input if self.window.small.circle().is_some() => return self.input_in_small(input),
                _ => {}
            },
        }
        self.drafts.mark_changed();
        let context = self.world.context(self.window.room());
        match self.stack.ask(|screen| handle(screen, input.clone(), &context)) {
            Step::Pass => self.pass(input),
            step => self.apply(step),
        }
    }

    fn input_in_small(&mut self, input: &Input) {
        let context = self.world.context(self.window.room());
        if let Some(route) = self.window.small.input(input, &context) {
            self.apply(Step::Open(route));
        }
    }

    /// What a screen did not want, and what then works everywhere.
    fn pass(&mut self, input: &Input) {
        let Input::Act(action) = input else { return };
        match action {
            Action::Help => {
                let context = self.context();
                let route = self.stack.top().map(|screen| {
                    let (title, about) = screen.about(&context);
                    Route::Help { title, about, scope: screen.scope() }
                });
                if let Some(route) = route {
                    self.apply(Step::Open(route));
                }
            }
            Action::Palette => {
                let route = Route::Palette(self.stack.scope(), self.message.all().to_vec());
                self.apply(Step::Open(route));
            }
            Action::GoTo => self.window.letters = Some(false),
            Action::Guide => self.apply(Step::Open(Route::Guide)),
            Action::New => self.apply(Step::Open(Route::Begin("note".into()))),
            Action::Undo => self.replay(Direction::Undo),
            Action::Redo => self.replay(Direction::Redo),
            Action::Lock => self.lock(),
            _ => {}
        }
    }

    /// The circle in crisis form, on top of whatever is there. Once is enough.
    fn support(&mut self) {
        if self.stack.scope() == Scope::Crisis {
            return;
        }
        let was_typing = self.stack.typing() != Typing::No;
        self.apply(Step::Open(Route::Crisis));
        if was_typing && self.drafts.all_saved() {
            self.say_key("common.saved.back");
        }
    }

    pub(super) fn cover(&mut self) {
        if self.world.settings.cover == Cover::Quit {
            return self.apply(Step::Quit);
        }
        // Nothing that was on the screen is behind the cover: leaving it leads home. Only words that no disk would
        // take stay where they are.
        if !self.lock_screens(Route::Home) && self.may_leave(ALL) {
            self.only_home();
        }
        self.message.clear();
        self.push(Route::Cover);
    }

    /// The place of a letter after `g`.
    fn go_to(&mut self, input: &Input) {
        let Input::Edit(Edit::Insert(letter)) = input else { return };
        let Some((_, code)) = GO_TO.iter().find(|(there, _)| there == letter) else { return };
        if let Some(route) = Route::named(code)
            && self.may_leave(ALL)
        {
            self.only_home();
            if !matches!(route, Route::Home) {
                self.push(route);
            }
        }
    }
}
