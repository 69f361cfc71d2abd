//! What is where and who can read it, to read at any time; changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::keys::{Scope, hint};
use crate::reading::privacy::{self, Block};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Screen, Step};
use crate::theme::Role;
use crate::widgets::page::{Hits, Page};

/// How far a row of a list, and what can be typed, stands from the edge.
const INDENT: u16 = 3;

/// The page, and how far it is scrolled.
pub struct Privacy {
    page: Vec<Block>,
    top: usize,
}

impl Privacy {
    /// About the folders of the journal that is open.
    pub fn new(context: &Context) -> Self {
        Self { page: privacy::page(context.text, context.journal.paths()), top: 0 }
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::new(theme, context.size.width);
        let mut in_list = false;
        for block in &self.page {
            let item = matches!(block, Block::Item(_));
            if !(in_list && item) {
                page.gap();
            }
            in_list = item;
            match block {
                Block::Title(words) => page.title("", words, "", Role::Focus),
                Block::Heading(words) => page.words(words, theme.bold()),
                Block::Words(words) => page.words(words, theme.text()),
                Block::Item(words) => page.words_at(INDENT, words, theme.text()),
                Block::Command(words) => page.words_at(INDENT, words, theme.muted()),
            }
        }
        page
    }
}

impl Interactive for Privacy {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let last = self.lay_out(context).last_scroll(context.size.height);
        let page = usize::from(context.size.height).saturating_sub(1);
        let mut can = Actions::<Self>::default();
        can.scroll(hint::UP_DOWN, (last, page), |page| &mut page.top);
        // Enter reads on, and leaves after the last row.
        if self.top < last {
            can.offer(hint::NEXT, move |privacy: &mut Self, _| {
                privacy.top = (privacy.top + page).min(last);
                Step::Stay
            });
        } else {
            can.offer(hint::NEXT, |_, _| Step::Leave);
        }
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::SUPPORT);
        can.elsewhere(hint::HELP);
        can
    }
}

impl Screen for Privacy {
    fn scope(&self) -> Scope {
        Scope::Guide
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.privacy")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.privacy"), Some("help.privacy".into()))
    }

    fn after_input(&mut self, context: &Context) {
        self.top = self.top.min(self.lay_out(context).last_scroll(context.size.height));
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = self.lay_out(context);
        let top = self.top.min(page.last_scroll(area.height));
        // A page that is longer than the window stands in all of it.
        let area = if page.last_scroll(area.height) == 0 { page.clone().steady(area).1 } else { area };
        let left = area.x + area.width.saturating_sub(page.measure()) / 2;
        let hits = page.paint(frame, area, top);
        frame.set_cursor_position((left, area.y));
        hits
    }
}
