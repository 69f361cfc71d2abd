//! Homes as they are before an operation, their copies, and the real program in one; must never touch the person's own.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::os::fd::AsRawFd as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use chrono::DateTime;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use verbinding::journal::{Draft, Journal, Record};
use verbinding::settings::Paths;

use super::operations::{Effect, Form, KEYS, Operation};
use super::records;
use super::tracer;

/// The moment at which everything happens.
pub const NOW: &str = "2026-11-22T21:04:31+01:00";
/// What only the entry says that is to be erased, and that in the trash.
pub const VICTIM: &str = "xyzzy dat gewist wordt";
pub const TRASHED: &str = "plugh dat lang genoeg lag";

/// A home that was made ready for an operation, and what can be read in it.
pub struct Prepared {
    /// Everything that lies outside of the home, too.
    folder: TempDir,
    pub entries: BTreeMap<String, Value>,
    pub circle: String,
    /// The entry that is to be erased.
    pub victim: String,
    /// The bytes of every file.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// The bytes of the drafts before they were encrypted.
    pub drafts: BTreeMap<PathBuf, Vec<u8>>,
    pub form: Form,
}

/// A home of its own, and how the program is started in it.
pub struct Home {
    pub folder: TempDir,
    /// The file that the passphrase is read from; none where there is no passphrase.
    pub keys: Option<&'static str>,
}

/// What the program said, and how it ended.
pub struct Told {
    pub out: String,
    pub err: String,
    pub code: Option<i32>,
}

/// The program of this crate as it was at the first start: a build meanwhile puts another file in its place.
fn program() -> &'static Path {
    static HELD: OnceLock<(File, PathBuf)> = OnceLock::new();
    let (_, path) = HELD.get_or_init(|| {
        let file = File::open(env!("CARGO_BIN_EXE_verbinding")).unwrap();
        let path = format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd());
        (file, path.into())
    });
    path
}

/// Says something that is no failure.
pub fn say(words: &str) {
    let mut out = std::io::stderr().lock();
    writeln!(out, "{words}").unwrap();
}

/// A folder in memory where there is one: a sync costs nothing there.
pub fn temporary() -> TempDir {
    let memory = Path::new("/dev/shm");
    let builder = |folder: &Path| tempfile::Builder::new().prefix("verbinding-").tempdir_in(folder);
    builder(memory).or_else(|_| builder(&std::env::temp_dir())).unwrap()
}

fn keep(journal: &Journal, kind: &str, at: &str, fields: &Value) -> String {
    let at = DateTime::parse_from_rfc3339(at).unwrap();
    let mut record = Record::new(kind, at, at.into());
    record.fields = fields.as_object().cloned().unwrap_or_else(Map::new).into_iter().collect();
    let id = record.id.clone();
    let in_circle = ["circle", "helplines"].contains(&kind);
    let kept =
        if in_circle { journal.keep_circle(record, at.into()) } else { journal.keep(record, at.into()) };
    kept.unwrap();
    id
}

/// Three months of this device and one of another, a circle, a draft, copies, and an entry in the trash that is due.
fn fill(home: &Path) -> String {
    records::configure(home, "welcomed = true\n");
    let journal = Journal::open(Paths::under(home), 4);
    let note = |at: &str, words: &str| keep(&journal, "note", at, &json!({"text": words}));
    note("2026-09-14T21:00:00+02:00", "Een merel op het dak.");
    let trashed = note("2026-10-02T21:00:00+02:00", TRASHED);
    note("2026-10-03T21:00:00+02:00", "Lang gelopen.\nMet M.");
    keep(&journal, "helplines", "2026-10-01T10:00:00+02:00", &json!({"country": "NL"}));
    let friend = json!({"name": "M.", "helps": "zus", "reach": "06 00 00 00 01", "order": 1});
    keep(&journal, "circle", "2026-10-01T10:00:01+02:00", &friend);
    let removed = DateTime::parse_from_rfc3339("2026-10-04T21:00:00+02:00").unwrap();
    journal.remove(&trashed, removed.into()).unwrap();
    // An entry goes only when this device has seen it in the trash for thirty days.
    for day in ["2026-10-12", "2026-10-26", "2026-11-09"] {
        let start = DateTime::parse_from_rfc3339(&format!("{day}T21:00:00+01:00")).unwrap();
        journal.purge(start.into()).unwrap();
    }
    let victim = note("2026-11-20T21:00:00+01:00", VICTIM);
    note("2026-11-21T21:00:00+01:00", "Kan niet slapen.");
    let at = DateTime::parse_from_rfc3339("2026-11-21T22:00:00+01:00").unwrap();
    let mut begun = Record::new("encounter", at, at.into());
    begun.fields.insert("who".into(), "Oma Truus".into());
    journal.keep_draft(&Draft::of(&begun, "who")).unwrap();
    let other = [records::record(1, "note", "2026-11-05T20:00:00+01:00", &json!({"text": "Van de laptop."}))];
    records::write_journal(home, "laptop-7f3a", &other);
    records::write_circle(home, 1, &json!({}));
    victim
}

/// What is brought in: two pages in each of three months, one month of which is there.
fn write_import(path: &Path) {
    let page = |number: usize, at: &str| {
        records::record(0x100 + number, "note", at, &json!({"text": format!("Ingevoerd {number}.")}))
    };
    let pages = [
        page(1, "2026-07-01T20:00:00+02:00"),
        page(2, "2026-07-02T20:00:00+02:00"),
        page(3, "2026-08-01T20:00:00+02:00"),
        page(4, "2026-08-02T20:00:00+02:00"),
        page(5, "2026-10-21T20:00:00+02:00"),
        page(6, "2026-10-22T20:00:00+02:00"),
    ];
    let file = json!({"format": "verbinding-export", "version": 1, "entries": pages, "circle": []});
    fs::write(path, file.to_string()).unwrap();
}

impl Prepared {
    pub fn new(operation: &Operation, form: Form) -> Self {
        let folder = temporary();
        let home = folder.path().join("home");
        fs::create_dir(&home).unwrap();
        let victim = fill(&home);
        write_import(&folder.path().join("import.json"));
        for (name, lines) in KEYS {
            fs::write(folder.path().join(name), lines.join("\n")).unwrap();
        }
        let drafts = files(&home).into_iter().filter(|(path, _)| path.starts_with("state/drafts")).collect();
        let (entries, files_there) = (BTreeMap::new(), BTreeMap::new());
        let circle = String::new();
        let mut prepared = Prepared { folder, entries, circle, victim, files: files_there, drafts, form };
        if form == Form::Sealed {
            let start = prepared.copy();
            let told = start.run(&["passphrase", "set"], "");
            assert_eq!(told.code, Some(0), "{} {}", told.out, told.err);
            fs::remove_dir_all(&home).unwrap();
            fs::create_dir(&home).unwrap();
            copy(&start.path(), &home);
        }
        let start = prepared.copy();
        // The marks of the files, and the copies of today that a first reading makes.
        prepared.entries = start.entries();
        prepared.circle = start.run(&["circle", "--json"], "").out;
        (operation.prepare)(&home);
        prepared.files = files(&home);
        prepared
    }

    /// The home and what lies beside it once more, in a folder of its own.
    pub fn copy(&self) -> Home {
        let home = Home { folder: temporary(), keys: self.keys() };
        self.copy_into(&home);
        home
    }

    /// The file that the passphrase is read from.
    pub fn keys(&self) -> Option<&'static str> {
        (self.form == Form::Sealed).then_some("old")
    }

    pub fn copy_into(&self, home: &Home) {
        copy(self.folder.path(), home.folder.path());
    }

    /// With these files in the place of those of the home.
    pub fn with(&self, files: &BTreeMap<PathBuf, Option<Vec<u8>>>) -> Home {
        let folder = temporary();
        for name in KEYS.map(|(name, _)| name).into_iter().chain(["import.json"]) {
            fs::copy(self.folder.path().join(name), folder.path().join(name)).unwrap();
        }
        let home = Home { folder, keys: self.keys() };
        fs::create_dir(home.path()).unwrap();
        for (path, contents) in files {
            let path = home.path().join(path);
            match contents {
                None => fs::create_dir_all(path).unwrap(),
                Some(contents) => fs::write(path, contents).unwrap(),
            }
        }
        home
    }
}

impl Home {
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// The same once more, in a folder of its own, with these passphrases.
    pub fn again(&self, keys: &'static str) -> Home {
        let home = Home { folder: temporary(), keys: Some(keys) };
        copy(self.folder.path(), home.folder.path());
        home
    }

    /// What lies beside the home and was not put there by the tests.
    pub fn beside(&self) -> Vec<PathBuf> {
        let known =
            |name: &str| KEYS.iter().any(|(key, _)| *key == name) || ["home", "import.json"].contains(&name);
        let names = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| !known(&name.to_string_lossy())).map(PathBuf::from).collect()
    }

    /// What is put in the place of `ID` and `IMPORT` in the arguments.
    fn arguments(&self, arguments: &[&str], victim: &str) -> Vec<String> {
        let import = self.folder.path().join("import.json");
        let real = |argument: &&str| match *argument {
            "ID" => victim.to_owned(),
            "IMPORT" => import.to_string_lossy().into_owned(),
            other => other.to_owned(),
        };
        arguments.iter().map(real).collect()
    }

    fn set_up(&self, command: &mut Command, keys: Option<&str>) {
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("VERBINDING_HOME", self.path())
            .env("VERBINDING_NOW", NOW)
            .env("VERBINDING_LANG", "nl")
            .env("VERBINDING_TEST_WORK_FACTOR", "2")
            .env("TZ", "Europe/Amsterdam")
            .env("TMPDIR", self.folder.path())
            .env("KEYS", self.folder.path().join(keys.unwrap_or_default()))
            .current_dir(self.folder.path());
    }

    /// Runs the program with this on standard input.
    pub fn run(&self, arguments: &[&str], typed: &str) -> Told {
        self.try_again(arguments, typed, "")
    }

    /// The same, with an id in the place of `ID`.
    pub fn try_again(&self, arguments: &[&str], typed: &str, victim: &str) -> Told {
        let mut command = Command::new(program());
        if self.keys.is_some() {
            command = Command::new("sh");
            command.arg("-c").arg("exec \"$0\" --passphrase-fd 3 \"$@\" 3<\"$KEYS\"").arg(program());
        }
        command.args(self.arguments(arguments, victim)).stdin(piped(typed));
        self.set_up(&mut command, self.keys);
        let output = command.output().unwrap();
        let words = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let signal = output.status.signal().map(|signal| format!("(ended by signal {signal})"));
        let err = words(output.stderr) + &signal.unwrap_or_default();
        Told { out: words(output.stdout), err, code: output.status.code() }
    }

    /// Runs an operation under the tracer.
    pub fn trace(&self, operation: &Operation, victim: &str, plan: tracer::Plan) -> tracer::Run {
        tracer::trace(&self.path(), self.waiting(operation, victim), plan)
    }

    /// Stops an operation for good after the call of this number.
    pub fn stop_after(&self, operation: &Operation, victim: &str, number: usize) -> Child {
        tracer::stop_after(&self.path(), self.waiting(operation, victim), number)
    }

    /// An operation that waits for the tracer.
    fn waiting(&self, operation: &Operation, victim: &str) -> Command {
        let reads_keys = self.keys.is_some() || operation.effect == Effect::SetsPassphrase;
        let words = if reads_keys { "--passphrase-fd 3 \"$@\" 3<\"$KEYS\"" } else { "\"$@\"" };
        let mut command = tracer::stopped(program(), words);
        command.args(self.arguments(operation.arguments, victim)).stdin(piped(operation.typed));
        self.set_up(&mut command, Some(operation.keys));
        command
    }

    /// Every entry that the program lists, by its id.
    pub fn entries(&self) -> BTreeMap<String, Value> {
        let told = self.run(&["list", "--json"], "");
        let entries: Vec<Value> = serde_json::from_str(&told.out)
            .unwrap_or_else(|error| panic!("{error}: {} {} {:?}", told.out, told.err, told.code));
        let count = entries.len();
        let entries: BTreeMap<_, _> =
            entries.into_iter().map(|entry| (entry["id"].as_str().unwrap().to_owned(), entry)).collect();
        assert_eq!(entries.len(), count, "an entry is listed twice");
        entries
    }
}

/// What is typed, as a pipe that ends.
fn piped(typed: &str) -> Stdio {
    let (reader, mut writer) = std::io::pipe().unwrap();
    // Far less than a pipe holds.
    writer.write_all(typed.as_bytes()).unwrap();
    Stdio::from(reader)
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below a folder and its bytes, by its path in it.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let read = |path: PathBuf| (path.strip_prefix(folder).unwrap().to_path_buf(), fs::read(&path).unwrap());
    super::files::files(folder).into_iter().map(read).collect()
}

/// Every folder below a folder, by its path in it.
pub fn folders(folder: &Path) -> Vec<PathBuf> {
    fn look(folder: &Path, root: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.push(path.strip_prefix(root).unwrap().to_path_buf());
                look(&path, root, found);
            }
        }
    }
    let mut found = Vec::new();
    look(folder, folder, &mut found);
    found.sort();
    found
}
