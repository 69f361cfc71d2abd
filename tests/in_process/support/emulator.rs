//! Terminals that disagree about how wide clusters are; each must do only what one of the real ones does.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What a terminal thinks of width, and does with it.
#[derive(Clone, Copy, Debug)]
pub struct Opinion {
    pub name: &'static str,
    /// Cells of a cluster of several letters with an emoji in it; `None` draws each letter by itself.
    pub joined: Option<usize>,
    /// Cells of one letter or sign that may be narrow or wide.
    pub ambiguous: usize,
    /// Cells of a joiner or a variation selector, where each letter is drawn by itself.
    pub joiner: usize,
    /// Who loses half of a wide cluster loses all of it.
    pub halves_go: bool,
}

/// Those that are tried: the first two are the ones of the issue.
pub const OPINIONS: [Opinion; 6] = [
    Opinion { name: "one cell", joined: Some(1), ambiguous: 1, joiner: 0, halves_go: true },
    Opinion { name: "two cells", joined: Some(2), ambiguous: 1, joiner: 0, halves_go: true },
    Opinion { name: "apart", joined: None, ambiguous: 1, joiner: 0, halves_go: true },
    Opinion { name: "apart, joiners seen", joined: None, ambiguous: 1, joiner: 1, halves_go: false },
    Opinion { name: "East Asia", joined: Some(2), ambiguous: 2, joiner: 0, halves_go: true },
    Opinion { name: "East Asia, halves stay", joined: Some(1), ambiguous: 2, joiner: 0, halves_go: false },
];

/// One cell of the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Cell {
    /// Empty for a blank, and for the second half of a wide cluster.
    cluster: String,
    style: String,
    second_half: bool,
}

/// A terminal that reads what is written to it.
pub struct Emulator {
    opinion: Opinion,
    columns: usize,
    cells: Vec<Vec<Cell>>,
    at: (usize, usize),
    /// The last column was written, and the next letter goes to the next row.
    full: bool,
    wraps: bool,
    style: String,
    held: Vec<u8>,
}

impl Emulator {
    pub fn new(opinion: Opinion, columns: u16, rows: u16) -> Self {
        let columns = usize::from(columns);
        Self {
            opinion,
            columns,
            cells: vec![vec![Cell::default(); columns]; usize::from(rows)],
            at: (0, 0),
            full: false,
            wraps: true,
            style: String::new(),
            held: Vec::new(),
        }
    }

    /// Takes what was written.
    pub fn take(&mut self, bytes: &[u8]) {
        self.held.extend_from_slice(bytes);
        let text = String::from_utf8(std::mem::take(&mut self.held)).expect("whole letters");
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let (words, codes) = rest.split_at(rest.find('\x1b').unwrap_or(rest.len()));
            for cluster in words.graphemes(true) {
                self.write(cluster);
            }
            rest = self.code(codes);
        }
    }

    /// Obeys the code at the beginning; what follows it.
    fn code<'t>(&mut self, codes: &'t str) -> &'t str {
        let Some(after) = codes.strip_prefix("\x1b[") else {
            assert!(codes.is_empty(), "a code that is not known: {codes:?}");
            return codes;
        };
        let end = after.find(|letter: char| letter.is_ascii_alphabetic()).expect("a whole code");
        let (numbers, rest) = after.split_at(end);
        let number =
            |index: usize| numbers.split(';').nth(index).and_then(|number| number.parse::<usize>().ok());
        match &rest[..1] {
            "H" => self.go(number(1).unwrap_or(1) - 1, number(0).unwrap_or(1) - 1),
            "G" => self.go(number(0).unwrap_or(1) - 1, self.at.1),
            "J" if numbers == "2" => {
                for row in &mut self.cells {
                    row.fill(Cell::default());
                }
            }
            "m" => self.restyle(numbers),
            "l" | "h" if numbers == "?7" => self.wraps = rest.starts_with('h'),
            "l" | "h" if ["?25", "?2026"].contains(&numbers) => {}
            other => panic!("a code that is not known: {numbers}{other}"),
        }
        &rest[1..]
    }

    fn go(&mut self, column: usize, row: usize) {
        assert!(column < self.columns && row < self.cells.len(), "outside: {column}, {row}");
        self.at = (column, row);
        self.full = false;
    }

    /// Only as far as pictures are compared: the codes since everything was put back to normal.
    fn restyle(&mut self, numbers: &str) {
        for number in split_style(numbers) {
            match number.as_str() {
                "0" | "" => self.style.clear(),
                code => {
                    let group = group(code);
                    let kept: Vec<&str> = self
                        .style
                        .split(' ')
                        .filter(|old| !old.is_empty() && self::group(old) != group)
                        .collect();
                    let mut style = kept.join(" ");
                    if !["39", "49", "59", "22", "23", "24", "25", "27", "28", "29"].contains(&code) {
                        style = [style.as_str(), code].join(" ");
                    }
                    let mut sorted: Vec<&str> = style.split(' ').filter(|code| !code.is_empty()).collect();
                    sorted.sort_unstable();
                    self.style = sorted.join(" ");
                }
            }
        }
    }

    fn write(&mut self, cluster: &str) {
        let several = cluster.chars().nth(1).is_some();
        let emoji = cluster
            .chars()
            .any(|letter| matches!(u32::from(letter), 0x200D | 0xFE0F | 0x20E3 | 0x1F1E6..=0x1FFFF));
        match self.opinion.joined {
            Some(width) if several && emoji => self.put(cluster, width),
            Some(_) if several => self.put(cluster, cluster.width().clamp(1, 2)),
            _ => {
                for letter in cluster.chars() {
                    match self.width(letter) {
                        0 => self.join(letter),
                        width => self.put(letter.encode_utf8(&mut [0; 4]), width),
                    }
                }
            }
        }
    }

    fn width(&self, letter: char) -> usize {
        let width = letter.width().unwrap_or(0);
        match width {
            0 => self.opinion.joiner,
            1 if letter.width_cjk() == Some(2)
                || matches!(letter, 'é' | 'è' | 'ü' | 'а'..='я' | 'А'..='Я') =>
            {
                self.opinion.ambiguous
            }
            width => width.min(2),
        }
    }

    /// What has no width goes to the cluster before it.
    fn join(&mut self, letter: char) {
        let back = if self.full { self.at.0 } else { self.at.0.saturating_sub(1) };
        let row = &mut self.cells[self.at.1];
        let head = if row[back].second_half { back - 1 } else { back };
        row[head].cluster.push(letter);
    }

    fn put(&mut self, cluster: &str, width: usize) {
        let room = self.columns - self.at.0;
        if self.full || width > room {
            if self.wraps {
                assert!(self.at.1 + 1 < self.cells.len(), "the screen would scroll");
                self.at = (0, self.at.1 + 1);
            } else {
                self.at.0 = self.columns - width;
            }
            self.full = false;
        }
        let (column, row) = self.at;
        for x in column..column + width {
            self.free(x, row);
        }
        for x in column..column + width {
            self.cells[row][x] =
                Cell { cluster: String::new(), style: self.style.clone(), second_half: x > column };
        }
        if cluster != " " {
            cluster.clone_into(&mut self.cells[row][column].cluster);
        }
        self.at.0 = column + width;
        if self.at.0 == self.columns {
            self.at.0 -= 1;
            self.full = true;
        }
    }

    /// A cell is about to be written over.
    fn free(&mut self, x: usize, row: usize) {
        let cells = &mut self.cells[row];
        if cells[x].second_half {
            if self.opinion.halves_go {
                cells[x - 1].cluster.clear();
            }
        } else if cells.get(x + 1).is_some_and(|next| next.second_half) {
            cells[x + 1].second_half = false;
        }
        cells[x].second_half = false;
    }

    /// What is seen: each row with its words, and what else is seen of the style of each cell.
    pub fn seen(&self) -> Vec<(String, Vec<String>)> {
        let row = |row: &Vec<Cell>| {
            let words = row.iter().filter(|cell| !cell.second_half);
            let words: String =
                words.map(|cell| if cell.cluster.is_empty() { " " } else { &cell.cluster }).collect();
            let styles = row.iter().map(|cell| {
                let blank = cell.cluster.is_empty() && !cell.second_half;
                let seen =
                    cell.style.split(' ').filter(|code| !blank || ["4", "7", "48"].contains(&group(code)));
                seen.collect::<Vec<_>>().join(" ")
            });
            (words.trim_end().to_owned(), styles.collect())
        };
        self.cells.iter().map(row).collect()
    }

    /// The cluster that begins in a cell; empty for a blank.
    pub fn at(&self, column: u16, row: u16) -> &str {
        &self.cells[usize::from(row)][usize::from(column)].cluster
    }

    /// The words on the screen.
    pub fn words(&self) -> String {
        self.seen().into_iter().map(|(words, _)| words).collect::<Vec<_>>().join("\n")
    }
}

/// Each code of a style by itself; colours keep their numbers.
fn split_style(numbers: &str) -> Vec<String> {
    let mut codes = Vec::new();
    let mut rest = numbers.split(';');
    while let Some(code) = rest.next() {
        if ["38", "48", "58"].contains(&code) {
            let kind = rest.next().unwrap_or_default();
            let more: Vec<&str> = rest.by_ref().take(if kind == "2" { 3 } else { 1 }).collect();
            codes.push(format!("{code};{kind};{}", more.join(";")));
        } else {
            codes.push(code.to_owned());
        }
    }
    codes
}

/// What a code is about: only one of a group holds.
fn group(code: &str) -> &str {
    match code.split([';', ':']).next().unwrap_or_default() {
        "1" | "2" | "22" => "1",
        "3" | "23" => "3",
        "4" | "24" => "4",
        "7" | "27" => "7",
        "9" | "29" => "9",
        "49" | "48" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" => "48",
        "59" | "58" => "58",
        code if code.starts_with("10") => "48",
        _ => "38",
    }
}
