//! Tells the program which commit it is, in a release build only: in another one each commit would build all of it anew.

use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=VERBINDING_COMMIT");
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    // A package is not always built in a clone: who builds one can say it.
    let told = std::env::var("VERBINDING_COMMIT").ok();
    let commit = told.or_else(|| if release { commit() } else { None }).unwrap_or_default();
    let shown = if commit.is_empty() { String::new() } else { format!(" ({commit})") };
    println!("cargo::rustc-env=VERBINDING_COMMIT={shown}");
}

/// The commit and its day; none outside a clone.
fn commit() -> Option<String> {
    let log = git(&["rev-parse", "--git-path", "logs/HEAD"])?;
    println!("cargo::rerun-if-changed={log}");
    // An archive inside the clone of another project is not of that project.
    git(&["ls-files", "--error-unmatch", "build.rs"])?;
    git(&["log", "-1", "--abbrev=10", "--format=%h %cs"])
}

fn git(words: &[&str]) -> Option<String> {
    let output = Command::new("git").args(words).output().ok().filter(|output| output.status.success())?;
    let said = String::from_utf8(output.stdout).ok()?;
    Some(said.trim().to_owned()).filter(|said| !said.is_empty())
}
