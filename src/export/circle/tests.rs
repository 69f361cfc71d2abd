//! Holds the circle outside the screen against the pictures of the design.

use serde_json::json;

use super::super::tests::record;
use super::*;
use crate::helplines::HelpLines;
use crate::text::{Language, width};

fn item(name: &str, helps: &str, reach: &str, words: &str) -> Record {
    let fields = json!({ "name": name, "helps": helps, "reach": reach, "words": words });
    record("circle", "2026-11-22T21:04:31+01:00", &fields.to_string())
}

fn items() -> Vec<Record> {
    vec![
        item("M.", "zus, luistert", "06 00 00 00 01", "Heb je tien minuten? Ik heb een rotdag."),
        item("J.", "groep", "06 00 00 00 02", "Ik heb trek. Praat even met me."),
        item("Mijn begeleider", "ma-vr 9-17", "020 000 00 03", ""),
        item("Het bankje bij de vijver", "", "12 minuten lopen", ""),
    ]
}

fn made(items: &[Record], country: Option<&str>, make: fn(&CirclePage) -> String) -> String {
    let (helplines, text) = (HelpLines::shipped().unwrap(), Text::new(Language::Nl).unwrap());
    let numbers = helplines.numbers(country, text.language());
    make(&CirclePage { items, numbers: &numbers, words: true, text: &text })
}

#[test]
fn the_plain_text_is_as_in_the_picture() {
    let expected = "\
Mijn steuncirkel

1. M. (zus)
   06 00 00 00 01
   \"Heb je tien minuten? Ik heb een rotdag.\"

2. J. (groep)
   06 00 00 00 02
   \"Ik heb trek. Praat even met me.\"

3. Mijn begeleider (ma-vr 9-17)
   020 000 00 03

4. Het bankje bij de vijver
   12 minuten lopen

Bij direct gevaar: 112
Denk je aan zelfdoding: 113 of gratis 0800-0113
Iemand die luistert: 088 0767 000 (De Luisterlijn)
";
    assert_eq!(made(&items(), Some("NL"), circle_text), expected);
}

#[test]
fn without_a_circle_or_a_country_there_is_still_help() {
    let lines = made(&[], Some("NL"), circle_text);
    assert!(lines.starts_with("Bij direct gevaar: 112\n"), "{lines}");
    let none = made(&[], None, circle_text);
    for words in ["Nederland: 112, 113", "België: 112, 1813", "Europese Unie: 112"] {
        assert!(none.contains(words), "{none}");
    }
    let little = made(&[], Some("NO"), circle_text);
    assert!(little.contains("113") && little.contains("findahelpline.com"), "{little}");
    assert!(!made(&[], Some("US"), circle_text).contains("Iemand die luistert"), "988 is named once");
}

#[test]
fn the_poster_is_as_in_the_picture() {
    let expected = "
                               MIJN STEUNCIRKEL
                               ----------------

                                     M .
                                     zus
                                06 00 00 00 01
                  \"Heb je tien minuten? Ik heb een rotdag.\"

                                     J .
                                    groep
                                06 00 00 00 02
                      \"Ik heb trek. Praat even met me.\"

                        M I J N   B E G E L E I D E R
                                  ma-vr 9-17
                                020 000 00 03

                           HET BANKJE BIJ DE VIJVER
                               12 minuten lopen

 Bij direct gevaar: 112      Denk je aan zelfdoding: 113 of gratis 0800-0113

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
                              om uit te knippen
   +--------------------------------------------+
   | M.                06 00 00 00 01           |
   | J.                06 00 00 00 02           |
   | Mijn begeleider   020 000 00 03            |
   | Het bankje bij de vijver  12 minuten lopen |
   |                                            |
   | 112   113                                  |
   +--------------------------------------------+
";
    assert_eq!(made(&items(), Some("NL"), poster_text), expected);
}

#[test]
fn a_large_circle_keeps_every_name_and_number_on_the_poster() {
    let many: Vec<Record> =
        (0..9).map(|n| item(&format!("N{n}"), "vriend", &format!("06 00 00 00 0{n}"), "Hoi")).collect();
    let poster = made(&many, Some("NL"), poster_text);
    assert!(poster.lines().count() <= 60, "{poster}");
    assert!(
        (0..9).all(|n| poster.contains(&format!("N {n}")) && poster.contains(&format!("06 00 00 00 0{n}")))
    );
    assert!(poster.contains("Hoi") && poster.matches("Hoi").count() < 9, "first words go from the bottom up");
    let long = [item(&"naam ".repeat(40), &"rol ".repeat(40), &"straat ".repeat(40), &"hallo ".repeat(40))];
    assert!(made(&long, Some("NL"), poster_text).lines().all(|line| width(line) <= 80));
}

#[test]
fn the_page_to_print_holds_everything_and_reaches_for_nothing() {
    let mut circle = items();
    circle.push(item(
        "<script>x</script>\u{1b}[31m",
        "a & b",
        "+31 (0)6 00 00 00 05, ma-vr",
        "\"><img src=x>",
    ));
    let page = made(&circle, Some("NL"), |page| poster_html(page, Paper::A4));
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"nl\">") && page.contains("Mijn steuncirkel"));
    for words in [
        "Mijn begeleider",
        "ma-vr 9-17",
        "12 minuten lopen",
        "Bij direct gevaar: <b>112</b>",
        "om uit te knippen",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(page.matches("<svg").count(), 1 + 4, "the ring, and a code for each number");
    for never in ["<script", "<img", "src=", "href=", "url(", "@import", "verbinding", "\u{1b}"] {
        assert!(!page.replace("&quot;&gt;&lt;img src=x&gt;", "").contains(never), "{never}");
    }
    let namespace = page.replace("http://www.w3.org/2000/svg", "");
    assert!(!namespace.contains("http://") && !namespace.contains("https://"));
}

#[test]
fn first_words_stay_home_when_that_is_chosen() {
    let (helplines, text) = (HelpLines::shipped().unwrap(), Text::new(Language::Nl).unwrap());
    let numbers = helplines.numbers(Some("NL"), text.language());
    let page = CirclePage { items: &items(), numbers: &numbers, words: false, text: &text };
    for made in [circle_text(&page), poster_text(&page), poster_html(&page, Paper::A4)] {
        assert!(!made.contains("rotdag") && made.contains("06 00 00 00 01"));
    }
}
