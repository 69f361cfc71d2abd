//! How long the real program takes, measured from outside beside programs that do as little as can be; prints tables of
//! medians and minima with their bounds, and judges nothing.
//!
//! `cargo bench --bench outside` makes journals in a temp folder and runs everything in turns, so that a busy machine is
//! busy for all. `-- 365 3650` measures only journals of these sizes, `-- month note devices` only the unusual ones,
//! `-- plain` leaves out the encrypted form, `-- runs=11` runs each row that often, `-- show` prints the pictures
//! on which times end, `-- 3650 make=FOLDER` only makes that journal, and `-- peers` measures other
//! journals instead (see `peers.rs`). `VERBINDING_PROGRAM` names another build to measure. Linux only: it reads `/proc`.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used, missing_docs)]

mod bare;
mod commands;
mod journals;
mod peak;
mod peers;
mod report;
mod rows;
mod screens;
mod stage;
mod terminal;

use journals::Shape;
use stage::Stage;

/// Entries of the ordinary journals: five an evening for ten weeks, two years, twenty years, a hundred years.
const SIZES: [usize; 4] = [365, 3_650, 36_500, 182_500];
/// How often each row is run, where nothing else is asked.
const RUNS: usize = 7;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let Some((flag, rest)) = words.split_first().filter(|(flag, _)| flag.starts_with("--")) {
        return if flag == "--peak" { peak::run(rest) } else { bare::run(flag, rest) };
    }
    let asks = |word: &str| words.iter().any(|asked| asked == word);
    let number = |word: &String| word.parse::<usize>().ok();
    let runs = words.iter().find_map(|word| word.strip_prefix("runs=")?.parse().ok()).unwrap_or(RUNS);
    let mut sizes: Vec<Shape> = words.iter().filter_map(number).map(Shape::Evenings).collect();
    let mut unusual: Vec<Shape> = Shape::unusual().into_iter().filter(|shape| asks(shape.word())).collect();
    if sizes.is_empty() && unusual.is_empty() {
        sizes = SIZES.map(Shape::Evenings).into();
        unusual = Shape::unusual().into();
    }
    if let Some(folder) = words.iter().find_map(|word| word.strip_prefix("make=")) {
        let shape = sizes.first().or(unusual.first()).unwrap();
        println!("{} bytes", shape.make(folder.as_ref()));
        return;
    }
    if asks("peers") {
        return peers::table(&sizes, runs);
    }
    for shapes in [sizes, unusual].into_iter().filter(|shapes| !shapes.is_empty()) {
        let columns: Vec<_> = shapes.into_iter().map(|shape| measured(shape, runs, asks("plain"))).collect();
        report::print(&columns, runs);
    }
}

/// Everything measured on one journal.
fn measured(shape: Shape, runs: usize, only_plain: bool) -> report::Column {
    let stage = Stage::new(shape, only_plain);
    let mut column = report::Column::new(format!("{}, {:.1} MB", shape.name(), stage.bytes as f64 / 1e6));
    commands::before_the_first(&stage);
    for run in 1..=runs {
        eprintln!("{}: run {run} of {runs}", shape.name());
        commands::run(&stage, &mut column);
        screens::run(&stage, &mut column);
    }
    screens::left_alone(&stage, &mut column);
    column
}
