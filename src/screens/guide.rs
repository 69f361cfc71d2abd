//! The three guidelines of an encounter, to read at any time.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Interactive};
use super::{Context, Screen, Step};
use crate::keys::{Action, Scope, hint};
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
    let glyph = if context.short() { "" } else { theme.glyph_of("encounter") };
    page.title(glyph, &text.get("encounter.guide.title"), "", accent_of("encounter"));
    (0..if context.short() { 1 } else { 2 }).for_each(|_| page.blank());
    for guideline in 1..=3 {
        let key = format!("encounter.g{guideline}");
        page.gap();
        page.words(&text.get(&format!("{key}.title")), theme.bold());
        page.words_at(3, &text.get(&format!("{key}.body")), theme.text());
        let starters = (1..=STARTERS).map(|number| format!("{key}.s{number}")).filter(|key| text.has(key));
        let starters: Vec<String> = starters.map(|key| text.get(&key)).collect();
        page.words_at(3, &starters.join(&text.signs(" · ")), theme.muted());
    }
    page.gap();
    page.words(&text.get("encounter.pause.label"), theme.bold());
    page.quote_at(3, &text.get("encounter.pause.text"));
    page
}

impl Interactive for Guide {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let last = lay_out(context).last_scroll(context.size.height);
        let page = usize::from(context.size.height).saturating_sub(1);
        let mut can = Actions::<Self>::default();
        can.scroll(hint::UP_DOWN, (last, page), |guide| &mut guide.top);
        // Enter reads on, and leaves after the last row.
        if self.top < last {
            can.offer(hint::NEXT, move |guide: &mut Self, _| {
                guide.top = (guide.top + page).min(last);
                Step::Stay
            });
        } else {
            can.offer(hint::NEXT, |_, _| Step::Leave);
        }
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.also(&[Action::Guide], |_, _| Step::Leave);
        can.elsewhere(hint::SUPPORT);
        can.elsewhere(hint::HELP);
        can
    }
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

    fn after_input(&mut self, context: &Context) {
        self.top = self.top.min(lay_out(context).last_scroll(context.size.height));
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (page, top) = (lay_out(context), self.top);
        let top = top.min(page.last_scroll(area.height));
        // A page that is longer than the window stands in all of it.
        let area = if page.last_scroll(area.height) == 0 { page.clone().steady(area).1 } else { area };
        let left = area.x + area.width.saturating_sub(page.measure()) / 2;
        let hits = page.paint(frame, area, top);
        frame.set_cursor_position((left, area.y));
        hits
    }
}
