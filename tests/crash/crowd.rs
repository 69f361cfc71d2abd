//! Many programs save at once, and one of them stops or dies in the middle: none loses a word, none waits for ever.

use std::collections::BTreeSet;
use std::process::Output;
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{self, Signal};
use nix::unistd::Pid;

use super::calls::Kind;
use super::home::{Home, Prepared, say, temporary};
use super::operations::{Form, OPERATIONS};
use super::tracer::Plan;

/// So many programs at a time, each after the other so often.
fn crowd(programs: usize, each: usize) {
    let begun = Instant::now();
    let home = Home { folder: temporary(), keys: None };
    std::fs::create_dir(home.path()).unwrap();
    thread::scope(|scope| {
        for program in 0..programs {
            let home = &home;
            scope.spawn(move || {
                for number in 0..each {
                    let told = home.run(&["note"], &format!("bladzijde {program}-{number}."));
                    assert_eq!(told.code, Some(0), "{} {}", told.out, told.err);
                }
            });
        }
    });
    let told: Vec<String> =
        home.entries().values().map(|entry| entry["text"].as_str().unwrap().to_owned()).collect();
    let different: BTreeSet<&String> = told.iter().collect();
    assert_eq!((told.len(), different.len()), (programs * each, programs * each));
    let seconds = begun.elapsed().as_secs_f32();
    say(&format!("{programs} x {each} at once: {} entries, {seconds:.1} s", told.len()));
}

#[test]
fn two_programs_that_save_a_hundred_entries_each_lose_and_double_none() {
    crowd(2, 100);
}

#[test]
fn eight_programs_that_save_twenty_five_entries_each_lose_and_double_none() {
    crowd(8, 25);
}

/// A home in which a save has stopped just after it took the lock.
fn stopped() -> (Prepared, Home, std::process::Child) {
    let operation = &OPERATIONS[0];
    let prepared = Prepared::new(operation, Form::Plain);
    let run = prepared.copy().trace(operation, &prepared.victim, Plan::Record);
    let taken = run.calls.iter().position(|call| call.kind == Kind::Lock).unwrap();
    let home = prepared.copy();
    let child = home.stop_after(operation, &prepared.victim, taken);
    (prepared, home, child)
}

fn signal(child: &std::process::Child, signal: Signal) {
    signal::kill(Pid::from_raw(child.id() as i32), signal).unwrap();
}

#[test]
fn a_save_that_was_stopped_is_waited_for_three_seconds_and_goes_on_afterwards() {
    let (prepared, home, holder) = stopped();
    let begun = Instant::now();
    let told = home.run(&["note"], "Wachten.");
    let waited = begun.elapsed();
    assert_eq!(told.code, Some(1), "{} {}", told.out, told.err);
    assert!(told.out.contains("Wachten.") && told.err.trim_end().ends_with('.'), "{} {}", told.out, told.err);
    assert!(waited > Duration::from_secs(2) && waited < Duration::from_secs(10), "{waited:?}");
    // Reading needs no lock.
    assert_eq!(home.entries(), prepared.entries);
    signal(&holder, Signal::SIGCONT);
    let Output { status, .. } = holder.wait_with_output().unwrap();
    assert!(status.success());
    assert_eq!(home.run(&["note"], "Daarna.").code, Some(0));
    assert_eq!(home.entries().len(), prepared.entries.len() + 2);
}

#[test]
fn a_save_that_was_killed_holds_nobody_up() {
    let (prepared, home, mut holder) = stopped();
    signal(&holder, Signal::SIGKILL);
    holder.wait().unwrap();
    let begun = Instant::now();
    assert_eq!(home.run(&["note"], "Meteen.").code, Some(0));
    assert!(begun.elapsed() < Duration::from_secs(2));
    assert_eq!(home.entries().len(), prepared.entries.len() + 1);
}
