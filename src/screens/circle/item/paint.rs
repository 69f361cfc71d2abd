//! How an item and its questions look; answers stay as they are.

use super::{ItemScreen, KIND, LINES, Question, SAVE};
use crate::screens::Context;
use crate::screens::circle::versions::lay_out_versions;
use crate::text::cut;
use crate::theme::accent_of;
use crate::widgets::page::{Choice, Page};

/// Where answers begin.
const ANSWER: u16 = 19;
/// A field grows with the words in it up to so many rows.
const MOST_ROWS: u16 = 6;

impl ItemScreen {
    fn shown(&self, field: &str, context: &Context) -> String {
        let words = self.words(field);
        let key = match (field, words) {
            ("knows", "yes") => "common.yes".to_owned(),
            ("knows", "no") => "common.no".to_owned(),
            ("what", code) => format!("circle.kind.{code}"),
            _ => return words.to_owned(),
        };
        if context.text.has(&key) { context.text.get(&key) } else { words.to_owned() }
    }

    pub(super) fn lay_out_page<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        let glyph = if context.short() { "" } else { theme.glyph_of(KIND) };
        page.title(glyph, &text.get("circle.edit.title"), "", accent_of(KIND));
        page.air(2);
        let room = usize::from(page.measure().saturating_sub(ANSWER));
        for (index, (field, _, label)) in LINES.iter().enumerate() {
            let words = crate::text::one_line(&self.shown(field, context));
            let pieces = vec![
                (0, (index + 1).to_string(), theme.muted()),
                (3, text.get(label), theme.muted()),
                (ANSWER, cut(&words, room, theme.marks.more), theme.text()),
            ];
            page.choice_pieces(index, self.at == index, pieces);
        }
        page.gap();
        page.words(&text.get("common.optional"), theme.muted());
        page.gap();
        page.buttons(&[(text.get("common.save"), SAVE, self.at == SAVE)]);
        if self.item.chooses(&self.fields) {
            lay_out_versions(&mut page, &[], SAVE, self.at, context);
        }
        page
    }

    pub(super) fn lay_out_question<'a>(&self, question: &Question, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let words = question.words;
        let mut page = Page::new(theme, context.size.width).accented(accent_of(KIND));
        if !context.short() {
            page.title(theme.glyph_of(KIND), &text.get("circle.edit.title"), "", accent_of(KIND));
            page.air(2);
        }
        page.question(&text.get(&format!("{words}.q")), "");
        let hint = format!("{words}.hint");
        if text.has(&hint) {
            page.words(&text.get(&hint), theme.muted());
        }
        if question.writes() {
            let focused = !question.on_button();
            let rows =
                question.editor.rows(page.measure().saturating_sub(2)).clamp(2, MOST_ROWS.into()) as u16;
            let rows = if question.editor.is_line() { 1 } else { rows };
            page.gap();
            page.field(&question.editor, rows, 0, focused, focused, 0);
        } else {
            page.gap();
        }
        for (index, code) in question.choices.iter().enumerate() {
            let chosen = self.words(question.field) == code;
            let choice = Choice { word: text.get(&format!("{words}.{code}")), chosen, target: index };
            page.choices(&[choice], false, (question.at == index).then_some(0), accent_of(KIND));
        }
        let tell = format!("{words}.{}.text", self.words(question.field));
        if text.has(&tell) {
            page.gap();
            page.words(&text.get(&tell), theme.text());
        }
        page.gap();
        let button = question.button();
        page.buttons(&[(text.get("common.next"), button, question.at == button)]);
        page
    }
}
