//! Places: a country, its states, their counties, as a tree.

use serde::{Deserialize, Serialize};

use crate::contact::names;
use crate::{Date, Id};

names! {
    /// What a place is.
    PlaceKind {
        /// A country.
        Country = "country",
        /// A state.
        State = "state",
        /// A county.
        County = "county",
    }
}

names! {
    /// The three kinds of 287(g) agreement.
    AgreementModel {
        /// Jail Enforcement Model: screening in the jail.
        Jail = "jail",
        /// Warrant Service Officer: serving ICE's papers in the jail.
        WarrantService = "warrant-service",
        /// Task Force Model: immigration questions on patrol.
        TaskForce = "task-force",
    }
}

names! {
    /// What an agreement's date is the date of.
    AgreementDateKind {
        /// The signature.
        Signed = "signed",
        /// The document.
        Document = "document",
    }
}

/// A place. Messages: `place-<id>`, `place-<id>-seat`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its id, also part of every address.
    pub id: Id,
    /// What it is.
    pub kind: PlaceKind,
    /// The place it lies in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id>,
    /// Its FIPS code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fips: Option<String>,
    /// Whether its seat has a name.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub seat: bool,
    /// Who gives legal aid there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_aid: Option<Id>,
    /// When fingerprint sharing had reached it, as far as known: `2012`, `2011-03` or `2009-11-17`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secure_communities: Option<String>,
    /// Facts about this place alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id>,
    /// Its known 287(g) agreements.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
}

/// A 287(g) agreement of one agency. Message: `agency-<agency>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The agency.
    pub agency: Id,
    /// Its model.
    pub model: AgreementModel,
    /// Its date …
    pub date: Date,
    /// … and what that is the date of.
    pub date_kind: AgreementDateKind,
    /// The list it stands on.
    pub fact: Id,
}
