//! How long what a person waits for takes, in journals of a year to a hundred years; prints a table and judges nothing.
//!
//! `cargo bench` makes the journals in a temp folder, opens the real `App` on them with a screen in memory, and sets
//! the figures beside a bare ratatui frame and one `serde_json` load of the same bytes. Peak memory is that of a
//! process of its own, so it is told on Linux only.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod generate;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::DateTime;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Size;
use ratatui::widgets::Paragraph;
use verbinding::app::{App, World};
use verbinding::exercise::Catalogue;
use verbinding::export::{ExportOutcome, ExportRequest, Format, Pages, Source};
use verbinding::helplines::HelpLines;
use verbinding::journal::{Journal, Passphrase, Record, Selection};
use verbinding::keys::Keys;
use verbinding::screens::Route;
use verbinding::screens::background_task::Waker;
use verbinding::settings::{Paths, Settings};
use verbinding::terminal::{Event, Program};
use verbinding::text::{Language, Text};
use verbinding::theme::Theme;

use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers};

const SIZES: [usize; 4] = [365, 3_650, 36_500, 182_500];
const WIDE: (u16, u16) = (80, 24);
/// Keys of which the middle one and the slowest are told.
const KEYS: usize = 200;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    if let Some(at) = words.iter().position(|word| word == "--export") {
        return export(Path::new(words.get(at + 1).unwrap()), Path::new(words.get(at + 2).unwrap()));
    }
    println!("a bare ratatui program, first frame: {}", told(bare()));
    println!();
    println!(
        "| entries | files | load as JSON | home | list | key in list (middle, slowest) | first results | all results | next letter | all of it | slowest tick | save | Markdown | at most |"
    );
    println!("|{}", "---:|".repeat(14));
    for entries in SIZES {
        let home = tempfile::tempdir().unwrap();
        let bytes = generate::Generator::always_the_same().write(entries, home.path()).unwrap();
        row(&entries.to_string(), bytes, home.path());
        // The same journal once more, encrypted.
        let unlocked = sealed(home.path());
        row(&format!("{entries} sealed, unlocked in {}", told(unlocked)), bytes, home.path());
    }
}

/// The passphrase of the encrypted journals.
const PASSPHRASE: &str = "four ordinary words here";

/// Encrypts a journal; gives how long it takes to unlock it.
fn sealed(home: &Path) -> Duration {
    let now = DateTime::parse_from_rfc3339(generate::NOW).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE).unwrap();
    Journal::open(Paths::under(home), 4).set_passphrase(&passphrase, now.into(), &|_, _| ()).unwrap();
    time(|| drop(journal(home)))
}

/// A journal, unlocked if it is encrypted.
fn journal(home: &Path) -> Journal {
    let journal = Journal::open(Paths::under(home), 4);
    if journal.is_locked() {
        let now = DateTime::parse_from_rfc3339(generate::NOW).unwrap();
        journal.unlock(&Passphrase::new(PASSPHRASE).unwrap(), now.into(), &|_, _| ()).unwrap();
    }
    journal
}

fn row(entries: &str, bytes: u64, home: &Path) {
    let load = time(|| load(home));
    let kept = journal(home);
    let (opened, mut stage) = timed(|| Stage::at(home, &kept));
    let (listed, ()) = timed(|| stage.keys("gd"));
    let mut keys: Vec<Duration> = (0..KEYS).map(|_| timed(|| stage.key(KeyCode::Down)).0).collect();
    keys.sort();
    // What still reads beside it would only be in the way of what is measured.
    drop(stage);
    let mut searching = Stage::at(home, &kept);
    searching.settle();
    searching.keys("/");
    let first = searching.look("g");
    let next = searching.look("r");
    let save = save(&kept);
    let out = home.join("export.md");
    let mut exporting = Command::new(std::env::current_exe().unwrap());
    exporting.arg("--export").arg(home).arg(&out);
    // Without the start of that process, and without its unlocking.
    let output = String::from_utf8(exporting.output().unwrap().stdout).unwrap();
    let (exported, peak) = output.trim().split_once(' ').unwrap();
    let exported = Duration::from_micros(exported.parse().unwrap());
    println!(
        "| {entries} | {:.1} MB | {} | {} | {} | {}, {} | {} | {} | {} | {} | {} | {} | {} | {peak} |",
        bytes as f64 / 1e6,
        told(load),
        told(opened),
        told(listed),
        told(keys[KEYS / 2]),
        told(keys[KEYS - 1]),
        told(first.shown),
        told(first.done),
        told(next.shown),
        told(next.done),
        told(first.slowest.max(next.slowest)),
        told(save),
        told(exported),
    );
}

/// An empty program with one paragraph.
fn bare() -> Duration {
    time(|| {
        let mut screen = Terminal::new(TestBackend::new(WIDE.0, WIDE.1)).unwrap();
        screen.draw(|frame| frame.render_widget(Paragraph::new("verbinding"), frame.area())).unwrap();
    })
}

/// Every file as JSON, and no more.
fn load(home: &Path) {
    for file in fs::read_dir(home.join("data/journal")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "age") {
            continue;
        }
        let bytes = fs::read(path).unwrap();
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        std::hint::black_box(value);
    }
}

/// The middle of five saves, fsync and all.
fn save(journal: &Journal) -> Duration {
    let now = DateTime::parse_from_rfc3339(generate::NOW).unwrap();
    let mut times: Vec<Duration> = (0..5)
        .map(|number| {
            let mut record = Record::new("note", now, now.into());
            record.fields.insert("text".into(), format!("bladzijde {number}").into());
            time(|| drop(journal.keep(record, now.into()).unwrap()))
        })
        .collect();
    times.sort();
    times[2]
}

/// Writes everything as Markdown, and prints the most memory that this process had.
fn export(home: &Path, out: &Path) {
    let journal = journal(home);
    let began = Instant::now();
    let (catalogue, text) = (Catalogue::built_in().unwrap(), Text::new(Language::Nl).unwrap());
    let mut file = std::io::BufWriter::new(fs::File::create(out).unwrap());
    let all_month_files = journal.all_month_files().unwrap();
    let request =
        ExportRequest { how: Format::Markdown, share: None, selection: Selection::default(), circle: true };
    let source = Source { journal: &journal, exercises: &catalogue, text: &text };
    let mut stream = |pages: &Pages, _: &ExportOutcome| Format::Markdown.stream(pages, &mut file);
    request.open(source, &all_month_files, &|| true, &mut stream).unwrap();
    file.flush().unwrap();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!(
        "{} {}",
        began.elapsed().as_micros(),
        peak.map_or("?".to_owned(), |peak| peak.trim().to_owned())
    );
}

/// The app on a screen in memory.
struct Stage {
    app: App,
    screen: Terminal<TestBackend>,
}

/// What came of a letter.
struct Looked {
    shown: Duration,
    done: Duration,
    /// The longest that a key would have waited meanwhile.
    slowest: Duration,
}

impl Stage {
    /// Everything from the start of the program to its first picture.
    fn at(home: &Path, journal: &Journal) -> Self {
        let paths = Paths::under(home);
        let world = World {
            journal: journal.clone(),
            exercises: Catalogue::load(&paths).unwrap(),
            lines: HelpLines::shipped().unwrap(),
            text: Text::new(Language::Nl).unwrap(),
            theme: Theme::default(),
            keys: Keys::standard(),
            fixed_now: Some(DateTime::parse_from_rfc3339(generate::NOW).unwrap()),
            settings_readable: true,
            kept_settings: Settings::default(),
            region: None,
            editor: None,
            settings: Settings { welcomed: true, ..Settings::default() },
            light: None,
            asks_background: false,
            remote: false,
            waker: Waker::default(),
            circle_changes_form: false,
            restyle: Arc::new(|_| Ok((Text::new(Language::Nl)?, Theme::default()))),
        };
        let app = App::new(world, Route::Home, false, Size::new(WIDE.0, WIDE.1));
        let mut stage = Self { app, screen: Terminal::new(TestBackend::new(WIDE.0, WIDE.1)).unwrap() };
        stage.draw();
        stage
    }

    fn draw(&mut self) {
        let app = &mut self.app;
        self.screen.draw(|frame| app.draw(frame)).unwrap();
    }

    /// Until nothing is read beside the screen any more, as when somebody has looked at it for a second. What waits longer
    /// is the lock of an encrypted journal.
    fn settle(&mut self) {
        while self.app.wait().is_some_and(|wait| wait < Duration::from_secs(1)) {
            std::thread::sleep(Duration::from_millis(1));
            self.event(Event::Tick);
        }
    }

    fn event(&mut self, event: Event) {
        self.app.event(event);
        self.draw();
    }

    fn key(&mut self, code: KeyCode) {
        self.event(Event::Input(TerminalEvent::Key(KeyEvent::new(code, KeyModifiers::NONE))));
    }

    fn keys(&mut self, letters: &str) {
        letters.chars().for_each(|letter| self.key(KeyCode::Char(letter)));
    }

    /// Types a letter into the search, and waits for its results as the loop of the terminal does.
    fn look(&mut self, letter: &str) -> Looked {
        let began = Instant::now();
        let (mut slowest, ()) = timed(|| self.keys(letter));
        let mut shown = None;
        loop {
            let busy = self.sees("zoekt nog");
            if self.sees("\u{2502}  ") && shown.is_none() {
                shown = Some(began.elapsed());
            }
            if !busy {
                let done = began.elapsed();
                return Looked { shown: shown.unwrap_or(done), done, slowest };
            }
            std::thread::sleep(Duration::from_millis(1));
            slowest = slowest.max(timed(|| self.event(Event::Tick)).0);
        }
    }

    fn sees(&self, words: &str) -> bool {
        let buffer = self.screen.backend().buffer();
        let row = |y: u16| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..buffer.area.height).any(|y| row(y).contains(words))
    }
}

fn time(act: impl FnOnce()) -> Duration {
    timed(act).0
}

fn timed<T>(act: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let made = act();
    (began.elapsed(), made)
}

fn told(time: Duration) -> String {
    let millis = time.as_secs_f64() * 1e3;
    if millis < 10.0 { format!("{millis:.2} ms") } else { format!("{millis:.0} ms") }
}
