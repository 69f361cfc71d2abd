//! A step on a file that another program holds for a moment is retried; it must never hide that a step failed for good.

use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempPath;

/// How long a step is tried again, and the pause between: scanners and sync tools close the file within a second.
const LIMIT: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(20);

/// What Windows says while another program has a file open: access denied, sharing violation, lock violation, mapped.
const HELD: [i32; 4] = [5, 32, 33, 1224];

/// Does a step; on Windows again while another program holds the file, for a second.
pub fn retry_while_held<T>(act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let begun = Instant::now();
    again_while(|error| cfg!(windows) && held(error) && begun.elapsed() < LIMIT, || thread::sleep(PAUSE), act)
}

/// Puts a file that is complete in the place of another.
pub fn put_in_place(file: TempPath, target: &Path) -> io::Result<()> {
    let mut file = Some(file);
    retry_while_held(|| match file.take().map(|file| file.persist(target)) {
        Some(Err(error)) => {
            file = Some(error.path);
            Err(error.error)
        }
        _ => Ok(()),
    })
}

/// Whether the words of Windows mean that another program has the file.
fn held(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}

/// Does a step until it succeeds or its error is none to wait for; gives the last error.
fn again_while<T>(
    wait_for: impl Fn(&io::Error) -> bool,
    pause: impl Fn(),
    mut act: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    loop {
        match act() {
            Err(error) if wait_for(&error) => pause(),
            other => return other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    /// How often a step is tried that fails with these codes in turn and then succeeds, with so many pauses at most.
    fn tries(codes: &[i32], pauses: usize) -> (usize, Option<i32>) {
        let (tried, paused) = (Cell::new(0), Cell::new(0));
        let done = again_while(
            |error| held(error) && paused.get() < pauses,
            || paused.set(paused.get() + 1),
            || {
                let code = codes.get(tried.get());
                tried.set(tried.get() + 1);
                code.map_or(Ok(()), |code| Err(io::Error::from_raw_os_error(*code)))
            },
        );
        (tried.get(), done.err().and_then(|error| error.raw_os_error()))
    }

    #[test]
    fn a_file_that_a_scanner_holds_is_asked_for_until_it_is_free() {
        assert_eq!(tries(&[], 50), (1, None));
        assert_eq!(tries(&[32, 5, 33, 1224], 50), (5, None));
    }

    #[test]
    fn it_ends_after_a_while_and_tells_the_last_error() {
        assert_eq!(tries(&[32; 100], 50), (51, Some(32)));
    }

    #[test]
    fn another_error_is_told_at_once() {
        // Not found, a full disk.
        assert_eq!(tries(&[2], 50), (1, Some(2)));
        assert_eq!(tries(&[32, 112, 32], 50), (2, Some(112)));
    }

    #[cfg(windows)]
    #[test]
    fn a_rename_waits_for_who_has_the_file_open() {
        use std::fs;
        use std::os::windows::fs::OpenOptionsExt;
        let home = tempfile::tempdir().unwrap();
        let (new, old) = (home.path().join("new"), home.path().join("old"));
        fs::write(&new, "new").unwrap();
        fs::write(&old, "old").unwrap();
        let held = fs::OpenOptions::new().read(true).share_mode(0).open(&old).unwrap();
        let closing = thread::spawn(move || {
            thread::sleep(Duration::from_millis(300));
            drop(held);
        });
        retry_while_held(|| fs::rename(&new, &old)).unwrap();
        closing.join().unwrap();
        assert_eq!(fs::read_to_string(&old).unwrap(), "new");
    }
}
