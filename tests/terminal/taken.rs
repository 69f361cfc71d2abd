//! The terminal is taken, driven and given back: a stand-in program in a real terminal, which is this test binary again.

use std::{
    env, fs,
    io::{self, Write},
    path::PathBuf,
    process::{Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;
use verbinding::terminal::{End, Terminal};

use crate::stand_in::{SECRET, StandIn};
use crate::support::{
    keys,
    pty::{Pty, Start},
    seen::Modes,
};

/// Not a test: the program in the terminal, when this binary was started for that.
#[test]
fn the_stand_in() {
    let Some(kept) = env::var_os("STAND_IN_KEEPS") else { return };
    let end = match Terminal::take(Duration::from_millis(50)) {
        Ok(terminal) => {
            format!("{:?}", terminal.run(&mut StandIn::new(kept.into())))
        }
        Err(error) => error.to_string(),
    };
    let _ = writeln!(io::stdout(), "end: {end}");
    std::process::exit(7);
}

const ARGUMENTS: [&str; 4] = ["taken::the_stand_in", "--exact", "--nocapture", "--test-threads=1"];

struct Scene {
    pty: Pty,
    kept: PathBuf,
    _folder: TempDir,
}

impl Scene {
    fn start() -> Self {
        Self::start_with("kept", |start| start)
    }

    fn start_with(kept: &str, more: impl FnOnce(Start) -> Start) -> Self {
        let folder = TempDir::new().unwrap();
        let kept = folder.path().join(kept);
        let start = Start::new(env::current_exe().unwrap()).args(ARGUMENTS).env("STAND_IN_KEEPS", &kept);
        let pty = more(start).spawn();
        pty.until("stand-in");
        Self { pty, kept, _folder: folder }
    }

    fn kept(&self) -> usize {
        fs::read_to_string(&self.kept).map_or(0, |kept| kept.lines().count())
    }

    /// The program ended with `end` and left the terminal as it found it.
    fn ended(&self, end: End) {
        assert_eq!(self.pty.wait_exit().exit_code(), 7);
        assert_eq!(self.pty.modes(), Modes::GIVEN_BACK);
        let raw = String::from_utf8(self.pty.raw()).unwrap();
        assert_eq!(
            raw.matches("\x1b[22;0t").count(),
            raw.matches("\x1b[23;0t").count(),
            "titles saved and restored"
        );
        let (_, after) = raw.rsplit_once("\x1b[?1049l").unwrap();
        assert!(after.contains(&format!("end: {end:?}")), "{after:?}");
        assert!(!after.contains(SECRET), "{after:?}");
        assert!(!after.contains("pictures"), "half a picture on the person's own screen: {after:?}");
        assert!(!after.contains("\x1b[2J"), "the person's own screen is wiped: {after:?}");
    }
}

/// The number that the stand-in shows after `label`.
fn number(screen: &str, label: &str) -> usize {
    let line = screen.lines().find_map(|line| line.strip_prefix(label));
    line.and_then(|number| number.trim_end_matches('.').parse().ok()).unwrap_or(0)
}

#[test]
fn the_terminal_is_taken_with_a_neutral_title_and_given_back_at_the_end() {
    let mut scene = Scene::start();
    assert_eq!(
        scene.pty.modes(),
        Modes {
            other_screen: true,
            bracketed_paste: true,
            focus: true,
            cursor_shown: false,
            ..Modes::GIVEN_BACK
        }
    );
    assert!(String::from_utf8(scene.pty.raw()).unwrap().contains("\x1b[22;0t\x1b]0;Terminal\x07"));
    scene.pty.keys("Q");
    scene.ended(End::Quit);
    assert_eq!(scene.kept(), 0, "a program that is done has kept what it wanted");
}

#[test]
fn signals_that_end_give_the_terminal_back_after_the_drafts_were_kept() {
    for (name, end) in [("TERM", End::Signal(15)), ("INT", End::Signal(2)), ("HUP", End::Gone)] {
        let scene = Scene::start();
        scene.pty.kill(name);
        scene.ended(end);
        assert_eq!(scene.kept(), 1, "{name}");
    }
}

#[test]
fn a_panic_gives_the_terminal_back_keeps_the_drafts_and_tells_no_words() {
    for keys in ["P", "D"] {
        let mut scene = Scene::start();
        scene.pty.keys(keys);
        scene.ended(End::Broken);
        assert_eq!(scene.kept(), 1);
        assert!(scene.pty.screen().contains("tests/terminal/stand_in.rs:"), "{}", scene.pty.screen());
    }
}

#[test]
fn a_panic_while_keeping_gives_the_terminal_back_too() {
    let mut scene = Scene::start_with("kept.broken", |start| start);
    scene.pty.keys("P");
    scene.ended(End::Broken);
    assert_eq!(scene.kept(), 1);
}

#[test]
fn closing_the_window_ends_the_program_within_a_second() {
    let mut scene = Scene::start();
    scene.pty.close();
    assert_eq!(scene.pty.exits_within(Duration::from_secs(1)).exit_code(), 7);
    assert_eq!(scene.kept(), 1);
}

/// In another session, where closing the terminal sends no signal: only the terminal itself can tell.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_that_goes_away_without_a_signal_ends_the_program_too() {
    let folder = TempDir::new().unwrap();
    let kept = folder.path().join("kept");
    let mut pty = Start::new("/usr/bin/setsid")
        .arg("--wait")
        .arg(env::current_exe().unwrap())
        .args(ARGUMENTS)
        .env("STAND_IN_KEEPS", &kept)
        .spawn();
    pty.until("stand-in");
    let find = || -> Option<PathBuf> {
        let value = format!("STAND_IN_KEEPS={}", kept.display());
        fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path()).find(|process| {
            fs::read(process.join("environ"))
                .is_ok_and(|environ| memchr::memmem::find(&environ, value.as_bytes()).is_some())
        })
    };
    assert!(find().is_some());
    pty.close();
    let start = std::time::Instant::now();
    while find().is_some() {
        assert!(start.elapsed() < Duration::from_secs(2), "still there");
        std::thread::yield_now();
    }
    assert_eq!(fs::read_to_string(&kept).unwrap(), "kept\n");
}

#[cfg(target_os = "linux")]
#[test]
fn an_idle_program_sleeps_and_writes_nothing() {
    let scene = Scene::start();
    let wake_ups = || -> Vec<String> {
        let tasks = fs::read_dir(format!("/proc/{}/task", scene.pty.process())).unwrap();
        tasks
            .map(|task| fs::read_to_string(task.unwrap().path().join("status")).unwrap())
            .map(|status| status.lines().filter(|line| line.contains("ctxt_switches")).collect())
            .collect()
    };
    // All of it is written; the process may still be on its way to sleep.
    let mut before = (wake_ups(), scene.pty.raw());
    for _ in 0..50 {
        std::thread::sleep(Duration::from_millis(300));
        let after = (wake_ups(), scene.pty.raw());
        if after == before {
            return;
        }
        assert_eq!(after.1, before.1, "it drew without a reason");
        before = after;
    }
    panic!("it never sleeps: {:?}", before.0);
}

#[test]
fn ticks_come_while_they_are_asked_for_and_typing_does_not_put_them_off() {
    let mut scene = Scene::start();
    scene.pty.keys("T");
    scene.pty.until_that("3 ticks", |screen| number(screen, "ticks ") >= 3);
    for _ in 0..50 {
        scene.pty.keys("x");
    }
    scene.pty.until("typed 51.");
    scene.pty.until_that("10 ticks", |screen| number(screen, "ticks ") >= 10);
    scene.pty.keys("T");
    scene.pty.until("typed 52.");
    let picture = scene.pty.screen();
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(scene.pty.screen(), picture, "no tick after they were no longer asked for");
}

#[test]
fn what_changes_nothing_is_not_drawn() {
    let mut scene = Scene::start();
    scene.pty.keys("x");
    scene.pty.until("pictures 2.");
    scene.pty.keys("SSSS");
    scene.pty.keys("x");
    scene.pty.until("typed 6.");
    assert!(scene.pty.screen().contains("pictures 3."), "{}", scene.pty.screen());
}

#[test]
fn a_long_burst_arrives_whole_and_is_drawn_in_few_pictures() {
    let mut scene = Scene::start();
    scene.pty.type_text(&"ab é".repeat(1000));
    scene.pty.until("typed 4000.");
    let screen = scene.pty.screen();
    assert!(number(&screen, "pictures ") < 100, "{screen}");
}

#[test]
fn a_paste_of_three_paragraphs_arrives_whole() {
    let mut scene = Scene::start();
    let paragraph = "Vandaag was het zwaar, één ding tegelijk. ".repeat(40);
    let text = format!("{paragraph}\n{paragraph}\n{paragraph}");
    scene.pty.paste(&text);
    scene.pty.until(&format!("pasted {} ", text.len()));
    scene.pty.keys("x");
    scene.pty.until("typed 1.");
}

#[test]
fn a_new_size_is_drawn_and_a_storm_of_them_once() {
    let mut scene = Scene::start();
    for columns in 40..=70 {
        scene.pty.resize(columns, 20);
    }
    scene.pty.until("size 70x20.");
    scene.pty.until("Resize(70, 20)");
    let screen = scene.pty.screen();
    assert!(number(&screen, "pictures ") < 10, "{screen}");
}

#[test]
fn a_window_that_was_smaller_for_a_moment_is_drawn_whole() {
    let mut scene = Scene::start();
    for columns in 2..=6 {
        scene.pty.resize(columns, 1);
        scene.pty.resize(80, 24);
        scene.pty.until("Resize(80, 24)");
        scene.pty.until("stand-in");
        scene.pty.keys("x");
        scene.pty.until("Key");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_ends_in_the_background_leaves_the_screen_of_the_shell_as_it_is() {
    let mut scene = Scene::start();
    // The last picture is asked for anew, and never painted.
    scene.pty.keys("RZ");
    scene.pty.until_stopped();
    scene.pty.kill("TERM");
    scene.pty.kill("CONT");
    scene.ended(End::Signal(15));
}

#[cfg(target_os = "linux")]
#[test]
fn going_to_the_background_gives_the_terminal_back_until_the_return() {
    let mut scene = Scene::start();
    let taken = scene.pty.modes();
    for round in 1..=2 {
        if round == 1 {
            scene.pty.keys("Z");
        } else {
            scene.pty.kill("TSTP");
        }
        scene.pty.until_stopped();
        scene.pty.until_modes(Modes::GIVEN_BACK);
        assert_eq!(scene.kept(), round);
        scene.pty.kill("CONT");
        scene.pty.until("stand-in");
        assert_eq!(scene.pty.modes(), taken);
    }
    // Stopped from outside it cannot give anything back; whoever continues it gets a whole picture.
    scene.pty.kill("STOP");
    scene.pty.until_stopped();
    scene.pty.kill("CONT");
    scene.pty.until("pictures 4.");
    scene.pty.keys("Q");
    scene.ended(End::Quit);
}

#[test]
fn a_repaint_starts_from_an_empty_screen() {
    let mut scene = Scene::start();
    scene.pty.keys("R");
    scene.pty.until("pictures 2.");
    let raw = scene.pty.raw();
    let (_, after) = raw.split_at(memchr::memmem::rfind(&raw, b"\x1b[2J").unwrap());
    assert!(String::from_utf8_lossy(after).contains("stand-in"));
}

#[test]
fn the_mouse_is_ours_only_while_it_is_wanted() {
    let mut scene = Scene::start();
    scene.pty.keys("M");
    scene.pty.until("typed 1.");
    assert!(scene.pty.modes().mouse);
    scene.pty.send(b"\x1b[<0;3;4M");
    scene.pty.until("Mouse(MouseEvent");
    scene.pty.keys("M");
    scene.pty.until("typed 2.");
    assert!(!scene.pty.modes().mouse);
    scene.pty.keys("M");
    scene.pty.until("typed 3.");
    scene.pty.keys("Q");
    scene.ended(End::Quit);
}

#[test]
fn copying_hands_the_words_to_the_terminal() {
    let mut scene = Scene::start();
    scene.pty.keys("C");
    scene.pty.until_raw("\x1b]52;c;aGFsbG8=\x1b\\");
}

#[test]
fn colours_are_the_themes_business_also_under_no_color() {
    let scene = Scene::start_with("kept", |start| start.env("NO_COLOR", "1"));
    scene.pty.until_raw("38;2;1;2;3");
}

#[test]
fn every_named_key_arrives_as_itself() {
    let mut scene = Scene::start();
    let names = "a ë g ? : <Enter> <Space> <Tab> <BackTab> <Backspace> <Del> <Ins> <Up> <Down> <Left> <Right> <Home> <End> \
                 <PgUp> <PgDn> <F1> <F5> <F12> <C-s> <C-c> <C-z> <C-Space> <M-s> <M-Enter> <C-Left> <S-Right> <C-Del> <lt> <Esc>";
    for name in names.split_whitespace() {
        let expected = keys::keys(name);
        scene.pty.keys(name);
        scene.pty.until(&format!("{:?}", expected[0]).chars().take(70).collect::<String>());
    }
}

#[test]
fn what_is_no_terminal_is_left_alone() {
    let output = Command::new(env::current_exe().unwrap())
        .args(ARGUMENTS)
        .env("STAND_IN_KEEPS", "/nowhere/kept")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(out.contains("end: this is not a terminal"), "{out:?}");
    assert!(!out.contains('\x1b'), "{out:?}");
}
