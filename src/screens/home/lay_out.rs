//! Home as rows of a page: the greeting, the woven band, what waits, the exercises and the rest; changes nothing.

use chrono::{NaiveDate, Timelike};
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{Home, LATER};
use crate::exercise::one_line;
use crate::journal::Record;
use crate::screens::{Context, suggestions};
use crate::session::appointment;
use crate::text::{capital, cut, dates, width};
use crate::widgets::page::Page;
use crate::widgets::woven_band::woven_band;

/// Short thoughts that there are.
const THOUGHTS: u32 = 14;
/// Where descriptions begin.
const BESIDE: u16 = 28;
/// From this height on everything has room.
const ROOMY: u16 = 24;
/// From this width of the window on there is a second column; its width, and what lies between the two.
const WIDE: u16 = 120;
const SIDE: u16 = 34;
const BETWEEN: u16 = 8;

impl Home {
    pub(super) fn lay_out<'a>(&self, area: Rect, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        let greeting = Self::greeting(context);
        let date = dates::long(text, context.now.date_naive());
        let mut pieces = vec![(0, greeting.clone(), theme.bold())];
        if !context.narrow() {
            pieces.push((page.measure().saturating_sub(width(&date) as u16), date, theme.muted()));
        }
        page.pieces(pieces);
        if context.short() {
            self.band(&mut page, context);
            self.what_waits(&mut page, context);
            self.short_rows(&mut page, context);
            return page;
        }
        page.air(1);
        self.band(&mut page, context);
        page.air(1);
        let waits = self.draft.is_some() || self.look_back.is_some();
        if waits {
            self.what_waits(&mut page, context);
            page.air(1);
        }
        page.words(&format!("{}  {}", text.get("home.ask"), text.get("home.nothing")), theme.muted());
        page.air(1);
        self.rows(&mut page, context);
        // Where height is short, what waits needs it more than a thought.
        let thought = self.last_row(context).filter(|_| !waits || area.height >= ROOMY);
        if let Some(words) = thought {
            page.air(1);
            page.words(&words, theme.muted());
        }
        let page = page.fitted(area.height);
        if area.width < WIDE {
            return page;
        }
        let side = self.side(context);
        if side.height() == 0 {
            return page;
        }
        let mut both = Page::with_measure(theme, page.measure() + BETWEEN + SIDE);
        let beside = page.measure() + BETWEEN;
        both.side_by_side([(0, page), (beside, side)]);
        both
    }

    /// What stands at the right in a wide window: who is in the circle, a plan for today, the last page.
    fn side<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut side = Page::with_measure(theme, SIDE);
        let about = |side: &mut Page, key: &str, lines: &[String]| {
            if !lines.is_empty() {
                side.gap();
                side.words(&text.get(key), theme.muted());
                for line in lines {
                    side.words(line, theme.text());
                }
            }
        };
        about(&mut side, "home.circle.in", &self.names);
        let plan = self.plan.as_ref().map(|plan| appointment::who(plan, context.exercises, text));
        about(&mut side, "home.plan.later", &plan.into_iter().collect::<Vec<_>>());
        let last = self.last.as_ref().map(|record| {
            let exercise = context.exercises.get(&record.kind).map(AsRef::as_ref);
            let gist = one_line(exercise, &record.kind, &record.fields, text);
            vec![
                text.get(&format!("journal.kind.{}", record.kind)),
                cut(&gist, SIDE.into(), theme.marks.more),
            ]
        });
        about(&mut side, "home.journal.last", &last.unwrap_or_default());
        side
    }

    /// The band; where it is turned off, or nothing is woven yet, nothing stands in its place.
    fn band(&self, page: &mut Page, context: &Context) {
        if context.settings.band && !self.days.is_empty() {
            for line in woven_band(&self.days, page.measure().into(), !context.short(), context.theme) {
                page.spans(line);
            }
        }
    }

    /// A draft, or the look back.
    fn what_waits(&self, page: &mut Page, context: &Context) {
        match (&self.draft, &self.look_back) {
            (Some((draft, step)), _) => {
                let words = suggestions::resume(draft, step, context);
                page.choice(0, self.at == 0, context.theme.marks.resume, &words, context.theme.text());
            }
            (None, Some(offer)) => {
                let focus = (self.at == 0).then_some(self.later);
                suggestions::row(offer, page, (0, LATER), focus, context);
            }
            (None, None) => {}
        }
    }

    fn greeting(context: &Context) -> String {
        let part = match context.now.hour() {
            0..6 => "night",
            6..12 => "morning",
            12..18 => "afternoon",
            _ => "evening",
        };
        let name = context.settings.name.trim();
        let named = format!("home.greet.{part}.name");
        if name.is_empty() || !context.text.has(&named) {
            context.text.get(&format!("home.greet.{part}"))
        } else {
            context.text.fill(&named, &[("name", name.into())])
        }
    }

    /// The last row: a plan for today, else a short thought by date. It never reacts to what was written.
    fn last_row(&self, context: &Context) -> Option<String> {
        let time = |plan: &&Record| appointment::parse(plan.text("when")?)?.1;
        let to_come = |plan: &&Record| time(plan).is_none_or(|time| time >= context.now.time());
        if let Some(plan) = self.plan.as_ref().filter(to_come) {
            let day = context.text.get("common.today");
            let name = appointment::who(plan, context.exercises, context.text);
            let args = [("day", capital(&day).into()), ("name", name.into())];
            return Some(context.text.fill("home.plan", &args));
        }
        let turn = suggestions::evening(context.now, context)
            .signed_duration_since(NaiveDate::default())
            .num_days()
            .rem_euclid(i64::from(THOUGHTS));
        context.settings.thought.then(|| context.text.get(&format!("thought.{}", turn + 1)))
    }

    fn rows(&self, page: &mut Page, context: &Context) {
        let theme = context.theme;
        for (index, code) in self.codes().into_iter().enumerate() {
            if index == self.exercises() {
                page.air(1);
            }
            let glyphs = index < self.exercises() && theme.marks.glyphs;
            let name_at = if glyphs { 5 } else { 3 };
            let beside = format!("home.{code}.sub");
            let beside = (!context.narrow() && context.text.has(&beside)).then(|| context.text.get(&beside));
            let end = if beside.is_some() { BESIDE - 2 } else { page.measure() };
            let mut pieces = self.front(index, code, name_at, end, context);
            if let Some(words) = beside {
                let room = usize::from(page.measure().saturating_sub(BESIDE));
                pieces.push((BESIDE, cut(&words, room, theme.marks.more), theme.muted()));
            }
            page.choice_pieces(index + 1, self.at == index + 1, pieces);
        }
    }

    /// Digit, glyph and name, which ends before a column.
    fn front(
        &self,
        index: usize,
        code: &str,
        name_at: u16,
        end: u16,
        context: &Context,
    ) -> Vec<(u16, String, Style)> {
        let theme = context.theme;
        let digit = self.digit(index).map(|digit| digit.to_string()).unwrap_or_default();
        let name = context.text.get(&format!("home.{code}"));
        let mut pieces = vec![(0, digit, theme.muted())];
        if index < self.exercises() {
            let style = theme.title(crate::theme::accent_of(code));
            pieces.push((name_at.saturating_sub(2), theme.glyph_of(code).to_owned(), style));
        }
        let room = usize::from(end.saturating_sub(name_at));
        let style = if index < self.exercises() { theme.text() } else { theme.muted() };
        pieces.push((name_at, cut(&name, room, theme.marks.more), style));
        pieces
    }

    /// Glyph and name, and the last four in two columns.
    fn short_rows(&self, page: &mut Page, context: &Context) {
        let codes = self.codes();
        let name_at = if context.theme.marks.glyphs { 4 } else { 2 };
        for (index, code) in codes.iter().enumerate().take(self.exercises()) {
            let pieces = self.front(index, code, name_at, page.measure(), context);
            page.choice_pieces(index + 1, self.at == index + 1, pieces);
        }
        page.blank();
        let half = page.measure() / 2;
        for row in [vec![(0, 0), (half, 2)], vec![(0, 1), (half, 3)], vec![(0, 4)]] {
            let cells: Vec<_> = row
                .into_iter()
                .filter_map(|(x, tool)| {
                    let index = self.exercises() + tool;
                    let name = context.text.get(&format!("home.{}", codes.get(index)?));
                    let digit = self.digit(index).map_or_else(|| " ".to_owned(), |digit| digit.to_string());
                    Some((x, format!("{digit} {name}"), index + 1, self.at == index + 1))
                })
                .collect();
            if cells.is_empty() {
                break;
            }
            page.cells(&cells, context.theme.text());
        }
    }
}
