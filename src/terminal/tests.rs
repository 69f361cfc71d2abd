//! When ticks and pictures come; the rest of the terminal is tested in a real one, in `tests/terminal/taken.rs`.

use std::time::{Duration, Instant};

use super::timing::{RedrawTimer, TickTimer, WakeTimer};

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[test]
fn a_program_that_asks_for_nothing_gets_no_ticks() {
    let now = Instant::now();
    let mut pace = TickTimer::default();
    pace.ask(None, now);
    assert_eq!(pace.due(), None);
    assert!(!pace.take(now + ms(60_000)));
}

#[test]
fn asking_again_for_the_same_does_not_put_a_tick_off() {
    let start = Instant::now();
    let mut pace = TickTimer::default();
    for passed in [0, 20, 40] {
        pace.ask(Some(ms(50)), start + ms(passed));
        assert!(!pace.take(start + ms(passed)));
    }
    assert!(pace.take(start + ms(50)));
    assert_eq!(pace.due(), Some(start + ms(100)));
}

#[test]
fn another_length_starts_the_time_anew() {
    let start = Instant::now();
    let mut pace = TickTimer::default();
    pace.ask(Some(ms(50)), start);
    pace.ask(Some(ms(80)), start + ms(40));
    assert_eq!(pace.due(), Some(start + ms(120)));
    pace.ask(None, start + ms(41));
    pace.ask(Some(ms(80)), start + ms(42));
    assert_eq!(pace.due(), Some(start + ms(122)));
}

#[test]
fn a_tick_that_is_due_comes_although_the_program_asks_for_another_length_just_then() {
    let start = Instant::now();
    let mut pace = TickTimer::default();
    pace.ask(Some(ms(4000)), start);
    pace.ask(Some(ms(6000)), start + ms(4001));
    assert!(pace.take(start + ms(4001)));
    pace.ask(Some(ms(5999)), start + ms(4002));
    assert_eq!(pace.due(), Some(start + ms(10_001)));
}

#[test]
fn ticks_that_were_missed_come_once_and_leave_room_for_keys() {
    let start = Instant::now();
    let mut pace = TickTimer::default();
    pace.ask(Some(ms(50)), start);
    assert!(pace.take(start + ms(1000)));
    assert!(!pace.take(start + ms(1000)));
    assert_eq!(pace.due(), Some(start + ms(1050)));
    pace.ask(Some(Duration::ZERO), start);
    assert!(pace.take(start + ms(2000)));
    assert!(!pace.take(start + ms(2000)), "a program that wants everything at once still lets keys in");
}

#[test]
fn a_tick_that_takes_longer_than_its_pace_leaves_room_for_keys() {
    let start = Instant::now();
    let mut pace = TickTimer::default();
    pace.ask(Some(ms(10)), start);
    assert!(pace.take(start + ms(10)));
    pace.taken(start + ms(300));
    assert!(!pace.take(start + ms(309)) && pace.take(start + ms(310)));
    pace.taken(start + ms(311));
    assert_eq!(pace.due(), Some(start + ms(321)), "a quick one puts off nothing");
}

#[test]
fn the_first_look_that_is_asked_for_comes_at_once_and_of_many_in_a_row_ever_fewer() {
    let start = Instant::now();
    let mut wakes = WakeTimer::default();
    assert_eq!(wakes.due(), None);
    let (mut looks, mut last) = (Vec::new(), 0);
    for passed in 0..100 {
        wakes.woken(start + ms(passed));
        if wakes.take(start + ms(passed)) {
            wakes.taken(start + ms(passed));
            looks.push(passed - last);
            last = passed;
        }
    }
    assert_eq!(looks, [0, 1, 2, 4, 8, 16, 16, 16, 16, 16]);
    // After some quiet it is as at first.
    wakes.take(start + ms(200));
    wakes.woken(start + ms(1000));
    assert!(wakes.take(start + ms(1000)));
    wakes.taken(start + ms(1000));
    wakes.woken(start + ms(1000));
    assert_eq!(wakes.due(), Some(start + ms(1001)));
}

#[test]
fn a_look_is_made_once_however_often_it_is_asked_for() {
    let start = Instant::now();
    let mut wakes = WakeTimer::default();
    wakes.woken(start);
    wakes.woken(start);
    assert!(wakes.take(start) && !wakes.take(start));
    assert_eq!(wakes.due(), None);
}

#[test]
fn a_change_is_drawn_at_once_and_a_new_size_once_it_stands_still() {
    let start = Instant::now();
    let mut redraw = RedrawTimer::default();
    assert_eq!(redraw.due(), None);
    redraw.soon(start);
    assert_eq!(redraw.due(), Some(start));
    redraw.done();
    assert_eq!(redraw.due(), None);
    redraw.settled(start);
    redraw.settled(start + ms(20));
    redraw.soon(start + ms(20));
    assert_eq!(redraw.due(), Some(start + ms(50)));
}

#[test]
fn an_endless_burst_does_not_hide_the_picture() {
    let start = Instant::now();
    let mut redraw = RedrawTimer::default();
    redraw.settled(start);
    redraw.settled(start + ms(99));
    assert!(!redraw.overdue(start + ms(99)));
    assert!(redraw.overdue(start + ms(100)));
    redraw.done();
    assert!(!redraw.overdue(start + ms(200)));
}
