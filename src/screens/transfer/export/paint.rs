//! The export dialog as a page: all questions, or one a page in a small window; changes nothing.

use super::answers::What;
use super::questions::{Control, Field, PAGES, Question, answers_at, paged};
use super::{ExportScreen, ON, WITHIN};
use crate::keys::{Action, Typing, spoken};
use crate::screens::Context;
use crate::theme::Role;
use crate::widgets::page::{Choice, Page};

impl ExportScreen {
    /// The questions, or the ones of this page where there is room for no more.
    pub(super) fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        let key = spoken(&context.keys.first(Action::Import, Typing::No), text);
        let other_way = text.fill("import.from_export", &[("key", key.into())]);
        let paged = paged(context);
        if !context.short() {
            page.title("", &text.get("export.title"), if paged { "" } else { &other_way }, Role::Focus);
        }
        let questions = self.questions();
        let here = questions.get(self.focus.stop).map_or(0, |question| question.page);
        let right = if paged {
            text.fill("common.step.short", &[("step", (here + 1).into()), ("total", PAGES.into())])
        } else {
            String::new()
        };
        for (index, question) in questions.iter().enumerate() {
            if paged && question.page != here {
                continue;
            }
            if paged {
                if let Some(key) = question.key {
                    page.gap();
                    page.question(&text.get(key), &right);
                }
                self.lay_out_control(&mut page, index, question, context);
            } else {
                self.lay_out_row(&mut page, index, question, context);
            }
        }
        if paged && here == 0 {
            page.gap();
            page.words(&other_way, theme.muted());
        }
        page
    }

    /// A question with its answers beside it.
    fn lay_out_row(&self, page: &mut Page, index: usize, question: &Question, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        if question.key.is_some() {
            page.gap();
        }
        if matches!(question.control, Control::Buttons) {
            page.words(&self.warning(context), theme.muted());
        }
        let label = question.key.or(match question.control {
            Control::Field(Field::From) => Some("export.period.from"),
            Control::Field(Field::To) => Some("export.period.to"),
            _ => None,
        });
        let row = page.height();
        let (at, measure) = answers_at(&question.control, context);
        let mut answers = Page::with_measure(theme, measure);
        self.lay_out_control(&mut answers, index, question, context);
        page.side_by_side([(at, answers)]);
        if let Some(key) = label {
            let style = if self.focus.stop == index { theme.bold() } else { theme.muted() };
            page.put(row, 0, &text.get(key), style);
        }
    }

    /// What is good to know of the file, always in sight.
    fn warning(&self, context: &Context) -> String {
        let circle = self.answers.what == What::Circle;
        context.text.get(if circle { "circle.hang.privacy" } else { "export.open_file" })
    }

    fn lay_out_control(&self, page: &mut Page, index: usize, question: &Question, context: &Context) {
        let text = context.text;
        let (target, focused) = (index * WITHIN, self.focus.stop == index);
        let at = focused.then_some(self.focus.within);
        match &question.control {
            Control::Field(field) => self.lay_out_field(page, target, *field, focused, context),
            Control::Buttons => page.buttons(&[
                (text.get("common.back"), target, at == Some(0)),
                (text.get("export.do"), target + ON, at == Some(ON)),
            ]),
            Control::One(choices) | Control::Many(choices) => {
                let choices: Vec<Choice> = choices
                    .iter()
                    .enumerate()
                    .map(|(index, choice)| Choice {
                        word: text.get(&choice.key),
                        chosen: choice.chosen,
                        target: target + index,
                    })
                    .collect();
                let many = matches!(question.control, Control::Many(_));
                page.choices(&choices, many, at, Role::Focus);
            }
        }
    }

    fn lay_out_field(&self, page: &mut Page, target: usize, field: Field, focused: bool, context: &Context) {
        let (text, theme, paged) = (context.text, context.theme, paged(context));
        let above = match field {
            Field::From => Some("export.period.from"),
            Field::To => Some("export.period.to"),
            Field::Place => None,
        };
        if let Some(key) = above.filter(|_| paged) {
            page.words(&text.get(key), theme.text());
        }
        page.field(&self.fields[field as usize], 1, 0, focused, self.focus.typing, target);
        // Said after leaving the field, never while typing.
        if !focused && self.is_unclear(field, context) {
            page.words(&text.get("error.date"), theme.text());
        }
        if field == Field::Place && paged {
            page.words(&self.warning(context), theme.muted());
        }
    }
}
