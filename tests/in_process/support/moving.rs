//! Pictures after each other as one SVG that moves by itself; who asked for no motion sees the first one.

use std::fmt::Write;

/// One picture and how long it stands, in tenths of a second.
pub struct Frame {
    pub picture: String,
    pub tenths: u32,
}

/// The moving picture, which begins again at its end. All frames have the size of the first.
pub fn moving(frames: &[Frame]) -> String {
    let first = &frames[0].picture;
    let (head, _) = parts(first);
    let whole: u32 = frames.iter().map(|frame| frame.tenths).sum();
    let at = |tenths: u32| f64::from(tenths) * 100.0 / f64::from(whole);
    let (mut style, mut body, mut begin) = (String::new(), String::new(), 0);
    for (number, frame) in frames.iter().enumerate() {
        let (from, to) = (at(begin), at(begin + frame.tenths));
        let hidden = if begin == 0 { String::new() } else { "0%{opacity:0}".to_owned() };
        let _ = writeln!(
            style,
            "@keyframes f{number}{{{hidden}{from:.2}%{{opacity:1}}{to:.2}%,100%{{opacity:0}}}}\n\
             .f{number}{{animation:f{number} {}.{}s step-end infinite}}",
            whole / 10,
            whole % 10
        );
        let _ = writeln!(body, "<g class=\"f{number}\">\n{}</g>", parts(&frame.picture).1);
        begin += frame.tenths;
    }
    format!(
        "{head}<style>text{{white-space:pre}}\ng{{opacity:0}}\n{style}\
         @media (prefers-reduced-motion:reduce){{g{{animation:none}}.f0{{opacity:1}}}}</style>\n{body}</svg>\n"
    )
}

/// The opening tag of a picture, and what is drawn in it.
fn parts(picture: &str) -> (&str, &str) {
    let (head, rest) = picture.split_once("<style>").unwrap();
    let (_, drawn) = rest.split_once("</style>\n").unwrap();
    (head, drawn.strip_suffix("</svg>\n").unwrap())
}
