//! How much the crisis form shows: from the richest to the barest, of which the first that fits is taken.

use crate::helplines::Form;

/// How much is shown.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// So many items show their first words.
    pub words: usize,
    /// Whether the focused item shows its first words.
    pub focused: bool,
    /// How much is said with the numbers of the help lines.
    pub form: Form,
    /// Blank rows: 0 none, 1 above the help lines, 2 also around the list, 3 also between items.
    pub blanks: u8,
    /// Whether the title stands above.
    pub title: bool,
    /// How many rows an item gets.
    pub rows: Rows,
}

/// How many rows an item gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Name and number on one.
    One,
    /// Name and number below each other.
    Two,
    /// The number of the first item large, and the others below it in two columns.
    Large,
}

/// From the richest to the barest. Sentences go first, from the bottom up; then blank rows; then roles.
pub fn shapes(items: usize, small: bool, large: bool) -> Vec<Shape> {
    let full =
        Shape { words: items, focused: true, form: Form::Sentences, blanks: 3, title: true, rows: Rows::Two };
    let bare = Shape { words: 0, focused: false, form: Form::Names, blanks: 1, ..full };
    let mut shapes = Vec::new();
    if large {
        let beside = Shape { rows: Rows::Large, focused: false, ..full };
        shapes.extend((1..=items).rev().map(|words| Shape { words, ..beside }));
        let close = Shape { words: 1, blanks: 2, ..beside };
        shapes.extend([close, Shape { form: Form::Names, ..close }]);
    }
    if !small {
        shapes.extend((0..=items).rev().map(|words| Shape { words, ..full }));
        shapes.extend((0..=3).rev().map(|blanks| Shape { words: 0, form: Form::Names, blanks, ..full }));
    }
    if small {
        let airy = Shape { blanks: 3, ..bare };
        shapes.extend([Shape { words: items, ..airy }, airy, Shape { blanks: 2, ..bare }]);
    }
    shapes.extend([bare, Shape { blanks: 0, ..bare }, Shape { blanks: 0, title: false, ..bare }]);
    let single = Shape { rows: Rows::One, ..bare };
    let codes = Shape { form: Form::Codes, blanks: 0, ..single };
    shapes.extend([single, Shape { blanks: 0, ..single }, Shape { blanks: 0, title: false, ..single }]);
    shapes.extend([codes, Shape { title: false, ..codes }]);
    shapes
}
