//! Choices side by side: which fit in a row, and where the arrows lead. Pure.

/// Cells before the word of a choice: the focus, the state, a space.
pub const PREFIX: usize = 3;
const GAP: usize = 4;

/// Choices laid out in columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The width of each column, with its prefix and without the gap.
    widths: Vec<usize>,
    count: usize,
}

impl Grid {
    /// The fewest rows that `columns` cells allow for choices with words of these widths, then the fewest columns.
    pub fn new(words: &[usize], columns: usize) -> Self {
        let fits = |across: &usize| {
            let widths = Self::widths(words, *across);
            widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1) <= columns
        };
        let most = (1..=words.len()).rev().find(fits).unwrap_or(1);
        let rows = words.len().div_ceil(most);
        let across =
            (1..=most).find(|across| words.len().div_ceil(*across) == rows && fits(across)).unwrap_or(most);
        Self { widths: Self::widths(words, across), count: words.len() }
    }

    fn widths(words: &[usize], across: usize) -> Vec<usize> {
        let widest =
            |column: usize| words.iter().skip(column).step_by(across).max().map_or(0, |word| word + PREFIX);
        (0..across.min(words.len())).map(widest).collect()
    }

    /// The number of columns; at least 1.
    pub fn across(&self) -> usize {
        self.widths.len().max(1)
    }

    /// The number of rows.
    pub fn rows(&self) -> usize {
        self.count.div_ceil(self.across())
    }

    /// Where a choice stands: its first cell and its row.
    pub fn place(&self, index: usize) -> (usize, usize) {
        let column = index % self.across();
        let x = self.widths.iter().take(column).map(|width| width + GAP).sum();
        (x, index / self.across())
    }

    /// The choice one column or row away, or nothing at the edge.
    pub fn step(&self, index: usize, columns: isize, rows: isize) -> Option<usize> {
        if rows == 0 {
            return index.checked_add_signed(columns).filter(|target| *target < self.count);
        }
        let row = (index / self.across()).checked_add_signed(rows).filter(|row| *row < self.rows())?;
        // The last row may be shorter: its last choice is the nearest one.
        Some((row * self.across() + index % self.across()).min(self.count - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_choices_make_an_even_grid() {
        let grid = Grid::new(&[8, 8, 10, 5, 10, 6, 12, 13], 66);
        assert_eq!((grid.across(), grid.rows()), (3, 3));
        assert_eq!(grid.place(4), (19, 1));
    }

    #[test]
    fn the_arrows_stop_at_the_edges() {
        let grid = Grid::new(&[8, 8, 10, 5, 10], 40);
        assert_eq!(grid.step(0, -1, 0), None);
        assert_eq!(grid.step(0, 0, -1), None);
        assert_eq!(grid.step(4, 1, 0), None);
        assert_eq!(grid.step(4, 0, 1), None);
    }

    #[test]
    fn a_shorter_last_row_takes_whoever_comes_from_above() {
        let grid = Grid::new(&[8, 8, 10, 5, 10], 66);
        let last = grid.across() - 1;
        assert_eq!(grid.step(last, 0, 1), Some(4));
    }
}
