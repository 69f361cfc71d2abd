//! What the lock screen says; changes nothing, and names nothing of the person.

use super::{FIELD, Lock, Opening, SUPPORT, Trouble, WITHOUT};
use crate::keys::{Action, spoken};
use crate::screens::Context;
use crate::screens::passphrase::said;
use crate::widgets::page::Page;

impl Lock {
    pub(super) fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        page.words(&text.get("lock.title"), theme.bold());
        page.air(2);
        page.words(&text.get("lock.label"), theme.text());
        page.secret_field(&self.field, self.focus.stop == FIELD, self.focus.typing, FIELD);
        self.state(&mut page, context);
        page.air(1);
        let key = spoken(&context.keys.first(Action::Support, crate::screens::Screen::typing(self)), text);
        let support = format!("{}  {key}", text.get("lock.support"));
        page.buttons_at(0, &[(support, SUPPORT, self.focus.stop == SUPPORT)]);
        if !context.narrow() {
            page.beside(&text.get("lock.support.hint"), theme.muted());
        }
        if self.elsewhere {
            page.air(1);
            page.words(&text.get("lock.elsewhere.join"), theme.text());
            page.words(&text.get("lock.elsewhere.without"), theme.text());
            page.buttons_at(0, &[(text.get("lock.without"), WITHOUT, self.focus.stop == WITHOUT)]);
        }
        page.air(if self.elsewhere { 1 } else { 3 });
        page.words(&text.get("lock.lost"), theme.muted());
        let circle = if self.circle_locked { "circle.crisis.locked" } else { "lock.lost.circle" };
        page.words(&text.get(circle), theme.muted());
        page
    }

    /// What goes on, or went wrong, under the field.
    fn state(&self, page: &mut Page, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        match self.opening {
            Opening::Late => return page.words(&text.get("lock.opening"), theme.muted()),
            Opening::Converting(done, all) => {
                return page.words(&said::progress(done, all, context), theme.muted());
            }
            Opening::No | Opening::Begun => {}
        }
        match &self.trouble {
            None => {
                let elsewhere = self.elsewhere.then(|| text.get("lock.elsewhere"));
                page.words(&elsewhere.unwrap_or_default(), theme.muted());
            }
            Some(Trouble::Wrong) => {
                page.words(&text.get("error.pass"), theme.text());
                if self.pause(context).is_some() {
                    page.words(&text.get("lock.wait"), theme.muted());
                }
            }
            Some(Trouble::Damaged(path, reason)) => {
                for line in said::of_damage(path, reason, context) {
                    page.words(&line, theme.text());
                }
            }
            Some(Trouble::Unknown) => page.words(&text.get("error.unknown"), theme.text()),
        }
    }
}
