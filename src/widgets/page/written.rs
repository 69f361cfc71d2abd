//! Words as cells of one row; must never let a byte through that could steer a terminal.

use ratatui::buffer::Buffer;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::text::{is_plain, one_line, width};

/// Writes words from a cell on, as far as this room goes. Gives back the column behind them.
pub fn write(buffer: &mut Buffer, (x, y): (u16, u16), span: &Span, room: u16) -> u16 {
    let words = &*span.content;
    if words.bytes().all(is_plain) {
        return write_plain(buffer, (x, y), words, span.style, room);
    }
    // Nothing that a person, a device or an import wrote reaches a terminal raw.
    let words = one_line(words);
    let (mut at, end) = (x, x.saturating_add(room).min(buffer.area.right()));
    let mut rest = &*words;
    while !rest.is_empty() {
        let plain = rest.bytes().take_while(|byte| is_plain(*byte)).count();
        // What follows may join the last of them.
        let alone = if plain == rest.len() { plain } else { plain.saturating_sub(1) };
        let (alone, joined) = rest.split_at_checked(alone).unwrap_or(("", rest));
        at = write_plain(buffer, (at, y), alone, span.style, end.saturating_sub(at));
        // Between two plain ones a cluster always ends.
        let mut pairs = joined.bytes().zip(joined.bytes().skip(1)).skip(1);
        let to = pairs.position(|(one, next)| is_plain(one) && is_plain(next));
        let (joined, behind) = to.and_then(|to| joined.split_at_checked(to + 2)).unwrap_or((joined, ""));
        let room = usize::from(end.saturating_sub(at));
        (at, _) = buffer.set_stringn(at, y, joined, room, span.style);
        if width(joined) > room {
            // A wide one that found no room is the last, also where a narrow one would still fit.
            break;
        }
        rest = behind;
    }
    at
}

/// Writes a line of several styles in the same way.
pub fn write_line(buffer: &mut Buffer, (x, y): (u16, u16), line: &Line, room: u16) -> u16 {
    let end = x.saturating_add(room);
    line.spans.iter().fold(x, |x, span| {
        let span = Span::styled(&*span.content, line.style.patch(span.style));
        write(buffer, (x, y), &span, end.saturating_sub(x))
    })
}

/// One character a cell: no table has to be asked for widths.
fn write_plain(buffer: &mut Buffer, (x, y): (u16, u16), words: &str, style: Style, room: u16) -> u16 {
    let mut letter = [0; 4];
    let end = x.saturating_add(room).min(buffer.area.right());
    let mut at = x;
    for (x, byte) in (x..end).zip(words.bytes()) {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_symbol(char::from(byte).encode_utf8(&mut letter)).set_style(style);
        }
        at = x + 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::layout::Rect;

    use ratatui::style::Stylize;

    use super::*;

    #[test]
    fn plain_words_stand_where_the_library_puts_them() {
        let area = Rect::new(0, 0, 12, 2);
        for words in ["", "een", "een twee drie vier", "  \"~!\" ", "één", "世界 en zo", "a\u{1b}[31mb"] {
            for (x, y, room) in [(0, 0, 12), (3, 1, 4), (8, 1, 30), (11, 0, 1), (0, 0, 0)] {
                let span = Span::styled(words, Style::new().bold().underlined());
                as_the_library(area, (x, y), &span, room);
            }
        }
    }

    /// Ours are the same cells as theirs.
    fn as_the_library(area: Rect, (x, y): (u16, u16), span: &Span, room: u16) {
        let (mut ours, mut theirs) = (Buffer::empty(area), Buffer::empty(area));
        let ends = write(&mut ours, (x, y), span, room);
        let line = Line::from(Span::styled(one_line(&span.content), span.style));
        let (behind, _) = theirs.set_line(x, y, &line, room);
        assert_eq!(ours, theirs, "{:?} at {x}, {y} in {room}", span.content);
        assert_eq!(ends, behind, "{:?} at {x}, {y} in {room}", span.content);
    }

    #[test]
    fn the_spans_of_a_line_stand_behind_each_other_in_their_styles() {
        let area = Rect::new(0, 0, 14, 1);
        let line = Line::from(vec![Span::from("één ").bold(), "世界".into(), Span::from(" en zo").italic()]);
        for room in 0..=14 {
            let (mut ours, mut theirs) = (Buffer::empty(area), Buffer::empty(area));
            write_line(&mut ours, (1, 0), &line.clone().red(), room.min(13));
            theirs.set_line(1, 0, &line.clone().red(), room.min(13));
            assert_eq!(ours, theirs, "{room}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn words_of_any_script_stand_where_the_library_puts_them(
            words in "([a-e ]{0,4}[é·›世👩\u{200d}\u{fe0f}\u{301}\u{600}\u{d4e}👍🏽\t]{0,3}){0,5}|.{0,20}",
            x in 0u16..12,
            room in 0u16..14,
        ) {
            as_the_library(Rect::new(0, 0, 12, 1), (x, 0), &Span::styled(words, Style::new().bold()), room);
        }
    }
}
