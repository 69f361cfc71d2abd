//! How large everything on the poster is, so that it stays on one page; draws nothing.

use super::Item;
use super::qr_code::numbers;
use crate::helplines::packed;
use crate::text::width;

/// A point in millimetres.
const POINT: f64 = 0.3528;
/// How wide a letter is on average, of the size of its type: that of a wide face, for nobody knows which one it will be.
const LETTER: f64 = 0.62;
/// From one line of type to the next.
pub const LEADING: f64 = 1.2;
/// Between words and a code.
pub const GAP: f64 = 2.0;
/// One of the three panels of the wallet card, and the border of its words.
pub const PANEL: (f64, f64) = (54.0, 85.0);
pub const PANEL_BORDER: f64 = 4.0;
/// Two items are never closer than this.
const CLOSEST: f64 = 0.5;
/// The steps from nothing to full size.
const STEPS: u32 = 40;
/// The type of the card, where there is room for it.
const CARD_TYPE: f64 = 13.0;

/// The paper that a poster is for. Lengths are in millimetres, type is in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// For a wall, with a card for the wallet under it.
    #[default]
    A4,
    /// For a mirror or the inside of a cupboard.
    A6,
}

/// So many sentences of danger are said whole on small paper.
const FEW: usize = 4;

/// What a paper gives.
pub struct Measures {
    /// Its name in CSS.
    pub name: &'static str,
    pub margin: f64,
    /// The room within the margins.
    pub wide: f64,
    pub high: f64,
    /// The ring around the heading.
    pub ring: (f64, f64),
    pub heading: f64,
    /// The smallest type.
    pub smallest: f64,
    /// The smallest type of a number, and that of a few sentences at the foot.
    smallest_reach: f64,
    foot: f64,
    /// Between two items, at full size.
    between: f64,
    /// Whether the wallet card is on it.
    pub card: bool,
    /// Full size: type for names, for numbers and for first words, and the side of a code.
    full: [f64; 4],
    /// The smallest code that a telephone reads from an arm's length.
    smallest_code: f64,
}

impl Paper {
    /// What this paper gives.
    pub fn measures(self) -> Measures {
        match self {
            Self::A4 => Measures {
                name: "A4 portrait",
                margin: 18.0,
                wide: 174.0,
                high: 261.0,
                ring: (112.0, 27.0),
                heading: 21.0,
                smallest: 11.0,
                smallest_reach: 16.0,
                foot: 14.0,
                between: 7.0,
                card: true,
                full: [20.0, 34.0, 14.0, 22.0],
                smallest_code: 13.0,
            },
            Self::A6 => Measures {
                name: "105mm 148mm",
                margin: 7.0,
                wide: 91.0,
                high: 134.0,
                ring: (74.0, 18.0),
                heading: 14.0,
                smallest: 9.0,
                smallest_reach: 12.0,
                foot: 9.0,
                between: 4.0,
                card: false,
                full: [13.0, 20.0, 10.0, 15.0],
                smallest_code: 11.0,
            },
        }
    }
}

/// The sizes of what is on the page: type in points, the rest in millimetres.
#[derive(Clone, Copy)]
pub struct Sizes {
    pub name: f64,
    pub reach: f64,
    pub words: f64,
    pub code: f64,
    /// Between two items.
    between: f64,
    /// The type of the card, and that at the foot.
    pub card: f64,
    pub foot: f64,
    /// The room of all items together, and that of the help lines.
    pub items: f64,
    pub lines: f64,
}

/// The items and their sizes on one page. Where the smallest type is still too large, first words go first, from the
/// bottom up, then the roles, then the codes; a name and a number never go.
pub fn on_one_page(
    mut items: Vec<Item>,
    danger: &[String],
    short: &[String],
    paper: &Measures,
) -> (Vec<Item>, Sizes) {
    let spare: [fn(&mut Item) -> &mut String; 2] = [|item| &mut item.words, |item| &mut item.role];
    for part in spare {
        for place in (0..items.len()).rev() {
            if let Some(sizes) = Sizes::of(&items, true, danger, short, paper) {
                return (items, sizes);
            }
            if let Some(item) = items.get_mut(place) {
                part(item).clear();
            }
        }
    }
    let sizes = [true, false].into_iter().find_map(|codes| Sizes::of(&items, codes, danger, short, paper));
    let sizes = sizes.unwrap_or_else(|| Sizes::shrunk(0, &items, false, danger, short, paper));
    (items, sizes)
}

impl Sizes {
    /// Full size, or as much smaller as it takes to stay on one page; none if what can be read and scanned is too large.
    fn of(
        items: &[Item],
        codes: bool,
        danger: &[String],
        short: &[String],
        paper: &Measures,
    ) -> Option<Self> {
        let fits = |sizes: &Self| {
            let high = items.iter().map(|item| sizes.height(item, paper) + sizes.between).sum::<f64>();
            high <= sizes.items
        };
        (0..=STEPS).rev().map(|step| Self::shrunk(step, items, codes, danger, short, paper)).find(fits)
    }

    /// So many steps of full size. The numbers shrink least.
    fn shrunk(
        step: u32,
        items: &[Item],
        codes: bool,
        danger: &[String],
        short: &[String],
        paper: &Measures,
    ) -> Self {
        let foot = if danger.len() <= FEW { paper.foot } else { paper.smallest };
        let lines = danger.iter().map(|line| height(line, foot, paper.wide - 10.0)).sum::<f64>() + 5.0;
        let urgent = on_card(danger, short);
        let high = |size: f64| card_height(items, urgent, size);
        let card = [CARD_TYPE, paper.smallest].into_iter().find(|size| high(*size) <= PANEL.1);
        let card = card.unwrap_or(paper.smallest);
        let below = if paper.card { high(card) + 9.0 } else { 0.0 };
        let scale = f64::from(step) / f64::from(STEPS);
        let [name, reach, words, code] = paper.full;
        let type_of = |size: f64| size.max(paper.smallest);
        Self {
            name: type_of(name * scale),
            reach: (reach * scale.sqrt()).max(paper.smallest_reach),
            words: type_of(words * scale),
            code: if codes { (code * scale).max(paper.smallest_code) } else { 0.0 },
            between: (paper.between * scale).max(CLOSEST),
            card,
            foot,
            items: paper.high - paper.ring.1 - lines - below - 8.0,
            lines,
        }
    }

    /// The height of one item: its name, its number beside its codes, its first words.
    fn height(&self, item: &Item, paper: &Measures) -> f64 {
        let codes = if self.code > 0.0 { numbers(&item.reach).len() } else { 0 };
        let wide = paper.wide - codes as f64 * (self.code + 2.0 * GAP);
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
fn card_height(items: &[Item], urgent: &[String], size: f64) -> f64 {
    let wide = PANEL.0 - 2.0 * PANEL_BORDER;
    let item = |item: &Item| height(&item.name, size, wide) + height(&item.reach, size, wide) + 2.0;
    let panels = panels(items).map(|items| items.iter().map(item).sum::<f64>());
    let numbers = urgent.iter().map(|line| height(line, size, wide) + 2.0).sum::<f64>();
    // The heading of the card stands over the first people.
    let heading = size * POINT * LEADING + 2.0;
    let highest = panels.into_iter().map(|panel| panel + heading).chain([numbers]).fold(0.0, f64::max);
    PANEL.1.max(highest + 2.0 * PANEL_BORDER)
}

/// The items on the first and on the second panel of the card.
pub fn panels(items: &[Item]) -> [&[Item]; 2] {
    let (first, second) = items.split_at(items.len().div_ceil(2));
    [first, second]
}

/// What stands at the foot of the paper: whole sentences, or on small paper the bare numbers of many countries.
pub fn at_the_foot(danger: Vec<String>, short: &[String], paper: &Measures) -> Vec<String> {
    if paper.card || danger.len() <= FEW {
        return danger;
    }
    let letter = paper.smallest * POINT * LETTER;
    packed(short, ((paper.wide - 10.0) / letter) as usize)
}

/// What the card says of danger: whole sentences, or the bare numbers where there are many countries.
pub fn on_card<'a>(danger: &'a [String], short: &'a [String]) -> &'a [String] {
    if danger.len() <= FEW { danger } else { short }
}
