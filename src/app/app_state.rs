//! The program's parts, each the one owner of its state; must never decide what is done with them.

use chrono::{DateTime, FixedOffset};
use ratatui::layout::Size;

use super::drafts_keeper::DraftsKeeper;
use super::external_editor::ExternalEditor;
use super::jobs::Jobs;
use super::locking::state::Locking;
use super::loop_request::LoopRequest;
use super::routes;
use super::stack::Stack;
use super::undo::History;
use super::window::{MessageLine, Window};
use super::world::World;
use crate::keys::Scope;
use crate::screens::{Context, Route, Screen};

/// The program on the screen: its parts, each with a state of its own.
pub struct App {
    pub(super) world: World,
    pub(super) stack: Stack,
    pub(super) drafts: DraftsKeeper,
    pub(super) editor: ExternalEditor,
    pub(super) jobs: Jobs,
    pub(super) history: History,
    pub(super) locking: Locking,
    pub(super) message: MessageLine,
    pub(super) window: Window,
    /// Whether the terminal said that its background is light; it counts from the next key on.
    pub(super) told_light: Option<bool>,
    pub(super) next: LoopRequest,
}

impl App {
    /// The program at a place. What is below it is home, so that Esc has somewhere to go; unless `alone`.
    pub fn new(world: World, first: Route, alone: bool, size: Size) -> Self {
        let world = World { text: world.text.folded(world.theme.marks.fold()), ..world };
        let locking = Locking::new(&world);
        let mut app = Self {
            world,
            stack: Stack::default(),
            drafts: DraftsKeeper::default(),
            editor: ExternalEditor::default(),
            jobs: Jobs::default(),
            history: History::default(),
            locking,
            message: MessageLine::default(),
            window: Window::new(size),
            told_light: None,
            next: LoopRequest::default(),
        };
        if app.is_closed_to(&first) {
            app.lock_before(first, alone);
            return app;
        }
        if !alone && !matches!(first, Route::Home | Route::Welcome { .. }) {
            app.push(Route::Home);
        }
        app.push(first);
        app
    }

    /// A sentence that is shown until the next key.
    pub fn say(&mut self, words: String) {
        self.message.say(words);
    }

    /// Puts a clock that stands still at another moment, for tests.
    pub fn put_clock(&mut self, now: DateTime<FixedOffset>) {
        self.world.fixed_now = Some(now);
    }

    pub(super) fn say_key(&mut self, key: &str) {
        self.message.say(self.world.text.get(key));
    }

    pub(super) fn context(&self) -> Context<'_> {
        self.world.context(self.window.room())
    }

    pub(super) fn push(&mut self, route: Route) {
        let route = self.behind_lock(route);
        if matches!(route, Route::Lock) && self.stack.scope() == Scope::Lock && !self.stack.is_empty() {
            return;
        }
        let screen = self.opened(route);
        self.stack.push(screen);
    }

    pub(super) fn opened(&mut self, route: Route) -> Box<dyn Screen> {
        let route = self.behind_lock(route);
        let context = self.world.context(self.window.room());
        let screen = routes::open(route, &context);
        self.drafts.adopt(screen.draft(&context));
        screen
    }

    /// Home, and nothing else.
    pub(super) fn only_home(&mut self) {
        self.stack.clear();
        self.push(Route::Home);
    }
}
