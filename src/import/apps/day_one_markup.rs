//! The words of a page of Day One without the marks that only Day One understands; never drops a word.

use serde_json::Value;

use super::fields::string;
use crate::import::import_context::Placeholders;

/// The text with its backslash escapes undone and its media replaced by placeholders; what stands in code stays as it is.
pub fn unmarked(text: &str, placeholders: &Placeholders) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let fence = line.trim_start().starts_with("```");
        if fenced || fence {
            out.push_str(line);
        } else {
            unmark_line(line, placeholders, &mut out);
        }
        fenced ^= fence;
    }
    out
}

fn unmark_line(line: &str, placeholders: &Placeholders, out: &mut String) {
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        if first == '`' {
            // A span of code runs to as many backticks as it began with.
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let (open, inside) = rest.split_at(ticks);
            let end = inside.find(open).map_or(0, |end| end + ticks);
            out.push_str(open);
            let (code, beyond) = inside.split_at(end);
            out.push_str(code);
            rest = beyond;
            continue;
        }
        if first == '\\' && after.starts_with(|sign: char| sign.is_ascii_punctuation()) {
            let sign = after.chars().next().unwrap_or(first);
            out.push(sign);
            rest = after.get(1..).unwrap_or_default();
            continue;
        }
        if let Some((name, caption, beyond)) = moment(rest, placeholders) {
            out.push_str(name);
            if !caption.trim().is_empty() {
                out.push(' ');
                out.push_str(caption);
            }
            rest = beyond;
            continue;
        }
        out.push(first);
        rest = after;
    }
}

/// `![caption](dayone-moment:/video/ID)` at the beginning: what it is called, its caption, and what follows.
fn moment<'a>(text: &'a str, placeholders: &'a Placeholders) -> Option<(&'a str, &'a str, &'a str)> {
    let (caption, link) = text.strip_prefix("![")?.split_once("](")?;
    let (target, beyond) = link.split_once(')')?;
    let target = target.strip_prefix("dayone-moment:").or_else(|| target.strip_prefix("dayone-"))?;
    let kind = target.trim_start_matches('/').split(['/', ':']).next().unwrap_or_default();
    Some((placeholder(kind, placeholders), caption, beyond))
}

/// The text of the `richText` of an entry, which is JSON in a string; nothing if it cannot be understood.
pub fn from_rich(rich: &str, placeholders: &Placeholders) -> Option<String> {
    let rich: Value = serde_json::from_str(rich).ok()?;
    let mut out = String::new();
    for run in rich.get("contents").and_then(Value::as_array).into_iter().flatten() {
        let line = run.get("attributes").and_then(|attributes| attributes.get("line"));
        for words in string(run, "text").split_inclusive('\n') {
            if out.is_empty() || out.ends_with('\n') {
                out.push_str(&mark(line));
            }
            out.push_str(words);
        }
        for object in run.get("embeddedObjects").and_then(Value::as_array).into_iter().flatten() {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            match string(object, "type") {
                "horizontalRuleLine" => out.push_str("---"),
                "table" => out.push_str(string(object, "markdown")),
                kind => out.push_str(placeholder(kind, placeholders)),
            }
            out.push('\n');
        }
    }
    Some(out.trim_end().to_owned())
}

/// What a line begins with in Markdown: `# `, `- `, `1. `.
fn mark(line: Option<&Value>) -> String {
    let Some(line) = line else { return String::new() };
    let number = |name: &str| line.get(name).and_then(Value::as_u64).unwrap_or(0);
    let indent = "  ".repeat(usize::try_from(number("indentLevel").clamp(1, 9) - 1).unwrap_or(0));
    let is = |name: &str| line.get(name) == Some(&Value::Bool(true));
    match string(line, "listStyle") {
        "bulleted" => format!("{indent}- "),
        "numbered" => format!("{indent}{}. ", number("listIndex").max(1)),
        "checkbox" => format!("{indent}- [{}] ", if is("checked") { "x" } else { " " }),
        _ if is("quote") => "> ".to_owned(),
        _ => match number("header") {
            0 => String::new(),
            level => format!("{} ", "#".repeat(usize::try_from(level.min(6)).unwrap_or(1))),
        },
    }
}

/// What stands for media of this kind, by the word that Day One has for it.
fn placeholder<'a>(kind: &str, placeholders: &'a Placeholders) -> &'a str {
    match kind {
        "video" => &placeholders.video,
        "audio" => &placeholders.sound,
        "pdfAttachment" | "pdf" | "file" => &placeholders.file,
        _ => &placeholders.photo,
    }
}
