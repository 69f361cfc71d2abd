//! The person's own editor in a conversation line by line: what it saved is gone on with, and nothing is lost on the way.

use std::fs;

use crate::support::home::Home;
use crate::support::pty::Pty;

/// A page that is written line by line; `editor` is what the editor does with the file `$1`.
fn note(home: &Home, editor: &str) -> Pty {
    let script = home.write("editor.sh", format!("{editor}\n"));
    home.start("nl")
        .with_a_running_clock()
        .args(["note", "--plain"])
        .env("EDITOR", format!("sh {}", script.display()))
        .env("PATH", std::env::var_os("PATH").unwrap())
        .spawn()
}

fn written(home: &Home) -> String {
    let months = fs::read_dir(home.path().join("data/journal")).unwrap();
    months.map(|month| fs::read_to_string(month.unwrap().path()).unwrap()).collect()
}

fn save(pty: &mut Pty) {
    pty.keys(".<Enter>");
    pty.until("Bewaren?");
    pty.key("Enter");
    pty.until("Bewaard op");
    pty.wait_exit();
}

#[test]
fn the_editor_is_offered_and_what_it_saved_is_gone_on_with() {
    let home = Home::welcomed();
    let mut pty = note(&home, "printf 'twee\\ndrie\\n' >> \"$1\"");
    pty.until("Typ e voor je eigen editor.");
    pty.keys("een<Enter>e<Enter>");
    pty.until("drie");
    pty.keys(".e<Enter>");
    save(&mut pty);
    assert!(!home.path().join("state/lent").exists());
    assert!(written(&home).contains("een\\ntwee\\ndrie\\ne\""));
}

#[test]
fn what_an_editor_rescued_when_it_failed_is_gone_on_with() {
    let home = Home::welcomed();
    let mut pty = note(&home, "echo gered > \"$1.save\"; exit 1");
    pty.until("Typ e");
    pty.keys("een<Enter>e<Enter>");
    pty.until("gered");
    save(&mut pty);
    assert!(!home.path().join("state/lent").exists());
    assert!(written(&home).contains("\"gered\""));
}

#[test]
fn ctrl_c_in_the_editor_ends_only_what_the_editor_ends() {
    let home = Home::welcomed();
    let mut pty =
        note(&home, "trap 'echo gehoord > \"$1\"; exit 0' INT; echo klaar; while :; do read x; done");
    pty.until("Typ e");
    pty.keys("e<Enter>");
    pty.until("klaar");
    pty.key("C-c");
    pty.until("gehoord");
    save(&mut pty);
    assert!(written(&home).contains("gehoord"));

    // And then it ends the program again.
    let mut pty = note(&home, "true");
    pty.until("Typ e");
    pty.keys("e<Enter>");
    pty.until("Er is niets veranderd.");
    pty.key("C-c");
    assert!(!pty.wait_exit().success());
}

#[test]
fn what_a_kill_left_with_the_editor_is_in_the_journal_at_the_next_start() {
    let home = Home::welcomed();
    let mut pty = note(&home, "echo 'half geschreven' > \"$1\"; echo klaar; while read x; do :; done");
    pty.until("Typ e");
    pty.keys("e<Enter>");
    pty.until("klaar");
    pty.kill("KILL");
    pty.wait_exit();
    pty.close();
    let again = note(&home, "true");
    again.until("Hij staat nu in je dagboek.");
    assert!(written(&home).contains("half geschreven"));
    assert!(!home.path().join("state/lent").exists());
}

#[test]
fn words_that_came_back_to_a_disk_that_takes_no_draft_are_kept_once() {
    let home = Home::welcomed();
    let drafts = home.path().join("state/drafts");
    let mut pty = note(
        &home,
        &format!("echo 'weer terug' > \"$1\"; rm -r \"{0}\"; echo x > \"{0}\"", drafts.display()),
    );
    pty.until("Typ e");
    pty.keys("een<Enter>e<Enter>");
    pty.until("weer terug");
    assert!(home.path().join("state/lent").exists());
    fs::remove_file(&drafts).unwrap();
    save(&mut pty);
    assert!(!home.path().join("state/lent").exists());
    assert_eq!(written(&home).matches("weer terug").count(), 1);
}
