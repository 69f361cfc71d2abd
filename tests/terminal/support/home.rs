//! A home of its own for the real program, and the ways to run it there; must never touch the person's own.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;
use verbinding::journal::{Journal, Record};
use verbinding::settings::Paths;

#[cfg(unix)]
use super::pty::{Pty, Start};
use super::records::configure;

/// The program of this crate.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_verbinding");
/// The moment at which everything happens.
pub const NOW: &str = "2026-11-22T21:04:31+01:00";

/// A folder in which the program keeps everything, and in which it runs.
pub struct Home(TempDir);

impl Home {
    /// Nothing in it.
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With these settings.
    pub fn configured(toml: &str) -> Self {
        let home = Self::new();
        configure(home.path(), toml);
        home
    }

    /// Past the first run.
    pub fn welcomed() -> Self {
        Self::configured("welcomed = true\n")
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A program in this home: ours, or one that calls it.
    pub fn process(&self, program: impl AsRef<OsStr>, language: &str) -> std::process::Command {
        let mut command = std::process::Command::new(program);
        for name in
            ["VERBINDING_PLAIN", "NO_COLOR", "ACCESSIBLE", "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"]
        {
            command.env_remove(name);
        }
        command
            .env("VERBINDING_HOME", self.path())
            .env("VERBINDING_NOW", NOW)
            .env("VERBINDING_LANG", language)
            .env("TZ", "Europe/Amsterdam")
            .current_dir(self.path());
        command
    }

    pub fn command_in(&self, language: &str, args: &[&str]) -> Command {
        let mut command = Command::from_std(self.process(PROGRAM, language));
        command.args(args);
        command
    }

    pub fn command(&self, args: &[&str]) -> Command {
        self.command_in("nl", args)
    }

    /// What is printed on standard output and standard error, and the exit code.
    pub fn run_in(&self, language: &str, args: &[&str]) -> (String, String, i32) {
        told(&self.command_in(language, args).output().unwrap())
    }

    pub fn run(&self, args: &[&str]) -> (String, String, i32) {
        self.run_in("nl", args)
    }

    /// The same with this on standard input.
    pub fn typed(&self, args: &[&str], words: impl Into<Vec<u8>>) -> (String, String, i32) {
        told(&self.command(args).write_stdin(words).output().unwrap())
    }

    /// What goes to standard output, of a command that works.
    pub fn out(&self, args: &[&str]) -> String {
        let (out, err, code) = self.run(args);
        assert_eq!(code, 0, "{args:?}: {out} {err}");
        out
    }

    /// The program in a terminal of 80x24, with nothing in its environment but what it needs here.
    #[cfg(unix)]
    pub fn start(&self, language: &str) -> Start {
        self.start_program(PROGRAM, language)
    }

    /// Another program that calls it, in a terminal.
    #[cfg(unix)]
    pub fn start_program(&self, program: &str, language: &str) -> Start {
        Start::new(program)
            .env("VERBINDING_HOME", self.path())
            .env("VERBINDING_LANG", language)
            .env("VERBINDING_NOW", NOW)
    }

    /// The program in a terminal, at home, in Dutch.
    #[cfg(unix)]
    pub fn open(&self) -> Pty {
        let terminal = self.start("nl").spawn();
        terminal.until("Wat past er nu bij je?");
        terminal
    }

    /// Writes a page with the program itself.
    pub fn note(&self, at: &str, words: &str) {
        self.command(&["note", "--at", at]).write_stdin(words).assert().success();
    }

    pub fn journal(&self) -> Journal {
        Journal::open(Paths::under(self.path()), 4)
    }

    /// Keeps a record without the program, and gives its id.
    pub fn keep(&self, kind: &str, at: &str, fields: &str) -> String {
        let at = chrono::DateTime::parse_from_rfc3339(at).unwrap();
        let mut record = Record::new(kind, at, at.into());
        record.fields = serde_json::from_str(fields).unwrap();
        let id = record.id.clone();
        let journal = self.journal();
        if kind == "circle" || kind == "helplines" {
            journal.keep_circle(record, at.into()).unwrap();
        } else {
            journal.keep(record, at.into()).unwrap();
        }
        id
    }

    /// Writes a page with the program itself, at that moment, and gives its id. A lock that this process held might be
    /// held a little longer by a child that a test beside it was just starting.
    pub fn keep_note(&self, at: &str, words: &str) -> String {
        let mut note = self.command(&["note"]);
        note.env("VERBINDING_NOW", at).write_stdin(words).assert().success();
        let month: Value = serde_json::from_slice(&fs::read(self.month_file(&at[..7])).unwrap()).unwrap();
        let entry = month["entries"].as_array().unwrap().iter().find(|entry| entry["text"] == words).unwrap();
        entry["id"].as_str().unwrap().to_owned()
    }

    /// With four in the circle and the Netherlands for a country.
    pub fn with_circle(self) -> Self {
        self.keep("helplines", "2026-11-01T10:00:00+01:00", r#"{"country":"NL"}"#);
        let items = [
            r#"{"name":"M.","helps":"zus","reach":"06 00 00 00 01","words":"Heb je tien minuten? Ik heb een rotdag.","order":1}"#,
            r#"{"name":"J.","helps":"groep","reach":"06 00 00 00 02","words":"Ik heb trek. Praat even met me.","order":2}"#,
            r#"{"name":"Mijn begeleider","helps":"ma-vr 9-17","reach":"020 000 00 03","order":3}"#,
            r#"{"name":"Het bankje bij de vijver","reach":"12 minuten lopen","order":4}"#,
        ];
        for (number, item) in items.iter().enumerate() {
            self.keep("circle", &format!("2026-11-01T10:00:0{}+01:00", number + 1), item);
        }
        self
    }

    /// With five pages of three months, one of them of a kind that this program does not know.
    pub fn with_entries(self) -> Self {
        self.keep(
            "check_in",
            "2026-11-22T21:04:31+01:00",
            r#"{"body":["tension"],"where":["chest"],"body_words":"net of er een riem omheen zit","feelings":["fear"],"finer":["restless"],"needs":["contact"]}"#,
        );
        self.keep("note", "2026-11-21T23:30:00+01:00", r#"{"text":"Een café aan zee.\nTweede regel."}"#);
        // After midnight: still the evening of the 20th.
        self.keep("note", "2026-11-21T01:30:00+01:00", r#"{"text":"Kan niet slapen."}"#);
        self.keep("grounding", "2026-10-02T20:00:00+02:00", r#"{"see":"een boom"}"#);
        self.keep("from_later", "2026-09-01T20:00:00+02:00", r#"{"new_field":"iets nieuws"}"#);
        self
    }

    /// The file of a month that this device wrote.
    pub fn month_file(&self, month: &str) -> PathBuf {
        let device = fs::read_to_string(self.path().join("state/device")).unwrap();
        let device = device.split_whitespace().next().unwrap();
        self.path().join(format!("data/journal/{month}.{device}.json"))
    }

    /// Writes a file, and the folders to it.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }
}

/// What was printed on standard output and standard error, and the exit code.
pub fn told(output: &Output) -> (String, String, i32) {
    let words = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (words(&output.stdout), words(&output.stderr), output.status.code().unwrap())
}
