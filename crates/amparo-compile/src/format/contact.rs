//! `content/contacts/<group>.toml`.

use amparo_model::{Confirmed, Cost, Id, Lang, Need, PhoneLabel, Status, Warn};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Day, SourceEntry};
use crate::toml_file::At;

/// Contacts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactFile {
    /// The contacts.
    #[serde(default)]
    pub(crate) contact: Vec<ContactEntry>,
}

/// A person or an office to call.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// What it helps with.
    pub(crate) need: Need,
    /// Its place within the need.
    pub(crate) order: u32,
    /// The places it serves, with all that lies in them.
    pub(crate) areas: Vec<At<Id>>,
    /// Places inside `areas` that it does not serve.
    #[serde(default)]
    pub(crate) except: Vec<At<Id>>,
    /// What may be shown.
    pub(crate) status: At<Status>,
    /// Whether it has a note.
    #[serde(default)]
    pub(crate) note: bool,
    /// Its numbers.
    #[serde(default)]
    pub(crate) phones: Vec<PhoneEntry>,
    /// Where a text message goes.
    pub(crate) sms: Option<SmsEntry>,
    /// When it answers; left out: not known.
    pub(crate) hours: Option<At<HoursEntry>>,
    /// Its IANA time zone, needed with `hours` other than `"always"`.
    pub(crate) zone: Option<At<String>>,
    /// The languages spoken there.
    #[serde(default)]
    pub(crate) languages: Vec<Lang>,
    /// Whether it brings in interpreters for other languages.
    #[serde(default)]
    pub(crate) interpreter: bool,
    /// What its help costs; left out: not known.
    pub(crate) cost: Option<Cost>,
    /// Who is really there.
    pub(crate) warn: Option<Warn>,
    /// Its web address.
    pub(crate) web: Option<At<String>>,
    /// Whether the web address was seen in the source.
    #[serde(default)]
    pub(crate) web_seen: bool,
    /// Its street address.
    pub(crate) address: Option<String>,
    /// Where all this was found.
    pub(crate) source: At<SourceEntry>,
}

/// A telephone number.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhoneEntry {
    /// E.164, a short code, or an extension dialled inside detention.
    pub(crate) number: At<String>,
    /// What it is for.
    pub(crate) label: PhoneLabel,
    /// How it was confirmed.
    pub(crate) confirmed: Confirmed,
    /// When it was confirmed.
    pub(crate) on: Day,
    /// Whether it is answered in Spanish.
    #[serde(default)]
    pub(crate) spanish: bool,
    /// The places it is for; left out: all that the contact serves.
    #[serde(default)]
    pub(crate) areas: Vec<At<Id>>,
}

/// Where a text message goes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SmsEntry {
    /// The number or short code.
    pub(crate) number: At<String>,
    /// The word to send.
    pub(crate) word: Option<String>,
}

/// When a contact answers: `"always"` or times of day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum HoursEntry {
    /// `"always"`.
    Word(String),
    /// Times of day on runs of weekdays.
    Spans(Vec<SpanEntry>),
}

/// A time of day on a run of weekdays.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpanEntry {
    /// `mon` or `mon-fri`.
    pub(crate) days: String,
    /// `09:00`.
    pub(crate) from: String,
    /// `17:00`; `24:00` at most.
    pub(crate) to: String,
}
