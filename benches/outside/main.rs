//! How long the real program takes, measured from outside beside a bare ratatui program and one `serde_json` load of the
//! same bytes; prints a table of medians and minima and judges nothing.
//!
//! `cargo bench --bench outside` makes journals of a year to a hundred years in a temp folder and runs everything in
//! turns, so that a busy machine is busy for all. `-- 365 3650` measures only journals of these sizes, `-- runs=11` runs each
//! row that often, `-- sealed` encrypts them first. Linux only: it reads `/proc`.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod journals;
mod peers;
mod rows;
mod terminal;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let Some(peer) = words.first().filter(|word| word.starts_with("--")) {
        return peers::run(peer, words.get(1).map(String::as_str));
    }
    let sizes: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let runs = words.iter().find_map(|word| word.strip_prefix("runs=")?.parse().ok()).unwrap_or(7);
    let sealed = words.iter().any(|word| word == "sealed");
    rows::table(if sizes.is_empty() { &[365, 3_650, 36_500, 182_500] } else { &sizes }, runs, sealed);
}
