//! The list of the pages to read; never says which were read.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::keys::{Action, Input, Scope, hint};
use crate::reading::{self, NAMES};
use crate::screens::screen::{Act, Actions, Interactive};
use crate::screens::{Context, Route, Screen, Step};
use crate::theme::Role;
use crate::widgets::page::{Hits, Page};

/// The list, and the focused row.
#[derive(Default)]
pub struct ReadingList {
    at: usize,
}

impl ReadingList {
    fn take(&mut self, row: usize) -> Step {
        let Some(name) = NAMES.get(row) else { return Step::Stay };
        self.at = row;
        Step::Open(Route::ReadingPage((*name).to_owned()))
    }
}

impl Interactive for ReadingList {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let take = |list: &mut Self, _: &Context| list.take(list.at);
        let mut can = Actions::<Self>::default();
        can.rows(hint::UP_DOWN, NAMES.len() - 1, |list| &mut list.at);
        can.offer(hint::READ, take);
        can.also(&[Action::Choose], take);
        can.elsewhere(hint::DIGITS);
        can.digits(|list: &mut Self, digit, _| list.take(digit.wrapping_sub(1)));
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        can
    }
}

impl Screen for ReadingList {
    fn scope(&self) -> Scope {
        Scope::ReadingList
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.reading")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.reading"), Some("help.reading".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Target(row) => self.take(row),
            Input::Wheel(up, ..) => self.wheel(up, context),
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        page.title("", &text.get("reading.title"), "", Role::Focus);
        page.blank();
        page.words(&text.get("reading.intro"), theme.muted());
        page.gap();
        for (row, about) in reading::pages(text).iter().enumerate() {
            page.choice(row, self.at == row, &(row + 1).to_string(), &about.title, theme.text());
        }
        let area = page.settled(area);
        page.show(frame, area)
    }
}
