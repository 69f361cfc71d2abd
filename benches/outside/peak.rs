//! Runs one program and tells its time, the most memory that it had, and whether it worked; shows nothing of it.

use std::process::{Command, Stdio};
use std::time::Instant;

/// The system knows only the most of all ended children, so this is a program with one child.
pub fn run(words: &[String]) {
    let (program, words) = words.split_first().unwrap();
    let mut command = Command::new(program);
    command.args(words).stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    let worked = command.status().unwrap().success();
    let time = began.elapsed();
    println!("{} {} {worked}", time.as_nanos(), most_memory());
}

/// In KiB.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn most_memory() -> i64 {
    use nix::sys::resource::{UsageWho, getrusage};
    getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss()
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn most_memory() -> i64 {
    0
}
