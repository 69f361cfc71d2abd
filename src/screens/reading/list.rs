//! The list of the pages to read; never says which were read.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::keys::{Label, Scope, hint};
use crate::reading::{self, NAMES};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Route, Screen, Step};
use crate::theme::Role;
use crate::widgets::page::{Hits, Page};

/// The list, and the focused row.
#[derive(Default)]
pub struct ReadingList {
    at: usize,
}

impl Interactive for ReadingList {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let last = NAMES.len() - 1;
        let take = |_: &mut Self, row: usize, _: &Context| {
            NAMES.get(row).map_or(Step::Stay, |name| Step::Open(Route::ReadingPage((*name).to_owned())))
        };
        let mut can = Actions::<Self>::default();
        can.elsewhere(hint::UP_DOWN);
        can.menu(Label::READ, (last, last), |list| &mut list.at, take);
        can.elsewhere(hint::DIGITS);
        can.numbered(last, |list| &mut list.at, take);
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
