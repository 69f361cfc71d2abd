//! The focus of a form: which of its stops has it, which choice within that one, and whether letters go into a field.
//! Moves it, and never knows what the stops mean.

use super::grid::Grid;

/// How the things within one stop lie, which is how the arrows go through them.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Choices side by side on as many rows as they need.
    Grid(Grid),
    /// Choices below each other, entered at the near end by an arrow.
    Column(usize),
    /// Choices below each other, always entered at the first one.
    Menu(usize),
    /// Buttons beside each other.
    Row(usize),
    /// A text field.
    Field,
}

/// One stop of the focus.
#[derive(Clone, Debug)]
pub struct Stop {
    /// How it lies.
    pub shape: Shape,
    /// What has the focus within it when one comes to it.
    pub first: usize,
}

impl From<Shape> for Stop {
    fn from(shape: Shape) -> Self {
        Self { shape, first: 0 }
    }
}

/// Where the focus is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    /// The stop.
    pub stop: usize,
    /// The choice or the button within it.
    pub within: usize,
    /// Whether letters go into the field of this stop.
    pub typing: bool,
    /// The field that Esc led out of, to the way on: an arrow up leads back into it.
    pub left: Option<usize>,
}

impl Focus {
    /// On a stop, as one comes to it by Tab: a field takes letters at once.
    pub fn enter(&mut self, stop: usize, stops: &[Stop]) {
        let Some(there) = stops.get(stop) else { return };
        let typing = matches!(there.shape, Shape::Field);
        *self = Self { stop, within: there.first, typing, left: None };
    }

    /// On a stop, as an arrow comes to it: its field does not take letters yet. A stop that has the focus keeps what is
    /// focused within it.
    pub fn arrive(&mut self, stop: usize, stops: &[Stop]) {
        if stop != self.stop {
            self.enter(stop, stops);
        }
        (self.typing, self.left) = (false, None);
    }

    /// To the next stop (1) or the one before (-1) by Tab; whether there is one.
    pub fn tab(&mut self, by: isize, stops: &[Stop]) -> bool {
        self.left = None;
        let to = self.stop.checked_add_signed(by).filter(|to| *to < stops.len());
        to.inspect(|to| self.enter(*to, stops)).is_some()
    }

    /// An arrow: within the stop, else up and down to its neighbours, whose fields do not take letters yet. Up from
    /// the way on leads back into the field that was left for it.
    pub fn arrow(&mut self, columns: isize, rows: isize, stops: &[Stop]) {
        if let Some(left) = self.left.filter(|_| rows < 0) {
            return self.enter(left, stops);
        }
        let by =
            |by: isize, count: usize| self.within.checked_add_signed(by).filter(|to| by != 0 && *to < count);
        let within = stops.get(self.stop).and_then(|stop| match &stop.shape {
            Shape::Grid(grid) => grid.step(self.within, columns, rows),
            Shape::Column(count) | Shape::Menu(count) => by(rows, *count),
            Shape::Row(count) => by(columns, *count),
            Shape::Field => None,
        });
        match within {
            Some(within) => self.within = within,
            None if rows != 0 => self.leave(rows, stops),
            None => {}
        }
    }

    /// Up or down out of the stop. A column is entered at its near end.
    fn leave(&mut self, rows: isize, stops: &[Stop]) {
        if self.tab(rows, stops) {
            self.typing = false;
            if let Some(Stop { shape: Shape::Column(count), .. }) = stops.get(self.stop) {
                self.within = if rows > 0 { 0 } else { count.saturating_sub(1) };
            }
        }
    }

    /// Writing ends on the way on: a stop, and the button within it.
    pub fn stop_writing(&mut self, (stop, within): (usize, usize)) {
        *self = Self { stop, within, typing: false, left: Some(self.stop) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Vec<Stop> {
        let stop = |shape, first| Stop { shape, first };
        let grid = Grid::new(&[5, 5, 5], 60);
        vec![
            stop(Shape::Grid(grid), 1),
            stop(Shape::Field, 0),
            stop(Shape::Column(3), 2),
            stop(Shape::Row(2), 1),
        ]
    }

    fn at(stop: usize, within: usize, typing: bool) -> Focus {
        Focus { stop, within, typing, left: None }
    }

    #[test]
    fn tab_goes_from_stop_to_stop_and_into_a_field() {
        let mut focus = Focus::default();
        let went: Vec<Focus> = (0..3).map(|_| (focus.tab(1, &form()), focus).1).collect();
        assert_eq!(went, [at(1, 0, true), at(2, 2, false), at(3, 1, false)]);
        assert!(!focus.tab(1, &form()) && focus.tab(-1, &form()));
    }

    #[test]
    fn arrows_go_through_a_stop_and_on_to_its_neighbours_without_typing() {
        let mut focus = Focus::default();
        focus.arrow(1, 0, &form());
        assert_eq!(focus, at(0, 1, false));
        let down: Vec<Focus> = (0..5).map(|_| (focus.arrow(0, 1, &form()), focus).1).collect();
        assert_eq!(
            down,
            [at(1, 0, false), at(2, 0, false), at(2, 1, false), at(2, 2, false), at(3, 1, false)]
        );
        focus.arrow(-1, 0, &form());
        focus.arrow(0, -1, &form());
        assert_eq!(focus, at(2, 2, false));
    }

    #[test]
    fn a_menu_is_entered_at_its_first_row_from_above_and_from_below() {
        let stops = [Shape::Row(1), Shape::Menu(2), Shape::Row(1)].map(|shape| Stop { shape, first: 0 });
        let mut focus = Focus::default();
        let down: Vec<Focus> = (0..3).map(|_| (focus.arrow(0, 1, &stops), focus).1).collect();
        assert_eq!(down, [at(1, 0, false), at(1, 1, false), at(2, 0, false)]);
        focus.arrow(0, -1, &stops);
        assert_eq!(focus, at(1, 0, false));
    }

    #[test]
    fn who_arrives_at_a_field_does_not_write_yet_and_a_focused_stop_keeps_its_choice() {
        let mut focus = at(2, 1, false);
        focus.arrive(2, &form());
        assert_eq!(focus, at(2, 1, false));
        focus.arrive(1, &form());
        assert_eq!(focus, at(1, 0, false));
    }

    #[test]
    fn a_field_that_was_left_is_forgotten_by_the_next_move_also_at_the_end() {
        let mut focus = at(1, 0, true);
        focus.stop_writing((3, 1));
        focus.arrow(0, 1, &form());
        assert_eq!(focus, at(3, 1, false));
    }

    #[test]
    fn an_arrow_up_leads_back_into_the_field_that_was_left() {
        let mut focus = at(1, 0, true);
        focus.stop_writing((3, 1));
        assert_eq!(focus, Focus { left: Some(1), ..at(3, 1, false) });
        focus.arrow(0, -1, &form());
        assert_eq!(focus, at(1, 0, true));
    }
}
