//! This machine's name in file names, made once; it must never change once a file bears it.

use std::fs;
use std::io::ErrorKind;

use chrono::{DateTime, Utc};

use crate::settings::Places;

use super::lock::Lock;
use super::record::fresh_id;
use super::safe::{self, Disk, SaveError, Step};

/// The name, made and kept at the first need; the lock makes two processes agree.
pub(super) fn name(
    disk: &dyn Disk,
    places: &Places,
    _lock: &Lock,
    now: DateTime<Utc>,
) -> Result<String, SaveError> {
    if let Some(name) = known(disk, places)? {
        return Ok(name);
    }
    let path = places.state().join("device");
    let name = made(places.host(), now);
    safe::write(disk, &path, format!("{name}\n").as_bytes(), "state")?;
    Ok(name)
}

/// The name, if it was made already.
pub(super) fn known(disk: &dyn Disk, places: &Places) -> Result<Option<String>, SaveError> {
    let path = places.state().join("device");
    let kept = safe::step(disk, Step::Read, &path, || match fs::read(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        other => other,
    })?;
    Ok(String::from_utf8(kept).ok().map(|text| text.trim().to_owned()).filter(|text| sound(text)))
}

/// Host name and four random characters; without dots, for a dot ends the device in a file name.
fn made(host: Option<&str>, now: DateTime<Utc>) -> String {
    let from_file = || fs::read_to_string("/etc/hostname").ok();
    let host = host
        .map(str::to_owned)
        .or_else(from_file)
        .map(|name| clean(&name))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "computer".to_owned());
    let random = fresh_id(now).simple().to_string();
    format!("{host}-{}", random.get(28..).unwrap_or("0000"))
}

fn clean(host: &str) -> String {
    let first = host.trim().split('.').next().unwrap_or("").to_ascii_lowercase();
    let plain: String =
        first.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(24).collect();
    plain.trim_matches('-').to_owned()
}

fn sound(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 64
        && !name.starts_with('-')
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::safe::RealDisk;

    fn now() -> DateTime<Utc> {
        "2026-11-22T20:04:31.870Z".parse().unwrap()
    }

    #[test]
    fn the_name_is_made_once() {
        let home = tempfile::tempdir().unwrap();
        let places = Places::under(home.path());
        let lock = Lock::take(&RealDisk, places.state()).unwrap();
        let first = name(&RealDisk, &places, &lock, now()).unwrap();
        assert!(sound(&first));
        assert_eq!(name(&RealDisk, &places, &lock, now()).unwrap(), first);
    }

    #[test]
    fn a_host_name_becomes_a_plain_word() {
        assert_eq!(clean("Laptop.local\n"), "laptop");
        assert_eq!(clean("Jan's MacBook"), "jan-s-macbook");
        assert_eq!(clean("..//../etc"), "");
        assert_eq!(clean("évé"), "v");
        assert!(made(Some("--"), now()).starts_with("computer-"));
        assert!(sound(&made(Some("Één.ding"), now())));
    }
}
