//! Facts, their sources, the glossary and pictures.

use jiff::Span;
use serde::{Deserialize, Serialize};

use crate::contact::names;
use crate::{Date, Id};

names! {
    /// What kind of page a source is.
    SourceKind {
        /// A government or court page, or the text of a law.
        Official = "official",
        /// A legal organisation.
        LegalOrg = "legal-org",
        /// A law firm.
        LawFirm = "law-firm",
        /// A newspaper or agency.
        News = "news",
        /// Another explainer or directory.
        Secondary = "secondary",
        /// A mirror, a forum, an opinionated page.
        Weak = "weak",
        /// None: general knowledge.
        None = "none",
    }
}

names! {
    /// Whether a fact was seen in its source.
    Confidence {
        /// Its substance was seen there.
        Confirmed = "confirmed",
        /// General knowledge; no source was found.
        Known = "known",
    }
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its own title, as quoted data.
    pub title: String,
    /// Its addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<String>,
    /// What kind of page it is.
    pub kind: SourceKind,
    /// Its own date, as far as it gives one: `2026`, `2026-01` or `2026-01-22`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// A legal statement with its source. Message: `fact-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its id, also its address.
    pub id: Id,
    /// Where it holds.
    pub place: Id,
    /// The citation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// The day it was last checked.
    pub as_of: Date,
    /// When it should be checked again.
    pub review_by: Date,
    /// Whether it was seen in its source.
    pub confidence: Confidence,
    /// Whether it may change within months.
    pub may_change: bool,
    /// Whether courts or agencies disagree about it.
    pub disputed: bool,
    /// Whether a lawyer must look at it first.
    pub needs_lawyer: bool,
    /// Where it was read.
    pub source: Source,
}

/// How long a fact that may change holds without being checked again, in months.
pub const MONTHS_UNCHECKED: i64 = 6;

impl Fact {
    /// Whether it should have been checked again by this day: its own date is past, or it may change and was last checked more than
    /// [`MONTHS_UNCHECKED`] months ago.
    pub fn needs_check(&self, today: Date) -> bool {
        let unchecked = Span::new().months(MONTHS_UNCHECKED);
        let stale = self.as_of.saturating_add(unchecked) < today;
        today > self.review_by || self.may_change && stale
    }
}

/// A word of the glossary. Messages: `term-<id>`, `-meaning`, `-also`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its id, also its address.
    pub id: Id,
    /// Whether it has other names.
    pub also: bool,
    /// The day its meaning was last checked.
    pub as_of: Date,
    /// Whether it was seen in its source.
    pub confidence: Confidence,
    /// Where it was read.
    pub source: Source,
}

/// A picture. Messages: `media-<id>`, its text alternative, and `media-<id>-<label>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// Its id.
    pub id: Id,
    /// Its media type.
    pub mime: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// What its numbers point at, from 1 on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Id>,
    /// What is drawn, if it is a drawing; it then has no bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawing: Option<crate::Drawing>,
    /// Its bytes, if it is none; they live in a table of their own in the pack.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(may_change: bool, review_by: &str) -> Fact {
        Fact {
            id: "list".parse().expect("an id"),
            place: "us".parse().expect("an id"),
            basis: None,
            as_of: "2026-11-24".parse().expect("a date"),
            review_by: review_by.parse().expect("a date"),
            confidence: Confidence::Confirmed,
            may_change,
            disputed: false,
            needs_lawyer: false,
            source: Source {
                title: "A list".into(),
                urls: Vec::new(),
                kind: SourceKind::Official,
                date: None,
            },
        }
    }

    #[test]
    fn what_may_change_holds_half_a_year_and_nothing_longer_than_its_date() {
        let check = |fact: &Fact, today: &str| fact.needs_check(today.parse().expect("a date"));
        let changing = fact(true, "2030-01-01");
        assert!(!check(&changing, "2027-05-24"), "six months to the day");
        assert!(check(&changing, "2027-05-25"));
        let steady = fact(false, "2030-01-01");
        assert!(!check(&steady, "2029-12-31"));
        assert!(check(&steady, "2030-01-02"), "its own date is past");
        assert!(check(&fact(true, "2027-01-01"), "2027-01-02"));
    }
}
