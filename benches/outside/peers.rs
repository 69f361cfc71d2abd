//! What the program is measured against: programs that do as little as can be, each this binary under another flag.

use std::fs::{self, File};
use std::io::{Write, stdout};
use std::path::Path;

use crossterm::event::{Event, KeyCode, read};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::widgets::Paragraph;

/// The word that a bare program draws.
pub const WORD: &str = "hello";

pub fn run(flag: &str, folder: Option<&str>) {
    match flag {
        "--world" => println!("{WORD}"),
        "--hello" => hello(),
        "--load" => load(Path::new(folder.unwrap())),
        "--grep" => grep(Path::new(folder.unwrap())),
        "--write" => write(Path::new(folder.unwrap())),
        other => println!("{other}"),
    }
}

/// Draws one word, counts keys, ends with `q`.
fn hello() {
    enable_raw_mode().unwrap();
    crossterm::execute!(stdout(), EnterAlternateScreen).unwrap();
    let mut screen = Terminal::new(CrosstermBackend::new(stdout())).unwrap();
    let mut keys = 0;
    loop {
        crossterm::execute!(stdout(), BeginSynchronizedUpdate).unwrap();
        screen
            .draw(|frame| frame.render_widget(Paragraph::new(format!("{WORD} {keys}")), frame.area()))
            .unwrap();
        crossterm::execute!(stdout(), EndSynchronizedUpdate).unwrap();
        if let Event::Key(key) = read().unwrap() {
            keys += 1;
            if key.code == KeyCode::Char('q') {
                break;
            }
        }
    }
    crossterm::execute!(stdout(), LeaveAlternateScreen).unwrap();
    disable_raw_mode().unwrap();
}

/// Every file as JSON, and no more.
fn load(folder: &Path) {
    for file in fs::read_dir(folder).unwrap() {
        let value: serde_json::Value =
            serde_json::from_slice(&fs::read(file.unwrap().path()).unwrap()).unwrap();
        std::hint::black_box(value);
    }
}

/// Looks for bytes in every file.
fn grep(folder: &Path) {
    for file in fs::read_dir(folder).unwrap() {
        std::hint::black_box(memchr::memmem::find(&fs::read(file.unwrap().path()).unwrap(), b"zzyzx"));
    }
}

/// Writes one month's bytes as a save must: beside it, synced, renamed, folder synced.
fn write(folder: &Path) {
    let (new, place) = (folder.join("new"), folder.join("place"));
    let mut file = File::create(&new).unwrap();
    file.write_all(&vec![b'x'; 80_000]).unwrap();
    file.sync_all().unwrap();
    fs::rename(new, place).unwrap();
    File::open(folder).unwrap().sync_all().unwrap();
}
