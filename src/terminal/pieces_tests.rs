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

fn taken(pieces: &mut Pieces, bytes: &[u8], at_once: usize) -> Vec<Event> {
    bytes.chunks(at_once).flat_map(|part| pieces.take(part)).collect()
}

#[test]
fn a_key_is_the_same_however_it_is_cut() {
    let all = KEYS.concat();
    let whole = Pieces::default().take(&all);
    assert_eq!(whole.len(), KEYS.len() + 1, "{whole:?}");
    for at_once in 1..all.len() {
        let mut pieces = Pieces::default();
        assert_eq!(taken(&mut pieces, &all, at_once), whole, "cut every {at_once}");
        assert_eq!(pieces.held(), None);
    }
}

#[test]
fn a_lone_esc_is_esc_when_nothing_more_comes() {
    let mut pieces = Pieces::default();
    assert_eq!(pieces.take(b"\x1b"), []);
    assert_eq!(pieces.held(), Some(Held::Key));
    assert_eq!(pieces.enough(), [Event::Key(KeyCode::Esc.into())]);
    assert_eq!((pieces.held(), pieces.enough()), (None, vec![]));
}

#[test]
fn two_times_esc_is_two_times_esc() {
    let mut pieces = Pieces::default();
    let mut events = pieces.take(b"\x1b\x1b");
    events.extend(pieces.enough());
    assert_eq!(events, [Event::Key(KeyCode::Esc.into()), Event::Key(KeyCode::Esc.into())]);
}

#[test]
fn what_is_left_of_a_cut_code_is_no_word_and_the_next_letter_is() {
    let mut pieces = Pieces::default();
    assert_eq!(pieces.take(b"\x1b[1;"), []);
    assert_eq!(pieces.enough(), []);
    assert_eq!(pieces.take(b"a"), [Event::Key(KeyCode::Char('a').into())]);
    assert_eq!(pieces.take("\x1b[1é".as_bytes()), [Event::Key(KeyCode::Char('é').into())]);
}

#[test]
fn a_letter_that_is_cut_waits_and_is_not_lost() {
    let mut pieces = Pieces::default();
    assert_eq!(pieces.take(&[0xC3]), []);
    assert_eq!((pieces.held(), pieces.enough()), (None, vec![]));
    assert_eq!(pieces.take(&[0xA9]), [Event::Key(KeyCode::Char('é').into())]);
}

#[test]
fn a_paste_without_its_end_is_given_as_far_as_it_came() {
    for cut in 0..PASTE_END.len() {
        let mut pieces = Pieces::default();
        let bytes = [PASTE, "dank je ❤️".as_bytes(), &PASTE_END[..cut]].concat();
        assert_eq!(pieces.take(&bytes), []);
        assert_eq!(pieces.held(), Some(Held::Paste));
        assert_eq!(pieces.end(), [Event::Paste("dank je ❤️".into())], "{cut}");
    }
}

#[test]
fn after_a_paste_that_lost_its_end_keys_are_keys() {
    let mut pieces = Pieces::default();
    assert_eq!(pieces.take(b"\x1b[200~een"), []);
    assert_eq!(pieces.enough(), [Event::Paste("een".into())]);
    assert_eq!(pieces.take(b" twee"), []);
    assert_eq!(pieces.enough(), [Event::Paste(" twee".into())]);
    pieces.take(b"\x1b[D");
    assert_eq!(pieces.enough(), [Event::Key(KeyCode::Left.into())]);
    assert_eq!(pieces.take(b"a"), [Event::Key(KeyCode::Char('a').into())]);
}
