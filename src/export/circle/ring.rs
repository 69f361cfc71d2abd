//! The ring of woven strokes around the heading of the poster; an ornament, and nothing but that.

use std::f64::consts::PI;

use maud::{Markup, html};

use crate::theme::{STRANDS, print_colour};

/// How high the ring is that the strokes are made for; another one is the same drawing, larger or smaller.
const HIGH: f64 = 27.0;
/// From one stroke to the next, and the length and the breadth of one, in millimetres.
const APART: f64 = 2.5;
const LONG: f64 = 5.6;
const BROAD: f64 = 1.3;
/// How far a stroke turns away from the curve, in radians.
const TURN: f64 = 0.42;

/// A long ring with these outer measures, in millimetres. Each stroke lies over the one before it and under the next.
pub fn ring(wide: f64, high: f64) -> Markup {
    let (wide, high) = (wide * HIGH / high, HIGH);
    let (across, down) = ((wide - LONG) / 2.0, (high - LONG) / 2.0);
    let strokes = strokes(across, down);
    html! {
        svg.ring viewBox=(format!("0 0 {wide:.1} {high:.1}")) aria-hidden="true" {
            @for (index, [x1, y1, x2, y2]) in strokes.iter().enumerate() {
                @let ends = [x1 + wide / 2.0, y1 + high / 2.0, x2 + wide / 2.0, y2 + high / 2.0];
                @let [x1, y1, x2, y2] = ends.map(|end| format!("{end:.2}"));
                line.under x1=(x1) y1=(y1) x2=(x2) y2=(y2) {}
                line stroke=(colour(index)) x1=(x1) y1=(y1) x2=(x2) y2=(y2) {}
            }
        }
    }
}

/// How the ring is drawn.
pub fn style() -> String {
    format!(
        ".ring line{{stroke-width:{BROAD};stroke-linecap:round}}.ring .under{{stroke:#fff;stroke-width:{:.1};stroke-linecap:butt}}",
        BROAD * 1.5
    )
}

fn colour(index: usize) -> String {
    STRANDS.get(index % STRANDS.len()).map_or_else(String::new, |role| print_colour(*role))
}

/// The ends of the strokes around the middle, evenly spread along two straight sides and the half circles between them.
fn strokes(across: f64, down: f64) -> Vec<[f64; 4]> {
    let (side, half_circle) = (2.0 * (across - down), PI * down);
    let length = 2.0 * (side + half_circle);
    // As many as there are colours, so that the last meets the first.
    let count = ((length / APART / 6.0).round() * 6.0).max(6.0) as usize;
    let stroke = |index: usize| {
        let passed = length * index as f64 / count as f64;
        // The other half is the first one turned around.
        let (turned, passed) =
            if passed < length / 2.0 { (0.0, passed) } else { (PI, passed - length / 2.0) };
        let ((x, y), along) = if passed < side {
            ((passed - side / 2.0, -down), 0.0)
        } else {
            let angle = (passed - side) / down;
            ((side / 2.0 + down * angle.sin(), -down * angle.cos()), angle)
        };
        let (x, y) = if turned > 0.0 { (-x, -y) } else { (x, y) };
        let tilted = along + turned + if index.is_multiple_of(2) { TURN } else { -TURN };
        let (right, low) = (tilted.cos() * LONG / 2.0, tilted.sin() * LONG / 2.0);
        [x - right, y - low, x + right, y + low]
    };
    (0..count).map(stroke).collect()
}
