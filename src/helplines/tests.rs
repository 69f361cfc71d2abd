//! The shipped numbers: every country begins with what to do in danger, and no number leaves the country where it works.

use std::collections::BTreeSet;

use super::*;
use crate::text::Language;

/// The first line of a country that is for this.
fn first_for<'a>(lines: &'a HelpLines, code: &str, purpose: Purpose) -> Option<&'a Line> {
    lines.for_country(Some(code)).into_iter().find(|line| line.is_for(purpose))
}

fn shipped() -> HelpLines {
    HelpLines::shipped().unwrap()
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn the_shipped_lines_are_read() {
    let lines = shipped();
    let countries = lines.countries();
    assert!(countries.len() >= 60, "{}", countries.len());
    assert!(countries.starts_with(&["NL", "BE", "DE", "UK", "IE", "US", "CA", "AU", "NZ"]));
    assert!(countries[9..].is_sorted(), "the others are found by their code");
    let once: BTreeSet<&str> = countries.iter().copied().collect();
    assert_eq!(once.len(), countries.len(), "the lines of a country stand together");
    assert!(
        once.iter().all(|code| code.len() == 2 && code.chars().all(|letter| letter.is_ascii_uppercase()))
    );
    assert!(lines.all().all(|line| !line.name.is_empty() && !line.purposes.is_empty()));
}

#[test]
fn every_number_has_a_page_that_says_so() {
    for line in shipped().all().filter(|line| !line.number.is_empty()) {
        let source = line.source.as_deref().unwrap_or_default();
        assert!(source.contains('.') && !source.contains(' '), "{} {}", line.country, line.number);
    }
}

#[test]
fn one_number_answers_danger_in_the_whole_european_union() {
    let lines = shipped();
    let members = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    for code in members.split(' ') {
        let danger = first_for(&lines, code, Purpose::Danger).unwrap();
        assert_eq!((danger.number.as_str(), danger.cost), ("112", Some(Cost::Free)), "{code}");
        assert_eq!(danger.hours.as_deref(), Some("24/7"), "{code}");
    }
}

#[test]
fn emergency_numbers_that_people_know_are_right() {
    let lines = shipped();
    let number = |code, purpose| first_for(&lines, code, purpose).map(|line| line.number.as_str());
    let known = [
        ("BR", "192", Some("190")),
        ("CH", "112", None),
        ("CN", "120", Some("110")),
        ("IL", "101", Some("100")),
        ("IN", "112", None),
        ("JP", "119", Some("110")),
        ("KR", "119", Some("112")),
        ("MX", "911", None),
        ("NO", "113", Some("112")),
        ("NZ", "111", None),
        ("SG", "995", Some("999")),
        ("SR", "115", None),
        ("ZA", "10177", Some("10111")),
    ];
    for (code, danger, police) in known {
        assert_eq!(number(code, Purpose::Danger), Some(danger), "{code}");
        assert_eq!(number(code, Purpose::Police), police, "{code}");
    }
}

#[test]
fn english_readers_without_a_country_find_more_than_an_emergency_number() {
    let lines = shipped();
    for code in ["UK", "IE", "US", "CA", "AU", "NZ"] {
        for purpose in [Purpose::Danger, Purpose::Suicide, Purpose::Listen] {
            assert!(first_for(&lines, code, purpose).is_some(), "{code} {purpose:?}");
        }
    }
}

#[test]
fn numbers_that_are_old_or_in_doubt_are_not_shipped() {
    let numbers: Vec<String> = shipped()
        .all()
        .flat_map(|line| {
            [line.number.as_str()]
                .into_iter()
                .chain(line.numbers())
                .chain(line.text.as_deref())
                .map(digits)
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(numbers.contains(&"08000113".to_owned()) && numbers.contains(&"85258".to_owned()));
    for never in ["09000113", "09000767", "18665850445", "741741"] {
        assert!(!numbers.contains(&never.to_owned()), "{never}");
    }
}

#[test]
fn every_country_begins_with_what_to_do_in_danger() {
    let lines = shipped();
    for code in lines.countries() {
        let first = lines.for_country(Some(code)).into_iter().next().unwrap();
        assert!(first.is_for(Purpose::Danger) && !first.number.is_empty(), "{code}");
        let police = first_for(&lines, code, Purpose::Police).map(|line| line.number.as_str());
        assert_ne!(police, Some(first.number.as_str()), "{code}");
        let talks = |line: &&Line| !line.is_for(Purpose::Danger) && !line.is_for(Purpose::Police);
        if lines.for_country(Some(code)).iter().any(talks) {
            let someone = [Purpose::Suicide, Purpose::Mental];
            assert!(someone.iter().any(|purpose| first_for(&lines, code, *purpose).is_some()), "{code}");
        }
    }
}

#[test]
fn a_number_stays_in_the_countries_where_it_works() {
    for line in shipped().all() {
        let country = line.country.as_str();
        for number in line.numbers().into_iter().map(digits) {
            let where_it_works: &[&str] = match number.as_str() {
                "116123" => &["UK", "IE", "DE"],
                "113" if line.is_for(Purpose::Suicide) => &["NL"],
                // Elsewhere it is an ambulance or the police.
                "113" => &["BT", "NO", "SM", "VA", "VN"],
                "988" => &["US", "CA"],
                "112" => &[
                    "AD", "AT", "AZ", "BE", "BG", "BT", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO",
                    "FR", "GE", "GL", "GR", "HR", "HU", "IE", "IN", "IS", "IT", "KR", "KW", "LB", "LI", "LT",
                    "LU", "LV", "MC", "MD", "MT", "NG", "NL", "NO", "PL", "PT", "RO", "RU", "RW", "SE", "SI",
                    "SK", "TR", "TZ", "UK", "VU", "ZA",
                ],
                _ => continue,
            };
            assert!(where_it_works.contains(&country), "{number} in {country}");
        }
    }
}

#[test]
fn no_country_and_an_unknown_country_get_no_neighbours_line() {
    let lines = shipped();
    for code in [None, Some(""), Some("KP"), Some("other"), Some("N")] {
        assert!(lines.for_country(code).is_empty(), "{code:?}");
    }
    assert_eq!(lines.for_country(Some("nl")), lines.for_country(Some("NL")));
}

#[test]
fn dutch_lines_stand_in_their_order() {
    let lines = shipped();
    let names: Vec<&str> = lines.for_country(Some("NL")).into_iter().map(|line| line.name.as_str()).collect();
    let order = [
        "Alarmnummer",
        "113 Zelfmoordpreventie",
        "De Luisterlijn",
        "Huisarts en huisartsenpost",
        "Drugsinfo",
        "Veilig Thuis",
        "MIND Hulplijn",
    ];
    assert_eq!(names, order);
}

#[test]
fn a_line_tells_how_when_and_at_what_cost() {
    let (lines, nl) = (shipped(), Text::new(Language::Nl).unwrap());
    let suicide = first_for(&lines, "NL", Purpose::Suicide).unwrap();
    assert_eq!(suicide.call(&nl), "113 of gratis 0800-0113");
    assert_eq!(suicide.about(&nl), "Gedachten aan zelfdoding, dag en nacht. Chat: 113.nl.");
    let doctor = first_for(&lines, "NL", Purpose::Doctor).unwrap();
    assert_eq!(doctor.call(&nl), "");
    let en = Text::new(Language::En).unwrap();
    let mind = first_for(&lines, "NL", Purpose::Advice).unwrap();
    assert_eq!(
        mind.about(&en),
        "Questions about mental health, Mon-Fri 9-21. Normal call charges. Chat: mindhulplijn.nl."
    );
    let shout = first_for(&lines, "UK", Purpose::Text).unwrap();
    assert_eq!(shout.call(&en), "Text SHOUT to 85258");
    assert!(shout.numbers().is_empty(), "a number for text messages is not one to call");
    let samaritans = first_for(&lines, "IE", Purpose::Listen).unwrap();
    assert_eq!(samaritans.about(&en), "Someone who listens, thoughts of suicide, day and night. Free.");
    let french =
        lines.for_country(Some("BE")).into_iter().rfind(|line| line.is_for(Purpose::Listen)).unwrap();
    assert_eq!(french.about(&nl), "Iemand die luistert, in het Frans, dag en nacht. Gratis.");
}

#[test]
fn everything_a_line_says_has_words_in_both_languages() {
    for language in Language::ALL {
        let text = Text::new(language).unwrap();
        for line in shipped().all() {
            assert!(line.purposes.iter().all(|purpose| text.has(purpose.id())), "{}", line.name);
            assert!(
                line.note.iter().all(|note| text.has(&format!("helplines-note-{note}"))),
                "{}",
                line.name
            );
            assert!(text.has(&format!("country-{}", line.country.to_lowercase())), "{}", line.country);
            assert!(!line.about(&text).contains("helplines-"), "{}", line.name);
        }
    }
    let nl = Text::new(Language::Nl).unwrap();
    assert_eq!(country_name(&nl, "UK"), "Verenigd Koninkrijk");
    assert_eq!(country_name(&nl, "KP"), "Een ander land");
}

#[test]
fn a_typing_mistake_in_the_file_is_told() {
    let wrong = "checked = \"2026-11-22\"\nunion = \"112\"\nspoken = {}\n[[line]]\ncountry = \"NL\"\nfor = [\"danger\"]\nname = \"x\"\nnumer = \"112\"";
    assert!(format!("{:#}", HelpLines::parse(wrong).unwrap_err()).contains("numer"));
    assert!(HelpLines::parse("checked = \"soon\"\nunion = \"112\"\nspoken = {}\nline = []").is_err());
}

#[test]
fn lines_are_old_after_a_year() {
    let day = |year, day| NaiveDate::from_ymd_opt(year, 11, day).unwrap();
    let lines =
        HelpLines::parse("checked = \"2026-11-22\"\nunion = \"112\"\nspoken = {}\nline = []").unwrap();
    assert!(!lines.is_old(day(2027, 22)));
    assert!(lines.is_old(day(2027, 23)));
}
