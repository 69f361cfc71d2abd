//! What is measured, row by row, in turns with what it is measured against; the only file that says which is which.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::journals::{self, environment};
use super::peers;
use super::terminal::Terminal;

const PROGRAM: &str = env!("CARGO_BIN_EXE_verbinding");
/// Keys in a row of which the middle one and the slowest of a hundred are told.
const KEYS: usize = 200;
/// How long a program is left alone.
const ALONE: Duration = Duration::from_secs(5);

/// Runs something once; how long it took.
type Measure<'a> = Box<dyn Fn() -> Duration + 'a>;

/// The times of one row, one a run.
struct Row {
    name: String,
    times: Vec<Duration>,
}

/// A journal and the ways to run programs on it.
struct Stage<'a> {
    home: &'a Path,
    own: PathBuf,
    /// What each command needs beside its words.
    passphrase: &'a [&'a str],
}

/// Prints the table.
pub fn table(sizes: &[usize], runs: usize, sealed: bool) {
    println!("| entries | measure | median | minimum |");
    println!("|---:|---|---:|---:|");
    for entries in sizes {
        let home = tempfile::tempdir().unwrap();
        let plain = home.path().join("data/plain");
        let bytes = journals::make(*entries, home.path(), false);
        // The JSON load reads readable files, also beside an encrypted journal.
        fs::create_dir_all(&plain).unwrap();
        for file in fs::read_dir(home.path().join("data/journal")).unwrap() {
            let path = file.unwrap().path();
            fs::copy(&path, plain.join(path.file_name().unwrap())).unwrap();
        }
        if sealed {
            fs::remove_dir_all(home.path().join("data/journal")).unwrap();
            journals::make(*entries, home.path(), true);
        }
        let passphrase = ["--passphrase-fd", "0"];
        let passphrase = if sealed { &passphrase[..] } else { &[] };
        let stage = Stage { home: home.path(), own: std::env::current_exe().unwrap(), passphrase };
        println!("| {entries} | bytes | {:.1} MB | |", bytes as f64 / 1e6);
        stage.commands(*entries, &plain, runs);
        if !sealed {
            stage.screens(*entries, runs);
        }
    }
}

impl Stage<'_> {
    /// What is run from a shell.
    fn commands(&self, entries: usize, plain: &Path, runs: usize) {
        let plain = plain.to_str().unwrap();
        let out = self.home.join("out.md");
        let own = |flag: &str, folder: &str| self.timed(&self.own, &[flag, folder], "");
        let program = |words: &[&str], typed: &str| self.timed(Path::new(PROGRAM), words, typed);
        let read = |words: &[&str]| {
            program(
                &[words, self.passphrase].concat(),
                if self.passphrase.is_empty() { "" } else { journals::PASSPHRASE },
            )
        };
        let measures: Vec<(&str, Measure)> = vec![
            ("a bare program that prints a line", Box::new(|| own("--world", ""))),
            ("`--version`", Box::new(|| program(&["--version"], ""))),
            ("`circle`, piped", Box::new(|| program(&["circle"], ""))),
            ("write, fsync, rename, fsync", Box::new(|| own("--write", self.home.to_str().unwrap()))),
            ("one `serde_json` load", Box::new(|| own("--load", plain))),
            ("every byte looked at", Box::new(|| own("--grep", plain))),
            ("`search` of a rare word", Box::new(|| read(&["search", "zzyzx"]))),
            (
                "`export` to Markdown",
                Box::new(|| read(&["export", "--force", "--output", out.to_str().unwrap()])),
            ),
            ("`list --last 8w`", Box::new(|| read(&["list", "--last", "8w"]))),
        ];
        let mut rows: Vec<Row> =
            measures.iter().map(|(name, _)| Row { name: (*name).to_owned(), times: Vec::new() }).collect();
        for _ in 0..runs {
            for (row, (_, measure)) in rows.iter_mut().zip(&measures) {
                row.times.push(measure());
            }
        }
        if self.passphrase.is_empty() {
            let times = (0..runs).map(|_| program(&["note"], "Een bladzijde erbij.")).collect();
            rows.push(Row { name: "`note`, one entry more".into(), times });
        }
        for row in rows {
            row.print(entries);
        }
    }

    /// What happens in a terminal.
    fn screens(&self, entries: usize, runs: usize) {
        let mut rows: Vec<Row> = [
            "hello: to the first frame",
            "to the first complete home screen",
            "hello: a key, middle",
            "hello: a key, slowest of a hundred",
            "a key in the list, middle",
            "a key in the list, slowest of a hundred",
            "60 keys at once in the list",
            "a letter in a note, middle",
            "search on the screen: all results",
        ]
        .map(|name| Row { name: name.to_owned(), times: Vec::new() })
        .into();
        let (mut peaks, mut bare) = (Vec::new(), Vec::new());
        for _ in 0..runs {
            let mut hello = Terminal::start(&self.own, &["--hello"], self.home);
            rows[0].times.push(hello.until(|seen| seen.contains(peers::WORD)));
            bare.push(hello.peak());
            let (middle, slow) = keys(&mut hello, b"x");
            rows[2].times.push(middle);
            rows[3].times.push(slow);
            let mut home = Terminal::start(Path::new(PROGRAM), &[], self.home);
            rows[1].times.push(home.until(|seen| seen.contains("Wat past er nu bij je?")));
            peaks.push(home.peak());
            home.send(b"gd", |seen| seen.contains("Dagboek") || seen.contains("dagboek"));
            let (middle, slow) = keys(&mut home, b"\x1b[B");
            rows[4].times.push(middle);
            rows[5].times.push(slow);
            rows[6].times.push(home.send(&b"\x1b[B".repeat(60), |_| true));
            home.send(b"/", |_| true);
            rows[8].times.push(home.send(b"zzyzx", |seen| !seen.contains("zoekt nog")));
            drop(home);
            let mut note = Terminal::start(Path::new(PROGRAM), &["note"], self.home);
            note.until(|seen| seen.contains("schrijven") || seen.contains("Schrijf"));
            let (middle, _) = keys(&mut note, b"a");
            rows[7].times.push(middle);
        }
        for row in rows {
            row.print(entries);
        }
        peaks.sort_unstable();
        bare.sort_unstable();
        println!("| {entries} | hello: most memory | {} KiB | |", bare[bare.len() / 2]);
        println!("| {entries} | most memory at home | {} KiB | |", peaks[peaks.len() / 2]);
        let mut idle = Terminal::start(Path::new(PROGRAM), &[], self.home);
        idle.until(|seen| seen.contains("Wat past er nu bij je?"));
        let (bytes, busy) = idle.idle(ALONE);
        println!(
            "| {entries} | left alone for {} s | {bytes} bytes, {} ms busy | |",
            ALONE.as_secs(),
            busy.as_millis()
        );
    }

    /// How long a command takes, with this on its standard input.
    fn timed(&self, program: &Path, words: &[&str], typed: &str) -> Duration {
        let input = self.home.join("typed");
        fs::write(&input, typed).unwrap();
        let mut command = Command::new(program);
        command.args(words).env_clear().envs(environment(self.home)).current_dir(self.home);
        command.stdin(File::open(&input).unwrap()).stdout(Stdio::piped()).stderr(Stdio::null());
        let began = Instant::now();
        let output = command.output().unwrap();
        let time = began.elapsed();
        assert!(output.status.success() || words[0] == "search", "{words:?} did not work");
        time
    }
}

/// The middle and the slowest of a hundred of many keys, each from its press to the last byte that comes of it.
fn keys(terminal: &mut Terminal, key: &[u8]) -> (Duration, Duration) {
    let mut times: Vec<Duration> = (0..KEYS).map(|_| terminal.send(key, |_| true)).collect();
    times.sort();
    (times[KEYS / 2], times[KEYS * 99 / 100])
}

impl Row {
    fn print(mut self, entries: usize) {
        self.times.sort();
        let told = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1e3);
        println!(
            "| {entries} | {} | {} | {} |",
            self.name,
            told(self.times[self.times.len() / 2]),
            told(self.times[0])
        );
    }
}
