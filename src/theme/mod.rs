//! Roles to styles: the only module that names a colour; it must never know what a screen shows.

pub mod detect;
pub mod marks;
mod palette;
mod role;

#[cfg(test)]
mod colour_blind_tests;

#[cfg(test)]
mod surface_tests;

#[cfg(test)]
mod tests;

pub use detect::{Colours, Preferences, choose};
pub use marks::Marks;
pub use role::{Role, STRANDS};

use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal is trusted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// No colour code at all; bold, reverse and underline stay.
    None,
    /// The terminal's own sixteen, of which the palette is unknown.
    Sixteen,
    /// The fixed 256.
    Indexed,
    /// 24 bits.
    True,
}

/// How much of the accent is in the surface of what is chosen, in percent.
const CHOSEN: u32 = 20;

/// How light a shadow is, in percent of the ground.
const SHADOW: u32 = 82;

/// How this terminal is painted. Small and copied freely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// How many colours are used. A theme that leaves the terminal's background alone is never above `Sixteen`.
    pub depth: Depth,
    /// Dark ink on a light ground.
    pub light: bool,
    /// The characters.
    pub marks: Marks,
}

impl Default for Theme {
    fn default() -> Self {
        Self { depth: Depth::True, light: false, marks: Marks::FULL }
    }
}

impl Theme {
    /// Is the ground painted by us? Only then is the contrast sure and the whole palette used.
    pub fn paint_background(&self) -> bool {
        self.depth >= Depth::Indexed
    }

    /// The style of a role: ground roles set the background, all others the foreground.
    pub fn style(&self, role: Role) -> Style {
        if self.paint_background() {
            return match role {
                Role::Bg | Role::Surface | Role::Select => {
                    Style::new().fg(self.colour(Role::Text)).bg(self.colour(role))
                }
                _ => Style::new().fg(self.colour(role)),
            };
        }
        let numbered = palette::sixteen(role, self.light);
        match (role, numbered) {
            (Role::Select, _) => Style::new().add_modifier(Modifier::REVERSED),
            (_, Some(index)) if self.depth == Depth::Sixteen => Style::new().fg(Color::Indexed(index)),
            (Role::Bg | Role::Surface | Role::Text | Role::Muted | Role::Line, _) => Style::new(),
            _ => Style::new().add_modifier(Modifier::BOLD),
        }
    }

    /// Can a thing be told from the ground by its own surface? Else brackets and the mark in the gutter do it.
    pub fn surfaces(&self) -> bool {
        self.paint_background() && self.marks.glyphs
    }

    /// The ground of a whole frame, to be painted first.
    pub fn ground(&self) -> Style {
        self.style(Role::Bg)
    }

    /// The ground of a field or a floating box.
    pub fn surface(&self) -> Style {
        self.style(Role::Surface)
    }

    /// What is read or written.
    pub fn text(&self) -> Style {
        self.style(Role::Text)
    }

    /// A question.
    pub fn bold(&self) -> Style {
        self.text().add_modifier(Modifier::BOLD)
    }

    /// Explanation.
    pub fn muted(&self) -> Style {
        self.style(Role::Muted)
    }

    /// A title: accent and bold. With sixteen colours only its glyph (`style(role)`) has the accent.
    pub fn title(&self, accent: Role) -> Style {
        let base = if self.paint_background() { self.style(accent) } else { Style::new() };
        base.add_modifier(Modifier::BOLD)
    }

    /// The focused row of a list.
    pub fn selected(&self) -> Style {
        self.style(Role::Select)
    }

    /// A choice: chosen on a surface with a breath of the accent, focused underlined; both may be so.
    pub fn choice(&self, chosen: bool, focused: bool, accent: Role) -> Style {
        let base = match (chosen, self.depth) {
            (true, Depth::True) => self.text().bg(self.mix(Role::Bg, accent, CHOSEN)),
            (true, Depth::Indexed) => self.text().bg(self.colour(Role::Select)),
            (true, _) => Style::new().add_modifier(Modifier::REVERSED),
            (false, _) => self.text(),
        };
        if focused { base.add_modifier(Modifier::UNDERLINED) } else { base }
    }

    /// The mark of a choice: in the accent where it is chosen.
    pub fn choice_mark(&self, chosen: bool, accent: Role) -> Style {
        match (chosen, self.paint_background()) {
            (true, true) => {
                self.choice(true, false, accent).fg(self.colour(accent)).add_modifier(Modifier::BOLD)
            }
            (false, true) => self.muted(),
            (_, false) => self.choice(chosen, false, accent),
        }
    }

    /// A button: its word on a surface of its own, focused on the accent. Without surfaces it stands in brackets.
    pub fn button(&self, focused: bool, accent: Role) -> Style {
        match (self.surfaces(), focused) {
            (true, true) => {
                Style::new().fg(self.colour(Role::Bg)).bg(self.colour(accent)).add_modifier(Modifier::BOLD)
            }
            (true, false) => self.surface(),
            (false, true) => self.selected().patch(self.bold()),
            (false, false) => self.text(),
        }
    }

    /// The word of a button with what stands at both sides of it: always two cells, so that nothing moves.
    pub fn button_words(&self, word: &str) -> String {
        if self.surfaces() { format!("  {word}  ") } else { format!("[ {word} ]") }
    }

    /// The `>` in the gutter.
    pub fn focus_mark(&self) -> Style {
        self.style(Role::Focus).add_modifier(Modifier::BOLD)
    }

    /// The bar and the lip of a text field.
    pub fn field(&self, focused: bool, accent: Role) -> Style {
        if focused { self.style(accent).add_modifier(Modifier::BOLD) } else { self.line() }
    }

    /// Rules and borders.
    pub fn line(&self) -> Style {
        self.style(Role::Line)
    }

    /// What stands before each row of a quote.
    pub fn quote_bar(&self) -> &'static str {
        if self.marks.glyphs { "▎" } else { self.marks.bar }
    }

    /// A fault of the machine.
    pub fn danger(&self) -> Style {
        self.style(Role::Danger)
    }

    /// A search match.
    pub fn hit(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What stands left and right of a search match: brackets where there is no colour, else nothing.
    pub fn hit_brackets(&self) -> (&'static str, &'static str) {
        if self.depth == Depth::None { ("[", "]") } else { ("", "") }
    }

    /// Two half-rows of one cell for `▀`, each a blend from the ground (0) to the role (8). Only true colour blends;
    /// elsewhere it is plain, and the caller draws with shapes.
    pub fn blend(&self, role: Role, upper: u8, lower: u8) -> Style {
        let percent = |step: u8| u32::from(step.min(8)) * 100 / 8;
        self.half_rows((role, percent(upper)), (role, percent(lower)))
    }

    /// Two half-rows of one cell for `▀`, each so many percent of a role on the ground.
    pub fn half_rows(&self, upper: (Role, u32), lower: (Role, u32)) -> Style {
        if self.depth != Depth::True {
            return self.drawing(upper.0);
        }
        let mixed = |(role, percent)| self.mix(Role::Bg, role, percent);
        Style::new().fg(mixed(upper)).bg(mixed(lower))
    }

    /// The shadow of a box over a screen: one step darker than the ground; only in true colour.
    pub fn shadow(&self) -> Option<Style> {
        let darker = palette::parts(palette::ink_of(Role::Bg, self.light).rgb)
            .map(|part| (u32::from(part) * SHADOW / 100) as u8);
        let [r, g, b] = darker;
        (self.depth == Depth::True).then(|| Style::new().bg(Color::Rgb(r, g, b)))
    }

    /// A colour between two roles, in percent of the second; only for true colour.
    fn mix(&self, from: Role, to: Role, percent: u32) -> Color {
        let percent = percent.min(100);
        let part = |role| palette::parts(palette::ink_of(role, self.light).rgb).map(u32::from);
        let ([r, g, b], [to_r, to_g, to_b]) = (part(from), part(to));
        let one = |from: u32, to: u32| ((from * (100 - percent) + to * percent + 50) / 100) as u8;
        Color::Rgb(one(r, to_r), one(g, to_g), one(b, to_b))
    }

    /// A shape drawn in a role: coloured where the palette is ours, else the terminal's own ink.
    pub fn drawing(&self, role: Role) -> Style {
        if self.paint_background() { self.style(role) } else { Style::new() }
    }

    /// The mark of a strand, 0 to 2 in the order of [`STRANDS`]; nothing for any other number.
    pub fn strand_glyph(&self, strand: usize) -> &'static str {
        self.marks.strands.get(strand).copied().unwrap_or_default()
    }

    /// The glyph of an exercise, width 1; empty for other kinds and in the ascii sets.
    pub fn glyph_of(&self, kind: &str) -> &'static str {
        if self.marks.glyphs { glyph_of(kind) } else { "" }
    }

    fn colour(&self, role: Role) -> Color {
        let ink = palette::ink_of(role, self.light);
        if self.depth == Depth::True {
            let [r, g, b] = palette::parts(ink.rgb);
            Color::Rgb(r, g, b)
        } else {
            Color::Indexed(ink.index)
        }
    }
}

/// The colour of a role on white paper, as CSS writes it.
pub fn print_colour(role: Role) -> String {
    css(role, true)
}

/// The colour of a role on a light or a dark ground, as CSS writes it.
pub fn css(role: Role, light: bool) -> String {
    format!("#{:06x}", palette::ink_of(role, light).rgb)
}

fn glyph_of(kind: &str) -> &'static str {
    match kind {
        "check_in" => "○",
        "compassion" => "♡",
        "encounter" => "⇄",
        "circle" => "◎",
        "grounding" => "▽",
        "small_step" => "◇",
        _ => "",
    }
}

/// The accent of a `kind`; places without one (home, journal, settings, note) use [`Role::Focus`].
pub fn accent_of(kind: &str) -> Role {
    match kind {
        "check_in" => Role::CheckIn,
        "compassion" => Role::Compassion,
        "encounter" | "small_step" => Role::Encounter,
        "circle" => Role::Circle,
        "grounding" => Role::Grounding,
        _ => Role::Focus,
    }
}
