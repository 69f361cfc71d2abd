//! A writer that takes colour codes out of what the screen library writes; must never touch any other byte.
//!
//! ratatui ends each frame with "default colours" codes, and crossterm under `NO_COLOR` replaces every colour by a
//! full reset, which also loses bold and reverse. So crossterm is told to write colours always
//! (`crossterm::style::force_color_output(true)`), and with `Depth::None` they stop here.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Longer than any style code that is written; anything longer is passed on untouched.
const LONGEST: usize = 64;

/// Passes everything on; when it filters, style codes lose their colours and keep bold, underline and reverse.
#[derive(Debug)]
pub struct ColourFilter<W> {
    inner: W,
    filters: Arc<AtomicBool>,
    held: Vec<u8>,
}

impl<W: Write> ColourFilter<W> {
    /// A writer onto `inner`. `filters` is true while the theme is without colour.
    pub fn new(inner: W, filters: Arc<AtomicBool>) -> Self {
        Self { inner, filters, held: Vec::new() }
    }

    /// Takes one byte; what is complete goes to `out`, a code that may go on is held.
    fn take(&mut self, byte: u8, out: &mut Vec<u8>) {
        match (self.held.len(), byte) {
            (0, 0x1B) | (1, b'[') => self.held.push(byte),
            (0, _) => out.push(byte),
            (2.., 0x20..=0x3F) if self.held.len() < LONGEST => self.held.push(byte),
            (2.., b'm') => {
                if let Some(kept) = without_colour(self.held.get(2..).unwrap_or_default()) {
                    out.extend_from_slice(b"\x1b[");
                    out.extend_from_slice(kept.as_bytes());
                    out.push(b'm');
                }
                self.held.clear();
            }
            (_, 0x1B) => {
                out.append(&mut self.held);
                self.held.push(byte);
            }
            _ => {
                out.append(&mut self.held);
                out.push(byte);
            }
        }
    }
}

impl<W: Write> Write for ColourFilter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.filters.load(Ordering::Relaxed) && self.held.is_empty() {
            return self.inner.write(bytes);
        }
        let mut out = Vec::with_capacity(bytes.len() + LONGEST);
        for byte in bytes {
            self.take(*byte, &mut out);
        }
        self.inner.write_all(&out)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// The parameters of a style code without colours; `None` if nothing is left of a code that had some.
fn without_colour(parameters: &[u8]) -> Option<String> {
    let parameters = String::from_utf8_lossy(parameters);
    let mut kept = Vec::new();
    let mut rest = parameters.split(';');
    while let Some(parameter) = rest.next() {
        let code: u16 = parameter.split(':').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        match code {
            38 | 48 | 58 if !parameter.contains(':') => {
                let operands = if rest.next() == Some("2") { 3 } else { 1 };
                rest.by_ref().take(operands).for_each(drop);
            }
            30..=49 | 58 | 59 | 90..=107 => {}
            _ => kept.push(parameter),
        }
    }
    (!kept.is_empty()).then(|| kept.join(";"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::Terminal;
    use ratatui::backend::CrosstermBackend;
    use ratatui::style::Stylize;
    use ratatui::{TerminalOptions, Viewport, layout::Rect};

    fn filtered(bytes: &[u8], at_once: usize) -> String {
        let mut filter = ColourFilter::new(Vec::new(), Arc::new(AtomicBool::new(true)));
        for part in bytes.chunks(at_once) {
            filter.write_all(part).unwrap();
        }
        String::from_utf8(filter.inner).unwrap()
    }

    #[test]
    fn colours_go_and_everything_else_stays_however_it_is_cut() {
        let bytes = "\x1b[1;38;5;11mé\x1b[0m\x1b[39m\x1b[49m\x1b[59m\x1b[m\x1b[2J\x1b[38;2;1;2;3;48;5;4m\x1b[4:3m\x1b[58:2::1:2:3m\
                     \x1b[7;91;104m\x1b[?25h\x1b]52;c;MzhtMzlt\x07\x1b\x1b[31m38;5;1m";
        let kept = "\x1b[1mé\x1b[0m\x1b[m\x1b[2J\x1b[4:3m\x1b[7m\x1b[?25h\x1b]52;c;MzhtMzlt\x07\x1b38;5;1m";
        for at_once in 1..=bytes.len() {
            assert_eq!(filtered(bytes.as_bytes(), at_once), kept, "cut every {at_once}");
        }
    }

    #[test]
    fn without_filtering_not_a_byte_changes() {
        let mut filter = ColourFilter::new(Vec::new(), Arc::new(AtomicBool::new(false)));
        filter.write_all(b"\x1b[31mred\x1b[39m").unwrap();
        assert_eq!(filter.inner, b"\x1b[31mred\x1b[39m");
    }

    #[test]
    fn a_frame_without_colour_keeps_bold_and_reverse_and_has_no_colour_code() {
        ratatui::crossterm::style::force_color_output(true);
        let mut bytes = Vec::new();
        let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 20, 3)) };
        let backend = CrosstermBackend::new(ColourFilter::new(&mut bytes, Arc::new(AtomicBool::new(true))));
        let mut terminal = Terminal::with_options(backend, options).unwrap();
        terminal
            .draw(|frame| {
                frame.render_widget("bold".bold(), Rect::new(0, 0, 20, 1));
                frame.render_widget("row".reversed(), Rect::new(0, 1, 20, 1));
            })
            .unwrap();
        drop(terminal);
        let text = String::from_utf8(bytes).unwrap();
        for code in ["[39m", "[49m", "[59m", "38;", "48;", "[;m"] {
            assert!(!text.contains(code), "{code} in {text:?}");
        }
        assert!(text.contains("\x1b[1m") && text.contains("\x1b[7m"), "{text:?}");
    }
}
