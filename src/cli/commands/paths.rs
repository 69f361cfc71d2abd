//! `verbinding where`: every path that is read or written, and that there is no network; it touches none of them.

use anyhow::Result;

use crate::cli::output::{DONE, no_settings, print, remark};
use crate::cli::setup::Setup;
use crate::journal::not_migrated;
use crate::text::{one_line, width};

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
    ];
    let before = not_migrated(kept).into_iter().map(|path| ("cli.where.before", path));
    let paths: Vec<_> = paths.into_iter().chain(before).collect();
    let labels: Vec<String> = paths.iter().map(|(id, _)| text.get(id)).collect();
    let widest = labels.iter().map(|label| width(label)).max().unwrap_or_default();
    let mut page = String::new();
    for (label, (_, path)) in labels.iter().zip(&paths) {
        let gap = " ".repeat(widest - width(label) + 2);
        page = format!("{page}{label}{gap}{}\n", one_line(&path.display().to_string()));
    }
    print(&format!("{page}\n{}\n", text.get("cli.where.network")))?;
    if let Some(trouble) = &setup.settings_error {
        remark(&no_settings(trouble, text));
    }
    Ok(DONE)
}
