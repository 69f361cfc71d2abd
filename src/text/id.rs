//! The id of a message, put together of its parts where it needs no memory of its own; must never know what a message says.

/// Bytes that nearly every id has room in.
const ROOM: usize = 80;

/// Does this with the id that these parts make, a dash between them; dots and dashes are the same in one.
pub fn with_id<T>(parts: &[&str], then: impl FnOnce(&str) -> T) -> T {
    if let [whole] = parts
        && !whole.contains('.')
    {
        return then(whole);
    }
    let (mut room, mut end) = ([0; ROOM], 0);
    for (place, part) in parts.iter().enumerate() {
        let begin = end + usize::from(place > 0);
        end = begin + part.len();
        let Some(free) = room.get_mut(begin..end) else { return then(&parts.join("-").replace('.', "-")) };
        free.copy_from_slice(part.as_bytes());
        if let Some(between) = room.get_mut(end).filter(|_| place + 1 < parts.len()) {
            *between = b'.';
        }
    }
    let id = room.get_mut(..end).unwrap_or_default();
    for byte in &mut *id {
        *byte = if *byte == b'.' { b'-' } else { *byte };
    }
    match std::str::from_utf8(id) {
        Ok(id) => then(id),
        Err(_) => then(&parts.join("-").replace('.', "-")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_its_parts_with_dashes_however_long_they_are() {
        for part in ["", "a", "check_in.body", "é.世", &"long.".repeat(20), &"x".repeat(ROOM - 1)] {
            for parts in [&[part][..], &["a", part], &[part, "b.c"], &[part, part, ""], &["", part], &[]] {
                let id = with_id(parts, str::to_owned);
                assert_eq!(id, parts.join("-").replace('.', "-"), "{parts:?}");
            }
        }
    }
}
