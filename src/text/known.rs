//! Words that were looked up before, by the place of their message: all threads read them at once and none waits for another,
//! since none is ever changed or taken out.

use std::sync::OnceLock;

/// Lists that the words are spread over.
const LISTS: usize = 128;

/// One of the words, and the way to the next of its list.
struct Node {
    place: usize,
    words: Box<str>,
    next: Link,
}

type Link = OnceLock<Box<Node>>;

/// The words that are known.
pub struct Known {
    lists: Box<[Link]>,
}

impl Known {
    pub fn new() -> Self {
        Self { lists: std::iter::repeat_with(Link::new).take(LISTS).collect() }
    }

    /// The words of this place, made if they are not there yet; none if they cannot be made.
    pub fn get_or_make(&self, place: usize, make: impl FnOnce() -> Option<String>) -> Option<&str> {
        let mut link = self.lists.get(place % LISTS)?;
        while let Some(node) = link.get() {
            if node.place == place {
                return Some(&node.words);
            }
            link = &node.next;
        }
        let mut new = Box::new(Node { place, words: make()?.into(), next: Link::new() });
        // Another thread may have come first, with other words or with these.
        while let Err(kept) = link.set(new) {
            let node = link.get()?;
            if node.place == place {
                return Some(&node.words);
            }
            (link, new) = (&node.next, kept);
        }
        link.get().map(|node| &*node.words)
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn every_thread_finds_the_words_that_were_made_first() {
        let known = Known::new();
        thread::scope(|scope| {
            for thread in 0..4 {
                let known = &known;
                scope.spawn(move || {
                    for place in (0..2_000).rev() {
                        let words = known.get_or_make(place, || Some(format!("{place} {thread}"))).unwrap();
                        assert!(words.starts_with(&format!("{place} ")));
                    }
                });
            }
        });
        for place in 0..2_000 {
            let words = known.get_or_make(place, || None).unwrap();
            assert_eq!(known.get_or_make(place, || panic!("made twice")), Some(words));
        }
        assert_eq!(known.get_or_make(2_000, || None), None);
    }
}
