//! Keys that come in pieces are the keys that came whole.

use crossterm::event::KeyCode;

use super::*;

const KEYS: [&[u8]; 16] = [
    b"\x1b[D",
    b"\x1b[A",
    b"\x1bOH",
    b"\x1b[H",
    b"\x1b[3~",
    b"\x1b[1;5C",
    b"\x1bx",
    b"\x1b[<0;12;7M",
    b"\x1b[Z",
    b"\x1b[200~een\rtwee\x1b[201~",
    b"\x1b[I",
    "é".as_bytes(),
    "\x1bé".as_bytes(),
    "❤️".as_bytes(),
    b"\x01",
    b"a",
];

fn taken(pieces: &mut KeyAssembler, bytes: &[u8], at_once: usize) -> Vec<Event> {
    bytes.chunks(at_once).flat_map(|part| pieces.take(part)).collect()
}

#[test]
fn a_key_is_the_same_however_it_is_cut() {
    let all = KEYS.concat();
    let whole = KeyAssembler::default().take(&all);
    assert_eq!(whole.len(), KEYS.len() + 1, "{whole:?}");
    for at_once in 1..all.len() {
        let mut pieces = KeyAssembler::default();
        assert_eq!(taken(&mut pieces, &all, at_once), whole, "cut every {at_once}");
        assert_eq!(pieces.held(), None);
    }
}

#[test]
fn a_lone_esc_is_esc_when_nothing_more_comes() {
    let mut pieces = KeyAssembler::default();
    assert_eq!(pieces.take(b"\x1b"), []);
    assert_eq!(pieces.held(), Some(Held::Key));
    assert_eq!(pieces.enough(), [Event::Key(KeyCode::Esc.into())]);
    assert_eq!((pieces.held(), pieces.enough()), (None, vec![]));
}

#[test]
fn two_times_esc_is_two_times_esc() {
    let mut pieces = KeyAssembler::default();
    let mut events = pieces.take(b"\x1b\x1b");
    events.extend(pieces.enough());
    assert_eq!(events, [Event::Key(KeyCode::Esc.into()), Event::Key(KeyCode::Esc.into())]);
}

#[test]
fn what_is_left_of_a_cut_code_is_no_word_and_the_next_letter_is() {
    let mut pieces = KeyAssembler::default();
    assert_eq!(pieces.take(b"\x1b[1;"), []);
    assert_eq!(pieces.enough(), []);
    assert_eq!(pieces.take(b"a"), [Event::Key(KeyCode::Char('a').into())]);
    assert_eq!(pieces.take("\x1b[1é".as_bytes()), [Event::Key(KeyCode::Char('é').into())]);
}

#[test]
fn a_letter_that_is_cut_waits_and_is_not_lost() {
    let mut pieces = KeyAssembler::default();
    assert_eq!(pieces.take(&[0xC3]), []);
    assert_eq!((pieces.held(), pieces.enough()), (None, vec![]));
    assert_eq!(pieces.take(&[0xA9]), [Event::Key(KeyCode::Char('é').into())]);
}

#[test]
fn a_paste_without_its_end_is_given_as_far_as_it_came() {
    for cut in 0..PASTE_END.len() {
        let mut pieces = KeyAssembler::default();
        let bytes = [PASTE, "dank je ❤️".as_bytes(), &PASTE_END[..cut]].concat();
        assert_eq!(pieces.take(&bytes), []);
        assert_eq!(pieces.held(), Some(Held::Paste));
        assert_eq!(pieces.end(), [Event::Paste("dank je ❤️".into())], "{cut}");
    }
}

#[test]
fn after_a_paste_that_lost_its_end_keys_are_keys() {
    let mut pieces = KeyAssembler::default();
    assert_eq!(pieces.take(b"\x1b[200~een"), []);
    assert_eq!(pieces.enough(), [Event::Paste("een".into())]);
    assert_eq!(pieces.take(b" twee"), []);
    assert_eq!(pieces.enough(), [Event::Paste(" twee".into())]);
    pieces.take(b"\x1b[D");
    assert_eq!(pieces.enough(), [Event::Key(KeyCode::Left.into())]);
    assert_eq!(pieces.take(b"a"), [Event::Key(KeyCode::Char('a').into())]);
}

fn pasted(words: &str) -> Event {
    Event::Paste(words.into())
}

/// All that comes of these stretches, each followed by a pause; then a letter, which must not be a part of the paste.
fn after_pauses(stretches: &[&[u8]]) -> Vec<Event> {
    let mut pieces = KeyAssembler::default();
    let mut events = Vec::new();
    for stretch in stretches {
        events.extend(pieces.take(stretch));
        // As long as something waits for the time to be over, it is over.
        for _ in 0..3 {
            if pieces.held().is_some() {
                events.extend(pieces.enough());
            }
        }
        assert_eq!(pieces.held(), None, "{stretches:?}");
    }
    events.extend(pieces.take(b"q"));
    events
}

fn letter_q() -> Event {
    Event::Key(KeyCode::Char('q').into())
}

#[test]
fn a_pause_inside_the_end_mark_of_a_paste_is_no_key_and_no_word() {
    for cut in 1..PASTE_END.len() {
        let (mark, rest) = PASTE_END.split_at(cut);
        let first = [PASTE, b"hallo wereld", mark].concat();
        assert_eq!(after_pauses(&[&first, rest]), [pasted("hallo wereld"), letter_q()], "{cut}");
        for again in 1..rest.len() {
            let (middle, last) = rest.split_at(again);
            let seen = after_pauses(&[&first, middle, last]);
            assert_eq!(seen, [pasted("hallo wereld"), letter_q()], "{cut} and {again}");
        }
    }
}

#[test]
fn a_mark_that_comes_by_itself_and_in_pieces_ends_the_paste() {
    for cut in 2..PASTE_END.len() {
        let (mark, rest) = PASTE_END.split_at(cut);
        let seen = after_pauses(&[b"\x1b[200~hallo", mark, rest]);
        assert_eq!(seen, [pasted("hallo"), letter_q()], "{cut}");
    }
    // A lone Esc may be a hand's; its rest is no word all the same.
    let esc = Event::Key(KeyCode::Esc.into());
    let seen = after_pauses(&[b"\x1b[200~hallo", b"\x1b", b"[201~"]);
    assert_eq!(seen, [pasted("hallo"), esc.clone(), letter_q()]);
    let seen = after_pauses(&[b"\x1b[200~hallo", b"\x1b", b"[2"]);
    let letters = "[2".chars().map(|letter| Event::Key(KeyCode::Char(letter).into()));
    assert_eq!(
        seen,
        [pasted("hallo"), esc].into_iter().chain(letters).chain([letter_q()]).collect::<Vec<_>>()
    );
}

#[test]
fn what_began_as_the_end_of_a_paste_and_is_something_else_is_text() {
    for (first, second, whole) in [
        ("een\x1b", "twee", "een\x1btwee"),
        ("een\x1b[", "twee", "een\x1b[twee"),
        ("een\x1b[20", "26", "een\x1b[2026"),
        ("een\x1b[31", "mrood", "een\x1b[31mrood"),
    ] {
        let mut pieces = KeyAssembler::default();
        let mut events = pieces.take(&[PASTE, first.as_bytes()].concat());
        events.extend(pieces.enough());
        events.extend(pieces.take(second.as_bytes()));
        events.extend(pieces.enough());
        events.extend(pieces.take(PASTE_END));
        let mut seen = String::new();
        for event in events {
            let Event::Paste(words) = event else { panic!("{event:?}") };
            seen.push_str(&words);
        }
        assert_eq!(seen, whole);
    }
}

#[test]
fn a_code_that_no_keyboard_sends_is_a_part_of_the_paste_wherever_it_stands_still() {
    let seen = after_pauses(&[b"\x1b[200~een ", b"\x1b[31m", b"\x1b[31mrood\x1b[0m", b" twee\x1b[201~"]);
    assert_eq!(
        seen,
        [pasted("een "), pasted("\x1b[31m"), pasted("\x1b[31mrood\x1b[0m"), pasted(" twee"), letter_q()]
    );
    // Words after a code are pasted, too, whatever the code is.
    let seen = after_pauses(&[b"\x1b[200~een ", b"\x1b[Htwee", b" drie\x1b[201~"]);
    assert_eq!(seen, [pasted("een "), pasted("\x1b[Htwee"), pasted(" drie"), letter_q()]);
}

#[test]
fn a_hand_gets_out_of_a_paste_that_lost_its_end() {
    let esc = Event::Key(KeyCode::Esc.into());
    assert_eq!(after_pauses(&[b"\x1b[200~een", b"\x1b"]), [pasted("een"), esc.clone(), letter_q()]);
    // The first Esc came so soon that it may have been the end's.
    assert_eq!(
        after_pauses(&[b"\x1b[200~een\x1b", b"\x1b"]),
        [pasted("een"), pasted("\x1b"), esc, letter_q()]
    );
    let left = Event::Key(KeyCode::Left.into());
    assert_eq!(
        after_pauses(&[b"\x1b[200~een", b"\x1b[D\x1b[D"]),
        [pasted("een"), left.clone(), left, letter_q()]
    );
    let support = Event::Key(KeyEvent::new(KeyCode::Char('s'), KeyModifiers::ALT));
    assert_eq!(after_pauses(&[b"\x1b[200~een", b"\x1bs"]), [pasted("een"), support, letter_q()]);
}

#[test]
fn no_letter_of_a_paste_is_lost_when_the_terminal_goes_at_any_pause() {
    let words = "a\x1b[31mb ❤️\x1b[20c\x1bd\x1b[1;5\x1b[2";
    for cut in 0..=words.len() {
        let mut pieces = KeyAssembler::default();
        let (first, second) = words.as_bytes().split_at(cut);
        let mut events = pieces.take(&[PASTE, first].concat());
        events.extend(pieces.enough());
        events.extend(pieces.take(second));
        events.extend(pieces.end());
        let seen: String = events
            .into_iter()
            .map(|event| if let Event::Paste(words) = event { words } else { panic!("{cut}: {event:?}") })
            .collect();
        assert_eq!(seen, "a\x1b[31mb ❤️\x1b[20c\x1bd\x1b[1;5", "{cut}");
    }
}
