//! The pages to read in plain mode, as a transcript.

use super::tests::House;
use crate::text::Language;

#[test]
fn home_offers_the_pages_to_read_and_each_leads_to_its_exercise() {
    let house = House::new();
    let read = |typed: &str| house.talk_with(Language::Nl, None, typed, None);
    let shown = read("lezen\n1\n2\n\n\n\n");
    let (first, second) = (shown.find("Wat verbinding is."), shown.find("De muur."));
    assert!(shown.contains("Zes korte bladzijden") && shown.ends_with("Tot een andere keer."), "{shown}");
    assert!(first.is_some() && first < second, "{shown}");
    // The last page has none that follows, and an empty line leads to where one was.
    let last = read("lezen\n6\n\n\n\n");
    assert_eq!(last.matches("De volgende bladzijde").count(), 0, "{last}");
    assert_eq!(last.matches("Zes korte bladzijden").count(), 2, "{last}");
    let led = read("lezen\n3\n1\nq\n");
    assert!(led.contains("Hierbij hoort: Dagelijkse check-in"), "{led}");
    assert!(led.contains("Wat merk je in je lijf?"), "{led}");
}

#[test]
fn who_hides_the_pages_to_read_is_not_offered_them() {
    let mut house = House::new();
    let offered = |house: &House| house.talk_with(Language::Nl, None, "\n", None).contains("Lezen");
    assert!(offered(&house));
    house.settings.reading = false;
    assert!(!offered(&house));
}
