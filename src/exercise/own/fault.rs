//! What can be wrong with an exercise of one's own, as a sentence for whoever wrote it; never blames.

use std::path::PathBuf;

use crate::text::{Reason, Text, one_line};

/// One thing that is wrong. What was written in the file is told as it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file cannot be read, and why.
    Unread(Reason),
    /// Not a file of a size that an exercise has.
    NoFile,
    /// A code word with other signs than small letters, digits and `_`.
    Name(String),
    /// A code word of the program's own.
    Taken(String),
    /// Not TOML, or a value of the wrong shape; the reader's own explanation.
    Toml(String),
    /// A key that does not belong here.
    Unknown(String),
    /// A key that is needed here.
    Missing(&'static str),
    /// A value that cannot stand here, and those that can.
    NotOneOf(String, Vec<String>),
    /// Something that may be there once only.
    Twice(String),
    /// No steps.
    NoSteps,
}

impl Fault {
    /// The sentence.
    pub fn words(&self, text: &Text) -> String {
        let with = |key: &str, word: &str| text.fill(key, &[("word", one_line(word).into())]);
        match self {
            Self::Unread(why) => with("own.wrong.unread", &why.said(text)),
            Self::NoFile => text.get("own.wrong.no_file"),
            Self::Name(name) => with("own.wrong.name", name),
            Self::Taken(name) => with("own.wrong.taken", name),
            Self::Toml(_) => text.get("own.wrong.toml"),
            Self::Unknown(key) => with("own.wrong.unknown", key),
            Self::Missing(key) => with("own.wrong.missing", key),
            Self::NotOneOf(word, these) => {
                let these = one_line(&these.join(", "));
                text.fill("own.wrong.one_of", &[("word", one_line(word).into()), ("these", these.into())])
            }
            Self::Twice(word) => with("own.wrong.twice", word),
            Self::NoSteps => text.get("own.wrong.no_steps"),
        }
    }

    /// What the machine said about it, for who asks for that.
    pub fn technical(&self) -> Option<String> {
        match self {
            Self::Unread(why) => Some(why.technical()),
            Self::Toml(why) => Some(one_line(why)),
            _ => None,
        }
    }
}

/// A file that is not an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub fault: Fault,
}

impl Trouble {
    /// File, line and reason in one sentence.
    pub fn sentence(&self, text: &Text) -> String {
        self.told("cli.exercise.wrong", &self.path.display().to_string(), text)
    }

    /// The same in a row of the screen: the name of the file alone, and no more than what is wrong.
    pub fn short(&self, text: &Text) -> String {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        self.told("own.wrong.short", &name.to_string_lossy(), text)
    }

    fn told(&self, key: &str, path: &str, text: &Text) -> String {
        let detail = self.fault.words(text);
        let args = [
            ("path", one_line(path).into()),
            ("line", self.line.to_string().into()),
            ("detail", detail.into()),
        ];
        text.fill(key, &args)
    }
}
