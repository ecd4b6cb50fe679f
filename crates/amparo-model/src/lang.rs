//! Languages: BCP 47 tags, their direction and their chain of fallbacks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A checked BCP 47 tag in its canonical spelling, such as `es`, `zh-Hans` or `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(String);

impl Lang {
    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, without script or region: `pt` of `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

/// Why a text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a BCP 47 language tag such as `es`, `pt-BR` or `zh-Hans`")]
pub struct LangError(pub String);

impl FromStr for Lang {
    type Err = LangError;

    fn from_str(text: &str) -> Result<Self, LangError> {
        let refused = || LangError(text.chars().take(40).collect());
        let tag: LanguageIdentifier = text.parse().map_err(|_| refused())?;
        if tag.language.is_empty() {
            return Err(refused());
        }
        Ok(Self(tag.to_string()))
    }
}

impl TryFrom<String> for Lang {
    type Error = LangError;

    fn try_from(text: String) -> Result<Self, LangError> {
        text.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Lang {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Lang".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "A BCP 47 language tag." })
    }
}

/// Which way a script runs.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its tag.
    pub lang: Lang,
    /// Which way it is written.
    pub direction: Direction,
    /// Where a missing message is looked for, nearest first; the language itself is not in it.
    pub fallback: Vec<Lang>,
    /// Its name in its own words.
    pub name: String,
}

impl Language {
    /// The language itself and then its fallbacks.
    pub fn chain(&self) -> impl Iterator<Item = &Lang> {
        std::iter::once(&self.lang).chain(&self.fallback)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_checked_and_made_canonical() {
        assert_eq!(
            "ZH-hans".parse::<Lang>().map(String::from),
            Ok("zh-Hans".into())
        );
        assert_eq!(
            "pt_br".parse::<Lang>().map(String::from),
            Ok("pt-BR".into())
        );
        for bad in ["", "und", "english language", "e", "%00", "../es"] {
            assert!(bad.parse::<Lang>().is_err(), "`{bad}` is no tag");
        }
    }
}
