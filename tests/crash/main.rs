//! The real program under faults: every call of it fails or is its last, the power goes, the disk is full, many save at once.
//!
//! It follows a process call by call, which only Linux on `x86_64` lets it do; elsewhere it says what it skips.
#![allow(clippy::unwrap_used, clippy::string_slice)]

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod calls;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod check;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod crowd;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod disk_model;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod faults;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[path = "../support/files.rs"]
mod files;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod fingerprint;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod home;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod operations;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod power;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod real_disk;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[path = "../support/records.rs"]
mod records;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod tracer;

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
#[test]
fn faults_are_made_on_linux_only_and_skipped_here() {
    use std::io::Write as _;
    writeln!(std::io::stderr(), "skipped: faults, power loss and full disks, which need Linux on x86_64")
        .unwrap();
}
