//! A saved entry as plain text, for who reads it in a terminal or a file; everything in it is cleaned.

use crate::exercise::{AnswerLine, Exercise, summary};
use crate::journal::Record;
use crate::text::{Text, dates, one_line, width, wrap};

/// A whole entry: its moment and its exercise, then each answer; `columns` breaks the lines of running text.
pub fn page(record: &Record, exercise: Option<&Exercise>, text: &Text, columns: Option<usize>) -> String {
    let date = dates::full(text, record.at.date_naive());
    let key = format!("{}.title", record.kind);
    let name = if text.has(&key) { text.get(&key) } else { one_line(&record.kind) };
    let mut page = format!("{date}, {} · {name}\n", dates::time(&record.at));
    for answer in summary(exercise, &record.fields, text) {
        let words = match (&answer.prose, answer.label.as_str()) {
            (Some(prose), "") => format!("\n{prose}"),
            (Some(prose), label) => format!("\n{label}:\n{prose}"),
            (None, "") => answer.line(),
            (None, label) => format!("{label}: {}", answer.line()),
        };
        for line in words.lines() {
            let rows = columns.map_or_else(|| vec![line.to_owned()], |columns| wrap(line, columns));
            for row in rows {
                page.push_str(&row);
                page.push('\n');
            }
        }
    }
    page
}

/// What was answered so far, as lines: `gevoel: angst (onrustig). behoefte: contact.`
pub fn review(answers: &[AnswerLine], text: &Text, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for answer in answers {
        let label = text.within_a_line(answer.label.trim_end_matches('?'));
        let line = answer.line();
        let ending = if line.trim_end_matches('"').ends_with(['.', '?', '!', '…']) { "" } else { "." };
        let item = match label.as_str() {
            "" => format!("{line}{ending}"),
            label => format!("{label}: {line}{ending}"),
        };
        match lines.last_mut() {
            Some(last) if width(last) + 1 + width(&item) <= columns => {
                last.push(' ');
                last.push_str(&item);
            }
            _ => lines.push(item),
        }
    }
    lines
}
