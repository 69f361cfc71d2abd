//! Several golden pictures of one screen at once; must never make up a name.

use tempfile::TempDir;
use verbinding::theme::Depth;

use super::golden::golden;
use super::stage::Set;

/// Plays keys in a home and compares what is seen.
pub fn shoot(name: &str, set: Set, home: TempDir, keys: &str) {
    golden(name, &set.in_colour().play_in(home).keys(keys).settled().picture());
}

/// Both languages in two sizes: Dutch and English at 80x24, Dutch and English at 40x15.
pub fn four(names: [&str; 4], set: &Set, home: impl Fn() -> TempDir, keys: &str) {
    let sets =
        [set.clone(), set.clone().english(), set.clone().size(40, 15), set.clone().english().size(40, 15)];
    for (name, set) in names.into_iter().zip(sets) {
        shoot(name, set, home(), keys);
    }
}

/// Light, 256 colours, 256 light, 16, 16 light, no colour, ASCII, and a large window.
pub fn palettes(names: [&str; 8], set: &Set, home: impl Fn() -> TempDir, keys: &str) {
    let set = || set.clone();
    let sets = [
        set().light(),
        set().depth(Depth::Indexed),
        set().depth(Depth::Indexed).light(),
        set().depth(Depth::Sixteen),
        set().depth(Depth::Sixteen).light(),
        set().depth(Depth::None),
        set().ascii().depth(Depth::None),
        set().size(140, 45),
    ];
    for (name, set) in names.into_iter().zip(sets) {
        shoot(name, set, home(), keys);
    }
}
