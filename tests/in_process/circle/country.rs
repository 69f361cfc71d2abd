//! There is always a number to call, on every screen: with a country, without one, and while one is chosen.

use std::fs;

use verbinding::helplines::HelpLines;
use verbinding::journal::Journal;
use verbinding::screens::Route;
use verbinding::settings::Paths;
use verbinding::text::Language;

use crate::support::fixtures::bare;
use crate::support::numbers::{belgian_circle, damaged_circle, urgent};
use crate::support::records::configure;
use crate::support::stage::{Set, set};

fn first(language: Language, size: (u16, u16)) -> Set {
    set().first_run().size(size.0, size.1).language(language)
}

#[test]
fn support_shows_numbers_on_every_screen_with_and_without_a_country() {
    let lines = HelpLines::shipped().unwrap();
    for language in Language::ALL {
        for size in [(80, 24), (40, 15), (22, 10)] {
            for region in [None, Some("NL"), Some("NZ"), Some("FR")] {
                let wanted = urgent(&lines, region, language);
                let set = first(language, size);
                let mut stage = region.map_or_else(|| set.clone(), |code| set.clone().region(code)).play();
                // In the smallest window support is what there is.
                if size.1 > 10 {
                    stage.keys("s");
                }
                let shown = stage.screen();
                let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
                for number in &wanted {
                    assert!(
                        shown.contains(number.as_str()),
                        "{language:?} {size:?} {region:?}: {number}\n{shown}"
                    );
                }
                println!("{language:?} | {size:?} | {region:?} | {}", wanted.join(" · "));
            }
        }
    }
}

#[test]
fn a_country_is_chosen_from_the_numbers_themselves_and_taken_back() {
    let mut stage = set().at(Route::Crisis).play();
    stage.sees("0  Kies je land").sees("Nederland: 112, 113").sees("België: 112, 1813").sees("Europese Unie");
    stage.keys("0").sees("In welk land ben je?").keys("/duits<Enter>").sees("○ Duitsland").keys("<Enter>");
    stage.sees("● Duitsland").sees("Je ziet nu de hulplijnen van Duitsland.").keys("<Enter>");
    stage.sees_no("Kies je land").sees_no("België").sees("112");
    stage.keys("9").sees("Hulplijnen").sees("0800 111 0 111").keys("u").sees("Kies je land").keys("U");
    stage.sees_no("Kies je land");
}

#[test]
fn the_help_lines_lead_to_the_choice_of_a_country() {
    let mut stage = set().english().at(Route::Helplines).play();
    stage.sees("Choose your country").sees("Enter choose").sees("United Kingdom").keys("<Enter>");
    stage
        .sees("Which country are you in?")
        .keys("<Enter>")
        .sees("You now see the help lines of")
        .keys("<Enter>");
    stage.sees_no("Choose your country");
}

#[test]
fn a_circle_that_cannot_be_read_does_not_take_the_country_along() {
    let home = bare();
    configure(home.path(), "welcomed = true\ncountry = \"NL\"\n");
    damaged_circle(home.path());
    let mut stage =
        set().settings(|settings| settings.country = Some("NL".into())).at(Route::Crisis).play_in(home);
    stage.sees("113").sees_no("Kies je land");
}

#[test]
fn the_country_of_a_circle_is_copied_into_settings_that_are_there() {
    let home = bare();
    configure(home.path(), "# mine\nwelcomed = true\n");
    belgian_circle(home.path());
    let journal = Journal::open(Paths::under(home.path()), 4);
    let path = journal.paths().config().join("config.toml");
    journal.copy_country();
    assert_eq!(fs::read_to_string(&path).unwrap(), "# mine\nwelcomed = true\ncountry = \"BE\"\n");
    // What another device chose, and the circle brought here, counts.
    fs::write(&path, "country = \"NL\"\n").unwrap();
    journal.copy_country();
    assert_eq!(fs::read_to_string(&path).unwrap(), "country = \"BE\"\n");
    // What is not there, or cannot be read, is not written.
    fs::write(&path, "country = ").unwrap();
    journal.copy_country();
    assert_eq!(fs::read_to_string(&path).unwrap(), "country = ");
    fs::remove_file(&path).unwrap();
    journal.copy_country();
    assert!(!path.exists());
}
