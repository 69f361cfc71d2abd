//! One page to read, with the exercise that belongs to it at its end; asks nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::keys::{Action, Label, Move, Scope, hint};
use crate::reading::{self, NAMES, ReadingPage};
use crate::screens::screen::{Actions, Interactive, LINES};
use crate::screens::{Context, Route, Screen, Step};
use crate::theme::accent_of;
use crate::widgets::page::{Hits, Page};

/// The page, how far it is scrolled, and which of the ways on has the focus.
pub struct PageScreen {
    page: ReadingPage,
    top: usize,
    at: usize,
}

impl PageScreen {
    /// The page with this name; none if there is no such page.
    pub fn new(name: &str, context: &Context) -> Option<Self> {
        let page = reading::page(name, context.text)?;
        Some(Self { page, top: 0, at: 0 })
    }

    /// The exercise, and the page that follows.
    fn ways(&self) -> Vec<Route> {
        let after = NAMES.iter().skip_while(|name| **name != self.page.name).nth(1);
        let exercise = Route::named(&self.page.exercise);
        exercise.into_iter().chain(after.map(|name| Route::ReadingPage((*name).to_owned()))).collect()
    }

    fn take(&self, way: usize) -> Step {
        self.ways().into_iter().nth(way).map_or(Step::Stay, |route| match route {
            // The next page stands where this one stood: one step back leads to the list.
            Route::ReadingPage(_) => Step::Replace(route),
            exercise => Step::Open(exercise),
        })
    }

    /// The furthest first row, and the rows of a window.
    fn scrolls(&self, context: &Context) -> (usize, usize) {
        let height = context.size.height;
        (self.lay_out(context).last_scroll(height), usize::from(height).saturating_sub(1))
    }

    /// Through the rows, and behind the last one through the ways on.
    fn travel(&mut self, by: Move, context: &Context) {
        let (last, window) = self.scrolls(context);
        // The last words are read before a way on has the focus.
        let ways = if self.top < last { 0 } else { self.ways().len() - 1 };
        let to = by.to(self.top + self.at, last + ways, window);
        self.top = to.min(last);
        self.at = to - self.top;
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let kind = &self.page.exercise;
        let mut page = Page::new(theme, context.size.width);
        page.title(theme.glyph_of(kind), &self.page.title, "", accent_of(kind));
        page.air(1);
        for paragraph in &self.page.paragraphs {
            page.gap();
            page.words(paragraph, theme.text());
        }
        page.gap();
        let exercise = text.get(&format!("{kind}.title"));
        let exercise = text.fill("reading.exercise", &[("title", exercise.into())]);
        for (way, words) in [exercise, text.get("reading.next")].iter().take(self.ways().len()).enumerate() {
            page.choice(way, self.at == way, &(way + 1).to_string(), words, theme.text());
        }
        page.fitted(context.size.height)
    }
}

impl Interactive for PageScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let (last, _) = self.scrolls(context);
        let mut can = Actions::<Self>::default();
        can.elsewhere(hint::UP_DOWN);
        can.travel(&LINES, Self::travel);
        can.travel(&[Action::PreviousField, Action::NextField], Self::travel);
        // Enter reads on until the ways on are in sight.
        if self.top < last {
            can.press(Label::READ, |page, context| page.travel(Move::Pages(1), context));
        } else {
            can.press(Label::OPEN, |page, _| page.take(page.at));
        }
        can.digits(|page: &mut Self, digit, _| page.take(digit.wrapping_sub(1)));
        can.targets(|page: &mut Self, way, _| page.take(way));
        can.wheels();
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::SUPPORT);
        can.elsewhere(hint::HELP);
        can
    }
}

impl Screen for PageScreen {
    fn scope(&self) -> Scope {
        Scope::ReadingPage
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.reading")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.reading"), Some("help.reading".into()))
    }

    fn after_input(&mut self, context: &Context) {
        self.top = self.top.min(self.scrolls(context).0);
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = self.lay_out(context);
        let top = self.top.min(page.last_scroll(area.height));
        let area = page.settled(area);
        let left = area.x + area.width.saturating_sub(page.measure()) / 2;
        frame.set_cursor_position((left, area.y));
        page.paint(frame, area, top)
    }
}
