//! What the footer offers is what can be done: it happens, and by the mouse as by its key, in states that nobody chose.

use crate::support::stage::{Stage, set};
use crate::support::walk::{Scene, scenes};

/// Keys that lead to states that nobody chose.
const KEYS: [&str; 12] = [
    "<Enter>",
    "<Space>",
    "<Down>",
    "<Down>",
    "<Right>",
    "<Up>",
    "<Left>",
    "<Tab>",
    "<BackTab>",
    "<Esc>",
    "<PgDn>",
    "2",
];

/// One offer of a footer: where it stands, what it says, and the key that does it.
#[derive(Clone, Debug)]
struct Offer {
    column: u16,
    words: String,
    key: &'static str,
}

/// What the footer offers, each with the key that a person would press for it.
fn offers(stage: &Stage) -> Vec<Offer> {
    const SHOWN: [(&str, &str); 20] = [
        ("Enter", "<Enter>"),
        ("Spatie", "<Space>"),
        ("Esc", "<Esc>"),
        ("Tab", "<Tab>"),
        ("↑↓", "<Down>"),
        ("←↑↓→", "<Down>"),
        ("←→", "<Right>"),
        ("→", "<Right>"),
        ("↑", "<Up>"),
        ("PgUp/PgDn", "<PgUp>"),
        ("0-9", "1"),
        ("1-9", "1"),
        ("K J", "J"),
        ("^S", "<C-s>"),
        ("?", "?"),
        (":", ":"),
        ("u", "u"),
        ("/", "/"),
        ("p", "p"),
        ("t", "t"),
    ];
    let footer = stage.footer();
    let mut offers = Vec::new();
    let mut column = 0;
    for part in footer.split("   ") {
        let words = part.trim_start();
        let words = words.split_once("schrijft: ").map_or(words, |(_, words)| words);
        let at = column + part.chars().count() - words.chars().count();
        let key = SHOWN
            .iter()
            .find(|(shown, _)| words.strip_prefix(shown).is_some_and(|rest| rest.starts_with(' ')));
        // Among days the arrows have one hint, and a press on it goes to the next day.
        let key = key.map(|(_, key)| if words.ends_with(" dag") { "<Right>" } else { *key });
        offers.extend(key.map(|key| Offer { column: at as u16, words: words.to_owned(), key }));
        column += part.chars().count() + 3;
    }
    offers
}

/// The scene after these keys, with nothing read in the background any more.
fn play(scene: &Scene, keys: &str) -> Stage {
    let mut stage = scene.play(set().size(140, 30));
    stage.settled().keys(keys).settled();
    stage
}

#[derive(Debug, PartialEq)]
struct Seen {
    screen: String,
    cursor: (u16, u16),
    ended: bool,
}

fn seen(stage: &mut Stage) -> Seen {
    let cursor = stage.settled().cursor();
    Seen { screen: stage.screen(), cursor: (cursor.x, cursor.y), ended: stage.ended }
}

#[test]
fn what_the_footer_offers_happens_and_by_the_mouse_as_by_its_key() {
    let mut state: u64 = 9;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let (mut tried, mut still) = (0, 0);
    for scene in scenes().into_iter().chain(scenes()) {
        let keys: String = (0..random(6)).map(|_| KEYS[random(KEYS.len())]).collect();
        let mut stage = play(&scene, &keys);
        let offers = offers(&stage);
        if stage.ended || offers.is_empty() {
            continue;
        }
        let (before, offer) = (seen(&mut stage), &offers[random(offers.len())]);
        let (mut by_key, mut by_mouse) = (stage, play(&scene, &keys));
        by_key.copied = None;
        by_key.keys(offer.key);
        by_mouse.press(offer.column, 29);
        let (key, mouse) = (seen(&mut by_key), seen(&mut by_mouse));
        let what = format!("{}, {keys}, {}:\n{}", scene.name, offer.words, before.screen);
        assert_eq!(key, mouse, "{what}");
        tried += 1;
        still += usize::from(key == before);
        // At its end a list does not move on, nor do the fields of a form, and what is read to its end does not turn; the app's own undo is offered
        // before there is something to take back, and a search that found nothing still names Enter.
        let quiet = ["<Down>", "<Right>", "<Up>", "<PgUp>", "<Tab>", "1", "u"].contains(&offer.key)
            || scene.name.contains("search")
            || scene.name == "nothing found";
        assert!(quiet || by_key.copied.is_some() || key != before, "nothing happens: {what}");
    }
    assert!(tried > 100 && still * 3 < tried, "{tried} were tried, of which {still} did nothing");
}
