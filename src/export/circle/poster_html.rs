//! The support circle as one A4 page to print from a browser; asks nothing of a network and runs no script.

use maud::{DOCTYPE, PreEscaped, html};

use super::qr_code::{svg, tel};
use super::{CirclePage, Item};
use crate::helplines::packed;
use crate::text::width;

/// The paper within its margins, in millimetres.
const WIDE: f64 = 170.0;
const HIGH: f64 = 257.0;
/// What the title and the line to cut along need of it, with some room to spare.
const AROUND: f64 = 18.0 + 2.0 + 5.0 + 3.0;
/// What two help lines need; more of them stand in rows.
const LINES: f64 = 12.0;
/// So many signs of the smallest type go on a row of the card.
const CARD_SIGNS: usize = 32;
/// A wallet card.
const CARD: (f64, f64) = (85.0, 54.0);
/// A point in millimetres, and the smallest type, in points.
const POINT: f64 = 0.3528;
const SMALLEST: f64 = 11.0;
/// How wide a letter is on average, of the size of its type: that of a wide face, for nobody knows which one it will be.
const LETTER: f64 = 0.62;
/// From one line of type to the next.
const LEADING: f64 = 1.2;
/// Between two items, and between words and a code.
const GAP: f64 = 2.0;

/// The page with the circle, its numbers as codes to scan, the help lines and a card to cut out.
pub fn poster_html(page: &CirclePage) -> String {
    let items = page.items();
    let (danger, short) = (page.in_danger(), page.short_numbers());
    let sheet = Sheet::of(&danger, &short);
    let title = page.text.get("circle.print.head");
    let markup = html! {
        (DOCTYPE)
        html lang=(page.text.language().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(style(&items, sheet))) }
            }
            body {
                svg.ring viewBox="0 0 100 100" aria-hidden="true" { circle cx="50" cy="50" r="49.8" {} }
                h1 { (title) }
                main {
                    @for item in &items { (block(item)) }
                }
                p.lines {
                    @for line in &danger { span.row[sheet.rows] { (line) } " " }
                }
                p.cut { (page.text.get("circle.print.cut")) }
                table.card {
                    @for item in &items { tr { th dir="auto" { (item.name) } td dir="auto" { (item.reach) } } }
                    tr { td.short colspan="2" { @for numbers in &short { span { (numbers) } " " } } }
                }
            }
        }
    };
    markup.into_string() + "\n"
}

/// What else stands on the page, beside the people.
#[derive(Clone, Copy)]
struct Sheet {
    /// The help lines stand below each other.
    rows: bool,
    /// The room that they need.
    lines: f64,
    /// The room that the bare numbers need on the card.
    short: f64,
}

impl Sheet {
    fn of(danger: &[String], short: &[String]) -> Self {
        let row = SMALLEST * POINT * LEADING;
        let rows = danger.len() > 2;
        let lines = if rows { LINES.max(danger.len() as f64 * row) } else { LINES };
        Self { rows, lines, short: packed(short, CARD_SIGNS).len() as f64 * row }
    }
}

fn block(item: &Item) -> maud::Markup {
    html! {
        section {
            div {
                h2 dir="auto" { (item.name) @if !item.role.is_empty() { " " small { (item.role) } } }
                @if !item.reach.is_empty() { p.reach dir="auto" { (item.reach) } }
                @if !item.words.is_empty() { p.words dir="auto" { "“" (item.words) "”" } }
            }
            @for number in numbers(&item.reach) {
                @if let Some(code) = svg(number) { (PreEscaped(code)) }
            }
        }
    }
}

/// The numbers in how somebody is reached: all of it, or the parts between commas and brackets; at most two.
fn numbers(reach: &str) -> Vec<&str> {
    if tel(reach).is_some() {
        return vec![reach];
    }
    let parts = |marks: &'static [char]| {
        reach.split(marks).filter(|part| tel(part).is_some()).take(2).collect::<Vec<_>>()
    };
    let between_commas = parts(&[',', ';', '·']);
    if between_commas.is_empty() { parts(&[',', ';', '·', '(', ')']) } else { between_commas }
}

/// The sizes of everything on the page: type in points, the rest in millimetres.
#[derive(Clone, Copy)]
struct Sizes {
    name: f64,
    reach: f64,
    words: f64,
    code: f64,
    /// The room of all items together.
    items: f64,
}

impl Sizes {
    /// Full size, or as much smaller as it takes to stay on one page; never below what can be read and scanned.
    fn of(items: &[Item], sheet: Sheet) -> Self {
        let room = HIGH - AROUND - sheet.lines - card_height(items, sheet);
        let shrunk = |part: u32| {
            let scale = f64::from(part) / 40.0;
            let size = |points: f64| (points * scale).max(SMALLEST);
            let code = (28.0 * scale).max(14.0);
            Self { name: size(24.0), reach: size(30.0), words: size(13.0), code, items: room }
        };
        let fits = |sizes: &Self| items.iter().map(|item| sizes.height(item) + GAP).sum::<f64>() <= room;
        (10..=40).rev().map(shrunk).find(fits).unwrap_or_else(|| shrunk(10))
    }

    /// The height of one item.
    fn height(&self, item: &Item) -> f64 {
        let codes = numbers(&item.reach).len();
        let wide = WIDE - codes as f64 * (self.code + 2.0 * GAP);
        let name = format!("{} {}", item.name, item.role);
        let lines = [(name.as_str(), self.name), (&item.reach, self.reach), (&item.words, self.words)];
        let words = lines.iter().map(|(words, size)| height(words, *size, wide)).sum::<f64>();
        words.max(if codes > 0 { self.code } else { 0.0 })
    }
}

/// The height of a paragraph; a line that breaks between words is never quite full.
fn height(words: &str, size: f64, wide: f64) -> f64 {
    let long = width(words.trim()) as f64 * size * POINT * LETTER;
    let lines = if long <= wide { long.min(1.0).ceil() } else { (long / (wide * 0.85)).ceil() };
    lines * size * POINT * LEADING
}

/// The height of the card, which grows when what reaches somebody takes many lines.
fn card_height(items: &[Item], sheet: Sheet) -> f64 {
    let line =
        |item: &Item| height(&item.reach, SMALLEST, CARD.0 * 0.6 - 2.0 * GAP).max(SMALLEST * POINT * LEADING);
    (items.iter().map(line).sum::<f64>() + 3.0 + sheet.short).max(CARD.1)
}

fn style(items: &[Item], sheet: Sheet) -> String {
    let Sizes { name, reach, words, code, items: room } = Sizes::of(items, sheet);
    let lines = sheet.lines;
    let (wide, high) = CARD;
    format!(
        "@page{{size:A4 portrait;margin:20mm}}\
         *{{box-sizing:border-box;margin:0}}\
         body{{width:{WIDE}mm;margin:0 auto;font-family:system-ui,sans-serif;color:#000;background:#fff;position:relative}}\
         .ring{{position:absolute;z-index:-1;left:0;top:18mm;width:{WIDE}mm;height:{WIDE}mm;fill:none;stroke:#ccc;stroke-width:.3}}\
         h1{{height:18mm;font-size:22pt;font-weight:600;text-align:center}}\
         main{{min-height:{room:.1}mm;display:flex;flex-direction:column;justify-content:space-evenly}}\
         section{{display:flex;gap:{GAP}mm;align-items:center;break-inside:avoid}}\
         section div{{flex:1;min-width:0;overflow-wrap:anywhere}}\
         section svg{{width:{code:.1}mm;height:{code:.1}mm;flex:none}}\
         h2{{font-size:{name:.1}pt;font-weight:600;line-height:{LEADING}}}\
         small{{font-size:{words:.1}pt;font-weight:400}}\
         .reach{{font-size:{reach:.1}pt;line-height:{LEADING};font-variant-numeric:tabular-nums}}\
         .words{{font-size:{words:.1}pt;line-height:{LEADING}}}\
         .lines{{min-height:{lines:.1}mm;font-size:{SMALLEST}pt;line-height:{LEADING};text-align:center}}.lines span{{margin:0 4mm}}.lines .row{{display:block}}\
         .cut{{border-top:.3mm dashed #777;font-size:9pt;height:5mm;text-align:center;color:#555}}\
         .card{{width:{wide}mm;height:{high}mm;table-layout:fixed;border:.3mm solid #000;border-spacing:{GAP}mm 0;\
         font-size:{SMALLEST}pt;line-height:{LEADING};break-inside:avoid;overflow-wrap:anywhere}}\
         .card th{{width:40%;text-align:start;font-weight:600;vertical-align:top;\
         white-space:nowrap;overflow:hidden;text-overflow:ellipsis}}\
         .card td{{vertical-align:top;font-variant-numeric:tabular-nums}}.card .short{{font-weight:600}}.short span{{white-space:nowrap;margin-right:3mm}}"
    )
}
