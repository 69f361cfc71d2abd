//! The program that the terminal tests drive: shows what it gets; must never be clever.

use std::{fs, io::Write, path::PathBuf, time::Duration};

use crossterm::event::Event as Input;
use ratatui::{
    Frame,
    style::{Color, Style},
    text::{Line, Text},
};
use verbinding::terminal::{Event, Flow, Program};

/// What no panic may show.
pub const SECRET: &str = "what a person wrote";

/// Shows what it gets, and does as its commands say.
#[derive(Default)]
pub struct StandIn {
    kept: PathBuf,
    last: String,
    typed: usize,
    pasted: String,
    pictures: usize,
    ticks: usize,
    ticking: bool,
    mouse: bool,
    broken_picture: bool,
}

impl StandIn {
    /// One that notes in the file `kept` that it was asked to keep.
    pub fn new(kept: PathBuf) -> Self {
        Self { kept, ..Self::default() }
    }
}

impl Program for StandIn {
    fn event(&mut self, event: Event) -> Flow {
        let input = match event {
            Event::Tick => {
                self.ticks += 1;
                return Flow::Draw;
            }
            Event::Woken | Event::Returned(_) => return Flow::Draw,
            Event::Input(input) => input,
        };
        self.last = format!("{input:?}");
        match input {
            Input::Paste(text) => self.pasted = text,
            Input::Key(key) => {
                self.typed += 1;
                match key.code.as_char() {
                    Some('Q') => return Flow::Quit,
                    Some('Z') => return Flow::Suspend,
                    Some('R') => return Flow::Repaint,
                    Some('S') => return Flow::Stay,
                    Some('C') => return Flow::Copy("hallo".into()),
                    Some('T') => self.ticking = !self.ticking,
                    Some('M') => self.mouse = !self.mouse,
                    Some('P') => panic!("{SECRET}"),
                    Some('D') => self.broken_picture = true,
                    _ => {}
                }
            }
            _ => {}
        }
        Flow::Draw
    }

    fn draw(&mut self, frame: &mut Frame) {
        self.pictures += 1;
        let area = frame.area();
        frame.render_widget(
            Text::from(vec![
                Line::styled("stand-in", Style::new().fg(Color::Rgb(1, 2, 3))),
                Line::raw(format!("pictures {}.", self.pictures)),
                Line::raw(format!("ticks {}.", self.ticks)),
                Line::raw(format!("typed {}.", self.typed)),
                Line::raw(format!("pasted {} {}.", self.pasted.len(), self.pasted.lines().count())),
                Line::raw(format!("size {}x{}.", area.width, area.height)),
                Line::raw(self.last.clone()),
            ]),
            area,
        );
        assert!(!self.broken_picture, "{SECRET}");
    }

    fn wait(&self) -> Option<Duration> {
        self.ticking.then_some(Duration::from_millis(20))
    }

    fn mouse(&self) -> bool {
        self.mouse
    }

    fn keep(&mut self) {
        let mut file = fs::OpenOptions::new().append(true).create(true).open(&self.kept).unwrap();
        writeln!(file, "kept").unwrap();
        assert!(self.kept.extension().is_none(), "keeping goes wrong too");
    }
}
