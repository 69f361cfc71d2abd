//! What a page is called in a list, in the journal and in search: its date and its kind; decides nothing.

use chrono::Datelike;

use crate::journal::Record;
use crate::screens::Context;
use crate::text::{Text, cut, dates, width};

/// The widest that the name of a kind gets in the list: an exercise of one's own may have a long one.
const KIND: usize = 16;

/// The widest that a head of the list gets.
pub fn head_width(context: &Context) -> u16 {
    let kinds = context.exercises.listed().map(|exercise| width(&kind_name(&exercise.kind, context.text)));
    (date_width(context) + 2 + kinds.max().unwrap_or(0).min(KIND)) as u16
}

fn date_width(context: &Context) -> usize {
    width(&dates::weekday_short(context.text, context.now.date_naive())) + " 22 nov 21:47".len()
}

/// The short name of a kind; its code word if this build does not know it.
pub fn kind_name(kind: &str, text: &Text) -> String {
    let key = format!("journal.kind.{kind}");
    if text.has(&key) { text.get(&key) } else { crate::text::one_line(kind) }
}

/// Date, time and kind of a record; the year instead of the time if it is another year.
pub fn head(record: &Record, context: &Context) -> String {
    // A time stands beside it, so it is the day on the calendar and not the evening.
    let (text, day) = (context.text, record.at.date_naive());
    let (weekday, month) = (dates::weekday_short(text, day), dates::month_short(text, day));
    let mut args = vec![
        ("weekday", weekday.into()),
        ("day", format!("{:02}", day.day()).into()),
        ("month", month.into()),
    ];
    let date = if day.year() == context.now.year() {
        format!("{} {}", text.fill("date.long", &args), dates::time(&record.at))
    } else {
        args.push(("year", day.year().to_string().into()));
        text.fill("date.full", &args)
    };
    let fill = " ".repeat(date_width(context).saturating_sub(width(&date)));
    let kind = cut(&kind_name(&record.kind, text), KIND, context.theme.marks.more);
    format!("{date}{fill}  {kind}")
}
