//! The project: finding it, compiling it, and telling its problems.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Duration;

use amparo_compile::{Compiled, Options, Severity, Sources, compile};
use amparo_model::Date;
use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::report::{self, Format};

/// A project that was read.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
    pub(crate) sources: Sources,
}

impl Project {
    /// Reads the project of a folder, or the nearest one upward from here.
    pub(crate) fn read(root: Option<&Path>) -> Result<Self> {
        let root = match root {
            Some(root) => root.to_owned(),
            None => nearest()?,
        };
        let sources = Sources::from_dir(&root)?;
        Ok(Self { root, sources })
    }

    /// Compiles it, with a sign of life where that takes a while.
    pub(crate) fn compile(&self, today: Option<Date>, pseudo: bool) -> Compiled {
        let today = today.unwrap_or_else(today_here);
        let spinner = spinner("reading and checking the content");
        let compiled = compile(&self.sources, Options { today, pseudo });
        spinner.finish_and_clear();
        compiled
    }

    /// Compiles it into the bytes of a pack, telling its problems on the way.
    pub(crate) fn pack(&self, today: Option<Date>, pseudo: bool) -> Result<Vec<u8>> {
        let compiled = self.compile(today, pseudo);
        let stderr = io::stderr();
        let colour = stderr.is_terminal();
        let errors = compiled.count(Severity::Error);
        let shown: Vec<_> = compiled
            .problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .cloned()
            .collect();
        report::write(
            &shown,
            &self.sources,
            Format::Text,
            colour,
            &mut stderr.lock(),
        )
        .context("cannot write to the terminal")?;
        let Some(book) = compiled.book else {
            bail!(Problems(errors));
        };
        let spinner = spinner("writing the pack");
        let bytes = amparo_pack::write(&book)?;
        spinner.finish_and_clear();
        Ok(bytes)
    }
}

/// The content has problems; they were told already.
#[derive(Debug)]
pub(crate) struct Problems(pub(crate) usize);

impl std::fmt::Display for Problems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let s = if self.0 == 1 { "" } else { "s" };
        write!(f, "{} problem{s} in the content; no pack was made", self.0)
    }
}

impl std::error::Error for Problems {}

fn nearest() -> Result<PathBuf> {
    let here = std::env::current_dir().context("cannot tell the current folder")?;
    for folder in here.ancestors() {
        if folder.join("content/pack.toml").is_file() {
            return Ok(folder.to_owned());
        }
    }
    bail!(
        "there is no content/pack.toml in `{}` or above it; go to a project's folder, name it with `--root`, or show a pack with `amparo serve --pack FILE`",
        here.display()
    )
}

fn today_here() -> Date {
    jiff::ZonedDateTime::now().date()
}

/// A spinner on a terminal that appears after a second.
fn spinner(message: &'static str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} … {elapsed}") {
        bar.set_style(style);
    }
    bar.set_message(message);
    bar.enable_steady_tick(Duration::from_millis(1000));
    bar
}
