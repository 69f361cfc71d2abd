//! What each page of the first run says, in rows; where there is little room the explanation comes last.

use super::{Control, Welcome, WelcomePage};
use crate::journal::Protection;
use crate::keys::{Action, Typing, spoken};
use crate::screens::Context;
use crate::text::{Language, Value};
use crate::theme::Role;
use crate::widgets::page::Page;

impl Welcome {
    pub(super) fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        let small = context.short() || context.narrow();
        match self.page {
            WelcomePage::Language => {
                if self.screen_reader {
                    page.words(&text.get("welcome.plain"), theme.text());
                    page.gap();
                }
                if small {
                    self.language_rows(&mut page, context);
                    page.gap();
                }
                page.title("", &text.get("welcome.hello.title"), "", Role::Focus);
                for key in ["welcome.hello.body", "welcome.pace.body"] {
                    page.gap();
                    page.words(&text.get(key), theme.text());
                }
                if !small {
                    page.gap();
                    self.language_rows(&mut page, context);
                }
            }
            WelcomePage::Country => {
                page.question(&text.get("welcome.country.q"), "");
                if !small {
                    page.words(&text.get("welcome.country.body"), theme.muted());
                }
                page.gap();
                self.countries.rows(&mut page, self.focus, context);
                page.gap();
                self.buttons(&mut page, context);
                if small {
                    page.words(&text.get("welcome.country.body"), theme.muted());
                }
            }
            WelcomePage::Not => self.not_page(&mut page, context),
            WelcomePage::Passphrase => self.passphrase_page(&mut page, small, context),
            WelcomePage::Circle => {
                page.question(&text.get("welcome.circle.q"), "");
                if !small {
                    page.words(&text.get("welcome.circle.hint"), theme.muted());
                    page.gap();
                }
                self.fields(&mut page, context);
                if !small {
                    page.gap();
                }
                self.buttons(&mut page, context);
                if small {
                    page.words(&text.get("welcome.circle.hint"), theme.muted());
                }
            }
        }
        page
    }

    fn language_rows(&self, page: &mut Page, context: &Context) {
        page.question(&context.text.get("welcome.language.q"), "");
        page.gap();
        let name = |language: &Language| context.text.signs(language.name());
        let marks = page.theme().marks;
        for (index, language) in Language::ALL.iter().enumerate() {
            let mark = if *language == self.language { marks.one_on } else { marks.one_off };
            page.choice(index, self.focus.stop == index, mark, &name(language), page.theme().text());
        }
        page.gap();
        self.buttons(page, context);
    }

    /// What this is not and where words stay: read from top to end, so the button comes last.
    fn not_page(&self, page: &mut Page, context: &Context) {
        let (text, theme, paths) = (context.text, context.theme, context.journal.paths());
        let said = |key: &str, arg: &'static str, words: String| text.fill(key, &[(arg, Value::from(words))]);
        page.title("", &text.get("welcome.not.title"), "", Role::Focus);
        page.gap();
        let support = spoken(&context.keys.first(Action::Support, Typing::No), text);
        page.words(&said("welcome.not.body", "key", support), theme.text());
        page.gap();
        page.title("", &text.get("welcome.words.title"), "", Role::Focus);
        page.gap();
        let locked = context.journal.protection() == Protection::Here;
        let body = if locked { "welcome.words.body.locked" } else { "welcome.words.body.plain" };
        page.words(&said(body, "path", paths.shown(paths.data())), theme.text());
        page.words(&said("welcome.words.drafts", "path", paths.shown(paths.state())), theme.text());
        page.words(&text.get("welcome.words.erase"), theme.text());
        page.gap();
        self.buttons(page, context);
    }

    /// Whether there is to be a passphrase; where there is little room its meaning comes last.
    fn passphrase_page(&self, page: &mut Page, small: bool, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        page.question(&text.get("welcome.pass.q"), "");
        page.gap();
        let no = format!("{} ({})", text.get("welcome.pass.no"), text.get("welcome.pass.no.sub"));
        for (index, words) in [no, text.get("welcome.pass.yes")].into_iter().enumerate() {
            let chosen = self.passphrase == (index == 1);
            let mark = if chosen { theme.marks.one_on } else { theme.marks.one_off };
            page.choice(index, self.focus.stop == index, mark, &words, theme.text());
        }
        page.gap();
        if small {
            self.buttons(page, context);
            page.gap();
        }
        page.words(&text.get("welcome.pass.lost"), theme.text());
        page.gap();
        page.words(&text.get("welcome.pass.circle"), theme.text());
        page.words(&text.get("welcome.pass.circle.off"), theme.text());
        if !small {
            page.gap();
            self.buttons(page, context);
        }
    }

    fn fields(&self, page: &mut Page, context: &Context) {
        let fields = [("circle.name.q", &self.first_item.name), ("circle.reach.q", &self.first_item.reach)];
        for (index, (key, field)) in fields.into_iter().enumerate() {
            page.words(&context.text.get(key), context.theme.text());
            page.field(field, 1, 0, self.focus.stop == index, self.focus.typing, index);
        }
    }

    fn buttons(&self, page: &mut Page, context: &Context) {
        let controls = self.controls(context);
        let buttons: Vec<(String, usize, bool)> = controls
            .iter()
            .enumerate()
            .filter_map(|(index, control)| {
                let key = match control {
                    Control::Later => "welcome.circle.later",
                    Control::Back => "common.back",
                    Control::Next => "common.next",
                    _ => return None,
                };
                Some((context.text.get(key), index, self.focus.stop == index))
            })
            .collect();
        page.buttons(&buttons);
    }
}
