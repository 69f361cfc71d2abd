//! What an import did, in lines for a person, the same on the screen and on the command line; changes nothing.

use super::Reading;
use crate::journal::ImportOutcome;
use crate::text::Text;

/// The lines: what came in, what was there, and every entry that stayed out with its place and the reason.
///
/// `only_look` when nothing was written. The records themselves may be taken out of the reading before.
pub fn report(outcome: ImportOutcome, reading: &Reading, only_look: bool, text: &Text) -> Vec<String> {
    let ImportOutcome { new, there, erased } = outcome;
    let (skipped, bare) = (reading.skipped.len(), reading.bare);
    let first = match (only_look, new) {
        (true, _) => "import.would",
        (false, 0) if there > 0 && skipped + erased == 0 => "import.none",
        (false, _) => "import.done",
    };
    let said = [
        (true, first, new),
        (there > 0 && first != "import.none", "import.there", there),
        (erased > 0, "import.erased", erased),
        (bare > 0 && new > 0, "import.bare", bare),
        (skipped > 0, "import.left", skipped),
    ];
    let lines = said.iter().filter(|(said, ..)| *said);
    let lines = lines.map(|(_, id, count)| text.fill(id, &[("count", (*count).into())]));
    lines.chain(reading.skipped.iter().map(|skipped| format!("  {}", skipped.said(text)))).collect()
}
