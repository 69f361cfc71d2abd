//! Choices by number or in words: how they are listed, and how a typed line is understood; pure but for the asking.

use super::talk::{Leave, Talk};
use crate::text::width;

/// Columns of a row of choices at most.
const ROW: usize = 62;

/// What a typed line means.
#[derive(Debug, PartialEq, Eq)]
pub enum Picked {
    /// Left open.
    Open,
    /// Numbers from 0, each once, and own words after them or alone.
    These(Vec<usize>, String),
    /// A number that is not there.
    NotListed(String),
}

/// What a choice takes besides one number.
#[derive(Clone, Copy)]
pub struct Takes {
    pub many: bool,
    pub words: bool,
}

/// The choices as rows: ` 1 spanning  2 ontspanning`.
pub fn rows(choices: &[String]) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for (index, word) in choices.iter().enumerate() {
        let choice = format!("{} {word}", index + 1);
        match rows.last_mut() {
            Some(row) if width(row) + 2 + width(&choice) <= ROW => {
                row.push_str("  ");
                row.push_str(&choice);
            }
            _ => rows.push(format!(" {choice}")),
        }
    }
    rows
}

/// Understands a typed line: numbers with spaces between, the words of choices, own words after a comma or alone.
pub fn pick(line: &str, choices: &[String]) -> Picked {
    let line = line.trim();
    let is = |words: &str| {
        let words = words.trim().to_lowercase();
        choices.iter().position(|choice| choice.to_lowercase() == words)
    };
    if line.is_empty() {
        return Picked::Open;
    }
    if let Some(index) = is(line) {
        return Picked::These(vec![index], String::new());
    }
    let mut chosen: Vec<usize> = Vec::new();
    let mut rest = Some(line);
    while let Some(part) = rest {
        let (head, tail) = part.split_once(',').map_or((part, None), |(head, tail)| (head, Some(tail)));
        if let Some(index) = is(head) {
            chosen.push(index);
        } else if head.split_whitespace().all(is_number) {
            for number in head.split_whitespace() {
                let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                match place.filter(|place| *place < choices.len()) {
                    Some(place) => chosen.push(place),
                    None => return Picked::NotListed(number.to_owned()),
                }
            }
        } else {
            break;
        }
        rest = tail;
    }
    let mut each: Vec<usize> = Vec::new();
    for place in chosen {
        if !each.contains(&place) {
            each.push(place);
        }
    }
    Picked::These(each, rest.unwrap_or_default().trim().to_owned())
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Asks for one of the choices, by its number or its words; its place from 0, or none if it is left open.
pub fn choose_one(talk: &mut Talk, question: &[String], choices: &[String]) -> Result<Option<usize>, Leave> {
    let chosen = choose(talk, question, choices, Takes { many: false, words: false })?;
    Ok(chosen.and_then(|(numbers, _)| numbers.first().copied()))
}

/// Asks until the answer fits: numbers from 0 and own words, or none if it is left open. The question is said above the
/// choices.
pub fn choose(
    talk: &mut Talk,
    question: &[String],
    choices: &[String],
    takes: Takes,
) -> Result<Option<(Vec<usize>, String)>, Leave> {
    talk.say_all(question)?;
    choose_again(talk, question, choices, takes)
}

/// The same for a question that was said already; `question` is only said again after support or help.
pub fn choose_again(
    talk: &mut Talk,
    question: &[String],
    choices: &[String],
    takes: Takes,
) -> Result<Option<(Vec<usize>, String)>, Leave> {
    let (text, count) = (talk.room.text, choices.len());
    let mut listed = rows(choices);
    if !talk.numbers_told && takes.many && takes.words {
        talk.numbers_told = true;
        listed.push(text.get("plain.numbers"));
    }
    talk.say_all(&listed)?;
    let mut shown = question.to_vec();
    shown.extend(listed);
    loop {
        let line = talk.answer(&shown)?;
        match pick(&line, choices) {
            Picked::Open => return Ok(None),
            Picked::These(numbers, words)
                if (takes.many || numbers.len() <= 1)
                    && (words.is_empty() || takes.words && (takes.many || numbers.is_empty())) =>
            {
                return Ok(Some((numbers, words)));
            }
            Picked::NotListed(number) if takes.words => talk
                .say(&text.fill("plain.not_listed", &[("number", number.into()), ("count", count.into())]))?,
            _ => talk.say(&text.fill("plain.only_numbers", &[("count", count.into())]))?,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Vec<String> {
        ["spanning", "rust, kalm", "moeheid"].map(str::to_owned).to_vec()
    }

    fn these(numbers: &[usize], words: &str) -> Picked {
        Picked::These(numbers.to_vec(), words.to_owned())
    }

    #[test]
    fn numbers_choices_and_own_words_are_told_apart() {
        for (line, picked) in [
            ("", Picked::Open),
            ("  ", Picked::Open),
            ("1 3", these(&[0, 2], "")),
            ("1,3", these(&[0, 2], "")),
            ("3 1 3", these(&[2, 0], "")),
            (
                "1 3, net of er een riem omheen zit, strak",
                these(&[0, 2], "net of er een riem omheen zit, strak"),
            ),
            ("net of er iets is", these(&[], "net of er iets is")),
            ("3 keer gehuild", these(&[], "3 keer gehuild")),
            ("Spanning, moeheid", these(&[0, 2], "")),
            ("rust, kalm", these(&[1], "")),
            ("22", Picked::NotListed("22".into())),
            ("1 0", Picked::NotListed("0".into())),
            ("99999999999999999999999", Picked::NotListed("99999999999999999999999".into())),
        ] {
            assert_eq!(pick(line, &words()), picked, "{line}");
        }
    }

    #[test]
    fn rows_are_short_and_every_choice_stands_whole() {
        let choices: Vec<String> = (0..20).map(|number| format!("keuze {number}")).collect();
        let rows = rows(&choices);
        assert!(rows.iter().all(|row| width(row) <= ROW && row.starts_with(' ')), "{rows:?}");
        assert!(rows.concat().contains("20 keuze 19"));
    }
}
