//! Words as cells of one row; must never let a byte through that could steer a terminal.

use ratatui::buffer::Buffer;
use ratatui::text::{Line, Span};

use crate::text::{is_plain, one_line};

/// Writes words from a cell on, as far as this room goes.
pub fn write(buffer: &mut Buffer, (x, y): (u16, u16), span: &Span, room: u16) {
    let words = &*span.content;
    if !words.bytes().all(is_plain) {
        // Nothing that a person, a device or an import wrote reaches a terminal raw.
        let words = Span::styled(one_line(words), span.style);
        buffer.set_line(x, y, &Line::from(words), room);
        return;
    }
    // One character a cell: no table has to be asked for widths.
    let mut letter = [0; 4];
    for (x, byte) in (x..x.saturating_add(room)).zip(words.bytes()) {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_symbol(char::from(byte).encode_utf8(&mut letter)).set_style(span.style);
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn plain_words_stand_where_the_library_puts_them() {
        let area = Rect::new(0, 0, 12, 2);
        for words in ["", "een", "een twee drie vier", "  \"~!\" ", "één", "世界 en zo", "a\u{1b}[31mb"] {
            for (x, y, room) in [(0, 0, 12), (3, 1, 4), (8, 1, 30), (11, 0, 1), (0, 0, 0)] {
                let span = Span::styled(words, Style::new().bold().underlined());
                let (mut ours, mut theirs) = (Buffer::empty(area), Buffer::empty(area));
                write(&mut ours, (x, y), &span, room);
                theirs.set_line(x, y, &Line::from(Span::styled(one_line(words), span.style)), room);
                assert_eq!(ours, theirs, "{words} at {x}, {y} in {room}");
            }
        }
    }
}
