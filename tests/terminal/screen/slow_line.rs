//! Keys whose bytes come apart, and pastes that are cut: the real program in a real terminal.

use std::thread;
use std::time::{Duration, Instant};

use crate::support::files::holding;
use crate::support::home::Home;
use crate::support::pty::Pty;

/// Free writing, in a home with these settings.
fn writing(home: &Home) -> Pty {
    let mut terminal = home.open();
    terminal.type_text("n");
    terminal.until("Vrij schrijven");
    terminal.until("Esc naar Bewaren");
    terminal
}

/// The program waits 50 ms for the rest of a key; what was sent this late may have come later than that.
const TOO_LATE: Duration = Duration::from_millis(45);

/// Sends bytes in pieces, each `apart` after the one before: the time is what is tested. The longest time between two.
fn send_apart(terminal: &mut Pty, bytes: &[u8], apart: Duration) -> Duration {
    let (mut longest, mut last) = (Duration::ZERO, Instant::now());
    // A long one in fewer pieces: each may be too late on a busy machine.
    let (first, rest) = bytes.split_at(1);
    let pieces = std::iter::once(first).chain(rest.chunks(if bytes.len() > 8 { 5 } else { 1 }));
    for (index, piece) in pieces.enumerate() {
        if index > 0 {
            thread::sleep(apart);
        }
        terminal.send(piece);
        if index > 0 {
            longest = longest.max(last.elapsed());
        }
        last = Instant::now();
    }
    longest
}

/// Types, sends keys in pieces, types on; whether the field then holds what it must. Again if the machine was too busy to
/// send a piece in time.
fn after_pieces(keys: &[&[u8]], apart: Duration, seen: &str) -> bool {
    for _ in 0..40 {
        let home = Home::welcomed();
        let mut terminal = writing(&home);
        terminal.type_text("abc def");
        terminal.until("abc def");
        if keys.iter().any(|key| send_apart(&mut terminal, key, apart) >= TOO_LATE) {
            continue;
        }
        terminal.type_text("X");
        let writes = |screen: &str| screen.contains("Esc naar Bewaren");
        terminal.until_that("an X, or the end of writing", |screen| screen.contains('X') || !writes(screen));
        let screen = terminal.screen();
        return screen.contains(seen) && writes(&screen);
    }
    panic!("too busy a machine to send {keys:?} every {apart:?}");
}

/// On a busy machine the terminal may hand over a piece late that was sent in time: that happens to few, and to no key
/// each time. A reader that takes keys apart does it to more.
#[test]
fn a_key_in_pieces_is_one_key_at_any_pace() {
    const FEW: usize = 5;
    let table: [(&[&[u8]], &str); 7] = [
        (&[b"\x1b[D"], "abc deXf"),
        (&[b"\x1bOD"], "abc deXf"),
        (&[b"\x1b[H"], "Xabc def"),
        (&[b"\x1b[1~"], "Xabc def"),
        (&[b"\x1b[H", b"\x1b[3~"], "Xbc def"),
        (&[b"\x1b[1;5D"], "abc Xdef"),
        (&[b"\x1b[200~ een\x1b[201~"], "abc def eenX"),
    ];
    let mut wrong = Vec::new();
    for apart in [1, 5, 20, 40].map(Duration::from_millis) {
        for (keys, seen) in &table {
            while !after_pieces(keys, apart, seen) {
                wrong.push((*seen, apart));
                assert!(wrong.len() <= FEW, "keys came apart: {wrong:?}");
            }
        }
    }
}

#[test]
fn a_click_and_alt_with_a_letter_in_pieces_open_the_circle() {
    for (apart, alt) in [1, 5, 20, 40].into_iter().flat_map(|apart| [(apart, false), (apart, true)]) {
        let clicked = (0..40).any(|_| {
            let home = Home::welcomed();
            let mut terminal = writing(&home);
            let support = terminal.screen().lines().next().unwrap().chars().count();
            let click = if alt { "\x1bs".to_owned() } else { format!("\x1b[<0;{};1M", support - 3) };
            if send_apart(&mut terminal, click.as_bytes(), Duration::from_millis(apart)) >= TOO_LATE {
                return false;
            }
            terminal.until_gone("Vrij schrijven");
            true
        });
        assert!(clicked, "too busy a machine to click every {apart} ms");
    }
}

#[test]
fn a_real_esc_stays_quick() {
    let home = Home::welcomed();
    let mut terminal = writing(&home);
    terminal.type_text("abc");
    terminal.until("abc");
    let began = Instant::now();
    terminal.key("Esc");
    terminal.until_gone("Esc naar Bewaren");
    // 50 ms are waited; the rest is what a busy machine may take.
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
}

#[test]
fn a_very_slow_line_has_a_setting() {
    let home = Home::configured("welcomed = true\nkey_wait = 2000\n");
    let mut terminal = writing(&home);
    terminal.type_text("abc def");
    terminal.until("abc def");
    send_apart(&mut terminal, b"\x1b[D", Duration::from_millis(200));
    terminal.type_text("X");
    terminal.until("abc deXf");
}

#[test]
fn a_paste_that_the_end_of_the_window_cuts_is_in_the_draft() {
    for how in ["closed", "HUP", "TERM"] {
        let home = Home::welcomed();
        let mut terminal = writing(&home);
        terminal.type_text("eerst ");
        terminal.until("eerst");
        terminal.send("\x1b[200~dit plak ik ❤️ en dan".as_bytes());
        // It is shown when it stands still: then it was read.
        terminal.until("en dan");
        terminal.send(b" nog dit");
        terminal.until("nog dit");
        if how == "closed" {
            terminal.close();
        } else {
            terminal.kill(how);
        }
        terminal.wait_exit();
        assert!(!holding(home.path(), "eerst dit plak ik ❤️ en dan nog dit").is_empty(), "{how}");
    }
}

#[test]
fn a_paste_whose_end_comes_in_pieces_and_late_is_a_paste_and_typing_goes_on() {
    let end = b"\x1b[201~";
    for cut in 1..end.len() {
        let home = Home::welcomed();
        let mut terminal = writing(&home);
        let (mark, rest) = end.split_at(cut);
        terminal.send(&[b"\x1b[200~hallo wereld", mark].concat());
        // It is shown when it stands still.
        terminal.until("hallo wereld");
        terminal.send(rest);
        terminal.type_text(", dit typ ik verder");
        terminal.until("hallo wereld, dit typ ik verder");
        terminal.key("Esc");
        terminal.until_gone("Esc naar Bewaren");
    }
}

#[test]
fn a_paste_with_colours_that_stands_still_is_a_paste_to_its_end() {
    let home = Home::welcomed();
    let mut terminal = writing(&home);
    terminal.send(b"\x1b[200~eerst \x1b[31");
    terminal.until("eerst");
    terminal.send(b"mrood\x1b[0m");
    terminal.until("eerst rood");
    // Ctrl-Z in the paste would take back what came before, if it were a key.
    terminal.send(b"\x1b[32m\x1agroen ");
    terminal.until("groen");
    terminal.send(b"en verder\x1b[201~");
    terminal.type_text(", dit typ ik");
    terminal.until("en verder, dit typ ik");
    let screen = terminal.screen();
    assert!(screen.contains("eerst rood") && !screen.contains("[3"), "{screen}");
}
