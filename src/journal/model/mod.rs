//! Records, their versions, months, drafts, searches and counts as values; pure: nothing here touches a file.

pub mod circle;
pub mod damage;
pub mod draft;
pub mod import;
/// Counting what was named.
pub mod insights;
pub mod merge;
pub mod month;
pub mod record;
pub mod sealed_name;
pub mod search;
