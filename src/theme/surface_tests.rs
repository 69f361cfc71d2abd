//! What is chosen and what is focused can be read on their own surfaces, in every palette.

use ratatui::style::{Color, Style};

use super::*;

const ACCENTS: [Role; 6] =
    [Role::Focus, Role::CheckIn, Role::Compassion, Role::Encounter, Role::Circle, Role::Grounding];

fn luminance(color: Color) -> f64 {
    let rgb = match color {
        Color::Rgb(r, g, b) => [r, g, b],
        Color::Indexed(index) if index >= 232 => [8 + 10 * (index - 232); 3],
        Color::Indexed(index) => {
            let step = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
            let cube = index - 16;
            [step(cube / 36), step(cube / 6 % 6), step(cube % 6)]
        }
        other => panic!("{other:?} is not ours"),
    };
    let [r, g, b] = rgb.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn ratio(style: Style) -> f64 {
    let (a, b) = (luminance(style.fg.unwrap()), luminance(style.bg.unwrap()));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn what_is_chosen_or_focused_is_readable_on_its_own_surface() {
    for depth in [Depth::True, Depth::Indexed] {
        for light in [false, true] {
            let theme = Theme { depth, light, ..Theme::default() };
            for accent in ACCENTS {
                for (what, style) in [
                    ("a chosen word", theme.choice(true, false, accent)),
                    ("its mark", theme.choice_mark(true, accent)),
                    ("a button", theme.button(false, accent)),
                    ("a focused button", theme.button(true, accent)),
                ] {
                    let ratio = ratio(style);
                    assert!(ratio >= 4.5, "{what} in {accent:?}, {depth:?}, light {light}: {ratio:.2}");
                }
            }
        }
    }
}

#[test]
fn without_surfaces_a_button_stands_in_brackets_and_a_focus_has_its_mark() {
    let plain = [
        Theme { depth: Depth::None, ..Theme::default() },
        Theme { depth: Depth::Sixteen, ..Theme::default() },
        Theme { marks: Marks::ASCII, ..Theme::default() },
    ];
    for theme in plain {
        assert!(!theme.surfaces());
        assert_eq!(theme.button_words("Verder"), "[ Verder ]");
    }
    assert!(Theme::default().surfaces());
    assert_eq!(Theme::default().button_words("Verder"), "  Verder  ");
}
