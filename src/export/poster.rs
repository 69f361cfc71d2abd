//! The support circle as a page of text for a printer, 80 columns by 60 rows; a name and how to reach it never fall off.

use super::CirclePage;
use super::circle::Item;
use crate::text::{width, wrap};

/// The rows of a printed page.
const ROWS: usize = 60;
/// The columns in which everything is centred.
const COLUMNS: usize = 78;
/// The columns inside the card to cut out.
const CARD: usize = 44;
/// The columns for a name on the card.
const CARD_NAME: usize = 16;

/// The poster with a card to cut out. When there is too little room, first words go first, from the bottom
/// up, then the roles; with a very large circle the page grows longer.
pub fn poster_text(page: &CirclePage) -> String {
    let mut items = page.items();
    let mut rows = poster(page, &items);
    let spare: [fn(&mut Item) -> &mut String; 2] = [|item| &mut item.words, |item| &mut item.role];
    for (part, place) in spare
        .iter()
        .flat_map(|part| (0..items.len()).rev().map(move |place| (part, place)))
        .collect::<Vec<_>>()
    {
        if rows.len() <= ROWS {
            break;
        }
        if let Some(item) = items.get_mut(place) {
            part(item).clear();
        }
        rows = poster(page, &items);
    }
    rows.iter().map(|row| row.trim_end()).collect::<Vec<_>>().join("\n") + "\n"
}

fn poster(page: &CirclePage, items: &[Item]) -> Vec<String> {
    let title = page.text.get("circle.print.head").to_uppercase();
    let mut rows = vec![String::new()];
    rows.extend(centred(&title));
    rows.extend(centred(&"-".repeat(width(&title))));
    rows.push(String::new());
    for item in items {
        let words = if item.words.is_empty() { String::new() } else { format!("\"{}\"", item.words) };
        for line in
            [&spaced(&item.name), &item.role, &item.reach, &words].into_iter().filter(|line| !line.is_empty())
        {
            rows.extend(centred(line));
        }
        rows.push(String::new());
    }
    let danger = page.in_danger();
    let one_row = format!(" {}", danger.join("      "));
    if danger.is_empty() {
        rows.extend(centred(&page.text.get("helplines.no_lines")));
    } else if width(&one_row) <= COLUMNS {
        rows.push(one_row);
    } else {
        rows.extend(danger.iter().flat_map(|line| centred(line)));
    }
    rows.push(String::new());
    rows.push(vec!["-"; 38].join(" "));
    rows.extend(centred(&page.text.get("circle.print.cut")));
    rows.extend(card(page, items));
    rows
}

fn centred(line: &str) -> Vec<String> {
    let lines = wrap(line, COLUMNS - 4);
    lines.iter().map(|line| " ".repeat(COLUMNS.saturating_sub(width(line)) / 2) + line).collect()
}

/// A short name in wide letters, a longer one in capitals.
fn spaced(name: &str) -> String {
    let name = name.to_uppercase();
    if width(&name) > CARD_NAME {
        return name;
    }
    name.chars().map(|letter| letter.to_string()).collect::<Vec<_>>().join(" ")
}

fn card(page: &CirclePage, items: &[Item]) -> Vec<String> {
    let mut inside: Vec<String> = Vec::new();
    for item in items {
        let first = |words: &str, columns| wrap(words, columns).into_iter().next().unwrap_or_default();
        let name = first(&item.name, CARD_NAME);
        let gap = " ".repeat((CARD_NAME + 2).saturating_sub(width(&name)));
        inside.push(format!("{name}{gap}{}", first(&item.reach, CARD - CARD_NAME - 4)));
    }
    let numbers = page.short_numbers();
    if !numbers.is_empty() {
        inside.extend([String::new(), numbers]);
    }
    let edge = format!("   +{}+", "-".repeat(CARD));
    let rows =
        inside.iter().map(|row| format!("   | {row}{}|", " ".repeat((CARD - 1).saturating_sub(width(row)))));
    [edge.clone()].into_iter().chain(rows).chain([edge]).collect()
}
