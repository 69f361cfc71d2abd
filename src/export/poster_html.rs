//! The support circle as one A4 page to print from a browser; asks nothing of a network and runs no script.

use maud::{DOCTYPE, PreEscaped, html};

use super::CirclePage;
use super::circle::Item;
use super::qr::{svg, tel};

/// So many items stand on the page at full size.
const ITEMS: usize = 5;

/// The page with the circle, its numbers as codes to scan, the help lines and a card to cut out.
pub fn poster_html(page: &CirclePage) -> String {
    let items = page.items();
    let danger = page.in_danger();
    let title = page.text.get("circle.print.head");
    let markup = html! {
        (DOCTYPE)
        html lang=(page.text.language().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(style(items.len()))) }
            }
            body {
                svg.ring viewBox="0 0 100 100" aria-hidden="true" { circle cx="50" cy="50" r="49.8" {} }
                h1 { (title) }
                main {
                    @for item in &items { (block(item)) }
                }
                p.lines {
                    @for line in &danger { span { (line) } " " }
                    @if danger.is_empty() { (page.text.get("helplines.no_lines")) }
                }
                p.cut { (page.text.get("circle.print.cut")) }
                table.card {
                    @for item in &items { tr { th dir="auto" { (item.name) } td dir="auto" { (item.reach) } } }
                    @if !danger.is_empty() { tr { td.short colspan="2" { (page.short_numbers()) } } }
                }
            }
        }
    };
    markup.into_string() + "\n"
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

/// Sizes in points and millimetres on paper; with more items everything in them shrinks, never below 11 pt.
fn style(items: usize) -> String {
    let scale = ITEMS as f64 / items.max(ITEMS) as f64;
    let size = |points: f64| (points * scale).max(11.0);
    let (name, reach, words) = (size(24.0), size(30.0), size(13.0));
    let (high, code) = (32.0 * scale, 28.0 * scale);
    format!(
        "@page{{size:A4 portrait;margin:20mm}}\
         *{{box-sizing:border-box;margin:0}}\
         body{{width:170mm;margin:0 auto;font-family:system-ui,sans-serif;color:#000;background:#fff;position:relative}}\
         .ring{{position:absolute;z-index:-1;left:0;top:18mm;width:170mm;height:170mm;fill:none;stroke:#bbb;stroke-width:.3}}\
         h1{{height:18mm;font-size:22pt;font-weight:600;text-align:center}}\
         main{{min-height:160mm}}\
         section{{display:flex;gap:4mm;align-items:center;min-height:{high:.1}mm;break-inside:avoid}}\
         section div{{flex:1;min-width:0;overflow-wrap:anywhere}}\
         section svg{{width:{code:.1}mm;height:{code:.1}mm;flex:none}}\
         h2{{font-size:{name:.1}pt;font-weight:600;line-height:1.1}}\
         small{{font-size:{words:.1}pt;font-weight:400}}\
         .reach{{font-size:{reach:.1}pt;line-height:1.1;font-variant-numeric:tabular-nums}}\
         .words{{font-size:{words:.1}pt}}\
         .lines{{height:12mm;font-size:11pt;text-align:center}}.lines span{{margin:0 4mm}}\
         .cut{{border-top:.3mm dashed #777;font-size:9pt;height:4mm;text-align:center;color:#555}}\
         .card{{width:85mm;height:54mm;border:.3mm solid #000;border-spacing:2mm 0;font-size:11pt;break-inside:avoid;overflow-wrap:anywhere}}\
         .card th{{text-align:start;font-weight:600;vertical-align:top}}\
         .card td{{vertical-align:top;font-variant-numeric:tabular-nums}}.card .short{{font-weight:600}}"
    )
}
