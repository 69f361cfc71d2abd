//! The rows of the settings: what each shows, and what one step to the left or right makes of it. Pure.

use crate::keys::{Action, Keys, Label, Typing, spoken};
use crate::screens::Context;
use crate::screens::country::named;
use crate::settings::{Breath, Colours, Cover, MarkSet, Motion, Settings};
use crate::text::{Language, Text};

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Row {
    Language,
    Country,
    Name,
    Colours,
    Background,
    Marks,
    Motion,
    Pace,
    Band,
    Thought,
    ChipOrder,
    Mouse,
    Plain,
    Cover,
    DayEnds,
    Trash,
    Folder,
    Numbers,
    Keys,
    Erase,
}

/// The rows in their order, each group with the key of its title; the first has none.
pub const GROUPS: [(&str, &[Row]); 4] = [
    ("", &[Row::Language, Row::Country, Row::Name]),
    (
        "settings.group.screen",
        &[
            Row::Colours,
            Row::Background,
            Row::Marks,
            Row::Motion,
            Row::Pace,
            Row::Band,
            Row::Thought,
            Row::ChipOrder,
            Row::Mouse,
            Row::Plain,
        ],
    ),
    ("settings.group.privacy", &[Row::Cover]),
    ("settings.group.files", &[Row::DayEnds, Row::Trash, Row::Folder, Row::Numbers, Row::Keys, Row::Erase]),
];

/// Every row in its order.
pub fn all() -> Vec<Row> {
    GROUPS.iter().flat_map(|(_, rows)| rows.iter().copied()).collect()
}

/// What a row shows at its right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// One of several values, to be stepped through; and the other one, if there are two with names.
    Value(String, Option<String>),
    /// Words; Enter does something with them.
    Words(String),
}

impl Row {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Language => "settings.lang",
            Self::Country => "settings.country",
            Self::Name => "settings.name",
            Self::Colours => "settings.colours",
            Self::Background => "settings.background",
            Self::Marks => "settings.marks",
            Self::Motion => "settings.motion.short",
            Self::Pace => "settings.pace",
            Self::Band => "settings.band",
            Self::Thought => "settings.thought",
            Self::ChipOrder => "settings.chip_order",
            Self::Mouse => "settings.mouse",
            Self::Plain => "settings.plain",
            Self::Cover => "settings.cover",
            Self::DayEnds => "settings.day_ends",
            Self::Trash => "settings.trash",
            Self::Folder => "settings.folder",
            Self::Numbers => "settings.numbers",
            Self::Keys => "settings.keys",
            Self::Erase => "settings.erase",
        }
    }

    /// Whether Enter opens something there, and does not choose another value.
    pub fn opens(self) -> bool {
        matches!(self, Self::Country | Self::Name | Self::Trash | Self::Numbers | Self::Keys | Self::Erase)
    }

    /// Whether it can be on, and is not.
    pub fn is_off(self, settings: &Settings) -> bool {
        match self {
            Self::Background => settings.background,
            Self::Band => !settings.band,
            Self::Thought => !settings.thought,
            Self::ChipOrder => !settings.chip_order,
            Self::Mouse => !settings.mouse,
            Self::Plain => !settings.plain,
            _ => false,
        }
    }

    /// What it does, in a sentence or two, while it has the focus.
    pub fn hint(self, context: &Context) -> String {
        let first = |action| spoken(&context.keys.first(action, Typing::No), context.text);
        let args = [("cover", first(Action::Cover).into()), ("key", first(Action::Next).into())];
        let quits = self == Self::Cover && context.settings.cover == Cover::Quit;
        let key = if quits { "settings.cover.quit" } else { self.key() };
        context.text.fill(&format!("{key}.hint"), &args)
    }

    /// What else stands under it while it has the focus.
    pub fn details(self, context: &Context) -> Vec<String> {
        if self == Self::Keys { keys(context) } else { Vec::new() }
    }

    /// The settings one step further (or back); nothing for a row that is no choice of the settings.
    pub fn step(self, settings: &Settings, shown: Language, by: isize) -> Option<Settings> {
        let mut new = settings.clone();
        match self {
            Self::Language => new.language = Some(turn(&Language::ALL, shown, by).code().to_owned()),
            Self::Colours => new.colours = turn(&COLOURS, new.colours, by),
            Self::Background => new.background = !new.background,
            Self::Marks => new.marks = turn(&[MarkSet::Full, MarkSet::Ascii], new.marks, by),
            Self::Motion => new.motion = turn(&[Motion::Calm, Motion::None], new.motion, by),
            Self::Pace => new.breath = turn(&PACES, new.breath, by),
            Self::Band => new.band = !new.band,
            Self::Thought => new.thought = !new.thought,
            Self::ChipOrder => new.chip_order = !new.chip_order,
            Self::Mouse => new.mouse = !new.mouse,
            Self::Plain => new.plain = !new.plain,
            Self::Cover => new.cover = turn(&COVERS, new.cover, by),
            Self::DayEnds => new.day_ends = (i64::from(new.day_ends) + by as i64).rem_euclid(HOURS) as u32,
            Self::Country
            | Self::Name
            | Self::Trash
            | Self::Folder
            | Self::Numbers
            | Self::Keys
            | Self::Erase => return None,
        }
        Some(new)
    }

    /// What it shows; what was chosen about the `country` and the number of pages in the trash are not in the settings.
    pub fn shown(self, country: Option<&str>, trash: Option<usize>, context: &Context) -> Shown {
        let (settings, text) = (context.settings, context.text);
        let value = |key: &str| Shown::Value(text.get(key), None);
        let two = |now: &str, other: &str| Shown::Value(text.get(now), Some(text.get(other)));
        let on = |on: bool| value(if on { "settings.on" } else { "settings.off" });
        match self {
            Self::Language => value(&format!("welcome.language.{}", text.language().code())),
            Self::Country => Shown::Words(
                country
                    .or(context.region)
                    .map_or_else(|| text.get("welcome.country.none"), |code| named(code, context)),
            ),
            Self::Name if settings.name.trim().is_empty() => Shown::Words(text.get("settings.name.empty")),
            Self::Name => Shown::Words(settings.name.clone()),
            Self::Colours => value(match settings.colours {
                Colours::Follow => "settings.colours.follow",
                Colours::Light => "settings.colours.light",
                Colours::Dark => "settings.colours.dark",
                Colours::None => "settings.colours.none",
            }),
            // The row is about the terminal's own background, the setting about painting over it.
            Self::Background => on(!self.is_off(settings)),
            Self::Marks if settings.marks == MarkSet::Full => {
                two("settings.marks.full", "settings.marks.ascii")
            }
            Self::Marks => two("settings.marks.ascii", "settings.marks.full"),
            Self::Motion if settings.motion == Motion::Calm => {
                two("settings.motion.calm", "settings.motion.none")
            }
            Self::Motion => two("settings.motion.none", "settings.motion.calm"),
            Self::Pace => value(match settings.breath {
                Breath::Ask => "settings.pace.ask",
                Breath::FourSix => "grounding.breath.pace.46",
                Breath::ThreeFour => "grounding.breath.pace.34",
                Breath::Own => "grounding.breath.pace.own",
            }),
            Self::Band | Self::Thought | Self::ChipOrder | Self::Mouse | Self::Plain => {
                on(!self.is_off(settings))
            }
            Self::Cover => value(match settings.cover {
                Cover::Calendar => "settings.cover.calendar",
                Cover::Empty => "settings.cover.empty",
                Cover::Quit => "settings.cover.quit",
            }),
            Self::DayEnds => Shown::Value(format!("{:02}:00", settings.day_ends), None),
            Self::Trash => Shown::Words(
                trash.map_or_else(|| context.theme.marks.more.to_owned(), |count| pages(count, text)),
            ),
            Self::Folder => Shown::Words(context.journal.paths().shown(context.journal.paths().data())),
            Self::Numbers => Shown::Words(format!("{}{}", text.get("keys.open"), context.theme.marks.more)),
            Self::Erase => Shown::Words(context.theme.marks.more.to_owned()),
            Self::Keys => Shown::Words(format!("{}{}", text.get("keys.help"), context.theme.marks.more)),
        }
    }
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

const COLOURS: [Colours; 4] = [Colours::Follow, Colours::Light, Colours::Dark, Colours::None];
const PACES: [Breath; 4] = [Breath::Ask, Breath::FourSix, Breath::ThreeFour, Breath::Own];
const COVERS: [Cover; 3] = [Cover::Calendar, Cover::Empty, Cover::Quit];
/// A day may end at 0 to 12 hours.
const HOURS: i64 = 13;

/// "leeg", or how many pages there are.
fn pages(count: usize, text: &Text) -> String {
    match count {
        0 => text.get("settings.trash.empty"),
        count => text.fill("settings.trash.pages", &[("count", count.into())]),
    }
}

/// The value `by` places further, round and round.
pub fn turn<T: PartialEq + Clone>(values: &[T], now: T, by: isize) -> T {
    let at = values.iter().position(|value| *value == now).unwrap_or(0) as isize;
    let next = (at + by).rem_euclid(values.len().max(1) as isize);
    values.get(next as usize).cloned().unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_comes_back_to_where_it_was() {
        let settings = Settings::default();
        for row in all() {
            let Some(first) = row.step(&settings, Language::Nl, 1) else { continue };
            assert_ne!(first, settings, "{row:?} changes nothing");
            let back = row.step(&first, Language::En, -1).unwrap();
            let expected = Settings { language: back.language.clone(), ..settings.clone() };
            assert_eq!(back, expected, "{row:?} does not come back");
        }
    }

    #[test]
    fn the_hour_a_day_ends_stays_within_a_morning() {
        let noon = Settings { day_ends: 12, ..Settings::default() };
        assert_eq!(Row::DayEnds.step(&noon, Language::Nl, 1).unwrap().day_ends, 0);
    }

    #[test]
    fn each_row_stands_once() {
        let rows = all();
        for row in &rows {
            assert_eq!(rows.iter().filter(|other| *other == row).count(), 1, "{row:?}");
        }
    }
}
