//! One page as it is read: its date, its answers, its words, and what can be done with it; changes nothing.

use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::entry_row::EntryRow;
use super::highlight::Marked;
use crate::exercise::{AnswerLine, kind_name, listed, summary};
use crate::journal::{Query, Record};
use crate::screens::{Change, Context, Route, Step};
use crate::text::{cut, dates, width};
use crate::theme::{Role, accent_of};
use crate::widgets::page::{GUTTER, Hits, Page};
use crate::widgets::two_panes::text_width;

/// The target of the page; its buttons follow. Rows of a list count from 0.
pub const PAGE: usize = 1_000_000;
/// The widest column of labels, in cells.
const LABELS: usize = 14;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    Another,
    /// Keep the version that is shown, and no other.
    Keep,
    LookBack,
}

#[derive(Clone, Copy)]
pub struct EntryPage<'a> {
    pub row: &'a EntryRow,
    /// Which of its versions is shown.
    pub version: usize,
    pub query: &'a Query,
    /// The button that has the focus; nothing while the page is not read but only shown.
    pub button: Option<usize>,
}

impl<'a> EntryPage<'a> {
    /// The version that is shown.
    pub fn record(&self) -> &'a Record {
        self.row.entry.versions().nth(self.version).unwrap_or(&self.row.entry.shown)
    }

    /// What can be done, in the order in which it stands on the page.
    pub fn buttons(&self, context: &Context) -> Vec<Button> {
        let mut buttons = vec![Button::Another, Button::Keep, Button::LookBack];
        // From the trash it is brought back first; until then it can only be read.
        let in_trash = self.row.entry.in_trash();
        buttons.retain(|button| match button {
            Button::Another => !self.row.entry.conflicts.is_empty(),
            Button::Keep => !self.row.entry.conflicts.is_empty() && !in_trash,
            Button::LookBack => !in_trash && self.row.draft.is_none() && is_open(self.record(), context),
        });
        buttons
    }

    /// What a button does outside the page; nothing for turning to another version.
    pub fn step(&self, button: Button, context: &Context) -> Step {
        match button {
            Button::Another => Step::Stay,
            Button::LookBack => Step::Open(Route::FromJournal(self.record().clone(), true)),
            Button::Keep => {
                let chosen = self.record();
                let mut next = chosen.succeed(chosen.fields.clone(), context.now.into());
                next.was = self.row.entry.versions().flat_map(Record::lineage).collect();
                next.was.sort();
                next.was.dedup();
                Step::Save(Change::Entry(next), context.text.get("common.saved"))
            }
        }
    }

    /// The page in rows for a room, at whose foot the last line stands if the page is shorter.
    pub fn lay_out<'t>(&self, room: Rect, context: &Context<'t>) -> Page<'t> {
        let (text, theme) = (context.text, context.theme);
        let measure = text_width(room);
        let mut page = Page::with_measure(theme, measure);
        page.title("", &dates::full(text, self.row.day()), "", self.accent());
        self.subtitle(&mut page, context);
        page.gap();
        let buttons = self.buttons(context);
        if buttons.contains(&Button::Another) {
            page.words(&text.get("journal.two_versions"), theme.text());
            self.button_rows(&mut page, false, context);
            page.gap();
        }
        self.answers(&mut page, context);
        if buttons.contains(&Button::LookBack) {
            page.gap();
            self.button_rows(&mut page, true, context);
        }
        let mut foot = Page::with_measure(theme, measure);
        foot.words(&self.written(context), theme.muted());
        if !self.row.entry.in_trash() {
            foot.words(&text.get("journal.heavy"), theme.muted());
        }
        page.gap();
        while page.height() + foot.height() + 1 < usize::from(room.height) {
            page.blank();
        }
        page.append(foot);
        page
    }

    /// Below the date: which exercise it is, and if it is no page of the journal, what it is.
    fn subtitle(&self, page: &mut Page, context: &Context) {
        let (text, theme, record) = (context.text, context.theme, self.record());
        let glyph = theme.glyph_of(&record.kind);
        let mut pieces = vec![(0, glyph.to_owned(), theme.drawing(self.accent()))];
        let at = if glyph.is_empty() { 0 } else { 2 };
        let kind = kind_name(&record.kind, text);
        let beside = at + width(&kind) as u16 + 3;
        pieces.push((at, kind, theme.text()));
        if self.row.draft.is_some() {
            let room = usize::from(page.measure().saturating_sub(beside));
            pieces.push((beside, cut(&self.row.gist, room, theme.marks.more), theme.muted()));
        }
        page.pieces(pieces);
        if let Some(until) = self.row.entry.stays_until().filter(|_| self.row.entry.in_trash()) {
            let day = until.with_timezone(context.now.offset()).date_naive();
            let args = [("date", dates::long(text, day).into())];
            page.words(&text.fill("journal.trash.until", &args), theme.muted());
        }
    }

    /// The time at which it was written, and the day on which it got other words.
    fn written(&self, context: &Context) -> String {
        let (text, record) = (context.text, self.record());
        let time = dates::time(&record.at);
        let changed = changed(record, context).filter(|_| self.row.draft.is_none());
        let Some(changed) = changed else { return time };
        let changed = text.fill("journal.edited", &[("date", changed.into())]);
        format!("{time}{}{changed}", text.signs(" · "))
    }

    /// Paints it from row `top` on; gives back where it can be pressed.
    pub fn paint(&self, frame: &mut Frame, area: Rect, top: usize, context: &Context) -> Hits {
        let theme = context.theme;
        let page = self.lay_out(area, context);
        let top = top.min(page.last_scroll(area.height));
        let in_sight = |(from, _): (usize, usize)| (top..top + usize::from(area.height)).contains(&from);
        if self.button.is_some() && !page.focused().is_some_and(in_sight) {
            // No button, or none in sight: what has the focus is the page.
            if !theme.surfaces() {
                frame.buffer_mut().set_string(area.x, area.y, theme.marks.focus, theme.focus_mark());
            }
            let x = if theme.surfaces() { area.x + GUTTER } else { area.x };
            frame.set_cursor_position((x, area.y));
        }
        let mut hits = vec![(area, PAGE)];
        // One column more for the mark that says that more follows.
        let room = Rect { width: (area.width + 1).min(frame.area().right().saturating_sub(area.x)), ..area };
        hits.extend(page.paint_at(frame, room, top));
        hits
    }

    /// The button for the look back, or the others.
    fn button_rows(&self, page: &mut Page, look_back: bool, context: &Context) {
        let buttons = self.buttons(context).into_iter().enumerate();
        let these = buttons.filter(|(_, button)| (*button == Button::LookBack) == look_back);
        let row =
            |(index, button)| (self.label(button, context), PAGE + 1 + index, self.button == Some(index));
        page.buttons_in_rows(&these.map(row).collect::<Vec<_>>());
    }

    fn label(&self, button: Button, context: &Context) -> String {
        let kind = &self.record().kind;
        match button {
            Button::Another => context.text.get("journal.version.another"),
            Button::Keep => context.text.get("journal.version.keep"),
            Button::LookBack => [format!("{kind}.list.look"), format!("{kind}.after")]
                .iter()
                .find(|key| context.text.has(key))
                .map_or_else(String::new, |key| context.text.get(key)),
        }
    }

    fn answers(&self, page: &mut Page, context: &Context) {
        let (theme, record) = (context.theme, self.record());
        let exercise = context.exercises.get(&record.kind).map(AsRef::as_ref);
        let answers = summary(exercise, &record.fields, context.text);
        if answers.is_empty() {
            page.words(&context.text.get("journal.open"), theme.muted());
        }
        let labels =
            answers.iter().filter(|answer| answer.prose.is_none()).map(|answer| width(&answer.label));
        let column = labels.filter(|wide| *wide <= LABELS).max().unwrap_or(0);
        let column = if column == 0 { 2 } else { column as u16 + 2 };
        for answer in &answers {
            match &answer.prose {
                None => self.answer(page, answer, column, context),
                Some(prose) => {
                    page.gap();
                    if !answer.label.is_empty() {
                        page.words(&answer.label, theme.muted());
                    }
                    let before = AnswerLine { prose: None, ..answer.clone() }.line();
                    for words in [before.as_str(), prose].into_iter().filter(|words| !words.is_empty()) {
                        self.put(page, 0, words, theme.text(), context);
                    }
                    page.gap();
                }
            }
        }
    }

    /// A label, its end at one column, and beside it the words, what belongs to them, and own words behind a bar, each from
    /// a row of its own.
    fn answer(&self, page: &mut Page, answer: &AnswerLine, column: u16, context: &Context) {
        let style = context.theme.text();
        let beside = answer.label.is_empty() || width(&answer.label) + 2 <= usize::from(column);
        if !beside {
            page.words(&answer.label, context.theme.muted());
        }
        let first = page.height();
        let room = usize::from(page.measure().saturating_sub(column));
        let (chosen, aside) = (listed(&answer.words), listed(&answer.aside));
        let both = format!("{chosen} ({aside})");
        let parts = match aside.is_empty() {
            true => vec![chosen],
            false if width(&both) <= room => vec![both],
            false => vec![chosen, format!("({aside})")],
        };
        for words in parts.iter().filter(|words| !words.is_empty()) {
            self.put(page, column, words, style, context);
        }
        if let Some(quote) = &answer.quote {
            let from = page.height();
            self.put(page, column + 2, quote, style, context);
            for row in from..page.height() {
                let (x, bar, style) = page.bar(column, self.accent());
                page.put(row, x, &bar, style);
            }
        }
        if beside {
            let at = column.saturating_sub(width(&answer.label) as u16 + 2);
            page.put(first, at, &answer.label, context.theme.muted());
        }
    }

    fn accent(&self) -> Role {
        accent_of(&self.record().kind)
    }

    fn put(&self, page: &mut Page, indent: u16, words: &str, style: Style, context: &Context) {
        let room = page.measure().saturating_sub(indent).max(1);
        for row in Marked::new(words, self.query, context.theme).lines(indent, room.into(), style) {
            page.pieces(row);
        }
    }
}

/// Whether the second half of an entry is still to come.
fn is_open(record: &Record, context: &Context) -> bool {
    let Some(after) = context.exercises.get(&record.kind).and_then(|exercise| exercise.after.as_ref()) else {
        return false;
    };
    let code = record.code(after.open_until.as_deref().unwrap_or_default());
    code.is_none_or(|code| !after.settled.iter().any(|settled| settled == code))
}

/// The day on which an entry got other words, if it did.
fn changed(record: &Record, context: &Context) -> Option<String> {
    let (text, moment) = (context.text, record.reworded()?.moment());
    let day = moment.with_timezone(context.now.offset()).date_naive();
    let this_year = day.year() == context.now.year();
    Some(if this_year { dates::short(text, day) } else { dates::full(text, day) })
}
