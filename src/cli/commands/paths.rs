//! `verbinding where`: every path that is read or written, and what keeps it to them and off the network; it touches none of
//! them.

use anyhow::Result;

use crate::cli::output::{DONE, no_settings, print, remark, two_columns};
use crate::cli::setup::{Setup, is_confined};
use crate::confinement::{InForce, in_force};
use crate::journal::not_migrated;
use crate::text::{Text, one_line};

pub fn run(setup: &Setup) -> Result<u8> {
    let (text, kept) = (&setup.text, setup.paths());
    let paths = [
        ("cli.where.journal", kept.journal().join("*.json")),
        ("cli.where.circle", kept.data().join("circle.*.json")),
        ("cli.where.drafts", kept.drafts().join("*.json")),
        ("cli.where.backup", kept.backup()),
        ("cli.where.damaged", kept.damaged()),
        ("cli.where.settings", kept.config().join("config.toml")),
        ("cli.where.exercises", kept.exercises().join("*.toml")),
        ("cli.where.device", kept.state().join("device")),
        ("cli.where.lock", kept.state().join("lock")),
        ("cli.where.tidied", kept.state().join("tidied")),
        ("cli.where.trash", kept.state().join("trash.json")),
    ];
    let before = not_migrated(kept).into_iter().map(|path| ("cli.where.before", path));
    let in_force = in_force();
    let beyond = in_force.beyond.iter().map(|path| ("cli.where.beyond", path.clone()));
    let rows = paths.into_iter().chain(before).chain(beyond);
    let rows = rows.map(|(id, path)| (text.get(id), one_line(&path.display().to_string()))).collect();
    print(&format!("{}\n{}\n", two_columns(rows), kept_by(&in_force, text)))?;
    if let Some(trouble) = &setup.settings_error {
        remark(&no_settings(trouble, text));
    }
    Ok(DONE)
}

/// What keeps this program from the network and from other files: the kernel, or its word.
fn kept_by(in_force: &InForce, text: &Text) -> String {
    let InForce { connections, files, .. } = *in_force;
    let mut said = vec![if connections { "cli.where.refused" } else { "cli.where.network" }];
    match (is_confined(), connections) {
        (false, _) => said.push("cli.where.off"),
        (true, false) => said.extend(["cli.where.promise", "cli.where.check"]),
        (true, true) => {}
    }
    match (files, connections) {
        (true, _) => said.extend(["cli.where.closed", "cli.where.named"]),
        (false, true) => said.push("cli.where.files_promise"),
        (false, false) => {}
    }
    said.extend((connections || files).then_some("cli.where.editor"));
    said.into_iter().map(|key| text.get(key)).collect::<Vec<_>>().join("\n")
}
