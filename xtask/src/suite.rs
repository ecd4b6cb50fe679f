//! What `cargo xtask test` checks.

use std::fs;

use anyhow::{Context, Result};

use crate::cmd::Cmd;
use crate::install;
use crate::pack;
use crate::project::Project;
use crate::report::Outcome;
use crate::steps::{Step, step};

/// All steps in the order in which they run: what is quick or fails often comes first.
pub(crate) const STEPS: &[Step] = &[
    step("fmt", "the form of the Rust code", &[], fmt),
    step("clippy", "lints, of all targets", &[], clippy),
    step("build", "everything that tests run", &[], build),
    step(
        "pack",
        "the default pack and one with pseudo-languages",
        &["build"],
        packs,
    ),
    step(
        "check",
        "our own content and translations",
        &["build"],
        check,
    ),
    step(
        "test",
        "unit, whole-program and documentation tests",
        &["pack"],
        test,
    ),
    step(
        "browser",
        "the pages in Chromium, with axe and no network",
        &["pack"],
        browser,
    ),
    step("window", "the real window under Xvfb", &["pack"], window),
    step(
        "doc",
        "the documentation builds without a warning",
        &[],
        doc,
    ),
    step("deny", "licences, sources and who may know whom", &[], deny),
    step("advisories", "known holes in dependencies", &[], advisories),
];

fn fmt(project: &Project) -> Result<Outcome> {
    Cmd::cargo(project)
        .args(["fmt", "--all", "--check"])
        .run()?;
    Ok(Outcome::Passed)
}

fn clippy(project: &Project) -> Result<Outcome> {
    install::system(install::BUILD)?;
    pack::with_some_pack(project, Cmd::cargo(project))?
        .args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ])
        .run()?;
    Ok(Outcome::Passed)
}

fn build(project: &Project) -> Result<Outcome> {
    install::system(install::BUILD)?;
    pack::build_tool(project, true)?;
    Ok(Outcome::Passed)
}

fn packs(project: &Project) -> Result<Outcome> {
    pack::build(project)?;
    pack::build_pseudo(project)?;
    // The window includes the pack: without this it would be built within the tests' time.
    Cmd::cargo(project).args(pack::ALL).run()?;
    Ok(Outcome::Passed)
}

fn check(project: &Project) -> Result<Outcome> {
    let file = project.root.join("content/pack.toml");
    let pack =
        fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))?;
    let date = pack
        .lines()
        .find_map(|line| line.strip_prefix("date = "))
        .map(|rest| rest.split_whitespace().next().unwrap_or_default())
        .context("`content/pack.toml` has no `date`")?;
    // On the content's own day: that time goes by is told by `amparo check`, and breaks no test.
    Cmd::new(project, project.built("amparo"))
        .args(["check", "--strict", "--today", date])
        .run()?;
    Ok(Outcome::Passed)
}

fn test(project: &Project) -> Result<Outcome> {
    if Cmd::cargo(project)
        .args(["nextest", "--version"])
        .succeeds()
    {
        Cmd::cargo(project)
            .args(["nextest", "run", "--workspace"])
            .env("AMPARO", project.built("amparo"))
            .run()?;
    } else {
        Cmd::cargo(project)
            .args(["test", "--workspace", "--lib", "--bins", "--tests"])
            .env("AMPARO", project.built("amparo"))
            .run()?;
    }
    Cmd::cargo(project)
        .args(["test", "--workspace", "--doc"])
        .run()?;
    Ok(Outcome::Passed)
}

fn browser(project: &Project) -> Result<Outcome> {
    install::system(install::BROWSER)?;
    install::npm(project)?;
    in_browser(project, "npm")
        .arg("test")
        .env("AMPARO_APP_PAGES", project.built("app-pages"))
        .run()?;
    Ok(Outcome::Passed)
}

fn window(project: &Project) -> Result<Outcome> {
    install::system(install::WINDOW)?;
    // With the targets of the build, since cargo chooses features by the targets it is given.
    let built = Cmd::cargo(project)
        .args(["test", "--workspace", "--lib", "--bins", "--tests"])
        .args([
            "--no-run",
            "--quiet",
            "--message-format=json-render-diagnostics",
        ])
        .read()?;
    let tests = test_program(&built, "window").context("cargo did not build the window's tests")?;
    Cmd::new(project, "xvfb-run")
        .args(["--auto-servernum", "--server-args=-screen 0 1280x1024x24"])
        .args([tests, "--ignored"])
        .env("AMPARO_APP", project.built("amparo-app"))
        .run()?;
    Ok(Outcome::Passed)
}

/// Where cargo's messages say that the program of an integration test lies.
fn test_program<'a>(messages: &'a str, name: &str) -> Option<&'a str> {
    let named = format!(r#""name":"{name}""#);
    let line = messages
        .lines()
        .find(|line| line.contains(r#""kind":["test"]"#) && line.contains(&named))?;
    let (_, rest) = line.split_once(r#""executable":""#)?;
    rest.split('"').next()
}

fn doc(project: &Project) -> Result<Outcome> {
    install::system(install::BUILD)?;
    pack::with_some_pack(project, Cmd::cargo(project))?
        .args(["doc", "--no-deps", "--workspace"])
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()?;
    Ok(Outcome::Passed)
}

fn deny(project: &Project) -> Result<Outcome> {
    install::cargo_deny(project)?;
    Cmd::cargo(project)
        .args(["deny", "check", "bans", "licenses", "sources"])
        .run()?;
    Ok(Outcome::Passed)
}

fn advisories(project: &Project) -> Result<Outcome> {
    install::cargo_deny(project)?;
    if !Cmd::cargo(project).args(["deny", "fetch", "db"]).succeeds() {
        return Ok(Outcome::Skipped(
            "the database of known holes cannot be fetched from here".into(),
        ));
    }
    Cmd::cargo(project)
        .args(["deny", "check", "advisories"])
        .run()?;
    Ok(Outcome::Passed)
}

/// Takes the pictures of the README.
///
/// # Errors
/// When a page or the browser fails.
pub(crate) fn shots(project: &Project, folder: &str) -> Result<()> {
    install::system(install::BROWSER)?;
    install::npm(project)?;
    pack::build_tool(project, false)?;
    pack::build_pseudo(project)?;
    let folder = std::path::absolute(folder)?;
    in_browser(project, "node")
        .arg("shots.mjs")
        .arg(folder)
        .run()
}

/// A program among the browser tests that knows the command and its pack.
fn in_browser(project: &Project, program: &str) -> Cmd {
    Cmd::new(project, program)
        .dir("tests/browser")
        .env("AMPARO", project.built("amparo"))
        .env("AMPARO_PACK", project.pack("pseudo"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_of_a_test_is_found_in_the_messages() {
        let messages = r#"{"reason":"compiler-artifact","target":{"kind":["lib"],"name":"window"},"executable":null}
{"reason":"compiler-artifact","target":{"kind":["test"],"name":"words"},"executable":"/t/words-1"}
{"reason":"compiler-artifact","target":{"kind":["test"],"name":"window"},"executable":"/t/window-2","fresh":true}"#;
        assert_eq!(test_program(messages, "window"), Some("/t/window-2"));
        assert_eq!(test_program(messages, "door"), None);
    }
}
