//! The support circle as one page to print from a browser; asks nothing of a network and runs no script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::poster_sizes::{
    GAP, LEADING, Measures, PANEL, PANEL_BORDER, Paper, Sizes, at_the_foot, on_card, on_one_page, panels,
};
use super::qr_code::{numbers, svg};
use super::ring::{self, ring};
use super::{CirclePage, Item};
use crate::helplines::numbers_in;

/// So many places to write on stand on a poster with nobody on it.
const PLACES: usize = 3;

/// The page with the circle, its numbers as codes to scan, the help lines and, on large paper, a card to cut out.
pub fn poster_html(page: &CirclePage, paper: Paper) -> String {
    let (measures, short) = (paper.measures(), page.short_numbers());
    let danger = at_the_foot(page.in_danger(), &short, &measures);
    let (items, sizes) = on_one_page(page.items(), &danger, &short, &measures);
    let title = page.text.get("circle.print.head");
    let (wide, high) = measures.ring;
    let markup = html! {
        (DOCTYPE)
        html lang=(page.text.language().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(style(&measures, sizes))) }
            }
            body {
                header { (ring(wide, high)) h1 { (title) } }
                main {
                    @for item in &items { (block(item, sizes.code > 0.0)) }
                    @if items.is_empty() { @for _ in 0..PLACES { section.place { p {} p {} } } }
                }
                footer { @for line in &danger { (urgent(line)) } }
                @if measures.card {
                    p.cut { span { "✂" } " " (page.text.get("circle.print.cut")) }
                    (card(&items, &title, on_card(&danger, &short)))
                }
            }
        }
    };
    markup.into_string() + "\n"
}

/// The direction of the name is that of the item; a number keeps its own.
fn block(item: &Item, codes: bool) -> Markup {
    html! {
        section {
            div dir="auto" {
                h2 { (item.name) @if !item.role.is_empty() { " " small { bdi { (item.role) } } } }
                @if !item.reach.is_empty() { p.reach { bdi { (item.reach) } } }
                @if !item.words.is_empty() { p.words dir="auto" { (item.words) } }
            }
            @for number in numbers(&item.reach).into_iter().filter(|_| codes) {
                @if let Some(code) = svg(number) { (PreEscaped(code)) }
            }
        }
    }
}

/// A sentence with its numbers bold.
fn urgent(line: &str) -> Markup {
    html! {
        p { @for (words, number) in numbers_in(line) { @if number { b { (words) } } @else { (words) } } }
    }
}

/// Three panels beside each other, to fold twice: people on two of them, the most urgent numbers on the last.
fn card(items: &[Item], title: &str, lines: &[String]) -> Markup {
    html! {
        div.card {
            @for (index, items) in panels(items).into_iter().enumerate() {
                div {
                    @if index == 0 { h3 { (title) } }
                    @for item in items {
                        p dir="auto" { b { (item.name) } @if !item.reach.is_empty() { br; bdi { (item.reach) } } }
                    }
                }
            }
            div { @for line in lines { (urgent(line)) } }
        }
    }
}

fn style(paper: &Measures, sizes: Sizes) -> String {
    let Sizes { name, reach, words, code, card, foot, items: room, lines, .. } = sizes;
    let Measures { name: page, margin, wide, ring: (ring_wide, ring_high), heading, smallest, .. } = paper;
    let (panel, panel_high) = PANEL;
    format!(
        "@page{{size:{page};margin:{margin}mm}}\
         *{{box-sizing:border-box;margin:0}}\
         body{{width:{wide}mm;margin:0 auto;font-family:ui-sans-serif,system-ui,sans-serif;color:#111;background:#fff}}\
         header{{display:grid;place-items:center;height:{ring_high}mm}}header>*{{grid-area:1/1}}\
         .ring{{width:{ring_wide}mm;height:{ring_high}mm}}{ring}\
         h1{{font-size:{heading}pt;font-weight:600;letter-spacing:.02em}}\
         main{{min-height:{room:.1}mm;padding-top:4mm;display:flex;flex-direction:column;justify-content:space-evenly}}\
         section{{display:flex;gap:{GAP}mm;align-items:center;break-inside:avoid}}\
         section div{{flex:1;min-width:0;overflow-wrap:anywhere}}\
         section svg{{width:{code:.1}mm;height:{code:.1}mm;flex:none}}\
         h2{{font-size:{name:.1}pt;font-weight:600;line-height:{LEADING}}}\
         small{{font-size:{words:.1}pt;font-weight:400;color:#444}}\
         .reach{{font-size:{reach:.1}pt;line-height:{LEADING};font-variant-numeric:tabular-nums;letter-spacing:.01em}}\
         .words{{font-size:{words:.1}pt;line-height:{LEADING};font-family:ui-serif,Georgia,serif;font-style:italic}}\
         .place p{{height:{place:.1}mm;border-bottom:.2mm solid #999}}.place{{flex-direction:column;align-items:stretch;gap:0}}\
         .place p+p{{width:60%}}\
         footer{{min-height:{lines:.1}mm;display:grid;align-content:center;padding:2mm 4mm;border:.4mm solid #111;border-radius:1.5mm;\
         font-size:{foot}pt;line-height:{LEADING};text-align:center;white-space:pre-wrap}}\
         footer b,.card b{{font-weight:600;font-variant-numeric:tabular-nums}}footer b{{white-space:nowrap}}\
         .cut{{height:7mm;padding-top:3mm;font-size:8pt;color:#555;text-align:center}}\
         .card{{display:grid;grid-template-columns:repeat(3,{panel}mm);width:max-content;margin:0 auto;\
         min-height:{panel_high}mm;border:.2mm dashed #777;font-size:{card}pt;line-height:{LEADING};break-inside:avoid}}\
         .card div{{min-width:0;padding:{PANEL_BORDER}mm;overflow-wrap:anywhere}}.card div+div{{border-inline-start:.2mm dotted #999}}\
         .card h3{{font-size:{smallest}pt;font-weight:400;color:#555;padding-bottom:2mm}}\
         .card p{{padding-bottom:2mm;font-variant-numeric:tabular-nums}}",
        place = room / 12.0,
        ring = ring::style(),
    )
}
