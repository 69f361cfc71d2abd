//! What somebody looks for: what is found is there, and what is shown of it fits.

use verbinding::journal::{Query, fold};
use verbinding::text::width;

pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    // The first line is what is looked for, the others are looked through.
    let (words, original) = text.split_once('\n').unwrap_or((&text, &text));
    let (query, folded) = (Query::parse(words), fold(original));
    assert_eq!(query, Query::parse(&fold(words)), "folding twice is folding once");
    assert_eq!(query.is_empty(), words.split_whitespace().all(|word| fold(word).trim().is_empty()));
    let spans = query.spans(original);
    let mut last = None;
    for span in &spans {
        assert!(span.start < span.end && last.is_none_or(|last| last < span.start));
        assert!(!fold(original.get(span.clone()).unwrap()).is_empty());
        last = Some(span.end);
    }
    assert!(!query.matches(&folded) || query.is_empty() || !spans.is_empty(), "found, and nothing is marked");
    for columns in [1, 7, 40] {
        let snippet = query.snippet(original, columns, "…");
        assert!(width(&snippet) <= columns && !snippet.contains('\n'), "{snippet:?} in {columns}");
    }
}
