//! The support circle as a page of text for a printer, 80 columns by 60 rows; a name and how to reach it never fall off.

use super::{CirclePage, Item};
use crate::helplines::packed;
use unicode_segmentation::UnicodeSegmentation;

use crate::text::{cut, width, wrap};

/// The rows of a printed page.
const ROWS: usize = 60;
/// The columns in which everything is centred.
const COLUMNS: usize = 78;
/// The columns inside the card to cut out.
const CARD: usize = 44;
/// The columns for a name on the card.
const CARD_NAME: usize = 16;

/// The columns of a row on the card, with a space on either side of it.
const CARD_ROW: usize = CARD - 2;
/// The columns between a name and how to reach it.
const GAP: usize = 2;
/// The columns that the way to reach somebody has, however long the name is.
const CARD_REACH: usize = CARD_ROW - CARD_NAME - GAP;

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
    if width(&one_row) <= COLUMNS {
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
    name.graphemes(true).collect::<Vec<_>>().join(" ")
}

/// A name and how to reach it. Each takes the room that the other leaves; what is cut shows that it is.
fn card_row(name: &str, reach: &str, more: &str) -> String {
    let beside = CARD_REACH.min(width(reach));
    let name = cut(name, if reach.is_empty() { CARD_ROW } else { CARD_ROW - beside - GAP }, more);
    let after = width(&name) + GAP;
    let column = (CARD_NAME + GAP).min(CARD_ROW.saturating_sub(width(reach))).max(after);
    let reach = cut(reach, CARD_ROW.saturating_sub(column), more);
    format!("{name}{}{reach}", " ".repeat(column - width(&name))).trim_end().to_owned()
}

fn card(page: &CirclePage, items: &[Item]) -> Vec<String> {
    let more = page.text.signs("…");
    let mut inside: Vec<String> = Vec::new();
    for item in items {
        inside.push(card_row(&item.name, &item.reach, &more));
    }
    inside.push(String::new());
    inside.extend(packed(&page.short_numbers(), CARD_ROW));
    let edge = format!("   +{}+", "-".repeat(CARD));
    let rows =
        inside.iter().map(|row| format!("   | {row}{}|", " ".repeat((CARD - 1).saturating_sub(width(row)))));
    [edge.clone()].into_iter().chain(rows).chain([edge]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, reach: &str) -> String {
        card_row(name, reach, "…")
    }

    #[test]
    fn a_row_of_the_card_uses_its_room_and_shows_what_is_cut() {
        assert_eq!(row("M.", "06 00 00 00 01"), "M.                06 00 00 00 01");
        let long = "Maria Magdalena van der Berg-Jansen";
        assert_eq!(row(long, ""), long);
        assert_eq!(row(long, "06 00 00 00 01"), "Maria Magdalena van der B…  06 00 00 00 01");
        let place = "de bank bij het water achter de grote kerk";
        assert_eq!(row("Bank", place), "Bank  de bank bij het water achter de gro…");
        for (name, reach) in [(long, place), (place, long), (place, ""), ("", place), (long, long)] {
            assert!(width(&row(name, reach)) <= CARD_ROW, "{name} {reach}");
        }
    }
}
