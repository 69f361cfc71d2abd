//! The threads stay apart for eyes that see fewer colours; the simulation is that of Machado, Oliveira and Fernandes
//! (2009), at full strength, on linear RGB.

use super::palette::{ink_of, parts};
use super::*;

type Matrix = [[f64; 3]; 3];

const PROTAN: Matrix = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];
const DEUTAN: Matrix = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];
const TRITAN: Matrix = [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_900],
];
const ALL_COLOURS: Matrix = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

/// The smallest distance in CIELAB at which two patches are told apart at a glance; 2.3 is just noticed side by side.
const APART: f64 = 10.0;

fn seen(role: Role, light: bool, eyes: &Matrix) -> [f64; 3] {
    let linear = parts(ink_of(role, light).rgb).map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    eyes.map(|row| row.iter().zip(linear).map(|(by, part)| by * part).sum::<f64>().clamp(0.0, 1.0))
}

/// CIELAB of linear sRGB under D65.
fn lab(rgb: [f64; 3]) -> [f64; 3] {
    let row = |by: [f64; 3], white: f64| by.iter().zip(rgb).map(|(by, part)| by * part).sum::<f64>() / white;
    let curve = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let x = curve(row([0.4124, 0.3576, 0.1805], 0.9505));
    let y = curve(row([0.2126, 0.7152, 0.0722], 1.0));
    let z = curve(row([0.0193, 0.1192, 0.9505], 1.089));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn distance(a: Role, b: Role, light: bool, eyes: &Matrix) -> f64 {
    let (a, b) = (lab(seen(a, light, eyes)), lab(seen(b, light, eyes)));
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn no_two_threads_fall_together_for_eyes_that_see_fewer_colours() {
    let [one, two, three] = STRANDS;
    for light in [false, true] {
        for (name, eyes) in [("all", ALL_COLOURS), ("protan", PROTAN), ("deutan", DEUTAN), ("tritan", TRITAN)]
        {
            for (a, b) in [(one, two), (one, three), (two, three)] {
                let distance = distance(a, b, light, &eyes);
                assert!(distance >= APART, "{a:?} and {b:?}, {name}, light {light}: {distance:.1}");
            }
        }
    }
}

#[test]
fn every_thread_and_every_exercise_has_a_mark_of_its_own_beside_its_colour() {
    for marks in [Marks::FULL, Marks::ASCII, Marks::LINUX] {
        let [one, two, three] = marks.strands;
        assert!(one != two && one != three && two != three);
    }
    let kinds = ["check_in", "compassion", "encounter", "circle", "grounding", "small_step"];
    let mut glyphs = kinds.map(|kind| Theme::default().glyph_of(kind)).to_vec();
    glyphs.sort_unstable();
    glyphs.dedup();
    assert_eq!(glyphs.len(), kinds.len());
}
