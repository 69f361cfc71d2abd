//! The power goes after any call of an operation: whatever such a disk may hold then opens, and what was reported is there.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Instant;

use super::check::{self, Ending};
use super::disk_model::{DiskModel, State};
use super::fingerprint::fingerprint;
use super::home::{self, Prepared, say};
use super::operations::{Form, OPERATIONS, Operation, each_with};
use super::tracer::{Event, Plan};

/// The home as it is before the operation.
fn state_of(prepared: &Prepared) -> State {
    let home = prepared.copy().path();
    let copy = prepared.copy();
    assert!(!home.exists(), "a copy goes when it is not held");
    let folders = home::folders(&copy.path()).into_iter().map(|folder| (folder, None));
    let files = home::files(&copy.path()).into_iter().map(|(path, bytes)| (path, Some(bytes)));
    folders.chain(files).collect()
}

/// What was tried, and what came of it.
#[derive(Default)]
struct Tally {
    moments: usize,
    states: usize,
    made: HashSet<u64>,
    checked: HashSet<(Ending, u64)>,
    problems: BTreeMap<String, Vec<String>>,
}

impl Tally {
    /// Opens every state that the disk may be in now.
    fn lose_power(
        &mut self,
        operation: &Operation,
        prepared: &Prepared,
        disk: &mut DiskModel,
        ending: Ending,
        after: &str,
    ) {
        self.moments += 1;
        for state in disk.states() {
            self.states += 1;
            let mut hasher = DefaultHasher::new();
            (&state, ending).hash(&mut hasher);
            if !self.made.insert(hasher.finish()) {
                continue;
            }
            let mut home = prepared.with(&state);
            if !self.checked.insert((ending, fingerprint(&home.path(), prepared))) {
                continue;
            }
            if let Err(problem) = check::check(operation, prepared, &mut home, ending) {
                let left: Vec<String> = state
                    .iter()
                    .filter(|(path, bytes)| bytes.is_some() && prepared.files.get(*path) != bytes.as_ref())
                    .map(|(path, bytes)| {
                        format!("{} ({})", path.display(), bytes.as_ref().map_or(0, Vec::len))
                    })
                    .collect();
                self.problems
                    .entry(problem)
                    .or_default()
                    .push(format!("{after}, {ending:?}, other files: {left:?}"));
            }
        }
    }
}

fn survive(name: &str, form: Form) {
    let operation = Operation::named(name);
    let begun = Instant::now();
    let prepared = Prepared::new(operation, form);
    let home = prepared.copy();
    let run = home.trace(operation, &prepared.victim, Plan::Record);
    assert_eq!(run.code, Some(0), "{}: {} {}", operation.name, run.out, run.err);
    let mut disk = DiskModel::new(&state_of(&prepared));
    let mut tally = Tally::default();
    let mut heard = String::new();
    let mut ending = Ending { said: false, failed: false };
    for event in &run.events {
        disk.follow(event);
        if let Event::Said(words) = event {
            heard.push_str(words);
            ending.said |= !operation.said.is_empty() && heard.contains(operation.said);
        }
        let changes = match event {
            Event::Call(call) => call.kind.changes(),
            Event::Contents(..) | Event::Said(_) => true,
        };
        if changes {
            tally.lose_power(operation, &prepared, &mut disk, ending, &event.words());
        }
    }
    assert!(ending.said || operation.said.is_empty(), "{}: {heard}", operation.name);
    let Tally { moments, states, made, checked, problems } = tally;
    let told = format!(
        "{}, {form:?}, power: {moments} moments, {states} states, {} of them different, {} outcomes, {} s",
        operation.name,
        made.len(),
        checked.len(),
        begun.elapsed().as_secs()
    );
    say(&told);
    let problems: Vec<String> = problems
        .iter()
        .map(|(problem, cases)| {
            format!(
                "{problem}\n    {} times, first: {}",
                cases.len(),
                cases[..cases.len().min(4)].join("\n        ")
            )
        })
        .collect();
    assert!(problems.is_empty(), "{}: {} problems\n{}", operation.name, problems.len(), problems.join("\n"));
}

each_with! {
    survive;
    a_note_survives_a_power_cut: "note", Plain;
    a_note_in_sealed_form_survives_a_power_cut: "note", Sealed;
    an_exercise_survives_a_power_cut: "exercise", Plain;
    an_exercise_in_sealed_form_survives_a_power_cut: "exercise", Sealed;
    a_draft_survives_a_power_cut: "draft", Plain;
    a_draft_in_sealed_form_survives_a_power_cut: "draft", Sealed;
    erasing_one_entry_survives_a_power_cut: "erase one", Plain;
    erasing_one_entry_in_sealed_form_survives_a_power_cut: "erase one", Sealed;
    erasing_everything_survives_a_power_cut: "erase all", Plain;
    erasing_everything_in_sealed_form_survives_a_power_cut: "erase all", Sealed;
    an_import_survives_a_power_cut: "import", Plain;
    an_import_in_sealed_form_survives_a_power_cut: "import", Sealed;
    a_repair_survives_a_power_cut: "repair", Plain;
    a_repair_in_sealed_form_survives_a_power_cut: "repair", Sealed;
    a_purge_of_the_trash_survives_a_power_cut: "trash purge", Plain;
    a_purge_of_the_trash_in_sealed_form_survives_a_power_cut: "trash purge", Sealed;
    a_setting_survives_a_power_cut: "setting", Plain;
    setting_a_passphrase_survives_a_power_cut: "set a passphrase", Plain;
    changing_the_passphrase_survives_a_power_cut: "change the passphrase", Sealed;
    removing_the_passphrase_survives_a_power_cut: "remove the passphrase", Sealed;
}
