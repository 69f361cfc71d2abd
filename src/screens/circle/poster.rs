//! The page before the circle is written to a file to print: who may see it, and what stands on it. Left by [`Step::Leave`].

use std::path::{Path, PathBuf};

use crate::export::{CirclePage, Paper, poster_html};
use crate::keys::{Action, Label, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Outcome, Output, Route, Step};
use crate::theme::accent_of;
use crate::widgets::page::{Choice, Page};

/// The choices and the button that makes it, by number.
const WORDS: usize = 0;
const SMALL: usize = 1;
const MAKE: usize = 2;

/// The page.
#[derive(Default)]
pub struct PosterPage {
    no_words: bool,
    /// Whether it is for small paper.
    small: bool,
    /// The choice, or the button, that has the focus.
    at: usize,
    /// Another path, because the first one was taken.
    free: Option<PathBuf>,
    done: Option<String>,
}

impl Interactive for PosterPage {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let press = |page: &mut Self, context: &Context| page.press(page.at, context);
        let go = |by: isize| move |page: &mut Self, _: &Context| page.go(by);
        if self.done.is_some() {
            can.press(Label::NEXT, press);
        } else {
            can.offer(hint::ALL_WAYS, go(1));
            if self.at == MAKE {
                can.press(Label::SAVE, press);
            } else if self.is_chosen(self.at) {
                can.offer(hint::NEXT, |page, _| page.at = MAKE);
                can.offer(Action::Choose.called(Label::LET_GO), press);
            } else {
                can.offer(Action::Next.called(Label::CHOOSE), press);
                can.offer(hint::CHOOSE, press);
            }
        }
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        if self.done.is_none() {
            can.offer(hint::FIELD, |page, _| page.at = MAKE);
        }
        can.also(&[Action::Up, Action::Left, Action::PreviousField], go(-1));
        can.also(&[Action::Right], go(1));
        can.also(&[Action::Import], |_, _| Step::Open(Route::Import));
        can.also(&[Action::Undo, Action::Redo], |_, _| ());
        can.targets(Self::press);
        can
    }
}

impl PosterPage {
    fn go(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(MAKE);
    }

    fn is_chosen(&self, choice: usize) -> bool {
        match choice {
            WORDS => self.no_words,
            _ => self.small,
        }
    }

    /// A choice, the button that makes it, or the one to go on once it is made.
    fn press(&mut self, at: usize, context: &Context) -> Step {
        if self.done.is_some() {
            return Step::Leave;
        }
        self.at = at.min(MAKE);
        match self.at {
            WORDS => self.no_words = !self.no_words,
            SMALL => self.small = !self.small,
            _ => return self.make(context),
        }
        Step::Stay
    }

    fn make(&self, context: &Context) -> Step {
        let circle = context.journal.circle();
        let numbers = super::numbers::lines(circle.helplines.as_ref(), context);
        let poster =
            CirclePage { items: &circle.items, numbers: &numbers, words: !self.no_words, text: context.text };
        let paths = context.journal.paths();
        let name = format!("{}.html", context.text.get("place.circle").replace(' ', "-"));
        let path = self.free.clone().unwrap_or_else(|| paths.typed(&paths.beside_home(&name)));
        let paper = if self.small { Paper::A6 } else { Paper::A4 };
        Step::Output(Output::File { path, bytes: poster_html(&poster, paper).into_bytes() }, String::new())
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
        page.air(2);
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
        for (choice, words) in [(WORDS, "circle.print.no_words"), (SMALL, "circle.print.small")] {
            let focus = (self.at == choice).then_some(0);
            let choice = Choice { word: text.get(words), chosen: self.is_chosen(choice), target: choice };
            page.choices(&[choice], true, focus, accent_of("circle"));
        }
        page.gap();
        page.buttons(&[(text.get("common.save"), MAKE, self.at == MAKE)]);
        page
    }
}
