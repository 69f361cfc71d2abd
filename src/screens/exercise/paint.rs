//! How a step's page looks: blocks become rows of a page.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::ExerciseScreen;
use super::page_block::{Block, Button, ChoiceItem, Group, Press, Stop, target};
use crate::exercise::in_a_row;
use crate::screens::Context;
use crate::text::{cut, first_sentence};
use crate::theme::accent_of;
use crate::widgets::page::columns::SIDE;
use crate::widgets::page::place::above;
use crate::widgets::page::{Choice, Hits, Page};

/// Rows above the question: the title and what is under it. The answers beside the page begin there too.
const HEADING: usize = 3;
/// Rows that a text gets before the air of the page does.
const COMFORT: u16 = 4;

impl ExerciseScreen {
    pub(super) fn paint(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let blocks = self.page(context).blocks;
        let heights = self.field_heights(&blocks, area, context);
        let page = self.lay_out(&blocks, area, Some(&heights), context);
        let (page, area) = page.steady(area);
        if context.wide() {
            page.beside_it(self.answers_so_far(area.height, context)).show(frame, area)
        } else {
            page.show(frame, area)
        }
    }

    /// The rows of each stop that is a text field: it grows with its text, the one that has the focus first.
    fn field_heights(&self, blocks: &[Block], area: Rect, context: &Context) -> Vec<u16> {
        let room = area.height - above(area.height);
        let left = |page: Page, room: u16| room.saturating_sub(page.height() as u16);
        let page = self.lay_out(blocks, area, None, context);
        let mut spare = left(page.clone(), room);
        let mut tight = left(page.fitted(0), area.height).saturating_sub(spare);
        let stops =
            blocks.iter().filter_map(|block| if let Block::Stop(stop) = block { Some(stop) } else { None });
        let stops: Vec<&Stop> = stops.collect();
        let mut heights: Vec<u16> = stops.iter().map(|stop| least_rows(stop, context)).collect();
        let first = self.focus.stop.min(heights.len());
        for number in std::iter::once(first).chain((0..heights.len()).filter(|number| *number != first)) {
            let (Some(Stop::Field { field, rows }), Some(height)) =
                (stops.get(number), heights.get_mut(number))
            else {
                continue;
            };
            let columns = context.measure().saturating_sub(2).max(1);
            let text = self.fields.editors.get(field).map_or(1, |editor| editor.rows(columns));
            let wanted = (text.min(area.height.into()) as u16).max(if *rows > 1 { 2 } else { 1 });
            let grows = wanted.saturating_sub(*height).min(spare);
            *height += grows;
            spare -= grows;
            let grows = wanted.min(COMFORT).saturating_sub(*height).min(tight);
            *height += grows;
            tight -= grows;
        }
        heights
    }

    /// The page with fields of these heights; without them, with rows without words where the smallest ones would stand.
    fn lay_out<'a>(
        &self,
        blocks: &[Block],
        area: Rect,
        heights: Option<&[u16]>,
        context: &Context<'a>,
    ) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::new(theme, area.width).accented(accent_of(&self.session.exercise().kind));
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
                Block::Quote(words) => page.quote(words),
                Block::Trouble(words) => page.words_at(2, words, theme.muted()),
                Block::Recap(label, words) => page.answer(label, words),
                Block::Stop(it) => {
                    let height = heights.map(|heights| heights.get(stop).copied().unwrap_or(1));
                    self.stop_rows(&mut page, it, stop, height, context);
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
        let told = blocks.iter().any(|block| matches!(block, Block::Recap(..)));
        let answers = if context.short() || told || context.wide() {
            Vec::new()
        } else {
            self.session.answers_so_far(context.text)
        };
        // The answers take the place of an empty row, so that the question never moves.
        if !answers.is_empty() {
            let words = in_a_row(&answers, context.text);
            page.words(&cut(&words, page.measure().into(), context.theme.marks.more), context.theme.muted());
        } else if !context.short() {
            page.air(1);
        }
        page.air(1);
    }

    /// The answers so far as they will be kept, in a column of their own.
    fn answers_so_far<'a>(&self, height: u16, context: &Context<'a>) -> Page<'a> {
        let muted = context.theme.muted();
        let mut answers = Page::with_measure(context.theme, SIDE);
        for answer in self.session.answers_so_far(context.text) {
            answers.gap();
            if !answer.label.is_empty() {
                answers.words(&answer.label, muted);
            }
            answers.words_at(2, &answer.line(), muted);
        }
        let mut column = Page::with_measure(context.theme, SIDE);
        (0..HEADING).for_each(|_| column.blank());
        column.take(answers, usize::from(height).saturating_sub(HEADING + 1));
        column
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

    fn stop_rows(&self, page: &mut Page, stop: &Stop, number: usize, height: Option<u16>, context: &Context) {
        let theme = context.theme;
        let focused = self.focus.stop == number;
        let inner = focused.then_some(self.focus.within);
        match stop {
            Stop::Group(group) => self.group_rows(page, group, number, inner),
            Stop::Side { label, shows } => {
                page.buttons_at(0, &[(label.clone(), target(number, 0), focused)]);
                page.beside(shows, theme.muted());
            }
            Stop::Field { field, .. } => match (self.fields.editors.get(field), height) {
                (Some(editor), Some(height)) => {
                    page.field(editor, height, 0, focused, self.focus.typing && focused, target(number, 0));
                }
                _ => {
                    for _ in 0..=least_rows(stop, context) {
                        page.pieces(vec![(0, String::new(), theme.text())]);
                    }
                }
            },
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
        let choice = |(index, choice): (usize, &ChoiceItem)| Choice {
            word: choice.offered.word.clone(),
            chosen: choice.is_chosen(),
            target: target(number, index),
        };
        let choices: Vec<Choice> = group.choices.iter().enumerate().map(choice).collect();
        let accent = accent_of(&self.session.exercise().kind);
        if group.upright {
            page.choice_column(&choices, inner, accent);
        } else {
            page.choices(&choices, group.many, inner, accent);
        }
    }
}

/// The fewest rows of a stop that is a text field.
fn least_rows(stop: &Stop, context: &Context) -> u16 {
    match stop {
        Stop::Field { rows: 4.., .. } => 2,
        Stop::Field { rows: 2.., .. } if !context.short() => 2,
        _ => 1,
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
            | (Some(Block::Aside(_)), Block::Quote(_))
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
