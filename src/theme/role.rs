//! What a colour means: the only names for colour outside the theme; must never say which colour it is.

/// What a colour means. The only names for colour outside this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The ground of the whole screen.
    Bg,
    /// The ground of fields and floating boxes.
    Surface,
    /// The ground of the focused row.
    Select,
    /// Everything that is read.
    Text,
    /// Explanation.
    Muted,
    /// Rules and borders.
    Line,
    /// The `>` and the bar of the focused field; also the accent of home, journal and settings.
    Focus,
    /// Accent of the daily check-in; the strand of oneself.
    CheckIn,
    /// Accent of the self-compassion pause.
    Compassion,
    /// Accent of the encounter and the small step; the strand of others.
    Encounter,
    /// Accent of the support circle.
    Circle,
    /// Accent of grounding; the strand of here and now.
    Grounding,
    /// Errors of the machine only, never about the person.
    Danger,
}

/// The three strands of the woven thread, in the order in which they are drawn.
pub const STRANDS: [Role; 3] = [Role::CheckIn, Role::Encounter, Role::Grounding];
