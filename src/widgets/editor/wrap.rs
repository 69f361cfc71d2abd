//! Soft wrap: where the rows of each paragraph begin. After an edit only the rows around it are made anew.

use super::buffer::Pos;
use super::cluster::{self, is_space, part, width};

/// Row starts of every paragraph at one measure.
#[derive(Clone)]
pub(super) struct Wrap {
    /// Columns a row may fill; `usize::MAX` for a field that does not wrap.
    measure: usize,
    /// Per paragraph the first byte of each row; the first is always 0.
    rows: Vec<Vec<usize>>,
}

impl Wrap {
    pub fn new(pars: &[String], measure: usize) -> Self {
        Self { measure, rows: pars.iter().map(|text| starts(text, measure)).collect() }
    }

    pub fn measure(&self) -> usize {
        self.measure
    }

    /// Follows an edit that put something up to `end` in the place of `from..to`; `pars` is the text after it.
    pub fn edited(&mut self, pars: &[String], from: Pos, to: Pos, end: Pos) {
        if from.par == to.par && from.par == end.par {
            let (Some(text), Some(rows)) = (pars.get(from.par), self.rows.get_mut(from.par)) else { return };
            *rows = again(text, self.measure, rows, from.byte, to.byte, end.byte);
        } else {
            let new: Vec<_> =
                pars.iter().take(end.par + 1).skip(from.par).map(|text| starts(text, self.measure)).collect();
            if to.par < self.rows.len() && from.par <= to.par {
                self.rows.splice(from.par..=to.par, new);
            }
        }
    }

    /// Visual rows of the whole text.
    pub fn total(&self) -> usize {
        self.rows.iter().map(Vec::len).sum()
    }

    /// The row of `pos` within its paragraph. At a soft break `pos` is on the lower row, or on the upper
    /// one if `upper`.
    pub fn row(&self, pos: Pos, upper: bool) -> usize {
        let Some(rows) = self.rows.get(pos.par) else { return 0 };
        let row = rows.partition_point(|start| *start <= pos.byte).saturating_sub(1);
        if upper && rows.get(row) == Some(&pos.byte) { row.saturating_sub(1) } else { row }
    }

    /// The row of `pos` counted from the start of the text.
    pub fn index(&self, pos: Pos, upper: bool) -> usize {
        self.rows.iter().take(pos.par).map(Vec::len).sum::<usize>() + self.row(pos, upper)
    }

    /// Paragraph and row within it of the `index`-th row of the text; the last one if there are not so many.
    pub fn find(&self, index: usize) -> (usize, usize) {
        let mut left = index;
        for (par, rows) in self.rows.iter().enumerate() {
            if left < rows.len() {
                return (par, left);
            }
            left -= rows.len();
        }
        let par = self.rows.len().saturating_sub(1);
        (par, self.rows.get(par).map_or(0, |rows| rows.len().saturating_sub(1)))
    }

    /// First byte of a row, and the byte behind it (`None` for the last row of its paragraph).
    pub fn span(&self, par: usize, row: usize) -> (usize, Option<usize>) {
        let Some(rows) = self.rows.get(par) else { return (0, None) };
        (rows.get(row).copied().unwrap_or(0), rows.get(row + 1).copied())
    }
}

fn starts(text: &str, measure: usize) -> Vec<usize> {
    let mut rows = vec![0];
    let mut at = 0;
    while let Some(next) = row_end(text, at, measure) {
        rows.push(next);
        at = next;
    }
    rows
}

/// The starts after `from..to` became `from..end`. Begins two rows before the edit, because a shorter word
/// may go back a row, and stops where a new row begins at the same letter as an old one.
fn again(text: &str, measure: usize, old: &[usize], from: usize, to: usize, end: usize) -> Vec<usize> {
    let first = old.partition_point(|start| *start <= from).saturating_sub(3);
    let mut rows: Vec<usize> = old.iter().take(first + 1).copied().collect();
    let mut at = rows.last().copied().unwrap_or(0);
    while let Some(next) = row_end(text, at, measure) {
        rows.push(next);
        at = next;
        if next >= end
            && let Ok(same) = old.binary_search(&(next - end + to))
        {
            rows.extend(old.iter().skip(same + 1).map(|start| start - to + end));
            break;
        }
    }
    rows
}

/// Where the row that begins at `start` ends, or `None` if it is the last of its paragraph.
fn row_end(text: &str, start: usize, measure: usize) -> Option<usize> {
    if measure == usize::MAX {
        return None;
    }
    let (mut column, mut place, mut last) = (0, None, "");
    for (at, cluster) in cluster::from(text, start) {
        if at > start && may_break(last, cluster) {
            place = Some(at);
        }
        let wide = width(cluster);
        // Spaces hang past the edge; the first cluster always has a place.
        if !is_space(cluster) && column + wide > measure && at > start {
            return place.or(Some(at));
        }
        column += wide;
        last = cluster;
    }
    None
}

/// Whether a row may end between two clusters: after a space, after a hyphen in a word, and around wide
/// characters (their scripts have no spaces), except before closing and after opening marks.
fn may_break(left: &str, right: &str) -> bool {
    if is_space(right) {
        return false;
    }
    if is_space(left) {
        return true;
    }
    if matches!(left, "-" | "–" | "—" | "/" | "\u{2010}") {
        return right.chars().next().is_some_and(char::is_alphabetic);
    }
    let glue = |cluster: &str| cluster.chars().any(|c| matches!(c, '\u{A0}' | '\u{202F}' | '\u{2060}'));
    (width(left) > 1 || width(right) > 1)
        && !glue(left)
        && !glue(right)
        && !right.starts_with(is_closing)
        && !left.starts_with(is_opening)
}

fn is_closing(c: char) -> bool {
    "、。，．：；！？）」』】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)]}»”’\"'…%".contains(c)
}

fn is_opening(c: char) -> bool {
    "（「『【〈《〔［｛([{«“‘\"'".contains(c)
}

/// A row without the spaces that hang past `columns`.
pub(super) fn shown(text: &str, start: usize, end: usize, columns: usize) -> &str {
    let row = part(text, start, end);
    let mut column = 0;
    for (at, cluster) in cluster::from(row, 0) {
        column += width(cluster);
        if column > columns {
            return part(row, 0, at);
        }
    }
    row
}

#[cfg(test)]
impl Wrap {
    /// Whether both have the same rows.
    pub fn same(&self, other: &Self) -> bool {
        self.measure == other.measure && self.rows == other.rows
    }
}
