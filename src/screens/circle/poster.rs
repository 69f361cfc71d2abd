//! The page before the circle is written to a file to print: who may see it, and what stands on it. Left by [`Step::Leave`].

use std::path::{Path, PathBuf};

use crate::export::{CirclePage, Paper, poster_html};
use crate::keys::{Action, Label, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Outcome, Output, Route, Step};
use crate::theme::accent_of;
use crate::widgets::page::{Choice, Page};

/// The page.
#[derive(Default)]
pub struct PosterPage {
    no_words: bool,
    /// 0 is whether first words stand on it, 1 makes it.
    at: usize,
    /// Another path, because the first one was taken.
    free: Option<PathBuf>,
    done: Option<String>,
}

impl Interactive for PosterPage {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let press = |page: &mut Self, context: &Context| page.press(page.at, context);
        let go = |at: usize| move |page: &mut Self, _: &Context| page.at = at;
        if self.done.is_some() {
            can.press(Label::NEXT, press);
        } else {
            can.offer(hint::ALL_WAYS, go(1));
            match (self.at, self.no_words) {
                (0, true) => {
                    can.offer(hint::NEXT, go(1));
                    can.offer(Action::Choose.called(Label::LET_GO), press);
                }
                (0, false) => {
                    can.offer(Action::Next.called(Label::CHOOSE), press);
                    can.offer(hint::CHOOSE, press);
                }
                _ => can.press(Label::SAVE, press),
            }
        }
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        if self.done.is_none() {
            can.offer(hint::FIELD, go(1));
        }
        can.also(&[Action::Up, Action::Left, Action::PreviousField], go(0));
        can.also(&[Action::Right], go(1));
        can.also(&[Action::Import], |_, _| Step::Open(Route::Import));
        can.also(&[Action::Undo, Action::Redo], |_, _| ());
        can.targets(Self::press);
        can
    }
}

impl PosterPage {
    /// The choice, the button that makes it, or the one to go on once it is made.
    fn press(&mut self, at: usize, context: &Context) -> Step {
        if self.done.is_some() {
            return Step::Leave;
        }
        if at == 0 {
            self.no_words = !self.no_words;
            return Step::Stay;
        }
        let circle = context.journal.circle();
        let numbers = super::numbers::lines(circle.helplines.as_ref(), context);
        let poster =
            CirclePage { items: &circle.items, numbers: &numbers, words: !self.no_words, text: context.text };
        let paths = context.journal.paths();
        let name = format!("{}.html", context.text.get("place.circle").replace(' ', "-"));
        let path = self.free.clone().unwrap_or_else(|| paths.typed(&paths.beside_home(&name)));
        Step::Output(
            Output::File { path, bytes: poster_html(&poster, Paper::A4).into_bytes() },
            String::new(),
        )
    }

    /// Hears whether the file is written. Where there is one already, the next press takes the path that is free.
    pub fn hear(&mut self, outcome: &Outcome, context: &Context) {
        match outcome {
            Outcome::Output(Output::File { path, .. }) => {
                self.done = Some(context.journal.paths().shown(path));
            }
            Outcome::OutputRefused(free) => self.free = free.map(Path::to_path_buf),
            _ => {}
        }
    }

    /// The page as rows.
    pub fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        page.title("", &text.get("circle.print"), "", accent_of("circle"));
        page.blank();
        if let Some(path) = &self.done {
            page.words(&text.fill("circle.print.done", &[("path", path.into())]), theme.text());
            page.gap();
            page.words(&text.get("circle.hang.why"), theme.muted());
            page.gap();
            page.buttons(&[(text.get("common.next"), 1, true)]);
            return page;
        }
        page.words(&text.get("circle.hang"), theme.text());
        page.gap();
        page.words(&text.get("circle.hang.privacy"), theme.text());
        page.gap();
        let words = text.get("circle.print.no_words");
        let choice = Choice { word: words, chosen: self.no_words, target: 0 };
        page.choices(&[choice], true, (self.at == 0).then_some(0), accent_of("circle"));
        page.gap();
        page.buttons(&[(text.get("common.save"), 1, self.at == 1)]);
        page
    }
}
