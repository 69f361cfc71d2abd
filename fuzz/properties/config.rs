//! `config.toml`: every line of a file that is understood stays as it is while one setting changes, and a file that is
//! not is never written over.

use verbinding::keys::Keys;
use verbinding::settings::{MarkSet, Settings};

use super::{Home, said_in_words};

pub fn holds(data: &[u8]) {
    let home = Home::new();
    let path = home.put("config/config.toml", data);
    let salvaged = Settings::salvage(&path);
    assert!(salvaged.welcomed);
    let read = Settings::read(&path);
    let Ok(there) = std::str::from_utf8(data) else {
        assert!(read.is_err());
        return;
    };
    let settings = match read {
        Ok(settings) => settings,
        Err(error) => {
            assert!(!format!("{:#}", error.root_cause()).trim().is_empty());
            assert!(Settings::default().written_over(&Settings::default(), there).is_err());
            return;
        }
    };
    assert!(settings.day_ends <= 12 && settings.key_wait <= 2000);
    assert_eq!(salvaged, Settings { welcomed: true, ..settings.clone() });
    // Nothing changed: all is as it was, but for the mark that some editors put at the beginning, and line ends of Windows.
    let there = &there.strip_prefix('\u{feff}').unwrap_or(there).replace("\r\n", "\n");
    assert_eq!(settings.written_over(&settings, there).unwrap(), *there);
    if let Err(clash) = Keys::with(&settings.keys) {
        said_in_words(|text| clash.sentence(text));
    }

    let marks = if settings.marks == MarkSet::Full { MarkSet::Ascii } else { MarkSet::Full };
    let changed = [
        Settings { marks, mouse: !settings.mouse, ..settings.clone() },
        Settings { name: "Noor \"#\" \\".to_owned(), country: None, ..settings.clone() },
        Settings { name: String::new(), exercises: vec!["letter".to_owned()], ..settings.clone() },
        Settings::default(),
    ];
    for changed in changed {
        let written = changed.written_over(&settings, there).unwrap();
        home.put("config/config.toml", written.as_bytes());
        assert_eq!(Settings::read(&path).unwrap(), changed, "{written}");
        // A remark behind a setting goes when that one goes.
        let remarks = |text: &str| text.matches('#').count();
        let stays = changed.mouse != settings.mouse
            && changed.name == settings.name
            && changed.country == settings.country;
        assert!(
            !stays || changed == Settings::default() || remarks(&written) >= remarks(there),
            "{there}\n---\n{written}"
        );
    }
}
