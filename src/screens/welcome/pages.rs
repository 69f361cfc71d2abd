//! What each page of the first run says, in rows; where there is little room the explanation comes last.

use super::{Page, Stop, Welcome};
use crate::keys::{Action, Typing, spoken};
use crate::screens::Context;
use crate::text::{Language, Value};
use crate::theme::Role;
use crate::widgets::sheet::Sheet;

impl Welcome {
    pub(super) fn sheet<'a>(&self, context: &Context<'a>) -> Sheet<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut sheet = Sheet::new(theme, context.size.width);
        let small = context.short() || context.narrow();
        match self.page {
            Page::Language => {
                if small {
                    self.language_rows(&mut sheet, context);
                }
                sheet.gap();
                if self.screen_reader && !small {
                    sheet.words(&text.get("welcome.plain"), theme.text());
                    sheet.gap();
                }
                sheet.title("", &text.get("welcome.hello.title"), "", Role::Focus);
                for key in ["welcome.hello.body", "welcome.pace.body"] {
                    sheet.gap();
                    sheet.words(&text.get(key), theme.text());
                }
                if !small {
                    sheet.gap();
                    self.language_rows(&mut sheet, context);
                }
            }
            Page::Country => {
                sheet.question(&text.get("welcome.country.q"), "");
                if !small {
                    sheet.words(&text.get("welcome.country.body"), theme.muted());
                }
                sheet.gap();
                self.countries.rows(&mut sheet, self.at, self.typing, context);
                sheet.gap();
                self.buttons(&mut sheet, context);
                if small {
                    sheet.words(&text.get("welcome.country.body"), theme.muted());
                }
            }
            Page::Not => self.not_page(&mut sheet, context),
            Page::Circle => {
                sheet.question(&text.get("welcome.circle.q"), "");
                if !small {
                    sheet.words(&text.get("welcome.circle.hint"), theme.muted());
                    sheet.gap();
                }
                for (index, (key, field)) in
                    [("circle.name.q", &self.name), ("circle.reach.q", &self.reach)].into_iter().enumerate()
                {
                    sheet.words(&text.get(key), theme.text());
                    sheet.field(field, 1, 0, self.at == index, self.typing, index);
                }
                if !small {
                    sheet.gap();
                }
                self.buttons(&mut sheet, context);
                if small {
                    sheet.words(&text.get("welcome.circle.hint"), theme.muted());
                }
            }
        }
        sheet
    }

    fn language_rows(&self, sheet: &mut Sheet, context: &Context) {
        if self.screen_reader && (context.short() || context.narrow()) {
            sheet.words(&context.text.get("welcome.plain"), context.theme.text());
            sheet.gap();
        }
        sheet.question(&context.text.get("welcome.language.q"), "");
        sheet.gap();
        let name = |language: &Language| context.text.get(&format!("welcome.language.{}", language.code()));
        let marks = sheet.theme().marks;
        for (index, language) in Language::ALL.iter().enumerate() {
            let mark = if *language == self.language { marks.one_on } else { marks.one_off };
            sheet.choice(index, self.at == index, mark, &name(language), sheet.theme().text());
        }
        sheet.gap();
        self.buttons(sheet, context);
    }

    /// What this is not and where words stay: read from top to end, so the button comes last.
    fn not_page(&self, sheet: &mut Sheet, context: &Context) {
        let (text, theme, places) = (context.text, context.theme, context.journal.places());
        let said = |key: &str, arg: &'static str, words: String| text.fill(key, &[(arg, Value::from(words))]);
        sheet.title("", &text.get("welcome.not.title"), "", Role::Focus);
        sheet.gap();
        let support = spoken(&context.keys.first(Action::Support, Typing::No), text);
        sheet.words(&said("welcome.not.body", "key", support), theme.text());
        sheet.gap();
        sheet.title("", &text.get("welcome.words.title"), "", Role::Focus);
        sheet.gap();
        sheet.words(&said("welcome.words.body.plain", "path", places.shown(places.data())), theme.text());
        sheet.words(&said("welcome.words.drafts", "path", places.shown(places.state())), theme.text());
        sheet.words(&text.get("welcome.words.erase"), theme.text());
        sheet.gap();
        self.buttons(sheet, context);
    }

    fn buttons(&self, sheet: &mut Sheet, context: &Context) {
        let stops = self.stops(context);
        let buttons: Vec<(String, usize, bool)> = stops
            .iter()
            .enumerate()
            .filter_map(|(index, stop)| {
                let key = match stop {
                    Stop::Later => "welcome.circle.later",
                    Stop::Back => "common.back",
                    Stop::Next => "common.next",
                    _ => return None,
                };
                Some((context.text.get(key), index, self.at == index))
            })
            .collect();
        sheet.buttons(&buttons);
    }
}
