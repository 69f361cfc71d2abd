//! Writing as Markdown: whatever it holds, a renderer shows those same words and nothing else.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use verbinding::export::{Format, InMemory, Pages};
use verbinding::text::clean;

use super::{exercises, note, texts};

pub fn holds(data: &[u8]) {
    let words = String::from_utf8_lossy(data);
    let records = [note(&words)];
    let pages = Pages {
        months: &InMemory(&records),
        circle: &[],
        share: None,
        catalogue: exercises(),
        text: &texts()[0],
        day_ends: 4,
    };
    let markdown = Format::Markdown.to_text(&pages).unwrap();
    let heads = [
        "# Dagboek",
        "1 avond, 22 november 2026",
        "## zondag 22 november 2026",
        "### 21:04 · Vrij schrijven",
    ];
    let mut expected: Vec<String> = heads.iter().map(ToString::to_string).collect();
    expected.extend(paragraphs(&words));
    assert_eq!(rendered(&markdown), expected, "{markdown}");
}

/// The paragraphs of a writing as they are to be seen: spaces that begin a line stay, those that end one do not.
fn paragraphs(words: &str) -> Vec<String> {
    let words = clean(words);
    let shown = |line: &str| {
        let line = line.trim_end();
        let text = line.trim_start_matches(' ');
        "\u{a0}".repeat(line.len() - text.len()) + text
    };
    let lines: Vec<String> = words.lines().map(shown).collect();
    lines.split(String::is_empty).filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
}

/// What a renderer with every extension makes of it, a block a row.
fn rendered(markdown: &str) -> Vec<String> {
    let mut extensions = Options::all();
    // Round quotes, ":-)" as a definition, "{.x}" behind a heading as its style.
    extensions.remove(Options::ENABLE_SMART_PUNCTUATION);
    extensions.remove(Options::ENABLE_DEFINITION_LIST);
    extensions.remove(Options::ENABLE_HEADING_ATTRIBUTES);
    let (mut rows, mut row) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, extensions) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => row = "#".repeat(level as usize) + " ",
            Event::Start(Tag::Paragraph) => row.clear(),
            Event::Text(words) => row.push_str(&words),
            Event::HardBreak => row.push('\n'),
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph) => rows.push(std::mem::take(&mut row)),
            other => panic!("{other:?} in\n{markdown}"),
        }
    }
    rows
}
