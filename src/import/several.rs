//! Several files with names, of a zip or a folder, become one reading; each is known by its name in the report.

use super::{Here, LeftOut, Place, Reading, Reason, Refused};

/// Reads files of which any program wrote each; one that is not sound is named, and the others come in.
pub fn read(
    files: impl IntoIterator<Item = (String, Result<Vec<u8>, Refused>)>,
    alone: bool,
    here: &Here,
) -> Result<Reading, Refused> {
    let mut whole: Option<Reading> = None;
    let mut left_out = Vec::new();
    let mut first = None;
    for (name, bytes) in files {
        match bytes.and_then(|bytes| super::read_text_bytes(&bytes, here)) {
            Ok(mut reading) => {
                for mut left in reading.left_out.drain(..) {
                    left.file = (!alone).then(|| name.clone());
                    left_out.push(left);
                }
                match &mut whole {
                    Some(whole) => join(whole, reading),
                    None => whole = Some(reading),
                }
            }
            Err(refused) => {
                let reason = match refused {
                    Refused::Unknown => Reason::Unknown,
                    Refused::Empty => Reason::Empty,
                    Refused::Shared => Reason::Shared,
                    Refused::Newer => Reason::Newer,
                    Refused::NotThere | Refused::Closed | Refused::Unread => Reason::Unread,
                    _ => Reason::Damaged,
                };
                left_out.push(LeftOut { file: Some(name), place: Place::Whole, reason });
                first.get_or_insert(refused);
            }
        }
    }
    let mut whole = whole.ok_or(first.unwrap_or(Refused::Unknown))?;
    whole.left_out = left_out;
    Ok(whole)
}

fn join(whole: &mut Reading, other: Reading) {
    whole.batch.entries.extend(other.batch.entries);
    whole.batch.circle.extend(other.batch.circle);
    whole.batch.fixed &= other.batch.fixed;
    whole.bare += other.bare;
}
