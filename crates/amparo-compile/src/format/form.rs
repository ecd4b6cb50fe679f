//! Forms and checklists.

use amparo_model::{FieldKind, Group, Id};
use schemars::JsonSchema;
use serde::Deserialize;

use super::Day;
use crate::toml_file::At;

/// `content/forms/<id>.toml`: a sheet to fill in or to tick off.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormFile {
    /// Its group on the home page.
    pub(crate) group: Group,
    /// Its place within the group.
    pub(crate) order: u32,
    /// A file of `ui/icons`, without `.svg`.
    pub(crate) icon: At<Id>,
    /// A person should look at it again by then.
    pub(crate) review_by: At<Day>,
    /// Its parts.
    #[serde(default)]
    pub(crate) section: Vec<SectionEntry>,
}

/// A part of a form.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SectionEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// Whether a `-help` message says more.
    #[serde(default)]
    pub(crate) help: bool,
    /// How many times its fields stand, 1 to 12; once when left out.
    pub(crate) rows: Option<At<u8>>,
    /// The facts its help stands on.
    #[serde(default)]
    pub(crate) facts: Vec<At<Id>>,
    /// What is filled in.
    #[serde(default)]
    pub(crate) field: Vec<FieldEntry>,
}

/// One thing to fill in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FieldEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// What belongs in it.
    pub(crate) kind: FieldKind,
    /// Whether a `-help` message says more.
    #[serde(default)]
    pub(crate) help: bool,
}
