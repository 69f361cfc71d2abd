//! The figures of some journals and how they are printed: medians, minima, their ratios and bounds; judges nothing.

use std::collections::HashMap;
use std::time::Duration;

use super::rows::{Bound, ENCRYPTED, ROWS, Row, Unit};
use super::stage::Form;

/// The figures of one journal, one a run.
pub struct Column {
    name: String,
    plain: HashMap<&'static str, Vec<f64>>,
    encrypted: HashMap<&'static str, Vec<f64>>,
}

/// The median and the minimum of a row.
type Figure = [f64; 2];

impl Column {
    pub fn new(name: String) -> Self {
        Self { name, plain: HashMap::new(), encrypted: HashMap::new() }
    }

    pub fn time(&mut self, form: Form, row: &'static str, time: Duration) {
        self.add(form, row, time.as_secs_f64() * 1e3);
    }

    pub fn add(&mut self, form: Form, row: &'static str, figure: f64) {
        assert!(ROWS.iter().any(|known| known.name == row), "no such row: {row}");
        let rows = if form == Form::Plain { &mut self.plain } else { &mut self.encrypted };
        rows.entry(row).or_default().push(figure);
    }

    fn figure(&self, form: Form, row: &str) -> Option<Figure> {
        let rows = if form == Form::Plain { &self.plain } else { &self.encrypted };
        let mut figures = rows.get(row)?.clone();
        figures.sort_by(f64::total_cmp);
        Some([figures[figures.len() / 2], figures[0]])
    }

    /// What a row of the readable journal is measured against.
    fn beside(&self, row: &Row) -> Option<Figure> {
        let parts = row.beside.iter().map(|(times, part)| {
            self.figure(Form::Plain, part).map(|figure| figure.map(|figure| times * figure))
        });
        parts.reduce(|sum, part| {
            let (sum, part) = (sum?, part?);
            Some([sum[0] + part[0], sum[1] + part[1]])
        })?
    }

    fn cell(&self, form: Form, row: &Row) -> String {
        let Some(figure) = self.figure(form, row.name) else { return String::new() };
        let (beside, bound) = match form {
            Form::Plain => (self.beside(row), row.bound),
            Form::Encrypted => match self.figure(Form::Plain, row.name) {
                None => (self.beside(row), row.bound),
                readable => (readable, Bound::Times(ENCRYPTED)),
            },
        };
        let ratio = beside.map(|beside| [figure[0] / beside[0], figure[1] / beside[1]]);
        let over = match (bound, ratio) {
            (Bound::Times(most), Some(ratio)) => ratio[0] > most,
            (Bound::AtMost(most), _) => figure[0] > most,
            (Bound::Between(least, most), _) => !(least..=most).contains(&figure[0]),
            _ => false,
        };
        let mut cell = format!("{} / {}", row.unit.told(figure[0]), row.unit.told(figure[1]));
        if let Some([median, minimum]) = ratio {
            cell = format!("{cell} = {median:.2} / {minimum:.2} x");
        }
        if over { format!("{cell} **over**") } else { cell }
    }
}

/// Prints the figures of some journals beside each other.
pub fn print(columns: &[Column], runs: usize) {
    println!("Median / minimum of {runs} runs, and each as a ratio to what the row is measured against.\n");
    let names: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
    println!("| measure | against | bound | {} |", names.join(" | "));
    println!("|---|---|---|{}", "---:|".repeat(columns.len()));
    for form in [Form::Plain, Form::Encrypted] {
        for row in ROWS {
            let cells: Vec<String> = columns.iter().map(|column| column.cell(form, row)).collect();
            if cells.iter().all(String::is_empty) {
                continue;
            }
            let (name, against, bound) = match form {
                Form::Plain => (row.name.to_owned(), against(row), row.bound),
                Form::Encrypted => {
                    (format!("encrypted: {}", row.name), "the same, readable".into(), Bound::Times(ENCRYPTED))
                }
            };
            println!("| {name} | {against} | {} | {} |", bound.told(row.unit), cells.join(" | "));
        }
    }
    println!();
}

fn against(row: &Row) -> String {
    let part = |(times, name): &(f64, &str)| {
        if (times - 1.0).abs() < f64::EPSILON { (*name).to_owned() } else { format!("{times} x {name}") }
    };
    row.beside.iter().map(part).collect::<Vec<_>>().join(" + ")
}

impl Unit {
    fn told(self, figure: f64) -> String {
        match self {
            Self::Milliseconds if figure >= 100.0 => format!("{figure:.0} ms"),
            Self::Milliseconds => format!("{figure:.2} ms"),
            Self::Kibibytes => format!("{:.1} MiB", figure / 1024.0),
            Self::Bytes => format!("{figure:.0} bytes"),
        }
    }
}

impl Bound {
    fn told(self, unit: Unit) -> String {
        match self {
            Self::None => String::new(),
            Self::Times(most) => format!("{most} x"),
            Self::AtMost(most) => unit.told(most),
            Self::Between(least, most) => format!("{} to {}", unit.told(least), unit.told(most)),
        }
    }
}
