//! What search finds, and the words that editors give so that it is found.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Id;
use crate::contact::names;

names! {
    /// What kind of page search finds; the first part of its address.
    PageKind {
        /// A topic.
        Topic = "topic",
        /// A walk.
        Walk = "walk",
        /// A card.
        Card = "card",
        /// A form.
        Form = "form",
        /// A contact.
        Contact = "contact",
        /// The contacts of a need.
        Need = "contacts",
        /// A group of the home page.
        Group = "group",
        /// A place.
        Place = "place",
        /// A term of the glossary.
        Term = "term",
    }
}

/// A page that search finds, written `topic/at-door`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PageRef {
    /// What it is.
    pub kind: PageKind,
    /// Its id; the name of a need or a group is one, too.
    pub id: Id,
}

/// Why a text is not the address of a page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the address of a page such as `topic/at-door` or `contacts/consulate`")]
pub struct PageRefError(pub String);

impl FromStr for PageRef {
    type Err = PageRefError;

    fn from_str(text: &str) -> Result<Self, PageRefError> {
        let parse = || {
            let (kind, id) = text.split_once('/')?;
            Some(Self {
                kind: PageKind::of(kind)?,
                id: id.parse().ok()?,
            })
        };
        parse().ok_or_else(|| PageRefError(text.chars().take(80).collect()))
    }
}

impl fmt::Display for PageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.as_str(), self.id)
    }
}

impl TryFrom<String> for PageRef {
    type Error = PageRefError;

    fn try_from(text: String) -> Result<Self, PageRefError> {
        text.parse()
    }
}

impl From<PageRef> for String {
    fn from(page: PageRef) -> Self {
        page.to_string()
    }
}

/// The words of one language that people use and its pages do not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synonyms {
    /// Groups of phrases that mean the same to someone who searches.
    pub same: Vec<Vec<String>>,
    /// More phrases under which a page is found.
    pub pages: BTreeMap<PageRef, Vec<String>>,
    /// Words that say little about what is looked for.
    pub small: Vec<String>,
    /// Words that stand with the name of a place, such as "county".
    pub place_words: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        for text in ["topic/at-door", "contacts/domestic-violence", "group/now"] {
            let page: PageRef = text.parse().expect("it is an address");
            assert_eq!(page.to_string(), text);
        }
        for bad in ["", "topic", "topics/x", "topic/", "topic/At", "topic/a/b"] {
            assert!(bad.parse::<PageRef>().is_err(), "`{bad}` is none");
        }
    }
}
