//! The words under which search finds pages.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::toml_file::At;

/// `locales/<lang>/search.toml`: what people call things that our pages call otherwise.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SearchFile {
    /// Words that say little about what is looked for, such as "get".
    #[serde(default)]
    pub(crate) small: Vec<At<String>>,
    /// Groups of phrases that mean the same to someone who searches.
    #[serde(default)]
    pub(crate) same: Vec<SameEntry>,
    /// More phrases under which a page is found, by its address, such as `topic/at-door`.
    #[serde(default)]
    pub(crate) pages: BTreeMap<At<String>, Vec<At<String>>>,
}

/// One group.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SameEntry {
    /// Its phrases.
    pub(crate) words: At<Vec<At<String>>>,
}
