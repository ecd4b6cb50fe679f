//! `content/places/<group>.toml`.

use amparo_model::{AgreementDateKind, AgreementModel, Id, PlaceKind};
use schemars::JsonSchema;
use serde::Deserialize;

use super::Day;
use crate::toml_file::At;

/// Places.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceFile {
    /// The places.
    #[serde(default)]
    pub(crate) place: Vec<PlaceEntry>,
}

/// A country, a state or a county.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// What it is.
    pub(crate) kind: PlaceKind,
    /// The place it lies in.
    pub(crate) parent: Option<At<Id>>,
    /// Its FIPS code.
    pub(crate) fips: Option<String>,
    /// The number of its regional commission; for editors.
    #[expect(dead_code, reason = "kept for editors and shown nowhere yet")]
    pub(crate) region: Option<u32>,
    /// Whether its seat has a name.
    #[serde(default)]
    pub(crate) seat: bool,
    /// The contact that gives legal aid there.
    pub(crate) legal_aid: Option<At<Id>>,
    /// When fingerprint sharing had reached it: `2012`, `2011-03` or `2009-11-17`.
    pub(crate) secure_communities: Option<String>,
    /// Facts about this place alone.
    #[serde(default)]
    pub(crate) facts: Vec<At<Id>>,
    /// Its known 287(g) agreements.
    #[serde(default)]
    pub(crate) agreement: Vec<AgreementEntry>,
}

/// A 287(g) agreement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AgreementEntry {
    /// The agency; its name is the message `agency-<agency>`.
    pub(crate) agency: At<Id>,
    /// Its model.
    pub(crate) model: AgreementModel,
    /// Its date.
    pub(crate) date: Day,
    /// What that is the date of.
    pub(crate) date_kind: AgreementDateKind,
    /// The fact that names the list it stands on.
    pub(crate) fact: At<Id>,
}
