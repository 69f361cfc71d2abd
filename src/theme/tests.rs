//! The palettes keep the contrast that the design prints, and no theme writes a colour it may not.

use super::palette::{ink_of, parts};
use super::*;

const TEXTS: [Role; 9] = [
    Role::Text,
    Role::Muted,
    Role::Focus,
    Role::CheckIn,
    Role::Compassion,
    Role::Encounter,
    Role::Circle,
    Role::Grounding,
    Role::Danger,
];
const GROUNDS: [Role; 3] = [Role::Bg, Role::Surface, Role::Select];
const ALL: [Role; 13] = [
    Role::Bg,
    Role::Surface,
    Role::Select,
    Role::Line,
    Role::Text,
    Role::Muted,
    Role::Focus,
    Role::CheckIn,
    Role::Compassion,
    Role::Encounter,
    Role::Circle,
    Role::Grounding,
    Role::Danger,
];

/// The colour that an index of the 256 really has, above the terminal's own sixteen.
fn indexed(index: u8) -> [u8; 3] {
    assert!(index >= 16, "the first sixteen are the terminal's own");
    if index >= 232 {
        return [8 + 10 * (index - 232); 3];
    }
    let step = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    let cube = index - 16;
    [step(cube / 36), step(cube / 6 % 6), step(cube % 6)]
}

fn luminance(rgb: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [r, g, b] = rgb.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn ratio(role: Role, ground: Role, light: bool, true_colour: bool) -> f64 {
    let shown = |role| {
        let ink = ink_of(role, light);
        luminance(if true_colour { parts(ink.rgb) } else { indexed(ink.index) })
    };
    let (a, b) = (shown(role), shown(ground));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_is_readable_on_every_ground_and_lines_are_visible() {
    for light in [false, true] {
        for true_colour in [true, false] {
            for ground in GROUNDS {
                for role in TEXTS {
                    let ratio = ratio(role, ground, light, true_colour);
                    assert!(
                        ratio >= 4.5,
                        "{role:?} on {ground:?}, light {light}, true {true_colour}: {ratio:.2}"
                    );
                }
                assert!(ratio(Role::Line, ground, light, true_colour) >= 3.0);
            }
        }
    }
}

#[test]
fn the_ratios_are_those_printed_in_the_design() {
    // Per row: true colour on bg, surface, select; 256 on bg, surface, select. Order: text, muted, line, focus,
    // check_in, compassion, encounter, circle, grounding, danger.
    let dark = [
        [13.94, 11.94, 9.75, 13.40, 11.90, 8.95],
        [8.10, 6.94, 5.67, 7.77, 6.90, 5.19],
        [5.12, 4.39, 3.58, 4.94, 4.38, 3.29],
        [12.42, 10.64, 8.69, 12.43, 11.04, 8.30],
        [10.02, 8.59, 7.01, 8.27, 7.34, 5.52],
        [7.54, 6.46, 5.27, 7.58, 6.73, 5.06],
        [6.84, 5.86, 4.79, 7.35, 6.53, 4.91],
        [12.43, 10.65, 8.69, 14.40, 12.79, 9.61],
        [10.95, 9.38, 7.66, 9.30, 8.26, 6.21],
        [7.85, 6.73, 5.49, 7.36, 6.53, 4.91],
    ];
    let light = [
        [14.09, 12.69, 11.06, 15.13, 13.04, 11.90],
        [6.45, 5.80, 5.06, 7.11, 6.13, 5.60],
        [4.20, 3.78, 3.30, 4.54, 3.91, 3.57],
        [7.61, 6.85, 5.97, 6.72, 5.79, 5.29],
        [6.34, 5.71, 4.97, 6.72, 5.79, 5.29],
        [9.51, 8.56, 7.46, 9.57, 8.24, 7.52],
        [6.42, 5.78, 5.03, 7.03, 6.06, 5.53],
        [6.18, 5.56, 4.85, 7.96, 6.86, 6.26],
        [6.89, 6.21, 5.41, 9.97, 8.60, 7.84],
        [6.95, 6.26, 5.45, 7.44, 6.41, 5.85],
    ];
    let mut roles = TEXTS.to_vec();
    roles.insert(2, Role::Line);
    for (is_light, table) in [(false, dark), (true, light)] {
        for (role, row) in roles.iter().zip(table) {
            let columns = [true, false].into_iter().flat_map(|depth| GROUNDS.map(|ground| (depth, ground)));
            for ((true_colour, ground), printed) in columns.zip(row) {
                let found = ratio(*role, ground, is_light, true_colour);
                assert!(
                    (found - printed).abs() <= 0.05,
                    "{role:?} on {ground:?}: {found:.2}, printed {printed}"
                );
            }
        }
    }
}

#[test]
fn a_theme_without_colour_has_only_bold_reverse_and_underline() {
    for light in [false, true] {
        let theme = Theme { depth: Depth::None, light, marks: Marks::FULL };
        let mut styles = vec![
            theme.bold(),
            theme.selected(),
            theme.focus_mark(),
            theme.field(true, Role::Focus),
            theme.hit(),
        ];
        for role in ALL {
            styles.extend([
                theme.style(role),
                theme.title(role),
                theme.blend(role, 4, 8),
                theme.drawing(role),
            ]);
            styles.extend([
                theme.choice(true, true, role),
                theme.choice(false, true, role),
                theme.choice(true, false, role),
            ]);
        }
        for style in styles {
            assert_eq!((style.fg, style.bg, style.underline_color), (None, None, None));
        }
        assert!(theme.selected().add_modifier.contains(Modifier::REVERSED));
        assert!(theme.danger().add_modifier.contains(Modifier::BOLD));
        assert_eq!(theme.hit_brackets(), ("[", "]"));
    }
}

#[test]
fn with_sixteen_colours_running_text_is_the_terminals_own() {
    let dark = Theme { depth: Depth::Sixteen, light: false, marks: Marks::FULL };
    let light = Theme { light: true, ..dark };
    for theme in [dark, light] {
        for role in [Role::Bg, Role::Surface, Role::Text, Role::Muted, Role::Line] {
            assert_eq!(theme.style(role), Style::new());
        }
        assert_eq!(theme.title(Role::Circle), Style::new().add_modifier(Modifier::BOLD));
        assert_eq!(theme.danger(), Style::new().add_modifier(Modifier::BOLD));
    }
    let accents = [Role::CheckIn, Role::Compassion, Role::Encounter, Role::Circle, Role::Grounding];
    assert_eq!(
        accents.map(|role| dark.style(role).fg),
        [11, 13, 14, 10, 12].map(|index| Some(Color::Indexed(index)))
    );
    for role in accents {
        let allowed = [None, Some(Color::Indexed(4)), Some(Color::Indexed(5))];
        assert!(allowed.contains(&light.style(role).fg));
    }
}

#[test]
fn a_blend_runs_from_the_ground_to_the_accent() {
    let theme = Theme::default();
    let style = theme.blend(Role::Grounding, 8, 0);
    assert_eq!(style.fg, theme.style(Role::Grounding).fg);
    assert_eq!(style.bg, theme.ground().bg);
}

#[test]
fn each_kind_has_its_accent_and_its_glyph() {
    let theme = Theme::default();
    assert_eq!(accent_of("small_step"), Role::Encounter);
    assert_eq!(accent_of("note"), Role::Focus);
    assert_eq!(theme.glyph_of("grounding"), "▽");
    assert_eq!(theme.glyph_of("note"), "");
    assert_eq!(Theme { marks: Marks::ASCII, ..theme }.glyph_of("grounding"), "");
    assert_eq!((0..4).map(|strand| theme.strand_glyph(strand)).collect::<String>(), "╲╱─");
}
