//! The three guidelines of an encounter, to read at any time.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::keys::{Action, Input, Scope};
use crate::theme::accent_of;
use crate::widgets::page::{Hits, Page};

/// Most sentence starters that one guideline has.
const STARTERS: usize = 6;

/// The guidelines, and how far they are scrolled.
#[derive(Default)]
pub struct Guide {
    top: usize,
}

fn lay_out<'a>(context: &Context<'a>) -> Page<'a> {
    let (text, theme) = (context.text, context.theme);
    let mut page = Page::new(theme, context.size.width);
    let said = |key: &str| text.get(key);
    let glyph = if context.short() { "" } else { theme.glyph_of("encounter") };
    page.title(glyph, &said("encounter.guide.title"), "", accent_of("encounter"));
    for guideline in 1..=3 {
        let key = format!("encounter.g{guideline}");
        page.gap();
        page.words(&said(&format!("{key}.title")), theme.bold());
        page.words_at(3, &said(&format!("{key}.body")), theme.text());
        let starters = (1..=STARTERS).map(|number| format!("{key}.s{number}")).filter(|key| text.has(key));
        let starters: Vec<String> = starters.map(|key| said(&key)).collect();
        page.words_at(3, &starters.join(" / "), theme.muted());
    }
    page.gap();
    page.words(&said("encounter.pause.label"), theme.bold());
    page.words(&format!("\"{}\"", said("encounter.pause.text")), theme.text());
    page
}

impl Screen for Guide {
    fn scope(&self) -> Scope {
        Scope::Guide
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.encounter")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("encounter.guide.title"), Some("help.encounter".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let last = lay_out(context).last_scroll(context.size.height);
        let page_height = usize::from(context.size.height).saturating_sub(1);
        match input {
            Input::Act(Action::Up) | Input::Wheel(true, ..) => self.top = self.top.saturating_sub(1),
            Input::Act(Action::Down) | Input::Wheel(false, ..) => self.top = (self.top + 1).min(last),
            Input::Act(Action::PageUp) => self.top = self.top.saturating_sub(page_height),
            Input::Act(Action::PageDown) => self.top = (self.top + page_height).min(last),
            Input::Act(Action::First) => self.top = 0,
            Input::Act(Action::Last) => self.top = last,
            // Enter reads on, and leaves after the last row.
            Input::Act(Action::Next) if self.top < last => self.top = (self.top + page_height).min(last),
            Input::Act(Action::Next | Action::Back | Action::Guide) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        self.top = self.top.min(last);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = lay_out(context);
        let top = self.top.min(page.last_scroll(area.height));
        let left = area.x + area.width.saturating_sub(page.measure()) / 2;
        let hits = page.paint(frame, area, top);
        frame.set_cursor_position((left, area.y));
        hits
    }
}
