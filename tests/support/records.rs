//! Files in the program's own format, written without it, the same bytes every time; must never read one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// A record with an id that its number makes.
pub fn record(number: usize, kind: &str, at: &str, fields: &Value) -> Value {
    let mut record = json!({
        "id": format!("019a8f3e-6c5a-7cc1-9d0e-{number:012x}"),
        "kind": kind, "at": at, "changed": "2026-11-22T19:00:00.000Z",
    });
    record.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    record
}

/// The settings of a home.
pub fn configure(home: &Path, toml: &str) {
    fs::create_dir_all(home.join("config")).unwrap();
    fs::write(home.join("config/config.toml"), toml).unwrap();
}

/// The circle file of a device with these records.
pub fn write_circle_file(home: &Path, device: &str, entries: &[Value]) {
    let file = json!({"format": "verbinding-circle", "version": 1, "device": device, "entries": entries});
    fs::create_dir_all(home.join("data")).unwrap();
    fs::write(home.join(format!("data/circle.{device}.json")), file.to_string()).unwrap();
}

/// The circle file of a device: five people at most, in this order, and the person's own numbers and country.
pub fn write_circle(home: &Path, people: usize, own: &Value) {
    let all = [
        json!({"name": "M.", "reach": "06 00 00 00 01", "helps": "zus, luistert", "what": "family",
            "words": "Heb je tien minuten? Ik heb een rotdag.", "knows": "yes"}),
        json!({"name": "J.", "reach": "06 00 00 00 02", "helps": "groep, kent trek", "what": "peer",
            "words": "Ik heb trek. Praat even met me."}),
        json!({"name": "Mijn begeleider", "reach": "020 000 00 03", "helps": "ma-vr 9-17", "what": "pro"}),
        json!({"name": "Het bankje bij de vijver", "reach": "12 minuten lopen", "helps": "maakt me rustig",
            "what": "nature"}),
        json!({"name": "Oma Truus", "reach": "+31 6 00 00 00 05", "helps": "thee", "what": "family"}),
    ];
    let at = "2026-11-01T10:00:00+01:00";
    let mut entries: Vec<Value> = all
        .iter()
        .take(people)
        .enumerate()
        .map(|(index, fields)| {
            let mut item = record(0xc0 + index, "circle", at, fields);
            item["order"] = json!(index + 1);
            item
        })
        .collect();
    entries.push(record(0xff, "helplines", at, own));
    write_circle_file(home, "t-1", &entries);
}

/// Month files of a device with these entries.
pub fn write_journal(home: &Path, device: &str, entries: &[Value]) {
    let mut months: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for entry in entries {
        months.entry(entry["at"].as_str().unwrap()[..7].to_owned()).or_default().push(entry);
    }
    fs::create_dir_all(home.join("data/journal")).unwrap();
    for (month, entries) in months {
        let file =
            json!({"format": "verbinding-journal", "version": 1, "device": device, "entries": entries});
        fs::write(home.join(format!("data/journal/{month}.{device}.json")), file.to_string()).unwrap();
    }
}
