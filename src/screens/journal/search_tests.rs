//! Search on a disk that counts what is read, and against a search without any cleverness.

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use super::SearchScreen;
use super::search::worker::{Question, SearchWorker};
use super::tests::{Bench, act, now, shown, wait};
use crate::journal::{Query, Record, haystack};
use crate::keys::{Action, Edit, Input, Typing};
use crate::screens::{Context, Outcome, Route, Screen, Step, handle};
use crate::theme::{Depth, Theme};

fn look_for(words: &str, screen: &mut SearchScreen, context: &Context) {
    for letter in words.chars() {
        handle(screen, Input::Edit(Edit::Insert(letter)), context);
    }
    wait(screen, context);
}

#[test]
fn search_finds_from_the_first_letter_and_esc_clears_before_it_leaves() {
    let bench = Bench::new();
    bench.notes(60, 24);
    let context = bench.context(80, 20);
    let mut screen = SearchScreen::new("", &context);
    assert!(screen.typing() == Typing::Line && screen.pace(&context).is_none());
    assert!(shown(&screen, &context).contains("Typ een woord, of kies met Tab een filter."));
    look_for("b", &mut screen, &context);
    assert!(shown(&screen, &context).contains("60 gevonden van 60"));
    look_for("ladzij een 17", &mut screen, &context);
    let page = shown(&screen, &context);
    assert!(page.contains("1 gevonden van 60") && page.contains("bladzij 17 één"), "{page}");
    let step = act(&mut screen, &[Action::Next], &context);
    assert!(matches!(step, Step::Open(Route::Journal(Some(id))) if id == "note-000017"));
    look_for(" niets", &mut screen, &context);
    assert!(shown(&screen, &context).contains("Niets gevonden met dat woord."));
    assert!(matches!(act(&mut screen, &[Action::Back], &context), Step::Stay));
    let page = shown(&screen, &context);
    assert!(!page.contains("gevonden") && page.contains("Typ een woord, of kies"), "{page}");
    assert!(matches!(act(&mut screen, &[Action::Back], &context), Step::Leave));
}

#[test]
fn no_letter_reads_on_the_thread_of_the_screen_and_the_next_one_reads_hardly_anything() {
    let bench = Bench::new();
    bench.notes(3_000, 24);
    let context = bench.context(80, 20);
    let mut screen = SearchScreen::new("", &context);
    bench.reads();
    handle(&mut screen, Input::Edit(Edit::Insert('1')), &context);
    assert!(screen.pace(&context).is_some() && shown(&screen, &context).contains("zoekt nog"));
    look_for("", &mut screen, &context);
    let with = |part: &str| (0..3_000).filter(|number| number.to_string().contains(part)).count();
    assert!(shown(&screen, &context).contains(&format!("{} gevonden van 3000", with("1"))));
    look_for("23", &mut screen, &context);
    assert!(shown(&screen, &context).contains(&format!("{} gevonden van 3000", with("123"))));
    act(&mut screen, &[Action::Back], &context);
    look_for("7", &mut screen, &context);
    assert!(shown(&screen, &context).contains(&format!("{} gevonden van 3000", with("7"))));
    assert_eq!(bench.reads(), 0);
}

#[test]
fn what_changed_since_the_last_letter_is_found_as_it_is_now() {
    let bench = Bench::new();
    bench.notes(40, 24);
    let context = bench.context(80, 20);
    let mut screen = SearchScreen::new("", &context);
    look_for("bladzij 3", &mut screen, &context);
    assert!(shown(&screen, &context).contains("13 gevonden van 40"));
    let entry = bench.journal.find("note-000003").unwrap().remove(0);
    let mut fields = entry.shown.fields.clone();
    fields.insert("text".into(), "iets heel anders".into());
    bench.journal.keep(entry.shown.succeed(fields, now().into()), now().into()).unwrap();
    bench.journal.remove("note-000030", now().into()).unwrap();
    screen.on_outcome(&Outcome::Back, &context);
    wait(&mut screen, &context);
    let page = shown(&screen, &context);
    assert!(page.contains("11 gevonden van 39") && !page.contains("bladzij 3 één"), "{page}");
}

#[test]
fn filters_narrow_what_is_found_and_esc_opens_them_again() {
    use Action::{Back, Choose, Down, Next, NextField, PreviousField, Right, Up};

    let bench = Bench::new();
    bench.notes(20, 24 * 30);
    for (number, (feeling, need)) in
        [("fear", "contact"), ("fear", "rest"), ("calm", "contact")].into_iter().enumerate()
    {
        let mut record = Record::new("check_in", now() - TimeDelta::hours(number as i64), now().into());
        record.fields.insert("feelings".into(), json!([feeling]));
        record.fields.insert("needs".into(), json!([need]));
        if number == 2 {
            record.fields.insert("need_words".into(), "een kop thee".into());
        }
        bench.journal.keep(record, now().into()).unwrap();
    }
    let grey = Theme { depth: Depth::None, ..Theme::default() };
    let context = Context { theme: &grey, ..bench.context(80, 20) };
    let mut screen = SearchScreen::filtering(&context);
    assert!(screen.typing() == Typing::No && shown(&screen, &context).contains("> soort [alles]"));
    let set = |screen: &mut SearchScreen, actions: &[Action]| {
        act(screen, actions, &context);
        wait(screen, &context);
        shown(screen, &context)
    };
    let page = set(&mut screen, &[Down]);
    assert!(page.contains("soort [Check-in x]") && page.contains("3 gevonden van 23"), "{page}");
    let page = set(&mut screen, &[NextField, Down, Down, Down, Down]);
    assert!(page.contains("gevoel [angst x]") && page.contains("2 gevonden van 23"), "{page}");
    let page = set(&mut screen, &[Right, Choose, Choose]);
    assert!(page.contains("behoefte [contact x]") && page.contains("1 gevonden van 23"), "{page}");
    let page = set(&mut screen, &[Back]);
    assert!(!page.contains(" x]") && screen.typing() == Typing::Line, "{page}");
    // The strand of encounters, of which there is none; then what was said in one's own words.
    let page = set(&mut screen, &[NextField, Up, Up]);
    assert!(page.contains("soort [anderen x]") && page.contains("Esc haalt ze weg."), "{page}");
    let page = set(&mut screen, &[Choose, Choose, Right, Right, Up]);
    assert!(page.contains("behoefte [eigen woorden x]") && page.contains("1 gevonden van 23"), "{page}");
    let page = set(&mut screen, &[Down, NextField, Down]);
    assert!(page.contains("tijd [1 maand x]") && page.contains("5 gevonden van 23"), "{page}");
    act(&mut screen, &[Next], &context);
    look_for("bladzij", &mut screen, &context);
    assert!(shown(&screen, &context).contains("2 gevonden van 23"));
    act(&mut screen, &[NextField, PreviousField], &context);
    assert!(screen.typing() == Typing::Line);
    act(&mut screen, &[Back], &context);
    assert!(shown(&screen, &context).contains("tijd [1 maand x]"), "the words go first");
    act(&mut screen, &[Back], &context);
    assert!(!shown(&screen, &context).contains(" x]"));
    assert!(matches!(act(&mut screen, &[Back], &context), Step::Leave));
}

#[test]
fn filters_have_a_row_in_a_small_window_only_while_they_matter() {
    let bench = Bench::new();
    let grey = Theme { depth: Depth::None, ..Theme::default() };
    for (theme, row) in [(grey, "> gevoel [boosheid x]"), (Theme::default(), "  gevoel  boosheid ")] {
        let context = Context { theme: &theme, ..bench.context(40, 12) };
        let mut screen = SearchScreen::new("", &context);
        assert!(!shown(&screen, &context).contains("soort"));
        act(&mut screen, &[Action::NextField, Action::NextField, Action::Down], &context);
        let page = shown(&screen, &context);
        assert!(page.contains(row) && !page.contains("soort"), "{page}");
    }
}

#[test]
fn a_page_in_the_trash_is_not_found() {
    let bench = Bench::new();
    bench.notes(10, 24);
    bench.journal.remove("note-000003", now().into()).unwrap();
    let context = bench.context(80, 20);
    let mut screen = SearchScreen::new("", &context);
    look_for("bladzij 3", &mut screen, &context);
    assert!(shown(&screen, &context).contains("Niets gevonden"));
}

/// Dutch and English as it is written in an evening, with accents and joined letters.
const WORDS: [&str; 40] = [
    "vandaag",
    "belde",
    "één",
    "iemand",
    "uit",
    "de",
    "groep",
    "café",
    "naïef",
    "coördineren",
    "’s",
    "avonds",
    "überhaupt",
    "Straße",
    "reünie",
    "ĳs",
    "IJmuiden",
    "geïrriteerd",
    "moe",
    "rust",
    "the",
    "meeting",
    "was",
    "résumé",
    "Zoë",
    "called",
    "me",
    "fiancée",
    "tea",
    "walk",
    "håbet",
    "e\u{301}e\u{301}n",
    "trek",
    "zakte",
    "na",
    "foto's",
    "één-op-één",
    "GOED",
    "ﬁets",
    "👩‍👧",
];

fn writing(most: usize) -> impl Strategy<Value = String> {
    let word = prop::sample::select(WORDS.to_vec());
    let between = prop::sample::select(vec![" ", " ", " ", ", ", "\n"]);
    prop::collection::vec((word, between), 1..most)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(word, between)| [word, between]).collect())
}

/// A part of a word, so that queries find something and not everything.
fn asked() -> impl Strategy<Value = String> {
    let part = (prop::sample::select(WORDS.to_vec()), 0..4_usize, 1..6_usize)
        .prop_map(|(word, from, long)| word.chars().skip(from).take(long).collect::<String>());
    prop::collection::vec(part, 1..3).prop_map(|parts| parts.join(" "))
}

/// Folds the whole of some words.
fn whole(words: &str) -> String {
    let fold = |words: String| {
        let plain = words.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
        plain.flat_map(char::to_lowercase).collect::<String>().replace('ß', "ss").replace('’', "'")
    };
    fold(fold(words.to_owned()))
}

/// Every page that is there, newest first, with its folded words.
fn all(bench: &Bench) -> Vec<(String, String)> {
    let alive = bench.journal.newest_first().map(|entry| entry.unwrap().shown);
    let words = |record: Record| {
        let exercise = bench.exercises.get(&record.kind).map(AsRef::as_ref);
        let words = whole(&haystack(&record, exercise, &bench.text));
        (record.id, words)
    };
    alive.map(words).collect()
}

/// Compares every page with every word; no word asks for no page.
fn slow(query: &str, pages: &[(String, String)]) -> Vec<String> {
    let query = whole(query);
    let asked: Vec<&str> = query.split_whitespace().collect();
    let finds = |words: &str| !asked.is_empty() && asked.iter().all(|word| words.contains(word));
    pages.iter().filter(|(_, words)| finds(words)).map(|(id, _)| id.clone()).collect()
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    /// 40 journals, 500 questions each, of which about half is left before it is answered.
    #[test]
    fn search_equals_a_slow_search_and_never_finds_what_was_deleted_or_replaced(
        pages in prop::collection::vec((writing(12), 0..3_u8, writing(6)), 1..24),
        questions in prop::collection::vec((asked(), any::<bool>()), 500),
    ) {
        let bench = Bench::new();
        let versions = pages.into_iter().enumerate().flat_map(|(number, (words, fate, later))| {
            let at = now() - TimeDelta::days(9 * number as i64);
            let mut record = Record::new("note", at, at.into());
            record.fields.insert("text".into(), words.into());
            let mut fields = record.fields.clone();
            fields.insert("text".into(), later.into());
            let mut next = record.succeed(fields, now().into());
            next.deleted = (fate == 1).then(|| "2026-11-22T20:05:00Z".into());
            // A replaced version stands in the file too, as after a sync.
            if fate == 0 { vec![record] } else { vec![record, next] }
        });
        bench.write(versions);
        let context = bench.context(80, 20);
        let pages = all(&bench);
        let mut search_worker = SearchWorker::new(&context);
        for (ask, (words, hurry)) in questions.iter().enumerate() {
            let query = Query::parse(words);
            search_worker.ask(ask, Question { query, ..Question::default() });
            if *hurry && ask + 1 < questions.len() {
                continue;
            }
            let (mut found, mut done) = (Vec::new(), false);
            while !done {
                std::thread::yield_now();
                while let Some(batch) = search_worker.next() {
                    if batch.ask == ask {
                        found.extend(batch.found.into_iter().map(|found| found.entry.shown.id));
                        prop_assert!(!batch.done || batch.count == found.len());
                        done = batch.done;
                    }
                }
            }
            prop_assert_eq!(found, slow(words, &pages), "{:?}", words);
        }
    }
}
