//! Keeps this process within some files and folders, by rules in the kernel (Landlock); must never open what is in them.

use anyhow::Result;
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset,
    RulesetAttr, RulesetCreated, RulesetCreatedAttr, Scope, make_bitflags,
};

use super::reach::Reach;

/// The newest rights that are asked for; an older kernel keeps what it knows.
const NEWEST: ABI = ABI::V6;

/// Keeps this thread, and those that it starts, within this reach.
pub fn keep_within(reach: &Reach) -> Result<()> {
    let own = make_bitflags!(AccessFs::{
        ReadFile | ReadDir | WriteFile | Truncate | MakeReg | MakeDir | RemoveFile | RemoveDir | Refer
    });
    let device = make_bitflags!(AccessFs::{ReadFile | WriteFile | IoctlDev});
    let system = make_bitflags!(AccessFs::{ReadFile | ReadDir});
    let mut rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?
        .create()?;
    for (paths, rights) in [
        (&reach.folders, own),
        (&reach.emptied, AccessFs::RemoveDir.into()),
        (&reach.devices, device),
        (&reach.system, system),
    ] {
        for path in paths {
            rules = allow(rules, path, rights)?;
        }
    }
    rules.restrict_self()?;
    Ok(())
}

/// Adds a rule, if that path is there: what cannot be found cannot be opened either.
fn allow(
    rules: RulesetCreated,
    path: &std::path::Path,
    rights: BitFlags<AccessFs>,
) -> Result<RulesetCreated> {
    match PathFd::new(path) {
        Ok(there) => Ok(rules.add_rule(PathBeneath::new(there, rights))?),
        Err(_) => Ok(rules),
    }
}
