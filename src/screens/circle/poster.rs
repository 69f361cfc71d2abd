//! The page before the circle is written to a file to print: who may see it, and what stands on it.

use std::path::{Path, PathBuf};

use crate::export::{CirclePage, poster_html};
use crate::keys::{Action, Hint, Input, Label};
use crate::screens::{Context, Output, Route, Step};
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

impl PosterPage {
    /// Takes one input; nothing if the page is to be left.
    pub fn update(&mut self, input: &Input, context: &Context) -> Option<Step> {
        match input {
            Input::Act(Action::Back) => return None,
            Input::Act(Action::Next | Action::Choose) if self.done.is_some() => return None,
            Input::Act(Action::Up | Action::Left | Action::PreviousField) => self.at = 0,
            Input::Act(Action::Down | Action::Right | Action::NextField) => self.at = 1,
            Input::Act(Action::Next) if self.at == 0 && self.no_words => self.at = 1,
            Input::Act(Action::Next | Action::Choose) if self.at == 1 => return Some(make(self, context)),
            Input::Act(Action::Next | Action::Choose) | Input::Target(0) => self.no_words = !self.no_words,
            Input::Target(_) => return Some(make(self, context)),
            Input::Act(Action::Import) => return Some(Step::Open(Route::Import)),
            Input::Act(Action::Help | Action::Palette | Action::GoTo) => return Some(Step::Pass),
            _ => {}
        }
        Some(Step::Stay)
    }

    /// What a hint of the footer is called; nothing if its key has nothing to do.
    pub fn called(&self, hint: &Hint) -> Option<Label> {
        let button = self.done.is_some() || self.at == 1;
        match hint.action {
            Action::Next if self.done.is_some() => Some(Label::NEXT),
            Action::Next if button => Some(Label::SAVE),
            Action::Next => Some(if self.no_words { Label::NEXT } else { Label::CHOOSE }),
            Action::Choose if button => None,
            Action::Choose if self.no_words => Some(Label::LET_GO),
            Action::Up | Action::Import => None,
            Action::NextField if self.done.is_some() => None,
            _ if hint.is_arrows() && self.done.is_some() => None,
            _ => Some(hint.label),
        }
    }

    /// The file is written; `path` as it is shown.
    pub fn made(&mut self, path: String) {
        self.done = Some(path);
    }

    /// There is a file already; this path is free, and the next press takes it.
    pub fn taken(&mut self, free: Option<&Path>) {
        self.free = free.map(Path::to_path_buf);
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

fn make(page: &PosterPage, context: &Context) -> Step {
    if page.done.is_some() {
        return Step::Stay;
    }
    let circle = context.journal.circle();
    let numbers = super::labels::lines(circle.helplines.as_ref(), context);
    let poster =
        CirclePage { items: &circle.items, numbers: &numbers, words: !page.no_words, text: context.text };
    let paths = context.journal.paths();
    let name = format!("{}.html", context.text.get("place.circle").replace(' ', "-"));
    let path = page.free.clone().unwrap_or_else(|| paths.typed(&paths.beside_home(&name)));
    Step::Output(Output::File { path, bytes: poster_html(&poster).into_bytes() }, String::new())
}
