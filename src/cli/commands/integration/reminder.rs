//! `verbinding reminder`: one neutral notification an evening, for who asked for it. It reads nothing of the journal and
//! never asks whether somebody wants one.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Result;
use chrono::{NaiveTime, Timelike};
use directories::BaseDirs;

use crate::cli::arguments::{ReminderChange, Scheduler};
use crate::cli::output::{DONE, FAILED, about_file, failed, print, remark, wrong};
use crate::cli::setup::Setup;
use crate::text::{Reason, Text};

const SERVICE: &str = include_str!("../../../../assets/reminder/verbinding-reminder.service");
const TIMER: &str = include_str!("../../../../assets/reminder/verbinding-reminder.timer");
const LAUNCHD: &str = include_str!("../../../../assets/reminder/launchd.plist");
const WINDOWS: &str = include_str!("../../../../assets/reminder/task-scheduler.xml");

const SERVICE_NAME: &str = "verbinding-reminder.service";
const TIMER_NAME: &str = "verbinding-reminder.timer";
/// How the line of the timer begins that says when.
const WHEN: &str = "OnCalendar=*-*-* ";

pub fn run(setup: &Setup, what: &ReminderChange) -> Result<u8> {
    let text = &setup.text;
    match what {
        ReminderChange::Set { time, print: None } if cfg!(target_os = "linux") => {
            set(parse(time, text)?, text)
        }
        ReminderChange::Set { time, print: form } => form_of(*form, parse(time, text)?, text),
        ReminderChange::Off => off(text),
        ReminderChange::Show => show(text),
    }
}

/// A time of the day, as "21:00".
fn parse(typed: &str, text: &Text) -> Result<NaiveTime> {
    let time = NaiveTime::parse_from_str(&typed.trim().replace('.', ":"), "%H:%M");
    time.map_err(|_| wrong(text.get("cli.reminder.time")))
}

/// Prints what another scheduler takes, and how it takes it.
fn form_of(form: Option<Scheduler>, time: NaiveTime, text: &Text) -> Result<u8> {
    let here = if cfg!(windows) { Scheduler::Windows } else { Scheduler::Launchd };
    let (contents, how) = match form.unwrap_or(here) {
        Scheduler::Systemd => {
            let both = format!("# {SERVICE_NAME}\n{SERVICE}\n# {TIMER_NAME}\n{TIMER}");
            (filled(&both, time, text), "cli.reminder.how.systemd")
        }
        Scheduler::Launchd => (filled(LAUNCHD, time, text), "cli.reminder.how.launchd"),
        Scheduler::Windows => (filled(WINDOWS, time, text), "cli.reminder.how.windows"),
    };
    print(&contents)?;
    remark(&text.get(how));
    Ok(DONE)
}

fn filled(form: &str, time: NaiveTime, text: &Text) -> String {
    form.replace("{words}", &text.get("cli.reminder.words"))
        .replace("{hour}", &format!("{:02}", time.hour()))
        .replace("{minute}", &format!("{:02}", time.minute()))
}

fn set(time: NaiveTime, text: &Text) -> Result<u8> {
    let folder = units(text)?;
    fs::create_dir_all(&folder).map_err(|error| not_written(&folder, error, text))?;
    for (name, form) in [(SERVICE_NAME, SERVICE), (TIMER_NAME, TIMER)] {
        let path = folder.join(name);
        fs::write(&path, filled(form, time, text)).map_err(|error| not_written(&path, error, text))?;
    }
    // One that ran at another time begins anew.
    let begun = systemctl(&["daemon-reload"])
        && systemctl(&["enable", TIMER_NAME])
        && systemctl(&["restart", TIMER_NAME]);
    if !begun {
        remove(&folder, text)?;
        return Err(failed(text.get("cli.reminder.no_systemd")));
    }
    let at = time.format("%H:%M").to_string();
    let args = [("time", at.into()), ("words", text.get("cli.reminder.words").into())];
    print(&format!("{}\n", text.fill("cli.reminder.is_set", &args)))?;
    Ok(DONE)
}

fn off(text: &Text) -> Result<u8> {
    if !cfg!(target_os = "linux") {
        remark(&text.get("cli.reminder.off.how"));
        return Ok(FAILED);
    }
    let folder = units(text)?;
    if time_of(&folder).is_some() {
        systemctl(&["disable", "--now", TIMER_NAME]);
    }
    remove(&folder, text)?;
    systemctl(&["daemon-reload"]);
    print(&format!("{}\n", text.get("cli.reminder.is_off")))?;
    Ok(DONE)
}

fn show(text: &Text) -> Result<u8> {
    let time = if cfg!(target_os = "linux") { time_of(&units(text)?) } else { None };
    let said = match time {
        Some(time) => text.fill(
            "cli.reminder.is_set",
            &[("time", time.into()), ("words", text.get("cli.reminder.words").into())],
        ),
        None => text.get("cli.reminder.none"),
    };
    print(&format!("{said}\n"))?;
    Ok(DONE)
}

/// Every trace of it; folders that it may have made go if nothing else is in them.
fn remove(folder: &Path, text: &Text) -> Result<()> {
    let wants = folder.join("timers.target.wants");
    for path in [wants.join(TIMER_NAME), folder.join(TIMER_NAME), folder.join(SERVICE_NAME)] {
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(not_written(&path, error, text)),
            _ => {}
        }
    }
    for folder in [wants.as_path(), folder] {
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

/// When it comes, by the timer that stands there.
fn time_of(folder: &Path) -> Option<String> {
    let timer = fs::read_to_string(folder.join(TIMER_NAME)).ok()?;
    let when = timer.lines().find_map(|line| line.strip_prefix(WHEN))?;
    Some(when.chars().take(5).collect())
}

/// Where systemd looks for what a person asked it to do.
fn units(text: &Text) -> Result<PathBuf> {
    let folders = BaseDirs::new().ok_or_else(|| failed(text.get("cli.no_home")))?;
    Ok(folders.config_dir().join("systemd/user"))
}

/// Whether systemd did this.
fn systemctl(words: &[&str]) -> bool {
    let mut command = Command::new("systemctl");
    command.arg("--user").args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn not_written(path: &Path, error: io::Error, text: &Text) -> anyhow::Error {
    failed(about_file("cli.cannot_write", path, &Reason::from(error), text))
}
