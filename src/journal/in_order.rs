//! Months worked on by all cores and given in their order; it never has more than a few of them in memory.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, Builder};

/// Fewer things are not worth a thread.
const FEW: usize = 6;
/// Threads at most.
const MOST: usize = 8;
/// Results that wait on each thread, beside the one that is being made.
const WAITING: usize = 1;

/// Does this work on each thing, on several threads at once, and takes the results in the order of the things.
///
/// # Errors
/// The first one of `take`, after which no further work is begun.
pub fn in_order<T: Sync, R: Send, E>(
    things: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    if things.len() < FEW {
        return things.iter().try_for_each(|thing| take(work(thing)));
    }
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST);
    let work = &work;
    thread::scope(|scope| {
        // Each thread has every so manyth thing, so that the next result is always the next of the next thread.
        let begin = |first: usize| -> Option<Receiver<R>> {
            let (send, results) = sync_channel(WAITING);
            let own = things.iter().skip(first).step_by(threads);
            let work = move || {
                for thing in own {
                    if send.send(work(thing)).is_err() {
                        return;
                    }
                }
            };
            Builder::new().name("reading".into()).spawn_scoped(scope, work).ok().map(|_| results)
        };
        let lanes: Vec<Option<Receiver<R>>> = (0..threads).map(begin).collect();
        for (thing, lane) in things.iter().zip(lanes.iter().cycle()) {
            // Where there can be no thread, this one does its work.
            let result = lane.as_ref().and_then(|results| results.recv().ok());
            take(result.unwrap_or_else(|| work(thing)))?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order_and_nothing_is_begun_after_an_error() {
        for count in [0, 1, 5, 6, 7, 100, 1000] {
            let things: Vec<usize> = (0..count).collect();
            let mut taken = Vec::new();
            let all: Result<(), ()> = in_order(
                &things,
                |thing| thing * 2,
                |twice| {
                    taken.push(twice);
                    Ok(())
                },
            );
            assert_eq!((all, taken), (Ok(()), things.iter().map(|thing| thing * 2).collect()));
        }
        let things: Vec<usize> = (0..1000).collect();
        let begun = std::sync::atomic::AtomicUsize::new(0);
        let work = |thing: &usize| {
            begun.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            *thing
        };
        let stopped = in_order(&things, work, |thing| if thing == 20 { Err("enough") } else { Ok(()) });
        assert_eq!(stopped, Err("enough"));
        assert!(begun.into_inner() < 100);
    }
}
