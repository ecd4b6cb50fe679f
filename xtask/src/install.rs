//! Installs what is missing, or says how.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cmd::Cmd;
use crate::project::Project;

/// Debian packages without which nothing builds.
pub(crate) const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// Debian packages for the pages in a browser.
pub(crate) const BROWSER: &[&str] = &["chromium", "fonts-noto-core", "fonts-noto-cjk"];

/// Debian packages for the real window.
pub(crate) const WINDOW: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "dbus",
    "fonts-noto-core",
];

/// The version of cargo-deny that `deny.toml` was written for.
const CARGO_DENY: &str = "0.20.2";

/// Makes sure that these Debian packages are installed; other systems are left to their owners.
///
/// # Errors
/// When they are missing and cannot be installed: the message is the line that would do it.
pub(crate) fn system(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| is_missing(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !is_root() {
        bail!(
            "run `sudo apt-get install --no-install-recommends {}`",
            missing.join(" ")
        );
    }
    apt(&["update", "--quiet"])?;
    let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
    apt(&[&install[..], &missing[..]].concat())
}

/// Makes sure that there is a cargo-fuzz.
pub(crate) fn cargo_fuzz(project: &Project) -> Result<()> {
    if Cmd::cargo(project).args(["fuzz", "--version"]).succeeds() {
        return Ok(());
    }
    Cmd::cargo(project)
        .args(["install", "cargo-fuzz", "--locked"])
        .run()
}

/// Makes sure that there is a cargo-deny.
pub(crate) fn cargo_deny(project: &Project) -> Result<()> {
    if Cmd::cargo(project).args(["deny", "--version"]).succeeds() {
        return Ok(());
    }
    Cmd::cargo(project)
        .args(["install", "cargo-deny", "--locked", "--version", CARGO_DENY])
        .run()
}

/// Makes sure that the packages of the browser tests are those of their lock file.
pub(crate) fn npm(project: &Project) -> Result<()> {
    let folder = project.root.join("tests/browser");
    let time = |file: &str| {
        folder
            .join(file)
            .metadata()
            .and_then(|data| data.modified())
            .ok()
    };
    let installed = time("node_modules/.package-lock.json");
    if installed.is_some() && installed >= time("package-lock.json") {
        return Ok(());
    }
    Cmd::new(project, "npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .dir("tests/browser")
        .run()
}

/// Whether Debian says that a package is not there; where there is no Debian, it is believed to be.
fn is_missing(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .output()
        .is_ok_and(|output| output.stdout != b"installed")
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout == b"0\n")
}

fn apt(args: &[&str]) -> Result<()> {
    let line = format!("apt-get {}", args.join(" "));
    println!("$ {line}");
    let status = Command::new("apt-get")
        .args(args)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .status()
        .with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("{line}");
    }
    Ok(())
}
