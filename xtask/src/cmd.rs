//! A command that can be shown, run, and named when it fails.

use std::ffi::OsStr;
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// One program call.
#[derive(Debug, Clone)]
pub(crate) struct Cmd {
    program: String,
    args: Vec<String>,
    env: Vec<(String, String)>,
    dir: PathBuf,
}

impl Cmd {
    /// A program, run in the project's root.
    pub(crate) fn new(project: &Project, program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref().to_string_lossy().into_owned();
        Self {
            program,
            args: Vec::new(),
            env: Vec::new(),
            dir: project.root.clone(),
        }
    }

    /// The same cargo that runs this script.
    pub(crate) fn cargo(project: &Project) -> Self {
        Self::new(project, "cargo")
    }

    /// Adds an argument.
    pub(crate) fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_string_lossy().into_owned());
        self
    }

    /// Adds arguments.
    pub(crate) fn args<A: AsRef<OsStr>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    /// Sets a variable of its environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.env.push((
            name.to_owned(),
            value.as_ref().to_string_lossy().into_owned(),
        ));
        self
    }

    /// Runs it in a folder below the root.
    pub(crate) fn dir(mut self, dir: &str) -> Self {
        self.dir.push(dir);
        self
    }

    /// Shows it, runs it and lets it print.
    ///
    /// # Errors
    /// When it cannot start or does not end with 0; the message is the command.
    pub(crate) fn run(&self) -> Result<()> {
        println!("$ {self}");
        let status = self
            .command()
            .status()
            .with_context(|| format!("cannot start `{self}`"))?;
        if !status.success() {
            bail!("{self}");
        }
        Ok(())
    }

    /// Shows it, runs it and gives what it prints on standard output.
    ///
    /// # Errors
    /// When it cannot start or does not end with 0; the message is the command.
    pub(crate) fn read(&self) -> Result<String> {
        println!("$ {self}");
        let output = self
            .command()
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("cannot start `{self}`"))?;
        if !output.status.success() {
            bail!("{self}");
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Whether it can be run and ends with 0, in silence.
    pub(crate) fn succeeds(&self) -> bool {
        let silent = self
            .command()
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        silent.is_ok_and(|status| status.success())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(&self.args)
            .current_dir(&self.dir)
            .stdin(Stdio::null());
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }
}

impl fmt::Display for Cmd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.env {
            write!(f, "{name}={} ", quoted(value))?;
        }
        write!(f, "{}", quoted(&self.program))?;
        self.args
            .iter()
            .try_for_each(|arg| write!(f, " {}", quoted(arg)))
    }
}

/// A word as a shell would need it, so that a line can be copied.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_can_be_copied_from_its_line() {
        let project = Project {
            root: "/".into(),
            target: "/target".into(),
        };
        let cmd = Cmd::new(&project, "echo")
            .arg("a b")
            .arg("it's")
            .arg("--x=1")
            .env("A", "");
        assert_eq!(cmd.to_string(), r"A='' echo 'a b' 'it'\''s' --x=1");
    }
}
