//! Pages are changed, removed, brought back, let go of for good, undone and redone in any order, by keys, against a
//! small model: no version is lost that was not erased, and what was erased is in no file.

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

use crate::support::fixtures::{bare, name_device, record, write_journal};
use crate::support::stage::{Stage, set};

const PAGES: usize = 3;

/// What a page is in the model.
#[derive(Clone, Debug, PartialEq)]
struct Page {
    words: String,
    trashed: bool,
    erased: bool,
}

/// What a person does.
#[derive(Clone, Copy, Debug)]
enum Act {
    Change(usize),
    Remove(usize),
    BringBack(usize),
    Erase(usize),
    Undo,
    Redo,
    /// Closes the program and opens it again: nothing can be undone any more.
    Again,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let page = 0..PAGES;
    let act = prop_oneof![
        3 => page.clone().prop_map(Act::Change),
        4 => page.clone().prop_map(Act::Remove),
        2 => page.clone().prop_map(Act::BringBack),
        1 => page.prop_map(Act::Erase),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
        1 => Just(Act::Again),
    ];
    prop::collection::vec(act, 1..16)
}

/// A word that stands in every version of a page, so that it can be found.
fn mark(page: usize) -> &'static str {
    ["appel", "peer", "kers"][page]
}

fn begin() -> (Stage, Vec<Page>) {
    let home = bare();
    let at = |page: usize| format!("2026-11-{:02}T20:00:00+01:00", 10 + page);
    let words = |page: usize| format!("{} begin.", mark(page));
    let note = |page: usize| record(page + 1, "note", &at(page), &json!({ "text": words(page) }));
    write_journal(home.path(), "t-1", &(0..PAGES).map(note).collect::<Vec<_>>());
    name_device(home.path(), "t-1");
    let pages = (0..PAGES).map(|page| Page { words: words(page), trashed: false, erased: false }).collect();
    (set().play_in(home), pages)
}

/// Opens a page of the journal by searching for it.
fn open(stage: &mut Stage, page: usize) {
    stage.keys("gb").keys("gd").keys("/").keys(mark(page)).settled().keys("<Enter>").settled();
}

/// Puts the focus on a page in the trash.
fn in_trash(stage: &mut Stage, page: usize) {
    stage.keys("gb").keys(":prullenbak<Enter>").settled();
    for _ in 0..PAGES {
        if focused(stage).contains(mark(page)) {
            return;
        }
        stage.keys("<Down>");
    }
    panic!("not in the trash: {}\n{}", mark(page), stage.screen());
}

/// The two rows of the list that have the focus.
fn focused(stage: &Stage) -> String {
    let screen = stage.screen();
    let rows = screen.lines().skip_while(|row| !row.trim_start().starts_with("> ")).take(2);
    rows.map(|row| row.split('│').next().unwrap_or_default()).collect()
}

/// Does one act with keys, and in the model.
fn act(mut stage: Stage, act: Act, number: usize, model: &mut Model) -> Stage {
    match act {
        Act::Change(page) if model.alive(page) => {
            open(&mut stage, page);
            let more = format!(" z{number}z");
            stage.keys("e").keys(&more).keys("<Tab><Enter>").sees("Bewaard.");
            model.pages[page].words.push_str(&more);
            model.all[page].push(model.pages[page].words.clone());
        }
        Act::Remove(page) if model.alive(page) => {
            open(&mut stage, page);
            stage.keys("d").sees("prullenbak");
            model.did(page, true);
        }
        Act::BringBack(page) if model.pages[page].trashed => {
            in_trash(&mut stage, page);
            stage.keys("u").sees("Teruggehaald.");
            model.did(page, false);
        }
        Act::Erase(page) if model.pages[page].trashed => {
            in_trash(&mut stage, page);
            stage.keys("dwissen<Enter>").sees("Gewist.");
            (model.pages[page].trashed, model.pages[page].erased) = (false, true);
        }
        Act::Undo => {
            stage.keys("gbu");
            model.undo();
        }
        Act::Redo => {
            stage.keys("gbU");
            model.redo();
        }
        Act::Again => {
            stage = stage.again();
            (model.done, model.undone) = (Vec::new(), Vec::new());
        }
        _ => {}
    }
    stage
}

struct Model {
    pages: Vec<Page>,
    /// Every text that a page ever had.
    all: Vec<Vec<String>>,
    /// Whether a page went to the trash, or came out of it.
    done: Vec<(usize, bool)>,
    undone: Vec<(usize, bool)>,
}

impl Model {
    fn alive(&self, page: usize) -> bool {
        !self.pages[page].trashed && !self.pages[page].erased
    }

    fn did(&mut self, page: usize, trashed: bool) {
        self.pages[page].trashed = trashed;
        self.done.push((page, trashed));
        self.undone.clear();
    }

    fn undo(&mut self) {
        // What is about a page that is gone for good is passed over.
        if let Some((page, trashed)) = pop(&mut self.done, &self.pages) {
            self.pages[page].trashed = !trashed;
            self.undone.push((page, trashed));
        }
    }

    fn redo(&mut self) {
        if let Some((page, trashed)) = pop(&mut self.undone, &self.pages) {
            self.pages[page].trashed = trashed;
            self.done.push((page, trashed));
        }
    }
}

fn pop(stack: &mut Vec<(usize, bool)>, pages: &[Page]) -> Option<(usize, bool)> {
    while let Some(top) = stack.pop() {
        if !pages[top.0].erased {
            return Some(top);
        }
    }
    None
}

/// The disk is as the model says.
fn compare(stage: &Stage, model: &Model) {
    let shown: Vec<String> =
        stage.entries().iter().map(|entry| entry["text"].as_str().unwrap_or_default().to_owned()).collect();
    for (page, all) in model.pages.iter().zip(&model.all) {
        let alive = !page.trashed && !page.erased;
        assert_eq!(shown.contains(&page.words), alive, "{page:?} in {shown:?}");
        assert_eq!(stage.on_disk(&format!("{}\"", page.words)), !page.erased, "{page:?}");
        if page.erased {
            for words in all {
                assert!(!stage.on_disk(words), "erased, and still there: {words}");
            }
        }
    }
    assert_eq!(shown.len(), model.pages.iter().filter(|page| !page.trashed && !page.erased).count());
}

fn play(acts: &[Act]) {
    let (mut stage, pages) = begin();
    let all = pages.iter().map(|page| vec![page.words.clone()]).collect();
    let mut model = Model { pages, all, done: Vec::new(), undone: Vec::new() };
    for (number, one) in acts.iter().enumerate() {
        stage = act(stage, *one, number, &mut model);
        compare(&stage, &model);
    }
}

#[test]
fn an_undo_never_brings_back_what_was_erased() {
    use Act::{Change, Erase, Redo, Remove, Undo};
    play(&[Change(0), Remove(0), Remove(1), Erase(0), Undo, Undo, Redo]);
    play(&[Remove(0), Change(1), Remove(1), Erase(1), Undo, Redo]);
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    #[test]
    fn pages_in_any_order_of_acts_are_as_the_person_left_them(acts in acts()) {
        play(&acts);
    }
}
