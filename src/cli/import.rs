//! `verbinding import`: pages from an export into the journal, all of them or none, with a report; never over what is there.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use anyhow::Result;

use super::arguments::Import as Asked;
use super::progress::Progress;
use super::session::Session;
use super::{DONE, failed, print};
use crate::export::Refused;
use crate::journal::Brought;
use crate::plain::not_saved;
use crate::text::{Text, one_line};

/// Brings a file in, or says what would come in.
pub fn run(session: &Session, asked: &Asked) -> Result<u8> {
    let text = &session.text;
    let waiting = Progress::begin("import.busy", text);
    let bytes = bytes(&asked.file).map_err(|error| {
        let why = match error.kind() {
            ErrorKind::NotFound => "import.not_there",
            ErrorKind::PermissionDenied => "import.closed",
            ErrorKind::IsADirectory => "import.folder",
            _ => "import.unread",
        };
        let path = asked.file.display().to_string();
        failed(text.fill(why, &[("path", one_line(&path).into())]))
    })?;
    let import = session.import(&bytes).map_err(|refused| failed(why(&refused, text)))?;
    let (left, bare) = (import.left, import.bare);
    let brought = session
        .journal
        .bring(import.incoming, session.now.into(), asked.dry_run)
        .map_err(|error| failed(format!("{} {}", not_saved(&error, text), text.get("import.again"))))?;
    drop(waiting);
    print(&report(brought, left, bare, asked.dry_run, text))?;
    Ok(DONE)
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else if path.is_dir() {
        // Windows would say that it may not be opened.
        return Err(ErrorKind::IsADirectory.into());
    } else {
        File::open(path)?.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn why(refused: &Refused, text: &Text) -> String {
    match refused {
        Refused::Shared => text.get("import.share"),
        Refused::Newer => text.get("error.newer"),
        Refused::Unknown => text.get("import.unknown"),
        // The reason is in the words of the format; where to look is what helps.
        Refused::Broken(_) => text.get("import.broken"),
    }
}

fn report(brought: Brought, left: usize, bare: usize, only_look: bool, text: &Text) -> String {
    let Brought { new, there, erased } = brought;
    let first = match (only_look, new) {
        (true, _) => "import.would",
        (false, 0) if there > 0 && left + erased == 0 => "import.none",
        (false, _) => "import.done",
    };
    let said = [
        (true, first, new),
        (there > 0 && first != "import.none", "import.there", there),
        (erased > 0, "import.erased", erased),
        (left > 0, "import.left", left),
        (bare > 0, "import.bare", bare),
    ];
    let lines = said.iter().filter(|(said, ..)| *said);
    lines.map(|(_, id, count)| text.fill(id, &[("count", (*count).into())]) + "\n").collect()
}
