//! Bytes of a file as text, whatever way it was written down; never replaces what it cannot read.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text, without its mark at the beginning; nothing when it is not whole or no text.
pub fn text(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (unmarked(bytes), 0));
    let bytes = bytes.get(mark..).unwrap_or_default();
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

/// The text, also of a file of an older code page; only for what a person may have written in any program, never for JSON.
pub fn words(bytes: &[u8]) -> Option<String> {
    text(bytes).or_else(|| {
        // The five bytes that Windows-1252 has no letter for become control signs.
        let is_words = |sign: char| !sign.is_control() || ['\t', '\n', '\r'].contains(&sign);
        // Letters of UTF-8 in it: it is UTF-8, and damaged.
        let no_other =
            Encoding::for_bom(bytes).is_none() && bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii());
        let text = no_other.then(|| WINDOWS_1252.decode_without_bom_handling_and_without_replacement(bytes));
        text.flatten().filter(|text| text.chars().all(is_words)).map(std::borrow::Cow::into_owned)
    })
}

/// UTF-16 without a mark has an empty byte in each pair of plain letters.
fn unmarked(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => UTF_16LE,
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => UTF_16BE,
        _ => UTF_8,
    }
}
