//! `verbinding doctor`: reads everything and says what is wrong and what is safe; sets nothing right unless asked to.

use anyhow::Result;

use crate::cli::arguments::Doctor as Asked;
use crate::cli::output::error::{DONE, FAILED, no_settings, not_read};
use crate::cli::output::{print, remark};
use crate::cli::session::Session;
use crate::helplines::HelpLines;
use crate::text::one_line;

/// Reads everything; exit code 1 if something is wrong that was not repaired.
pub fn run(session: Session, asked: &Asked) -> Result<u8> {
    let trouble = session.trouble.clone();
    let (session, exercises) = session.with_exercises()?;
    let (text, journal) = (&session.text, &session.journal);
    let said = |key: &str, path: &std::path::Path| {
        text.fill(key, &[("path", one_line(&path.display().to_string()).into())])
    };
    let mut bad = 0;
    let mut page = String::new();
    let machine = |page: &mut String, words: String| {
        if asked.verbose && !words.is_empty() {
            add(page, &format!("    {}", one_line(&words)));
        }
    };
    for damage in journal.damaged() {
        let repairable = journal.can_repair(&damage);
        if repairable && asked.repair {
            match journal.repair(&damage, session.now.into()) {
                Ok(aside) => {
                    add(&mut page, &said("cli.doctor.repaired", &aside));
                    continue;
                }
                Err(error) => {
                    add(&mut page, &not_written(&error, &session));
                    machine(&mut page, error.reason.technical());
                }
            }
        } else {
            add(&mut page, &not_read(&damage, text));
            machine(&mut page, damage.why.to_string());
        }
        if repairable && !asked.repair {
            add(&mut page, &said("cli.doctor.repair", &damage.path));
        }
        bad += 1;
    }
    for path in journal.damaged_drafts() {
        add(&mut page, &said("cli.doctor.draft", &path));
        bad += 1;
    }
    for trouble in exercises.troubles() {
        add(&mut page, &trouble.sentence(text));
        machine(&mut page, trouble.fault.technical().unwrap_or_default());
        bad += 1;
    }
    if let Some(trouble) = trouble {
        add(&mut page, &no_settings(&trouble, text));
        machine(&mut page, trouble.technical());
        bad += 1;
    }
    page += &match bad {
        0 => text.get("cli.doctor.fine"),
        bad => text.fill("cli.doctor.bad", &[("count", bad.into())]),
    };
    print(&format!("{page}\n"))?;
    if HelpLines::shipped()?.is_old(session.now.date_naive()) {
        remark(&text.get("cli.doctor.helplines_old"));
    }
    Ok(if bad == 0 { DONE } else { FAILED })
}

fn not_written(error: &crate::journal::SaveError, session: &Session) -> String {
    let path = error.path.display().to_string();
    let args = [("path", one_line(&path).into()), ("detail", error.reason.said(&session.text).into())];
    session.text.fill("cli.cannot_write", &args)
}

fn add(page: &mut String, sentence: &str) {
    page.push_str(sentence);
    page.push('\n');
}
