//! The trash: its pages as the journal shows them, brought back by a key, and gone for good only after the typed word.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::JournalScreen;
use super::selection::Selection;
use super::two_panes::{self, DETAIL, Panes};
use crate::keys::{Action, Edit, Hint, Input, Label, Scope, Typing};
use crate::screens::confirm_erase::ConfirmErase;
use crate::screens::{Change, Context, Outcome, Screen, Step};
use crate::widgets::page::{Hits, Page};

/// The target of the button that empties the trash.
const EMPTY: usize = DETAIL - 1;

/// The trash.
pub struct TrashScreen {
    list: JournalScreen,
    /// The question that is asked, and the pages that it is about.
    asked: Option<(ConfirmErase, Vec<String>)>,
}

impl TrashScreen {
    /// What is in the trash, last thrown away first.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self { list: JournalScreen::selected(Selection::Trash, context), asked: None };
        screen.fit(context);
        screen
    }

    /// As many pages as there is room for.
    fn fit(&mut self, context: &Context) {
        let inside = self.above_the_button(context);
        let tall = self.list.tall(&inside);
        self.list.pages.resize(tall, &inside);
    }

    fn is_empty(&self) -> bool {
        self.list.pages.page().is_none()
    }

    /// Whether the button stands there: not under a page that stands in the place of the list.
    fn has_button(&self, context: &Context) -> bool {
        !self.is_empty() && !self.list.alone(context)
    }

    /// The room that the button leaves.
    fn above_the_button<'a>(&self, context: &Context<'a>) -> Context<'a> {
        let rows = if self.has_button(context) { 1 + u16::from(!context.short()) } else { 0 };
        let height = context.size.height.saturating_sub(rows);
        Context { size: Size { height, ..context.size }, ..*context }
    }

    fn bring_back(&self, context: &Context) -> Step {
        let Some(row) = self.list.pages.page() else { return Step::Stay };
        Step::Save(Change::Restore(row.entry.shown.id.clone()), context.text.get("journal.restored"))
    }

    fn ask_one(&mut self) {
        if let Some(row) = self.list.pages.page() {
            let id = row.entry.shown.id.clone();
            self.list.aside = false;
            self.asked = Some((ConfirmErase::ask("cli.erase.one.q"), vec![id]));
        }
    }

    fn ask_all(&mut self) {
        if !self.is_empty() {
            self.list.aside = true;
            self.asked = Some((ConfirmErase::ask("settings.trash.q"), self.list.pages.ids()));
        }
    }

    /// An input while the question is asked. Whatever is not the word lets everything stay.
    fn answer(&mut self, input: Input, context: &Context) -> Step {
        let Some((question, _)) = &mut self.asked else { return Step::Stay };
        match input {
            Input::Edit(Edit::Up | Edit::Down)
            | Input::Act(Action::Back | Action::NextField | Action::PreviousField)
            | Input::Target(_) => self.asked = None,
            Input::Edit(edit) => {
                question.write(edit, context);
            }
            Input::Act(Action::Next) => {
                let agreed = question.agreed(context);
                if let Some((_, ids)) = self.asked.take().filter(|_| agreed) {
                    return Step::Save(Change::Erase(ids), context.text.get("common.erased"));
                }
            }
            _ => {}
        }
        Step::Stay
    }

    fn question(&self, question: &ConfirmErase, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let mut page = Page::new(theme, area.width);
        match self.list.pages.page() {
            Some(row) if !self.list.aside => {
                page.words(&two_panes::head(&row.entry.shown, context), theme.text());
                page.words_at(2, &row.gist, theme.muted());
            }
            _ => {
                for line in self.list.above(area.width, context) {
                    page.words(&line, theme.muted());
                }
            }
        }
        page.gap();
        question.rows(&mut page, 0, context);
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }
}

impl Screen for TrashScreen {
    fn scope(&self) -> Scope {
        Scope::Trash
    }

    fn typing(&self) -> Typing {
        if self.asked.is_some() { Typing::Line } else { Typing::No }
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        if let Some((question, _)) = &self.asked {
            return question.called(hint, context);
        }
        match hint.action {
            Action::Back | Action::Help => Some(hint.label),
            _ if self.is_empty() => None,
            Action::Next if self.list.aside => Some(Label::EMPTY),
            // On the button these would be about a page that does not have the focus.
            Action::Undo | Action::Remove => (!self.list.aside).then_some(hint.label),
            Action::Next if self.list.reading => {
                let buttons = self.list.presses(&self.above_the_button(context));
                (!buttons.is_empty()).then_some(Label::CHOOSE)
            }
            Action::NextField => self.has_button(context).then_some(hint.label),
            _ => Some(hint.label),
        }
    }

    fn pace(&self, context: &Context) -> Option<Duration> {
        self.list.pace(context)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.settings"), context.text.get("place.trash")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.trash"), Some("help.trash".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        if self.asked.is_some() && !matches!(input, Input::Tick | Input::Resize) {
            return self.answer(input, context);
        }
        let inside = self.above_the_button(context);
        let tabs = matches!(input, Input::Act(Action::NextField | Action::PreviousField));
        match input {
            Input::Act(Action::Undo) => return self.bring_back(context),
            Input::Act(Action::Remove) => self.ask_one(),
            Input::Target(EMPTY) => self.ask_all(),
            Input::Act(Action::Next | Action::Choose) if self.list.aside => self.ask_all(),
            Input::Act(Action::Back) if self.list.aside => self.list.aside = false,
            // On a page with buttons Tab goes through these.
            Input::Act(_) if tabs && (!self.list.reading || self.list.presses(&inside).is_empty()) => {
                self.list.aside = !self.list.aside && self.has_button(context);
            }
            Input::Act(_) if tabs => return self.list.update(input, &inside),
            input => {
                self.list.aside &= !matches!(input, Input::Act(_) | Input::Target(_));
                let step = self.list.update(input, &inside);
                self.fit(context);
                return step;
            }
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if let Outcome::Saved(Change::Restore(_) | Change::Erase(_)) = outcome {
            self.list.reading = false;
            self.list.turn();
        }
        let step = self.list.on_outcome(outcome, &self.above_the_button(context));
        self.list.aside &= self.has_button(context);
        self.fit(context);
        step
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        if let Some((question, _)) = &self.asked {
            return self.question(question, frame, area, context);
        }
        let inside = self.above_the_button(context);
        let mut hits =
            self.list.draw(frame, Rect { height: inside.size.height.min(area.height), ..area }, &inside);
        if self.has_button(context) {
            let panes = Panes::new(area, two_panes::head_width(context));
            let mut page = Page::with_measure(context.theme, two_panes::measure(panes.list));
            let button = (context.text.get("journal.trash.all"), EMPTY, self.list.aside);
            page.buttons_at(0, &[button]);
            let row = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..panes.list };
            hits.extend(page.paint_at(frame, row, 0));
        }
        hits
    }
}
