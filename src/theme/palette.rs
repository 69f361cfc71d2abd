//! The two palettes, true-colour and 256, exactly as the design prints them; never decides which one is used.

use super::role::Role;

/// One colour in two depths: true colour as `0xRRGGBB`, and its explicit index in the 256 (never rounded).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ink {
    pub rgb: u32,
    pub index: u8,
}

const fn ink(rgb: u32, index: u8) -> Ink {
    Ink { rgb, index }
}

/// The ink of a role on a light or a dark ground.
pub(super) const fn ink_of(role: Role, light: bool) -> Ink {
    let (on_dark, on_light) = match role {
        Role::Bg => (ink(0x15_19_1C, 234), ink(0xFB_F8_F3, 231)),
        Role::Surface => (ink(0x20_27_2B, 235), ink(0xF1_EC_E3, 255)),
        Role::Select => (ink(0x2C_36_3B, 237), ink(0xE4_DD_D0, 254)),
        Role::Text => (ink(0xE8_E4_DB, 254), ink(0x22_28_2B, 235)),
        Role::Muted => (ink(0xA8_B1_B5, 145), ink(0x53_5C_62, 240)),
        Role::Line => (ink(0x80_8C_92, 245), ink(0x6F_79_7F, 243)),
        Role::Focus => (ink(0xF4_D5_8D, 222), ink(0x6B_4A_00, 58)),
        Role::CheckIn => (ink(0xE6_BE_62, 179), ink(0x7A_55_00, 58)),
        Role::Compassion => (ink(0xE0_94_A6, 211), ink(0x7F_13_46, 89)),
        Role::Encounter => (ink(0x4A_A8_EE, 75), ink(0x0A_61_8A, 24)),
        Role::Circle => (ink(0x9C_EA_AA, 157), ink(0x32_69_35, 22)),
        Role::Grounding => (ink(0xD8_C3_F2, 183), ink(0x4A_4C_A6, 55)),
        Role::Danger => (ink(0xF2_93_8C, 210), ink(0xA3_26_1C, 124)),
    };
    if light { on_light } else { on_dark }
}

/// The 16-colour index of an accent, or `None` where only bold is sure to be readable.
pub(super) const fn sixteen(role: Role, light: bool) -> Option<u8> {
    match (role, light) {
        (Role::Focus | Role::CheckIn, false) => Some(11),
        (Role::Compassion, false) => Some(13),
        (Role::Encounter, false) => Some(14),
        (Role::Circle, false) => Some(10),
        (Role::Grounding, false) => Some(12),
        (Role::Encounter, true) => Some(4),
        (Role::Compassion | Role::Grounding, true) => Some(5),
        _ => None,
    }
}

/// Red, green and blue of `0xRRGGBB`.
pub(super) const fn parts(rgb: u32) -> [u8; 3] {
    [(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8]
}
