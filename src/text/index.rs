//! Where each message stands in a language file, worked out while the program is compiled; must never read what a message
//! says.

/// Slots of the table; a power of two, and more than twice the messages.
const SLOTS: usize = 4096;

/// The messages of one language file by their ids: a hash table without a single pointer, so that a start costs nothing.
pub struct Index {
    source: &'static str,
    /// Where a message begins, plus one; 0 is an empty slot.
    slots: [u32; SLOTS],
}

impl Index {
    /// The index of a file in which each message begins at the start of a line, and goes on in lines that do not begin so.
    pub const fn of(source: &'static str) -> Self {
        let bytes = source.as_bytes();
        let (mut slots, mut taken) = ([0; SLOTS], 0);
        let (mut at, mut new_line) = (0, true);
        while at < bytes.len() {
            if new_line && begins(bytes[at]) {
                let mut hash = SEED;
                let mut end = at;
                while end < bytes.len() && is_of_id(bytes[end]) {
                    hash = with(hash, bytes[end]);
                    end += 1;
                }
                let mut slot = slot(hash);
                while slots[slot] != 0 {
                    slot = (slot + 1) % SLOTS;
                }
                slots[slot] = at as u32 + 1;
                taken += 1;
                assert!(taken < SLOTS / 2, "the table is too small for so many messages");
                at = end;
            }
            new_line = at < bytes.len() && bytes[at] == b'\n';
            at += 1;
        }
        Self { source, slots }
    }

    /// Where the message with this id (a term with its dash) begins.
    pub fn place(&self, id: &str) -> Option<usize> {
        let mut slot = slot(id.bytes().fold(SEED, with));
        loop {
            let begin = self.slots[slot].checked_sub(1)? as usize;
            let rest = self.source.get(begin..)?;
            let after = rest.strip_prefix(id).and_then(|after| after.bytes().next());
            if after.is_some_and(|next| !is_of_id(next)) {
                return Some(begin);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// The source of the message that begins there, with what else stands before the next one.
    pub fn source(&self, place: usize) -> Option<&'static str> {
        let rest = self.source.get(place..)?;
        rest.get(..end_of_message(rest))
    }

    /// Every id, in no order.
    #[cfg(test)]
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        let begins = self.slots.iter().filter_map(|slot| slot.checked_sub(1));
        begins.filter_map(|begin| self.source.get(begin as usize..)?.split([' ', '=']).next())
    }
}

fn end_of_message(rest: &str) -> usize {
    let mut end = 0;
    for line in rest.split_inclusive('\n') {
        if end > 0 && line.bytes().next().is_some_and(|first| begins(first) || first == b'#') {
            break;
        }
        end += line.len();
    }
    end
}

/// Whether a line that starts with this is the start of a message or a term.
const fn begins(first: u8) -> bool {
    first.is_ascii_alphabetic() || first == b'-'
}

const fn is_of_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// FNV-1a.
const SEED: u32 = 0x811c_9dc5;

const fn with(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

const fn slot(hash: u32) -> usize {
    (hash ^ (hash >> 15)) as usize % SLOTS
}
