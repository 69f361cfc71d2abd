//! How the circle looks as a list; changes nothing, and cuts no word while columns are free.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::CircleScreen;
use crate::journal::{Draft, Record};
use crate::screens::Context;
use crate::screens::circle::cards::{Card, about, field};
use crate::screens::circle::versions::Versions;
use crate::text::{cut, width};
use crate::theme::accent_of;
use crate::widgets::page::{Hits, Page, wrapped};

/// Where names begin, and the columns between two of name, reach, and what helps.
const NAME: usize = 3;
const BETWEEN: usize = 2;
/// The share of these three that each may always take, in columns.
const SHARES: [usize; 3] = [16, 20, 23];
/// So many are enough to begin with, and often enough.
const FEW: usize = 3;
const OFTEN: usize = 5;
/// The narrowest and the widest two panes, with the rule between them, in columns.
const PANES: (u16, u16) = (98, 110);
/// How much wider the list is than the item beside it, and what lies between them.
const MORE: u16 = 2;
const RULE: u16 = 8;

impl CircleScreen {
    /// What stands on the row of an item: name, reach, what helps.
    fn told(&self, item: &Record, card: &Card, context: &Context) -> [String; 3] {
        let is_draft = self.drafts.iter().any(|draft| draft.id == item.id);
        let name = if is_draft { unfinished(&card.name, context) } else { card.name.clone() };
        let reach = if card.reach == card.name { String::new() } else { card.reach.clone() };
        [name, reach, about(item, context.text)]
    }

    /// The widths of the columns. Each takes what it needs up to its share; what is left goes to the names first.
    fn columns(&self, count: usize, measure: u16, context: &Context) -> Vec<usize> {
        let mut needs = [0; 3];
        for (item, card) in self.items() {
            for (need, words) in needs.iter_mut().zip(self.told(item, card, context)) {
                *need = (*need).max(width(&words));
            }
        }
        let mut widths = vec![0; count];
        let mut free = usize::from(measure).saturating_sub(NAME + (count - 1) * BETWEEN);
        let shares: Vec<usize> = needs.into_iter().zip(SHARES).map(|(need, share)| need.min(share)).collect();
        // Then what they need, then the places that they have when there is room.
        for wanted in [shares, needs.to_vec(), SHARES.to_vec()] {
            for (width, wanted) in widths.iter_mut().zip(wanted) {
                let more = wanted.saturating_sub(*width).min(free);
                *width += more;
                free -= more;
            }
        }
        widths
    }

    fn rows(&self, page: &mut Page, columns: &[usize], context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let measure = page.measure();
        for (index, (item, card)) in self.items().enumerate() {
            let [name, reach, helps] = self.told(item, card, context);
            let number = (0, (index + 1).to_string(), theme.muted());
            let rows = if context.narrow() {
                let mut first = wrapped(3, &card.name, theme.bold(), measure);
                if let Some(row) = first.first_mut() {
                    let at = NAME + width(&card.name) + BETWEEN;
                    if at + 4 < measure.into() {
                        let helps = cut(&helps, usize::from(measure) - at, theme.marks.more);
                        row.push((at as u16, helps, theme.muted()));
                    }
                    row.insert(0, number);
                }
                first.extend(wrapped(3, &reach, theme.text(), measure));
                first
            } else {
                let (mut row, mut at) = (vec![number], NAME);
                let styles = [theme.bold(), theme.text(), theme.muted()];
                for ((words, style), width) in [name, reach, helps].iter().zip(styles).zip(columns) {
                    row.push((at as u16, cut(words, *width, theme.marks.more), style));
                    at += width + BETWEEN;
                }
                vec![row]
            };
            page.choice_rows(index, self.at == index, rows);
        }
        let next = self.cards.len();
        let known = |draft: &Draft| self.circle.items.iter().any(|item| item.id == draft.id);
        let words = match self.drafts.iter().find(|draft| !known(draft)) {
            Some(draft) => unfinished(&field(&draft.record(context.now.into()), "name"), context),
            None => text.get("circle.place.more"),
        };
        let pieces = vec![(0, (next + 1).to_string(), theme.muted()), (3, words, theme.muted())];
        page.choice_pieces(next, self.at == next, pieces);
    }

    /// What the row of the focused item does not say, with columns of these widths.
    fn more(&self, page: &mut Page, columns: &[usize], context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let Some((item, card)) = self.items().nth(self.at) else { return };
        let styles = [theme.bold(), theme.text(), theme.text()];
        for ((words, style), column) in self.told(item, card, context).iter().zip(styles).zip(columns) {
            if !context.narrow() && width(words) > *column {
                page.words(words, style);
            }
        }
        if Versions::of(item, &self.circle).several() {
            page.words(&text.get("circle.two_versions"), theme.muted());
        }
        if !card.words.is_empty() {
            page.words(&text.get("circle.group.words"), theme.muted());
            page.quote(&card.words);
        }
        let knows = item.code("knows").map(|code| format!("circle.knows.{code}"));
        if let Some(key) = knows.filter(|key| text.has(key)) {
            page.words(&text.get(&key), theme.muted());
        }
    }

    fn plan_line(&self, page: &mut Page, context: &Context) {
        let theme = context.theme;
        let plan = self.circle.helplines.as_ref().map(|own| field(own, "plan")).unwrap_or_default();
        let mut rows = wrapped(0, &context.text.get("circle.plan.q"), theme.muted(), page.measure());
        rows.extend(wrapped(0, &plan, theme.text(), page.measure()));
        if self.circle.helplines.as_ref().is_some_and(|own| Versions::of(own, &self.circle).several()) {
            rows.extend(wrapped(0, &context.text.get("circle.two_versions"), theme.muted(), page.measure()));
        }
        page.choice_rows(self.plan_row(), self.at == self.plan_row(), rows);
    }

    fn title(&self, page: &mut Page, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let glyph = if context.short() { "" } else { theme.glyph_of("circle") };
        page.title(glyph, &text.get("circle.title"), "", accent_of("circle"));
        if !context.short() {
            page.air(2);
            page.words(&text.get("circle.q"), theme.bold());
            page.words(&text.get("circle.order.hint"), theme.muted());
        }
        if self.circle.copy_used {
            page.words(&text.get("circle.crisis.copy_used"), theme.muted());
        }
        page.gap();
        if self.cards.is_empty() {
            let damaged = !self.circle.damaged.is_empty();
            let key = if damaged { "error.damaged" } else { "circle.empty" };
            page.words(&text.get(key), theme.text());
            page.gap();
        }
    }

    fn count(&self, page: &mut Page, context: &Context) {
        let key = match self.cards.len() {
            0..FEW => "circle.intro",
            FEW..=OFTEN => return,
            _ => "circle.more5",
        };
        page.gap();
        page.words(&context.text.get(key), context.theme.muted());
    }

    /// The list with the focused item below it, or with that item in a pane of its own; and the row where the items begin.
    fn list<'a>(&self, mut page: Page<'a>, item_beside: bool, context: &Context) -> (Page<'a>, usize) {
        self.title(&mut page, context);
        let from = page.height();
        let columns = self.columns(if item_beside { 2 } else { 3 }, page.measure(), context);
        self.rows(&mut page, &columns, context);
        self.count(&mut page, context);
        page.gap();
        if !item_beside {
            self.more(&mut page, &columns, context);
            page.gap();
        }
        if (item_beside || !context.short()) && !self.cards.is_empty() {
            page.words(&context.text.get("circle.hang"), context.theme.muted());
            page.gap();
        }
        if self.open_without && !context.short() {
            page.words(&context.text.get("circle.open_without"), context.theme.muted());
            page.gap();
        }
        self.plan_line(&mut page, context);
        (page, from)
    }

    pub(super) fn one_page<'a>(&self, context: &Context<'a>) -> Page<'a> {
        self.list(Page::new(context.theme, context.size.width), false, context).0
    }

    /// The list left, the focused item right.
    pub(super) fn two_panes(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let whole = (area.width - 2).clamp(PANES.0, PANES.1);
        let right = (whole - RULE - MORE) / 2;
        let (list, from) = self.list(Page::with_measure(theme, right + MORE), true, context);
        let mut item = Page::with_measure(theme, right).accented(accent_of("circle"));
        (0..from).for_each(|_| item.blank());
        if let Some((record, card)) = self.items().nth(self.at) {
            item.words(&card.name, theme.bold());
            item.words(&about(record, context.text), theme.muted());
            item.gap();
            if card.reach != card.name {
                item.words(&card.reach, theme.text());
                item.gap();
            }
            self.more(&mut item, &[], context);
        }
        let area = if list.height() < item.height() { item.settled(area) } else { list.settled(area) };
        let left = Rect { x: area.x + (area.width - whole) / 2, width: list.measure() + 2, ..area };
        let rule = left.right() + 2;
        let right = Rect { x: rule + 2, width: right + 2, ..area };
        let tall = (list.height().max(item.height()) as u16).min(area.height);
        for y in (area.y + from as u16)..(area.y + tall) {
            frame.buffer_mut().set_string(rule, y, theme.marks.bar, theme.line());
        }
        let top = list.scroll(area.height);
        item.paint_at(frame, right, top);
        list.paint_at(frame, left, top)
    }
}

/// A name with the word that says that it is not kept yet.
fn unfinished(name: &str, context: &Context) -> String {
    format!("{name} ({})", context.text.get("common.draft")).trim_start().to_owned()
}
