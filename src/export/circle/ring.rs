//! The ring of woven strokes around the heading of the poster; an ornament, and nothing but that.

use maud::{Markup, html};

use crate::theme::{STRANDS, print_colour};

/// The corners of the line that stands in for the curve while its length is measured.
const CORNERS: usize = 720;
/// From one stroke to the next, and the length and the breadth of one, in millimetres.
const APART: f64 = 2.5;
const LONG: f64 = 5.6;
const BROAD: f64 = 1.3;
/// How far a stroke turns away from the curve, in radians.
const TURN: f64 = 0.42;

/// An oval ring with these outer measures, in millimetres. Each stroke lies over the one before it and under the next.
pub fn ring(wide: f64, high: f64) -> Markup {
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

/// The ends of the strokes around the middle of the oval, evenly spread along it.
fn strokes(across: f64, down: f64) -> Vec<[f64; 4]> {
    let at = |corner: usize| {
        let angle = corner as f64 / CORNERS as f64 * std::f64::consts::TAU;
        (across * angle.cos(), down * angle.sin(), angle)
    };
    let step = |corner: usize| {
        let ((x, y, _), (to_x, to_y, _)) = (at(corner), at(corner + 1));
        (to_x - x).hypot(to_y - y)
    };
    let length: f64 = (0..CORNERS).map(step).sum();
    // As many as there are colours, so that the last meets the first.
    let count = ((length / APART / 6.0).round() * 6.0).max(6.0);
    let (mut strokes, mut passed) = (Vec::new(), 0.0);
    for corner in 0..CORNERS {
        if passed >= strokes.len() as f64 * length / count {
            let (x, y, angle) = at(corner);
            let along = (down * angle.cos()).atan2(-across * angle.sin());
            let turned = along + if strokes.len() % 2 == 0 { TURN } else { -TURN };
            let (right, up) = (turned.cos() * LONG / 2.0, turned.sin() * LONG / 2.0);
            strokes.push([x - right, y - up, x + right, y + up]);
        }
        passed += step(corner);
    }
    strokes
}
