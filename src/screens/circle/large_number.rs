//! One number as large as it goes, with what to say; the number itself is always in sight.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::cards::{Card, Cards};
use crate::keys::{Action, Label, Scope, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Output, Screen, Step};
use crate::theme::accent_of;
use crate::widgets::page::stacked::{first_to_fit, with_upper_whole};
use crate::widgets::page::{GUTTER, Hits, Page};
use crate::widgets::{digits, qr};

/// The room that a code needs, in columns and rows.
const CODE: (u16, u16) = (37, 19);

/// One card of several.
pub struct LargeNumber {
    cards: Cards,
    at: usize,
    code: bool,
}

/// What can be done with a card: the words of its row, and what it does.
type Way = (String, fn(&mut LargeNumber, &Context) -> Step);

/// The number that the card stands for, if it is one.
fn number(card: &Card) -> Option<&str> {
    qr::tel(&card.reach).map(|_| card.reach.as_str())
}

impl LargeNumber {
    /// The open card.
    pub fn new(cards: Cards) -> Self {
        Self { cards, at: 0, code: false }
    }

    fn card(&self) -> Option<&Card> {
        self.cards.all.get(self.cards.at)
    }

    fn following(&self) -> Option<(usize, &Card)> {
        let next = (self.cards.at + 1) % self.cards.all.len().max(1);
        self.cards.all.get(next).filter(|_| next != self.cards.at).map(|card| (next, card))
    }

    fn ways(&self, context: &Context) -> Vec<Way> {
        let text = context.text;
        let mut ways: Vec<Way> = Vec::new();
        if let Some((_, card)) = self.following() {
            let name = card.name.clone();
            ways.push((text.fill("circle.big.next", &[("name", name.into())]), |screen, _| screen.next()));
        }
        if self.card().and_then(number).is_some() {
            ways.push((text.get("circle.big.copy"), |screen, context| screen.copy(context)));
            if context.theme.marks.half_blocks {
                ways.push((text.get("circle.big.scan"), |screen, _| {
                    screen.code = true;
                    Step::Stay
                }));
            }
        }
        ways.push((text.get(self.cards.back), |_, _| Step::Leave));
        ways
    }

    /// Whether there was a code, which is hidden now.
    fn hide_code(&mut self) -> bool {
        std::mem::take(&mut self.code)
    }

    /// Does what stands on a row; a code in its place goes first.
    fn take(&mut self, row: usize, context: &Context) -> Step {
        let way = self.ways(context).into_iter().nth(row);
        match way.filter(|_| !self.hide_code()) {
            Some((_, does)) => does(self, context),
            None => Step::Stay,
        }
    }

    fn copy(&self, context: &Context) -> Step {
        let Some(number) = self.card().and_then(number) else { return Step::Stay };
        let said = context.text.fill("helplines.copied", &[("number", number.into())]);
        Step::Output(Output::Copy(number.to_owned()), said)
    }

    fn next(&mut self) -> Step {
        if let Some((next, _)) = self.following() {
            self.cards.at = next;
            self.code = false;
            self.at = 0;
        }
        Step::Stay
    }

    /// The card; of four sizes the barest is 3.
    fn above<'a>(&self, card: &Card, level: u8, area: Rect, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width).accented(accent_of("circle"));
        page.words(&card.name, theme.bold());
        if level < 3 {
            page.words(&card.role, theme.muted());
        }
        let tall = area.width >= 100 && area.height >= 34;
        let room = usize::from(page.measure());
        let large = digits::big(&card.reach, room, tall, !theme.marks.half_blocks);
        let large = large.filter(|_| area.width >= 60 && level < 3);
        if level < 2 && large.is_some() {
            page.gap();
        }
        for row in large.iter().flatten() {
            page.pieces(vec![(0, row.clone(), theme.text())]);
        }
        if level < 2 {
            page.gap();
        }
        if card.reach != card.name || large.is_none() {
            page.words(&card.reach, if large.is_some() { theme.text() } else { theme.bold() });
        }
        if !card.words.is_empty() && level < 2 {
            if level < 1 {
                page.gap();
            }
            // What stands with a place is a thought to take along, and no sentence to say to somebody.
            if level < 1 && !card.place {
                page.words(&text.get("circle.big.begin"), theme.muted());
            }
            page.quote(&card.words);
        }
        if self.code {
            page.gap();
            page.words(&text.get("circle.qr.small"), theme.muted());
        }
        if level < 3 {
            page.gap();
        }
        page
    }

    fn below<'a>(&self, area: Rect, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::new(context.theme, area.width);
        for (index, (words, _)) in self.ways(context).iter().enumerate() {
            page.choice(index, self.at == index, "", words, context.theme.text());
        }
        page
    }

    /// The code to scan, if there is one and room for it.
    fn scan<'a>(&self, card: &Card, area: Rect, context: &Context<'a>) -> Option<Page<'a>> {
        let theme = context.theme;
        if !self.code || area.width < CODE.0 || area.height < CODE.1 {
            return None;
        }
        let rows = qr::qr(number(card)?, theme.light)?;
        let mut page = Page::new(theme, area.width);
        page.words(&card.reach, theme.bold());
        page.blank();
        let style = theme.ground().patch(theme.text());
        for row in rows {
            page.pieces(vec![(0, row, style)]);
        }
        page.words(&context.text.get("circle.qr.hint"), theme.muted());
        Some(page)
    }
}

impl Interactive for LargeNumber {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let next = Action::Right.called(Label::NEXT_ITEM).shown_as("→");
        let last = self.ways(context).len() - 1;
        can.elsewhere(hint::UP_DOWN);
        can.menu(Label::OPEN, (last, last), |screen| &mut screen.at, Self::take);
        can.offer(next, |screen, _| screen.next());
        can.offer(hint::BACK, |screen, _| if screen.hide_code() { Step::Stay } else { Step::Leave });
        can
    }
}

impl Screen for LargeNumber {
    fn scope(&self) -> Scope {
        Scope::Big
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.title"), Some("help.circle".into()))
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let Some(card) = self.card() else { return Hits::new() };
        frame.set_cursor_position((area.x, area.y));
        if let Some(page) = self.scan(card, area, context) {
            let area = page.settled(area);
            // The cursor stands on the number that the code holds, or before it where it is marked so.
            let gutter = if context.theme.surfaces() { 0 } else { GUTTER };
            let left = (area.width.saturating_sub(page.measure()) / 2).saturating_sub(gutter);
            frame.set_cursor_position((area.x + left, area.y));
            return page.paint(frame, area, 0);
        }
        let both = first_to_fit(0..4, area.height, |level| {
            (self.above(card, *level, area, context), self.below(area, context))
        });
        // The number stays; what one can do with it scrolls.
        both.map_or_else(Hits::new, |(above, below)| with_upper_whole(frame, area, above, below))
    }
}
