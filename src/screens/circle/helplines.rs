//! The help lines of the person's country and the person's own numbers. Without a country, those where the language is
//! spoken, each under the name of its country.

use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::edit_field::{Answer, EditField, What};
use super::labels::{self, Card, Cards, Piece, block, broken};
use super::versions::Versions;
use crate::helplines::{Line, Numbers, Purpose, country_in_a_row};
use crate::journal::{Draft, Record};
use crate::keys::{Action, Hint, Input, Label, Scope, Typing};
use crate::screens::{Context, Outcome, Route, Screen, Step};
use crate::text::{dates, width};
use crate::theme::Role;
use crate::widgets::digits;
use crate::widgets::page::{Hits, Page};

/// So many lines stand before what is said about all of them.
const FIRST: usize = 4;
/// Where words begin under a number.
const INDENT: u16 = 3;

/// The help lines.
pub struct Helplines {
    own: Option<Record>,
    /// Another version of it stands beside it.
    apart: bool,
    at: usize,
    page: Option<EditField>,
}

/// One thing to choose.
#[derive(Clone, Copy, Debug)]
enum Row<'a> {
    /// One of the person's own numbers.
    Own(usize),
    /// A line of the country.
    Line(&'a Line),
    /// The country is not known yet.
    Choose,
    /// Room for one more number.
    More,
}

impl Helplines {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self { own: None, apart: false, at: 0, page: None };
        screen.read(context);
        screen
    }

    fn read(&mut self, context: &Context) {
        let mut circle = context.journal.circle();
        self.own = circle.helplines.take();
        self.apart = self.own.as_ref().is_some_and(|own| Versions::of(own, &circle).several());
    }

    /// The lines with the page open that a draft holds.
    pub fn resume(draft: &Draft, context: &Context) -> Self {
        let mut screen = Self::new(context);
        screen.page = Some(EditField::resume(draft, screen.own.as_ref(), context));
        screen
    }

    fn lines<'a>(&self, context: &Context<'a>) -> Numbers<'a> {
        labels::lines(self.own.as_ref(), context)
    }

    fn rows<'a>(&self, context: &Context<'a>) -> Vec<Row<'a>> {
        let own = (0..labels::numbers(self.own.as_ref()).len()).map(Row::Own);
        let numbers = self.lines(context);
        let choose = |first| (numbers.anywhere == first).then_some(Row::Choose);
        let lines = numbers.lines.iter().copied().map(Row::Line);
        own.chain(choose(true)).chain(lines).chain(choose(false)).chain([Row::More]).collect()
    }

    fn doctor(&self) -> String {
        self.own.as_ref().map(|own| labels::field(own, "gp")).unwrap_or_default()
    }

    /// The numbers of a row, each as a card.
    fn cards(&self, row: Row, context: &Context) -> Vec<Card> {
        let card = |name: &str, role: String, reach: String| Card {
            name: name.to_owned(),
            role,
            reach,
            words: String::new(),
            place: false,
        };
        match row {
            Row::Own(index) => labels::numbers(self.own.as_ref())
                .into_iter()
                .nth(index)
                .map(|(name, number)| {
                    card(if name.is_empty() { &number } else { &name }, String::new(), number.clone())
                })
                .into_iter()
                .collect(),
            Row::Line(line) if line.number.is_empty() => {
                let doctor = self.doctor();
                let name = context.text.get("helplines.gp.name");
                if doctor.is_empty() { Vec::new() } else { vec![card(&name, String::new(), doctor)] }
            }
            Row::Line(line) => {
                let about = line.about(context.text);
                let mut reaches: Vec<String> = line.numbers().into_iter().map(str::to_owned).collect();
                if reaches.is_empty() {
                    reaches.push(line.call(context.text));
                }
                reaches.into_iter().map(|reach| card(&line.name, about.clone(), reach)).collect()
            }
            Row::Choose | Row::More => Vec::new(),
        }
    }

    /// Whether a row has a number; one without is filled in.
    fn shows_large(&self, row: Row, context: &Context) -> bool {
        self.cards(row, context).iter().any(|card| !card.reach.is_empty())
    }

    /// The number large; what is not filled in yet is filled in.
    fn open(&mut self, index: usize, context: &Context) -> Step {
        let rows = self.rows(context);
        self.at = index.min(rows.len() - 1);
        if let Some(Row::Choose) = rows.get(self.at) {
            return Step::Open(Route::Country);
        }
        let all: Vec<Vec<Card>> = rows.iter().map(|row| self.cards(*row, context)).collect();
        let before = all.iter().take(self.at).map(Vec::len).sum();
        if !rows.get(self.at).is_some_and(|row| self.shows_large(*row, context)) {
            return self.edit(context);
        }
        Step::Open(Route::LargeNumber(Cards { all: all.concat(), at: before, back: "helplines.title" }))
    }

    /// The page to change a number. A shipped line is not changed: the person's own number stands above it.
    fn edit(&mut self, context: &Context) -> Step {
        let own = self.own.as_ref();
        let new = What::Number(labels::numbers(own).len());
        let page = match self.rows(context).get(self.at) {
            Some(Row::Own(index)) => EditField::open(What::Number(*index), own, ("", ""), context),
            Some(Row::Line(line)) if line.number.is_empty() => {
                EditField::open(What::Doctor, own, ("", ""), context)
            }
            Some(Row::Line(line)) => EditField::open(new, own, (&line.name, &line.number), context),
            _ => EditField::open(new, own, ("", ""), context),
        };
        self.page = Some(page);
        Step::Stay
    }

    fn own_page(&mut self, input: Input, context: &Context) -> Step {
        let Some(page) = &mut self.page else { return Step::Stay };
        match page.update(input, context) {
            Answer::Stays(step) => step,
            Answer::Left(Some(change)) => Step::Save(change, context.text.get("common.saved")),
            Answer::Left(None) => {
                self.page = None;
                Step::Stay
            }
        }
    }

    /// A number alone at the start of its row, and what it is for.
    fn row(&self, index: usize, row: Row, measure: u16, context: &Context) -> Vec<Vec<Piece>> {
        let (text, theme) = (context.text, context.theme);
        let empty = || format!("({})", text.get("helplines.gp.empty"));
        let (call, name, about) = match row {
            Row::Own(own) => {
                let (name, number) =
                    labels::numbers(self.own.as_ref()).into_iter().nth(own).unwrap_or_default();
                if number.is_empty() { (name, empty(), vec![]) } else { (number, name, vec![]) }
            }
            Row::Line(line) if line.number.is_empty() => self.doctor_row(index, empty(), context),
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
                (
                    line.call(text),
                    if told { String::new() } else { text.signs(&line.name).into_owned() },
                    about,
                )
            }
            Row::Choose => {
                let anywhere = self.lines(context).anywhere;
                let key = if anywhere { "helplines.choose" } else { "helplines.choose.other" };
                let why = anywhere.then(|| text.get("helplines.choose.why"));
                (text.get(key), String::new(), why.into_iter().collect())
            }
            Row::More => (format!("({})", text.get("circle.place.more")), String::new(), vec![]),
        };
        let mut rows = broken(INDENT, &call, theme.bold(), measure);
        let beside = INDENT + width(&call) as u16 + 3;
        if let Some(first) = rows.first_mut() {
            if !name.is_empty() && beside + width(&name) as u16 <= measure {
                first.push((beside, name.clone(), theme.muted()));
            }
            if index < 9 {
                first.insert(0, (0, (index + 1).to_string(), theme.text()));
            }
        }
        if !name.is_empty() && beside + width(&name) as u16 > measure {
            rows.extend(broken(INDENT, &name, theme.muted(), measure));
        }
        let large = context.size.width >= 100 && context.size.height >= 32 && self.at == index;
        let first = self.cards(row, context).into_iter().next().filter(|_| large);
        if let Some(card) = first {
            let columns = usize::from(measure - INDENT);
            let digits = digits::big(&card.reach, columns, true, !theme.marks.half_blocks);
            rows.extend(digits.into_iter().flatten().map(|row| vec![(INDENT, row, theme.text())]));
        }
        for sentence in about {
            rows.extend(broken(INDENT, &sentence, theme.muted(), measure));
        }
        rows
    }

    fn doctor_row(&self, index: usize, empty: String, context: &Context) -> (String, String, Vec<String>) {
        let (text, doctor) = (context.text, self.doctor());
        let name = text.get("helplines.gp.name");
        let soon = text.get("helplines.gp.nl");
        if !doctor.is_empty() {
            return (doctor, name, vec![soon]);
        }
        let fill = if self.at == index { "helplines.gp.do" } else { "helplines.gp.fill" };
        (name, empty, vec![text.get(fill), soon])
    }

    fn lay_out<'a>(&self, context: &Context<'a>, width: u16) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, width);
        page.title("", &text.get("helplines.title"), "", Role::Focus);
        let numbers = self.lines(context);
        let lines = &numbers.lines;
        let addiction = lines.iter().any(|line| line.is_for(Purpose::Addiction));
        let (mut shown, mut named) = (0, "");
        for (index, row) in self.rows(context).into_iter().enumerate() {
            page.gap();
            match row {
                Row::Own(0) => page.words(&text.get("helplines.own"), theme.muted()),
                Row::More => self.before_more(&mut page, context),
                Row::Line(line) if numbers.anywhere && line.country != named => {
                    named = &line.country;
                    page.words(&country_in_a_row(text, named), theme.bold());
                }
                Row::Own(_) | Row::Line(_) | Row::Choose => {}
            }
            let rows = self.row(index, row, page.measure(), context);
            block(&mut page, index, self.at == index, rows);
            if let Row::Line(line) = row {
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
        if labels::numbers(self.own.as_ref()).is_empty() {
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
    let checked: NaiveDate = context.lines.checked;
    let date = dates::full(text, checked);
    page.gap();
    page.words(&text.get("helplines.words"), theme.text());
    page.words(&text.get("helplines.cannot_call"), theme.text());
    page.words(&text.fill("helplines.checked", &[("date", date.into())]), theme.muted());
}

impl Screen for Helplines {
    fn scope(&self) -> Scope {
        if self.page.is_some() { Scope::CircleItem } else { Scope::Helplines }
    }

    fn typing(&self) -> Typing {
        self.page.as_ref().map_or(Typing::No, EditField::typing)
    }

    fn draft(&self, context: &Context) -> Option<Draft> {
        self.page.as_ref().map(|page| page.draft(context))
    }

    fn enter(&self, context: &Context) -> Option<Label> {
        let row = self.rows(context).get(self.at).copied();
        if let Some(Row::Choose) = row {
            return Some(Label::CHOOSE);
        }
        row.filter(|row| !self.shows_large(*row, context)).map(|_| Label::EDIT)
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        match &self.page {
            Some(page) => page.called(hint),
            None if hint.action == Action::Next => self.enter(context).or(Some(hint.label)),
            None => Some(hint.label),
        }
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        None
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("helplines.title"), Some("help.circle".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        if self.page.is_some() {
            return self.own_page(input, context);
        }
        let last = self.rows(context).len() - 1;
        match input {
            Input::Act(Action::Up | Action::PreviousField) | Input::Wheel(true, ..) => {
                self.at = self.at.saturating_sub(1);
            }
            Input::Act(Action::Down | Action::NextField) | Input::Wheel(false, ..) => {
                self.at = (self.at + 1).min(last);
            }
            Input::Act(Action::PageUp) => self.at = self.at.saturating_sub(3),
            Input::Act(Action::PageDown) => self.at = (self.at + 3).min(last),
            Input::Act(Action::First) => self.at = 0,
            Input::Act(Action::Last) => self.at = last,
            Input::Act(Action::Number(0) | Action::Left | Action::Right) => {}
            Input::Act(Action::Number(number)) if usize::from(number) <= last + 1 => {
                return self.open(usize::from(number) - 1, context);
            }
            Input::Act(Action::Number(_)) => {}
            Input::Act(Action::Next | Action::Choose) => return self.open(self.at, context),
            Input::Act(Action::Edit) => return self.edit(context),
            Input::Target(index) => return self.open(index, context),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if matches!(outcome, Outcome::Saved(_)) {
            self.page = None;
        }
        let before = labels::numbers(self.own.as_ref()).len();
        self.read(context);
        let numbers = labels::numbers(self.own.as_ref()).len();
        if numbers > before {
            // A new number stands above the lines of the country.
            self.at = numbers - 1;
        }
        self.at = self.at.min(self.rows(context).len() - 1);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = match &self.page {
            Some(page) => page.lay_out(context),
            None => self.lay_out(context, area.width),
        };
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }
}
