//! Which pack the window shows, and reading it.

use std::fs::File;
use std::path::{Path, PathBuf};

use amparo_pack::{Pack, PackError, read_pack};

/// The pack that was built with the program, so that a fresh install needs no file.
static INCLUDED: &[u8] = include_bytes!(env!("AMPARO_PACK_FILE"));

/// Where the pack comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// Out of the program itself.
    Included,
    /// Out of a file that was named on the command line.
    File(PathBuf),
}

impl Source {
    /// Reads and opens the pack.
    ///
    /// # Errors
    /// What the pack reader says of a file that is missing, cut short, too new or no pack at all.
    pub(crate) fn open(&self) -> Result<Pack, PackError> {
        match self {
            Self::Included => Pack::open_static(INCLUDED),
            Self::File(path) => Pack::open(&read(path)?),
        }
    }
}

/// Reads a file, but never more than a pack may be long.
fn read(path: &Path) -> Result<Vec<u8>, PackError> {
    let named = |why: String| PackError::Unreadable(format!("`{}`: {why}", path.display()));
    let file = File::open(path).map_err(|error| named(error.to_string()))?;
    read_pack(file).map_err(|error| match error {
        PackError::Unreadable(why) => named(why),
        other => other,
    })
}
