//! The pacer at moments, and its shapes in every theme.

use super::*;
use crate::theme::Marks;

fn at(milliseconds: i64) -> DateTime<FixedOffset> {
    let start = DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
    start + chrono::Duration::milliseconds(milliseconds)
}

fn themes() -> [Theme; 5] {
    let full = Theme::default();
    [
        full,
        Theme { depth: Depth::Indexed, ..full },
        Theme { depth: Depth::None, ..full },
        Theme { depth: Depth::Sixteen, marks: Marks::LINUX, ..full },
        Theme { depth: Depth::None, marks: Marks::ASCII, ..full },
    ]
}

fn texts(lines: &[Line<'_>]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}

/// The 1-based width of what is drawn.
fn drawn_width(lines: &[Line<'_>]) -> usize {
    texts(lines).iter().map(|line| line.trim().chars().count()).max().unwrap_or(0)
}

#[test]
fn in_takes_four_and_out_takes_six() {
    let pacer = Pacer::begin(Pace::FourSix, at(0));
    assert_eq!(pacer.phase(at(0)), Phase { breath: Breath::In, fraction: 0.0 });
    assert_eq!(pacer.phase(at(2_000)), Phase { breath: Breath::In, fraction: 0.5 });
    assert_eq!(pacer.phase(at(4_000)), Phase { breath: Breath::Out, fraction: 0.0 });
    assert_eq!(pacer.phase(at(7_000)), Phase { breath: Breath::Out, fraction: 0.5 });
    assert_eq!(pacer.phase(at(10_000)).breath, Breath::In);
    assert_eq!(Pacer::begin(Pace::ThreeFour, at(0)).phase(at(3_000)).breath, Breath::Out);
}

#[test]
fn it_rests_small_after_five_breaths_and_begins_again_when_asked() {
    let mut pacer = Pacer::begin(Pace::FourSix, at(0));
    assert_eq!(pacer.phase(at(49_999)).breath, Breath::Out);
    let rest = pacer.phase(at(50_000));
    assert_eq!((rest.breath, rest.openness()), (Breath::Rest, 0.0));
    assert_eq!(pacer.next_change(at(50_000), false, frame(false)), None);
    pacer.press(at(60_000));
    assert_eq!(pacer.phase(at(62_000)), Phase { breath: Breath::In, fraction: 0.5 });
}

#[test]
fn the_shape_has_no_speed_at_its_ends_and_never_jumps() {
    let pacer = Pacer::begin(Pace::FourSix, at(0));
    let open = |ms| pacer.phase(at(ms)).openness();
    assert!(open(0) < 1e-9 && open(4_000) > 1.0 - 1e-9 && open(9_999) < 1e-6);
    for ms in 0..500 {
        assert!((open(ms * 100 + 100) - open(ms * 100)).abs() < 0.05, "at {ms}");
    }
}

#[test]
fn a_pause_keeps_the_phase() {
    let mut pacer = Pacer::begin(Pace::FourSix, at(0));
    pacer.press(at(6_500));
    assert!(pacer.paused());
    let kept = pacer.phase(at(6_500));
    assert_eq!(pacer.phase(at(600_000)), kept);
    assert_eq!(pacer.next_change(at(7_000), false, frame(false)), None);
    pacer.resume(at(600_000));
    pacer.resume(at(600_500));
    assert_eq!(pacer.phase(at(600_000)), kept);
    assert_eq!(pacer.phase(at(603_500)).breath, Breath::In);
}

#[test]
fn a_clock_that_is_set_back_does_no_harm() {
    assert_eq!(
        Pacer::begin(Pace::FourSix, at(0)).phase(at(-9_000)),
        Phase { breath: Breath::In, fraction: 0.0 }
    );
}

#[test]
fn with_an_own_pace_only_a_press_changes_the_word() {
    let mut pacer = Pacer::begin(Pace::Own, at(0));
    let first = pacer.phase(at(0));
    assert_eq!(first.breath, Breath::In);
    assert_eq!(pacer.phase(at(3_600_000)), first);
    assert_eq!(pacer.next_change(at(0), false, frame(false)), None);
    pacer.press(at(1_000));
    assert_eq!(pacer.phase(at(1_000)).breath, Breath::Out);
    pacer.press(at(2_000));
    assert_eq!(pacer.phase(at(2_000)).breath, Breath::In);
}

#[test]
fn the_still_twin_changes_only_with_the_phase() {
    let pacer = Pacer::begin(Pace::ThreeFour, at(0));
    let theme = Theme::default();
    let shown = |ms| dots(Pace::ThreeFour, pacer.phase(at(ms)).breath, &theme);
    assert!((0..3_000).all(|ms| shown(ms) == shown(0)));
    assert!((3_000..7_000).all(|ms| shown(ms) == shown(3_000)));
    assert_ne!(shown(0), shown(3_000));
    assert_eq!(dots(Pace::FourSix, Breath::Out, &theme), "· · · · · ·");
    let mut now = 0;
    for change in [3_000, 7_000, 10_000, 14_000] {
        let wait = pacer.next_change(at(now), true, frame(false)).unwrap();
        now += i64::try_from(wait.as_millis()).unwrap();
        assert!((change..change + 10).contains(&now), "{now}");
        assert_ne!(pacer.phase(at(now)).breath, pacer.phase(at(change - 1)).breath);
    }
}

#[test]
fn radii_are_those_of_the_design() {
    assert_eq!(radii(66, 11), (5.0, 11.0));
    assert_eq!(radii(38, 8), (4.0, 8.0));
    assert_eq!(radii(66, 30), (8.0, 18.0));
    assert_eq!(radii(0, 0), (0.0, 0.0));
}

#[test]
fn every_shape_fills_its_room_exactly_and_is_symmetric() {
    for theme in themes() {
        for (width, height) in [(66, 11), (38, 8), (67, 18), (41, 3), (20, 5), (3, 1), (0, 0)] {
            for open in [0.0, 0.3, 0.77, 1.0] {
                let lines = lines(open, width, height, &theme, Role::Grounding);
                assert_eq!(lines.len(), usize::from(height));
                assert!(lines.iter().all(|line| line.width() == usize::from(width)));
                if theme.marks == Marks::ASCII && width % 2 == 0 {
                    continue; // An odd line cannot stand in the middle of an even room.
                }
                let coverage: Vec<Vec<_>> = lines.iter().map(weights).collect();
                for row in &coverage {
                    assert!(row.iter().eq(row.iter().rev()), "{theme:?} {width}x{height} at {open}");
                }
            }
        }
    }
}

/// What stands in each cell, so that a cell and its mirror image compare equal.
fn weights(line: &Line<'_>) -> Vec<String> {
    let cells = line.spans.iter().flat_map(|span| span.content.chars().map(move |c| (c, span.style)));
    cells
        .map(|(c, style)| match c {
            '\u{2800}'..='\u{28ff}' => format!("{} dots", (c as u32 - 0x2800).count_ones()),
            '(' | ')' => "bracket".to_owned(),
            _ => format!("{c}{style:?}"),
        })
        .collect()
}

#[test]
fn the_shape_never_grows_beyond_its_largest_radius() {
    for theme in themes() {
        let lines = |open| lines(open, 100, 40, &theme, Role::Grounding);
        let (small, large) = (drawn_width(&lines(0.0)), drawn_width(&lines(1.0)));
        assert!(large <= 38, "{large}");
        assert!(theme.marks == Marks::ASCII || small < large);
        assert_eq!(drawn_width(&lines(7.0)), large);
    }
}

#[test]
fn the_ascii_line_is_the_one_of_the_design() {
    let theme = Theme { marks: Marks::ASCII, depth: Depth::None, light: false };
    let line = |open| texts(&lines(open, 37, 1, &theme, Role::Grounding)).concat();
    assert_eq!(line(0.0), "(                 o                 )");
    assert_eq!(line(1.0), "(      ooooooooooooooooooooooo      )");
    assert!(line(0.5).contains(" ooooooooooo ") || line(0.5).contains(" ooooooooooooo "));
}

#[test]
fn the_disc_of_the_linux_console_has_no_blended_cell() {
    let theme = Theme { depth: Depth::Sixteen, marks: Marks::LINUX, light: false };
    let rows = texts(&lines(1.0, 16, 8, &theme, Role::Grounding));
    let drawn = [
        "   ▄▄██████▄▄   ",
        " ▄████████████▄ ",
        "▄██████████████▄",
        "████████████████",
        "████████████████",
        "▀██████████████▀",
        " ▀████████████▀ ",
        "   ▀▀██████▀▀   ",
    ];
    assert_eq!(rows, drawn);
    assert!(rows.concat().chars().all(|c| " █▀▄".contains(c)));
}

#[test]
fn frames_come_slower_over_ssh() {
    assert_eq!([frame(false), frame(true)].map(|it| it.as_millis()), [100, 125]);
    let pacer = Pacer::begin(Pace::FourSix, at(0));
    assert_eq!(pacer.next_change(at(0), false, frame(true)), Some(Duration::from_millis(125)));
}

#[test]
fn the_braille_ring_is_one_closed_line() {
    let theme = Theme { depth: Depth::Indexed, ..Theme::default() };
    let rows = texts(&lines(1.0, 16, 8, &theme, Role::Grounding));
    let drawn = [
        "   ⣠⠔⠒⠉⠉⠉⠉⠒⠢⣄   ",
        " ⣠⠊          ⠑⣄ ",
        "⢰⠁            ⠈⡆",
        "⡇              ⢸",
        "⡇              ⢸",
        "⠸⡀            ⢀⠇",
        " ⠙⢄          ⡠⠋ ",
        "   ⠙⠢⠤⣀⣀⣀⣀⠤⠔⠋   ",
    ];
    assert_eq!(rows, drawn);
}
