//! Builds the packs that the window and the tests need.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::cmd::Cmd;
use crate::project::Project;

/// All that tests run, built in one go: the same features for every package, so nothing is built twice.
pub(crate) const ALL: [&str; 5] = ["build", "--workspace", "--lib", "--bins", "--tests"];

/// Builds the command `amparo`, and with `all` everything else that tests need.
///
/// The window includes a pack and the command makes it. Where there is none yet, an empty file
/// stands in, and the window is built again as soon as there is one.
pub(crate) fn build_tool(project: &Project, all: bool) -> Result<()> {
    let cargo = with_some_pack(project, Cmd::cargo(project))?;
    if all {
        cargo.args(ALL)
    } else {
        cargo.args(["build", "--package", "amparo-cli"])
    }
    .run()
}

/// Gives the window's build script a file to include also before the first pack was built.
pub(crate) fn with_some_pack(project: &Project, cargo: Cmd) -> Result<Cmd> {
    if project.pack("default").exists() {
        return Ok(cargo);
    }
    let empty = project.pack("none");
    fs::create_dir_all(empty.parent().context("a pack lies in a folder")?)?;
    if !empty.exists() {
        fs::write(&empty, "").with_context(|| format!("cannot write `{}`", empty.display()))?;
    }
    Ok(cargo.env("AMPARO_PACK", empty))
}

/// Builds the default pack; an unchanged one keeps its time, so that nothing is built again.
pub(crate) fn build(project: &Project) -> Result<PathBuf> {
    build_as(project, "default", &[])
}

/// Builds a pack that also holds the pseudo-languages.
pub(crate) fn build_pseudo(project: &Project) -> Result<PathBuf> {
    build_as(project, "pseudo", &["--pseudo"])
}

fn build_as(project: &Project, name: &str, more: &[&str]) -> Result<PathBuf> {
    let pack = project.pack(name);
    let fresh = project.pack(&format!("{name}.new"));
    fs::create_dir_all(pack.parent().context("a pack lies in a folder")?)?;
    Cmd::new(project, project.built("amparo"))
        .arg("build")
        .args(more)
        .arg("--out")
        .arg(&fresh)
        .run()?;
    let bytes = fs::read(&fresh).with_context(|| format!("cannot read `{}`", fresh.display()))?;
    if fs::read(&pack).is_ok_and(|old| old == bytes) {
        fs::remove_file(&fresh)?;
    } else {
        fs::rename(&fresh, &pack)?;
    }
    Ok(pack)
}
