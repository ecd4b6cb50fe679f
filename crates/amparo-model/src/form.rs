//! Forms and checklists: what a person fills in or ticks off.

use serde::{Deserialize, Serialize};

use crate::contact::names;
use crate::{Date, Group, Id};

/// A sheet to fill in. Messages: `form-<id>-title`, `-short`, `-lead`, and those of its sections and fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Its id, also its address.
    pub id: Id,
    /// Its group on the home page.
    pub group: Group,
    /// Its place within the group.
    pub order: u32,
    /// The name of its icon.
    pub icon: Id,
    /// When a person should look at it again.
    pub review_by: Date,
    /// Its parts.
    pub sections: Vec<Section>,
}

/// A part of a form. Message: `form-<form>-<id>`, its heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its id.
    pub id: Id,
    /// Whether `<message>-help` says more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub help: bool,
    /// How many times its fields stand, for so many people or things.
    pub rows: u8,
    /// The facts its help stands on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id>,
    /// What is filled in.
    pub fields: Vec<Field>,
}

/// One thing to fill in. Message: `form-<form>-<section>-<id>`, its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its id.
    pub id: Id,
    /// What belongs in it.
    pub kind: FieldKind,
    /// Whether `<message>-help` says more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub help: bool,
}

names! {
    /// What belongs in a field.
    FieldKind {
        /// One line of text.
        Text = "text",
        /// Several lines of text.
        Long = "long",
        /// A date.
        Date = "date",
        /// A time of day.
        Time = "time",
        /// A telephone number.
        Phone = "phone",
        /// A number, such as that of a paper.
        Number = "number",
        /// A box to tick.
        Check = "check",
    }
}
