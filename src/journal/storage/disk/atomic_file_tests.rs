//! Files that are put in place whole, for the person only; never on a disk that matters.

use std::io::ErrorKind;

use super::super::folder::names;
use super::*;
use crate::journal::{OsDisk, SaveErrorKind};

#[test]
fn a_file_is_replaced_whole_and_nothing_else_stays() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("a/b/file");
    write(&OsDisk, &path, b"one", "t").unwrap();
    fs::write(home.path().join("a/b/.verbinding.t.left.tmp"), b"half").unwrap();
    fs::write(home.path().join("a/b/.verbinding.other.left.tmp"), b"another device's").unwrap();
    write(&OsDisk, &path, b"two", "t").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(names(&OsDisk, &home.path().join("a/b")).unwrap(), [".verbinding.other.left.tmp", "file"]);
}

#[cfg(unix)]
#[test]
fn only_the_person_can_read_what_is_written() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    write(&OsDisk, &home.path().join("a/b/file"), b"one", "t").unwrap();
    let mode = |path: &str| fs::metadata(home.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("a"), mode("a/b"), mode("a/b/file")), (0o700, 0o700, 0o600));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_links_in_a_circle_are_refused() {
    use std::os::unix::fs::symlink;
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    fs::create_dir(at("elsewhere")).unwrap();
    symlink("elsewhere/real", at("link")).unwrap();
    write(&OsDisk, &at("link"), b"one", "t").unwrap();
    assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
    assert_eq!(fs::read(at("elsewhere/real")).unwrap(), b"one");
    symlink("b", at("a")).unwrap();
    symlink("a", at("b")).unwrap();
    assert!(write(&OsDisk, &at("a"), b"one", "t").is_err());
}

#[cfg(unix)]
#[test]
fn a_folder_or_an_endless_file_is_not_read() {
    let home = tempfile::tempdir().unwrap();
    assert!(read(&OsDisk, home.path()).is_err());
    std::os::unix::fs::symlink("/dev/zero", home.path().join("zero")).unwrap();
    assert!(read(&OsDisk, &home.path().join("zero")).is_err());
}

#[test]
fn an_error_says_which_step_and_what_kind() {
    let error = SaveError::from_io(Step::Sync, Path::new("/x"), &ErrorKind::StorageFull.into());
    assert_eq!(error.kind, SaveErrorKind::Full);
    assert!(error.to_string().starts_with("cannot save /x: cannot bring the new file to the disk: "));
}
