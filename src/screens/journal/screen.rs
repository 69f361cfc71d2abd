//! The journal as a screen: what each input does, what it hears of changes, and how it is painted; opens nothing else.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::selection::Selection;
use super::two_panes::{self, Panes};
use super::{JournalScreen, PACE};
use crate::keys::{Action, Input, Scope};
use crate::screens::{Change, Context, Outcome, Route, Screen, Step};
use crate::widgets::page::{GUTTER, Hits};

impl Screen for JournalScreen {
    fn scope(&self) -> Scope {
        if self.reading { Scope::Entry } else { Scope::Journal }
    }

    fn pace(&self, _context: &Context) -> Option<std::time::Duration> {
        (!self.counted.done() || self.task.is_some()).then_some(PACE)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        let mut breadcrumbs = vec![context.text.get("place.journal")];
        if let Selection::OnThisDay(_) = self.of {
            breadcrumbs.push(context.text.get("place.on_this_day"));
        }
        Some(breadcrumbs)
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.journal"), Some("help.journal".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Act(
                action @ (Action::Up
                | Action::Down
                | Action::Left
                | Action::Right
                | Action::NextField
                | Action::PreviousField
                | Action::PageUp
                | Action::PageDown
                | Action::First
                | Action::Last),
            ) => {
                if self.reading {
                    self.move_page(action, context);
                } else {
                    self.move_list(action, context);
                }
            }
            Input::Act(Action::Next | Action::Choose) if self.reading => {
                return self.press(self.button, context);
            }
            Input::Act(Action::Next | Action::Choose) => return self.read(context),
            Input::Act(action @ (Action::Remove | Action::Edit)) => return self.verb(action, context),
            Input::Act(Action::New) => return Step::Open(Route::Begin("note".into())),
            Input::Act(Action::Search) => return Step::Open(Route::Search(String::new())),
            Input::Act(Action::Filter) => return Step::Open(Route::Filters),
            Input::Act(Action::Back) if self.reading && !self.came => {
                self.reading = false;
                self.turn();
            }
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            Input::Target(target) => return self.target(target, context),
            Input::Wheel(up, x, _) => self.wheel(up, x, context),
            Input::Resize => {
                self.pages.resize(self.tall(context), context);
                self.scroll(0, context);
            }
            Input::Tick if self.task.is_some() => self.arrive(context),
            Input::Tick if !self.counted.done() => {
                self.counted.go_on();
                self.pages.resize(self.tall(context), context);
            }
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Saved(Change::Remove(_)) => {
                self.fresh(context);
                // The list shows what the focus moved on to.
                (self.reading, self.came) = (false, false);
                self.turn();
            }
            Outcome::Saved(Change::Restore(id)) => {
                self.fresh(context);
                self.pages.find((id, false), context);
                self.turn();
            }
            Outcome::Saved(_) | Outcome::Back => self.fresh(context),
            _ => {}
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let Some(reader) = self.reader() else { return self.empty(frame, area, context) };
        let panes = self.panes(area, context);
        if self.reading && panes.beside.is_none() {
            return reader.paint(frame, Panes::whole(area), self.scroll, context);
        }
        let (theme, left) = (context.theme, panes.list.x + GUTTER);
        for (y, line) in (area.y..panes.list.y).zip(self.above(area.width, context)) {
            frame.buffer_mut().set_stringn(left, y, line, usize::from(area.right() - left), theme.muted());
        }
        let mut hits = self.list(frame, &panes, context);
        if let Some((x, page)) = panes.beside {
            two_panes::rule(frame, x, page, theme);
            hits.extend(reader.paint(frame, page, self.scroll, context));
        }
        hits
    }
}
