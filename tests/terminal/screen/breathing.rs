//! Breathing along in a real terminal: it costs little, and stands still when nobody looks.

use std::time::Duration;

use crate::support::home::Home;
use crate::support::pty::Pty;

/// At the breath, with a pace of four and six.
fn breathing(home: &Home, arguments: &[&str]) -> Pty {
    let mut terminal = home
        .start("nl")
        .with_a_running_clock()
        .args(arguments.iter().copied())
        .env("COLORTERM", "truecolor")
        .spawn();
    terminal.until("Wat past er nu bij je?");
    terminal.keys("52<Enter>");
    terminal.until("Wil je een tempo?");
    terminal.keys("1");
    terminal.until("Een andere toets stopt het tempo.");
    terminal
}

#[cfg(target_os = "linux")]
#[test]
fn breathing_along_costs_under_three_percent_of_a_core() {
    let home = Home::welcomed();
    let terminal = breathing(&home, &[]);
    let (before, start) = (terminal.processor_time(), std::time::Instant::now());
    let bytes = terminal.written_within(Duration::from_secs(4));
    let (used, passed) = (terminal.processor_time().saturating_sub(before), start.elapsed());
    assert!(bytes > 1000, "it moves: {bytes} bytes");
    // A build that is not optimised takes several times as long for the same pictures.
    let percent = if cfg!(debug_assertions) { 8 } else { 3 };
    assert!(used * 100 < passed * percent, "{used:?} of {passed:?}");
}

/// How long nothing is written on a screen that is still.
pub const STILL: Duration = Duration::from_secs(2);

#[test]
fn breathing_stands_still_when_paused_unfocused_covered_or_under_the_circle() {
    let home = Home::welcomed();
    let mut terminal = breathing(&home, &[]);
    assert!(terminal.written_within(Duration::from_secs(1)) > 0, "it moves");
    for (stops, goes_on) in [("<Space>", "<Space>"), ("w", "<Space>")] {
        terminal.keys(stops);
        terminal.until_still(STILL);
        terminal.keys(goes_on);
        assert!(terminal.written_within(Duration::from_secs(2)) > 0, "it goes on after {goes_on}");
    }
    terminal.send(b"\x1b[O");
    terminal.until_still(STILL);
    terminal.send(b"\x1b[I");
    terminal.keys("<Space>");
    assert!(terminal.written_within(Duration::from_secs(2)) > 0, "with it again");
    terminal.keys("s");
    terminal.until("Je hoeft dit niet alleen te dragen.");
    terminal.until_still(STILL);
    terminal.key("Esc");
    terminal.until("Een andere toets stopt het tempo.");
    terminal.keys("<C-x>");
    terminal.until_gone("Een andere toets stopt het tempo.");
    terminal.until_still(STILL);
}

#[test]
fn without_movement_the_words_change_once_in_a_phase_and_nothing_else_does() {
    let home = Home::welcomed();
    let terminal = breathing(&home, &["--no-motion"]);
    terminal.until("adem in");
    terminal.until("adem uit");
    // Six seconds out: nothing is written between the two words.
    assert_eq!(terminal.written_within(Duration::from_secs(4)), 0);
    terminal.until("adem in");
}
