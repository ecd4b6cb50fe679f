//! Reading one TOML file into a source type, with every problem in one go.
//!
//! `serde` stops at the first problem. So after one, what is wrong is blanked out and the rest is read again: a key too many alone, else the
//! item it stands in (a `[[block]]`, or a key of the file's head). Positions stay the same, and each broken item is told once.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::ops::Range;

use amparo_model::Id;
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

impl<T: PartialEq> PartialEq for At<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for At<T> {}

impl<T: Ord> PartialOrd for At<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> Ord for At<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
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
    /// The ids of items that were left out, and the keys of the head, so that references to them are not told as unknown.
    pub(crate) broken: BTreeSet<String>,
    /// Whether an item was left out whose id cannot be told.
    pub(crate) nameless: bool,
}

/// Reads a file, telling every problem in it.
pub(crate) fn parse<T: DeserializeOwned>(
    file: &str,
    text: &str,
    problems: &mut Problems,
) -> Parsed<T> {
    let mut rest = text.to_owned();
    let mut broken = BTreeSet::new();
    let mut nameless = false;
    for _ in 0..MAX_PROBLEMS {
        let error = match toml::from_str::<T>(&rest) {
            Ok(value) => {
                return Parsed {
                    value: Some(value),
                    broken,
                    nameless,
                };
            }
            Err(error) => error,
        };
        let span = error.span().unwrap_or(0..0);
        let message = error.message().trim().to_owned();
        if span.is_empty() && message.starts_with("missing field") {
            // The head lacks a key. One that was blanked out was told already.
            if !was_blanked(text, &rest, &message) {
                tell(file, span, message, problems);
            }
            break;
        }
        tell(file, span.clone(), message.clone(), problems);
        let cut = lone_key(&rest, &span, &message).map(|line| (line, false));
        let cut = cut.or_else(|| item_around(&rest, span.start).map(|item| (item, true)));
        let Some((cut, whole)) = cut else {
            break;
        };
        if whole {
            let item = &rest[cut.clone()];
            let id = ids_in(item).next().or_else(|| key_of(item));
            nameless |= id.as_ref().is_none_or(|id| id.parse::<Id>().is_err());
            broken.extend(id);
        }
        let blank = blanked(&rest[cut.clone()]);
        if blank == rest[cut.clone()] {
            break;
        }
        rest.replace_range(cut, &blank);
    }
    broken.extend(ids_in(text));
    Parsed {
        value: None,
        broken,
        nameless,
    }
}

fn tell(file: &str, span: Range<usize>, message: String, problems: &mut Problems) {
    let hint = if message.contains("unknown field") {
        "take the key out or spell it as in docs/content-format.md"
    } else if message.contains("missing field") {
        "add the key; docs/content-format.md lists what an item needs"
    } else {
        "see docs/content-format.md"
    };
    problems.error("format", &Site::new(file, span), message, hint);
}

/// The key of a line of the head.
fn key_of(line: &str) -> Option<String> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim();
    (!key.is_empty() && !key.starts_with('[')).then(|| key.to_owned())
}

/// Whether the key that a message names stood in the head and was blanked out.
fn was_blanked(text: &str, rest: &str, message: &str) -> bool {
    let named = message.split('`').nth(1).unwrap_or_default();
    text.lines()
        .zip(rest.lines())
        .any(|(before, after)| before != after && key_of(before).as_deref() == Some(named))
}

/// The line of a key that must go and can go alone: the key has its value on the same line.
fn lone_key(text: &str, key: &Range<usize>, message: &str) -> Option<Range<usize>> {
    if !message.starts_with("unknown field") && message != "duplicate key" {
        return None;
    }
    let line = line_around(text, key.start);
    if !text[line.start..key.start].trim().is_empty() {
        return None;
    }
    let value = &text[key.end..line.end];
    let alone = value.trim_start().starts_with('=')
        && toml::from_str::<toml::Table>(&format!("key{value}")).is_ok();
    alone.then_some(line)
}

/// The line around a byte, without its end.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at.min(text.len())].rfind('\n').map_or(0, |i| i + 1);
    let end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    start..end
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
        let line = line_around(text, at);
        return (!line.is_empty()).then_some(line);
    };
    let (start, name) = starts[index];
    let child = format!("{name}.");
    let end = starts[index + 1..]
        .iter()
        .find(|(_, next)| !next.starts_with(&child))
        .map_or(text.len(), |(next, _)| *next);
    Some(start..end)
}

/// Every `id = "…"` of a text.
fn ids_in(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
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
        let text = "order = 1\ncolour = 2\n\n[[block]]\nid = \"a\"\nkind = 3\n\n[[block]]\nid = \"b\"\nkind = \"say\"\n\n[[block]]\nid = \"c\"\n";
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

    fn told(text: &str) -> (Vec<String>, Parsed<File>) {
        let mut problems = Problems::default();
        let parsed = parse("t.toml", text, &mut problems);
        let messages = problems.into_sorted().into_iter().map(|p| {
            let (line, column) = crate::line_column(text, p.span.expect("it has a place").start);
            format!("{line}:{column} {}", p.message)
        });
        (messages.collect(), parsed)
    }

    #[test]
    fn a_key_too_many_is_told_and_its_item_is_kept() {
        let (told, parsed) = told(
            "order = 1\n\n[[block]]\nid = \"a\"\ncolour = 1\nkind = \"do\"\nsize = \"ñ\"\nid = \"b\"\n",
        );
        let places: Vec<_> = told
            .iter()
            .map(|m| m.split_once('`').map_or(&**m, |(m, _)| m))
            .collect();
        assert_eq!(
            places,
            [
                "5:1 unknown field ",
                "7:1 unknown field ",
                "8:1 duplicate key"
            ],
            "each is told: {told:?}"
        );
        let block = &parsed.value.expect("the rest is read").block[0];
        assert_eq!((&*block.id, &*block.kind.value), ("a", "do"));
        assert!(parsed.broken.is_empty());
    }

    #[test]
    fn a_key_over_several_lines_takes_its_item_with_it() {
        let (told, parsed) =
            told("order = 1\n\n[[block]]\nid = \"a\"\nkind = \"do\"\nsize = [\n  1,\n]\n");
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(parsed.value.expect("the rest is read").block.is_empty());
        assert_eq!(parsed.broken, ["a"].map(String::from).into());
    }

    #[test]
    fn a_head_that_lacks_a_key_is_told_once() {
        for (text, message) in [
            (
                "[[block]]\nid = \"a\"\nkind = \"do\"\n",
                "1:1 missing field `order`",
            ),
            (
                "# first\n\n[[block]]\nid = \"a\"\nkind = \"do\"\n",
                "1:1 missing field `order`",
            ),
            (
                "# first\norder = \"x\"\n[[block]]\nid = \"a\"\nkind = \"do\"\n",
                "2:9 invalid type: string \"x\", expected u32",
            ),
        ] {
            let (told, parsed) = told(text);
            assert_eq!(told, [message], "`{text}` has one problem");
            assert!(parsed.value.is_none());
            assert!(
                parsed.broken.contains("a"),
                "what stands in it cannot be known"
            );
        }
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
