//! A process that the library confined tries everything that it may not; must never be told by anybody but the kernel.
//!
//! The process is this test program itself, called once more: the same attempts without the call all succeed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use verbinding::confinement::{Needs, confine, in_force, outside};
use verbinding::settings::Paths;

use super::elsewhere;

/// Where the attempts are made; only set in the process that makes them.
const PLACE: &str = "VERBINDING_TEST_ATTEMPTS";
const THIS: &str = "confinement::refused::a_confined_process_can_neither_connect_nor_open_other_files";

type Attempt = (&'static str, Box<dyn Fn() -> io::Result<()> + Send>);

fn attempts(place: &Path, port: u16) -> Vec<Attempt> {
    let at = |name: &str| place.join(name);
    let (file, socket, new, link) = (at("other/file"), at("other/socket"), at("other/new"), at("other/link"));
    let (bound, removed, made) = (at("other/bound"), at("other/removed"), at("other/folder"));
    let own = at("home/data/file");
    vec![
        ("connect", Box::new(move || TcpStream::connect(("127.0.0.1", port)).map(drop))),
        ("listen", Box::new(|| TcpListener::bind("127.0.0.1:0").map(drop))),
        ("udp", Box::new(|| UdpSocket::bind("127.0.0.1:0").map(drop))),
        ("udp of 6", Box::new(|| UdpSocket::bind("[::1]:0").map(drop))),
        ("unix", Box::new(move || UnixStream::connect(&socket).map(drop))),
        ("unix listen", Box::new(move || UnixListener::bind(&bound).map(drop))),
        ("unix datagram", Box::new(|| UnixDatagram::unbound().map(drop))),
        ("program", Box::new(|| Command::new("true").status().map(drop))),
        ("read", Box::new(|| fs::read("/etc/passwd").map(drop))),
        ("read a process", Box::new(|| fs::read("/proc/self/environ").map(drop))),
        ("list", Box::new(|| fs::read_dir("/").map(drop))),
        (
            "read other",
            Box::new({
                let file = file.clone();
                move || fs::read(&file).map(drop)
            }),
        ),
        ("write other", Box::new(move || fs::write(&file, "x"))),
        ("write new", Box::new(move || fs::write(&new, "x"))),
        ("write in the temporary folder", Box::new(|| tempfile::tempfile().map(drop))),
        ("make a link", Box::new(move || std::os::unix::fs::symlink("x", &link))),
        ("make a folder", Box::new(move || fs::create_dir(&made))),
        ("remove", Box::new(move || fs::remove_file(&removed))),
        // What is needed.
        ("own file", Box::new(move || fs::write(&own, "x"))),
        ("own pair", Box::new(|| UnixStream::pair().map(drop))),
        ("time zone", Box::new(|| fs::read("/usr/share/zoneinfo/Europe/Amsterdam").map(drop))),
        ("null", Box::new(|| fs::write("/dev/null", "x"))),
    ]
}

/// Makes the attempts, here and where the person's files are opened, and says how each ended.
fn attempt(place: &Path, confined: bool, port: u16) {
    let paths = Paths::under(&place.join("home"));
    if confined {
        confine(Needs { paths: Some(&paths), named_files: true, editor: true, months: true, erases: false });
    }
    let told = |how: &io::Result<()>| {
        how.as_ref().map_or_else(|error| format!("{:?}", error.kind()), |()| "ok".into())
    };
    println!("\nin force: {:?}", (in_force().connections, in_force().files));
    for (name, attempt) in attempts(place, port) {
        println!("here {name}: {}", told(&attempt()));
    }
    for (name, attempt) in attempts(place, port) {
        println!("outside {name}: {}", told(&outside(attempt)));
    }
    let later = thread::spawn(move || TcpStream::connect(("127.0.0.1", port)).map(drop)).join().unwrap();
    println!("later connect: {}", told(&later));
}

/// Runs this test once more as the process that makes the attempts.
fn run(confined: bool) -> BTreeMap<String, String> {
    let place = elsewhere();
    let at = |name: &str| place.path().join(name);
    for folder in ["home/data", "home/state", "home/config", "other"] {
        fs::create_dir_all(at(folder)).unwrap();
    }
    for file in ["other/file", "other/removed"] {
        fs::write(at(file), "words").unwrap();
    }
    let (tcp, _unix) =
        (TcpListener::bind("127.0.0.1:0").unwrap(), UnixListener::bind(at("other/socket")).unwrap());
    let port = tcp.local_addr().unwrap().port();
    let told = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", THIS, "--nocapture"])
        .env(PLACE, place.path())
        .env("VERBINDING_TEST_CONFINED", if confined { "yes" } else { "no" })
        .env("VERBINDING_TEST_PORT", port.to_string())
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told = String::from_utf8(told.stdout).unwrap();
    let ours =
        |line: &&str| ["here ", "outside ", "later ", "in force"].iter().any(|it| line.starts_with(it));
    let lines = told.lines().filter(ours).filter_map(|line| line.split_once(": "));
    lines.map(|(name, how)| (name.to_owned(), how.to_owned())).collect()
}

#[test]
fn a_confined_process_can_neither_connect_nor_open_other_files() {
    let set = |name| std::env::var(name).ok();
    if let (Some(place), Some(port)) = (set(PLACE), set("VERBINDING_TEST_PORT")) {
        let confined = set("VERBINDING_TEST_CONFINED").as_deref() == Some("yes");
        return attempt(&PathBuf::from(place), confined, port.parse().unwrap());
    }
    let free = run(false);
    // Twice the same: what the first made is in the way of the second.
    let again = ["unix listen", "make a link", "make a folder", "remove"];
    for (name, how) in free.iter().filter(|(name, _)| *name != "in force") {
        let second = again.iter().any(|again| *name == format!("outside {again}"));
        assert!(how == "ok" || second, "without confinement {name}: {how}");
    }
    assert_eq!(free["in force"], "(false, false)");
    let confined = run(true);
    assert_eq!(confined["in force"], "(true, true)");
    assert_eq!(confined.len(), free.len());
    let needed = ["own file", "own pair", "time zone", "null"];
    let connections =
        ["connect", "listen", "udp", "udp of 6", "unix", "unix listen", "unix datagram", "program"];
    for (name, _) in attempts(Path::new("/"), 0) {
        let wanted = if needed.contains(&name) { "ok" } else { "PermissionDenied" };
        assert_eq!(confined[&format!("here {name}")], wanted, "here {name}");
        // There a file may be opened, but no connection.
        let wanted = if connections.contains(&name) { "PermissionDenied" } else { "ok" };
        assert_eq!(confined[&format!("outside {name}")], wanted, "outside {name}");
    }
    assert_eq!(confined["later connect"], "PermissionDenied");
}
