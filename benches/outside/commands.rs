//! What is run from a shell, once each in turn; says nothing of what is good.

use std::path::Path;

use super::journals::PASSPHRASE;
use super::journals::generate::RARE_WORD;
use super::report::Column;
use super::rows;
use super::stage::{Form, Stage};

/// What the first commands of a journal do once is done here: until a device has saved something, each reads every file.
pub fn before_the_first(stage: &Stage) {
    for form in stage.forms {
        for (words, typed) in [(&["note"][..], "De eerste bladzijde."), (&["search", RARE_WORD][..], "")] {
            let (words, typed) = (with_passphrase(*form, words), first_line(*form, typed));
            stage.timed(&stage.home(*form), &stage.program, &words, &typed);
        }
    }
}

/// One run of every command.
pub fn run(stage: &Stage, column: &mut Column) {
    let home = stage.home(Form::Plain);
    let own = |words: &[&str]| stage.timed(&home, &stage.own, words, "");
    let program = |words: &[&str]| stage.timed(&home, &stage.program, words, "");
    column.time(Form::Plain, rows::WORLD, own(&["--world"]));
    column.time(Form::Plain, rows::VERSION, program(&["--version"]));
    column.time(Form::Plain, rows::CIRCLE, program(&["circle"]));
    column.time(Form::Plain, rows::LOAD, own(&["--load", stage.months().to_str().unwrap()]));
    column.time(Form::Plain, rows::GREP, own(&["--grep", stage.months().to_str().unwrap(), RARE_WORD]));
    for form in stage.forms {
        reads(stage, *form, column);
    }
    column.time(Form::Plain, rows::WRITE, own(&["--write", stage.month().to_str().unwrap()]));
    for form in stage.forms {
        let typed = first_line(*form, "Een bladzijde erbij.");
        let words = with_passphrase(*form, &["note"]);
        column.time(*form, rows::NOTE, stage.timed(&stage.home(*form), &stage.program, &words, &typed));
    }
    if stage.forms.contains(&Form::Encrypted) {
        unlocking(stage, column);
    }
}

/// The commands that read everything.
fn reads(stage: &Stage, form: Form, column: &mut Column) {
    let (home, typed) = (stage.home(form), first_line(form, ""));
    let timed = |words: &[&str]| stage.timed(&home, &stage.program, &with_passphrase(form, words), &typed);
    column.time(form, rows::LIST, timed(&["list", "--last", "8w"]));
    column.time(form, rows::SEARCH, timed(&["search", RARE_WORD]));
    let out = home.join("out.md");
    let export = with_passphrase(form, &["export", "--force", "--output", out.to_str().unwrap()]);
    let (time, peak) = stage.with_peak(&home, &export, &typed);
    column.time(form, rows::EXPORT, time);
    column.add(form, rows::EXPORT_PEAK, peak);
}

/// The work of opening a key as the program makes it: a journal of one entry, without what the program takes anyway.
fn unlocking(stage: &Stage, column: &mut Column) {
    let words = with_passphrase(Form::Encrypted, &["list"]);
    let whole = stage.timed(&stage.costly(), &stage.program, &words, PASSPHRASE);
    let start = stage.timed(Path::new(&stage.home(Form::Plain)), &stage.program, &["--version"], "");
    column.time(Form::Plain, rows::UNLOCKING, whole.saturating_sub(start));
}

fn with_passphrase<'a>(form: Form, words: &[&'a str]) -> Vec<&'a str> {
    let passphrase: &[&str] = if form == Form::Encrypted { &["--passphrase-fd", "0"] } else { &[] };
    [words, passphrase].concat()
}

fn first_line(form: Form, rest: &str) -> String {
    if form == Form::Encrypted { format!("{PASSPHRASE}\n{rest}") } else { rest.to_owned() }
}
