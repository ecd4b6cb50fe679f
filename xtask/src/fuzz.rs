//! `cargo xtask fuzz`: every fuzz target for some time, each with its seeds.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::cmd::Cmd;
use crate::install;
use crate::pack;
use crate::project::Project;

/// How long each target runs when nothing is said, in seconds.
const SECONDS: u32 = 60;

/// Runs the fuzz targets; `[SECONDS]` says how long each.
///
/// # Errors
/// When one finds a case: it is kept in `tests/fuzz/artifacts` and belongs into a test.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let seconds = match args {
        [] => SECONDS,
        [seconds] => seconds
            .parse()
            .context("say for how many seconds: `cargo xtask fuzz 600`")?,
        _ => bail!("say for how many seconds: `cargo xtask fuzz 600`"),
    };
    let project = Project::find()?;
    install::cargo_fuzz(&project)?;
    pack::build_tool(&project, false)?;
    let pack = pack::build(&project)?;
    let folder = project.root.join("tests/fuzz");
    for entry in fs::read_dir(folder.join("targets")).context("there are no fuzz targets")? {
        let path = entry?.path();
        let target = path.file_stem().context("a target has a name")?;
        let target = target.to_string_lossy().into_owned();
        let corpus = format!("corpus/{target}");
        fs::create_dir_all(folder.join(&corpus))?;
        Cmd::new(&project, "cargo")
            .dir("tests/fuzz")
            .args(["+nightly", "fuzz", "run", "--fuzz-dir", "."])
            .args([target.as_str(), corpus.as_str()])
            .arg(format!("seeds/{target}"))
            .arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .args(["-max_len=4096", "-timeout=20"])
            .env("AMPARO_PACK", &pack)
            .run()?;
    }
    Ok(())
}
