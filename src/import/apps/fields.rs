//! The fields of an entry in JSON, whatever app wrote it; must never fail on a field that is not there.

use serde_json::Value;

/// A string of an entry, empty if there is none.
pub fn string<'a>(entry: &'a Value, name: &str) -> &'a str {
    entry.get(name).and_then(Value::as_str).unwrap_or_default()
}

pub fn has(entry: &Value, names: &[&str]) -> bool {
    names.iter().all(|name| entry.get(name).is_some())
}

/// The strings of a list of an entry.
pub fn strings(entry: &Value, name: &str) -> Vec<String> {
    let members = entry.get(name).and_then(Value::as_array).into_iter().flatten();
    members.filter_map(Value::as_str).filter(|tag| !tag.trim().is_empty()).map(str::to_owned).collect()
}

pub fn starred(entry: &Value) -> Value {
    if entry.get("starred") == Some(&Value::Bool(true)) { Value::Bool(true) } else { Value::Null }
}
