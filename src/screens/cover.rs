//! The cover: a calendar, or nothing; must never name the program or show anything of the person.

use chrono::{Datelike, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Interactive};
use super::{Context, Screen, Step};
use crate::keys::{Action, Scope};
use crate::settings;
use crate::text::{capital, dates, width};
use crate::widgets::page::{Hits, Page};

/// Cells of a week in the calendar.
const WEEK: u16 = 21;

/// Everything covered.
pub struct Cover;

/// The weeks of a month from Monday, a day in three cells.
fn weeks(day: NaiveDate) -> Vec<String> {
    let Some(first) = day.with_day(1) else { return Vec::new() };
    let mut cells: Vec<String> = (0..first.weekday().num_days_from_monday()).map(|_| " ".repeat(3)).collect();
    cells.extend(
        first.iter_days().take_while(|at| at.month() == day.month()).map(|at| format!("{:>3}", at.day())),
    );
    cells.chunks(7).map(<[String]>::concat).collect()
}

impl Interactive for Cover {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        can.also(&[Action::Next], |_, _| Step::Leave);
        can.close();
        can
    }
}

impl Screen for Cover {
    fn scope(&self) -> Scope {
        Scope::Cover
    }

    fn about(&self, _context: &Context) -> (String, Option<String>) {
        (String::new(), None)
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        frame.set_cursor_position((area.x, area.y));
        if context.settings.cover == settings::Cover::Empty {
            return Hits::new();
        }
        let (text, theme) = (context.text, context.theme);
        let today = context.now.date_naive();
        let mut page = Page::with_measure(theme, WEEK);
        let month = capital(&dates::month(text, today));
        let args = [("month", month.into()), ("year", today.year().to_string().into())];
        let title = text.fill("cover.title", &args);
        let x = WEEK.saturating_sub(width(&title) as u16).div_ceil(2);
        page.pieces(vec![(x, title, theme.text())]);
        page.pieces(vec![(1, text.get("cover.weekdays"), theme.muted())]);
        for week in weeks(today) {
            page.pieces(vec![(0, week, theme.text())]);
        }
        let area = page.centred(area);
        page.paint(frame, area, 0);
        Hits::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_begins_under_its_weekday_and_ends_with_its_last_day() {
        let weeks = weeks(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        assert_eq!(weeks.first().unwrap(), &format!("{:>21}", 1));
        assert_eq!(weeks.get(1).unwrap(), "  2  3  4  5  6  7  8");
        assert_eq!(weeks.last().unwrap(), " 30");
        assert_eq!(super::weeks(NaiveDate::from_ymd_opt(2027, 2, 1).unwrap()).len(), 4);
    }
}
