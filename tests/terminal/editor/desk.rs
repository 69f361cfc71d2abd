//! A person with an editor of their own; must never know what a test wants of it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::support::files::files;
use crate::support::home::Home;
use crate::support::pty::Pty;

/// What is typed before the editor is called.
pub const FIRST: &str = "Vandaag was er regen.";

/// A person with an editor, who is writing freely.
pub struct Desk {
    pub pty: Pty,
    pub home: Home,
}

impl Desk {
    /// `editor` is what it does with the file `$1`, in the language of the shell.
    pub fn with(editor: &str) -> Self {
        let home = Home::welcomed();
        let script = home.write("editor.sh", format!("#!/bin/sh\n{editor}\n"));
        fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).unwrap();
        Self::calling(home, script.to_str().unwrap())
    }

    /// The same with a command for an editor.
    pub fn calling(home: Home, editor: &str) -> Self {
        let pty = note(&home, editor);
        Self { pty, home }
    }

    /// Asks for the editor while a text field takes the letters.
    pub fn writes_first(&mut self) {
        self.pty.type_text(FIRST);
        self.pty.until(FIRST);
        self.calls();
    }

    /// Asks for the editor by the palette.
    pub fn calls(&mut self) {
        self.pty.key("C-p");
        self.pty.until("Typ wat je zoekt");
        self.pty.type_text("eigen editor");
        self.pty.until("Schrijf in je eigen editor");
        self.pty.key("Enter");
    }

    /// The folder of the one text that is with an editor.
    pub fn lent(&self) -> PathBuf {
        fs::read_dir(self.home.path().join("state/lent")).unwrap().next().unwrap().unwrap().path()
    }

    /// Nothing is with an editor any more, and what the field shows is in the draft.
    pub fn nothing_left_but(&self, words: &str) {
        assert!(!self.home.path().join("state/lent").exists());
        let drafts = files(&self.home.path().join("state/drafts"));
        let drafts: Vec<String> = drafts.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        assert_eq!(drafts.len(), 1);
        assert!(drafts[0].contains(words), "{}", drafts[0]);
    }
}

/// Free writing with this editor.
pub fn note(home: &Home, editor: &str) -> Pty {
    let pty = home
        .start("nl")
        .with_a_running_clock()
        .arg("note")
        .env("EDITOR", "/nowhere/to/be/found")
        .env("VISUAL", editor)
        .env("PATH", std::env::var_os("PATH").unwrap())
        .spawn();
    pty.until("Vrij schrijven");
    pty
}

/// Starts again, and gives back all that the journal holds then.
pub fn journal_after_a_start(home: &Home, seen: &str) -> String {
    let again = note(home, "true");
    again.until(seen);
    again.until_still(std::time::Duration::from_millis(300));
    let months = files(&home.path().join("data/journal"));
    months.iter().map(|month| fs::read_to_string(month).unwrap()).collect()
}
