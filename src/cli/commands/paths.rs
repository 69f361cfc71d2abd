//! `verbinding where`: every path that is read or written, and that there is no network; it touches none of them.

use anyhow::Result;

use crate::cli::output::{DONE, no_settings, print, remark, two_columns};
use crate::cli::setup::Setup;
use crate::journal::not_migrated;
use crate::text::one_line;

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
    let rows = paths.into_iter().chain(before);
    let rows = rows.map(|(id, path)| (text.get(id), one_line(&path.display().to_string()))).collect();
    print(&format!("{}\n{}\n", two_columns(rows), text.get("cli.where.network")))?;
    if let Some(trouble) = &setup.settings_error {
        remark(&no_settings(trouble, text));
    }
    Ok(DONE)
}
