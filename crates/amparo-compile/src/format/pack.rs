//! `content/pack.toml`.

use amparo_model::{Direction, Id, Lang};
use schemars::JsonSchema;
use serde::Deserialize;

use super::Day;
use crate::toml_file::At;

/// What the pack is, and its languages.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackFile {
    /// The pack's id.
    pub(crate) id: Id,
    /// Changes with each release.
    pub(crate) version: String,
    /// The day the content was last worked on.
    pub(crate) date: Day,
    /// After this day every page carries a warning.
    pub(crate) expires: At<Day>,
    /// The language the content is written in.
    pub(crate) source: At<Lang>,
    /// The place a new reader starts at.
    pub(crate) default_place: At<Id>,
    /// The languages, in the order of the picker.
    #[serde(default)]
    pub(crate) language: Vec<LanguageEntry>,
}

/// A language of the pack.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LanguageEntry {
    /// A BCP 47 tag.
    pub(crate) tag: At<Lang>,
    /// Where a missing message is looked for, nearest first.
    #[serde(default)]
    pub(crate) fallback: Vec<At<Lang>>,
    /// Which way the script runs.
    #[serde(default)]
    pub(crate) direction: Direction,
    /// Missing messages are counted, not reported.
    #[serde(default)]
    pub(crate) partial: bool,
}
