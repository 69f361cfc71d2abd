//! The rows of the settings, each described once: its name, what it shows, and what the keys make of it. Pure.

use std::borrow::Cow;

use super::choice::{Choice, Kind};
use crate::exercise::Catalogue;
use crate::journal::Protection;
use crate::keys::{Action, Keys, Label, Typing, spoken};
use crate::screens::Context;
use crate::screens::country::named;
use crate::settings::{Breath, Colours, Cover, MarkSet, Motion, Settings};
use crate::text::Language;

/// What rows show that is not in the settings.
#[derive(Debug)]
pub struct Facts {
    /// What was chosen about the country.
    pub country: Option<String>,
    /// The number of pages in the trash; none while they are looked for.
    pub trash: Option<usize>,
    /// Whether, and where, there is a passphrase.
    pub protection: Protection,
}

/// One row.
pub struct Row {
    /// The key of its name.
    pub key: Cow<'static, str>,
    /// What it shows, and what can be done with it.
    pub control: Control,
}

/// What a row shows, and what can be done with it.
pub enum Control {
    /// One of several values of the settings.
    Choice(Choice),
    /// Words; Enter opens something.
    Opens(Opens, fn(&Facts, &Context) -> String),
    /// Words to read.
    Words(fn(&Context) -> String),
}

/// What a row opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A place by its code word.
    Place(&'static str),
    /// The keys.
    Keys,
    /// Choosing, changing and removing the passphrase.
    Passphrase,
    /// A field for the name.
    Name,
    /// The question before everything is erased.
    Erase,
}

impl Row {
    fn opens(key: &'static str, what: Opens, words: fn(&Facts, &Context) -> String) -> Self {
        Self { key: key.into(), control: Control::Opens(what, words) }
    }

    /// What else stands under it while it has the focus.
    pub fn details(&self, context: &Context) -> Vec<String> {
        if matches!(self.control, Control::Opens(Opens::Keys, _)) { keys(context) } else { Vec::new() }
    }

    /// What it does, in a sentence or two, while it has the focus; a value may have a sentence of its own.
    pub fn explanation(&self, context: &Context) -> String {
        let first = |action| spoken(&context.keys.first(action, Typing::No), context.text);
        let args = [("cover", first(Action::Cover).into()), ("key", first(Action::Next).into())];
        let own = match &self.control {
            Control::Choice(choice) => Some(format!("{}.hint", choice.name(context, 0))),
            Control::Opens(..) | Control::Words(_) => None,
        };
        let about = format!("{}.sub", self.key);
        if context.text.has(&about) {
            let about = context.text.within_a_line(&context.text.get(&about));
            let about = about.trim_end_matches('.');
            return context.text.fill("settings.exercise.hint", &[("about", about.into())]);
        }
        let key = own.filter(|key| context.text.has(key)).unwrap_or_else(|| format!("{}.hint", self.key));
        context.text.fill(&key, &args)
    }
}

/// Values of a setting, each with the key of its name.
type Values<T> = &'static [(T, &'static str)];

fn choice<T: Copy + PartialEq>(
    key: &'static str,
    kind: Kind,
    values: Values<T>,
    field: fn(&mut Settings) -> &mut T,
) -> Row {
    let at = move |settings: &Settings, _| {
        let now = *field(&mut settings.clone());
        values.iter().position(|(value, _)| *value == now).unwrap_or(0)
    };
    let set = move |settings: &mut Settings, index: usize| {
        if let Some((value, _)) = values.get(index) {
            *field(settings) = *value;
        }
    };
    let names = values.iter().map(|(_, name)| (*name).to_owned()).collect();
    Row {
        key: key.into(),
        control: Control::Choice(Choice { names, kind, stops: &[], at: Box::new(at), set: Box::new(set) }),
    }
}

const COLOURS: Values<Colours> = &[
    (Colours::Follow, "settings.colours.follow"),
    (Colours::Light, "settings.colours.light"),
    (Colours::Dark, "settings.colours.dark"),
    (Colours::None, "settings.colours.none"),
];
const MARKS: Values<MarkSet> =
    &[(MarkSet::Full, "settings.marks.full"), (MarkSet::Ascii, "settings.marks.ascii")];
const MOTIONS: Values<Motion> =
    &[(Motion::Calm, "settings.motion.calm"), (Motion::None, "settings.motion.none")];
const PACES: Values<Breath> = &[
    (Breath::Ask, "settings.pace.ask"),
    (Breath::FourSix, "grounding.breath.pace.46"),
    (Breath::ThreeFour, "grounding.breath.pace.34"),
    (Breath::Own, "grounding.breath.pace.own"),
];
const COVERS: Values<Cover> = &[
    (Cover::Calendar, "settings.cover.calendar"),
    (Cover::Empty, "settings.cover.empty"),
    (Cover::Quit, "settings.cover.quit"),
];
const ON_OFF: Values<bool> = &[(false, "settings.off"), (true, "settings.on")];
/// The row is about the terminal's own background, the setting about painting over it.
const BACKGROUND: Values<bool> = &[(true, "settings.off"), (false, "settings.on")];
/// A day may end at 0 to 12 hours.
const HOURS: u32 = 13;
/// The longest that the screen waits before it locks or is covered, in minutes, and where the arrows stop.
const HOUR: usize = 60;
const MINUTES: &[usize] = &[0, 1, 2, 3, 5, 10, 15, 20, 30, 45, HOUR];
const NEVER: &str = "settings.never";
const CIRCLE_OPEN: Values<bool> = &[(true, "settings.circle_open.yes"), (false, "settings.circle_open.no")];

/// The language that is shown counts as chosen.
fn language() -> Row {
    let names = Language::ALL.iter().map(|language| language.name().to_owned()).collect();
    let at = |_: &Settings, shown| Language::ALL.iter().position(|it| *it == shown).unwrap_or(0);
    let set = |settings: &mut Settings, index: usize| {
        settings.language = Language::ALL.get(index).map(|language| language.code().to_owned());
    };
    let choice = Choice { names, kind: Kind::List, stops: &[], at: Box::new(at), set: Box::new(set) };
    Row { key: "settings.lang".into(), control: Control::Choice(choice) }
}

fn day_ends() -> Row {
    let names = (0..HOURS).map(|hour| format!("{hour:02}:00")).collect();
    let at = |settings: &Settings, _| settings.day_ends as usize;
    let set = |settings: &mut Settings, index: usize| settings.day_ends = index as u32;
    let choice = Choice { names, kind: Kind::List, stops: &[], at: Box::new(at), set: Box::new(set) };
    Row { key: "settings.day_ends".into(), control: Control::Choice(choice) }
}

/// Minutes without a key, 0 for never; any number up to an hour can stand in the file.
fn minutes(key: &'static str, field: fn(&mut Settings) -> &mut u32) -> Row {
    let names =
        (0..=HOUR).map(|count| if count == 0 { NEVER.to_owned() } else { count.to_string() }).collect();
    let at = move |settings: &Settings, _| *field(&mut settings.clone()) as usize;
    let set = move |settings: &mut Settings, count: usize| *field(settings) = count as u32;
    let choice = Choice { names, kind: Kind::Minutes, stops: MINUTES, at: Box::new(at), set: Box::new(set) };
    Row { key: key.into(), control: Control::Choice(choice) }
}

/// Whether there is a passphrase; where there is one, what it does.
fn passphrase(protection: Protection) -> Vec<Row> {
    let row = Row::opens("settings.pass", Opens::Passphrase, |facts, context| {
        let text = context.text;
        match facts.protection {
            Protection::None => more(&text.get("settings.off"), context),
            Protection::Here => {
                let change = more(&text.get("settings.pass.change"), context);
                format!("{}    {change}", text.get("settings.on"))
            }
            Protection::Elsewhere => more(&text.get("settings.pass.elsewhere"), context),
        }
    });
    if protection == Protection::None {
        return vec![row];
    }
    let open = choice("settings.circle_open", Kind::Pair, CIRCLE_OPEN, |settings| &mut settings.circle_open);
    vec![row, minutes("settings.lock_after", |settings| &mut settings.lock_after), open]
}

/// The rows in their order, each group with the key of its title; the first has none.
pub fn groups(exercises: &Catalogue, protection: Protection) -> [(&'static str, Vec<Row>); 5] {
    let switch = |key, field| choice(key, Kind::Switch, ON_OFF, field);
    [
        ("", vec![language(), country(), name()]),
        (
            "settings.group.screen",
            vec![
                choice("settings.colours", Kind::List, COLOURS, |settings| &mut settings.colours),
                choice("settings.background", Kind::Switch, BACKGROUND, |settings| &mut settings.background),
                choice("settings.marks", Kind::Pair, MARKS, |settings| &mut settings.marks),
                choice("settings.motion.short", Kind::Pair, MOTIONS, |settings| &mut settings.motion),
                choice("settings.pace", Kind::List, PACES, |settings| &mut settings.breath),
                switch("settings.band", |settings| &mut settings.band),
                switch("settings.thought", |settings| &mut settings.thought),
                switch("settings.reading", |settings| &mut settings.reading),
                switch("settings.chip_order", |settings| &mut settings.chip_order),
                switch("settings.mouse", |settings| &mut settings.mouse),
                switch("settings.plain", |settings| &mut settings.plain),
            ],
        ),
        ("settings.group.exercises", exercises.more().map(|more| added(&more.kind)).collect()),
        ("settings.group.privacy", privacy(protection)),
        ("settings.group.files", files()),
    ]
}

fn privacy(protection: Protection) -> Vec<Row> {
    let mut rows = passphrase(protection);
    rows.push(choice("settings.cover", Kind::List, COVERS, |settings| &mut settings.cover));
    if protection == Protection::None {
        rows.push(minutes("settings.cover_after", |settings| &mut settings.cover_after));
    }
    rows
}

/// Whether an exercise was added.
fn added(kind: &str) -> Row {
    let (is, to) = (kind.to_owned(), kind.to_owned());
    let at = move |settings: &Settings, _| usize::from(settings.exercises.contains(&is));
    let set = move |settings: &mut Settings, index: usize| {
        settings.exercises.retain(|there| *there != to);
        settings.exercises.extend((index == 1).then(|| to.clone()));
    };
    let names = ON_OFF.iter().map(|(_, name)| (*name).to_owned()).collect();
    let choice = Choice { names, kind: Kind::Switch, stops: &[], at: Box::new(at), set: Box::new(set) };
    Row { key: format!("home.{kind}").into(), control: Control::Choice(choice) }
}

/// Every row in its order.
pub fn all(exercises: &Catalogue, protection: Protection) -> Vec<Row> {
    groups(exercises, protection).into_iter().flat_map(|(_, rows)| rows).collect()
}

fn country() -> Row {
    Row::opens("settings.country", Opens::Place("country"), |facts, context| {
        let code = facts.country.as_deref().or(context.region);
        code.map_or_else(|| context.text.get("welcome.country.none"), |code| named(code, context))
    })
}

fn name() -> Row {
    Row::opens("settings.name", Opens::Name, |_, context| match context.settings.name.as_str() {
        name if name.trim().is_empty() => context.text.get("settings.name.empty"),
        name => name.to_owned(),
    })
}

fn files() -> Vec<Row> {
    let trash = |facts: &Facts, context: &Context| match facts.trash {
        None => more("", context),
        Some(0) => context.text.get("settings.trash.empty"),
        Some(count) => context.text.fill("settings.trash.pages", &[("count", count.into())]),
    };
    let folder = |context: &Context| context.journal.paths().shown(context.journal.paths().data());
    vec![
        day_ends(),
        Row::opens("settings.trash", Opens::Place("trash"), trash),
        Row { key: "settings.folder".into(), control: Control::Words(folder) },
        Row::opens("settings.numbers", Opens::Place("helplines"), |_, context| {
            more(&context.text.get(Label::OPEN.key()), context)
        }),
        Row::opens("settings.keys", Opens::Keys, |_, context| {
            more(&context.text.get(Label::HELP.key()), context)
        }),
        Row::opens("settings.erase", Opens::Erase, |_, context| more("", context)),
    ]
}

fn more(words: &str, context: &Context) -> String {
    format!("{words}{}", context.theme.marks.more)
}

/// The person's own keys, or why they do not work; and where they are changed.
fn keys(context: &Context) -> Vec<String> {
    let text = context.text;
    let named = |(label, keys): (Label, Vec<String>)| {
        let keys: Vec<String> = keys.iter().map(|key| spoken(key, text)).collect();
        format!("{} {}", keys.join(" "), text.get(label.key()))
    };
    let own = match Keys::with(&context.settings.keys) {
        Err(clash) => Some(clash.sentence(text)),
        Ok(keys) => {
            let own: Vec<String> = keys.own().into_iter().map(named).collect();
            let words = || text.fill("settings.keys.own", &[("text", own.join(", ").into())]);
            (!own.is_empty()).then(words)
        }
    };
    let paths = context.journal.paths();
    let path = paths.shown(&paths.config().join("config.toml"));
    own.into_iter().chain([text.fill("settings.keys.where", &[("path", path.into())])]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        let home = tempfile::tempdir().unwrap();
        let exercises = Catalogue::load(&crate::settings::Paths::under(home.path())).unwrap();
        let both = [Protection::None, Protection::Here].map(|protection| all(&exercises, protection));
        let [mut rows, with] = both;
        for row in with {
            if !rows.iter().any(|there| there.key == row.key) {
                rows.push(row);
            }
        }
        rows
    }

    fn choices() -> Vec<(String, Choice)> {
        let choice = |row: Row| match row.control {
            Control::Choice(choice) => Some((row.key.into_owned(), choice)),
            Control::Opens(..) | Control::Words(_) => None,
        };
        rows().into_iter().filter_map(choice).collect()
    }

    #[test]
    fn every_choice_comes_back_to_where_it_was() {
        let settings = Settings::default();
        for (key, choice) in choices() {
            let first = choice.turn(&settings, Language::Nl, 1);
            assert_ne!(first, settings, "{key} changes nothing");
            let back = choice.turn(&first, Language::En, -1);
            let expected = Settings { language: back.language.clone(), ..settings.clone() };
            assert_eq!(back, expected, "{key} does not come back");
        }
    }

    #[test]
    fn the_hour_a_day_ends_stays_within_a_morning() {
        let noon = Settings { day_ends: 12, ..Settings::default() };
        let (_, day_ends) = choices().into_iter().find(|(key, _)| key == "settings.day_ends").unwrap();
        assert_eq!(day_ends.turn(&noon, Language::Nl, 1).day_ends, 0);
    }

    #[test]
    fn each_row_stands_once() {
        let home = tempfile::tempdir().unwrap();
        let exercises = Catalogue::load(&crate::settings::Paths::under(home.path())).unwrap();
        for protection in [Protection::None, Protection::Here, Protection::Elsewhere] {
            let rows = all(&exercises, protection);
            for row in &rows {
                assert_eq!(rows.iter().filter(|other| other.key == row.key).count(), 1, "{}", row.key);
            }
        }
    }

    #[test]
    fn minutes_that_stand_in_the_file_are_shown_and_the_arrows_go_on_from_them() {
        let (_, choice) = choices().into_iter().find(|(key, _)| key == "settings.lock_after").unwrap();
        let turned = |minutes, by| {
            let settings = Settings { lock_after: minutes, ..Settings::default() };
            choice.turn(&settings, Language::Nl, by).lock_after
        };
        assert_eq!((turned(7, 1), turned(7, -1)), (10, 5));
        assert_eq!((turned(60, 1), turned(0, -1), turned(0, 1)), (0, 60, 1));
    }
}
