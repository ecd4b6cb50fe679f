//! Text that was translated: inline elements, and the state of its translation.

use serde::{Deserialize, Serialize};

/// One paragraph of translated text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Inline>);

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Inline {
    /// Plain characters.
    #[serde(rename = "t")]
    Plain(String),
    /// Strong emphasis.
    #[serde(rename = "b")]
    Strong(Vec<Inline>),
    /// Words that stay in English.
    #[serde(rename = "en")]
    English(Vec<Inline>),
    /// A link to a glossary term: its id and the words.
    Term(crate::Id, Vec<Inline>),
    /// A whole number, written in the reader's way when shown.
    #[serde(rename = "n")]
    Number(i64),
    /// A date, written in the reader's way when shown.
    #[serde(rename = "d")]
    Date(crate::Date),
}

impl Text {
    /// Text without any mark-up.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Inline::Plain(text.into())])
    }

    /// The characters alone; numbers in plain digits, dates as `2026-11-24`.
    pub fn to_plain(&self) -> String {
        self.characters(true)
    }

    /// The characters that were written, without numbers and dates that came in as values.
    pub fn without_values(&self) -> String {
        self.characters(false)
    }

    fn characters(&self, values: bool) -> String {
        fn walk(inlines: &[Inline], values: bool, out: &mut String) {
            for inline in inlines {
                match inline {
                    Inline::Plain(text) => out.push_str(text),
                    Inline::Number(number) if values => out.push_str(&number.to_string()),
                    Inline::Date(date) if values => out.push_str(&date.to_string()),
                    Inline::Number(_) | Inline::Date(_) => {}
                    Inline::Strong(inner) | Inline::English(inner) | Inline::Term(_, inner) => {
                        walk(inner, values, out);
                    }
                }
            }
        }
        let mut out = String::new();
        walk(&self.0, values, &mut out);
        out
    }

    /// The ids of the terms that the text links to, in order.
    pub fn terms(&self) -> Vec<&crate::Id> {
        fn walk<'a>(inlines: &'a [Inline], out: &mut Vec<&'a crate::Id>) {
            for inline in inlines {
                match inline {
                    Inline::Plain(_) | Inline::Number(_) | Inline::Date(_) => {}
                    Inline::Term(id, inner) => {
                        out.push(id);
                        walk(inner, out);
                    }
                    Inline::Strong(inner) | Inline::English(inner) => walk(inner, out),
                }
            }
        }
        let mut out = Vec::new();
        walk(&self.0, &mut out);
        out
    }
}

/// How far a text has been read by people. A later state is a stronger one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum State {
    /// A machine's translation that nobody has reviewed.
    Machine,
    /// Written in the source language; no lawyer has reviewed it.
    Draft,
    /// Read against the source by a person who speaks the language.
    Human,
    /// Reviewed by a lawyer.
    Lawyer,
}

impl State {
    /// The name used in `review.toml` and in the pack.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Human => "human",
            Self::Lawyer => "lawyer",
        }
    }
}

/// A resolved message in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// What it says.
    pub text: Text,
    /// How far it has been reviewed.
    pub state: State,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_drops_marks_and_keeps_words() {
        let term: crate::Id = "detainer".parse().expect("an id");
        let text = Text(vec![
            Inline::Plain("An ".into()),
            Inline::Strong(vec![Inline::Term(
                term.clone(),
                vec![Inline::Plain("ICE hold".into())],
            )]),
            Inline::Plain(".".into()),
        ]);
        assert_eq!(text.to_plain(), "An ICE hold.");
        assert_eq!(text.terms(), [&term]);
    }
}
