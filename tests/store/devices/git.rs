//! `data/` in git, with the real `git`: two clones that both write merge without a conflict; and what to do when they bear one
//! name. Where there is no git, each says so and is passed.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;
use verbinding::journal::Record;

use super::fleet::quick_home;
use crate::{edited, journal, later, note, now, own_file, sorted, texts, with_trash};

const DAY: i64 = 86_400;

/// Whether git is here; if not, it is said.
fn there() -> bool {
    let there = Command::new("git").arg("--version").output().is_ok();
    if !there {
        let mut told = std::io::stderr();
        writeln!(told, "skipped: there is no git here").unwrap();
    }
    there
}

fn git(home: &Path, args: &[&str]) -> Output {
    let mut command = Command::new("git");
    command.current_dir(home.join("data")).args(args);
    command.env("GIT_CONFIG_GLOBAL", home.join("no-config")).env("GIT_CONFIG_NOSYSTEM", "1");
    for (name, value) in [("NAME", "A Person"), ("EMAIL", "person@localhost")] {
        command.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
    }
    command.output().unwrap()
}

/// Runs git; it must go well.
fn well(home: &Path, args: &[&str]) {
    let output = git(home, args);
    assert!(output.status.success(), "{args:?}: {output:?}");
}

fn commit(home: &Path) {
    well(home, &["add", "-A"]);
    well(home, &["commit", "-q", "--allow-empty", "-m", "an evening"]);
}

/// Takes in what the other has, as a merge of its own.
fn merge(home: &Path, other: &Path) -> Output {
    let from = other.join("data");
    well(home, &["fetch", "-q", from.to_str().unwrap(), "HEAD"]);
    git(home, &["merge", "-q", "--no-edit", "FETCH_HEAD"])
}

/// Two homes with one history and the id of its only page: the second has its `data/` by a clone.
fn two_clones() -> ([TempDir; 2], String) {
    let homes = [quick_home(), quick_home()];
    let [one, other] = [homes[0].path(), homes[1].path()];
    let first = journal(one).keep(note("before"), now()).unwrap();
    well(one, &["init", "-q", "-b", "main"]);
    commit(one);
    fs::create_dir(other.join("data")).unwrap();
    well(other, &["clone", "-q", one.join("data").to_str().unwrap(), "."]);
    (homes, first.shown.id)
}

#[test]
fn two_clones_that_both_write_merge_without_a_conflict() {
    if !there() {
        return;
    }
    let (homes, first) = two_clones();
    let [one, other] = [homes[0].path(), homes[1].path()];
    for evening in 0..6 {
        for (home, who) in [(one, "one"), (other, "other")] {
            let kept = journal(home);
            let when = evening * DAY + 60;
            // Both change the same page, too.
            let first = kept.find(&first).unwrap().remove(0);
            kept.keep(edited(&first, &format!("{who} changed {evening}"), when), later(when)).unwrap();
            kept.keep(note(&format!("{who} {evening}")), later(when + 1)).unwrap();
            kept.keep_circle(Record::new("circle", crate::at(crate::EVENING), later(when)), later(when))
                .unwrap();
            commit(home);
        }
        let pair = if evening % 2 == 0 { [(one, other), (other, one)] } else { [(other, one), (one, other)] };
        for (home, from) in pair {
            let output = merge(home, from);
            assert!(output.status.success(), "evening {evening}: {output:?}");
        }
        assert_eq!(with_trash(&journal(one)), with_trash(&journal(other)));
        assert_eq!(journal(one).circle().items, journal(other).circle().items);
    }
    assert!(journal(one).damaged().is_empty());
    let told = texts(&journal(one));
    for who in ["one", "other"] {
        assert!((0..6).all(|evening| told.contains(&format!("{who} {evening}"))), "{told:?}");
    }
}

#[test]
fn a_branch_that_comes_home_months_later_merges_without_a_conflict() {
    if !there() {
        return;
    }
    let (homes, first) = two_clones();
    let [one, other] = [homes[0].path(), homes[1].path()];
    well(other, &["checkout", "-q", "-b", "away"]);
    let [at_home, away] = [one, other].map(journal);
    let first = away.find(&first).unwrap().remove(0);
    for evening in 0..40 {
        away.keep(note(&format!("away {evening}")), later(evening * DAY)).unwrap();
        at_home.keep(note(&format!("home {evening}")), later(evening * DAY + 1)).unwrap();
        commit(other);
        commit(one);
    }
    away.keep(edited(&first, "changed away", 41 * DAY), later(41 * DAY)).unwrap();
    at_home.remove(&first.shown.id, later(41 * DAY)).unwrap();
    let erased = at_home.newest_first().find(|entry| crate::words_of(entry.as_ref().unwrap()) == ["home 7"]);
    at_home.erase(&erased.unwrap().unwrap().shown.id, later(42 * DAY)).unwrap();
    commit(other);
    commit(one);
    for (home, from) in [(one, other), (other, one)] {
        let output = merge(home, from);
        assert!(output.status.success(), "{output:?}");
    }
    assert_eq!(with_trash(&at_home), with_trash(&away));
    let told = texts(&away);
    assert_eq!(told.iter().filter(|text| text.starts_with("away ")).count(), 40);
    assert_eq!(told.iter().filter(|text| text.starts_with("home ")).count(), 39);
    assert!(told.contains(&"changed away".to_owned()), "a change outlives a removal made apart");
}

/// Two homes that bear one name, as if a folder was copied by hand, each with a page of its own in one file.
fn one_name_twice(attributes: bool) -> [TempDir; 2] {
    let (homes, _) = two_clones();
    let [one, other] = [homes[0].path(), homes[1].path()];
    if attributes {
        fs::write(one.join("data/.gitattributes"), "* -merge\n").unwrap();
        commit(one);
        assert!(merge(other, one).status.success());
    }
    fs::create_dir_all(other.join("state")).unwrap();
    fs::copy(one.join("state/device"), other.join("state/device")).unwrap();
    for (home, who) in [(one, "one"), (other, "other")] {
        journal(home).keep(note(who), later(DAY)).unwrap();
        commit(home);
    }
    assert_eq!(own_file(one, "x").file_name(), own_file(other, "x").file_name());
    homes
}

/// What `docs/devices.md` says to do with a file that git could not merge: each side that is not there as a file gets a
/// name of its own, and a file with git's marks in it goes.
fn rescue(home: &Path) {
    let file = own_file(home, "2026-11");
    let name = format!("journal/{}", file.file_name().unwrap().to_str().unwrap());
    let marked = fs::read_to_string(&file).unwrap().contains("<<<<<<<");
    let sides = [(2, " (ours).json"), (3, " (theirs).json")];
    for (side, tag) in if marked { &sides[..] } else { &sides[1..] } {
        let output = git(home, &["show", &format!(":{side}:{name}")]);
        assert!(output.status.success(), "{output:?}");
        fs::write(home.join("data").join(name.replace(".json", tag)), output.stdout).unwrap();
    }
    if marked {
        fs::remove_file(&file).unwrap();
    }
    commit(home);
}

#[test]
fn a_conflict_of_two_homes_with_one_name_costs_no_page() {
    if !there() {
        return;
    }
    for attributes in [false, true] {
        let homes = one_name_twice(attributes);
        let [one, other] = [homes[0].path(), homes[1].path()];
        let kept = journal(one);
        let output = merge(one, other);
        assert!(!output.status.success(), "both wrote the same lines: {output:?}");
        let file = own_file(one, "2026-11");
        let merged = fs::read_to_string(&file).unwrap();
        // Git writes its marks into the file; told not to merge, it leaves the file of here as it was.
        assert_eq!(merged.contains("<<<<<<<"), !attributes);
        assert_eq!(kept.damaged().len(), usize::from(!attributes));
        // Meanwhile somebody writes. A file that cannot be read is never written over.
        kept.keep(note("meanwhile"), later(2 * DAY)).unwrap();
        if !attributes {
            assert_eq!(fs::read_to_string(&file).unwrap(), merged);
        }
        rescue(one);
        assert!(kept.damaged().is_empty());
        assert_eq!(sorted(texts(&kept)), ["before", "meanwhile", "one", "other"]);
    }
}
