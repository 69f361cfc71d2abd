//! How a step's page looks: blocks become rows of a page.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::ExerciseScreen;
use super::page_block::{Block, Button, ChoiceItem, Group, Press, Stop, target};
use crate::screens::Context;
use crate::text::first_sentence;
use crate::theme::accent_of;
use crate::widgets::page::{Choice, Hits, Page};

/// From this height on a long text gets this many rows.
const TALL: u16 = 32;
const TALL_FIELD: u16 = 12;

impl ExerciseScreen {
    pub(super) fn paint(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let blocks = self.page(context).blocks;
        // Fields share the rows that the rest of the page leaves.
        let fields = blocks
            .iter()
            .filter(|block| matches!(block, Block::Stop(Stop::Field { rows, .. }) if *rows > 1))
            .count();
        let least = self.lay_out(&blocks, area, 1, context);
        let spare = usize::from(area.height).saturating_sub(least.height()) / fields.max(1);
        self.lay_out(&blocks, area, 1 + spare as u16, context).show(frame, area)
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
                Block::Question(words) if context.short() => page.question(words, &self.place(context)),
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
        let glyph = if context.short() { "" } else { context.theme.glyph_of(&exercise.kind) };
        page.title(glyph, &self.name(context), &self.place(context), accent_of(&exercise.kind));
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
        if !self.session.exercise().numbered || self.view.side || total < 2 {
            return String::new();
        }
        let key = if context.short() { "common.step.short" } else { "common.step" };
        context.text.fill(key, &[("step", step.into()), ("total", total.into())])
    }

    fn stop_rows(&self, page: &mut Page, stop: &Stop, number: usize, tallest: u16, context: &Context) {
        let theme = context.theme;
        let focused = self.focus.stop == number;
        let inner = focused.then_some(self.focus.within);
        match stop {
            Stop::Group(group) => self.group_rows(page, group, number, inner),
            Stop::Side { label, shows } => {
                page.buttons_at(0, &[(label.clone(), target(number, 0), focused)]);
                page.beside(shows, theme.muted());
            }
            Stop::Field { field, rows } => {
                let least = if *rows > 3 { 3 } else { 1 };
                let wanted = if context.size.height >= TALL && *rows >= 3 { TALL_FIELD } else { 0 };
                let height = (*rows).max(wanted).min(tallest).max(least);
                if let Some(editor) = self.fields.editors.get(field) {
                    page.field(editor, height, 0, focused, self.focus.typing && focused, target(number, 0));
                }
            }
            Stop::Ways(ways) => {
                for (index, (press, label)) in ways.iter().enumerate() {
                    let Press::Way(place) = press else { continue };
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
            Stop::Tools(tools) => page.buttons_in_rows(&buttons(tools, number, inner)),
            Stop::Buttons(it) => page.buttons(&buttons(it, number, inner)),
        }
    }

    fn group_rows(&self, page: &mut Page, group: &Group, number: usize, inner: Option<usize>) {
        let theme = page.theme();
        let choices = group.choices.iter().enumerate();
        if group.upright {
            for (index, choice) in choices {
                let mark = if choice.is_chosen() { theme.marks.one_on } else { theme.marks.one_off };
                let style = if choice.is_chosen() { theme.bold() } else { theme.text() };
                page.choice(target(number, index), inner == Some(index), mark, &choice.offered.word, style);
            }
            return;
        }
        let choice = |(index, choice): (usize, &ChoiceItem)| Choice {
            word: choice.offered.word.clone(),
            chosen: choice.is_chosen(),
            target: target(number, index),
        };
        let choices: Vec<Choice> = choices.map(choice).collect();
        page.choices(&choices, group.many, inner, accent_of(&self.session.exercise().kind));
    }
}

/// Buttons as a page paints them: the label, the target, and whether it has the focus.
fn buttons(buttons: &[Button], number: usize, inner: Option<usize>) -> Vec<(String, usize, bool)> {
    let button =
        |(index, (_, label)): (usize, &Button)| (label.clone(), target(number, index), inner == Some(index));
    buttons.iter().enumerate().map(button).collect()
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
    matches!(block, Block::Stop(Stop::Group(Group { upright: false, many: true, choices, .. })) if choices.len() == 1)
}
