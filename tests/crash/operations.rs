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
    /// There is a passphrase, and another one, and none.
    SetsPassphrase,
    ChangesPassphrase,
    RemovesPassphrase,
}

impl Effect {
    pub fn is_of_passphrase(self) -> bool {
        matches!(self, Effect::SetsPassphrase | Effect::ChangesPassphrase | Effect::RemovesPassphrase)
    }
}

/// The passphrase, and the one that it becomes.
pub const PASSPHRASE: &str = "de trein rijdt om negen uur";
pub const NEW_PASSPHRASE: &str = "een merel zingt in de regen";

/// Files with passphrases, beside the home: the one, the other, and both.
pub const KEYS: [(&str, &[&str]); 3] =
    [("old", &[PASSPHRASE]), ("new", &[NEW_PASSPHRASE]), ("both", &[PASSPHRASE, NEW_PASSPHRASE])];

/// Whether the files of a home are encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Plain,
    Sealed,
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
    /// The forms in which there is such an operation.
    pub forms: &'static [Form],
    /// The file that the passphrase is read from.
    pub keys: &'static str,
}

impl Operation {
    pub fn named(name: &str) -> &'static Operation {
        OPERATIONS.iter().find(|operation| operation.name == name).unwrap()
    }
}

const ROW: Operation = Operation {
    name: "",
    arguments: &[],
    typed: "",
    said: "",
    effect: Effect::ErasesAll,
    for_a_person: false,
    prepare: |_| {},
    forms: &[Form::Plain, Form::Sealed],
    keys: "old",
};

pub static OPERATIONS: [Operation; 12] = [
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
        ..ROW
    },
    Operation {
        name: "draft",
        arguments: &["evening-walk"],
        typed: "een reiger\n.\n",
        said: "Concept bewaard.",
        effect: Effect::Drafts { kind: "evening_walk", whole: "een reiger" },
        for_a_person: true,
        prepare: own_exercise,
        ..ROW
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
        forms: &[Form::Plain],
        ..ROW
    },
    Operation {
        name: "set a passphrase",
        arguments: &["passphrase", "set"],
        said: "Je schrift is nu versleuteld.",
        effect: Effect::SetsPassphrase,
        forms: &[Form::Plain],
        ..ROW
    },
    Operation {
        name: "change the passphrase",
        arguments: &["passphrase", "change"],
        said: "Vanaf nu geldt je nieuwe wachtzin.",
        effect: Effect::ChangesPassphrase,
        forms: &[Form::Sealed],
        keys: "both",
        ..ROW
    },
    Operation {
        name: "remove the passphrase",
        arguments: &["passphrase", "remove"],
        said: "De wachtzin is weg.",
        effect: Effect::RemovesPassphrase,
        forms: &[Form::Sealed],
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

/// How many bytes are left of the damaged file.
pub const DAMAGED: usize = 50;

/// Cuts the file of September, of which a copy of its present state is made first.
fn damage(home: &Path) {
    let journal = home.join("data/journal");
    let month = fs::read_dir(&journal).unwrap().map(|entry| entry.unwrap().path());
    let month = month.into_iter().find(|path| path.to_string_lossy().contains("2026-09.")).unwrap();
    let copies = home.join("data/backup/2026-11-21/journal");
    fs::create_dir_all(&copies).unwrap();
    fs::copy(&month, copies.join(month.file_name().unwrap())).unwrap();
    let bytes = fs::read(&month).unwrap();
    fs::write(&month, &bytes[..DAMAGED]).unwrap();
}

/// One test for each row of the table and each of its forms, that calls a function with both.
macro_rules! each_with {
    ($survive:ident; $($test:ident: $name:literal, $form:ident;)*) => {
        $(#[test]
        fn $test() {
            $survive($name, Form::$form);
        })*

        #[test]
        fn each_operation_has_its_tests() {
            let all = OPERATIONS.iter().flat_map(|row| row.forms.iter().map(|form| (row.name, *form)));
            assert_eq!(vec![$(($name, Form::$form)),*], all.collect::<Vec<_>>());
        }
    };
}
pub(crate) use each_with;
