//! For packagers and makers: completions, the manual page, and the exercises; changes nothing.

use anyhow::Result;
use clap_complete::Shell;

use super::arguments::{Exercise as Asked, What};
use super::session::Session;
use super::{DONE, failed, help, print};
use crate::exercise::own;
use crate::text::{one_line, width};

/// Completions for a shell.
pub fn completions(session: &Session, shell: Shell) -> Result<u8> {
    let mut script = Vec::new();
    // Into memory first: the generator panics when its writer fails.
    clap_complete::generate(shell, &mut help::command(&session.text), "verbinding", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(DONE)
}

/// The manual page.
pub fn man(session: &Session) -> Result<u8> {
    let mut page = Vec::new();
    clap_mangen::Man::new(help::command(&session.text)).render(&mut page)?;
    print(&String::from_utf8_lossy(&page))?;
    Ok(DONE)
}

/// Lists the exercises, or checks the file of one.
pub fn exercise(session: Session, asked: &Asked) -> Result<u8> {
    match &asked.what {
        What::List => list(session),
        What::Check(check) => {
            let text = &session.text;
            let read = own::read(&check.file).map_err(|trouble| failed(trouble.sentence(text)))?;
            let path = one_line(&check.file.display().to_string());
            let args = [
                ("path", path.into()),
                ("name", one_line(read.name()).into()),
                ("count", read.exercise.steps().count().into()),
            ];
            print(&format!("{}\n", text.fill("own.good", &args)))?;
            Ok(DONE)
        }
    }
}

fn list(session: Session) -> Result<u8> {
    let (session, exercises) = session.with_exercises()?;
    let text = &session.text;
    let names = exercises.names(text);
    let widest = names.iter().map(|(kind, ..)| width(kind)).max().unwrap_or_default();
    let mut page = String::new();
    for (kind, title, own) in names {
        let own = if own { format!(" ({})", text.get("own.mine")) } else { String::new() };
        page = format!("{page}{kind:widest$}  {}{own}\n", one_line(&title));
    }
    print(&page)?;
    for trouble in exercises.troubles() {
        super::remark(&trouble.sentence(text));
    }
    Ok(DONE)
}
