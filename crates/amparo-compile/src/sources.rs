//! The bytes of a project: `content/`, `locales/` and the names of the icons.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::opus::MAX_CLIP_BYTES;

/// The largest text file in bytes.
pub const MAX_TEXT_FILE: u64 = 1 << 20;
/// The largest picture in bytes.
pub const MAX_MEDIA_FILE: u64 = 512 << 10;
/// The most files that a project may have.
pub const MAX_FILES: usize = 20_000;

/// All source files of a project, by their path relative to it, with `/`.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The files of `content/` and `locales/`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Files that are too large: their path and size. Their bytes are not read.
    pub oversized: BTreeMap<String, u64>,
    /// The names of the icons in `ui/icons`; `None`: not checked.
    pub icons: Option<BTreeSet<String>>,
}

/// Why a project could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is no content here.
    #[error("no `content/pack.toml` in `{0}`")]
    NoProject(PathBuf),
    /// A file or folder could not be read.
    #[error("cannot read `{path}`: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There are too many files.
    #[error("more than {MAX_FILES} files under `{0}`")]
    TooMany(PathBuf),
}

impl Sources {
    /// Reads a project from its folder. Hidden files are left out; links are followed as files only.
    pub fn from_dir(root: &Path) -> Result<Self, ReadError> {
        if !root.join("content/pack.toml").is_file() {
            return Err(ReadError::NoProject(root.to_owned()));
        }
        let mut sources = Self::default();
        for folder in ["content", "locales"] {
            sources.read_folder(root, folder)?;
        }
        let icons = root.join("ui/icons");
        if icons.is_dir() {
            let mut names = BTreeSet::new();
            for entry in entries(&icons)? {
                if let Some(name) = entry.strip_suffix(".svg") {
                    names.insert(name.to_owned());
                }
            }
            sources.icons = Some(names);
        }
        Ok(sources)
    }

    /// The text of a file, if it is UTF-8, without the mark that some editors put before it.
    pub fn text(&self, path: &str) -> Option<&str> {
        let text = std::str::from_utf8(self.files.get(path)?).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    fn read_folder(&mut self, root: &Path, relative: &str) -> Result<(), ReadError> {
        let folder = root.join(relative);
        if !folder.is_dir() {
            return Ok(());
        }
        for name in entries(&folder)? {
            if name.starts_with('.') || relative == "content" && name == "schema" {
                continue;
            }
            let path = format!("{relative}/{name}");
            let full = root.join(&path);
            let error = |source| ReadError::Io {
                path: full.clone(),
                source,
            };
            let kind = fs::symlink_metadata(&full).map_err(error)?;
            if kind.is_dir() {
                self.read_folder(root, &path)?;
                continue;
            }
            let size = fs::metadata(&full).map_err(error)?.len();
            let most = if path.starts_with("content/media/") && !path.ends_with(".toml") {
                MAX_MEDIA_FILE
            } else if path.starts_with("content/audio/") && path.ends_with(".opus") {
                MAX_CLIP_BYTES as u64
            } else {
                MAX_TEXT_FILE
            };
            if size > most {
                self.oversized.insert(path, size);
                continue;
            }
            self.files.insert(path, fs::read(&full).map_err(error)?);
            if self.files.len() > MAX_FILES {
                return Err(ReadError::TooMany(root.to_owned()));
            }
        }
        Ok(())
    }
}

/// The names in a folder, sorted. A name that is not UTF-8 is shown with a replacement and read as such.
fn entries(folder: &Path) -> Result<Vec<String>, ReadError> {
    let error = |source| ReadError::Io {
        path: folder.to_owned(),
        source,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        names.push(
            entry
                .map_err(error)?
                .file_name()
                .to_string_lossy()
                .into_owned(),
        );
    }
    names.sort();
    Ok(names)
}
