//! A ratatui buffer as an SVG picture: words, layout and colours, one line a run, the same bytes every time.
//!
//! Every run of cells of one style is one `<text>` that starts at its column and is as long as its cells, so that a font with
//! other widths never shifts what comes after it.

use std::fmt::Write;

use ratatui::{
    buffer::{Buffer, Cell},
    layout::Position,
    style::{Color, Modifier},
};
use unicode_width::UnicodeWidthStr;

const CELL_WIDTH: u32 = 9;
const CELL_HEIGHT: u32 = 18;
/// From the top of a cell to the line that letters stand on.
const BASELINE: u32 = 14;
const FOREGROUND: &str = "#d0d0d0";
const BACKGROUND: &str = "#181818";
/// The sixteen colours that a person's terminal may have changed; these are xterm's.
const SIXTEEN: [&str; 16] = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5", //
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
];

/// What cells of one run share.
#[derive(Clone, PartialEq)]
struct Look {
    foreground: String,
    background: String,
    modifier: Modifier,
}

/// Cells side by side.
struct Run {
    column: u32,
    cells: u32,
    text: String,
    look: Look,
    /// Text runs together; of other signs, only equal ones.
    sign: Option<String>,
}

/// The picture of a buffer, with the cursor as an outline.
pub fn svg(buffer: &Buffer, cursor: Option<Position>) -> String {
    let (width, height) =
        (u32::from(buffer.area.width) * CELL_WIDTH, u32::from(buffer.area.height) * CELL_HEIGHT);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" \
         viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\">\n\
         <style>text{{white-space:pre}}</style>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{BACKGROUND}\"/>\n"
    );
    for row in 0..buffer.area.height {
        let runs = runs(buffer, row);
        for (column, cells, fill) in backgrounds(&runs) {
            let (x, y, width) = (column * CELL_WIDTH, u32::from(row) * CELL_HEIGHT, cells * CELL_WIDTH);
            let _ = writeln!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CELL_HEIGHT}\" fill=\"{fill}\"/>"
            );
        }
        for run in &runs {
            write_text(&mut out, run, u32::from(row));
        }
    }
    if let Some(cursor) = cursor {
        let (x, y) = (u32::from(cursor.x) * CELL_WIDTH, u32::from(cursor.y) * CELL_HEIGHT);
        let _ = writeln!(
            out,
            "<rect x=\"{x}.5\" y=\"{y}.5\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"{FOREGROUND}\"/>",
            CELL_WIDTH - 1,
            CELL_HEIGHT - 1
        );
    }
    out.push_str("</svg>\n");
    out
}

fn runs(buffer: &Buffer, row: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut column = 0;
    while column < buffer.area.width {
        let cell = &buffer[(buffer.area.x + column, buffer.area.y + row)];
        let width = (cell.symbol().width() as u16).max(1);
        let look = look(cell);
        let sign = (!runs_as_text(cell.symbol())).then(|| cell.symbol().to_owned());
        match runs.last_mut() {
            Some(run) if run.look == look && run.sign == sign => {
                run.text.push_str(cell.symbol());
                run.cells += u32::from(width);
            }
            _ => runs.push(Run {
                column: u32::from(column),
                cells: u32::from(width),
                text: cell.symbol().to_owned(),
                look,
                sign,
            }),
        }
        column += width;
    }
    runs
}

/// Letters, punctuation and lines have one width in every monospace font; arrows, dots and emoji may not.
fn runs_as_text(symbol: &str) -> bool {
    symbol.width() <= 1
        && symbol
            .chars()
            .all(|c| c < '\u{370}' || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2500}'..='\u{257f}'))
}

/// Where the background differs from the picture's: column, cells, colour.
fn backgrounds(runs: &[Run]) -> Vec<(u32, u32, &str)> {
    let mut backgrounds: Vec<(u32, u32, &str)> = Vec::new();
    for run in runs.iter().filter(|run| run.look.background != BACKGROUND) {
        match backgrounds.last_mut() {
            Some((column, cells, fill)) if *fill == run.look.background && *column + *cells == run.column => {
                *cells += run.cells;
            }
            _ => backgrounds.push((run.column, run.cells, &run.look.background)),
        }
    }
    backgrounds
}

fn write_text(out: &mut String, run: &Run, row: u32) {
    let decorated = run.look.modifier.intersects(Modifier::UNDERLINED | Modifier::CROSSED_OUT);
    let lead = run.text.len() - run.text.trim_start_matches(' ').len();
    let text = if decorated { run.text.as_str() } else { run.text.trim_matches(' ') };
    if text.is_empty() || run.look.modifier.contains(Modifier::HIDDEN) {
        return;
    }
    let column = if decorated { run.column } else { run.column + lead as u32 };
    let cells = if decorated { run.cells } else { run.cells - (run.text.len() - text.len()) as u32 };
    let (x, y) = (column * CELL_WIDTH, row * CELL_HEIGHT + BASELINE);
    let _ = write!(
        out,
        "<text x=\"{x}\" y=\"{y}\" textLength=\"{}\" fill=\"{}\"",
        cells * CELL_WIDTH,
        run.look.foreground
    );
    for (modifier, attribute) in [
        (Modifier::BOLD, " font-weight=\"bold\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
        (Modifier::DIM, " fill-opacity=\"0.6\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
        (Modifier::CROSSED_OUT, " text-decoration=\"line-through\""),
    ] {
        if run.look.modifier.contains(modifier) {
            out.push_str(attribute);
        }
    }
    let _ = writeln!(out, ">{}</text>", escape(text));
}

fn look(cell: &Cell) -> Look {
    let (mut foreground, mut background) = (css(cell.fg, FOREGROUND), css(cell.bg, BACKGROUND));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut foreground, &mut background);
    }
    Look { foreground, background, modifier: cell.modifier }
}

fn css(color: Color, reset: &str) -> String {
    let sixteen = |index: usize| SIXTEEN[index].to_owned();
    match color {
        Color::Reset => reset.to_owned(),
        Color::Black => sixteen(0),
        Color::Red => sixteen(1),
        Color::Green => sixteen(2),
        Color::Yellow => sixteen(3),
        Color::Blue => sixteen(4),
        Color::Magenta => sixteen(5),
        Color::Cyan => sixteen(6),
        Color::Gray => sixteen(7),
        Color::DarkGray => sixteen(8),
        Color::LightRed => sixteen(9),
        Color::LightGreen => sixteen(10),
        Color::LightYellow => sixteen(11),
        Color::LightBlue => sixteen(12),
        Color::LightMagenta => sixteen(13),
        Color::LightCyan => sixteen(14),
        Color::White => sixteen(15),
        Color::Indexed(index @ 0..=15) => sixteen(usize::from(index)),
        // A cube of six steps a colour: 0, then 95 and every 40.
        Color::Indexed(index @ 16..=231) => {
            let step = |number: u8| if number == 0 { 0 } else { 55 + 40 * number };
            let index = index - 16;
            format!("#{:02x}{:02x}{:02x}", step(index / 36), step(index / 6 % 6), step(index % 6))
        }
        Color::Indexed(index) => {
            let grey = 8 + 10 * (index - 232);
            format!("#{grey:02x}{grey:02x}{grey:02x}")
        }
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
    }
}

/// Text inside an element; control characters, which XML does not allow, show as a sign.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
