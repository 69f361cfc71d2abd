//! The person's own editor on the real program: words go there and come back, and no file stays behind.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::support::pty::{Modes, Pty, Start};
use tempfile::TempDir;

const FIRST: &str = "Vandaag was er regen.";

/// A person with an editor, who is writing freely.
struct Desk {
    pty: Pty,
    home: TempDir,
}

impl Desk {
    /// `editor` is what it does with the file `$1`, in the language of the shell.
    fn with(editor: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let script = home.path().join("editor.sh");
        fs::write(&script, format!("#!/bin/sh\n{editor}\n")).unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).unwrap();
        Self::calling(home, script.to_str().unwrap())
    }

    fn calling(home: TempDir, editor: &str) -> Self {
        fs::create_dir_all(home.path().join("config")).unwrap();
        fs::write(home.path().join("config/config.toml"), "welcomed = true\n").unwrap();
        let pty = note(home.path(), editor);
        Self { pty, home }
    }

    /// Asks for the editor while a text field takes the letters.
    fn writes_first(&mut self) {
        self.pty.type_text(FIRST);
        self.pty.until(FIRST);
        self.calls();
    }

    fn calls(&mut self) {
        self.pty.key("C-p");
        self.pty.until("Typ wat je zoekt");
        self.pty.type_text("eigen editor");
        self.pty.until("Schrijf in je eigen editor");
        self.pty.key("Enter");
    }

    /// The folder of the one text that is with an editor.
    fn lent(&self) -> PathBuf {
        fs::read_dir(self.home.path().join("state/lent")).unwrap().next().unwrap().unwrap().path()
    }

    /// Nothing is with an editor any more, and what the field shows is in the draft.
    fn nothing_left_but(&self, words: &str) {
        assert!(!self.home.path().join("state/lent").exists());
        let drafts = files(&self.home.path().join("state/drafts"));
        let drafts: Vec<String> = drafts.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        assert_eq!(drafts.len(), 1);
        assert!(drafts[0].contains(words), "{}", drafts[0]);
    }
}

fn note(home: &Path, editor: &str) -> Pty {
    let pty = Start::verbinding()
        .args(["note", "--lang", "nl"])
        .env("VERBINDING_HOME", home)
        .env("EDITOR", "/nowhere/to/be/found")
        .env("VISUAL", editor)
        .env("PATH", std::env::var_os("PATH").unwrap())
        .spawn();
    pty.until("Vrij schrijven");
    pty
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
}

#[test]
fn words_go_to_the_editor_and_come_back_and_undo_brings_back_the_earlier_ones() {
    let mut desk = Desk::with("printf 'Daarna kwam de zon.\\n' >> \"$1\"");
    desk.writes_first();
    desk.pty.until("Daarna kwam de zon.");
    desk.pty.until("De tekst uit je editor staat hier.");
    desk.nothing_left_but("regen.\\nDaarna kwam de zon.");
    desk.pty.key("C-z");
    desk.pty.until_gone("Daarna kwam de zon.");
    desk.pty.until(FIRST);
}

#[cfg(target_os = "linux")]
#[test]
fn the_file_is_for_the_person_only_and_the_words_are_in_no_argument() {
    let mut desk = Desk::with(
        "d=$(dirname \"$1\"); stat -c %a \"$1\" \"$d\" | tr '\\n' ' ' >> \"$1\"; \
         tr '\\0' ' ' < /proc/$$/cmdline | grep -c regen >> \"$1\"; \
         env | grep -c regen >> \"$1\"",
    );
    desk.writes_first();
    desk.pty.until("600 700 0");
    desk.nothing_left_but("600 700 0\\n0");
}

#[test]
fn the_editor_gets_every_key_and_the_terminal_as_it_was() {
    let mut desk = Desk::with("printf 'geef een regel: '; read line; printf '%s' \"$line\" > \"$1\"");
    desk.writes_first();
    desk.pty.until("geef een regel:");
    desk.pty.until_modes(Modes::GIVEN_BACK);
    desk.pty.type_text("sqs: q en s zijn gewone letters");
    desk.pty.until("gewone letters");
    desk.pty.key("Enter");
    desk.pty.until("Vrij schrijven");
    desk.pty.until("sqs: q en s zijn gewone letters");
    // The keys are ours again.
    desk.pty.type_text(", en verder");
    desk.pty.until("gewone letters, en verder");
    desk.pty.key("Esc");
    desk.pty.until("[ s steun ]");
    desk.pty.key("s");
    desk.pty.until("Je hoeft dit niet alleen te dragen.");
}

#[test]
fn an_editor_that_fails_is_killed_or_leaves_nothing_loses_nothing() {
    let ways = [
        ("exit 3", "Je editor stopte met een fout."),
        ("kill -9 $$", "Je editor stopte met een fout."),
        (": > \"$1\"", "Het bestand was leeg."),
        ("rm \"$1\"", "Het bestand was leeg."),
        ("rm -r \"$(dirname \"$1\")\"", "Het bestand was leeg."),
        ("true", "Er is niets veranderd."),
        // What a person chose not to save stays out.
        ("echo 'weg ermee' > \"$1.save\"", "Er is niets veranderd."),
        ("mv \"$1\" \"$1\".bak; cp \"$1\".bak \"$1\"; touch \"$1~\"", "Er is niets veranderd."),
    ];
    for (way, said) in ways {
        let mut desk = Desk::with(way);
        desk.writes_first();
        desk.pty.until(said);
        desk.pty.until(FIRST);
        desk.nothing_left_but(FIRST);
    }
}

#[test]
fn an_editor_that_saved_and_then_failed_still_counts() {
    let mut desk = Desk::with("printf 'op het nippertje bewaard' > \"$1\"; kill -9 $$");
    desk.writes_first();
    desk.pty.until("op het nippertje bewaard");
    desk.nothing_left_but("op het nippertje bewaard");
}

#[test]
fn an_editor_that_is_not_there_is_told() {
    let mut desk = Desk::calling(tempfile::tempdir().unwrap(), "/nowhere/such an editor");
    desk.writes_first();
    desk.pty.until("Je editor kon niet starten.");
    desk.pty.until(FIRST);
    desk.nothing_left_but(FIRST);
}

#[test]
fn ctrl_c_in_the_editor_is_the_editors_own() {
    let mut desk =
        Desk::with("trap 'echo gehoord > \"$1\"; exit 0' INT; echo klaar; while :; do read x; done");
    desk.writes_first();
    desk.pty.until("klaar");
    desk.pty.key("C-c");
    desk.pty.until("gehoord");
    desk.pty.until("Vrij schrijven");
    desk.nothing_left_but("gehoord");
}

#[test]
fn words_in_the_editor_survive_the_end_of_the_program() {
    for signal in ["TERM", "HUP"] {
        let mut desk = Desk::with("echo 'half geschreven' > \"$1\"; echo klaar; while :; do read x; done");
        desk.writes_first();
        desk.pty.until("klaar");
        desk.pty.kill(signal);
        desk.pty.wait_exit();
        desk.nothing_left_but("half geschreven");
    }
}

#[test]
fn words_in_the_editor_survive_a_kill_and_are_in_the_journal_at_the_next_start() {
    let mut desk = Desk::with("echo 'half geschreven' > \"$1\"; echo klaar; while read x; do :; done");
    desk.writes_first();
    desk.pty.until("klaar");
    desk.pty.kill("KILL");
    desk.pty.wait_exit();
    // The window closes, and the editor with it.
    desk.pty.close();
    let folder = desk.home.path().join("state/lent");
    let again = note(desk.home.path(), "true");
    again.until("Hij staat nu in je dagboek.");
    assert!(!folder.exists());
    let months = files(&desk.home.path().join("data/journal"));
    assert!(fs::read_to_string(&months[0]).unwrap().contains("half geschreven"));
}

/// Starts again, and gives back all that the journal holds then.
fn journal_after_a_start(home: &Path, seen: &str) -> String {
    let again = note(home, "true");
    again.until(seen);
    again.until_still(std::time::Duration::from_millis(300));
    let months = files(&home.join("data/journal"));
    months.iter().map(|month| fs::read_to_string(month).unwrap()).collect()
}

#[test]
fn words_that_an_editor_rescues_when_its_window_closes_come_back() {
    for copy in ["text.txt.save", "#text.txt#"] {
        for signal in ["TERM", "HUP"] {
            let rescue =
                format!("trap 'echo \"nog niet bewaard\" > \"$(dirname \"$1\")/{copy}\"; exit 1' TERM HUP");
            let mut desk = Desk::with(&format!("{rescue}\necho klaar; while :; do read x; done"));
            desk.writes_first();
            desk.pty.until("klaar");
            desk.pty.kill(signal);
            desk.pty.wait_exit();
            desk.nothing_left_but("nog niet bewaard");
        }
    }
}

#[test]
fn the_words_that_only_vim_has_survive_its_window() {
    if !Path::new("/usr/bin/vim").exists() {
        return;
    }
    let mut desk = Desk::calling(tempfile::tempdir().unwrap(), "/usr/bin/vim -u NONE -i NONE");
    desk.writes_first();
    desk.pty.until("text.txt");
    desk.pty.type_text("ohalf geschreven");
    desk.pty.until("half geschreven");
    desk.pty.kill("HUP");
    desk.pty.wait_exit();
    let held = || {
        let lent = desk.lent();
        let swap = files(&lent).into_iter().find(|path| path.to_string_lossy().contains(".sw")).unwrap();
        String::from_utf8_lossy(&fs::read(swap).unwrap()).contains("half geschreven")
    };
    assert!(held());
    assert_eq!(journal_after_a_start(desk.home.path(), "Er ligt nog tekst van je editor"), "");
    assert!(held());
}

#[test]
fn an_editor_that_is_done_at_once_and_still_open_loses_nothing() {
    let mut desk = Desk::with(
        "go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"\n(read x < \"$go\"; echo later > \"$1\"; echo x > \"$go\") & exit 0",
    );
    desk.writes_first();
    desk.pty.until("Je editor is nog open.");
    let go = desk.home.path().join("go");
    fs::write(&go, "x\n").unwrap();
    fs::read(&go).unwrap();
    let journal = journal_after_a_start(desk.home.path(), "Hij staat nu in je dagboek.");
    assert!(journal.contains("later") && !journal.contains(FIRST), "{journal}");
    assert!(!desk.home.path().join("state/lent").exists());
}

#[test]
fn an_empty_page_in_an_editor_that_is_done_at_once_and_still_open_is_not_lost() {
    let mut desk = Desk::with(
        "go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"\n(read x < \"$go\"; echo later > \"$1\") & exit 0",
    );
    desk.calls();
    desk.pty.until("Je editor is nog open.");
    fs::write(desk.home.path().join("go"), "x\n").unwrap();
    let lent = desk.lent();
    while fs::read_to_string(lent.join("text.txt")).unwrap() != "later\n" {
        std::thread::yield_now();
    }
}

#[test]
fn an_editor_that_stays_open_and_changes_nothing_leaves_nothing() {
    let mut desk = Desk::with("go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"\n(read x < \"$go\") & exit 0");
    desk.writes_first();
    desk.pty.until("Je editor is nog open.");
    fs::write(desk.home.path().join("go"), "x\n").unwrap();
    // The page is finished meanwhile.
    desk.pty.key("PgDn");
    desk.pty.until("Bewaard.");
    let journal = journal_after_a_start(desk.home.path(), "Vrij schrijven");
    assert_eq!(journal.matches(FIRST).count(), 1, "{journal}");
    assert!(!desk.home.path().join("state/lent").exists());
}

#[test]
fn a_file_that_cannot_be_read_is_never_thrown_away() {
    let mut desk = Desk::with("cp \"$1\" \"$1.mine\"; rm \"$1\"; mkdir \"$1\"; mv \"$1.mine\" \"$1/mine\"");
    desk.writes_first();
    desk.pty.until("Er ligt nog tekst van je editor");
    desk.pty.until(FIRST);
    assert!(desk.lent().join("text.txt/mine").exists());
    journal_after_a_start(desk.home.path(), "Er ligt nog tekst van je editor");
    assert!(desk.lent().join("text.txt/mine").exists());
}

#[test]
fn words_that_came_back_to_a_disk_that_takes_no_draft_are_kept_once() {
    let drafts = "$(dirname \"$0\")/state/drafts";
    let mut desk =
        Desk::with(&format!("echo 'weer terug' > \"$1\"; rm -r \"{drafts}\"; echo x > \"{drafts}\""));
    desk.writes_first();
    desk.pty.until("weer terug");
    desk.pty.until("Bewaren lukte niet");
    assert!(desk.home.path().join("state/lent").exists());
    fs::remove_file(desk.home.path().join("state/drafts")).unwrap();
    desk.pty.type_text(" en verder");
    desk.pty.until("en verder");
    desk.pty.key("PgDn");
    desk.pty.until("Bewaard.");
    desk.pty.key("Enter");
    desk.pty.until("Wat past er nu bij je?");
    desk.pty.key("q");
    desk.pty.wait_exit();
    assert!(!desk.home.path().join("state/lent").exists());
    let journal = journal_after_a_start(desk.home.path(), "Vrij schrijven");
    assert_eq!(journal.matches("weer terug").count(), 1, "{journal}");
}

#[test]
fn a_text_with_an_empty_line_at_its_end_is_not_doubled_by_a_kill() {
    let mut desk = Desk::with("echo klaar; while read x; do :; done");
    desk.pty.type_text(FIRST);
    desk.pty.key("Enter");
    desk.pty.until(FIRST);
    desk.calls();
    desk.pty.until("klaar");
    desk.pty.kill("KILL");
    desk.pty.wait_exit();
    desk.pty.close();
    assert_eq!(journal_after_a_start(desk.home.path(), "Vrij schrijven"), "");
    desk.nothing_left_but(FIRST);
}

#[test]
fn whatever_bytes_come_back_the_words_among_them_do() {
    let mut desk =
        Desk::with("printf 'voor\\000\\033]0;titel\\007\\033[2J\\033[?1049l na\\r\\ntwee' > \"$1\"");
    desk.writes_first();
    desk.pty.until("voor na");
    desk.pty.until("twee");
    desk.nothing_left_but("voor na\\ntwee");
}

#[test]
fn a_stop_where_nobody_could_go_on_with_it_does_not_freeze_the_program() {
    let mut desk = Desk::with("kill -TSTP 0; echo 'toch verder' > \"$1\"");
    desk.writes_first();
    desk.pty.until("toch verder");
    desk.nothing_left_but("toch verder");
}

#[test]
fn another_size_while_the_editor_is_open_is_seen_after_it() {
    let mut desk = Desk::with("echo klaar; read x; echo 'na de maat' > \"$1\"");
    desk.writes_first();
    desk.pty.until("klaar");
    desk.pty.resize(60, 20);
    desk.pty.key("Enter");
    desk.pty.until("na de maat");
    desk.pty.until_that("a footer in the last row", |screen| screen.lines().count() == 20);
    desk.nothing_left_but("na de maat");
}

#[test]
fn a_thought_that_is_let_go_goes_to_no_editor() {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(home.path().join("config")).unwrap();
    fs::write(home.path().join("config/config.toml"), "welcomed = true\n").unwrap();
    let mut pty = Start::verbinding()
        .args(["compassion", "--lang", "nl"])
        .env("VERBINDING_HOME", home.path())
        .env("EDITOR", "sh -c 'cp \"$1\" stolen' sh")
        .spawn();
    pty.until("Wat zei je tegen jezelf?");
    pty.type_text("nooit genoeg");
    pty.until("nooit genoeg");
    pty.key("C-p");
    pty.until("Typ wat je zoekt");
    pty.type_text("eigen editor");
    pty.until("Schrijf in je eigen editor");
    pty.key("Enter");
    pty.until("Deze gedachte komt op geen schijf");
    assert!(!home.path().join("state/lent").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_was_stopped_under_its_editor_ends_when_it_is_asked_to() {
    let mut desk = Desk::with(
        "go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"; echo klaar; read y < \"$go\"; read x; echo \"na $x\" > \"$1\"",
    );
    desk.writes_first();
    desk.pty.until("klaar");
    let status = format!("/proc/{}/status", desk.pty.process());
    let stopped = || fs::read_to_string(&status).unwrap().contains("State:\tT");
    desk.pty.kill("STOP");
    while !stopped() {
        std::thread::yield_now();
    }
    desk.pty.kill("CONT");
    while stopped() {
        std::thread::yield_now();
    }
    // Who waited for keys has looked up, and then sees some that are still the editor's.
    desk.pty.until_still(std::time::Duration::from_millis(200));
    desk.pty.keys("de rust<Enter>");
    desk.pty.until_still(std::time::Duration::from_millis(200));
    fs::write(desk.home.path().join("go"), "x\n").unwrap();
    desk.pty.until("na de rust");
    desk.pty.until_still(std::time::Duration::from_millis(200));
    desk.pty.kill("TERM");
    desk.pty.wait_exit();
    desk.nothing_left_but("na de rust");
}
