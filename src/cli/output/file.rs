//! Writes a file that the person asked for, whole and for them alone; never over one that is there unless they said so.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;

use anyhow::Result;

use super::error::{about_file, failed};
use crate::output_file::{create_new, folder_of, open_to_write, part_in, remove};
use crate::text::{Reason, Text, one_line};

/// Writes what `make` gives to this path, piece by piece; nothing of it is there before it is whole.
pub fn write(
    path: &Path,
    force: bool,
    text: &Text,
    make: &mut dyn FnMut(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    // A device or a pipe is written into; putting a file in its place would destroy it.
    let special = fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir());
    let done = if special { into(path, make) } else { whole(path, force, make) };
    done.map_err(|error| {
        let there =
            error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::AlreadyExists);
        if there {
            let path = one_line(&path.display().to_string());
            return failed(text.fill("cli.exists", &[("path", path.into())]));
        }
        failed(about_file("cli.cannot_write", path, &Reason::of(&error), text))
    })
}

fn into(path: &Path, make: &mut dyn FnMut(&mut dyn Write) -> Result<()>) -> Result<()> {
    let mut out = BufWriter::new(open_to_write(path)?);
    make(&mut out)?;
    Ok(out.flush()?)
}

fn whole(path: &Path, force: bool, make: &mut dyn FnMut(&mut dyn Write) -> Result<()>) -> Result<()> {
    if !force {
        return fresh(path, make);
    }
    let (file, part) = part_in(folder_of(path))?;
    let mut out = BufWriter::new(&file);
    make(&mut out)?;
    out.flush()?;
    drop(out);
    file.sync_all()?;
    Ok(part.keep_instead(path)?)
}

/// A new file under its own name from the beginning: if the program is killed, nothing is left that nobody knows of.
fn fresh(path: &Path, make: &mut dyn FnMut(&mut dyn Write) -> Result<()>) -> Result<()> {
    let file = create_new(path)?;
    let mut out = BufWriter::new(&file);
    let written = make(&mut out).and_then(|()| Ok(out.flush()?)).and_then(|()| Ok(file.sync_all()?));
    written.inspect_err(|_| {
        // Half of a journal must not look like a whole one.
        let _ = remove(path);
    })
}
