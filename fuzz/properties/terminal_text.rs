//! Words on their way to a terminal: nothing in them steers it, none of them is lost, and each line has room.

use unicode_segmentation::UnicodeSegmentation;
use verbinding::text::{capital, clean, cut, first_sentence, one_line, width, wrap};

pub fn holds(data: &[u8]) {
    let raw = String::from_utf8_lossy(data);
    let words = clean(&raw);
    let steers = |c: char| {
        c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!words.chars().any(steers), "{words:?}");
    assert_eq!(clean(&words), words, "cleaning twice is cleaning once");
    assert!(!one_line(&raw).contains('\n'));
    assert!(words.starts_with(first_sentence(&words)));
    let rest = words.chars().next().and_then(|first| words.strip_prefix(first)).unwrap_or_default();
    assert!(capital(&words).ends_with(rest));
    for columns in [1, 2, 13, 80] {
        let lines = wrap(&words, columns);
        let letters = |words: &str| words.chars().filter(|c| !matches!(c, ' ' | '\n')).collect::<String>();
        assert_eq!(letters(&lines.concat()), letters(&words), "a word is lost");
        for line in lines {
            assert!(width(&line) <= columns || line.graphemes(true).count() == 1, "{line:?} in {columns}");
        }
        assert!(width(&cut(&words, columns, "…")) <= columns);
    }
}
