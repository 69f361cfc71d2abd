//! Finding words in entries, whatever their case and accents; pure, and never changes what was written.

use std::ops::Range;

use memchr::memmem;
use unicode_segmentation::UnicodeSegmentation;

use super::fold::{fold, fold_one};
use crate::exercise::{AnswerLine, Exercise, answers};
use crate::journal::model::record::Record;
use crate::text::{Text, cut, width};

/// What a person looks for: words that must all be there, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// Reads words with spaces between them.
    pub fn parse(words: &str) -> Self {
        let mut found: Vec<String> = fold(words).split_whitespace().map(str::to_owned).collect();
        found.sort();
        found.dedup();
        Self { words: found }
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words, folded, each once.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether every word stands in a text that was folded. A query without words matches every text.
    pub fn matches(&self, folded: &str) -> bool {
        self.words.iter().all(|word| memmem::find(folded.as_bytes(), word.as_bytes()).is_some())
    }

    /// Where the words stand in a text as it was written: bytes from and to, in order, apart, between characters.
    pub fn spans(&self, original: &str) -> Vec<Range<usize>> {
        let mut folded = String::with_capacity(original.len());
        // Where each character begins in the folded text, and what of the original it stands for.
        let mut origins: Vec<(usize, Range<usize>)> = Vec::new();
        for (from, c) in original.char_indices() {
            let (before, to) = (folded.len(), from + c.len_utf8());
            fold_one(c, &mut folded);
            if folded.len() > before {
                origins.push((before, from..to));
            } else if let Some((_, range)) = origins.last_mut() {
                // An accent belongs to the letter before it.
                range.end = to;
            }
        }
        let origin = |byte: usize| {
            let index = origins.partition_point(|(begin, _)| *begin <= byte).checked_sub(1)?;
            origins.get(index).map(|(_, range)| range)
        };
        let mut spans: Vec<Range<usize>> = Vec::new();
        for word in &self.words {
            for from in memmem::find_iter(folded.as_bytes(), word.as_bytes()) {
                if let (Some(first), Some(last)) = (origin(from), origin(from + word.len() - 1)) {
                    spans.push(first.start..last.end);
                }
            }
        }
        spans.sort_by_key(|span| span.start);
        let mut apart: Vec<Range<usize>> = Vec::new();
        for span in spans {
            match apart.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => apart.push(span),
            }
        }
        apart
    }

    /// The words around the first hit, from the line that it stands in, at most `columns` wide.
    pub fn snippet(&self, original: &str, columns: usize, ellipsis: &str) -> String {
        let hit = self.spans(original).into_iter().next().unwrap_or(0..0);
        let start = original.get(..hit.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let line = original.get(start..).and_then(|rest| rest.split('\n').next()).unwrap_or_default();
        let (hit, end) = (hit.start - start, hit.end - start);
        let fits = line.get(..end).is_none_or(|to_hit| width(to_hit) + width(ellipsis) <= columns);
        let before = line.get(..hit).unwrap_or_default();
        if fits || before.is_empty() {
            return cut(line, columns, ellipsis);
        }
        // A third of the room shows what comes before, from the start of a word if there is one.
        let (mut from, mut used) = (hit, 0);
        for (at, grapheme) in before.grapheme_indices(true).rev() {
            used += width(grapheme);
            if used > columns / 3 {
                break;
            }
            from = at;
        }
        let begins = before.get(..from).is_some_and(|earlier| earlier.ends_with(' '));
        let space = before.get(from..).and_then(|near| near.find(' ')).filter(|_| !begins);
        let word = space.map_or(from, |space| from + space + 1);
        let rest = line.get(word..).unwrap_or_default();
        format!("{ellipsis}{}", cut(rest, columns.saturating_sub(width(ellipsis)), ellipsis))
    }
}

/// Every word that an entry shows, an answer a line: what is searched.
pub fn haystack(record: &Record, exercise: Option<&Exercise>, text: &Text) -> String {
    let lines: Vec<String> = answers(exercise, &record.fields, text).iter().map(AnswerLine::line).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use caseless::Caseless;
    use proptest::prelude::*;
    use proptest::test_runner::Config;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    use super::*;
    use crate::exercise::Catalogue;
    use crate::text::Language;

    fn found(words: &str, text: &str) -> bool {
        Query::parse(words).matches(&fold(text))
    }

    fn marked(words: &str, text: &str) -> String {
        let (mut marked, mut last) = (String::new(), 0);
        for span in Query::parse(words).spans(text) {
            marked += text.get(last..span.start).unwrap();
            marked.extend(["[", text.get(span.clone()).unwrap(), "]"]);
            last = span.end;
        }
        marked + text.get(last..).unwrap()
    }

    #[test]
    fn case_and_accents_make_no_difference() {
        for (words, text) in [
            ("een", "Één"),
            ("een", "e\u{301}e\u{301}n"),
            ("één", "een"),
            ("strasse", "Straße"),
            ("STRASSE", "straße"),
            ("straße", "STRASSE"),
            ("ijs", "ĳs"),
            ("foto's", "foto’s"),
            ("naieve", "naïeve"),
            ("ωσ", "ΩΣ"),
            ("afspraak", "af\u{ad}spraak"),
        ] {
            assert!(found(words, text), "{words} in {text}");
        }
        assert!(!found("eten", "een"));
    }

    #[test]
    fn every_word_must_be_there_in_any_order() {
        assert!(found("huisarts  morgen", "Morgen die afspraak bij de huisarts."));
        assert!(!found("huisarts gisteren", "Morgen die afspraak bij de huisarts."));
        assert!(found("", "wat dan ook") && Query::parse(" \u{a0}").is_empty());
    }

    #[test]
    fn hits_are_marked_in_the_text_as_it_was_written() {
        assert_eq!(
            marked("een strasse", "ÉÉN Straße, e\u{301}e\u{301}n"),
            "[ÉÉN] [Straße], [e\u{301}e\u{301}n]"
        );
        assert_eq!(marked("s", "Straße"), "[S]tra[ß]e");
        assert_eq!(marked("ab bc", "abcabc"), "[abcabc]");
        assert_eq!(marked("x", "niets"), "niets");
    }

    #[test]
    fn a_snippet_shows_the_first_hit_and_stays_within_its_room() {
        let text = "rust\nOm elf uur belde iemand uit de groep en de trek zakte";
        let query = Query::parse("GROEP");
        assert_eq!(query.snippet(text, 22, "…"), "…uit de groep en de t…");
        assert_eq!(Query::parse("rust").snippet(text, 22, "…"), "rust");
        assert_eq!(Query::parse("belde").snippet(text, 22, "…"), "Om elf uur belde iema…");
        assert_eq!(Query::default().snippet(text, 22, "…"), "rust");
        for columns in 0..40 {
            assert!(width(&query.snippet(text, columns, "…")) <= columns.max(1), "{columns}");
        }
    }

    #[test]
    fn an_entry_is_searched_by_the_words_it_shows_not_by_its_codes() {
        let text = Text::new(Language::Nl).unwrap();
        let exercises = Catalogue::built_in().unwrap();
        let now = "2026-11-22T20:04:31Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
        let mut record = Record::new("check_in", now.fixed_offset(), now);
        record.fields.insert("body".into(), serde_json::json!(["tension"]));
        record.fields.insert("note".into(), "Één appje".into());
        let hay = haystack(&record, exercises.get("check_in").map(AsRef::as_ref), &text);
        assert!(found("spanning een", &hay), "{hay}");
        assert!(!found("tension", &hay));
    }

    /// Letters, accents and joined letters that make trouble, often next to each other.
    fn writing() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "e",
            "é",
            "E\u{301}",
            "n",
            "N",
            "ß",
            "s",
            "S",
            "ss",
            " ",
            "  ",
            "\n",
            "ï",
            "i",
            "ij",
            "ĳ",
            "Ĳ",
            "a",
            "ä",
            "groep",
            "één",
            "Straße",
            "’",
            "'",
            "ﬁ",
            "f",
            "👩‍👧",
            "\u{301}",
            "\u{ad}",
            "İ",
            "ẞ",
            "한",
        ]);
        prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
    }

    /// Folds both whole and compares at every place, without a search of any cleverness.
    fn slow(words: &str, text: &str) -> bool {
        let whole = |words: &str| -> Vec<char> {
            let plain = words.nfkd().default_case_fold().nfkd().default_case_fold();
            plain
                .filter(|c| !is_combining_mark(*c) && *c != '\u{ad}')
                .map(|c| if c == '’' { '\'' } else { c })
                .collect()
        };
        let text = whole(text);
        let words: String = whole(words).into_iter().collect();
        words.split_whitespace().all(|word| {
            let word: Vec<char> = word.chars().collect();
            text.windows(word.len()).any(|there| there == word)
        })
    }

    proptest! {
        #![proptest_config(Config { cases: 10_000, failure_persistence: None, ..Config::default() })]

        #[test]
        fn it_finds_what_a_slow_search_finds(words in writing(), text in writing()) {
            prop_assert_eq!(found(&words, &text), slow(&words, &text));
        }

        #[test]
        fn hits_lie_between_characters_in_order_apart_and_hold_each_word(words in writing(), text in writing()) {
            let query = Query::parse(&words);
            let spans = query.spans(&text);
            let mut last = 0;
            for (index, span) in spans.iter().enumerate() {
                prop_assert!(span.start < span.end && (index == 0 || span.start > last));
                prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
                let hit = fold(text.get(span.clone()).unwrap());
                prop_assert!(query.words.iter().any(|word| hit.contains(word.as_str())));
                last = span.end;
            }
            let hits: Vec<String> = spans.into_iter().map(|span| fold(text.get(span).unwrap())).collect();
            for word in query.words.iter().filter(|word| fold(&text).contains(word.as_str())) {
                prop_assert!(hits.iter().any(|hit| hit.contains(word.as_str())));
            }
        }
    }
}
