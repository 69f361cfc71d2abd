//! The screens, each in a file or a folder of its own; what a screen is stands in `screen`. No screen knows another.

pub mod background_task;
pub mod circle;
pub mod command_palette;
pub mod completion;
pub mod confirm_erase;
pub mod country;
pub mod cover;
pub mod exercise;
pub mod guide;
pub mod help;
pub mod home;
pub mod insights;
pub mod journal;
pub mod lock;
pub mod one_entry;
pub mod passphrase;
pub mod reading;
pub mod resume;
pub mod save_error;
pub mod screen;
pub mod settings;
pub mod suggestions;
pub mod transfer;
pub mod welcome;

pub use country::kept as kept_country;
pub use screen::{
    Change, Context, ImportResult, Outcome, Output, PassphraseNews, PassphraseTask, Route, Screen, Step,
    handle,
};
pub use transfer::ExportSource;
