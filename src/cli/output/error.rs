//! What went wrong, said once in the words of the person, and the exit code for it; must never show the words of a machine alone.

use std::fmt;
use std::io;
use std::path::Path;

use super::{Unwritten, remark};
use crate::journal::{Damage, SaveError};
use crate::plain::not_saved;
use crate::text::{Reason, Text, What, one_line};

pub const DONE: u8 = 0;
pub const FAILED: u8 = 1;
pub const WRONG: u8 = 2;

/// A sentence that says what is wrong and what to do, with the exit code that goes with it.
#[derive(Debug)]
struct Said {
    words: String,
    code: u8,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl std::error::Error for Said {}

/// It did not work, in a sentence.
pub fn failed(words: String) -> anyhow::Error {
    Said { words, code: FAILED }.into()
}

/// Wrong use, in a sentence.
pub fn wrong(words: String) -> anyhow::Error {
    Said { words, code: WRONG }.into()
}

/// Says an error on standard error, once; gives its exit code. A reader that has enough is no error.
pub fn report(error: &anyhow::Error, text: Option<&Text>) -> u8 {
    let closed = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(closed) {
        return DONE;
    }
    if let Some(said) = error.downcast_ref::<Said>() {
        remark(&one_line(&said.words));
        return said.code;
    }
    let words = match text {
        Some(text) => why(error, text),
        None => one_line(&format!("{error:#}")),
    };
    remark(&words);
    FAILED
}

/// What went wrong, as far as it is known, in the words of the person.
fn why(error: &anyhow::Error, text: &Text) -> String {
    let io = || error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    let unwritten = io().filter_map(io::Error::get_ref).find_map(|inside| inside.downcast_ref::<Unwritten>());
    if let Some(Unwritten(reason)) = unwritten {
        return text.fill("cli.unwritten", &[("detail", reason.said(text).into())]);
    }
    if let Some(damage) = error.chain().find_map(|cause| cause.downcast_ref::<Damage>()) {
        return not_read(damage, text);
    }
    if let Some(error) = error.chain().find_map(|cause| cause.downcast_ref::<SaveError>()) {
        return not_saved(error, text);
    }
    let reason = Reason::of(error);
    let unknown = text.get("error.unknown");
    if reason.what == What::Unknown {
        return unknown;
    }
    let detail = text.fill("error.detail", &[("detail", reason.said(text).into())]);
    format!("{unknown} {detail}.")
}

/// A sentence about a file and what stood in the way.
pub fn about_file(id: &str, path: &Path, reason: &Reason, text: &Text) -> String {
    let path = one_line(&path.display().to_string());
    text.fill(id, &[("path", path.into()), ("detail", reason.said(text).into())])
}

/// A file that was left alone, and why.
pub fn not_read(damage: &Damage, text: &Text) -> String {
    about_file("cli.not_read", &damage.path, &damage.why.clone().into(), text)
}

/// That the settings were not read, and why.
pub fn no_settings(trouble: &Reason, text: &Text) -> String {
    text.fill("cli.settings", &[("detail", trouble.said(text).into())])
}
