//! Chooses the theme from flags, environment and settings; pure: it reads nothing itself and asks the terminal nothing.

use serde::{Deserialize, Serialize};

use super::{Depth, Marks, Theme};

/// The setting for colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Colours {
    /// As many as the terminal says it has; light or dark as it is known.
    #[default]
    Follow,
    /// The light palette.
    Light,
    /// The dark palette.
    Dark,
    /// No colour.
    None,
}

/// What was asked for, as far as it touches the theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The flag `--no-color`.
    pub no_color: bool,
    /// The setting for colours.
    pub colours: Colours,
    /// The setting for marks: only ASCII.
    pub ascii: bool,
    /// The setting that leaves the terminal's own background alone.
    pub own_background: bool,
    /// The terminal's last answer about its background, if there was one: is it light?
    pub light_background: Option<bool>,
}

/// The theme for these preferences in this environment. Flag > `VERBINDING_COLOR` > `NO_COLOR` > setting > detection.
pub fn choose(preferences: Preferences, env: &dyn Fn(&str) -> Option<String>) -> Theme {
    let depth = depth(preferences, env);
    let light = match preferences.colours {
        Colours::Light => true,
        Colours::Dark => false,
        _ => preferences.light_background.or_else(|| light_by_colorfgbg(env)).unwrap_or(false),
    };
    let depth = if preferences.own_background { depth.min(Depth::Sixteen) } else { depth };
    Theme { depth, light, marks: marks(preferences, env) }
}

fn depth(preferences: Preferences, env: &dyn Fn(&str) -> Option<String>) -> Depth {
    if preferences.no_color {
        return Depth::None;
    }
    match lower(env, "VERBINDING_COLOR").as_str() {
        "0" | "no" | "off" | "none" | "never" => return Depth::None,
        "16" => return Depth::Sixteen,
        "256" => return Depth::Indexed,
        "true" | "truecolor" | "24bit" => return Depth::True,
        "1" | "yes" | "on" | "auto" | "always" => return detected(env),
        _ => {}
    }
    if !lower(env, "NO_COLOR").is_empty() || preferences.colours == Colours::None {
        return Depth::None;
    }
    detected(env)
}

fn detected(env: &dyn Fn(&str) -> Option<String>) -> Depth {
    let term = lower(env, "TERM");
    if term == "dumb" {
        return Depth::None;
    }
    if term == "linux" || term == "xterm-16color" {
        return Depth::Sixteen;
    }
    let known =
        ["kitty", "alacritty", "foot", "ghostty", "wezterm", "direct"].iter().any(|name| term.contains(name));
    if known || matches!(lower(env, "COLORTERM").as_str(), "truecolor" | "24bit") {
        return Depth::True;
    }
    if term.contains("256color") {
        return Depth::Indexed;
    }
    // Windows sets no TERM; its console has had 24 bits since 2017.
    if cfg!(windows) && term.is_empty() { Depth::True } else { Depth::Sixteen }
}

/// `COLORFGBG` is `fg;bg` or `fg;default;bg`, in the sixteen colours.
fn light_by_colorfgbg(env: &dyn Fn(&str) -> Option<String>) -> Option<bool> {
    let value = lower(env, "COLORFGBG");
    let ground: u8 = value.rsplit(';').next()?.parse().ok()?;
    Some(ground == 7 || (9..=15).contains(&ground))
}

fn marks(preferences: Preferences, env: &dyn Fn(&str) -> Option<String>) -> Marks {
    let term = lower(env, "TERM");
    let locale =
        ["LC_ALL", "LC_CTYPE", "LANG"].map(|name| lower(env, name)).into_iter().find(|it| !it.is_empty());
    let locale = locale.unwrap_or_else(|| if cfg!(windows) { "utf-8".into() } else { String::new() });
    let utf8 = locale.contains("utf-8") || locale.contains("utf8");
    // There several of our marks are drawn two cells wide.
    let wide = ["zh", "ja", "ko"].iter().any(|language| locale.starts_with(language));
    if preferences.ascii || term == "dumb" || !utf8 || wide {
        Marks::ASCII
    } else if term == "linux" {
        Marks::LINUX
    } else {
        Marks::FULL
    }
}

fn lower(env: &dyn Fn(&str) -> Option<String>, name: &str) -> String {
    env(name).unwrap_or_default().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(preferences: Preferences, set: &[(&str, &str)]) -> Theme {
        choose(preferences, &|name| {
            set.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn colour_follows_the_order_of_precedence() {
        let all = [("TERM", "xterm-256color"), ("NO_COLOR", "1"), ("VERBINDING_COLOR", "true")];
        let none = Preferences { colours: Colours::None, ..Preferences::default() };
        let depth = |preferences, set: &[_]| with(preferences, set).depth;
        assert_eq!(depth(Preferences { no_color: true, ..Preferences::default() }, &all), Depth::None);
        assert_eq!(depth(none, &all), Depth::True);
        assert_eq!(depth(Preferences::default(), &all[..2]), Depth::None);
        assert_eq!(depth(none, &all[..1]), Depth::None);
        assert_eq!(depth(Preferences::default(), &all[..1]), Depth::Indexed);
        assert_eq!(
            depth(Preferences::default(), &[("TERM", "xterm-256color"), ("NO_COLOR", "")]),
            Depth::Indexed
        );
        assert_eq!(
            depth(Preferences::default(), &[("VERBINDING_COLOR", "none"), ("COLORTERM", "truecolor")]),
            Depth::None
        );
    }

    #[test]
    fn the_terminal_says_how_many_colours_it_has() {
        let depth = |set: &[_]| with(Preferences::default(), set).depth;
        assert_eq!(depth(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), Depth::True);
        assert_eq!(depth(&[("TERM", "screen"), ("COLORTERM", "24bit")]), Depth::True);
        assert_eq!(depth(&[("TERM", "xterm-kitty")]), Depth::True);
        assert_eq!(depth(&[("TERM", "tmux-256color")]), Depth::Indexed);
        assert_eq!(depth(&[("TERM", "linux")]), Depth::Sixteen);
        assert_eq!(depth(&[("TERM", "xterm-16color")]), Depth::Sixteen);
        assert_eq!(depth(&[("TERM", "xterm")]), Depth::Sixteen);
        assert_eq!(depth(&[("TERM", "dumb"), ("COLORTERM", "truecolor")]), Depth::None);
    }

    #[test]
    fn the_terminals_own_background_limits_colours_to_sixteen() {
        let preferences = Preferences { own_background: true, ..Preferences::default() };
        let theme = with(preferences, &[("COLORTERM", "truecolor")]);
        assert_eq!(theme.depth, Depth::Sixteen);
        assert!(!theme.paint_background());
        assert_eq!(with(preferences, &[("NO_COLOR", "1")]).depth, Depth::None);
    }

    #[test]
    fn light_is_a_setting_then_an_answer_then_a_guess() {
        let light = |colours, light_background, fgbg: &str| {
            with(Preferences { colours, light_background, ..Preferences::default() }, &[("COLORFGBG", fgbg)])
                .light
        };
        assert!(light(Colours::Light, Some(false), "15;0"));
        assert!(!light(Colours::Dark, Some(true), "0;15"));
        assert!(light(Colours::Follow, Some(true), "15;0"));
        assert!(light(Colours::Follow, None, "0;default;15"));
        assert!(!light(Colours::Follow, None, "7;8"));
        assert!(!light(Colours::Follow, None, "15;default"));
        assert!(!light(Colours::Follow, None, ""));
    }

    #[test]
    fn marks_follow_locale_terminal_and_setting() {
        let marks = |ascii, set: &[_]| with(Preferences { ascii, ..Preferences::default() }, set).marks;
        assert_eq!(marks(false, &[("LANG", "nl_NL.UTF-8"), ("TERM", "xterm")]), Marks::FULL);
        assert_eq!(marks(false, &[("LANG", "nl_NL.UTF-8"), ("TERM", "linux")]), Marks::LINUX);
        assert_eq!(marks(false, &[("LANG", "nl_NL.UTF-8"), ("TERM", "dumb")]), Marks::ASCII);
        assert_eq!(marks(false, &[("LANG", "ja_JP.UTF-8")]), Marks::ASCII);
        assert_eq!(marks(false, &[("LC_ALL", "C"), ("LANG", "nl_NL.UTF-8")]), Marks::ASCII);
        assert_eq!(marks(false, &[("LC_ALL", ""), ("LC_CTYPE", "C.utf8"), ("LANG", "C")]), Marks::FULL);
        assert_eq!(marks(true, &[("LANG", "nl_NL.UTF-8")]), Marks::ASCII);
    }
}
