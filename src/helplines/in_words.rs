//! Finds the numbers to call in a sentence, so that they can stand out; changes no words.

/// The parts of a sentence in their order, and whether each is a number. All of them together are the sentence.
pub fn numbers_in(sentence: &str) -> Vec<(String, bool)> {
    let mut parts: Vec<(String, bool)> = Vec::new();
    for piece in sentence.split_inclusive(' ') {
        let (number, rest) = piece.split_at(number_of(piece));
        if !number.is_empty() {
            match parts.as_mut_slice() {
                // "0800 12 34" is one number.
                [.., (before, true), (space, false)] if space == " " => {
                    before.push(' ');
                    before.push_str(number);
                    parts.pop();
                }
                _ => parts.push((number.to_owned(), true)),
            }
        }
        match parts.last_mut() {
            Some((words, false)) => words.push_str(rest),
            _ if rest.is_empty() => {}
            _ => parts.push((rest.to_owned(), false)),
        }
    }
    parts
}

/// How many bytes of a word are a number; what stands behind its last digit is not of it.
fn number_of(word: &str) -> usize {
    let number = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits = number.chars().all(|c| c.is_ascii_digit() || "+-()/".contains(c));
    if digits { number.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_a_sentence_are_found_whole_and_nothing_else_of_it() {
        let found = |sentence: &str| -> Vec<String> {
            let parts = numbers_in(sentence);
            assert_eq!(parts.iter().map(|(words, _)| words.as_str()).collect::<String>(), sentence);
            parts.into_iter().filter(|(_, number)| *number).map(|(words, _)| words).collect()
        };
        assert_eq!(found("Bel 112."), ["112"]);
        assert_eq!(found("met iemand over praten: 113 of gratis 0800-0113."), ["113", "0800-0113"]);
        assert_eq!(found("Nieuw-Zeeland: 111, 0508 828 865"), ["111", "0508 828 865"]);
        assert_eq!(found("112   113"), ["112", "113"]);
        assert_eq!(found("Kijk op findahelpline.com, of sms HELLO2 (dag en nacht)"), [""; 0]);
    }
}
