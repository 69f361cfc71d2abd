//! The import as it is seen: the question with its field, or the report over two buttons; changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{BUTTONS, FIELD, ImportScreen, Report};
use crate::keys::{Action, Typing, spoken};
use crate::screens::Context;
use crate::theme::Role;
use crate::widgets::page::{Hits, Page};

impl ImportScreen {
    /// The question, what is known, and what went wrong the last time.
    pub(super) fn asked(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        title(&mut page, context);
        page.gap();
        page.question(&text.get("import.where.q"), "");
        page.field(&self.place, 1, 0, self.writes, self.writes, FIELD);
        if let Some(problem) = &self.problem {
            page.words(problem, theme.text());
        }
        if !context.short() {
            page.gap();
        }
        page.words(&text.get("import.kinds"), theme.muted());
        if !context.short() {
            page.words(&text.get("import.stays"), theme.muted());
        }
        let mut below = Page::new(theme, area.width);
        let focus = |index: usize| !self.writes && self.at == index;
        below.buttons(&[
            (text.get("common.back"), BUTTONS, focus(0)),
            (text.get("import.do"), BUTTONS + 1, focus(1)),
        ]);
        if page.height() + 2 > usize::from(area.height) {
            // There is no room for all: what has the focus is in sight.
            page.append(below);
        } else {
            page.gap();
            page.append(below);
        }
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }

    /// The report, and where to go from there.
    pub(super) fn told_of(&self, report: &Report, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (room, below) = rooms(area, context);
        let body = body(report, context);
        let top = report.top.min(body.last_scroll(room.height));
        let mut hits = body.paint(frame, room, top);
        let mut page = Page::new(context.theme, area.width);
        let labels = ["import.more", "common.close"].map(|key| context.text.get(key));
        let buttons = labels.into_iter().enumerate();
        let buttons: Vec<_> =
            buttons.map(|(index, label)| (label, BUTTONS + index, self.at == index)).collect();
        page.buttons(&buttons);
        hits.extend(page.paint(frame, below, 0));
        hits
    }

    /// Whether the report is longer than what is seen of it.
    pub(super) fn scrolls(&self, context: &Context) -> bool {
        let page_height = page(context);
        self.report.as_ref().is_some_and(|report| body(report, context).last_scroll(page_height) > 0)
    }

    pub(super) fn scroll(&mut self, rows: isize, context: &Context) {
        let page_height = page(context);
        if let Some(report) = &mut self.report {
            let last = body(report, context).last_scroll(page_height);
            report.top = report.top.min(last).saturating_add_signed(rows).min(last);
        }
    }
}

fn title(page: &mut Page, context: &Context) {
    if !context.short() {
        page.title("", &context.text.get("import.title"), "", Role::Focus);
    }
}

/// How many rows of the report are seen at once.
pub(super) fn page(context: &Context) -> u16 {
    rooms(Rect::from(context.size), context).0.height
}

/// Where the report and the buttons stand.
fn rooms(area: Rect, context: &Context) -> (Rect, Rect) {
    let gap = u16::from(!context.short());
    let below = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
    (Rect { height: area.height.saturating_sub(1 + gap), ..area }, below)
}

fn body<'a>(report: &Report, context: &Context<'a>) -> Page<'a> {
    let (text, theme) = (context.text, context.theme);
    let mut page = Page::new(theme, context.size.width);
    let key = |action: Action| spoken(&context.keys.first(action, Typing::No), text);
    title(&mut page, context);
    page.gap();
    let (lines, left) = report.lines(context);
    if report.out > 0 {
        page.question(&text.get("import.undone"), "");
        page.gap();
        page.words(&text.fill("import.redo", &[("key", key(Action::Redo).into())]), theme.muted());
        return page;
    }
    for (index, line) in lines.iter().enumerate() {
        if index == 0 {
            page.question(line, "");
        } else {
            page.words(line, theme.text());
        }
    }
    if report.outcome.new > 0 {
        page.gap();
        page.words(&text.fill("import.undo", &[("key", key(Action::Undo).into())]), theme.muted());
    }
    for (index, line) in left.iter().enumerate() {
        if index == 0 {
            page.gap();
            page.words(line, theme.text());
        } else {
            page.words_at(2, line.trim_start(), theme.text());
        }
    }
    page
}
