//! A record between the file and the program: what is kept, what is refused, and which version came from which.

use super::*;
use crate::journal::test_support::now;
use serde_json::json;

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

#[test]
fn a_record_comes_back_as_it_was_with_what_it_does_not_know() {
    let text = r#"{"id":"a","kind":"from_later","at":"2026-11-22T21:04:31+01:00","changed":"2026-11-22T20:06:02.114Z","was":["2026-11-22T20:04:31.870Z"],"words_from":"2026-11-22T20:04:31.870Z","deleted":"2026-11-23T00:00:00Z","z":1e400,"b":12345678901234567890123,"a":{"deep":[null,-0.0]}}"#;
    let value: Value = serde_json::from_str(text).unwrap();
    let record = Record::from_json(&value).unwrap();
    assert_eq!(record.to_json().to_string(), value.to_string());
    assert!(record.to_json().to_string().contains("12345678901234567890123"));
    assert_eq!(Record::from_json(&record.to_json()).unwrap(), record);
}

#[test]
fn a_wrong_field_is_named() {
    let good =
        json!({"id":"a","kind":"note","at":"2026-11-22T21:04:31+01:00","changed":"2026-11-22T20:06:02Z"});
    assert!(Record::from_json(&good).is_ok());
    for (name, bad) in [
        ("id", json!(3)),
        ("kind", json!(null)),
        ("at", json!("yesterday")),
        ("changed", json!("")),
        ("was", json!("x")),
        ("was", json!([1])),
        ("words_from", json!(true)),
        ("words_from", json!("before")),
        ("deleted", json!(true)),
        ("erased", json!("yes")),
    ] {
        let mut value = good.clone();
        value[name] = bad;
        assert!(Record::from_json(&value).is_err(), "{name}");
    }
    assert!(Record::from_json(&json!([])).is_err());
}

#[test]
fn answers_can_never_replace_the_record_itself() {
    let mut record = Record::new("note", at("2026-11-22T21:04:31.5+01:00"), now());
    record.fields.insert("id".into(), "other".into());
    assert_eq!(record.to_json()["id"], record.id.as_str());
    assert_eq!(record.to_json()["at"], "2026-11-22T21:04:31+01:00");
}

#[test]
fn a_night_belongs_to_the_evening_before() {
    let record = Record::new("note", at("2026-12-01T03:59:59+01:00"), now());
    assert_eq!(record.evening(4), NaiveDate::from_ymd_opt(2026, 11, 30).unwrap());
    assert_eq!(record.evening(0), NaiveDate::from_ymd_opt(2026, 12, 1).unwrap());
}

#[test]
fn the_next_version_is_later_than_all_it_grew_from_even_when_the_clock_went_back() {
    let first = Record::new("note", at("2026-11-22T21:04:31+01:00"), now());
    let second = first.succeed(Fields::new(), now());
    let third = second.succeed(Fields::new(), now() - TimeDelta::days(400));
    assert!(first.changed < second.changed && second.changed < third.changed);
    assert_eq!(third.was, vec![first.changed.clone(), second.changed.clone()]);
    assert_eq!(third.id, first.id);
    assert_eq!(first.changed.as_str(), "2026-11-22T20:04:31.870Z");
}

#[test]
fn only_other_answers_make_a_version_reworded() {
    let next = |record: &Record, words: &str| {
        let fields = json!({ "text": words }).as_object().unwrap().clone();
        Record::from_json(&record.succeed(fields, now()).to_json()).unwrap()
    };
    let mut first = Record::new("note", at("2026-11-22T21:04:31+01:00"), now());
    first.fields.insert("text".into(), "one".into());
    let back = next(&next(&first, "one"), "one");
    assert_eq!((first.reworded(), back.reworded()), (None, None));
    let edited = next(&back, "two");
    assert_eq!(edited.reworded(), Some(&edited.changed));
    assert_eq!(next(&next(&edited, "two"), "two").reworded(), Some(&edited.changed));
}

#[test]
fn a_version_after_one_from_a_clock_far_ahead_is_later_and_can_be_read() {
    for far in ["2099-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999999+00:00"] {
        let far = Stamp::parse(far).unwrap();
        let after = Stamp::after(now(), [&far]);
        assert!(after > far);
        assert!(Stamp::parse(after.as_str()).unwrap() > far, "{}", after.as_str());
    }
}

#[test]
fn a_stamp_is_compared_as_a_moment() {
    assert_eq!(
        Stamp::parse("2026-11-22T21:00:00+01:00").unwrap(),
        Stamp::parse("2026-11-22T20:00:00.000Z").unwrap()
    );
    assert!(
        Stamp::parse("2026-11-22T20:30:00+01:00").unwrap() < Stamp::parse("2026-11-22T20:00:00Z").unwrap()
    );
}

#[test]
fn a_single_string_counts_as_one_code() {
    let mut record = Record::new("note", at("2026-11-22T21:04:31+01:00"), now());
    record.fields.insert("one".into(), "rest".into());
    record.fields.insert("many".into(), json!(["rest", 3, "contact"]));
    assert_eq!(record.codes("one"), ["rest"]);
    assert_eq!(record.code("one"), Some("rest"));
    assert_eq!(record.codes("many"), ["rest", "contact"]);
    assert_eq!(record.code("many"), None);
    assert_eq!(record.text("one"), Some("rest"));
    assert!(record.codes("none").is_empty());
}

#[test]
fn a_time_of_before_clocks_ran_in_whole_minutes_is_one_that_a_file_can_tell() {
    for (seconds, told) in [(1172, "1930-07-02T21:04:31+00:19"), (-1172, "1930-07-02T21:04:31-00:19")] {
        let zone = FixedOffset::east_opt(seconds).unwrap();
        let wall = at("1930-07-02T21:04:31Z").naive_local();
        let record = Record::new("note", wall.and_local_timezone(zone).unwrap(), now());
        assert_eq!(record.at.to_rfc3339(), told);
        assert_eq!(Record::from_json(&record.to_json()).unwrap(), record);
    }
}
