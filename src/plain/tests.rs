//! A conversation as it stands in the terminal: what is asked and what is typed, in one transcript.

use std::cell::RefCell;
use std::io::{self, BufRead, Cursor, Read, Write};
use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::{MEASURE, Room, run};
use crate::exercise::Catalogue;
use crate::helplines::HelpLines;
use crate::journal::{Journal, Record};
use crate::settings::{Paths, Settings};

use crate::text::{Language, Text};

pub(super) fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T21:47:00+01:00").unwrap()
}

/// Types lines, and shows them where they are typed.
struct Typist<'a> {
    lines: Cursor<Vec<u8>>,
    screen: &'a RefCell<Vec<u8>>,
}

impl Read for Typist<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.lines.read(buffer)
    }
}

impl BufRead for Typist<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.lines.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        let typed = self.lines.fill_buf().unwrap()[..amount].to_vec();
        self.screen.borrow_mut().extend(typed);
        self.lines.consume(amount);
    }
}

struct Screen<'a>(&'a RefCell<Vec<u8>>);

impl Write for Screen<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub(super) struct House {
    pub(super) journal: Journal,
    pub(super) folder: tempfile::TempDir,
    columns: usize,
    pub(super) settings: Settings,
}

impl House {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(folder.path()), 4);
        Self { journal, folder, columns: MEASURE, settings: Settings::default() }
    }

    pub(super) fn talk(&self, language: Language, kind: &str, typed: &str) -> String {
        self.talk_with(language, Some(kind), typed, None)
    }

    pub(super) fn talk_with(
        &self,
        language: Language,
        kind: Option<&str>,
        typed: &str,
        pages: Option<&mut dyn Write>,
    ) -> String {
        let screen = RefCell::new(Vec::new());
        let mut typist = Typist { lines: Cursor::new(typed.as_bytes().to_vec()), screen: &screen };
        self.in_room(language, |room| run(room, kind, &mut typist, &mut Screen(&screen), pages).unwrap());
        let shown = String::from_utf8(screen.into_inner()).unwrap();
        let shown: Vec<&str> = shown.lines().map(str::trim_end).collect();
        shown.join("\n")
    }

    fn in_room<T>(&self, language: Language, act: impl FnOnce(&Room) -> T) -> T {
        let exercises = Catalogue::load(self.journal.paths()).unwrap();
        let lines = HelpLines::shipped().unwrap();
        let text = Text::new(language).unwrap().with_extra(exercises.words(language));
        let room = Room {
            journal: &self.journal,
            exercises: &exercises,
            lines: &lines,
            settings: &self.settings,
            region: Some("NL"),
            text: &text,
            now: &now,
            at: None,
            editor: None,
            echoes: true,
            columns: self.columns,
        };
        act(&room)
    }

    /// The first run with these answers: whether it came to its end, and what was shown.
    fn first_run(&self, typed: &str) -> (bool, String) {
        let mut shown = Vec::new();
        let typed = &mut Cursor::new(typed.to_owned());
        let done = self.in_room(Language::Nl, |room| super::first_run(room, typed, &mut shown).unwrap());
        (done, String::from_utf8(shown).unwrap())
    }

    pub(super) fn saved(&self) -> Vec<Record> {
        self.journal.newest_first().map(|entry| entry.unwrap().shown).collect()
    }

    pub(super) fn of(&self, kind: &str) -> Record {
        self.saved().into_iter().find(|record| record.kind == kind).unwrap()
    }

    fn with_circle(self) -> Self {
        let mut item = Record::new("circle", now(), now().into());
        item.fields.insert("name".into(), "M.".into());
        item.fields.insert("reach".into(), "06 00 00 00 01".into());
        self.journal.keep_circle(item, now().into()).unwrap();
        let mut own = Record::new("helplines", now(), now().into());
        own.fields.insert("country".into(), "NL".into());
        self.journal.keep_circle(own, now().into()).unwrap();
        self
    }
}

const CHECK_IN: &str = "1 4, net of er een riem omheen zit\n\n22\n4\ns\n\n1\n2\neen appje\n\
    Morgen die afspraak bij de huisarts.\n.\n\n1\n";

#[test]
fn a_check_in_line_by_line_is_the_transcript_of_the_design() {
    let house = House::new().with_circle();
    let shown = house.talk(Language::Nl, "check_in", CHECK_IN);
    let transcript = r#"Dagelijkse check-in.
Kort merken hoe je erbij zit. Je hoeft niets te veranderen.
Typ s voor steun, t voor terug, ? voor uitleg, q om te stoppen.

Vraag 1 van 4. Wat merk je in je lijf?
 1 spanning  2 ontspanning  3 energie  4 moeheid
 5 weet ik niet
Nummers met spaties ertussen, of eigen woorden. Leeg is overslaan.
> 1 4, net of er een riem omheen zit
Gekozen: spanning, moeheid.
Erbij geschreven: net of er een riem omheen zit.
Waar merk je het?
 1 hoofd  2 nek en schouders  3 borst  4 buik  5 rug
 6 armen en handen  7 benen en voeten  8 overal
>

Vraag 2 van 4. Welk gevoel is er bij je?
 1 boosheid  2 verdriet  3 blijdschap  4 angst  5 rust, kalm
 6 leegte  7 weet ik niet  8 meer woorden
> 22
22 staat er niet bij. Kies 1 tot en met 8, of schrijf eigen woorden.
> 4
Gekozen: angst. Past een van deze woorden beter? Overslaan kan ook.
 1 onrustig  2 bezorgd  3 onzeker  4 in paniek
> s

Mijn steuncirkel

1. M.
   06 00 00 00 01

Bij direct gevaar: 112
Denk je aan zelfdoding: 113 of gratis 0800-0113
Iemand die luistert: 088 0767 000 (De Luisterlijn)

Enter om verder te gaan waar je was.
>
Past een van deze woorden beter? Overslaan kan ook.
 1 onrustig  2 bezorgd  3 onzeker  4 in paniek
> 1

Vraag 3 van 4. Waar heb je vandaag behoefte aan?
 1 rust, pauze  2 contact  3 beweging  4 grenzen  5 zachtheid
 6 weet ik niet
> 2
Wat is daar een heel klein begin van?
> een appje

Vraag 4 van 4. Wil je er nog iets bij schrijven?
Sluit af met een regel met alleen een punt.
> Morgen die afspraak bij de huisarts.
> .

Dit heb je opgeschreven:
  lijf: spanning, moeheid, "net of er een riem omheen zit".
  gevoel: angst (onrustig). behoefte: contact. klein begin: een appje.
Bewaren? Enter is ja. Met t ga je terug. Met q blijft het een concept.
>
Bewaard op zondag 22 november, 21:47.
Je noemde contact. Dit kan erbij passen:
 1 Nee, dit is genoeg  2 Mijn steuncirkel bekijken
 3 Een ontmoeting voorbereiden
> 1"#;
    assert_eq!(shown, transcript);
    assert!(shown.lines().all(|line| crate::text::width(line) <= 72));
    let saved = serde_json::Value::Object(house.saved()[0].fields.clone());
    assert_eq!(
        saved,
        serde_json::json!({
            "body": ["tension", "tiredness"],
            "body_words": "net of er een riem omheen zit",
            "feelings": ["fear"],
            "finer": ["restless"],
            "needs": ["contact"],
            "start": "een appje",
            "note": "Morgen die afspraak bij de huisarts.",
        })
    );
    assert!(house.journal.drafts().is_empty());
}

#[test]
fn the_end_of_the_input_anywhere_keeps_a_draft_that_can_be_taken_up_again() {
    let lines: Vec<&str> = CHECK_IN.split_inclusive('\n').collect();
    for length in 1..lines.len() - 2 {
        let house = House::new();
        let shown = house.talk(Language::Nl, "check_in", &lines[..length].concat());
        assert!(shown.ends_with("Concept bewaard."), "{length}: {shown}");
        let draft = house.journal.draft("check_in").unwrap();
        assert_eq!(draft.fields["body"], serde_json::json!(["tension", "tiredness"]));
        assert!(house.saved().is_empty());
        // Enter goes on with it, and on to the end.
        let more = house.talk(Language::Nl, "check_in", &"\n".repeat(12));
        assert!(more.contains("Bewaard op"), "{length}: {more}");
        assert_eq!(house.saved()[0].fields["body"], serde_json::json!(["tension", "tiredness"]));
        assert_eq!(house.saved()[0].id, draft.id);
        assert!(house.journal.drafts().is_empty());
    }
}

#[test]
fn nothing_answered_is_nothing_kept() {
    let house = House::new();
    let shown = house.talk(Language::En, "check_in", &"\n".repeat(9));
    assert!(shown.ends_with("Nothing is saved. That is fine too."), "{shown}");
    let shown = house.talk(Language::En, "check_in", "");
    assert!(!shown.contains("Draft"), "{shown}");
    assert!(house.saved().is_empty() && house.journal.drafts().is_empty());
}

pub(super) fn holds(folder: &Path, words: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            holds(&path, words)
        } else {
            String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains(words)
        }
    })
}

#[test]
fn a_thought_that_is_let_go_is_asked_for_after_that_choice_and_reaches_no_file() {
    for typed in ["1\nIk kan niets.\n.\n\n\n4\n1\n", "\nIk kan niets.\n.\n\n\n4\n1\n\n1\n\n"] {
        let house = House::new();
        let shown = house.talk(Language::Nl, "compassion", typed);
        let choice = shown.find("Loslaten aan").unwrap_or_else(|| panic!("{shown}"));
        assert!(choice < shown.find("Ik kan niets").unwrap(), "{shown}");
        assert!(!holds(house.folder.path(), "Ik kan niets"), "{shown}");
    }
    let house = House::new();
    let shown = house.talk(Language::Nl, "compassion", "2\nIk kan niets.\n.\n");
    assert!(shown.ends_with("Concept bewaard."), "{shown}");
    assert_eq!(house.journal.draft("compassion").unwrap().fields["thought"], "Ik kan niets.");
}

#[test]
fn back_asks_the_question_before_and_keeps_what_was_answered() {
    let house = House::new();
    let shown = house.talk(Language::En, "check_in", "1\n\nb\n\n\n2\n\nb\n\n\n\n\n\n\n");
    assert!(shown.contains("Chosen: tension."), "{shown}");
    let saved = &house.saved()[0].fields;
    assert_eq!(saved["body"], serde_json::json!(["tension"]), "{shown}");
    assert_eq!(saved["feelings"], serde_json::json!(["sadness"]), "{shown}");
}

#[test]
fn a_letter_that_means_something_is_written_with_a_dot() {
    let house = House::new();
    house.talk(Language::Nl, "note", ".s\nen nog iets\n.\n\n");
    assert_eq!(house.saved()[0].fields["text"], "s\nen nog iets");
}

#[test]
fn every_exercise_can_be_filled_in_and_looked_back_on() {
    let house = House::new().with_circle();
    let shown = house.talk(
        Language::En,
        "encounter",
        "1\n1\n4\nsomeday\n24 November\n16:00\nthe park\nmy week\n.\nthat it is awkward\n.\n\n\n",
    );
    assert!(shown.contains("I do not understand that date."), "{shown}");
    let saved = &house.of("encounter");
    assert_eq!(saved.fields["who"], "circle", "{shown}");
    assert_eq!(saved.fields["who_name"], "M.");
    assert_eq!(saved.fields["when"], "2026-11-24T16:00:00+01:00");
    assert_eq!(saved.fields["fear"], "that it is awkward");
    let shown = house.talk(Language::En, "encounter", "3\n1\n2\nsomething\n.\n\n1\nless\n.\n1\n\n");
    assert!(shown.contains("Looking back: M.") && shown.contains("You wrote before:"), "{shown}");
    let after = &house.of("encounter");
    assert_eq!((after.id == saved.id, house.saved().len()), (true, 1), "{shown}");
    assert_eq!(after.fields["happened"], "yes", "{shown}");
    assert_eq!(after.fields["compared"], "lighter", "{shown}");
    assert_eq!(after.fields["safe"], "yes", "{shown}");
    // The page shows what was answered, and nothing that nobody wrote.
    assert!(!after.fields.contains_key("looked_back"), "{shown}");

    let shown = house.talk(Language::En, "small_step", "to call my aunt\nAunt\n3\na message\n.\n1\n\n");
    let step = &house.of("small_step").fields;
    assert_eq!((&step["step"], &step["step_words"]), (&"own".into(), &"to call my aunt".into()), "{shown}");
    assert_eq!((&step["who_name"], &step["size_smaller"]), (&"Aunt".into(), &"ok".into()), "{shown}");

    let shown = house.talk(Language::En, "grounding", "4\n\n1\n\ndone\na tree\n\n\n1\n\n");
    let here = &house.of("grounding").fields;
    assert_eq!((&here["see"], &here["pace"]), (&"a tree".into(), &"46".into()), "{shown}");
}

#[test]
fn what_is_saved_goes_to_another_place_if_there_is_one() {
    let house = House::new();
    let mut pages = Vec::new();
    house.talk_with(Language::Nl, Some("note"), "Regel één.\n.\n\n", Some(&mut pages));
    assert_eq!(
        String::from_utf8(pages).unwrap(),
        "zondag 22 november 2026, 21:47 · Vrij schrijven\n\nRegel één.\n"
    );
}

#[test]
fn support_and_stopping_work_at_every_prompt() {
    let lines: Vec<&str> = CHECK_IN.split_inclusive('\n').collect();
    for length in 0..lines.len() - 1 {
        if length == 5 {
            continue; // The prompt inside support itself.
        }
        let house = House::new().with_circle();
        let typed = format!("{}s\n\nq\n", lines[..length].concat());
        let shown = house.talk(Language::Nl, "check_in", &typed);
        assert!(shown.contains("06 00 00 00 01\n"), "{length}: {shown}");
    }
}

#[test]
fn home_offers_the_exercises_until_it_is_enough() {
    let house = House::new().with_circle();
    let shown = house.talk_with(Language::Nl, None, "1\n\n", None);
    assert!(shown.contains("06 00 00 00 01") && shown.ends_with("Tot een andere keer."), "{shown}");
}

#[test]
fn the_first_run_tells_where_words_stay_and_keeps_the_country() {
    let house = House::new();
    assert!(!house.first_run("\n").0);
    assert!(house.journal.circle().helplines.is_none());
    let (done, shown) = house.first_run("\n\n\n1\n");
    assert!(done);
    assert!(shown.contains(house.folder.path().to_str().unwrap()), "{shown}");
    assert!(shown.matches("Enter om verder te gaan.").count() >= 3, "{shown}");
    assert_eq!(house.journal.circle().helplines.unwrap().fields["country"], "NL");
    let config = house.journal.paths().config().join("config.toml");
    assert_eq!(Settings::read(&config).unwrap().country.as_deref(), Some("NL"));
}

#[test]
fn a_country_that_is_not_in_the_short_list_is_typed_by_name() {
    let house = House::new();
    let (_, shown) = house.first_run("\n\n\nAtlantis\nzwitserland\n");
    assert!(shown.contains("Niets gevonden"), "{shown}");
    assert_eq!(house.journal.circle().helplines.unwrap().fields["country"], "CH");
}

#[test]
fn in_a_narrow_terminal_no_line_is_wider_than_it() {
    let house = House { columns: 40, ..House::new().with_circle() };
    for typed in [CHECK_IN, "?\n1 4, net of er een riem omheen zit\n\n\ns\n"] {
        let shown = house.talk(Language::Nl, "check_in", typed);
        // What is typed stands behind the prompt.
        let said = shown.lines().filter(|line| !line.starts_with("> "));
        let wide: Vec<&str> = said.filter(|line| crate::text::width(line) > 40).collect();
        assert!(wide.is_empty(), "{wide:#?}");
    }
    assert!(house.talk(Language::Nl, "check_in", "s\n").contains("   06 00 00 00 01"));
}
