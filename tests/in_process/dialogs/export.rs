//! The export dialog: one question a page in a small window, and a file that is whole or not there.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use verbinding::exercise::Catalogue;
use verbinding::export::{Format, InMemory, Pages, Share};
use verbinding::journal::{Journal, Record, Step};
use verbinding::screens::Route;
use verbinding::settings::Paths;
use verbinding::text::{Language, Text};

use crate::support::fixtures::lived_in;
use crate::support::gate::Gate;
use crate::support::stage::{Stage, set};

fn small() -> Stage {
    set().at(Route::Export).size(40, 15).play_in(lived_in())
}

const QUESTIONS: [&str; 4] = ["Wat wil je meenemen?", "Hoe?", "Voor wie?", "Waarheen?"];

/// Sees this one of the questions and none of the others.
#[track_caller]
fn asks(stage: &mut Stage, number: usize) {
    for (index, question) in QUESTIONS.iter().enumerate() {
        if index == number {
            stage.sees(question)
        } else {
            stage.sees_no(question)
        };
    }
    stage.sees(&format!("{}/4", number + 1)).sees_no("▼");
}

#[test]
fn in_a_small_window_each_question_has_a_page() {
    // By Enter and Tab the field of the last page takes letters at once, and Esc stops that first.
    for (on, stops_writing) in [("<Enter>", true), ("<PgDn>", false), ("<Tab>", true)] {
        let mut stage = small();
        for page in 0..3 {
            asks(&mut stage, page);
            stage.keys(on);
        }
        asks(&mut stage, 3);
        if stops_writing {
            stage.keys("<Esc>");
        }
        for page in (0..4).rev() {
            asks(&mut stage, page);
            stage.keys("<Esc>");
        }
        stage.sees("Dagelijkse check-in");
    }
    let mut stage = small();
    stage.keys("<PgDn><PgDn><PgDn><PgDn>").sees(">[ Exporteren ]").keys("<PgUp><PgUp><PgUp><PgUp>");
    asks(&mut stage, 0);
}

#[test]
fn choices_stay_when_the_window_gets_another_size() {
    let mut stage = small();
    stage.keys("<Down><Space><Tab>1 november<Tab>").sees("1 november").keys("<Tab><Down><Space><Tab>");
    stage.keys("<Down><Space><Down><Down><Down><Space>").sees("✓ vrije tekst");
    asks(&mut stage, 2);
    stage.resize(80, 40).sees("1 november").sees("● om te printen (HTML)").sees("> ✓ vrije tekst");
    for question in QUESTIONS {
        stage.sees(question);
    }
    stage.resize(40, 15).sees("> ✓ vrije tekst");
    asks(&mut stage, 2);
    stage.keys("<Esc>").sees("● om te printen (HTML)").keys("<Esc>").sees("● een periode");
}

const FORMATS: [(Format, &str); 4] =
    [(Format::Markdown, "md"), (Format::Html, "html"), (Format::Csv, "csv"), (Format::Json, "json")];

/// What an export of everything in this home holds, made in one piece.
fn whole(home: &Path, format: Format, share: Option<Share>) -> String {
    let paths = Paths::under(home);
    let exercises = Catalogue::load(&paths).unwrap();
    let text = Text::new(Language::Nl).unwrap().with_extra(exercises.words(Language::Nl));
    let journal = Journal::open(paths, 4);
    let entries: Vec<Record> = journal.newest_first().map(|entry| entry.unwrap().shown).collect();
    let circle = match (format.is_whole(share), share) {
        (true, _) => journal.whole_circle(),
        (false, None) => journal.circle().items,
        (false, Some(_)) => Vec::new(),
    };
    let months = &InMemory(&entries);
    let (catalogue, text) = (&exercises, &text);
    format.to_text(&Pages { months, circle: &circle, share, catalogue, text, day_ends: 4 }).unwrap()
}

/// The names in the person's own folder, but the program's.
fn made(stage: &Stage) -> Vec<String> {
    let names = fs::read_dir(stage.home.path()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> =
        names.filter(|name| !["data", "state", "config"].contains(&name.as_str())).collect();
    names.sort();
    names
}

/// A file in the person's own folder, as this system shows it.
fn own(name: &str) -> String {
    format!("~{}{name}", std::path::MAIN_SEPARATOR)
}

/// Nothing of a file stays; on Windows once nobody writes it any more, which is what the gate waits for.
fn leaves_nothing(stage: &Stage, gate: &Gate) {
    let until = Instant::now() + Duration::from_secs(10);
    if cfg!(windows) {
        gate.open();
        while !made(stage).is_empty() && Instant::now() < until {
            thread::yield_now();
        }
    }
    assert!(made(stage).is_empty(), "{:?}", made(stage));
}

fn dialog() -> Stage {
    set().at(Route::Export).play_in(lived_in())
}

#[test]
fn each_format_is_written_whole_under_its_own_name_for_the_person_alone() {
    for (number, (format, ending)) in FORMATS.into_iter().enumerate() {
        let mut stage = dialog();
        let right = ["", "<Down>", "<Down><Down>", "<Down><Down><Down>"][number];
        stage.keys("<Tab>").keys(right).keys("<Space><End><Enter>").settled();
        let name = format!("verbinding-2026-11-22.{ending}");
        stage.sees(&format!("Het bestand staat in {}.", own(&name))).sees("Wat past er nu bij je?");
        assert_eq!(made(&stage), [name.as_str()]);
        let path = stage.home.path().join(&name);
        assert_eq!(fs::read_to_string(&path).unwrap(), whole(stage.home.path(), format, None), "{ending}");
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::MetadataExt::mode(&fs::metadata(path).unwrap()) & 0o777, 0o600);
    }
}

#[test]
fn a_file_that_is_there_stays_and_another_name_is_offered() {
    let mut stage = dialog();
    let there = stage.home.path().join("verbinding-2026-11-22.md");
    fs::write(&there, "mine").unwrap();
    let second = own("verbinding-2026-11-22-2.md");
    stage.keys("<End><Enter>").settled().sees(&format!("Die naam bestaat al. Voorstel: {second}"));
    stage.keys("<Enter><Enter>").settled().sees(&format!("Het bestand staat in {second}."));
    assert_eq!(fs::read_to_string(there).unwrap(), "mine");
    assert_eq!(made(&stage), ["verbinding-2026-11-22-2.md", "verbinding-2026-11-22.md"]);
    let mut stage = dialog();
    stage.keys("<End><Up><Enter><C-u>").paste("~/nergens/hier.md").keys("<Enter><Enter>").settled();
    stage.sees("Kies eerst een plek.").sees("~/nergens/hier.md");
}

#[test]
fn a_name_that_is_taken_while_the_file_is_written_stays_too() {
    let gate = Arc::new(Gate::before(Step::Read));
    let mut stage = set().at(Route::Export).disk(gate.clone()).play_in(lived_in());
    gate.close();
    stage.keys("<End><Enter>");
    let there = stage.home.path().join("verbinding-2026-11-22.md");
    fs::write(&there, "mine").unwrap();
    gate.open();
    stage.settled().sees("Die naam bestaat al.");
    assert_eq!(fs::read_to_string(there).unwrap(), "mine");
    assert_eq!(made(&stage), ["verbinding-2026-11-22.md"]);
}

#[test]
fn where_there_is_nothing_to_take_along_no_file_is_made() {
    let mut stage = set().at(Route::Export).play();
    stage.keys("<End><Enter>").settled().sees("Er staat nog niets om mee te nemen.").sees("Wat wil je");
    assert!(made(&stage).is_empty());
}

#[test]
fn while_it_is_written_every_key_is_answered_and_esc_leaves_nothing_of_it() {
    let gate = Arc::new(Gate::before(Step::Read));
    let mut stage = set().at(Route::Export).disk(gate.clone()).play_in(lived_in());
    gate.close();
    stage.keys("<End><Enter>").sees_no("exporteert");
    for _ in 0..10 {
        stage.tick();
    }
    stage.sees("… exporteert nog");
    stage.keys("?").sees("Uitleg bij: exporteren").keys("<Esc>").keys("<Up>").sees("> │").keys("<Down>");
    stage.keys("<Enter>").sees("… exporteert nog");
    stage.keys("<Esc>").sees("Er is niets geschreven.").sees("Wat wil je meenemen?");
    leaves_nothing(&stage, &gate);
    gate.open();
    stage.settled().tick();
    assert!(made(&stage).is_empty(), "{:?}", made(&stage));
    stage.keys("<Enter>").settled().sees("Het bestand staat in");
}

#[test]
fn it_goes_on_under_another_screen_and_a_program_that_ends_leaves_no_half_file() {
    let gate = Arc::new(Gate::before(Step::Read));
    let mut stage = set().at(Route::Export).disk(gate.clone()).play_in(lived_in());
    gate.close();
    stage.keys("<End><Enter>s").sees("Je hoeft dit niet alleen te dragen.");
    gate.open();
    stage.settled().sees("Het bestand staat in").keys("<Esc>").sees("Wat past er nu bij je?");
    assert_eq!(made(&stage), ["verbinding-2026-11-22.md"]);

    let mut stage = set().at(Route::Export).disk(gate.clone()).play_in(lived_in());
    gate.close();
    stage.keys("<End><Enter>q").sees("… exporteert nog");
    assert!(!stage.ended);
    stage.keys("q");
    assert!(stage.ended);
    let stage = stage.again();
    leaves_nothing(&stage, &gate);
    gate.open();
}

/// The dialog with sharing chosen, and the way on pressed.
fn shared(format: &str) -> Stage {
    let mut stage = dialog();
    stage.keys("<Tab>").keys(format).keys("<Space><Tab><Right><Space><End><Enter>").settled();
    stage
}

#[test]
fn what_is_shared_is_shown_first_byte_for_byte_and_only_then_written() {
    let share = Share { feelings: true, needs: true, encounters: true, ..Share::default() };
    for (number, (format, ending)) in FORMATS.into_iter().enumerate() {
        let mut stage = shared(["", "<Down>", "<Down><Down>", "<Down><Down><Down>"][number]);
        stage.sees("Enter schrijft het bestand.").sees(">[ Exporteren ]").sees_no("koelkast");
        assert!(made(&stage).is_empty());
        let file = whole(stage.home.path(), format, Some(share));
        let squeezed = |words: &str| words.split_whitespace().collect::<String>();
        // Every row that is seen stands in the file, from its first to its last.
        let (mut seen, mut rows) = (String::new(), Vec::new());
        for _ in 0..file.len() {
            let screen = stage.screen();
            let page: Vec<String> = screen.lines().skip(4).take(16).map(str::to_owned).collect();
            rows = page.iter().map(|row| squeezed(row.trim_end_matches('▼'))).collect();
            let new = if seen.is_empty() { rows.concat() } else { rows.last().unwrap().clone() };
            seen += &new;
            let before = stage.screen();
            stage.keys("<Down>");
            if stage.screen() == before {
                break;
            }
        }
        assert!(!rows.is_empty());
        let seen = seen.split("Ditishetbegin").next().unwrap();
        // The mark at the beginning of a table has no width.
        assert!(
            squeezed(file.trim_start_matches('\u{feff}')).starts_with(seen) && seen.len() > 60,
            "{seen}\n{file}"
        );
        stage.keys("<Esc>").sees("Wat wil je meenemen?");
        assert!(made(&stage).is_empty());
        stage.keys("<Enter>").settled().keys("<Left><Enter>").sees("Wat wil je meenemen?");
        assert!(made(&stage).is_empty());
        stage.keys("<Enter>").settled().keys("<Enter>").settled().sees("Het bestand staat in");
        assert_eq!(
            fs::read_to_string(stage.home.path().join(format!("verbinding-2026-11-22.{ending}"))).unwrap(),
            file
        );
    }
}

#[test]
fn with_no_part_left_the_dialog_asks_for_more_parts() {
    let mut stage = dialog();
    stage.keys("<Tab><Tab><Right><Space><Tab><Space><Right><Space><End><Enter>").settled();
    stage.sees("Zo blijft er niets over om te delen. Kies er onderdelen bij.").sees("Wat wil je meenemen?");
    assert!(made(&stage).is_empty());
    stage.keys("<Space><End><Enter>").settled().sees("Enter schrijft het bestand.");
}

#[test]
fn what_was_not_seen_does_not_leave() {
    let gate = Arc::new(Gate::before(Step::Read));
    let mut stage = set().at(Route::Export).disk(gate.clone()).play_in(lived_in());
    gate.close();
    stage.keys("<Tab><Tab><Right><Space><End><Enter>").sees("… leest nog").keys("<Enter><Enter>").tick();
    assert!(made(&stage).is_empty());
    stage.keys("<Esc>").sees("Wat wil je meenemen?");
    gate.open();
}

#[test]
fn the_preview_fits_a_small_window_and_what_is_long_says_that_it_goes_on() {
    let home = lived_in();
    let notes: Vec<_> = (0..400)
        .map(|number| {
            let at = format!("2026-{:02}-{:02}T20:00:00+01:00", 1 + number / 28 % 9, 1 + number % 28);
            let fields = serde_json::json!({ "feelings": ["fear"], "needs": ["contact"] });
            crate::support::fixtures::record(0x1000 + number, "check_in", &at, &fields)
        })
        .collect();
    crate::support::fixtures::write_journal(home.path(), "t-9", &notes);
    let mut stage = set().size(40, 15).at(Route::Export).play_in(home);
    stage.keys("<PgDn><PgDn><Down><Space><PgDn><PgDn><Enter>").settled();
    stage.sees("Dit gaat mee").sees(">[ Exporteren ]").sees("# Dagboek").keys("<End>");
    stage.sees("Dit is het begin.").resize(80, 24).sees("Dit is het begin.").keys("<Home>").sees("# Dagboek");
}

#[test]
fn erasing_everything_stops_a_file_that_is_being_written() {
    let gate = Arc::new(Gate::before(Step::Read));
    let mut stage = set().at(Route::Export).disk(gate.clone()).play_in(lived_in());
    gate.close();
    stage.keys("<End><Enter>gt<End><Enter>wissen<Enter>").sees("Alles is gewist.");
    gate.open();
    stage.settled().sees_no("Het bestand staat");
    leaves_nothing(&stage, &gate);
}
