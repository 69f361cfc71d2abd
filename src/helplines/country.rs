//! Which country's numbers a person sees: one decision for every screen, command and page; never a question asked twice.

/// What the settings hold when a person would rather not say where they are.
pub const NOT_SAID: &str = "none";

/// Where a country can be known from, in the order in which it counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct CountrySources<'a> {
    /// What the circle keeps.
    pub circle: Option<&'a str>,
    /// What the settings hold, perhaps [`NOT_SAID`].
    pub settings: Option<&'a str>,
    /// The region that the system names.
    pub system: Option<&'a str>,
}

impl<'a> CountrySources<'a> {
    /// What a person chose, perhaps [`NOT_SAID`]; nothing if nothing was ever chosen.
    pub fn chosen(self) -> Option<&'a str> {
        [self.circle, self.settings].into_iter().flatten().find(|code| !code.is_empty())
    }

    /// The country whose numbers are shown: what was chosen, else the region of the system. None if nobody knows it.
    pub fn country(self) -> Option<&'a str> {
        self.chosen().or(self.system).filter(|code| *code != NOT_SAID)
    }
}

/// The region that the system names, as a code of the help lines (`NL`, `UK`). The variables of a shell come first, in
/// the order in which they count; `system` is what the system says besides.
pub fn region(env: impl Fn(&str) -> Option<String>, system: &[String]) -> Option<String> {
    let shell = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env);
    shell.chain(system.iter().cloned()).find_map(|locale| region_of(&locale))
}

/// The region in one locale: `en_GB.UTF-8`, `zh-Hant-NL`.
fn region_of(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    let letters = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let region = name.split(['-', '_']).skip(1).find(letters)?.to_ascii_uppercase();
    Some(if region == "GB" { "UK".to_owned() } else { region })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(shell: &[(&str, &str)], system: &[&str]) -> Option<String> {
        let env =
            |name: &str| shell.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        let system: Vec<String> = system.iter().map(|locale| (*locale).to_owned()).collect();
        region(env, &system)
    }

    #[test]
    fn the_region_comes_from_the_first_locale_that_names_one() {
        assert_eq!(of(&[("LANG", "nl_BE.UTF-8")], &["nl-NL"]).as_deref(), Some("BE"));
        assert_eq!(of(&[("LC_ALL", "en_GB"), ("LANG", "nl_NL")], &[]).as_deref(), Some("UK"));
        assert_eq!(of(&[("LC_ALL", "C"), ("LANG", "nl_NL@euro")], &[]).as_deref(), Some("NL"));
        assert_eq!(of(&[], &["nl", "zh-Hant-NL"]).as_deref(), Some("NL"));
    }

    #[test]
    fn a_language_alone_is_no_region() {
        for name in ["C", "C.UTF-8", "POSIX", "nl", "nl.UTF-8", "es_419", ""] {
            assert_eq!(of(&[("LANG", name)], &[]), None, "{name}");
        }
    }

    #[test]
    fn what_was_chosen_stands_above_the_system_and_the_circle_above_the_settings() {
        let country = |circle, settings, system| CountrySources { circle, settings, system }.country();
        assert_eq!(country(Some("BE"), Some("NL"), Some("DE")), Some("BE"));
        assert_eq!(country(None, Some("NL"), Some("DE")), Some("NL"));
        assert_eq!(country(None, None, Some("DE")), Some("DE"));
        assert_eq!(country(None, None, None), None);
        assert_eq!(country(Some(""), Some(""), Some("DE")), Some("DE"));
    }

    #[test]
    fn who_would_rather_not_say_gets_no_country_from_the_system() {
        let sources = CountrySources { circle: None, settings: Some(NOT_SAID), system: Some("DE") };
        assert_eq!(sources.country(), None);
    }
}
