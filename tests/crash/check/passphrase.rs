//! What must hold after a passphrase was set, changed or removed in part: one form, a whole key, no plain text; it reads only.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::{Checked, Ending, WORDS, hidden, hold, look};
use crate::files::{files, holding};
use crate::home::{Home, Prepared};
use crate::operations::{Effect, Operation};

/// The files of the key, and the folder of each.
const KEY_FILES: [&str; 4] =
    ["data/identity.age", "data/recipient.txt", "state/identity.age", "state/recipient.txt"];

/// Every passphrase that opens a home in which it was being changed finds everything there, and the change can be made again.
pub fn changed(operation: &Operation, prepared: &Prepared, home: &Home, ending: Ending) -> Checked {
    let opens =
        |keys: &'static str, home: &Home| home.again(keys).run(&["list", "--json"], "").code == Some(0);
    let (old, new) = (opens("old", home), opens("new", home));
    hold(old || new, || "neither passphrase opens it".to_owned())?;
    hold(new || !ending.said, || "said, but the new passphrase does not open it".to_owned())?;
    hold(!old || !ending.said, || "said, but the old passphrase opens it".to_owned())?;
    if old {
        let home = home.again("old");
        look(operation, prepared, &home, ending).map_err(|problem| format!("by the old one: {problem}"))?;
    }
    if old && !ending.said {
        let home = home.again("both");
        let told = home.run(operation.arguments, operation.typed);
        hold(told.code == Some(0), || format!("changed again: {} {}", told.out, told.err))?;
        let (old, new) = (opens("old", &home), opens("new", &home));
        hold(new && !old, || format!("changed again, but the old one: {old}, the new one: {new}"))?;
    }
    if new {
        let home = home.again("new");
        let told = home.run(&["list", "--json"], "");
        hold(told.code == Some(0), || format!("the new one opens it only once: {}", told.err))?;
        hold(!opens("old", &home), || "unlocked by the new one, and the old one opens it".to_owned())?;
        look(operation, prepared, &home, ending).map_err(|problem| format!("by the new one: {problem}"))?;
    }
    Ok(())
}

/// While files become encrypted, nothing new is written readable.
pub fn none_in_new_files(home: &Path) -> Checked {
    let is_temporary =
        |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    // Words of a person, and those of every file with entries.
    for words in WORDS.into_iter().chain(["\"format\"", "\"id\"", "\"kind\""]) {
        let readable: Vec<PathBuf> =
            holding(home, words).into_iter().filter(|path| is_temporary(path)).collect();
        hold(readable.is_empty(), || format!("{words:?} can be read in {readable:?}"))?;
    }
    Ok(())
}

/// After an unlocking the passphrase is in force, with everything encrypted and a whole key, or there is nothing of it.
pub fn one_form(home: &Home, operation: &Operation) -> Checked {
    let root = home.path();
    let there = |name: &&&str| root.join(name).exists();
    let keys: Vec<&&str> = KEY_FILES.iter().filter(there).collect();
    if keys.is_empty() {
        let sealed: Vec<PathBuf> =
            files(&root).into_iter().filter(|path| path.extension().is_some_and(|it| it == "age")).collect();
        return hold(sealed.is_empty(), || format!("no key, but there is {sealed:?}"));
    }
    hold(keys.len() == KEY_FILES.len(), || format!("of the key there is only {keys:?}"))?;
    let [identity, recipient, own_identity, own_recipient] =
        KEY_FILES.map(|name| fs::read(root.join(name)).unwrap());
    // A shared one that the old passphrase does not open may be another device's, and is left alone.
    let opens_own_only = operation.effect == Effect::ChangesPassphrase && home.keys == Some("old");
    hold(identity == own_identity || opens_own_only, || "the identities are not the same".to_owned())?;
    hold(recipient == own_recipient, || "the recipients are not the same".to_owned())?;
    let check = format!("{:x}", Sha256::digest(&own_identity));
    let text = String::from_utf8_lossy(&recipient);
    hold(text.contains(&check), || format!("the recipient is not of this identity: {text}"))?;
    hidden(&root, operation)?;
    // The words are those of a person; what else a file says of them goes, too.
    let ids = holding(&root, "\"id\"");
    let others = |path: &&PathBuf| {
        let path = path.to_string_lossy();
        !path.contains("laptop-7f3a") && !path.contains("/circle.")
    };
    let readable: Vec<&PathBuf> = ids.iter().filter(others).collect();
    hold(readable.is_empty(), || format!("readable: {readable:?}"))
}
