//! What is done to a home under faults, one row each; it runs nothing.

use std::fs;
use std::path::Path;

/// What must be true after an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// One new entry, whole.
    Adds {
        whole: &'static str,
    },
    /// A draft of this kind.
    Drafts {
        kind: &'static str,
        whole: &'static str,
    },
    ErasesOne,
    ErasesAll,
    /// So many entries, each whole.
    Imports(usize),
    Repairs,
    /// What lay in the trash for long is gone.
    Purges,
    /// A setting has this line.
    Sets(&'static str),
}

/// One row: what is started, what is typed, and what must come of it.
pub struct Operation {
    pub name: &'static str,
    pub arguments: &'static [&'static str],
    pub typed: &'static str,
    /// What is said when it is done; empty when nothing is.
    pub said: &'static str,
    pub effect: Effect,
    /// Whether a person may be waiting for more than an answer.
    pub for_a_person: bool,
    pub prepare: fn(&Path),
}

const ROW: Operation = Operation {
    name: "",
    arguments: &[],
    typed: "",
    said: "",
    effect: Effect::ErasesAll,
    for_a_person: false,
    prepare: |_| {},
};

pub const OPERATIONS: [Operation; 9] = [
    Operation {
        name: "note",
        arguments: &["note"],
        typed: "Vandaag een reiger gezien.\nEn nog een.\n",
        said: "Bewaard op",
        effect: Effect::Adds { whole: "Vandaag een reiger gezien.\nEn nog een." },
        ..ROW
    },
    Operation {
        name: "exercise",
        arguments: &["evening-walk"],
        typed: "een reiger\n.\nMorgen weer.\n.\n\n",
        said: "Bewaard op",
        effect: Effect::Adds { whole: "Morgen weer." },
        for_a_person: true,
        prepare: own_exercise,
    },
    Operation {
        name: "draft",
        arguments: &["evening-walk"],
        typed: "een reiger\n.\n",
        said: "Concept bewaard.",
        effect: Effect::Drafts { kind: "evening_walk", whole: "een reiger" },
        for_a_person: true,
        prepare: own_exercise,
    },
    Operation {
        name: "erase one",
        arguments: &["erase", "ID"],
        typed: "wissen\n",
        said: "Gewist.",
        effect: Effect::ErasesOne,
        ..ROW
    },
    Operation {
        name: "erase all",
        arguments: &["erase"],
        typed: "wissen\n",
        said: "Alles is gewist.",
        effect: Effect::ErasesAll,
        ..ROW
    },
    Operation {
        name: "import",
        arguments: &["import", "IMPORT"],
        said: "6 bladzijden",
        effect: Effect::Imports(6),
        ..ROW
    },
    Operation {
        name: "repair",
        arguments: &["doctor", "--repair"],
        said: "Alles is te lezen.",
        effect: Effect::Repairs,
        prepare: damage,
        ..ROW
    },
    Operation {
        name: "trash purge",
        arguments: &["grounding"],
        typed: "\n",
        effect: Effect::Purges,
        for_a_person: true,
        ..ROW
    },
    Operation {
        name: "setting",
        arguments: &["exercise", "add", "letter"],
        said: "Brief staat nu tussen je oefeningen.",
        effect: Effect::Sets("exercises = [\"letter\"]"),
        ..ROW
    },
];

/// An exercise of two questions.
fn own_exercise(home: &Path) {
    let step = |id: &str| format!("\n[[step]]\nid = \"{id}\"\nquestion = \"{id}?\"\nask = \"write\"\n");
    let exercise = format!("name = \"Rondje\"\nstrand = \"here\"\n{}{}", step("saw"), step("next"));
    fs::create_dir_all(home.join("config/exercises")).unwrap();
    fs::write(home.join("config/exercises/evening_walk.toml"), exercise).unwrap();
}

/// The bytes of the damaged file.
pub const DAMAGED: &str = "{\"format\": \"verbinding-journal\", \"version\": 1, \"entr";

/// Cuts the file of September, of which a copy of its present state is made first.
fn damage(home: &Path) {
    let journal = home.join("data/journal");
    let month = fs::read_dir(&journal).unwrap().map(|entry| entry.unwrap().path());
    let month = month.into_iter().find(|path| path.to_string_lossy().contains("2026-09.")).unwrap();
    let copies = home.join("data/backup/2026-11-21/journal");
    fs::create_dir_all(&copies).unwrap();
    fs::copy(&month, copies.join(month.file_name().unwrap())).unwrap();
    fs::write(&month, DAMAGED).unwrap();
}
