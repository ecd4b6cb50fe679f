//! Reading one TOML file into a source type, with every problem in one go.
//!
//! `serde` stops at the first problem. So after one, the item it stands in (a `[[block]]`, or a key of the file's head) is blanked out and
//! the rest is read again: positions stay the same, and each broken item is told once.

use std::collections::BTreeSet;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use crate::problem::{Problems, Site};

/// The most problems told of one file.
const MAX_PROBLEMS: usize = 100;

/// A value and where it stands in its file.
#[derive(Debug, Clone)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    span: Range<usize>,
}

impl<T> At<T> {
    pub(crate) fn site(&self, file: &str) -> Site {
        Site::new(file, self.span.clone())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self {
            span: spanned.span(),
            value: spanned.into_inner(),
        })
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// What was read of a file.
pub(crate) struct Parsed<T> {
    /// What could be read; items with problems are not in it.
    pub(crate) value: Option<T>,
    /// The ids of items that were left out, so that references to them are not told as unknown.
    pub(crate) broken: BTreeSet<String>,
}

/// Reads a file, telling every problem in it.
pub(crate) fn parse<T: DeserializeOwned>(
    file: &str,
    text: &str,
    problems: &mut Problems,
) -> Parsed<T> {
    let mut rest = text.to_owned();
    let mut broken = BTreeSet::new();
    for _ in 0..MAX_PROBLEMS {
        let error = match toml::from_str::<T>(&rest) {
            Ok(value) => {
                return Parsed {
                    value: Some(value),
                    broken,
                };
            }
            Err(error) => error,
        };
        let span = error.span().unwrap_or(0..0);
        let message = error.message().trim().to_owned();
        let hint = if message.contains("unknown field") {
            "take the key out or spell it as in docs/content-format.md"
        } else if message.contains("missing field") {
            "add the key; docs/content-format.md lists what an item needs"
        } else {
            "see docs/content-format.md"
        };
        let span = span.start..span.end.max(span.start);
        problems.error("format", &Site::new(file, span.clone()), message, hint);
        let Some(item) = item_around(&rest, span.start) else {
            break;
        };
        broken.extend(id_in(&rest[item.clone()]));
        let blank = blanked(&rest[item.clone()]);
        if blank == rest[item.clone()] {
            break;
        }
        rest.replace_range(item, &blank);
    }
    Parsed {
        value: None,
        broken,
    }
}

/// The same text with everything but line ends turned into spaces.
fn blanked(text: &str) -> String {
    text.bytes()
        .map(|b| if b == b'\n' { '\n' } else { ' ' })
        .collect()
}

/// The item around a byte: an array-of-tables entry with its children, or one line of the head.
fn item_around(text: &str, at: usize) -> Option<Range<usize>> {
    let mut starts = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('[') {
            let name = line.trim().trim_matches(['[', ']']).trim();
            starts.push((offset, name));
        }
        offset += line.len();
    }
    let Some(index) = starts.iter().rposition(|(start, _)| *start <= at) else {
        let start = text[..at.min(text.len())].rfind('\n').map_or(0, |i| i + 1);
        let end = text[start..].find('\n').map_or(text.len(), |i| start + i);
        return (start < end).then_some(start..end);
    };
    let (start, name) = starts[index];
    let child = format!("{name}.");
    let end = starts[index + 1..]
        .iter()
        .find(|(_, next)| !next.starts_with(&child))
        .map_or(text.len(), |(next, _)| *next);
    Some(start..end)
}

/// The `id = "…"` of an item.
fn id_in(item: &str) -> Option<String> {
    item.lines().find_map(|line| {
        let value = line
            .trim()
            .strip_prefix("id")?
            .trim_start()
            .strip_prefix('=')?;
        Some(value.trim().trim_matches('"').to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        order: u32,
        #[serde(default)]
        block: Vec<Block>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Block {
        id: String,
        kind: At<String>,
    }

    #[test]
    fn every_broken_item_is_told_and_the_rest_is_kept() {
        let text = "order = 1\ncolour = 2\n\n[[block]]\nid = \"a\"\nkind = \"do\"\nsize = 3\n\n[[block]]\nid = \"b\"\nkind = \"say\"\n\n[[block]]\nid = \"c\"\n";
        let mut problems = Problems::default();
        let parsed: Parsed<File> = parse("t.toml", text, &mut problems);
        let told: Vec<_> = problems
            .into_sorted()
            .into_iter()
            .map(|p| p.message)
            .collect();
        assert_eq!(told.len(), 3, "three items are wrong: {told:?}");
        let file = parsed.value.expect("what is right is read");
        assert_eq!(file.order, 1);
        let kept: Vec<_> = file.block.iter().map(|b| b.id.as_str()).collect();
        assert_eq!(kept, ["b"]);
        assert_eq!(
            &text[file.block[0].kind.span.clone()],
            "\"say\"",
            "places are kept"
        );
        assert_eq!(parsed.broken, ["a", "c"].map(String::from).into());
    }

    #[test]
    fn broken_syntax_is_told_and_never_loops() {
        for text in [
            "order = ",
            "order = 1\n[[block]]\nid = \"x\nkind=3",
            "[",
            "order = 1\n[[block",
        ] {
            let mut problems = Problems::default();
            let _: Parsed<File> = parse("t.toml", text, &mut problems);
            assert!(!problems.into_sorted().is_empty(), "`{text}` has a problem");
        }
    }
}
