//! One journal in both forms and the ways to run programs on it; measures nothing by itself but the time of one command.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::journals::{self, Shape, environment};

/// Readable, or encrypted with a key that opens without work.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Plain,
    Encrypted,
}

pub struct Stage {
    folder: tempfile::TempDir,
    /// This program, which is also the bare ones, and the one that is measured.
    pub own: PathBuf,
    pub program: PathBuf,
    pub bytes: u64,
    pub forms: &'static [Form],
}

impl Stage {
    /// Makes the journals.
    pub fn new(shape: Shape, only_plain: bool) -> Self {
        let program = std::env::var_os("VERBINDING_PROGRAM");
        let program = program.map_or_else(|| env!("CARGO_BIN_EXE_verbinding").into(), PathBuf::from);
        let forms: &[Form] = if only_plain { &[Form::Plain] } else { &[Form::Plain, Form::Encrypted] };
        let mut stage = Self {
            folder: tempfile::tempdir().unwrap(),
            own: std::env::current_exe().unwrap(),
            program,
            bytes: 0,
            forms,
        };
        stage.bytes = shape.make(&stage.home(Form::Plain));
        if !only_plain {
            shape.make(&stage.home(Form::Encrypted));
            journals::encrypt(&stage.program, &stage.home(Form::Encrypted));
            journals::make_cheap(&stage.home(Form::Encrypted));
            Shape::Evenings(1).make(&stage.costly());
            journals::encrypt(&stage.program, &stage.costly());
        }
        stage
    }

    pub fn home(&self, form: Form) -> PathBuf {
        self.folder.path().join(if form == Form::Plain { "plain" } else { "encrypted" })
    }

    /// A journal of one entry, whose key opens with the work that the program chose.
    pub fn costly(&self) -> PathBuf {
        self.folder.path().join("costly")
    }

    /// The folder of readable months.
    pub fn months(&self) -> PathBuf {
        self.home(Form::Plain).join("data/journal")
    }

    /// The file of this month on this device.
    pub fn month(&self) -> PathBuf {
        self.months().join("2026-11.bench-0000.json")
    }

    /// How long a command takes, with this on its standard input; a passphrase comes before it.
    pub fn timed(&self, home: &Path, program: &Path, words: &[&str], typed: &str) -> Duration {
        let mut command = self.command(home, program, words, typed);
        let began = Instant::now();
        let output = command.output().unwrap();
        let time = began.elapsed();
        assert!(output.status.success(), "{words:?} did not work");
        time
    }

    /// The same with the most memory that it had, in KiB.
    pub fn with_peak(&self, home: &Path, words: &[&str], typed: &str) -> (Duration, f64) {
        let program = self.program.to_str().unwrap();
        let words = [&["--peak", program], words].concat();
        let output = self.command(home, &self.own, &words, typed).output().unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        let told: Vec<&str> = told.split_whitespace().collect();
        assert_eq!(told[2], "true", "{words:?} did not work");
        (Duration::from_nanos(told[0].parse().unwrap()), told[1].parse().unwrap())
    }

    fn command(&self, home: &Path, program: &Path, words: &[&str], typed: &str) -> Command {
        let input = self.folder.path().join("typed");
        fs::write(&input, typed).unwrap();
        let mut command = Command::new(program);
        command.args(words).env_clear().envs(environment(home)).current_dir(home);
        command.stdin(File::open(&input).unwrap()).stdout(Stdio::piped()).stderr(Stdio::null());
        command
    }
}
