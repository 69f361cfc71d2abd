//! The program is killed, anywhere in a save: every confirmed entry is there, and nothing half.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use verbinding::journal::{Disk, Journal, Step};
use verbinding::settings::Paths;

use crate::{home, journal, later, leftovers, note, now, sorted, texts};

/// Ends the process, without any tidying, before the call of this number.
#[derive(Debug)]
struct Deadly {
    calls: AtomicUsize,
    at: usize,
}

impl Disk for Deadly {
    fn before(&self, _step: Step, _path: &Path) -> io::Result<()> {
        if self.calls.fetch_add(1, Ordering::Relaxed) == self.at {
            std::process::exit(9);
        }
        Ok(())
    }
}

/// Not a test of its own: the other process of the tests below, which saves and says so until it ends.
#[test]
fn helper_that_saves() {
    let Some(home) = std::env::var_os("STORE_TEST_HOME") else { return };
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<usize>().ok());
    let deadly = Deadly { calls: AtomicUsize::new(0), at: number("STORE_TEST_CALL").unwrap_or(usize::MAX) };
    let kept = Journal::on(Arc::new(deadly), Paths::under(Path::new(&home)), 4);
    let round = number("STORE_TEST_ROUND").unwrap();
    for entry in 0..number("STORE_TEST_ENTRIES").unwrap() {
        let words = format!("{round}-{entry} {}", "long ".repeat(200));
        // A new day each round, so that copies are made, too.
        kept.keep(note(&words), later(round as i64 * 86_400)).unwrap();
        let mut out = io::stdout();
        writeln!(out, "\nkept {round}-{entry}").unwrap();
        out.flush().unwrap();
    }
}

fn helper(home: &Path, round: usize, entries: usize) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "kills::helper_that_saves", "--nocapture", "--test-threads=1"])
        .env("STORE_TEST_HOME", home)
        .env("STORE_TEST_ROUND", round.to_string())
        .env("STORE_TEST_ENTRIES", entries.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

fn confirmed(line: &str) -> Option<String> {
    line.strip_prefix("kept ").map(str::to_owned)
}

fn names(kept: &Journal) -> Vec<String> {
    sorted(texts(kept).iter().map(|text| text.split(' ').next().unwrap().to_owned()).collect())
}

#[test]
fn a_hundred_kills_lose_no_confirmed_entry() {
    let home = home();
    let mut saved = Vec::new();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for round in 0..100 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let mut child = helper(home.path(), round, 100_000).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let wanted = seed % 3;
        let mut heard = 0;
        while heard < wanted {
            if let Some(name) = confirmed(&lines.next().unwrap().unwrap()) {
                saved.push(name);
                heard += 1;
            }
        }
        // Any moment of a save is a good one to be killed at.
        let moment = Instant::now() + Duration::from_micros(seed / 7 % 8000);
        while Instant::now() < moment {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        saved.extend(lines.map_while(Result::ok).filter_map(|line| confirmed(&line)));
    }
    let kept = journal(home.path());
    let there = names(&kept);
    for name in &saved {
        assert!(there.contains(name), "{name} was confirmed and is lost");
    }
    assert!(there.len() <= saved.len() + 100, "at most one unconfirmed entry a kill");
    assert!(kept.damaged().is_empty());
    kept.keep(note("after"), later(101 * 86_400)).unwrap();
    assert!(leftovers(home.path()).is_empty());
    assert!(texts(&kept).contains(&"after".to_owned()));
}

#[test]
fn an_end_before_any_call_of_a_save_leaves_it_whole_or_absent() {
    for call in 0.. {
        let home = home();
        let kept = journal(home.path());
        kept.keep(note("earlier"), now()).unwrap();
        kept.keep(note("earlier, too"), now()).unwrap();
        let output = helper(home.path(), 1, 1).env("STORE_TEST_CALL", call.to_string()).output().unwrap();
        let told = String::from_utf8(output.stdout).unwrap().lines().any(|line| confirmed(line).is_some());
        let there = names(&kept);
        let there: Vec<&str> = there.iter().map(String::as_str).collect();
        assert!(
            there == ["1-0", "earlier", "earlier,"] || !told && there == ["earlier", "earlier,"],
            "call {call}"
        );
        assert!(kept.damaged().is_empty());
        kept.purge(later(2 * 86_400)).unwrap();
        kept.keep(note("after"), later(2 * 86_400)).unwrap();
        assert!(leftovers(home.path()).is_empty(), "call {call}");
        if output.status.success() {
            assert!(told && call > 10);
            break;
        }
        assert_eq!(output.status.code(), Some(9));
    }
}

#[cfg(unix)]
#[test]
fn the_modes_hold_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    for umask in ["000", "277", "777"] {
        let home = home();
        let inner = helper(home.path(), 1, 2);
        let mut command = Command::new("sh");
        command.arg("-c").arg(format!("umask {umask}; exec \"$0\" \"$@\"")).arg(inner.get_program());
        command.args(inner.get_args()).stdout(Stdio::null()).stderr(Stdio::null());
        command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
        assert!(command.status().unwrap().success(), "umask {umask}");
        for path in crate::files(home.path()) {
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
        }
        let data = home.path().join("data/journal");
        assert_eq!(data.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }
}

#[test]
fn two_processes_agree_on_the_device_and_lose_nothing() {
    let home = home();
    let mut children: Vec<_> = (0..2).map(|round| helper(home.path(), round, 100).spawn().unwrap()).collect();
    for child in &mut children {
        io::copy(&mut child.stdout.take().unwrap(), &mut io::sink()).unwrap();
        assert!(child.wait().unwrap().success());
    }
    let kept = journal(home.path());
    assert_eq!(names(&kept).len(), 200);
    assert_eq!(std::fs::read_dir(home.path().join("data/journal")).unwrap().count(), 1);
}
