//! What the first run keeps of what was chosen and typed: words first, then the settings that end it. It writes nothing
//! itself.

use serde_json::json;

use super::{Welcome, WelcomePage};
use crate::screens::{Change, Context, Route, Step};
use crate::settings::Settings;

impl Welcome {
    /// The country as it is to be kept; nothing if the circle, which counts first, holds it already.
    pub(super) fn keep_country(&self, context: &Context) -> Option<Change> {
        let code = self.countries.chosen()?;
        (context.journal.circle().country() != Some(code)).then(|| Change::Country(Some(code.to_owned())))
    }

    pub(super) fn settings(&self, context: &Context) -> Settings {
        // What the system says is no choice as long as it was not seen.
        let seen = self.page > WelcomePage::Language;
        let country = self.countries.chosen().filter(|_| seen).map(str::to_owned);
        let country = country.or_else(|| context.settings.country.clone());
        let language = Some(self.language.code().to_owned());
        Settings { language, country, ..context.settings.clone() }
    }

    /// Everything to keep, the words first, then the settings that end the first run.
    pub(super) fn finish(&mut self, context: &Context) -> Step {
        self.pending.clear();
        let mut item = self.first_item.record();
        if !item.fields.is_empty() {
            item.fields.insert("order".into(), json!(1));
            self.pending.push(Change::Circle(item));
        }
        self.pending.extend(self.keep_country(context));
        let settings = Settings { welcomed: true, ..self.settings(context) };
        self.pending.push(Change::Settings(Box::new(settings)));
        self.keep_next(context)
    }

    pub(super) fn keep_next(&self, context: &Context) -> Step {
        match self.pending.as_slice() {
            [] => Step::Replace(Route::Home),
            [last] => Step::Save(last.clone(), context.text.get("welcome.done")),
            [first, ..] => Step::Save(first.clone(), String::new()),
        }
    }
}
