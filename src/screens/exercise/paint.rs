//! How a step's page looks: blocks become rows of a page.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::ExerciseScreen;
use super::input::target;
use super::page::{Block, Stop};
use crate::screens::Context;
use crate::text::first_sentence;
use crate::theme::accent_of;
use crate::widgets::page::{Choice, Hits, Page};

/// From this height on a long text gets this many rows.
const TALL: u16 = 32;
const TALL_FIELD: u16 = 12;

impl ExerciseScreen {
    pub(super) fn paint(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let blocks = self.blocks(context);
        // Fields share the rows that the rest of the page leaves.
        let fields = blocks
            .iter()
            .filter(|block| matches!(block, Block::Stop(Stop::Field { rows, .. }) if *rows > 1))
            .count();
        let least = self.lay_out(&blocks, area, 1, context);
        let spare = usize::from(area.height).saturating_sub(least.height()) / fields.max(1);
        let page = self.lay_out(&blocks, area, 1 + spare as u16, context);
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }

    fn lay_out<'a>(&self, blocks: &[Block], area: Rect, tallest: u16, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::new(theme, area.width);
        self.title(&mut page, blocks, context);
        let mut before: Option<&Block> = None;
        let mut stop = 0;
        for block in blocks {
            if gap_between(before, block, context.short()) {
                page.gap();
            }
            match block {
                Block::Question(words) if context.short() => self.short_question(&mut page, words, context),
                Block::Question(words) => page.words(words, theme.bold()),
                Block::Aside(words) | Block::Hint(words) => {
                    let words = if context.short() && matches!(block, Block::Hint(_)) {
                        first_sentence(words)
                    } else {
                        words
                    };
                    page.words(words, theme.muted());
                }
                Block::Label(words) | Block::Say(words) => page.words(words, theme.text()),
                Block::Trouble(words) => page.words_at(2, words, theme.muted()),
                Block::Recap(label, words) => page.answer(label, words),
                Block::Stop(it) => {
                    self.stop_rows(&mut page, it, stop, tallest, context);
                    stop += 1;
                }
            }
            before = Some(block);
        }
        page
    }

    fn title(&self, page: &mut Page, blocks: &[Block], context: &Context) {
        let exercise = self.session.exercise();
        let asks = blocks.iter().any(|block| matches!(block, Block::Question(_)));
        if context.short() && asks {
            return;
        }
        let (glyph, accent) = (context.theme.glyph_of(&exercise.kind), accent_of(&exercise.kind));
        let name = self.name(context);
        let place = self.place(context);
        if context.short() {
            page.title("", &name, &place, accent);
        } else {
            page.title(glyph, &name, &place, accent);
        }
        page.blank();
    }

    /// The exercise, or whom a look back is about.
    fn name(&self, context: &Context) -> String {
        let kind = &self.session.exercise().kind;
        let who = self.session.walk.text("who_name");
        let key = format!("{kind}.back.title");
        if self.session.walk.is_after() && !who.is_empty() && context.text.has(&key) {
            return context.text.fill(&key, &[("name", who.into())]);
        }
        context.text.get(&format!("{kind}.title"))
    }

    fn place(&self, context: &Context) -> String {
        let (step, total) = self.session.walk.position();
        if !self.session.exercise().numbered || self.side || total < 2 {
            return String::new();
        }
        let key = if context.short() { "common.step.short" } else { "common.step" };
        context.text.fill(key, &[("step", step.into()), ("total", total.into())])
    }

    fn short_question(&self, page: &mut Page, words: &str, context: &Context) {
        let place =
            if self.session.exercise().numbered && !self.side { self.place(context) } else { String::new() };
        page.question(words, &place);
    }

    fn stop_rows(&self, page: &mut Page, stop: &Stop, number: usize, tallest: u16, context: &Context) {
        let theme = context.theme;
        let focused = self.focus.0 == number;
        let inner = focused.then_some(self.focus.1);
        let accent = accent_of(&self.session.exercise().kind);
        match stop {
            Stop::Group { choices, many, upright: false, .. } => {
                let choices: Vec<Choice> = choices
                    .iter()
                    .enumerate()
                    .map(|(index, choice)| Choice {
                        word: choice.word.clone(),
                        chosen: choice.chosen,
                        target: target(number, index),
                    })
                    .collect();
                page.choices(&choices, *many, inner, accent);
            }
            Stop::Group { choices, .. } => {
                for (index, choice) in choices.iter().enumerate() {
                    let mark = if choice.chosen { theme.marks.one_on } else { theme.marks.one_off };
                    let style = if choice.chosen { theme.bold() } else { theme.text() };
                    page.choice(target(number, index), inner == Some(index), mark, &choice.word, style);
                }
            }
            Stop::Side { label, shows } => {
                page.buttons_at(0, &[(label.clone(), target(number, 0), focused)]);
                page.beside(shows, theme.muted());
            }
            Stop::Field { field, rows } => {
                let least = if *rows > 3 { 3 } else { 1 };
                let wanted = if context.size.height >= TALL && *rows >= 3 { TALL_FIELD } else { 0 };
                let height = (*rows).max(wanted).min(tallest).max(least);
                if let Some(editor) = self.editors.get(field) {
                    page.field(editor, height, 0, focused, self.typing && focused, target(number, 0));
                }
            }
            Stop::Ways(ways) => {
                for (index, (label, place)) in ways.iter().enumerate() {
                    let glyph = theme.glyph_of(if place == "crisis" { "circle" } else { place });
                    let label = if glyph.is_empty() { label.clone() } else { format!("{glyph} {label}") };
                    page.choice(
                        target(number, index),
                        inner == Some(index),
                        &(index + 1).to_string(),
                        &label,
                        theme.text(),
                    );
                }
            }
            Stop::Tools(tools) => {
                let buttons: Vec<_> = tools
                    .iter()
                    .enumerate()
                    .map(|(index, (_, label))| (label.clone(), target(number, index), inner == Some(index)))
                    .collect();
                page.buttons_in_rows(&buttons);
            }
            Stop::Buttons(buttons) => {
                let buttons: Vec<_> = buttons
                    .iter()
                    .enumerate()
                    .map(|(index, (_, label))| (label.clone(), target(number, index), inner == Some(index)))
                    .collect();
                page.buttons(&buttons);
            }
        }
    }
}

/// Whether there is room between two things: not between a question and its hint, nor a label and its field.
fn gap_between(before: Option<&Block>, block: &Block, short: bool) -> bool {
    let close = matches!(
        (before, block),
        (None | Some(Block::Label(_)), _)
            | (Some(Block::Question(_) | Block::Hint(_)), Block::Hint(_))
            | (Some(Block::Recap(..)), Block::Recap(..))
            | (Some(Block::Stop(Stop::Field { .. })), Block::Trouble(_) | Block::Stop(Stop::Tools(_)))
            | (Some(Block::Stop(Stop::Field { rows: 1, .. }) | Block::Trouble(_)), Block::Label(_))
            | (Some(Block::Stop(Stop::Tools(_)) | Block::Aside(_)), Block::Aside(_))
    );
    let asks = matches!(
        (before, block),
        (Some(Block::Question(_) | Block::Hint(_)), Block::Stop(Stop::Field { .. }))
    );
    !(close || short && asks || one_check(block))
}

/// A single choice is a check box that belongs to what stands above it.
fn one_check(block: &Block) -> bool {
    matches!(block, Block::Stop(Stop::Group { upright: false, many: true, choices, .. }) if choices.len() == 1)
}
