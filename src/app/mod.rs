//! The stack of screens: a step of a screen becomes an effect here and nowhere else.

mod effects;
mod export_job;
mod external_editor;
mod frame;
mod global_actions;
mod import_job;
mod purge;
mod routes;
mod small_window;
mod terminal_background;
mod undo;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use chrono::{DateTime, FixedOffset, Local};
use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use crate::exercise::Catalogue;
use crate::helplines::HelpLines;
use crate::journal::{EditorFile, Journal};
use crate::keys::{Action, Input, Keys, Scope, Typing};
use crate::screens::{Context, Route, Screen, Step, handle};
use crate::settings::Settings;
use crate::terminal::{EditorCommand, Event, Flow, Program};
use crate::text::Text;
use crate::theme::Theme;
use undo::History;

pub use export_job::part_in;

/// How long after the first change a draft is on disk, at most.
const DRAFT_AFTER: Duration = Duration::from_millis(400);
/// How long after `g` the letters are shown.
const LETTERS_AFTER: Duration = Duration::from_millis(300);

/// Makes the words and the styles for settings.
pub type Restyle = Arc<dyn Fn(&Settings) -> Result<(Text, Theme)> + Send + Sync>;

/// What the program works with, read before the first screen.
pub struct World {
    /// The journal and the circle.
    pub journal: Journal,
    /// Every exercise.
    pub exercises: Catalogue,
    /// Numbers to call.
    pub lines: HelpLines,
    /// What the person chose.
    pub settings: Settings,
    /// The settings as this window last read or wrote them: only what differs from these is written.
    pub kept_settings: Settings,
    /// The country that the system names, as a code of the help lines.
    pub region: Option<String>,
    /// Whether `config.toml` may be written: not when it could not be read.
    pub settings_readable: bool,
    /// Every word.
    pub text: Text,
    /// Every style.
    pub theme: Theme,
    /// The key table.
    pub keys: Keys,
    /// Whether the terminal's background was light, when it last said so.
    pub light: Option<bool>,
    /// Whether the terminal understands being asked for its background.
    pub asks_background: bool,
    /// The terminal is far away: motion comes at a lower rate.
    pub remote: bool,
    /// The time that stands still, for tests and pictures; the clock if there is none.
    pub fixed_now: Option<DateTime<FixedOffset>>,
    /// The person's own editor (`VISUAL`, else `EDITOR`), if they have one.
    pub editor: Option<EditorCommand>,
    /// Makes the words and styles anew when the settings change.
    pub restyle: Restyle,
}

impl World {
    /// The time.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.fixed_now.unwrap_or_else(|| Local::now().fixed_offset())
    }
}

/// A sentence in the message row.
#[derive(Clone, Debug, Default)]
struct Message {
    words: String,
    /// Whether it offers to take the last change back.
    undo: bool,
}

/// The program on the screen.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the moment")]
pub struct App {
    world: World,
    stack: Vec<Box<dyn Screen>>,
    message: Option<Message>,
    messages: Vec<String>,
    history: History,
    /// Something was typed or chosen that no draft holds yet.
    unsaved: bool,
    /// Entries whose draft was written or taken up here.
    drafted: HashSet<String>,
    draft_told: bool,
    /// `g` was pressed; its letters are shown after a while.
    go: Option<bool>,
    area: Rect,
    /// The circle, while the window is too small for the screen on top.
    small: Option<Box<dyn Screen>>,
    pressable: Vec<(Rect, Input)>,
    /// The last look back that was remembered as offered.
    prompted: Option<String>,
    done: bool,
    /// The end was asked for while words were on no disk, or a file was not whole: asked again, it is the end.
    warned: bool,
    /// Words are in no draft, because it could not be written or its page is erased, and that was said.
    draft_failed: bool,
    clipboard: Option<String>,
    /// Words that are with the person's own editor, and the call that brings them there.
    editor_file: Option<EditorFile>,
    editor_command: Option<EditorCommand>,
    /// Files that came back from the editor and are not in a draft yet.
    back: Vec<EditorFile>,
    /// The terminal said that its background is light: it counts from the next key on.
    answered: Option<bool>,
    purging: purge::Purging,
    /// A file that is being written.
    export_job: Option<export_job::ExportJob>,
    /// An import that goes on.
    import_job: Option<import_job::ImportJob>,
}

impl App {
    /// The program at a place. What is below it is home, so that Esc has somewhere to go; unless `alone`.
    pub fn new(world: World, first: Route, alone: bool, size: Size) -> Self {
        let world = World { text: world.text.folded(world.theme.marks.fold()), ..world };
        let mut app = Self {
            world,
            stack: Vec::new(),
            message: None,
            messages: Vec::new(),
            history: History::default(),
            unsaved: false,
            drafted: HashSet::new(),
            draft_told: false,
            go: None,
            area: Rect::new(0, 0, size.width, size.height),
            small: None,
            pressable: Vec::new(),
            prompted: None,
            done: false,
            warned: false,
            draft_failed: false,
            clipboard: None,
            editor_file: None,
            editor_command: None,
            back: Vec::new(),
            answered: None,
            purging: purge::Purging::default(),
            export_job: None,
            import_job: None,
        };
        if !alone && !matches!(first, Route::Home | Route::Welcome(_)) {
            app.push(Route::Home);
        }
        app.push(first);
        app
    }

    /// A sentence that is shown until the next key.
    pub fn say(&mut self, words: String) {
        self.show_message(words, false);
    }

    fn show_message(&mut self, words: String, undo: bool) {
        if !words.is_empty() {
            self.messages.push(words.clone());
            self.message = Some(Message { words, undo });
        }
    }

    fn context(&self) -> Context<'_> {
        context(&self.world, self.area)
    }

    fn push(&mut self, route: Route) {
        let screen = self.opened(route);
        self.stack.push(screen);
    }

    fn opened(&mut self, route: Route) -> Box<dyn Screen> {
        let context = self.context();
        let screen = routes::open(route, &context);
        // A screen that begins with words took up a draft.
        let draft = screen.draft(&context).filter(|draft| !draft.fields.is_empty());
        self.drafted.extend(draft.map(|draft| draft.id));
        screen
    }

    fn top(&self) -> Option<&dyn Screen> {
        self.stack.last().map(AsRef::as_ref)
    }

    fn scope(&self) -> Scope {
        self.top().map_or(Scope::Home, Screen::scope)
    }

    fn typing(&self) -> Typing {
        self.top().map_or(Typing::No, Screen::typing)
    }

    /// One input to the screen on top. What works everywhere is looked at first, so that nothing can swallow it.
    fn input(&mut self, input: &Input) {
        self.apply_background();
        if let Input::Act(_) | Input::Edit(_) | Input::Other = input {
            self.message = None;
        }
        if self.stops_handing(input) || self.stops_bringing(input) {
            return;
        }
        self.warned &= matches!(input, Input::Act(Action::Quit));
        match self.scope() {
            Scope::Cover => {}
            _ if self.go.take().is_some() => return self.go_to(input),
            _ => match input {
                Input::Act(Action::Support) => return self.support(),
                Input::Act(Action::Cover) => return self.cover(),
                Input::Act(Action::Quit) => return self.apply(Step::Quit),
                Input::Press(x, y) => return self.press(*x, *y),
                Input::Resize => {}
                input if self.small.is_some() => return self.input_in_small(input),
                _ => {}
            },
        }
        let step = self.ask(|screen, context| handle(screen, input.clone(), context));
        self.unsaved = true;
        match step {
            Step::Pass => self.pass(input),
            step => self.apply(step),
        }
    }

    fn ask(&mut self, question: impl FnOnce(&mut dyn Screen, &Context) -> Step) -> Step {
        let Some(screen) = self.stack.last_mut() else { return Step::Quit };
        question(screen.as_mut(), &context(&self.world, self.area))
    }
}

fn context(world: &World, area: Rect) -> Context<'_> {
    let body = frame::body(area);
    Context {
        journal: &world.journal,
        exercises: &world.exercises,
        lines: &world.lines,
        settings: &world.settings,
        region: world.region.as_deref(),
        text: &world.text,
        theme: &world.theme,
        keys: &world.keys,
        now: world.now(),
        remote: world.remote,
        size: Size::new(body.width, body.height),
    }
}

impl Program for App {
    fn event(&mut self, event: Event) -> Flow {
        let inputs = match event {
            Event::Tick => {
                self.keep_draft();
                self.purge_one();
                self.look_after_handing();
                self.look_after_bringing();
                if let Some(shown) = &mut self.go {
                    *shown = true;
                }
                vec![Input::Tick]
            }
            Event::Returned(ended) => {
                self.returned(ended);
                return Flow::Repaint;
            }
            Event::Input(event) => {
                if let crossterm::event::Event::Resize(width, height) = event {
                    self.area = Rect::new(0, 0, width, height);
                    self.small = None;
                }
                self.fit();
                if event == crossterm::event::Event::FocusLost {
                    self.keep_draft();
                }
                let (scope, typing) = self.keys_of();
                self.world.keys.read(scope, typing, &event)
            }
        };
        let redraw = inputs.contains(&Input::Act(Action::Redraw));
        for input in inputs {
            match input {
                Input::Act(Action::Redraw) => {}
                Input::Tick => {
                    let step = self.ask(|screen, context| handle(screen, Input::Tick, context));
                    self.apply(step);
                }
                input => self.input(&input),
            }
        }
        if self.done {
            Flow::Quit
        } else if let Some(command) = self.editor_command.take() {
            Flow::OpenEditor(command)
        } else if let Some(words) = self.clipboard.take() {
            Flow::Copy(words)
        } else if redraw {
            Flow::Repaint
        } else {
            Flow::Draw
        }
    }

    fn draw(&mut self, frame: &mut Frame) {
        self.area = frame.area();
        self.fit();
        self.paint(frame);
        self.remember_offer();
        self.look_for_purgeable();
    }

    fn wait(&self) -> Option<Duration> {
        let letters = self.go.filter(|shown| !shown).map(|_| LETTERS_AFTER);
        let draft = self.unsaved.then_some(DRAFT_AFTER);
        let pace =
            self.top().filter(|_| self.small.is_none()).and_then(|screen| screen.pace(&self.context()));
        [letters, draft, pace, self.purge_in(), self.export_in(), self.import_in()]
            .into_iter()
            .flatten()
            .min()
    }

    fn mouse(&self) -> bool {
        self.world.settings.mouse
    }

    fn colourless(&self) -> bool {
        self.world.theme.depth == crate::theme::Depth::None
    }

    fn asks_background(&self) -> bool {
        self.follows_background()
    }

    fn background(&mut self, light: bool) {
        self.answered = Some(light);
    }

    fn keep(&mut self) {
        self.read_lent(false);
        self.keep_draft();
    }
}

impl App {
    /// What can be seen was offered. If this cannot be kept, it is only offered once more.
    fn remember_offer(&mut self) {
        let Some(id) = self.top().and_then(Screen::offers).filter(|id| self.prompted.as_deref() != Some(id))
        else {
            return;
        };
        let id = id.to_owned();
        let _ = self.world.journal.save_prompted(&id);
        self.prompted = Some(id);
    }
}
