//! A number as a code for the camera of a telephone; must never hold anything but that number.

use qrcode::{EcLevel, QrCode, render::svg};

/// The `tel:` address of a number: its digits, and a `+` in front. `None` if it is not a number to call.
pub fn tel(number: &str) -> Option<String> {
    // "+31 (0)6": the zero in brackets is only for who calls from inside the country.
    let number = if number.trim().starts_with('+') { number.replace("(0)", "") } else { number.to_owned() };
    let number = number.trim();
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let sign = |c: char| c.is_whitespace() || "+-–()/.".contains(c);
    if digits.len() < 3 || !number.chars().all(|c| c.is_ascii_digit() || sign(c)) {
        return None;
    }
    Some(if number.starts_with('+') { format!("tel:+{digits}") } else { format!("tel:{digits}") })
}

/// The numbers in how somebody is reached: all of it, or the parts between commas and brackets; at most two.
pub fn numbers(reach: &str) -> Vec<&str> {
    if tel(reach).is_some() {
        return vec![reach];
    }
    let parts = |marks: &'static [char]| {
        reach.split(marks).filter(|part| tel(part).is_some()).take(2).collect::<Vec<_>>()
    };
    let between_commas = parts(&[',', ';', '·']);
    if between_commas.is_empty() { parts(&[',', ';', '·', '(', ')']) } else { between_commas }
}

/// How many modules the code is wide, and whether each of them is dark, row by row.
pub fn modules(number: &str) -> Option<(usize, Vec<bool>)> {
    let code = code(number)?;
    let side = code.width();
    Some((side, code.into_colors().into_iter().map(|colour| colour.select(true, false)).collect()))
}

/// The code as one `<svg>` element, black on white with its quiet margin, for the poster.
pub fn svg(number: &str) -> Option<String> {
    let drawn = code(number)?.render::<svg::Color<'_>>().quiet_zone(true).min_dimensions(120, 120).build();
    // Inside a page there is no place for the XML heading in front of the element.
    drawn.find("<svg").and_then(|at| drawn.get(at..)).map(str::to_owned)
}

fn code(number: &str) -> Option<QrCode> {
    QrCode::with_error_correction_level(tel(number)?, EcLevel::M).ok()
}
