//! One of several values of a setting, and how the arrows go through them. Pure; it knows no setting by name.

use crate::screens::Context;
use crate::settings::Settings;
use crate::text::Language;

/// Whether the row of a choice shows more than the value that is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The value that is chosen, and no more.
    List,
    /// The other of two is shown as well.
    Pair,
    /// The first value is off.
    Switch,
    /// Each value but the first is so many minutes.
    Minutes,
}

/// The value that is chosen, in settings and the language that is shown.
pub type Chosen = dyn Fn(&Settings, Language) -> usize;

/// Chooses a value in settings.
pub type Set = dyn Fn(&mut Settings, usize);

/// One of several values, through which the arrows go round and round.
pub struct Choice {
    /// The keys of the values; a value without a message shows its key.
    pub names: Vec<String>,
    pub kind: Kind,
    /// The values that the arrows stop at; at each if there are none.
    pub stops: &'static [usize],
    pub at: Box<Chosen>,
    pub set: Box<Set>,
}

impl Choice {
    /// The settings `by` values further.
    pub fn turn(&self, settings: &Settings, shown: Language, by: isize) -> Settings {
        let mut new = settings.clone();
        let at = (self.at)(settings, shown);
        let next = match self.stops {
            [] => (at as isize + by).rem_euclid(self.names.len() as isize) as usize,
            [first, .., last] => {
                let stop = if by > 0 {
                    self.stops.iter().find(|stop| **stop > at).unwrap_or(first)
                } else {
                    self.stops.iter().rfind(|stop| **stop < at).unwrap_or(last)
                };
                *stop
            }
            [only] => *only,
        };
        (self.set)(&mut new, next);
        new
    }

    /// The key of the value that is chosen, or of one so many further.
    pub fn name(&self, context: &Context, by: usize) -> &str {
        let at = (self.at)(context.settings, context.text.language()) + by;
        self.names.get(at % self.names.len()).map_or("", String::as_str)
    }

    /// What is chosen.
    pub fn value(&self, context: &Context) -> String {
        let name = self.name(context, 0);
        match name.parse::<u64>() {
            Ok(count) if self.kind == Kind::Minutes => {
                context.text.fill("settings.minutes", &[("count", count.into())])
            }
            _ => words(name, context),
        }
    }

    /// What else could be chosen, if that is one thing with a name.
    pub fn other(&self, context: &Context) -> Option<String> {
        (self.kind == Kind::Pair).then(|| words(self.name(context, 1), context))
    }

    /// Whether it can be on, and is not.
    pub fn is_off(&self, context: &Context) -> bool {
        self.kind == Kind::Switch && (self.at)(context.settings, context.text.language()) == 0
    }
}

fn words(name: &str, context: &Context) -> String {
    if context.text.has(name) { context.text.get(name) } else { name.to_owned() }
}
