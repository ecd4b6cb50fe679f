//! `content/audio/<lang>/clips.toml`: what the clips beside it say, and whose voice it is.

use amparo_model::ClipKind;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::toml_file::At;

/// `content/audio/<lang>/clips.toml`: the clips of a language.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClipFile {
    /// The clips.
    #[serde(default)]
    pub(crate) clip: Vec<ClipEntry>,
}

/// A clip: the file `<id>.opus`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClipEntry {
    /// The message that it speaks.
    pub(crate) id: At<String>,
    /// Whose voice it is.
    pub(crate) kind: At<ClipKind>,
    /// The first 16 hexadecimal digits of the SHA-256 of the text that it speaks.
    pub(crate) text: At<String>,
    /// The program that spoke it; for synthetic clips.
    pub(crate) engine: Option<String>,
    /// The program's voice; for synthetic clips.
    pub(crate) voice: Option<String>,
    /// Under which licence the speaker gives the recording, without a name; for recorded clips.
    pub(crate) licence: Option<String>,
}
