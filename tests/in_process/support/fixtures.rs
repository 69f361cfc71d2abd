//! Homes as a person's might be; must never need a clock.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

pub use super::records::{record, write_circle, write_circle_file, write_journal};

/// Gives this device a name; what lies there under it is its own, and it alone lets go of that.
pub fn name_device(home: &Path, name: &str) {
    fs::create_dir_all(home.join("state")).unwrap();
    fs::write(home.join("state/device"), format!("{name}\n")).unwrap();
}

/// A home with nothing in it.
pub fn bare() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A home in the Netherlands with so many in the circle and nothing written.
pub fn with_people(people: usize) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    write_circle(home.path(), people, &json!({"country": "NL"}));
    home
}

/// Twelve pages of all kinds: long ones, empty ones, emoji and other scripts.
pub fn pages() -> Vec<Value> {
    let page = |number, kind, at: &str, fields| record(number, kind, at, &fields);
    vec![
        page(
            1,
            "check_in",
            "2026-11-22T20:47:00+01:00",
            json!({
            "body": ["tension", "tiredness"], "where": ["chest", "neck"], "body_words": "net of er een riem omheen zit",
            "feelings": ["fear"], "finer": ["restless"], "needs": ["contact"], "start": "een appje",
            "note": "Morgen die afspraak bij de huisarts. Ik heb het drie keer uitgesteld. Eigenlijk wil ik dat M. meegaat."}),
        ),
        page(
            2,
            "grounding",
            "2026-11-21T08:30:00+01:00",
            json!({
            "start": "look", "see": "regen", "hear": "koelkast", "smell": "koffie", "after": "calmer"}),
        ),
        page(
            3,
            "encounter",
            "2026-11-20T17:40:00+01:00",
            json!({
            "who_name": "M.", "when": "2026-11-24T16:00:00+01:00", "when_choice": "other", "place": "buiten wandelen",
            "about": "of ze mee wil naar de huisarts", "fear": "dat ze het te veel vindt",
            "happened": "yes", "felt": ["calm"], "compared": "lighter", "safe": "yes"}),
        ),
        page(
            4,
            "compassion",
            "2026-11-19T22:05:00+01:00",
            json!({"touch": "heart", "phrase": "2", "after": "softer"}),
        ),
        page(
            5,
            "note",
            "2026-11-19T08:15:00+01:00",
            json!({"text":
            "Vannacht wakker geworden en niet meer geslapen. Toen maar thee gezet en naar de regen geluisterd. \
             Om zes uur werd het licht, en daarna ben ik een rondje gaan lopen langs het kanaal.\n\n\
             Er was niemand, alleen een reiger. Dat was goed. Thuis heb ik J. een bericht gestuurd, en we \
             hebben afgesproken om donderdag samen naar de groep te gaan. Ik merk dat ik het spannend vind, \
             maar het is minder zwaar dan vorige week."}),
        ),
        page(
            6,
            "check_in",
            "2026-11-18T23:10:00+01:00",
            json!({
            "feelings": ["dont_know"], "finer": ["craving"], "needs": ["contact"],
            "note": "Om elf uur belde iemand uit de groep. De trek zakte na een kwartier. Thee gezet."}),
        ),
        page(
            7,
            "small_step",
            "2026-11-18T12:00:00+01:00",
            json!({
            "step": "not_well", "who_name": "J.", "size": "ok", "how": "heard"}),
        ),
        page(
            8,
            "check_in",
            "2026-11-17T09:20:00+01:00",
            json!({
            "body": ["energy"], "feelings": ["calm"], "needs": ["movement"]}),
        ),
        page(
            9,
            "note",
            "2026-11-16T21:30:00+01:00",
            json!({"text": "Gewandeld 🌧️ met 👩‍👧 en daarna soep 🍲. 今天下雨. مطر اليوم."}),
        ),
        page(10, "check_in", "2026-11-15T21:00:00+01:00", json!({"feelings": ["gladness"]})),
        page(
            11,
            "note",
            "2026-11-12T19:45:00+01:00",
            json!({"text": "Stil geweest in de groep. Dat mocht."}),
        ),
        page(12, "note", "2026-10-30T07:05:00+01:00", json!({"text": "Eerste bladzijde."})),
    ]
}

/// A home with the circle and the twelve pages.
pub fn lived_in() -> TempDir {
    let home = with_people(4);
    write_journal(home.path(), "t-1", &pages());
    home
}

/// The same with evenings of the 22nd of November, and some near it, in earlier years.
pub fn on_this_day() -> TempDir {
    let home = lived_in();
    let note =
        |number: usize, at: &str, text: &str| record(0x200 + number, "note", at, &json!({ "text": text }));
    let mut thrown = note(6, "2022-11-22T12:00:00+01:00", "weggelegd");
    thrown["deleted"] = json!("2026-11-20T19:00:00Z");
    let old = [
        note(1, "2024-11-22T21:00:00+01:00", "Voor het eerst naar de groep."),
        note(2, "2023-11-23T01:30:00+01:00", "Nog wakker, na twaalven."),
        note(3, "2023-11-23T08:00:00+01:00", "morgenvroeg"),
        note(4, "2024-11-21T20:00:00+01:00", "ernaast"),
        note(5, "2024-10-22T20:00:00+02:00", "ernaast"),
        thrown,
    ];
    write_journal(home.path(), "t-8", &old);
    write_journal(home.path(), "t-7", &[note(7, "2026-11-22T09:00:00+01:00", "dit jaar")]);
    home
}

/// The same in words of ASCII alone.
pub fn lived_in_ascii() -> TempDir {
    let home = with_people(4);
    let ascii: Vec<Value> = pages().into_iter().filter(|page| page.to_string().is_ascii()).collect();
    assert_eq!(ascii.len(), 11);
    write_journal(home.path(), "t-1", &ascii);
    home
}

/// A home with check-ins of eight weeks, enough to count.
pub fn counted() -> TempDir {
    let home = lived_in();
    let feelings = ["fear", "sadness", "emptiness", "calm", "gladness", "anger"];
    let needs = ["contact", "rest", "gentleness", "movement", "boundaries"];
    let body = ["tension", "tiredness", "energy", "relaxation"];
    let more: Vec<Value> = (0..21)
        .map(|index: usize| {
            let day = 1 + index % 14;
            let at = format!("2026-{:02}-{day:02}T21:10:00+01:00", if index < 14 { 11 } else { 10 });
            let fields = json!({
                "body": [body[index % 7 % 4]], "feelings": [feelings[index % 9 % 6]], "needs": [needs[index % 8 % 5]],
            });
            record(0x100 + index, "check_in", &at, &fields)
        })
        .collect();
    write_journal(home.path(), "t-2", &more);
    home
}

/// The words that open [`locked`].
pub const PASSPHRASE: &str = "vier gewone woorden";

/// A home whose pages are behind a passphrase; its circle is open, unless it is to be `sealed` too.
pub fn locked(home: TempDir, sealed: bool) -> TempDir {
    use verbinding::journal::{Journal, Passphrase};
    name_device(home.path(), "t-1");
    let mut journal = Journal::open(verbinding::settings::Paths::under(home.path()), 4);
    journal.set_circle_open(!sealed);
    let now = "2026-11-22T20:00:00Z".parse().unwrap();
    journal.set_passphrase(&Passphrase::new(PASSPHRASE).unwrap(), now, &|_, _| ()).unwrap();
    home
}

/// Changes one letter in every copy of the key of a home.
pub fn damage_key(home: &TempDir) {
    for folder in ["data", "state"] {
        let path = home.path().join(folder).join("identity.age");
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] = if bytes[middle] == b'A' { b'B' } else { b'A' };
        fs::write(&path, bytes).unwrap();
    }
}
