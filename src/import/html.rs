//! Simple HTML as text: paragraphs, line ends and lists stay, other marks go; never drops a word.

use html_escape::decode_html_entities;

/// The text of a piece of HTML.
pub fn plain(html: &str) -> String {
    let mut lines = String::new();
    let mut rest = html;
    while let Some((words, mark)) = rest.split_once('<') {
        put(&mut lines, words);
        match mark.split_once('>') {
            Some((tag, after)) if is_tag(tag) => {
                match name(tag).as_str() {
                    "br" => lines.push('\n'),
                    "/p" | "/h1" | "/h2" | "/h3" | "/h4" | "/ul" | "/ol" | "/blockquote" => {
                        end_line(&mut lines);
                        lines.push('\n');
                    }
                    "p" | "div" | "/div" | "/li" | "ul" | "ol" => end_line(&mut lines),
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

fn is_tag(tag: &str) -> bool {
    tag.trim_start_matches('/').starts_with(|first: char| first.is_ascii_alphabetic() || first == '!')
}

fn name(tag: &str) -> String {
    let end = tag.find(|c: char| c != '/' && !c.is_ascii_alphanumeric());
    let name = end.and_then(|end| tag.get(..end)).unwrap_or(tag);
    let name = if name.len() > 1 { name.trim_end_matches('/') } else { name };
    name.to_ascii_lowercase()
}
