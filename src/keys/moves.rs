//! How far the keys that move go through rows; knows nothing of what the rows are.

use super::Action;

/// A way through rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// So many rows on.
    Rows(isize),
    /// So many windows on.
    Pages(isize),
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

impl Move {
    /// How far an action goes where it moves through rows; nothing for one that never does.
    pub const fn of(action: Action) -> Option<Self> {
        Some(match action {
            Action::Up | Action::Left | Action::PreviousField => Self::Rows(-1),
            Action::Down | Action::Right | Action::NextField => Self::Rows(1),
            Action::PageUp => Self::Pages(-1),
            Action::PageDown => Self::Pages(1),
            Action::First => Self::First,
            Action::Last => Self::Last,
            _ => return None,
        })
    }

    /// What a turn of the wheel moves, of so many rows.
    pub const fn wheel(up: bool, rows: isize) -> Self {
        Self::Rows(if up { -rows } else { rows })
    }

    /// The row that it leads to from row `at`, of which `last` is the lowest; `page` is the number of rows in a window.
    pub fn to(self, at: usize, last: usize, page: usize) -> usize {
        let by = |rows: isize| at.min(last).saturating_add_signed(rows).min(last);
        match self {
            Self::Rows(rows) => by(rows),
            Self::Pages(pages) => by(pages.saturating_mul(isize::try_from(page).unwrap_or(isize::MAX))),
            Self::First => 0,
            Self::Last => last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_move_leaves_the_rows() {
        assert_eq!([Move::Rows(-3).to(1, 9, 4), Move::Rows(3).to(8, 9, 4)], [0, 9]);
        assert_eq!([Move::Pages(1).to(3, 9, 4), Move::Pages(-1).to(30, 9, 4)], [7, 5]);
        assert_eq!([Move::First.to(3, 9, 4), Move::Last.to(3, 9, 4), Move::Last.to(0, 0, 0)], [0, 9, 0]);
    }
}
