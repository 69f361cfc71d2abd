//! What the environment says of a person's wishes; must never change it.

use std::ffi::OsString;
use std::path::Path;

use crate::terminal::EditorCommand;

/// An environment variable; an empty one is none.
pub fn env(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether an environment variable asks for something: "0", "no" and "off" do not.
pub fn wanted(name: &str) -> bool {
    env(name).is_some_and(|value| !is_no(&value))
}

/// Whether a value means no.
pub fn is_no(value: &str) -> bool {
    ["0", "no", "off", "false", "none"].contains(&value.to_ascii_lowercase().as_str())
}

/// The person's own editor: `VISUAL`, else `EDITOR`, with the arguments that stand there.
pub fn own_editor() -> Option<EditorCommand> {
    let words = env("VISUAL").or_else(|| env("EDITOR"))?;
    let mut words = parted(&words, cfg!(windows))?.into_iter().map(OsString::from);
    Some(EditorCommand { program: words.next()?, arguments: words.collect() })
}

/// The program and its arguments in a command, by the rules of the system's shell: on Windows a backslash is a letter.
fn parted(command: &str, windows: bool) -> Option<Vec<String>> {
    if !windows {
        return shell_words::split(command).ok();
    }
    // Who sets a path with spaces there often leaves the marks out.
    if Path::new(command.trim()).is_file() {
        return Some(vec![command.trim().to_owned()]);
    }
    Some(winsplit::split(command))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_keeps_its_backslashes_on_windows() {
        let windows = |command| parted(command, true).unwrap();
        assert_eq!(windows(r"C:\Windows\notepad.exe"), [r"C:\Windows\notepad.exe"]);
        assert_eq!(
            windows(r#""C:\Program Files\Vim\gvim.exe" --nofork -c "set tw=72""#),
            [r"C:\Program Files\Vim\gvim.exe", "--nofork", "-c", "set tw=72"]
        );
        assert_eq!(windows("code --wait"), ["code", "--wait"]);
        assert_eq!(windows(" "), Vec::<String>::new());
    }

    #[test]
    fn an_editor_is_parted_as_a_shell_does_elsewhere() {
        let unix = |command| parted(command, false);
        assert_eq!(unix(r"vim -c 'set tw=72' a\ b").unwrap(), ["vim", "-c", "set tw=72", "a b"]);
        assert_eq!(unix("vim 'open"), None);
    }

    #[test]
    fn an_editor_in_a_folder_with_spaces_needs_no_marks_on_windows() {
        let folder = tempfile::tempdir().unwrap();
        let editor = folder.path().join("my editor.exe");
        std::fs::write(&editor, "").unwrap();
        let command = editor.to_str().unwrap();
        assert_eq!(parted(command, true).unwrap(), [command]);
    }

    #[test]
    fn an_environment_variable_may_say_no() {
        assert!(is_no("0") && is_no("No") && is_no("off") && !is_no("1") && !is_no("yes"));
    }
}
