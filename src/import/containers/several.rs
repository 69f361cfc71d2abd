//! Several files with names, of a zip or a folder, become one reading; each is known by its name in the report.

use crate::import::content;
use crate::import::{ImportContext, Reading, Refused, SkipReason, Skipped};

/// Reads files of which any program wrote each; one that is not sound is named, and the others come in.
pub fn read(
    files: impl IntoIterator<Item = (String, Result<Vec<u8>, Refused>)>,
    alone: bool,
    here: &ImportContext,
) -> Result<Reading, Refused> {
    let mut whole: Option<Reading> = None;
    let mut skipped = Vec::new();
    let mut first = None;
    for (name, bytes) in files {
        match bytes.and_then(|bytes| content::read(&bytes, here)) {
            Ok(mut reading) => {
                for mut entry in reading.skipped.drain(..) {
                    entry.file = (!alone).then(|| name.clone());
                    skipped.push(entry);
                }
                match &mut whole {
                    Some(whole) => whole.join(reading),
                    None => whole = Some(reading),
                }
            }
            Err(refused) => {
                let reason = match refused {
                    Refused::Unknown => SkipReason::Unknown,
                    Refused::Empty => SkipReason::Empty,
                    Refused::Shared => SkipReason::Shared,
                    Refused::Newer => SkipReason::Newer,
                    Refused::NotThere | Refused::Closed | Refused::Unread => SkipReason::Unread,
                    _ => SkipReason::Damaged,
                };
                skipped.push(Skipped::file(name, reason));
                first.get_or_insert(refused);
            }
        }
    }
    let mut whole = whole.ok_or(first.unwrap_or(Refused::Unknown))?;
    whole.skipped = skipped;
    Ok(whole)
}
