//! The trash: its pages as the journal shows them, brought back by a key, and gone for good only after the typed word.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::browser::{BUTTON, Browser};
use super::list::Selection;
use super::list_rows;
use crate::keys::{Action, Edit, Input, Label, Scope, Typing, hint};
use crate::screens::confirm_erase::ConfirmErase;
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Change, Context, Outcome, Screen, Step};
use crate::widgets::page::{Hits, Page};

/// The trash.
pub struct TrashScreen {
    browser: Browser,
    /// The question that is asked, and the pages that it is about.
    asked: Option<(ConfirmErase, Vec<String>)>,
}

impl TrashScreen {
    /// What is in the trash, last thrown away first.
    pub fn new(context: &Context) -> Self {
        Self { browser: Browser::new(Selection::Trash, Some("journal.trash.all"), context), asked: None }
    }

    fn bring_back(&self, context: &Context) -> Step {
        let Some(row) = self.browser.row() else { return Step::Stay };
        Step::Save(Change::Restore(row.entry.shown.id.clone()), context.text.get("journal.restored"))
    }

    fn ask_one(&mut self) {
        if let Some(row) = self.browser.row() {
            let id = row.entry.shown.id.clone();
            self.browser.on_button = false;
            self.asked = Some((ConfirmErase::ask("cli.erase.one.q"), vec![id]));
        }
    }

    fn ask_all(&mut self) {
        if self.browser.row().is_some() {
            self.browser.on_button = true;
            self.asked = Some((ConfirmErase::ask("settings.trash.q"), self.browser.view.list.ids()));
        }
    }

    fn question(&self, question: &ConfirmErase, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let mut page = Page::new(theme, area.width);
        match self.browser.row().filter(|_| !self.browser.on_button) {
            Some(row) => {
                page.words(&list_rows::head(&row.entry.shown, context), theme.text());
                page.words_at(2, &row.gist, theme.muted());
            }
            None => {
                for line in self.browser.heading(area.width, context) {
                    page.words(&line, theme.muted());
                }
            }
        }
        page.gap();
        question.rows(&mut page, 0, context);
        page.show(frame, area)
    }
}

impl Interactive for TrashScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        // Whatever is not the word lets everything stay.
        if let Some((question, ids)) = &self.asked {
            let erase = Step::Save(Change::Erase(ids.clone()), context.text.get("common.erased"));
            return question.actions(erase, |trash: &mut Self| trash.asked = None, context);
        }
        let (browser, mut can) = (&self.browser, Actions::<Self>::default());
        let enter = |trash: &mut Self, context: &Context| trash.browser.enter(context);
        let pages = browser.row().is_some();
        let buttons = browser.reading && !browser.buttons(context).is_empty();
        if pages {
            can.elsewhere(hint::UP_DOWN);
        }
        if browser.on_button {
            can.press(Label::EMPTY, |trash, _| trash.ask_all());
        } else {
            let label = if buttons { Label::CHOOSE } else { Label::READ };
            can.offer_if(pages && (buttons || !browser.reading), Action::Next.called(label), enter);
            can.also(&[Action::Choose], enter);
        }
        // On the button these would be about a page that does not have the focus.
        let named = pages && !browser.on_button;
        can.offer_if(named, Action::Undo.called(Label::RESTORE), |trash, context| trash.bring_back(context));
        can.offer_if(named, Action::Remove.called(Label::ERASE), |trash, _| {
            trash.ask_one();
            Step::Stay
        });
        can.offer(hint::BACK, |trash, _| {
            if std::mem::take(&mut trash.browser.on_button) { Step::Stay } else { trash.browser.back() }
        });
        can.elsewhere(hint::HELP);
        if browser.shows_button(context) {
            can.elsewhere(hint::FIELD);
        }
        // On a page with buttons Tab goes through these.
        if !buttons {
            can.also(&[Action::NextField, Action::PreviousField], |trash, context| {
                trash.browser.on_button = !trash.browser.on_button && trash.browser.shows_button(context);
            });
        }
        can.extend(browser.moves().within(|trash: &mut Self| Some(&mut trash.browser)));
        can
    }
}

impl Screen for TrashScreen {
    fn scope(&self) -> Scope {
        Scope::Trash
    }

    fn typing(&self) -> Typing {
        if self.asked.is_some() { Typing::Line } else { Typing::No }
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.browser.pace()
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.settings"), context.text.get("place.trash")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.trash"), Some("help.trash".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match (&mut self.asked, input) {
            (Some(_), Input::Edit(Edit::Up | Edit::Down) | Input::Target(_)) => self.asked = None,
            (Some((question, _)), Input::Edit(edit)) => {
                question.write(edit, context);
            }
            (None, Input::Target(BUTTON)) => self.ask_all(),
            (None, input) | (Some(_), input @ (Input::Tick | Input::Resize)) => {
                return self.browser.update(&input, context);
            }
            (Some(_), _) => {}
        }
        Step::Stay
    }

    fn after_input(&mut self, context: &Context) {
        self.browser.fit(context);
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if let Outcome::Saved(Change::Restore(_) | Change::Erase(_)) = outcome {
            self.browser.close_page();
        }
        self.browser.on_outcome(outcome, context);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        match &self.asked {
            Some((question, _)) => self.question(question, frame, area, context),
            None => self.browser.draw(frame, area, context),
        }
    }
}
