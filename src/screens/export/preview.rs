//! What is about to leave, to be looked at before it is written: its very bytes, and the way back; it writes nothing.

use std::path::PathBuf;

use anyhow::Result;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::request::{ExportRequest, Packed, Store};
use super::{ExportScreen, Stop, WITHIN};
use crate::keys::{Action, Input};
use crate::screens::background::Worker;
use crate::screens::{Context, Output, Step};
use crate::text::wrap;
use crate::widgets::page::{Hits, Page};

/// Bytes that are shown, at most.
const SHOWN: usize = 16 << 10;
/// Rows that a turn of the wheel moves.
const WHEEL: isize = 3;

/// What the person says to what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// Nothing yet.
    None,
    /// Back to the questions.
    Back,
    /// Back, for there is nothing to take along.
    Empty,
    /// Back, for the parts that were chosen hold nothing.
    LeftOut,
    /// Back, for it cannot be put into words.
    Broken,
    /// It may leave.
    Go,
}

/// What was read of it.
struct Seen {
    words: String,
    more: bool,
    packed: Packed,
}

/// The first part of an export on the screen.
pub struct Preview {
    /// What is to leave.
    pub request: ExportRequest,
    reading: Worker<Result<(Vec<u8>, Packed)>>,
    seen: Option<Seen>,
    top: usize,
    /// The button with the focus: back, or on.
    at: usize,
}

impl Preview {
    /// Begins to read it beside the screen.
    pub fn of(request: ExportRequest, context: &Context) -> Self {
        let (store, reads) = (Store::of(context), request.clone());
        let reading = Worker::read(move |give| {
            give.give(reads.begin(&store, &|| give.wanted(), SHOWN));
        });
        Self { request, reading, seen: None, top: 0, at: 1 }
    }

    /// Whether it is still read.
    pub fn goes_on(&self) -> bool {
        self.seen.is_none()
    }

    /// The button that Enter presses: back, or on once there is something to see.
    pub fn button(&self) -> Option<usize> {
        (self.at == 0 || self.seen.is_some()).then_some(self.at)
    }

    fn go_on(&mut self) -> Answer {
        match self.reading.piece() {
            None => Answer::None,
            Some(Ok((_, packed))) if packed.count == 0 && packed.some => Answer::LeftOut,
            Some(Ok((_, packed))) if packed.count == 0 => Answer::Empty,
            Some(Ok((bytes, packed))) => {
                let more = bytes.len() >= SHOWN;
                let words = String::from_utf8_lossy(&bytes);
                let words = words.trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned();
                self.seen = Some(Seen { words, more, packed });
                Answer::None
            }
            Some(Err(_)) => Answer::Broken,
        }
    }

    /// Takes one input, and says what comes of it.
    fn update(&mut self, input: &Input, context: &Context) -> Answer {
        let page_height =
            isize::from(i16::try_from(self.rooms(Rect::from(context.size), context).1.height).unwrap_or(1));
        match input {
            Input::Tick if self.goes_on() => return self.go_on(),
            Input::Act(Action::Up) => self.scroll(-1, context),
            Input::Act(Action::Down) => self.scroll(1, context),
            Input::Act(Action::PageUp) => self.scroll(1 - page_height, context),
            Input::Act(Action::PageDown) => self.scroll(page_height - 1, context),
            Input::Act(Action::First) => self.top = 0,
            Input::Act(Action::Last) => self.scroll(isize::MAX, context),
            Input::Wheel(up, ..) => self.scroll(if *up { -WHEEL } else { WHEEL }, context),
            Input::Act(Action::NextField | Action::PreviousField) => self.at = 1 - self.at,
            Input::Act(Action::Left) => self.at = 0,
            Input::Act(Action::Right) => self.at = 1,
            Input::Target(target) => return self.press(target % WITHIN),
            Input::Act(Action::Next | Action::Choose) => return self.press(self.at),
            Input::Act(Action::Back) => return Answer::Back,
            _ => self.scroll(0, context),
        }
        Answer::None
    }

    /// What was not seen does not leave.
    fn press(&self, button: usize) -> Answer {
        match (button, &self.seen) {
            (0, _) => Answer::Back,
            (_, Some(_)) => Answer::Go,
            (_, None) => Answer::None,
        }
    }

    fn scroll(&mut self, rows: isize, context: &Context) {
        let room = self.rooms(Rect::from(context.size), context).1;
        let last = self.body(context).last_scroll(room.height);
        self.top = self.top.min(last).saturating_add_signed(rows).min(last);
    }

    fn head<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        match &self.seen {
            Some(seen) => {
                page.question(&text.fill("export.preview", &[("count", seen.packed.count.into())]), "");
            }
            None => page.words(&text.get("export.reading"), theme.muted()),
        }
        page
    }

    fn body<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        let Some(seen) = &self.seen else { return page };
        for line in wrap(seen.words.trim_end_matches('\n'), page.measure().into()) {
            page.pieces(vec![(0, line, theme.text())]);
        }
        if seen.more {
            page.blank();
            page.words(&text.get("export.preview.more"), theme.muted());
        }
        page
    }

    fn buttons<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::new(context.theme, context.size.width);
        let keys = ["common.back", "export.do"];
        let buttons = keys.iter().enumerate().map(|(index, key)| {
            (context.text.get(key), Stop::Buttons as usize * WITHIN + index, self.at == index)
        });
        page.buttons(&buttons.collect::<Vec<_>>());
        page
    }

    /// Where the head, what leaves, and the buttons stand.
    fn rooms(&self, area: Rect, context: &Context) -> (Rect, Rect, Rect) {
        let gap = u16::from(!context.short());
        let above = (self.head(context).height() as u16).min(area.height);
        let last = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
        let height = area.height.saturating_sub(above + 2 * gap + 1);
        (Rect { height: above, ..area }, Rect { y: area.y + above + gap, height, ..area }, last)
    }

    /// Paints it; gives back where it can be pressed.
    pub fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (above, room, below) = self.rooms(area, context);
        let mut hits = self.head(context).paint(frame, above, 0);
        let body = self.body(context);
        let top = self.top.min(body.last_scroll(room.height));
        hits.extend(body.paint(frame, room, top));
        hits.extend(self.buttons(context).paint(frame, below, 0));
        hits
    }
}

impl ExportScreen {
    pub(super) fn hand(&self, request: ExportRequest, context: &Context) -> Step {
        let (path, said) = self.target(context);
        Step::Output(Output::Export { path, request }, said)
    }

    /// Where it goes, and what is said when it is there.
    pub(super) fn target(&self, context: &Context) -> (PathBuf, String) {
        let paths = context.journal.paths();
        let path = paths.typed(self.place.text().trim());
        let said = context.text.fill("export.done", &[("path", paths.shown(&path).into())]);
        (path, said)
    }

    /// An input while what is shared is shown.
    pub(super) fn look(&mut self, input: &Input, context: &Context) -> Step {
        let answer = self.preview.as_mut().map_or(Answer::None, |preview| preview.update(input, context));
        match answer {
            Answer::None => return Step::Stay,
            Answer::Go => {
                let request = self.preview.as_ref().map(|preview| preview.request.clone());
                return request.map_or(Step::Stay, |request| self.hand(request, context));
            }
            Answer::Back | Answer::Empty | Answer::LeftOut | Answer::Broken => self.preview = None,
        }
        match answer {
            Answer::Empty => Step::Say(context.text.get("export.empty")),
            Answer::LeftOut => {
                (self.stop, self.within, self.typing) = (Stop::Parts, 0, false);
                Step::Say(context.text.get("export.choose.parts"))
            }
            Answer::Broken => Step::Say(context.text.get("error.unknown")),
            _ => Step::Stay,
        }
    }
}

/// Whether an input is for what works everywhere.
pub fn works_everywhere(input: &Input) -> bool {
    matches!(input, Input::Act(Action::Help | Action::Palette | Action::GoTo | Action::Undo | Action::Redo))
}
