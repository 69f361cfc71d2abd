//! Simple HTML as text: paragraphs, line ends and lists stay, other marks go; never drops a word.

use std::borrow::Cow;

use html_escape::decode_html_entities;

/// What people mark in a short note.
const SIMPLE: [&str; 16] =
    ["br", "p", "div", "span", "b", "strong", "i", "em", "u", "s", "ul", "ol", "li", "h1", "h2", "h3"];

/// The text of a piece of HTML.
pub fn plain(html: &str) -> String {
    text(html, |tag| {
        tag.trim_start_matches('/').starts_with(|first: char| first.is_ascii_alphabetic() || first == '!')
    })
}

/// The text of a note that is clearly HTML, with a line end or a mark that ends; any other stays as it is.
pub fn plain_if_marked(note: &str) -> Cow<'_, str> {
    let tags = note.split('<').skip(1).filter_map(|mark| Some(mark.split_once('>')?.0));
    let mut tags = tags.filter(|tag| is_simple(tag)).map(name);
    let clearly = tags.any(|name| name == "br" || name.starts_with('/'));
    if clearly { text(note, is_simple).into() } else { note.into() }
}

/// Without the marks that this takes for a tag; everything else stays as it is.
fn text(html: &str, is_tag: fn(&str) -> bool) -> String {
    let mut lines = String::new();
    let mut rest = html;
    while let Some((words, mark)) = rest.split_once('<') {
        put(&mut lines, words);
        // A comment ends in its own way: there may be a ">" in it.
        if is_tag("!--")
            && let Some(comment) = mark.strip_prefix("!--")
        {
            if let Some((_, after)) = comment.split_once("-->") {
                rest = after;
            } else {
                lines.push('<');
                rest = mark;
            }
            continue;
        }
        match mark.split_once('>') {
            Some((tag, after)) if is_tag(tag) => {
                match name(tag).as_str() {
                    "br" => lines.push('\n'),
                    "/p" | "/h1" | "/h2" | "/h3" | "/h4" | "/h5" | "/h6" | "/ul" | "/ol" | "/blockquote" => {
                        end_line(&mut lines);
                        lines.push('\n');
                    }
                    "/td" | "/th" if !lines.ends_with(char::is_whitespace) => lines.push(' '),
                    "/tr" | "tr" | "table" | "/table" => {
                        lines.truncate(lines.trim_end_matches(' ').len());
                        end_line(&mut lines);
                    }
                    "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "div" | "/div" | "hr" | "blockquote"
                    | "/li" | "ul" | "ol" | "dt" | "/dt" | "dd" | "/dd" => end_line(&mut lines),
                    "li" => {
                        end_line(&mut lines);
                        lines.push_str("- ");
                    }
                    _ => {}
                }
                rest = after;
            }
            // A sign "smaller than", or a tag that never ends: it stays as it is.
            _ => {
                lines.push('<');
                rest = mark;
            }
        }
    }
    put(&mut lines, rest);
    let mut text = lines;
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text.trim_matches('\n').trim_end().to_owned()
}

fn put(lines: &mut String, words: &str) {
    lines.push_str(&decode_html_entities(words).replace('\u{a0}', " "));
}

fn end_line(lines: &mut String) {
    if !lines.is_empty() && !lines.ends_with('\n') {
        lines.push('\n');
    }
}

/// A tag that a note may have: `br/`, `/b`, `p class="x"`; not `b en c`.
fn is_simple(tag: &str) -> bool {
    let named = name(tag);
    let further = tag.get(named.len()..).unwrap_or_default().trim_end_matches('/').trim();
    SIMPLE.contains(&named.trim_start_matches('/')) && (further.is_empty() || further.contains("=\""))
}

fn name(tag: &str) -> String {
    let end = tag.find(|c: char| c != '/' && !c.is_ascii_alphanumeric());
    let name = end.and_then(|end| tag.get(..end)).unwrap_or(tag);
    let name = if name.len() > 1 { name.trim_end_matches('/') } else { name };
    name.to_ascii_lowercase()
}
