//! Tells a release build which commit it is, and puts the functions of a start beside each other in it. Another build knows
//! neither: each commit would build all of it anew.

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
    if release {
        order_functions();
    }
}

/// Gives the linker the list of functions that run until the home screen stands (`assets/at-start/update` makes it), for the
/// linkers that are known to read such a list: those that Rust takes by itself on this system.
fn order_functions() {
    const LIST: &str = "assets/at-start/at-start.ld";
    println!("cargo::rerun-if-changed={LIST}");
    let says = |name: &str, value: &str| std::env::var(name).is_ok_and(|said| said == value);
    let known = says("CARGO_CFG_TARGET_OS", "linux") && says("CARGO_CFG_TARGET_ARCH", "x86_64");
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let another = std::env::var_os("RUSTC_LINKER").is_some() || flags.contains("link");
    if let Ok(folder) = std::env::var("CARGO_MANIFEST_DIR")
        && known
        && !another
    {
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{folder}/{LIST}");
    }
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
