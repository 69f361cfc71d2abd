//! Bytes of a file as text, whatever way it was written down; never replaces what it cannot read.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text, without its mark at the beginning; nothing when it is not whole or no text.
pub fn text(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (unmarked(bytes), 0));
    let bytes = bytes.get(mark..).unwrap_or_default();
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

/// UTF-16 without a mark has an empty byte in each pair of plain letters.
fn unmarked(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => UTF_16LE,
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => UTF_16BE,
        _ => UTF_8,
    }
}
