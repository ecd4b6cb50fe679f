//! Ids: English words in lower case that name a topic, a place, a fact …

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The longest id in bytes.
pub const MAX_ID_LEN: usize = 64;

/// A checked id such as `at-door` or `us-ga-dekalb`.
///
/// ```
/// use amparo_model::Id;
/// assert!("us-ga-dekalb".parse::<Id>().is_ok());
/// assert!("At Door".parse::<Id>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not an id: use lower-case English words joined by `-`, {MAX_ID_LEN} bytes at most"
)]
pub struct IdError(pub String);

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let words = text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if words && text.len() <= MAX_ID_LEN {
            Ok(Self(text.to_owned()))
        } else {
            Err(IdError(text.chars().take(MAX_ID_LEN).collect()))
        }
    }
}

impl TryFrom<String> for Id {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": MAX_ID_LEN
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_joined_by_hyphens_are_ids() {
        for good in ["a", "287g", "us-ga-dekalb", "i-200"] {
            assert!(good.parse::<Id>().is_ok(), "`{good}` is an id");
        }
        for bad in [
            "", "-", "a-", "-a", "a--b", "A", "a b", "a/b", "ñ", "..", "a\0",
        ] {
            assert!(bad.parse::<Id>().is_err(), "`{bad}` is no id");
        }
        assert!(
            "a".repeat(MAX_ID_LEN + 1).parse::<Id>().is_err(),
            "an id has a bound"
        );
    }
}
