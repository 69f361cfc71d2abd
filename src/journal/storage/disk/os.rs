//! What operating systems do each in their own way: modes, folder syncs, the machine's id and name; it decides nothing.

use std::fs::{self, File};
use std::io;
use std::path::Path;

#[cfg(unix)]
pub fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    fs::DirBuilder::new().mode(0o700).create(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

/// Makes a folder; a profile is for the person only.
#[cfg(not(unix))]
pub fn create_private(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

/// Sets the mode itself, for a umask may have taken bits away.
#[cfg(unix)]
pub fn only_mine(file: &File, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(mode))
}

/// Modes are of Unix.
#[cfg(not(unix))]
pub fn only_mine(_file: &File, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some network and stick file systems know no folder sync; the rename itself went well.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        other => other,
    }
}

/// A folder cannot be opened there.
#[cfg(not(unix))]
pub fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// The name of this machine as the system's file tells it.
pub fn host_name() -> Option<String> {
    fs::read_to_string("/etc/hostname").ok()
}

/// The id of this machine, if the system knows one.
#[cfg(any(windows, target_os = "linux", target_os = "macos", target_os = "freebsd"))]
pub fn machine() -> Option<String> {
    use std::sync::OnceLock;
    // Asked for once: some systems start another program to tell it.
    static ID: OnceLock<Option<String>> = OnceLock::new();
    ID.get_or_init(|| machine_uid::get().ok()).clone()
}

/// The id of this machine: nothing is known that tells it here.
#[cfg(not(any(windows, target_os = "linux", target_os = "macos", target_os = "freebsd")))]
pub fn machine() -> Option<String> {
    None
}
