//! Every call of every operation fails, and the program is killed before, in and after it; nothing that was there is lost.
//!
//! By default the program is killed in each state that the disk comes by: before each call that changes it, in each write,
//! and after the last. Each call that changes something meets one error, which rotate over the calls of its kind. Of those
//! that change nothing one in four does in plain form, and none in sealed form. `VERBINDING_FAULTS=all` makes each call meet
//! each error, once and lasting, and adds each kill that finds the disk as another one did: by hand, for it takes hours.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Instant;

use nix::errno::Errno;

use super::calls::{Call, Kind};
use super::check::{self, Ending};
use super::fingerprint::fingerprint;
use super::home::{Home, Prepared, say};
use super::operations::{Form, OPERATIONS, Operation, each_with};
use super::tracer::{Plan, Run};

const ERRORS: [Errno; 4] = [Errno::ENOSPC, Errno::EIO, Errno::EDQUOT, Errno::EROFS];

/// The kills that a call can meet; `all`: also those that find the disk as another one did.
fn kills(number: usize, call: &Call, all: bool) -> Vec<Plan> {
    if call.kind.only_reads() || !all && !call.kind.changes() {
        return Vec::new();
    }
    let half = (call.kind == Kind::Write).then_some(Plan::KillIn(number));
    let after = all.then_some(Plan::KillAfter(number));
    [Plan::KillBefore(number)].into_iter().chain(half).chain(after).collect()
}

/// The errors that a call can meet, once and from there on.
fn errors(at: usize, call: &Call) -> Vec<Plan> {
    let mut plans = Vec::new();
    // The order in which they rotate: both ways of each kind come by.
    for (index, lasting) in [false, true, true, false].into_iter().enumerate().cycle().take(8) {
        let lasting = if plans.len() < 4 { lasting } else { !lasting };
        let error = ERRORS[index % 4];
        // A read meets a bad disk, not a full one.
        if !call.kind.only_reads() || error == Errno::EIO {
            plans.push(Plan::Fail { at, error, lasting });
        }
    }
    if call.kind == Kind::Write {
        plans.extend([Plan::Short { at, lasting: false }, Plan::Short { at, lasting: true }]);
    }
    plans
}

/// Of how many calls that change nothing one meets an error in the daily tests.
const ONE_OF: usize = 4;

/// How often a run is begun anew that met another call.
const TRIES: usize = 5;

/// What was tried, and what came of it.
#[derive(Default)]
struct Tally {
    kills: usize,
    errors: usize,
    /// How many met another call than that which they were for.
    elsewhere: usize,
    problems: BTreeMap<String, Vec<String>>,
    checked: HashSet<(Ending, u64)>,
}

impl Tally {
    /// Runs the operation until the plan met the call that it is for: a key is other each time, and with it how often a
    /// file is read.
    fn trace(&mut self, operation: &Operation, prepared: &Prepared, plan: Plan, call: &Call) -> (Home, Run) {
        let (Plan::KillBefore(at)
        | Plan::KillIn(at)
        | Plan::KillAfter(at)
        | Plan::StopAfter(at)
        | Plan::Fail { at, .. }
        | Plan::Short { at, .. }) = plan
        else {
            panic!("a plan without a call");
        };
        let mut tries = 0;
        loop {
            let home = prepared.copy();
            let run = home.trace(operation, &prepared.victim, plan);
            tries += 1;
            let met = run.calls.get(at).is_some_and(|met| met.kind == call.kind);
            if met || tries == TRIES {
                self.elsewhere += usize::from(!met);
                return (home, run);
            }
        }
    }

    fn run(&mut self, operation: &Operation, prepared: &Prepared, plan: Plan, call: &Call) {
        let (mut home, run) = self.trace(operation, prepared, plan, call);
        let ending = Ending::of(operation, &run.out, &run.err, run.code);
        let said = check::sentences(operation, &run.out, &run.err, run.code);
        let fresh = self.checked.insert((ending, fingerprint(&home.path(), prepared)));
        let held = if fresh { check::check(operation, prepared, &mut home, ending) } else { Ok(()) };
        for problem in [said, held].into_iter().filter_map(Result::err) {
            let path = call.path.display();
            let case = format!("{:?} {path}, {plan:?}, {ending:?}", call.kind);
            self.problems.entry(problem).or_default().push(case);
        }
    }
}

fn survive(name: &str, form: Form) {
    let begun = Instant::now();
    let all = std::env::var("VERBINDING_FAULTS").is_ok_and(|faults| faults == "all");
    let operation = Operation::named(name);
    let prepared = Prepared::new(operation, form);
    let mut home = prepared.copy();
    let run = home.trace(operation, &prepared.victim, Plan::Record);
    assert_eq!(run.code, Some(0), "{name}: {} {}", run.out, run.err);
    let ending = Ending::of(operation, &run.out, &run.err, run.code);
    let held = check::check(operation, &prepared, &mut home, ending);
    assert_eq!(held, Ok(()), "{name}, without a fault");
    let mut tally = Tally::default();
    let mut of_kind: HashMap<Kind, usize> = HashMap::new();
    // Others in each operation.
    let mut unchanging = name.len();
    for (number, call) in run.calls.iter().enumerate() {
        let last = run.calls[number + 1..].iter().all(|call| !call.kind.changes());
        for plan in kills(number, call, all || last) {
            tally.kills += 1;
            tally.run(operation, &prepared, plan, call);
        }
        if !all && !call.kind.changes() {
            let before = number.checked_sub(1).map(|number| &run.calls[number]);
            let again = before.is_some_and(|before| before.kind.only_reads() && before.path == call.path);
            if form == Form::Sealed || call.kind.only_reads() && again {
                continue;
            }
            unchanging += 1;
            if !unchanging.is_multiple_of(ONE_OF) {
                continue;
            }
        }
        let errors = errors(number, call);
        let turn = of_kind.entry(call.kind).or_default();
        let chosen = if all { errors } else { vec![errors[*turn % errors.len()]] };
        *turn += 1;
        for plan in chosen {
            tally.errors += 1;
            tally.run(operation, &prepared, plan, call);
        }
    }
    let Tally { kills, errors, elsewhere, .. } = tally;
    let states = tally.checked.len();
    let calls = run.calls.iter().filter(|call| !call.kind.only_reads()).count();
    let reads = run.calls.len() - calls;
    let seconds = begun.elapsed().as_secs();
    let told = format!(
        "{name}, {form:?}: {calls} calls and {reads} reads, {kills} kills, {errors} errors, {states} outcomes, {elsewhere} met another call, {seconds} s"
    );
    say(&told);
    let problems = tally.problems.iter().map(|(problem, cases)| {
        format!(
            "{problem}\n    {} times, first: {}",
            cases.len(),
            cases[..cases.len().min(6)].join("\n        ")
        )
    });
    let problems: Vec<String> = problems.collect();
    assert!(problems.is_empty(), "{name}: {} problems\n{}", problems.len(), problems.join("\n"));
}

each_with! {
    survive;
    a_note_survives_every_fault: "note", Plain;
    a_note_in_sealed_form_survives_every_fault: "note", Sealed;
    an_exercise_survives_every_fault: "exercise", Plain;
    an_exercise_in_sealed_form_survives_every_fault: "exercise", Sealed;
    a_draft_survives_every_fault: "draft", Plain;
    a_draft_in_sealed_form_survives_every_fault: "draft", Sealed;
    erasing_one_entry_survives_every_fault: "erase one", Plain;
    erasing_one_entry_in_sealed_form_survives_every_fault: "erase one", Sealed;
    erasing_everything_survives_every_fault: "erase all", Plain;
    erasing_everything_in_sealed_form_survives_every_fault: "erase all", Sealed;
    an_import_survives_every_fault: "import", Plain;
    an_import_in_sealed_form_survives_every_fault: "import", Sealed;
    a_repair_survives_every_fault: "repair", Plain;
    a_repair_in_sealed_form_survives_every_fault: "repair", Sealed;
    a_purge_of_the_trash_survives_every_fault: "trash purge", Plain;
    a_purge_of_the_trash_in_sealed_form_survives_every_fault: "trash purge", Sealed;
    a_setting_survives_every_fault: "setting", Plain;
    setting_a_passphrase_survives_every_fault: "set a passphrase", Plain;
    changing_the_passphrase_survives_every_fault: "change the passphrase", Sealed;
    removing_the_passphrase_survives_every_fault: "remove the passphrase", Sealed;
}
