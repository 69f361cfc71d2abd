//! Keys as people and terminals give them: notation, own keys, other keyboards, every letter; never a real terminal.

use std::collections::BTreeMap;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::*;
use crate::text::{Language, Text};

const NONE: KeyModifiers = KeyModifiers::NONE;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const CONTROL: KeyModifiers = KeyModifiers::CONTROL;
const ALT: KeyModifiers = KeyModifiers::ALT;

fn press(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn letter(letter: char, modifiers: KeyModifiers) -> Event {
    press(KeyCode::Char(letter), modifiers)
}

fn read(typing: Typing, event: &Event) -> Vec<Input> {
    Keys::standard().read(Scope::Exercise, typing, event)
}

fn types(letter: char) -> Vec<Input> {
    vec![Input::Edit(Edit::Insert(letter))]
}

fn own(pairs: &[(&str, &[&str])]) -> Result<Keys, Clash> {
    let pairs: BTreeMap<String, Vec<String>> = pairs
        .iter()
        .map(|(name, keys)| ((*name).to_owned(), keys.iter().map(|key| (*key).to_owned()).collect()))
        .collect();
    Keys::with(&pairs)
}

#[test]
fn a_key_is_written_as_in_the_table() {
    for (written, event) in [
        ("s", KeyEvent::new(KeyCode::Char('s'), NONE)),
        ("K", KeyEvent::new(KeyCode::Char('K'), SHIFT)),
        ("C-s", KeyEvent::new(KeyCode::Char('s'), CONTROL)),
        ("C-s", KeyEvent::new(KeyCode::Char('S'), CONTROL | SHIFT)),
        ("M-s", KeyEvent::new(KeyCode::Char('s'), ALT)),
        ("M-Up", KeyEvent::new(KeyCode::Up, ALT)),
        ("S-Tab", KeyEvent::new(KeyCode::BackTab, SHIFT)),
        ("S-Tab", KeyEvent::new(KeyCode::BackTab, NONE)),
        ("S-Tab", KeyEvent::new(KeyCode::Tab, SHIFT)),
        ("Space", KeyEvent::new(KeyCode::Char(' '), NONE)),
        ("PgDn", KeyEvent::new(KeyCode::PageDown, NONE)),
        ("Del", KeyEvent::new(KeyCode::Delete, NONE)),
        ("-", KeyEvent::new(KeyCode::Char('-'), NONE)),
        ("?", KeyEvent::new(KeyCode::Char('?'), SHIFT)),
        ("é", KeyEvent::new(KeyCode::Char('é'), NONE)),
    ] {
        assert_eq!(Chord::parse(written), Some(Chord::of(&event)), "{written}");
    }
}

#[test]
fn what_is_not_one_key_is_not_taken_for_one() {
    for written in ["", "ss", "C-", "Escape", "C-M-s", "enter", "F1", "😀😀"] {
        assert_eq!(Chord::parse(written), None, "{written}");
    }
}

#[test]
fn every_key_of_the_table_can_be_read_and_means_one_thing() {
    assert_eq!(Keys::with(&BTreeMap::new()).err(), None);
    for binding in BINDINGS {
        for key in binding.keys.iter().chain(binding.typing) {
            assert!(Chord::parse(key).is_some(), "{}: {key}", binding.name);
        }
        let among = |key: &&&str| binding.keys.contains(*key);
        assert!(binding.typing.iter().all(|key| among(&key)), "{}: a key only while typing", binding.name);
        assert!(
            binding.typing.iter().all(|key| Chord::parse(key).unwrap().letter().is_none()),
            "{}: a letter that could not be typed",
            binding.name
        );
    }
}

#[test]
fn keys_of_ones_own_take_the_place_of_those_in_the_table() {
    let keys = own(&[("quit", &["Q"]), ("support", &["x", "M-x"])]).unwrap();
    let read = |typing, event: &Event| keys.read(Scope::Home, typing, event);
    assert_eq!(read(Typing::No, &letter('Q', SHIFT)), [Input::Act(Action::Quit)]);
    assert_eq!(read(Typing::No, &letter('q', NONE)), [Input::UnboundKey]);
    assert_eq!(read(Typing::No, &letter('x', NONE)), [Input::Act(Action::Support)]);
    assert_eq!(read(Typing::Multiline, &letter('x', ALT)), [Input::Act(Action::Support)]);
    assert_eq!(read(Typing::Multiline, &letter('x', NONE)), types('x'));
    assert_eq!(keys.of(&BINDINGS[0]), ["x", "M-x"]);
}

#[test]
fn a_clash_of_own_keys_names_the_key_and_what_it_does_already() {
    let taken = |key: &str, label| Some(Clash::Taken { key: key.to_owned(), label });
    assert_eq!(own(&[("quit", &["?"])]).err(), taken("?", Label::HELP));
    assert_eq!(own(&[("support", &["?"])]).err(), taken("?", Label::HELP), "also when the other comes later");
    assert_eq!(own(&[("redraw", &["s"])]).err(), taken("s", Label::SUPPORT));
    assert_eq!(own(&[("help", &["x", "x"])]).err(), taken("x", Label::HELP));
    assert_eq!(own(&[("jump", &["x"])]).err(), Some(Clash::Action("jump".into())));
    assert_eq!(own(&[("help", &["Hyper"])]).err(), Some(Clash::Key("Hyper".into())));
}

#[test]
fn what_works_while_typing_goes_on_doing_so_when_its_own_keys_are_letters() {
    let keys = own(&[("support", &["x"]), ("back", &["b"])]).unwrap();
    let read = |event: &Event| keys.read(Scope::Exercise, Typing::Multiline, event);
    assert_eq!(read(&letter('s', CONTROL)), [Input::Act(Action::Support)]);
    assert_eq!(read(&press(KeyCode::Esc, NONE)), [Input::Act(Action::Back)]);
    assert_eq!(read(&letter('x', NONE)), types('x'));
    assert_eq!(keys.first(Action::Support, Typing::No), "x");
    assert_eq!(keys.first(Action::Support, Typing::Multiline), "C-s");
    assert_eq!(own(&[("support", &["x"]), ("redraw", &["C-s"])]).err().map(|_| ()), Some(()));
}

#[test]
fn a_hint_shows_the_keys_that_work() {
    let text = Text::new(Language::Nl).unwrap();
    let pairs: [(&str, &[&str]); 5] = [
        ("down", &["n"]),
        ("up", &["C-Up"]),
        ("new", &["+"]),
        ("page-up", &["PgUp"]),
        ("support", &["x", "C-o"]),
    ];
    let keys = own(&pairs).unwrap();
    let shown = |hint: Hint, typing| keys.shown(&hint, typing, &text);
    assert_eq!(shown(hint::UP_DOWN, Typing::No), "^UP n");
    assert_eq!(shown(hint::DIGITS, Typing::No), "0-9");
    assert_eq!(shown(hint::PERIOD, Typing::No), "PgUp/PgDn");
    assert_eq!(shown(hint::NEW, Typing::No), "+");
    assert_eq!(shown(hint::SUPPORT_WRITING, Typing::Multiline), "^O");
    assert_eq!(shown(hint::NEW_LINE, Typing::Multiline), "Enter");
    assert_eq!(shown(hint::UP_DOWN, Typing::Line), "↑↓");
}

#[test]
fn a_clash_is_one_sentence_in_both_languages() {
    for (clash, part) in [
        (own(&[("help", &["q"])]), "q"),
        (own(&[("jump", &["x"])]), "jump"),
        (own(&[("help", &["Hyper"])]), "Hyper"),
    ] {
        for language in Language::ALL {
            let words = clash.as_ref().unwrap_err().sentence(&Text::new(language).unwrap());
            assert!(words.contains(part) && !words.contains('{') && !words.contains('\n'), "{words}");
        }
    }
}

#[test]
fn one_key_may_do_two_things_in_places_that_never_meet() {
    let keys = own(&[("poster", &["t"])]).unwrap();
    let read = |scope| keys.read(scope, Typing::No, &letter('t', NONE));
    assert_eq!(read(Scope::Circle), [Input::Act(Action::Poster)]);
    assert_eq!(read(Scope::Insights), [Input::Act(Action::Table)]);
    assert_eq!(read(Scope::Home), [Input::UnboundKey]);
}

#[test]
fn every_printable_letter_can_be_typed() {
    let printable = (' '..='~').chain('\u{a1}'..='\u{17f}').chain("€„“”’…—日本🌧❤".chars());
    for typed in printable {
        for typing in [Typing::Line, Typing::Multiline] {
            assert_eq!(read(typing, &letter(typed, NONE)), types(typed), "{typed:?}");
            assert_eq!(read(typing, &letter(typed, SHIFT)), types(typed), "shift {typed:?}");
        }
    }
}

#[test]
fn alt_gr_types_its_letter_and_is_no_command() {
    // Windows gives AltGr as Ctrl and Alt together.
    for typed in ['@', '€', '{', '\\', '|', 'ß', '²'] {
        assert_eq!(read(Typing::Multiline, &letter(typed, CONTROL | ALT)), types(typed), "{typed:?}");
    }
    assert_eq!(read(Typing::Multiline, &letter('s', CONTROL | ALT)), [Input::UnboundKey]);
}

#[test]
fn alt_and_a_letter_is_a_fast_esc_and_that_letter() {
    let back = Input::Act(Action::Back);
    assert_eq!(read(Typing::Multiline, &letter('q', ALT)), [back.clone(), Input::Act(Action::Quit)]);
    assert_eq!(read(Typing::Multiline, &letter('2', ALT)), [back.clone(), Input::Act(Action::Number(2))]);
    assert_eq!(read(Typing::No, &letter('?', ALT)), [back.clone(), Input::Act(Action::Help)]);
    assert_eq!(read(Typing::Multiline, &letter('y', ALT)), [back, Input::UnboundKey]);
    // The circle has Alt-S of its own: whether it was Esc and s or Alt-S, it opens.
    assert_eq!(read(Typing::Multiline, &letter('s', ALT)), [Input::Act(Action::Support)]);
    assert_eq!(read(Typing::No, &letter('s', ALT)), [Input::Act(Action::Support)]);
}

#[test]
fn the_digits_of_an_azerty_keyboard_count_without_shift() {
    for (number, typed) in ['à', '&', 'é', '"', '\'', '(', '§', 'è', '!', 'ç'].into_iter().enumerate() {
        let number = Input::Act(Action::Number(number as u8));
        assert_eq!(read(Typing::No, &letter(typed, NONE)), [number], "{typed:?}");
        assert_eq!(read(Typing::Line, &letter(typed, NONE)), types(typed));
    }
}

#[test]
fn support_and_back_are_there_while_typing() {
    for typing in [Typing::No, Typing::Line, Typing::Multiline] {
        assert_eq!(read(typing, &letter('s', CONTROL)), [Input::Act(Action::Support)]);
        assert_eq!(read(typing, &press(KeyCode::Esc, NONE)), [Input::Act(Action::Back)]);
        assert_eq!(read(typing, &letter('c', CONTROL)), [Input::Act(Action::Quit)]);
    }
}

#[test]
fn enter_goes_on_from_a_line_and_begins_a_new_one_on_a_page() {
    let enter = press(KeyCode::Enter, NONE);
    assert_eq!(read(Typing::No, &enter), [Input::Act(Action::Next)]);
    assert_eq!(read(Typing::Line, &enter), [Input::Act(Action::Next)]);
    assert_eq!(read(Typing::Multiline, &enter), [Input::Edit(Edit::NewLine)]);
}

#[test]
fn a_pasted_text_is_one_change_and_runs_no_command() {
    let pasted = Event::Paste("q\ns\n\nq".into());
    assert_eq!(read(Typing::Multiline, &pasted), [Input::Edit(Edit::Paste("q\ns\n\nq".into()))]);
    assert_eq!(read(Typing::No, &pasted), []);
}

#[test]
fn letting_a_key_go_is_nothing() {
    let mut key = KeyEvent::new(KeyCode::Char('q'), NONE);
    key.kind = KeyEventKind::Release;
    assert_eq!(read(Typing::No, &Event::Key(key)), []);
    key.kind = KeyEventKind::Repeat;
    assert_eq!(read(Typing::No, &Event::Key(key)), [Input::Act(Action::Quit)]);
}
