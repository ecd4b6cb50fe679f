//! `cargo xtask sizes`: how much of a phone's room the program takes, before each release.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::cmd::Cmd;
use crate::install;
use crate::pack;
use crate::project::Project;

/// What the library of one kind of processor, with the pack inside, may take: 12 MB.
const GOAL: u64 = 12_000_000;

/// How the library for phones is built: small before fast. The release workflow sets the same, since Tauri's command
/// line knows no profile of ours. Panics still unwind, because a page that fails must not end the program.
const PROFILE: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s"),
    ("CARGO_PROFILE_RELEASE_LTO", "fat"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1"),
];

/// Builds the window's program like the library that phones get, for this machine, and tells its size and that of the pack.
///
/// The library itself would be empty here: what a phone calls in it exists in mobile builds alone, and the linker drops
/// whatever nothing calls. The program calls all of it.
///
/// # Errors
/// When it cannot be built. One that is larger than the goal is told: this is only a stand-in.
pub(crate) fn report(project: &Project) -> Result<()> {
    install::system(install::BUILD)?;
    pack::build_tool(project, false)?;
    let pack = size(&pack::build(project)?)?;
    let target = project.target.join("phone");
    let cmd = Cmd::cargo(project)
        .args(["build", "--locked", "--release"])
        .args(["--package", "amparo-app", "--bin", "amparo-app"])
        .env("CARGO_TARGET_DIR", &target);
    PROFILE
        .iter()
        .fold(cmd, |cmd, (name, value)| cmd.env(name, value))
        .run()?;
    let name = format!("amparo-app{}", std::env::consts::EXE_SUFFIX);
    let whole = size(&target.join("release").join(name))?;
    ensure!(whole > pack, "the program does not hold the pack");
    println!("{}", table(whole, pack));
    if whole > GOAL {
        println!(
            "larger than the goal here; the release workflow judges the phones' own libraries"
        );
    }
    Ok(())
}

fn size(path: &Path) -> Result<u64> {
    let data = fs::metadata(path).with_context(|| format!("cannot find `{}`", path.display()))?;
    Ok(data.len())
}

/// The sizes as rows for `docs/phone-build.md`.
fn table(whole: u64, pack: u64) -> String {
    let of = std::env::consts::ARCH;
    let code = whole.saturating_sub(pack);
    let left = i128::from(GOAL) - i128::from(whole);
    format!(
        "| program with the pack ({of}, stripped) | {whole} |\n\
         | the pack in it | {pack} |\n\
         | the rest | {code} |\n\
         | left of {GOAL} | {left} |"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workflow_builds_it_the_same_way() {
        let workflow = include_str!("../../.github/workflows/release.yml");
        for (name, value) in PROFILE {
            let line = format!("{name}: {value}\n");
            assert!(
                workflow.contains(&line)
                    || workflow.contains(&line.replace(value, &format!("\"{value}\""))),
                "release.yml lacks `{name}: {value}`"
            );
        }
        assert!(
            workflow.contains(&format!("GOAL: \"{GOAL}\"")),
            "release.yml has another goal"
        );
    }

    #[test]
    fn what_is_left_may_be_less_than_nothing() {
        assert!(table(9_000_000, 4_000_000).contains("| 3000000 |"));
        assert!(table(13_000_000, 4_000_000).contains("| -1000000 |"));
    }
}
