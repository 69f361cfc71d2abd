//! Journals to measure with, and what a program needs to find them; it never touches one that it did not make.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, scrypt, x25519};

#[path = "../generate.rs"]
pub mod generate;

use generate::Generator;

/// The passphrase of encrypted journals.
pub const PASSPHRASE: &str = "four ordinary words here";
/// The work that opening a key takes where only what comes after it is measured, and the most that is opened.
const CHEAP: u8 = 1;
const MOST: u8 = 24;

/// What kind of journal.
#[derive(Clone, Copy)]
pub enum Shape {
    /// So many entries, five an evening, on two devices.
    Evenings(usize),
    /// A month of 5,000 entries.
    Month,
    /// One entry of 5 MB among few others.
    LongNote,
    /// 1,200 months of three devices.
    Devices,
}

impl Shape {
    pub fn unusual() -> [Self; 3] {
        [Self::Month, Self::LongNote, Self::Devices]
    }

    /// What asks for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Evenings(_) => "evenings",
            Self::Month => "month",
            Self::LongNote => "note",
            Self::Devices => "devices",
        }
    }

    pub fn name(self) -> String {
        match self {
            Self::Evenings(entries) => format!("{entries} entries"),
            Self::Month => "one month of 5,000 entries".into(),
            Self::LongNote => "one entry of 5 MB".into(),
            Self::Devices => "1,200 months of three devices".into(),
        }
    }

    /// Makes it, past its first run; gives the bytes of its months.
    pub fn make(self, home: &Path) -> u64 {
        let usual = Generator::always_the_same().devices(2);
        let (mut generator, entries) = match self {
            Self::Evenings(entries) => (usual, entries),
            Self::Month => (usual.an_evening(228), 5_000),
            Self::LongNote => (usual.long_note(5_000_000), 365),
            Self::Devices => (usual.devices(3), 182_500),
        };
        let bytes = generator.write(entries, home).unwrap();
        fs::create_dir_all(home.join("config")).unwrap();
        fs::write(home.join("config/config.toml"), "welcomed = true\n").unwrap();
        bytes
    }
}

/// Encrypts a journal as the program does, with the work that it chose, and what other devices have to do themselves.
pub fn encrypt(program: &Path, home: &Path) {
    fs::write(home.join("typed"), PASSPHRASE).unwrap();
    let mut command = Command::new(program);
    command.args(["passphrase", "set", "--passphrase-fd", "0"]).env_clear().envs(environment(home));
    command.stdin(File::open(home.join("typed")).unwrap()).stdout(Stdio::null()).stderr(Stdio::null());
    // It says that files of other devices are left, and that is an exit code.
    command.status().unwrap();
    let recipient = fs::read_to_string(home.join("data/recipient.txt")).unwrap();
    let recipient: x25519::Recipient =
        recipient.lines().find(|line| line.starts_with("age1")).unwrap().parse().unwrap();
    for file in fs::read_dir(home.join("data/journal")).unwrap() {
        let place = file.unwrap().path();
        if place.extension().is_some_and(|extension| extension == "json") {
            let closed = File::create(place.with_extension("json.age")).unwrap();
            write_age(&recipient, closed, &fs::read(&place).unwrap());
            fs::remove_file(place).unwrap();
        }
    }
}

fn write_age<W: Write>(recipient: &dyn age::Recipient, to: W, bytes: &[u8]) -> W {
    let mut writer = Encryptor::with_recipients(std::iter::once(recipient)).unwrap().wrap_output(to).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// Closes the key of an encrypted journal again, so that opening it takes no work.
pub fn make_cheap(home: &Path) {
    let (place, passphrase) = (home.join("data/identity.age"), SecretString::from(PASSPHRASE));
    let bytes = fs::read(&place).unwrap();
    let mut identity = scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(MOST);
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(&bytes[..])).unwrap();
    let mut key = Vec::new();
    let mut opened = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).unwrap();
    opened.read_to_end(&mut key).unwrap();
    let mut recipient = scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(CHEAP);
    let armor = ArmoredWriter::wrap_output(File::create(&place).unwrap(), Format::AsciiArmor).unwrap();
    write_age(&recipient, armor, &key).finish().unwrap();
}

/// Everything that a program gets from its environment; the clock stands still.
pub fn environment(home: &Path) -> Vec<(&'static str, OsString)> {
    let mut environment = moving_clock(home);
    environment.push(("VERBINDING_NOW", generate::NOW.into()));
    environment
}

/// The same with the clock of the machine.
pub fn moving_clock(home: &Path) -> Vec<(&'static str, OsString)> {
    vec![
        ("VERBINDING_HOME", home.into()),
        ("HOME", home.into()),
        ("VERBINDING_LANG", "nl".into()),
        ("LANG", "C.UTF-8".into()),
        ("TERM", "xterm-256color".into()),
        ("TZ", "Europe/Amsterdam".into()),
    ]
}
