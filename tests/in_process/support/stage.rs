//! The real `App` on a stage: a home of its own, a clock that stands still, a screen in memory, driven by key strings.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::DateTime;
use ratatui::Terminal;
use ratatui::backend::{Backend, TestBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};
use serde_json::Value;
use tempfile::TempDir;
use verbinding::app::{App, World};
use verbinding::exercise::Catalogue;
use verbinding::helplines::HelpLines;
use verbinding::journal::{Disk, Journal, OsDisk};
use verbinding::keys::Keys;
use verbinding::screens::Route;
use verbinding::screens::background_task::Waker;
use verbinding::settings::{Paths, Settings};
use verbinding::terminal::{Event, Flow, Program};
use verbinding::text::{Language, Text};
use verbinding::theme::{Depth, Marks, Theme};

use super::files::{files, holding};
use super::keys::keys;
use super::svg::svg;

/// How a stage is set.
#[derive(Clone)]
pub struct Set {
    pub language: Language,
    pub size: (u16, u16),
    pub theme: Theme,
    /// Whether the depth of the colours was chosen.
    depth_chosen: bool,
    pub now: &'static str,
    pub settings: Settings,
    /// The country that the system names.
    pub region: Option<&'static str>,
    pub first: Route,
    pub disk: Arc<dyn Disk>,
}

/// The usual: Dutch, 80x24, an evening in November, after the first run. Without colour, so that what has the focus and
/// what can be pressed stand in the words of the screen; pictures are in true colour.
pub fn set() -> Set {
    let settings = Settings { welcomed: true, ..Settings::default() };
    Set {
        language: Language::Nl,
        size: (80, 24),
        theme: Theme { depth: Depth::None, ..Theme::default() },
        depth_chosen: false,
        now: "2026-11-22T21:04:31+01:00",
        settings,
        region: None,
        first: Route::Home,
        disk: Arc::new(OsDisk),
    }
}

impl Set {
    pub fn english(self) -> Self {
        self.language(Language::En)
    }

    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    pub fn depth(mut self, depth: Depth) -> Self {
        self.theme.depth = depth;
        self.depth_chosen = true;
        self
    }

    /// In true colour, if nothing else was chosen.
    pub fn in_colour(self) -> Self {
        if self.depth_chosen { self } else { self.depth(Depth::True) }
    }

    pub fn light(mut self) -> Self {
        self.theme.light = true;
        self
    }

    pub fn ascii(mut self) -> Self {
        self.theme.marks = Marks::ASCII;
        self
    }

    pub fn now(mut self, now: &'static str) -> Self {
        self.now = now;
        self
    }

    pub fn settings(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self
    }

    /// Before the first run, at its first page.
    pub fn first_run(self) -> Self {
        self.settings(|settings| settings.welcomed = false).at(Route::Welcome { screen_reader: false })
    }

    /// On a system that names this country.
    pub fn region(mut self, code: &'static str) -> Self {
        self.region = Some(code);
        self
    }

    pub fn at(mut self, first: Route) -> Self {
        self.first = first;
        self
    }

    /// On a disk that can be made to wait or to fail.
    pub fn disk(mut self, disk: Arc<dyn Disk>) -> Self {
        self.disk = disk;
        self
    }

    /// Begins in an empty home.
    pub fn play(self) -> Stage {
        self.play_in(tempfile::tempdir().unwrap())
    }

    /// Begins in a home with these exercises of the person's own: pairs of a file name and what it holds.
    pub fn play_with(self, own: &[(&str, &str)]) -> Stage {
        let home = tempfile::tempdir().unwrap();
        let folder = Paths::under(home.path()).exercises();
        fs::create_dir_all(&folder).unwrap();
        for (name, toml) in own {
            fs::write(folder.join(name), toml).unwrap();
        }
        self.play_in(home)
    }

    /// Begins in a home that is there.
    pub fn play_in(self, home: TempDir) -> Stage {
        // The person's own folder is the home, so that a picture shows the same path everywhere.
        let own = |name: &str| (name == "HOME").then(|| home.path().as_os_str().to_owned());
        let paths = Paths::find(Some(home.path()), own).unwrap();
        let (language, theme) = (self.language, self.theme);
        let exercises = Catalogue::load(&paths).unwrap().with_added(&self.settings.exercises);
        let text = Text::new(language).unwrap().with_extra(exercises.words(language));
        let mut journal = Journal::on(self.disk.clone(), paths, self.settings.day_ends);
        journal.set_circle_open(self.settings.circle_open);
        let world = World {
            journal,
            exercises,
            lines: HelpLines::shipped().unwrap(),
            text,
            theme,
            keys: Keys::with(&self.settings.keys).unwrap(),
            fixed_now: Some(DateTime::parse_from_rfc3339(self.now).unwrap()),
            settings_readable: true,
            remote: false,
            waker: Waker::default(),
            light: None,
            asks_background: true,
            editor: None,
            kept_settings: self.settings.clone(),
            region: self.region.map(str::to_owned),
            settings: self.settings.clone(),
            circle_changes_form: false,
            restyle: Arc::new(move |settings| {
                let language = settings.language.as_deref().and_then(Language::parse).unwrap_or(language);
                Ok((Text::new(language)?, theme))
            }),
        };
        let (columns, rows) = self.size;
        let app = App::new(world, self.first.clone(), false, Size::new(columns, rows));
        let screen = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let mut stage = Stage { home, app, screen, set: self, ended: false, copied: None, repainted: false };
        stage.draw();
        stage
    }
}

/// The app, playing.
pub struct Stage {
    pub home: TempDir,
    pub app: App,
    screen: Terminal<TestBackend>,
    set: Set,
    pub ended: bool,
    /// What was last given to the clipboard.
    pub copied: Option<String>,
    /// The program asked for every cell to be painted anew.
    pub repainted: bool,
}

impl Stage {
    fn draw(&mut self) {
        let app = &mut self.app;
        self.screen.draw(|frame| app.draw(frame)).unwrap();
    }

    fn event(&mut self, event: Event) {
        match self.app.event(event) {
            Flow::Quit => self.ended = true,
            Flow::Copy(words) => self.copied = Some(words),
            Flow::Repaint => self.repainted = true,
            _ => {}
        }
        self.draw();
    }

    /// Presses keys, drawing after each one as the loop does.
    pub fn keys(&mut self, written: &str) -> &mut Self {
        for event in keys(written) {
            self.event(Event::Input(event));
        }
        self
    }

    /// Pastes text.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.event(Event::Input(crossterm::event::Event::Paste(text.to_owned())));
        self
    }

    /// Lets the time pass that the program asked for.
    pub fn tick(&mut self) -> &mut Self {
        self.event(Event::Tick);
        self
    }

    /// Ticks until nothing is read beside the screen any more. A pacer is slower than this and goes on by itself.
    pub fn settled(&mut self) -> &mut Self {
        let deadline = Instant::now() + Duration::from_secs(20);
        while self.app.wait().is_some_and(|wait| wait < Duration::from_millis(90)) {
            assert!(Instant::now() < deadline, "still reading:\n{}", self.screen());
            std::thread::yield_now();
            self.tick();
        }
        self
    }

    /// Puts the clock that stands still at another moment.
    pub fn put_clock(&mut self, now: &str) -> &mut Self {
        self.app.put_clock(DateTime::parse_from_rfc3339(now).unwrap());
        self
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.screen.backend_mut().resize(columns, rows);
        self.event(Event::Input(crossterm::event::Event::Resize(columns, rows)));
        self
    }

    pub fn press(&mut self, column: u16, row: u16) -> &mut Self {
        use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
        let mouse = MouseEvent {
            kind: MouseEventKind::Down(MouseButton::Left),
            column,
            row,
            modifiers: KeyModifiers::NONE,
        };
        self.event(Event::Input(crossterm::event::Event::Mouse(mouse)));
        self
    }

    /// The rows of the screen, without blanks at their ends.
    pub fn screen(&self) -> String {
        let buffer = self.screen.backend().buffer();
        let rows = (0..buffer.area.height).map(|y| {
            let row: String = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
            row.trim_end().to_owned()
        });
        rows.collect::<Vec<_>>().join("\n")
    }

    /// The last row, which says what the keys do.
    pub fn footer(&self) -> String {
        self.screen().lines().last().unwrap_or_default().to_owned()
    }

    /// Fails, with the screen, if these words are not on it.
    #[track_caller]
    pub fn sees(&mut self, words: &str) -> &mut Self {
        let screen = self.screen();
        let running = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(screen.contains(words) || running.contains(words), "not on the screen: {words}\n{screen}");
        self
    }

    /// Fails, with the screen, if these words are on it.
    #[track_caller]
    pub fn sees_no(&mut self, words: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(words), "on the screen: {words}\n{screen}");
        self
    }

    /// The cells as they are painted.
    pub fn buffer(&self) -> &Buffer {
        self.screen.backend().buffer()
    }

    /// Whether the last frame placed the cursor.
    pub fn cursor_shown(&self) -> bool {
        self.screen.backend().cursor_visible()
    }

    pub fn cursor(&mut self) -> Position {
        self.screen.backend_mut().get_cursor_position().unwrap()
    }

    /// The screen as a picture.
    pub fn picture(&mut self) -> String {
        let cursor = self.cursor();
        svg(self.screen.backend().buffer(), Some(cursor))
    }

    /// Plays on as a program that was started again in the same home.
    pub fn again(self) -> Stage {
        let Stage { home, set, app, .. } = self;
        drop(app);
        set.play_in(home)
    }

    /// The same at another moment: days may have passed.
    pub fn again_at(mut self, now: &'static str) -> Stage {
        self.set.now = now;
        self.again()
    }

    /// What another program would read in this home now.
    pub fn journal(&self) -> Journal {
        Journal::open(Paths::under(self.home.path()), 4)
    }

    /// All entries on disk, oldest first, as JSON.
    pub fn entries(&self) -> Vec<Value> {
        let journal = self.journal();
        let mut entries: Vec<Value> =
            journal.newest_first().map(|entry| entry.unwrap().shown.to_json()).collect();
        entries.reverse();
        entries
    }

    /// The only entry on disk.
    #[track_caller]
    pub fn entry(&self) -> Value {
        let mut entries = self.entries();
        assert_eq!(entries.len(), 1, "one entry was expected: {entries:#?}");
        entries.remove(0)
    }

    /// From now on no draft can be written: a file stands where their folder must be.
    pub fn takes_no_drafts(&self) {
        let drafts = self.home.path().join("state/drafts");
        fs::create_dir_all(self.home.path().join("state")).unwrap();
        let _ = fs::remove_dir_all(&drafts);
        fs::write(drafts, "in the way").unwrap();
    }

    /// Every file of the home with what it holds.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let named = |path: PathBuf| {
            let name = path.strip_prefix(self.home.path()).unwrap().display().to_string();
            // One spelling on every system.
            (name.replace(std::path::MAIN_SEPARATOR, "/"), fs::read(&path).unwrap())
        };
        files(self.home.path()).into_iter().map(named).collect()
    }

    /// Whether these words are in any file.
    pub fn on_disk(&self, words: &str) -> bool {
        !holding(self.home.path(), words).is_empty()
    }
}
