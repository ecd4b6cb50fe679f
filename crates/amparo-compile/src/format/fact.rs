//! Facts, the glossary, pictures, refused numbers and `review.toml`.

use std::collections::BTreeMap;

use amparo_model::{Confidence, Id, SourceKind, State};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Day, Value};
use crate::toml_file::At;

/// Where something was read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceEntry {
    /// Its own title.
    pub(crate) title: String,
    /// Its addresses.
    #[serde(default)]
    pub(crate) urls: Vec<String>,
    /// What kind of page it is.
    pub(crate) kind: SourceKind,
    /// Its own date: `2026`, `2026-01` or `2026-01-22`.
    pub(crate) date: Option<String>,
}

/// `content/facts/<group>.toml`: legal statements.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactFile {
    /// The facts.
    #[serde(default)]
    pub(crate) fact: Vec<FactEntry>,
}

/// A legal statement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// Where it holds.
    pub(crate) place: At<Id>,
    /// The citation, as quoted.
    pub(crate) basis: Option<String>,
    /// The day it was last checked against its source.
    pub(crate) as_of: Day,
    /// It should be checked again by then.
    pub(crate) review_by: At<Day>,
    /// Whether it was seen in its source.
    pub(crate) confidence: Confidence,
    /// Whether it may change within months.
    pub(crate) may_change: bool,
    /// Whether courts or agencies disagree about it.
    #[serde(default)]
    pub(crate) disputed: bool,
    /// Whether a lawyer must look at it first.
    pub(crate) needs_lawyer: bool,
    /// Variables of its message.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, Value>,
    /// Where it was read.
    pub(crate) source: At<SourceEntry>,
}

/// `content/terms.toml`: the glossary.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermFile {
    /// The terms.
    #[serde(default)]
    pub(crate) term: Vec<TermEntry>,
}

/// A word of the glossary.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// Whether it has other names.
    #[serde(default)]
    pub(crate) also: bool,
    /// The day its meaning was last checked.
    pub(crate) as_of: Day,
    /// Whether it was seen in its source.
    pub(crate) confidence: Confidence,
    /// Where it was read.
    pub(crate) source: At<SourceEntry>,
}

/// `content/media/media.toml`: pictures.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MediaFile {
    /// The pictures.
    #[serde(default)]
    pub(crate) media: Vec<MediaEntry>,
}

/// A picture.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MediaEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// A file beside this one: `.svg`, `.png` or `.webp`.
    pub(crate) file: At<String>,
    /// Width in CSS pixels.
    pub(crate) width: u32,
    /// Height in CSS pixels.
    pub(crate) height: u32,
    /// What the numbers in the drawing point at, from 1 on.
    #[serde(default)]
    pub(crate) labels: Vec<At<Id>>,
}

/// `content/facts/unused.toml`: facts that nothing cites, and why.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnusedFile {
    /// The facts.
    #[serde(default)]
    pub(crate) unused: Vec<UnusedEntry>,
}

/// A fact that nothing cites.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnusedEntry {
    /// Which.
    pub(crate) id: At<Id>,
    /// Why it is kept and not used; for editors.
    pub(crate) reason: At<String>,
}

/// `content/refused-numbers.toml`: numbers that may stand nowhere.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefusedFile {
    /// The numbers.
    #[serde(default)]
    pub(crate) number: Vec<RefusedNumber>,
}

/// A number that leads to enforcement and not to help.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefusedNumber {
    /// The number in E.164.
    pub(crate) number: At<String>,
    /// Where its use was seen.
    #[expect(dead_code, reason = "for editors")]
    pub(crate) source: String,
    /// Why it is refused.
    pub(crate) reason: RefusedReason,
}

/// Why a number is refused.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RefusedReason {
    /// The tip line where people are reported to ICE.
    DhsTipLine,
    /// A line for police and jails alone.
    PoliceOnly,
}

/// An entry of `locales/<lang>/review.toml`: what was translated, and how far it was read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewEntry {
    /// The first 16 hexadecimal digits of the SHA-256 of the source message.
    pub(crate) source: String,
    /// How far the translation was read.
    pub(crate) state: State,
}
