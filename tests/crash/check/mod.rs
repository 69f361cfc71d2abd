//! What must hold in a home after a fault, with the program running normally again; it says what does not.

mod passphrase;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::files::holding;
use super::home::{self, Home, Prepared, TRASHED, VICTIM};
use super::operations::{DAMAGED, Effect, Form, Operation};

/// How the operation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ending {
    /// Whether the program had said that it was done.
    pub said: bool,
    /// Whether it ended by itself and said that it did not work.
    pub failed: bool,
}

impl Ending {
    /// How an operation ended that said this.
    pub fn of(operation: &Operation, out: &str, err: &str, code: Option<i32>) -> Self {
        let in_words =
            !operation.said.is_empty() && [out, err].iter().any(|told| told.contains(operation.said));
        Self { said: in_words || code == Some(0), failed: code.is_some_and(|code| code != 0) }
    }
}

type Checked = Result<(), String>;
type Entries = BTreeMap<String, Value>;

/// Words that only the entries and drafts of this device say.
const WORDS: [&str; 7] =
    ["Een merel", "Lang gelopen", "Kan niet slapen", "Ingevoerd", VICTIM, TRASHED, "Oma Truus"];
/// What the page says that is written afterwards.
const AFTER: &str = "Na afloop.";

/// A home that is looked at after an operation that did not end as it should.
struct Check<'a> {
    operation: &'a Operation,
    prepared: &'a Prepared,
    home: &'a Home,
    ending: Ending,
    /// What is left of a file that was damaged before.
    damaged: Option<&'a [u8]>,
}

/// Starts the program again, saves, tries once more, and looks whether everything is there.
pub fn check(operation: &Operation, prepared: &Prepared, home: &mut Home, ending: Ending) -> Checked {
    if prepared.form == Form::Sealed && operation.effect != Effect::RemovesPassphrase {
        hidden(&home.path(), operation)?;
    }
    match operation.effect {
        Effect::SetsPassphrase => {
            passphrase::none_in_new_files(&home.path())?;
            home.keys = Some("old");
        }
        Effect::ChangesPassphrase => return passphrase::changed(operation, prepared, home, ending),
        _ => {}
    }
    look(operation, prepared, home, ending)
}

fn look(operation: &Operation, prepared: &Prepared, home: &Home, ending: Ending) -> Checked {
    let damaged = prepared
        .files
        .iter()
        .find(|(path, bytes)| path.starts_with("data/journal") && bytes.len() == DAMAGED);
    let damaged = damaged.map(|(_, bytes)| bytes.as_slice());
    Check { operation, prepared, home, ending, damaged }.all()
}

/// Nothing of this device is readable in any file.
fn hidden(home: &Path, operation: &Operation) -> Checked {
    let whole = match operation.effect {
        Effect::Adds { whole } | Effect::Drafts { whole, .. } => whole,
        _ => VICTIM,
    };
    for words in WORDS.into_iter().chain([AFTER, whole]) {
        let readable = holding(home, words);
        hold(readable.is_empty(), || format!("{words:?} can be read in {readable:?}"))?;
    }
    Ok(())
}

fn hold(holds: bool, what: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(what()) }
}

impl Check<'_> {
    fn all(&self) -> Checked {
        if self.operation.effect == Effect::ErasesOne && self.ending.said {
            // Before a start has had a chance to set it right.
            let left = holding(&self.home.path(), VICTIM);
            hold(left.is_empty(), || format!("said, but the erased words are in {left:?}"))?;
        }
        let there = self.listed()?;
        if self.operation.effect.is_of_passphrase() {
            passphrase::one_form(self.home, self.operation)?;
        }
        if self.operation.effect == Effect::ErasesAll {
            return self.everything_erased(&there);
        }
        self.earlier(&there)?;
        self.added(&there)?;
        self.once_more(&there)?;
        let before = self.listed()?;
        self.earlier(&before)?;
        self.save()?;
        let after = self.listed()?;
        let added: Vec<&String> = after.keys().filter(|id| !before.contains_key(*id)).collect();
        hold(added.len() == 1, || format!("{} entries of one save", added.len()))?;
        let same = before.iter().all(|(id, entry)| after.get(id) == Some(entry));
        hold(same, || "the save changed other entries".to_owned())?;
        let told = self.home.run(&["doctor"], "");
        hold(told.code == Some(0), || format!("doctor: {:?} {} {}", told.code, told.out, told.err))?;
        self.stray()?;
        self.unsealed(&after)
    }

    /// Without its passphrase everything is as it was before it had one.
    fn unsealed(&self, there: &Entries) -> Checked {
        let home = self.home.path();
        // What was set aside damaged can be opened by nobody, and keeps its key.
        if self.operation.effect == Effect::Repairs && self.prepared.form == Form::Sealed {
            return Ok(());
        }
        if self.home.keys.is_some() {
            if self.operation.effect != Effect::RemovesPassphrase {
                hidden(&home, self.operation)?;
                let told = self.home.run(&["passphrase", "remove"], "");
                hold(told.code == Some(0), || format!("the passphrase removed: {} {}", told.out, told.err))?;
            }
            // Known: of a change that was stopped, the old passphrase leaves the shared key that only the new one opens.
            let half = self.operation.effect == Effect::ChangesPassphrase && self.home.keys == Some("old");
            let known = |path: &Path| half && path == Path::new("data/identity.age");
            let mut files = home::files(&home).into_keys();
            let sealed = files.find(|path| path.to_string_lossy().ends_with(".age") && !known(path));
            hold(sealed.is_none(), || format!("still encrypted: {sealed:?}"))?;
            let same = half || self.listed()? == *there;
            hold(same, || "without a passphrase there is something else".to_owned())?;
        }
        let gone = match self.operation.effect {
            Effect::ErasesOne => holding(&home, VICTIM),
            Effect::Purges => holding(&home, TRASHED),
            _ => Vec::new(),
        };
        hold(gone.is_empty(), || format!("words that were to go are in {gone:?}"))?;
        for (path, bytes) in &self.prepared.drafts {
            let now = fs::read(home.join(path)).ok();
            hold(now.as_ref() == Some(bytes), || format!("{} changed", path.display()))?;
        }
        self.draft()
    }

    fn draft(&self) -> Checked {
        let Effect::Drafts { kind, whole } = self.operation.effect else { return Ok(()) };
        let draft = self.home.path().join(format!("state/drafts/{kind}.json"));
        let draft = fs::read_to_string(draft).unwrap_or_default();
        hold(!self.ending.said || draft.contains(whole), || format!("said, but the draft is {draft}"))
    }

    fn listed(&self) -> Result<Entries, String> {
        let told = self.home.run(&["list", "--json"], "");
        let damaged = self.operation.effect == Effect::Repairs;
        hold(told.code == Some(0) || damaged, || format!("list: {:?} {}", told.code, told.err))?;
        let entries: Vec<Value> = serde_json::from_str(&told.out)
            .map_err(|error| format!("list: {error}, {:?} {}", told.code, told.err))?;
        let count = entries.len();
        let id = |entry: &Value| entry["id"].as_str().unwrap_or_default().to_owned();
        let entries: Entries = entries.into_iter().map(|entry| (id(&entry), entry)).collect();
        hold(entries.len() == count, || "an entry is listed twice".to_owned())?;
        Ok(entries)
    }

    /// Every entry from before, the circle, the other draft and the settings.
    fn earlier(&self, there: &Entries) -> Checked {
        let effect = self.operation.effect;
        let damaged =
            |entry: &Value| effect == Effect::Repairs && entry["at"].as_str().unwrap().starts_with("2026-09");
        for (id, entry) in &self.prepared.entries {
            let may_go = effect == Effect::ErasesOne && *id == self.prepared.victim || damaged(entry);
            match there.get(id) {
                None if may_go => {}
                found => hold(found == Some(entry), || format!("{entry} became {found:?}"))?,
            }
        }
        let circle = self.home.run(&["circle", "--json"], "").out;
        hold(circle == self.prepared.circle, || format!("the circle became {circle}"))?;
        // Encrypted or not, as long as it is one of them; what is in it is looked at in the end.
        let is_there = |path: &Path| path.exists() || path.with_extension("json.age").exists();
        for path in self.prepared.drafts.keys() {
            hold(is_there(&self.home.path().join(path)), || format!("{} is lost", path.display()))?;
        }
        let config = fs::read_to_string(self.home.path().join("config/config.toml")).unwrap_or_default();
        hold(config.contains("welcomed = true"), || format!("the settings became {config}"))
    }

    /// What the operation adds is whole or absent, and there when it was said.
    fn added(&self, there: &Entries) -> Checked {
        let new: Vec<&Value> = there
            .iter()
            .filter(|(id, _)| !self.prepared.entries.contains_key(*id))
            .map(|(_, entry)| entry)
            .collect();
        let most = match self.operation.effect {
            Effect::Adds { .. } => 1,
            Effect::Imports(count) => count,
            _ => 0,
        };
        hold(new.len() <= most, || format!("{} new entries", new.len()))?;
        hold(!self.ending.said || new.len() == most, || format!("said, but {} new entries", new.len()))?;
        for entry in new {
            let text = entry.to_string();
            let whole = match self.operation.effect {
                Effect::Adds { whole } => text.contains(&Value::from(whole).to_string()),
                _ => text.contains("Ingevoerd ") && text.contains(".\""),
            };
            hold(whole, || format!("not whole: {text}"))?;
        }
        self.changed(there)
    }

    /// What the operation changes or removes, when it was said.
    fn changed(&self, there: &Entries) -> Checked {
        let (home, said) = (self.home.path(), self.ending.said);
        match self.operation.effect {
            Effect::Drafts { .. } if self.prepared.form == Form::Plain => self.draft(),
            Effect::ErasesOne if said => {
                hold(!there.contains_key(&self.prepared.victim), || "said, but it is listed".to_owned())
            }
            Effect::Repairs => {
                self.keeps_damaged()?;
                let whole = there == &self.prepared.entries;
                hold(!said || whole, || format!("said, but there is {there:?}"))
            }
            Effect::Sets(line) if said => {
                hold(!holding(&home, line).is_empty(), || "said, but it is not set".to_owned())
            }
            _ => Ok(()),
        }
    }

    /// The next start or the next try ends what was begun.
    fn once_more(&self, there: &Entries) -> Checked {
        let home = self.home.path();
        let again =
            || self.home.try_again(self.operation.arguments, self.operation.typed, &self.prepared.victim);
        match self.operation.effect {
            Effect::ErasesOne => {
                if there.contains_key(&self.prepared.victim) {
                    let told = again();
                    hold(told.code == Some(0), || format!("erased again: {}", told.err))?;
                } else {
                    self.home.run(&["grounding"], "\n");
                }
                let left = holding(&home, VICTIM);
                hold(left.is_empty(), || format!("the erased words are in {left:?}"))
            }
            Effect::Imports(count) => {
                let told = again();
                hold(told.code == Some(0), || format!("imported again: {}", told.err))?;
                let all = self.listed()?.len() == self.prepared.entries.len() + count;
                hold(all, || "not all are there after the import was tried again".to_owned())
            }
            Effect::Repairs => {
                let told = again();
                hold(told.code == Some(0), || format!("repaired again: {} {}", told.out, told.err))?;
                hold(self.listed()? == self.prepared.entries, || "not repaired by the next try".to_owned())?;
                self.keeps_damaged()
            }
            Effect::Purges => {
                again();
                let left = holding(&home, TRASHED);
                hold(left.is_empty(), || format!("the purged words are in {left:?}"))
            }
            Effect::SetsPassphrase | Effect::RemovesPassphrase => {
                let sets = self.operation.effect == Effect::SetsPassphrase;
                let told = again();
                // Or the start before has finished it.
                let there = if sets { "heeft al een wachtzin" } else { "heeft hier geen wachtzin" };
                let finished = told.code == Some(0) || told.err.contains(there);
                hold(finished, || format!("tried again: {} {}", told.out, told.err))?;
                if sets { hidden(&home, self.operation) } else { Ok(()) }
            }
            Effect::Sets(line) => {
                let told = again();
                hold(told.code == Some(0), || format!("set again: {}", told.err))?;
                hold(holding(&home, line).len() == 1, || "not set by the next try".to_owned())
            }
            _ => Ok(()),
        }
    }

    /// Everything goes: what is still there is whole, and the next try removes it.
    fn everything_erased(&self, there: &Entries) -> Checked {
        let home = self.home.path();
        for (id, entry) in there {
            let before = self.prepared.entries.get(id);
            hold(before == Some(entry), || format!("{before:?} became {entry}"))?;
        }
        let said_well = !self.ending.said || home::files(&home).is_empty();
        hold(said_well, || format!("said, but there is {:?}", super::files::files(&home)))?;
        let told = self.home.run(self.operation.arguments, self.operation.typed);
        hold(told.code == Some(0), || format!("erased again: {}", told.err))?;
        let left = if home.exists() { super::files::files(&home) } else { Vec::new() };
        hold(left.is_empty(), || format!("after the next try there is {left:?}"))?;
        self.save()?;
        hold(self.listed()?.len() == 1, || "not one entry after the first save".to_owned())?;
        self.stray()
    }

    fn keeps_damaged(&self) -> Checked {
        let there =
            home::files(&self.home.path()).into_values().any(|bytes| Some(bytes.as_slice()) == self.damaged);
        hold(there, || "the damaged file is lost".to_owned())
    }

    fn save(&self) -> Checked {
        let told = self.home.run(&["note"], AFTER);
        hold(told.code == Some(0), || format!("the next save: {}", told.err))
    }

    /// Nothing is left that has no meaning.
    fn stray(&self) -> Checked {
        let home = self.home.path();
        let stray = home::files(&home).into_keys().find(|path| !is_known(path));
        hold(stray.is_none(), || format!("a stray file: {stray:?}"))?;
        let beside = self.home.beside();
        hold(beside.is_empty(), || format!("outside of the home there is {beside:?}"))?;
        let empty = |folder: &PathBuf| {
            fs::read_dir(home.join(folder)).unwrap().next().is_none() && *folder != Path::new("state/drafts")
        };
        let empty = home::folders(&home).into_iter().find(empty);
        hold(empty.is_none(), || format!("an empty folder: {empty:?}"))
    }
}

/// Whether a file has a place in a home, by its name.
fn is_known(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_str().unwrap();
    let parts: Vec<&str> = path.iter().map(|part| part.to_str().unwrap()).collect();
    let sealed = name.strip_suffix(".age").unwrap_or(name);
    let json = !name.starts_with('.') && Path::new(sealed).extension().is_some_and(|ending| ending == "json");
    match parts.as_slice() {
        ["data", "journal" | "backup" | "damaged", _]
        | ["data", "backup", _, _]
        | ["data", "backup", _, "journal", _]
        | ["state", "drafts", _] => json,
        ["data", name] => {
            json && name.starts_with("circle.") || ["identity.age", "recipient.txt"].contains(name)
        }
        ["state", name] => {
            ["device", "lock", "tidied", "trash.json", "identity.age", "recipient.txt"].contains(name)
                || sealed == "trash.json"
        }
        ["config", "config.toml"] | ["config", "exercises", "evening_walk.toml"] => true,
        _ => false,
    }
}

/// What is wrong with what the program said.
pub fn sentences(operation: &Operation, out: &str, err: &str, code: Option<i32>) -> Checked {
    for raw in ["panicked", "Os {", "os error", "Err(", "Error {", "RUST_BACKTRACE", "kind:", "cannot "] {
        hold(!out.contains(raw) && !err.contains(raw), || format!("said {raw}: {out} {err}"))?;
    }
    let Some(code) = code.filter(|code| *code != 0) else { return Ok(()) };
    hold(code == 1, || format!("ended with {code}: {err}"))?;
    let last = out.lines().chain(err.lines()).any(|line| line.ends_with('.'));
    hold(last, || format!("ended with {code} and without a sentence: {out} {err}"))?;
    let number = !operation.for_a_person || out.contains("112") || err.contains("112");
    hold(number, || format!("no number to call: {out} {err}"))
}
