//! User-perceived characters (grapheme clusters): where they begin, how wide they are, what they are.
//! Everything here looks only at the neighbourhood, so that a long text answers as fast as a short one.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};
use unicode_width::UnicodeWidthStr;

/// What a cluster is, for words and undo.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Space,
    Mark,
    Word,
}

/// The piece `from..to`, or nothing where that is not a piece of `text`.
pub(super) fn part(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or("")
}

/// Start of the cluster before `at`.
pub(super) fn before(text: &str, at: usize) -> Option<usize> {
    GraphemeCursor::new(at, text.len(), true).prev_boundary(text, 0).ok().flatten()
}

/// End of the cluster after `at`.
pub(super) fn after(text: &str, at: usize) -> Option<usize> {
    GraphemeCursor::new(at, text.len(), true).next_boundary(text, 0).ok().flatten()
}

/// `at` itself if a cluster begins or ends there, else the end of the cluster around it.
pub(super) fn settle(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    match GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) {
        Ok(true) => at,
        _ => after(text, at).unwrap_or(text.len()),
    }
}

/// Clusters of `text` from `from` on, each with its first byte.
pub(super) fn from(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    part(text, from, text.len()).grapheme_indices(true).map(move |(i, cluster)| (from + i, cluster))
}

/// Columns that the terminal gives to one cluster; the same count as ratatui's, which draws halfwidth
/// Japanese sound marks in a cell of their own.
pub(super) fn width(cluster: &str) -> usize {
    cluster.width() + cluster.chars().filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}')).count()
}

/// Columns of a piece of text: the sum of its clusters, which is not always the width of the string.
pub(super) fn columns(text: &str) -> usize {
    text.graphemes(true).map(width).sum()
}

/// A space at which a row may end and which then hangs past the edge.
pub(super) fn breaks(c: char) -> bool {
    c == '\u{200B}' || (c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}'))
}

/// Whether the whole cluster is one breaking space.
pub(super) fn is_space(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    chars.next().is_some_and(breaks) && chars.next().is_none()
}

/// What `cluster` is; nothing at all (the edge of a paragraph) counts as space. Apostrophes belong to
/// words: zo'n, it's.
pub(super) fn class(cluster: &str) -> Class {
    match cluster.chars().next() {
        None => Class::Space,
        Some(c) if c.is_whitespace() || c == '\u{200B}' => Class::Space,
        Some(c) if c.is_alphanumeric() || matches!(c, '\'' | '’') => Class::Word,
        Some(_) if cluster.chars().any(char::is_alphanumeric) => Class::Word,
        Some(_) => Class::Mark,
    }
}
