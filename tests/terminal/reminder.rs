//! The greeting of an evening, with a stand-in for systemd; must never leave a trace once it is off.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;

use crate::support::home::{Home, told};

/// Somebody's computer, on which `systemctl` does this and writes down what it was asked.
struct Computer {
    home: Home,
    person: TempDir,
}

impl Computer {
    fn where_systemd(does: &str) -> Self {
        let (home, person) = (Home::welcomed(), tempfile::tempdir().unwrap());
        let program = person.path().join("systemctl");
        let script = format!("#!/bin/sh\necho \"$@\" >> \"$0.log\"\n{does}\n");
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        Self { home, person }
    }

    fn run(&self, args: &[&str]) -> (String, String, i32) {
        let mut command = self.home.command(args);
        command.env("HOME", self.person.path()).env("XDG_CONFIG_HOME", self.person.path().join("config"));
        command.env("PATH", format!("{}:/usr/bin:/bin", self.person.path().display()));
        told(&command.output().unwrap())
    }

    fn unit(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.person.path().join("config/systemd/user").join(name)).ok()
    }

    fn asked(&self) -> String {
        fs::read_to_string(self.person.path().join("systemctl.log")).unwrap_or_default()
    }
}

#[test]
fn a_greeting_is_set_shown_and_taken_away_without_a_trace() {
    let computer = Computer::where_systemd("true");
    assert_eq!(computer.run(&["reminder", "show"]).0, "Er komt geen groet.\n");
    let (out, err, code) = computer.run(&["herinnering", "aan", "21:00"]);
    let said = "Elke avond om 21:00 staat er \"Goedenavond.\" op je scherm. Meer niet.\n";
    assert_eq!((out.as_str(), err.as_str(), code), (said, "", 0));
    assert!(computer.unit("verbinding-reminder.timer").unwrap().contains("\nOnCalendar=*-*-* 21:00:00\n"));
    let service = computer.unit("verbinding-reminder.service").unwrap();
    assert!(
        service.contains("\nExecStart=notify-send ") && service.contains(" \"Goedenavond.\"\n"),
        "{service}"
    );
    assert!(computer.asked().contains("--user enable verbinding-reminder.timer"), "{}", computer.asked());
    assert_eq!(computer.run(&["reminder", "show"]).0, said);
    assert_eq!(computer.run(&["reminder", "set", "7.05"]).2, 0);
    assert!(computer.run(&["reminder", "show"]).0.contains("07:05"));
    let (out, _, code) = computer.run(&["reminder", "off"]);
    assert_eq!((out.as_str(), code), ("Er komt geen groet meer, en er staat niets meer van.\n", 0));
    assert!(!computer.person.path().join("config/systemd/user").exists());
    assert!(
        computer.asked().ends_with("--user disable --now verbinding-reminder.timer\n--user daemon-reload\n")
    );
}

#[test]
fn where_systemd_does_not_work_nothing_is_left_and_it_is_said() {
    let computer = Computer::where_systemd("false");
    let (out, err, code) = computer.run(&["reminder", "set", "21:00"]);
    assert_eq!((out.as_str(), code), ("", 1));
    assert!(err.starts_with("Hier is geen systemd dat dit kan."), "{err}");
    assert!(computer.unit("verbinding-reminder.timer").is_none());
}

#[test]
fn other_schedulers_get_a_file_to_read_first_and_a_time_is_a_time() {
    let computer = Computer::where_systemd("false");
    for (scheduler, line) in [
        ("launchd", "<integer>21</integer>"),
        ("windows", "T21:05:00</StartBoundary>"),
        ("systemd", "OnCalendar=*-*-* 21:05:00"),
    ] {
        let (out, err, code) = computer.run(&["reminder", "set", "21:05", "--print", scheduler]);
        assert!(code == 0 && out.contains(line) && out.contains("Goedenavond."), "{out}");
        assert!(!out.contains('{') && err.starts_with("Zet dit"), "{err}");
    }
    for typed in ["25:00", "avond", ""] {
        let (out, err, code) = computer.run(&["reminder", "set", typed]);
        assert_eq!((out.as_str(), code), ("", 2), "{typed}");
        assert!(err.contains("Die tijd begrijp ik niet."), "{err}");
    }
    assert_eq!(computer.asked(), "");
}
