//! What every command works with: words, folders, settings, the time; it must never write anything.

use std::ffi::{OsStr, OsString};
use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use chrono::{DateTime, FixedOffset, Local, NaiveDate, TimeDelta};

use super::arguments::Global;
use super::failed;
use crate::app::World;
use crate::exercise::Catalogue;
use crate::helplines::{HelpLines, Numbers, country, region};
use crate::import::{Here, Zone};
use crate::journal::{Journal, migrate_folders};
use crate::keys::Keys;
use crate::settings::{Colours, MarkSet, Motion, Paths, Settings};
use crate::terminal::EditorCommand;
use crate::text::{Language, Reason, Text, What, system_locales};
use crate::theme::{ColourChoice, Theme, Wishes, choose};

/// An environment variable; an empty one is none.
pub fn env(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether an environment variable asks for something: "0", "no" and "off" do not.
fn wanted(name: &str) -> bool {
    env(name).is_some_and(|value| !is_no(&value))
}

fn is_no(value: &str) -> bool {
    ["0", "no", "off", "false", "none"].contains(&value.to_ascii_lowercase().as_str())
}

/// What is known before the arguments are read, because their help needs a language.
pub struct Early {
    /// Every word.
    pub text: Text,
    paths: Result<Paths>,
    settings: Settings,
    /// Why `config.toml` was not read.
    trouble: Option<Reason>,
    asked: Option<String>,
    /// The country that the system names.
    region: Option<String>,
}

impl Early {
    /// Looks for a language in what was typed, the environment, the settings and the locale.
    pub fn of(typed: &[OsString]) -> Result<Self> {
        let home = value_of(typed, "--home");
        let paths = Paths::find(home.map(Path::new), |name| std::env::var_os(name)).map(migrate_folders);
        let read = match &paths {
            Ok(paths) => Settings::read(&paths.config().join("config.toml")),
            Err(_) => Ok(Settings::default()),
        };
        let trouble = read.as_ref().err().map(unreadable);
        let sound = |paths: &Paths| Settings::sound(&paths.config().join("config.toml"));
        let settings = read.unwrap_or_else(|_| paths.as_ref().map(sound).unwrap_or_default());
        let known = |name: &String| Language::parse(name).is_some();
        let asked = value_of(typed, "--lang").and_then(OsStr::to_str).map(str::to_owned).filter(known);
        let asked = asked.or_else(|| env("VERBINDING_LANG").filter(known));
        let locales = system_locales();
        let region = region(env, &locales);
        let language = Language::choose(asked.as_deref(), None, settings.language.as_deref(), &locales);
        Ok(Self { text: Text::new(language)?, paths, settings, trouble, asked, region })
    }
}

impl Early {
    /// Whether there is no folder to work in.
    pub fn is_homeless(&self) -> bool {
        self.paths.is_err()
    }

    /// The country that the settings hold, and the one that the system names.
    pub fn country(&self) -> (Option<String>, Option<String>) {
        (self.settings.country.clone(), self.region.clone())
    }
}

/// Why settings cannot be read; the reader of the file names the line.
fn unreadable(error: &anyhow::Error) -> Reason {
    let reason = Reason::of(error);
    let line = reason.detail.rsplit_once("at line ").map(|(_, rest)| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    });
    match (reason.what, line.flatten()) {
        (What::Unknown, Some(line)) => Reason { what: What::Line(line), ..reason },
        (What::Unknown, None) => Reason { what: What::Settings, ..reason },
        _ => reason,
    }
}

/// The value of a flag, as `--flag value` or `--flag=value`; what stands after `--` is no flag.
fn value_of<'a>(typed: &'a [OsString], flag: &str) -> Option<&'a OsStr> {
    let mut words = typed.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == flag {
            return words.next().map(OsString::as_os_str);
        }
        let value = word.to_str().and_then(|word| word.strip_prefix(flag)?.strip_prefix('='));
        if let Some(value) = value {
            return Some(OsStr::new(value));
        }
    }
    None
}

/// What every command works with.
pub struct Session {
    /// Every word.
    pub text: Text,
    /// What the person chose.
    pub settings: Settings,
    /// Why the settings were not read, if they were not.
    pub trouble: Option<Reason>,
    /// The journal and the circle.
    pub journal: Journal,
    /// The time.
    pub now: DateTime<FixedOffset>,
    /// The country that the system names, as a code of the help lines.
    pub region: Option<String>,
    /// Line by line instead of a screen.
    pub plain: bool,
    fixed_now: Option<DateTime<FixedOffset>>,
    no_color: bool,
    still: bool,
    asked: Option<String>,
}

impl Session {
    /// Everything, by flag, then environment, then settings.
    ///
    /// # Errors
    /// A sentence when there is no folder to work in.
    pub fn new(early: Early, global: &Global) -> Result<Self> {
        let Early { text, paths, settings, trouble, asked, region } = early;
        let paths = paths.map_err(|_| failed(text.get("cli.no_home")))?;
        let fixed_now = env("VERBINDING_NOW").and_then(|now| DateTime::parse_from_rfc3339(&now).ok());
        let on_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        let plain = global.plain
            || settings.plain
            || wanted("VERBINDING_PLAIN")
            || wanted("ACCESSIBLE")
            || env("TERM").as_deref() == Some("dumb")
            || !on_terminal;
        let still = global.no_motion || env("VERBINDING_MOTION").is_some_and(|value| is_no(&value));
        Ok(Self {
            journal: Journal::open(paths, settings.day_ends),
            now: fixed_now.unwrap_or_else(|| Local::now().fixed_offset()),
            region,
            no_color: global.no_color,
            text,
            settings,
            trouble,
            plain,
            fixed_now,
            still,
            asked,
        })
    }

    /// The numbers that the person sees, with the country that the circle holds.
    pub fn numbers<'a>(&self, lines: &'a HelpLines, circle: Option<&str>) -> Numbers<'a> {
        let country = country(circle, self.settings.country.as_deref(), self.region.as_deref());
        lines.numbers(country, self.text.language())
    }

    /// Where files live.
    pub fn paths(&self) -> &Paths {
        self.journal.paths()
    }

    /// The time at this moment, for what takes long.
    pub fn clock(&self) -> DateTime<FixedOffset> {
        self.fixed_now.unwrap_or_else(|| Local::now().fixed_offset())
    }

    /// The evening that it is now.
    pub fn evening(&self) -> NaiveDate {
        let hours = TimeDelta::hours(i64::from(self.journal.day_ends()));
        (self.now.naive_local() - hours).date()
    }

    /// The zone of times that are typed.
    pub fn moment(&self, at: chrono::NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        match self.fixed_now {
            Some(now) => at.and_local_timezone(now.timezone()).earliest(),
            None => at.and_local_timezone(Local).earliest().map(|moment| moment.fixed_offset()),
        }
    }

    /// What reading a file to bring in needs: its times without a zone are times here.
    pub fn here(&self) -> Here {
        Here::new(Zone::of(self.fixed_now), &self.text)
    }

    /// Every exercise, with the person's own and their words.
    pub fn with_exercises(mut self) -> Result<(Self, Catalogue)> {
        let exercises = Catalogue::load(self.paths())?;
        self.text = self.text.with_extra(exercises.words().clone());
        Ok((self, exercises))
    }

    /// What the program on the screen works with.
    pub fn world(self) -> Result<World> {
        let mut settings = self.settings;
        // What cannot be used is said where the screen begins; the table as it is works always.
        let keys = Keys::with(&settings.keys).unwrap_or_else(|_| Keys::standard());
        if self.still {
            settings.motion = Motion::None;
        }
        let exercises = Catalogue::load(self.journal.paths())?;
        let (no_color, asked, first) = (self.no_color, self.asked, settings.language.clone());
        let restyle = move |settings: &Settings| {
            // What was asked for this once gives way when the person chooses another language in the settings.
            let asked = asked.as_deref().filter(|_| settings.language == first);
            style(settings, asked, no_color)
        };
        let (text, mut theme) = restyle(&settings)?;
        let light = self.journal.background();
        if let (Colours::Follow, Some(light)) = (settings.colours, light) {
            theme.light = light;
        }
        let text = text.with_extra(exercises.words().clone());
        Ok(World {
            journal: self.journal,
            exercises,
            lines: HelpLines::shipped()?,
            settings_readable: self.trouble.is_none(),
            // What is asked for this once is not written: it is as if the file said so.
            kept_settings: settings.clone(),
            region: self.region,
            text,
            theme,
            keys,
            fixed_now: self.fixed_now,
            light,
            // The Linux console would show the question as text.
            asks_background: !matches!(env("TERM").as_deref(), None | Some("linux" | "dumb")),
            remote: env("SSH_CONNECTION").is_some(),
            settings,
            editor: own_editor(),
            restyle: Arc::new(restyle),
        })
    }
}

/// The person's own editor: `VISUAL`, else `EDITOR`, with the arguments that stand there.
pub fn own_editor() -> Option<EditorCommand> {
    let words = env("VISUAL").or_else(|| env("EDITOR"))?;
    let mut words = parted(&words, cfg!(windows))?.into_iter().map(OsString::from);
    Some(EditorCommand { program: words.next()?, arguments: words.collect() })
}

/// The program and its arguments in a command, by the rules of the system's shell: on Windows a backslash is a letter.
fn parted(command: &str, windows: bool) -> Option<Vec<String>> {
    if !windows {
        return shell_words::split(command).ok();
    }
    // Who sets a path with spaces there often leaves the marks out.
    if Path::new(command.trim()).is_file() {
        return Some(vec![command.trim().to_owned()]);
    }
    Some(winsplit::split(command))
}

fn style(settings: &Settings, asked: Option<&str>, no_color: bool) -> Result<(Text, Theme)> {
    let language = Language::choose(asked, None, settings.language.as_deref(), &system_locales());
    let colours = match settings.colours {
        Colours::Follow => ColourChoice::Follow,
        Colours::Light => ColourChoice::Light,
        Colours::Dark => ColourChoice::Dark,
        Colours::None => ColourChoice::None,
    };
    let wishes = Wishes {
        no_color,
        colours,
        ascii: settings.marks == MarkSet::Ascii,
        own_background: !settings.background,
        light_background: None,
    };
    let text = Text::new(language).context("cannot read the words")?;
    Ok((text, choose(wishes, &env)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn a_flag_is_found_in_both_spellings_and_not_after_the_end_of_flags() {
        assert_eq!(value_of(&typed(&["v", "list", "--lang", "en"]), "--lang").unwrap(), "en");
        assert_eq!(value_of(&typed(&["v", "--lang=nl", "list"]), "--lang").unwrap(), "nl");
        assert_eq!(value_of(&typed(&["v", "search", "--", "--lang", "en"]), "--lang"), None);
        assert_eq!(value_of(&typed(&["v", "--language=nl"]), "--lang"), None);
        assert_eq!(value_of(&typed(&["v", "--lang"]), "--lang"), None);
    }

    #[test]
    fn an_editor_keeps_its_backslashes_on_windows() {
        let windows = |command| parted(command, true).unwrap();
        assert_eq!(windows(r"C:\Windows\notepad.exe"), [r"C:\Windows\notepad.exe"]);
        assert_eq!(
            windows(r#""C:\Program Files\Vim\gvim.exe" --nofork -c "set tw=72""#),
            [r"C:\Program Files\Vim\gvim.exe", "--nofork", "-c", "set tw=72"]
        );
        assert_eq!(windows("code --wait"), ["code", "--wait"]);
        assert_eq!(windows(" "), Vec::<String>::new());
    }

    #[test]
    fn an_editor_is_parted_as_a_shell_does_elsewhere() {
        let unix = |command| parted(command, false);
        assert_eq!(unix(r"vim -c 'set tw=72' a\ b").unwrap(), ["vim", "-c", "set tw=72", "a b"]);
        assert_eq!(unix("vim 'open"), None);
    }

    #[test]
    fn an_editor_in_a_folder_with_spaces_needs_no_marks_on_windows() {
        let folder = tempfile::tempdir().unwrap();
        let editor = folder.path().join("my editor.exe");
        std::fs::write(&editor, "").unwrap();
        let command = editor.to_str().unwrap();
        assert_eq!(parted(command, true).unwrap(), [command]);
    }

    #[test]
    fn an_environment_variable_may_say_no() {
        assert!(is_no("0") && is_no("No") && is_no("off") && !is_no("1") && !is_no("yes"));
    }
}
