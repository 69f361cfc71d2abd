//! The program; everything is in the library, but that no crash may write the memory to a file comes before it.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    without_core_dumps();
    verbinding::cli::run()
}

/// What somebody writes is in memory, and a core dump would put it on disk. A system that refuses changes nothing.
#[cfg(unix)]
fn without_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
