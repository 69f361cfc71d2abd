//! How the help lines look: a number alone at the start of its row, and what it is for. Changes nothing.

use super::{Helplines, Row, numbers};
use crate::helplines::{Purpose, country_in_a_row};
use crate::screens::Context;
use crate::text::{dates, width};
use crate::theme::Role;
use crate::widgets::digits;
use crate::widgets::page::{Page, Placed, wrapped};

/// So many lines stand before what is said about all of them.
const FIRST: usize = 4;
/// Where words begin under a number.
const INDENT: u16 = 3;

/// The columns between a number and a name.
const BETWEEN: u16 = 3;

/// What stands on a row: the number or what else can be done, who answers, and what it is for.
type Words = (String, String, Vec<String>);

impl Helplines {
    /// A number alone at the start of its row, who answers it from a column on, and what it is for.
    fn row(&self, index: usize, row: &Row, names: u16, measure: u16, context: &Context) -> Vec<Vec<Placed>> {
        let theme = context.theme;
        let (call, name, about) = self.words(index, row, context);
        let filled = self.shows_large(row, context);
        let call_style = match row {
            Row::More => theme.muted(),
            _ if filled => theme.bold(),
            _ => theme.text(),
        };
        let mut rows = wrapped(INDENT, &call, call_style, measure);
        if let Some(first) = rows.first_mut().filter(|_| index < 9) {
            first.insert(0, (0, (index + 1).to_string(), theme.muted()));
        }
        let beside = names.max(INDENT + width(&call) as u16 + BETWEEN);
        let style = if filled { theme.text() } else { theme.muted() };
        match rows.first_mut().filter(|_| beside + width(&name) as u16 <= measure) {
            Some(first) => first.push((beside, name, style)),
            None => rows.extend(wrapped(INDENT, &name, style, measure)),
        }
        let large = context.size.width >= 100 && context.size.height >= 32 && self.at == index;
        let first = self.cards(row, context).into_iter().next().filter(|_| large);
        if let Some(card) = first {
            let columns = usize::from(measure - INDENT);
            let digits = digits::big(&card.reach, columns, true, !theme.marks.half_blocks);
            rows.extend(digits.into_iter().flatten().map(|row| vec![(INDENT, row, theme.text())]));
        }
        for sentence in about {
            rows.extend(wrapped(INDENT, &sentence, theme.muted(), measure));
        }
        rows
    }

    fn words(&self, index: usize, row: &Row, context: &Context) -> Words {
        let text = context.text;
        let empty = || text.get("helplines.gp.empty");
        match row {
            Row::Own(name, number) if number.is_empty() => (name.clone(), empty(), vec![]),
            Row::Own(name, number) => (number.clone(), name.clone(), vec![]),
            Row::Doctor(_) => self.doctor_row(index, empty(), context),
            Row::Line(line) => {
                let danger = line.purposes.first() == Some(&Purpose::Danger);
                let number = || vec![("number", (&line.number).into())];
                let about = if danger {
                    let keys = ["helplines.danger", "helplines.overdose"];
                    keys.iter().map(|key| text.fill(key, &number())).collect()
                } else {
                    vec![line.about(text)]
                };
                let told = danger || line.name.starts_with(&line.number);
                let name = if told { String::new() } else { text.signs(&line.name).into_owned() };
                (line.call(text), name, about)
            }
            Row::Choose => {
                let anywhere = self.lines(context).anywhere;
                let key = if anywhere { "helplines.choose" } else { "helplines.choose.other" };
                let why = anywhere.then(|| text.get("helplines.choose.why"));
                (text.get(key), String::new(), why.into_iter().collect())
            }
            Row::More => (text.get("circle.place.more"), String::new(), vec![]),
        }
    }

    fn doctor_row(&self, index: usize, empty: String, context: &Context) -> Words {
        let (text, doctor) = (context.text, self.doctor());
        let name = text.get("helplines.gp.name");
        let soon = text.get("helplines.gp.nl");
        if !doctor.is_empty() {
            return (doctor, name, vec![soon]);
        }
        let fill = if self.at == index { "helplines.gp.do" } else { "helplines.gp.fill" };
        (name, empty, vec![text.get(fill), soon])
    }

    /// Where the names begin: behind the longest number that has one beside it.
    fn names_at(&self, rows: &[Row], measure: u16, context: &Context) -> u16 {
        let told = rows.iter().enumerate().map(|(index, row)| self.words(index, row, context));
        let ends = told.map(|(call, name, _)| {
            let at = INDENT + width(&call) as u16 + BETWEEN;
            let number = call.contains(|c: char| c.is_ascii_digit());
            if number && !name.is_empty() && at + width(&name) as u16 <= measure { at } else { 0 }
        });
        ends.max().unwrap_or(0)
    }

    pub(super) fn lay_out<'a>(&self, context: &Context<'a>, width: u16) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, width);
        page.title("", &text.get("helplines.title"), "", Role::Focus);
        let numbers = self.lines(context);
        let lines = &numbers.lines;
        let addiction = lines.iter().any(|line| line.is_for(Purpose::Addiction));
        let (mut shown, mut named) = (0, "");
        let rows = self.rows(context);
        let names = self.names_at(&rows, page.measure(), context);
        for (index, row) in rows.into_iter().enumerate() {
            page.gap();
            match row {
                Row::Own(..) if index == 0 => page.words(&text.get("helplines.own"), theme.muted()),
                Row::More => self.before_more(&mut page, context),
                Row::Line(line) | Row::Doctor(line) if numbers.anywhere && line.country != named => {
                    named = &line.country;
                    page.words(&country_in_a_row(text, named), theme.bold());
                }
                _ => {}
            }
            let rows = self.row(index, &row, names, page.measure(), context);
            page.choice_rows(index, self.at == index, rows);
            if self.at == index {
                page.cursor_at(INDENT);
            }
            if let Row::Line(line) | Row::Doctor(line) = row {
                shown += 1;
                // Near the line to ask, else near the first one.
                let near = if addiction { line.is_for(Purpose::Addiction) } else { shown == 1 };
                if near {
                    page.words_at(INDENT, &text.get("helplines.withdrawal"), theme.muted());
                }
                if shown == FIRST.min(lines.len()) {
                    about_all(&mut page, context);
                }
            }
        }
        page
    }

    fn before_more(&self, page: &mut Page, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let numbers = self.lines(context);
        if numbers.anywhere {
            page.words(&numbers.union(text), theme.text());
        }
        if numbers.only_danger() {
            page.words(&text.get("helplines.only_danger"), theme.text());
        }
        page.words(&text.get("helplines.busy"), theme.muted());
        page.words(&text.get("helplines.edit"), theme.muted());
        page.gap();
        if numbers::own_numbers(self.own.as_ref()).is_empty() {
            page.words(&text.get("helplines.own.empty"), theme.text());
        }
        if self.apart {
            page.words(&text.get("circle.two_versions"), theme.muted());
        }
    }
}

/// What holds for every line.
fn about_all(page: &mut Page, context: &Context) {
    let (text, theme) = (context.text, context.theme);
    let date = dates::full(text, context.lines.checked);
    page.gap();
    page.words(&text.get("helplines.words"), theme.text());
    page.words(&text.get("helplines.cannot_call"), theme.text());
    page.words(&text.fill("helplines.checked", &[("date", date.into())]), theme.muted());
}
