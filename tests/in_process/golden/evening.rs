//! One evening as a moving picture, for the README: home, a check-in, its end, and home again.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::evening` takes it anew.

use crate::support::fixtures::lived_in;
use crate::support::golden::golden;
use crate::support::moving::{Frame, moving};
use crate::support::stage::set;

/// Stands for what is typed, in the language of the picture.
const NOTE: &str = "note";

/// Keys, and how long what they lead to stands, in tenths of a second.
const EVENING: [(&str, u32); 14] = [
    ("", 25),
    ("1", 20),
    ("<Right>", 6),
    ("<Space>", 14),
    ("<PgDn>", 16),
    ("<Right><Right><Right>", 6),
    ("<Space>", 14),
    ("<PgDn>", 16),
    ("<Right>", 6),
    ("<Space>", 14),
    ("<PgDn>", 16),
    (NOTE, 22),
    ("<Esc><Enter>", 40),
    ("<Enter>", 30),
];

fn evening(english: bool) -> String {
    let set = if english { set().english() } else { set() };
    let note = if english { "Tomorrow I will call M." } else { "Morgen bel ik M." };
    let mut stage = set.in_colour().play_in(lived_in());
    let frames = EVENING.map(|(keys, tenths)| {
        let stage = stage.keys(if keys == NOTE { note } else { keys }).settled();
        Frame { picture: stage.picture(), tenths }
    });
    moving(&frames)
}

#[test]
fn an_evening_moves_as_it_did() {
    golden("evening.nl", &evening(false));
    golden("evening.en", &evening(true));
}
