//! The export dialog as it is seen: all questions, or one a page in a small window; changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::form::{What, unclear};
use super::{ExportScreen, PAGES, Stop, WITHIN, paged};
use crate::keys::{Action, Typing, spoken};
use crate::screens::Context;
use crate::theme::Role;
use crate::widgets::page::{Choice, Hits, Page};

impl ExportScreen {
    /// The questions, or the ones of this page where there is room for no more.
    pub(super) fn form(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        let key = spoken(&context.keys.first(Action::Import, Typing::No), text);
        let other_way = text.fill("import.from_export", &[("key", key.into())]);
        if !context.short() {
            let right = if paged(context) { "" } else { &other_way };
            page.title("", &text.get("export.title"), right, Role::Focus);
        }
        let here = self.stop.page();
        let right = if paged(context) {
            text.fill("common.step.short", &[("step", (here + 1).into()), ("total", PAGES.into())])
        } else {
            String::new()
        };
        for stop in self.stops().into_iter().filter(|stop| !paged(context) || stop.page() == here) {
            let question = match stop {
                Stop::What => Some("export.what.q"),
                Stop::How => Some("export.how.q"),
                Stop::Who => Some("export.who.q"),
                Stop::Where => Some("export.where.q"),
                _ => None,
            };
            if let Some(question) = question {
                page.gap();
                page.question(&text.get(question), &right);
            }
            match stop {
                Stop::From | Stop::To => {
                    let key = if stop == Stop::From { "export.period.from" } else { "export.period.to" };
                    page.words(&text.get(key), theme.text());
                    self.written(&mut page, stop, context);
                }
                Stop::Where => {
                    self.written(&mut page, stop, context);
                    let circle = self.form.what == What::Circle;
                    let warning = if circle { "circle.hang.privacy" } else { "export.open_file" };
                    page.words(&text.get(warning), theme.muted());
                }
                Stop::Buttons => {
                    let button = |(index, (key, _)): (usize, (String, bool))| {
                        let here = self.stop == stop && self.within == index;
                        (text.get(&key), stop as usize * WITHIN + index, here)
                    };
                    let buttons: Vec<_> = self.choices(stop).into_iter().enumerate().map(button).collect();
                    page.buttons(&buttons);
                }
                _ => self.group(&mut page, stop, context),
            }
        }
        if paged(context) && here == 0 {
            page.gap();
            page.words(&other_way, theme.muted());
        }
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }

    fn group(&self, page: &mut Page, stop: Stop, context: &Context) {
        let number = stop as usize * WITHIN;
        let choices: Vec<Choice> = self
            .choices(stop)
            .into_iter()
            .enumerate()
            .map(|(index, (key, chosen))| Choice {
                word: context.text.get(&key),
                chosen,
                target: number + index,
            })
            .collect();
        let at = (self.stop == stop).then_some(self.within);
        page.choices(&choices, stop.is_many(), at, Role::Focus);
    }

    fn written(&self, page: &mut Page, stop: Stop, context: &Context) {
        let (field, typed) = match stop {
            Stop::From => (&self.from, &self.form.from),
            Stop::To => (&self.to, &self.form.to),
            _ => (&self.place, &self.form.from),
        };
        let here = self.stop == stop;
        page.field(field, 1, 0, here, self.typing, stop as usize * WITHIN);
        // Said after leaving the field, never while typing.
        if stop != Stop::Where && !here && unclear(typed, context) {
            page.words(&context.text.get("error.date"), context.theme.text());
        }
    }
}
