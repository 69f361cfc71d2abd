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

pub fn run(flag: &str, rest: &[String]) {
    match (flag, rest) {
        ("--world", []) => println!("{WORD}"),
        ("--hello", []) => hello(),
        ("--load", [folder]) => load(Path::new(folder)),
        ("--grep", [folder, word]) => grep(Path::new(folder), word.as_bytes()),
        ("--write", [file]) => write(Path::new(file)),
        _ => panic!("no such bare program: {flag}"),
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
fn grep(folder: &Path, word: &[u8]) {
    for file in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        std::hint::black_box(memchr::memmem::find_iter(&bytes, word).count());
    }
}

/// Writes as many bytes as a file has, as a save must: beside it, synced, renamed, folder synced.
fn write(like: &Path) {
    let folder = std::env::current_dir().unwrap();
    let (new, place) = (folder.join("new"), folder.join("place"));
    let mut file = File::create(&new).unwrap();
    file.write_all(&vec![b'x'; fs::metadata(like).unwrap().len() as usize]).unwrap();
    file.sync_all().unwrap();
    fs::rename(new, place).unwrap();
    File::open(folder).unwrap().sync_all().unwrap();
}
