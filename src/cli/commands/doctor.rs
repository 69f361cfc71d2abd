//! `verbinding doctor`: reads everything and says what is wrong and what is safe; sets nothing right unless asked to.

use std::path::Path;

use anyhow::Result;

use crate::cli::arguments::Doctor as Asked;
use crate::cli::output::{DONE, FAILED, about_file, no_settings, not_read, print, remark};
use crate::cli::setup::Setup;
use crate::helplines::HelpLines;
use crate::journal::Damage;
use crate::text::{Text, one_line};

/// Reads everything; exit code 1 if something is wrong that was not repaired.
pub fn run(setup: Setup, asked: &Asked) -> Result<u8> {
    let trouble = setup.settings_error.clone();
    let (setup, exercises) = setup.with_exercises()?;
    let mut report = Report { text: &setup.text, asked, page: String::new(), bad: 0 };
    for damage in setup.journal.damaged() {
        report.damage(&damage, &setup);
    }
    for path in setup.journal.damaged_drafts() {
        report.add(&report.about("cli.doctor.draft", &path));
        report.bad += 1;
    }
    for trouble in exercises.troubles() {
        report.add(&trouble.sentence(&setup.text));
        report.technical(&trouble.fault.technical().unwrap_or_default());
        report.bad += 1;
    }
    if let Some(trouble) = trouble {
        report.add(&no_settings(&trouble, &setup.text));
        report.technical(&trouble.technical());
        report.bad += 1;
    }
    report.add(&match report.bad {
        0 => setup.text.get("cli.doctor.fine"),
        bad => setup.text.fill("cli.doctor.bad", &[("count", bad.into())]),
    });
    print(&report.page)?;
    if HelpLines::shipped()?.is_old(setup.now.date_naive()) {
        remark(&setup.text.get("cli.doctor.helplines_old"));
    }
    if !setup.journal.has_locks() {
        remark(&setup.text.get("cli.doctor.no_locks"));
    }
    Ok(if report.bad == 0 { DONE } else { FAILED })
}

/// What is said, and how much of it is wrong.
struct Report<'a> {
    text: &'a Text,
    asked: &'a Asked,
    page: String,
    bad: usize,
}

impl Report<'_> {
    /// A file that cannot be read, which is repaired if that was asked for.
    fn damage(&mut self, damage: &Damage, setup: &Setup) {
        let repairable = setup.journal.can_repair(damage);
        if repairable && self.asked.repair {
            match setup.journal.repair(damage, setup.now.into()) {
                Ok(aside) => return self.add(&self.about("cli.doctor.repaired", &aside)),
                Err(error) => {
                    self.add(&about_file("cli.cannot_write", &error.path, &error.reason, self.text));
                    self.technical(&error.reason.technical());
                }
            }
        } else {
            self.add(&not_read(damage, self.text));
            self.technical(&damage.why.to_string());
        }
        if repairable && !self.asked.repair {
            self.add(&self.about("cli.doctor.repair", &damage.path));
        }
        self.bad += 1;
    }

    fn about(&self, id: &str, path: &Path) -> String {
        self.text.fill(id, &[("path", one_line(&path.display().to_string()).into())])
    }

    fn add(&mut self, sentence: &str) {
        self.page.push_str(sentence);
        self.page.push('\n');
    }

    /// What the machine said, for who asks for it.
    fn technical(&mut self, words: &str) {
        if self.asked.verbose && !words.is_empty() {
            self.add(&format!("    {}", one_line(words)));
        }
    }
}
