//! Where the project and what it builds are.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The folders of the project.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    /// The workspace's root.
    pub(crate) root: PathBuf,
    /// Where cargo puts what it builds.
    pub(crate) target: PathBuf,
}

impl Project {
    /// Asks cargo.
    ///
    /// # Errors
    /// When cargo does not answer as it should.
    pub(crate) fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("this package lies in the workspace's root")?
            .to_owned();
        let output = Command::new("cargo")
            .args(["metadata", "--format-version=1", "--no-deps"])
            .current_dir(&root)
            .output()
            .context("cannot start `cargo metadata`")?;
        let text = String::from_utf8_lossy(&output.stdout);
        let target = text
            .split_once(r#""target_directory":""#)
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(path, _)| PathBuf::from(path))
            .context("`cargo metadata` does not name the target directory")?;
        Ok(Self { root, target })
    }

    /// A program that was built in the `dev` profile.
    pub(crate) fn built(&self, name: &str) -> PathBuf {
        self.target
            .join("debug")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// A pack that was built; the window's build script looks here for `default`.
    pub(crate) fn pack(&self, name: &str) -> PathBuf {
        self.root
            .join("target/amparo")
            .join(format!("{name}.amparo"))
    }
}
