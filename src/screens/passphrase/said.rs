//! What is said of a passphrase that was set, changed, removed or used, in sentences; decides nothing.

use std::path::Path;

use crate::journal::{PassphraseError, SaveErrorKind, Settled};
use crate::screens::Context;
use crate::text::Reason;

/// What was done beside opening the journal, or is still to be done: nothing, mostly.
pub fn of_settled(settled: &Settled, context: &Context) -> Vec<String> {
    let text = context.text;
    let count =
        |key: &str, count: usize| (count > 0).then(|| text.fill(key, &[("count", (count as u64).into())]));
    let mut said = Vec::new();
    said.extend(settled.joined.then(|| text.get("passphrase.joined")));
    said.extend(count("passphrase.left", settled.left.len()));
    said.extend(count("passphrase.others", settled.readable_of_others));
    said.extend(settled.key_stays.then(|| text.get("passphrase.key_stays")));
    said
}

/// How far a change is.
pub fn progress(done: usize, all: usize, context: &Context) -> String {
    context.text.fill("passphrase.progress", &[("done", (done as u64).into()), ("all", (all as u64).into())])
}

/// What is damaged, what is safe, and what can be done.
pub fn of_damage(path: &Path, reason: &Reason, context: &Context) -> Vec<String> {
    let text = context.text;
    let shown = context.journal.paths().shown(path);
    let detail = format!("{shown}: {}", reason.said(text));
    vec![
        text.get("lock.damaged"),
        text.get("lock.damaged.safe"),
        text.get("lock.damaged.can"),
        text.fill("error.detail", &[("detail", detail.into())]),
    ]
}

/// Why it did not work, what is safe, and what can be done.
pub fn of_error(error: &PassphraseError, context: &Context) -> Vec<String> {
    let text = context.text;
    match error {
        PassphraseError::Wrong => vec![text.get("error.pass")],
        PassphraseError::Damaged(path, reason) => of_damage(path, reason, context),
        PassphraseError::AlreadySet => vec![text.get("passphrase.already")],
        PassphraseError::NotSet => vec![text.get("passphrase.none")],
        PassphraseError::Save(error) => {
            let paths = context.journal.paths();
            let folder = paths.shown(error.path.parent().unwrap_or(&error.path));
            let why = match error.kind {
                SaveErrorKind::Full => text.get("error.save.full"),
                SaveErrorKind::Rights | SaveErrorKind::ReadOnly => {
                    text.fill("passphrase.rights", &[("path", folder.into())])
                }
                SaveErrorKind::Gone | SaveErrorKind::Locked | SaveErrorKind::Other => {
                    let detail = format!("{}: {}", paths.shown(&error.path), error.reason.said(text));
                    text.fill("error.detail", &[("detail", detail.into())])
                }
            };
            vec![text.get("passphrase.failed"), why]
        }
    }
}
