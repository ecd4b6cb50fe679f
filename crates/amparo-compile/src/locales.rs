//! Reads `locales/<lang>/*.ftl` and `review.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use amparo_model::Lang;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;
use sha2::{Digest, Sha256};

use crate::content::Content;
use crate::format::ReviewEntry;
use crate::problem::{Problems, Severity, Site};
use crate::sources::Sources;
use crate::toml_file;

/// The `.ftl` file of the user interface, without ending.
pub(crate) const UI: &str = "ui";

/// One language's words.
#[derive(Default)]
pub(crate) struct Locale {
    /// The source of each file, by its name without ending.
    pub(crate) files: BTreeMap<String, String>,
    /// Every message.
    pub(crate) messages: BTreeMap<String, Source>,
    /// What `review.toml` says.
    pub(crate) review: BTreeMap<String, ReviewEntry>,
}

/// A message as it stands in a file.
pub(crate) struct Source {
    /// The file's name without ending.
    pub(crate) stem: String,
    pub(crate) site: Site,
    /// The variables it uses.
    pub(crate) variables: BTreeSet<String>,
    /// The first 16 hexadecimal digits of the SHA-256 of its serialized form.
    pub(crate) hash: String,
}

/// Reads all languages that the pack names.
pub(crate) fn read(
    content: &Content,
    sources: &Sources,
    problems: &mut Problems,
) -> BTreeMap<Lang, Locale> {
    let Some(pack) = &content.pack else {
        return BTreeMap::new();
    };
    let mut locales: BTreeMap<Lang, Locale> = BTreeMap::new();
    for language in &pack.value.language {
        locales.insert(language.tag.value.clone(), Locale::default());
    }
    for path in sources.files.keys() {
        let Some(inside) = path.strip_prefix("locales/") else {
            continue;
        };
        let (Some((folder, name)), Some(text)) = (inside.split_once('/'), sources.text(path))
        else {
            continue;
        };
        let locale = folder.parse::<Lang>().ok();
        let locale = locale
            .filter(|lang| lang.as_str() == folder)
            .and_then(|lang| locales.get_mut(&lang));
        let Some(locale) = locale else {
            problems.file(
                Severity::Warning,
                "unknown-language",
                path,
                format!("`{folder}` is not a language of the pack"),
                "add it to content/pack.toml, or rename the folder to its BCP 47 tag",
            );
            continue;
        };
        if name == "review.toml" {
            let parsed = toml_file::parse::<BTreeMap<String, ReviewEntry>>(path, text, problems);
            locale.review = parsed.value.unwrap_or_default();
        } else if let Some(stem) = name.strip_suffix(".ftl") {
            locale.add_text(path, stem, text, problems);
        } else if !name.ends_with(".md") {
            problems.file(
                Severity::Error,
                "unknown-file",
                path,
                "this file is neither Fluent nor review.toml",
                "move it out of locales/",
            );
        }
    }
    locales
}

impl Locale {
    pub(crate) fn add_text(&mut self, path: &str, stem: &str, text: &str, problems: &mut Problems) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    problems.error(
                        "fluent",
                        &Site::new(path, error.pos.clone()),
                        format!("this is not Fluent: {}", plain_reason(&error.kind)),
                        "a message is `id = text` on one line; a `{` or `}` as a character is written {\"{\"}",
                    );
                }
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let span = position(text, message.id.name);
            let site = Site::new(path, span);
            let id = message.id.name.to_owned();
            if message.value.is_none() {
                problems.error(
                    "fluent",
                    &site,
                    format!("the message `{id}` has no text"),
                    "write `id = text`; attributes alone are not used here",
                );
                continue;
            }
            if let Some(first) = self.messages.get(&id) {
                problems.error(
                    "duplicate-id",
                    &site,
                    format!("the message `{id}` is written twice"),
                    format!("take one out; the other stands in {}", first.site.file),
                );
                continue;
            }
            let mut variables = BTreeSet::new();
            if let Some(pattern) = &message.value {
                collect_variables(pattern, &mut variables);
            }
            self.messages.insert(
                id,
                Source {
                    stem: stem.to_owned(),
                    site,
                    variables,
                    hash: hash(message),
                },
            );
        }
        self.files.insert(stem.to_owned(), text.to_owned());
    }
}

/// The hash of a message's text, whatever its comment and spacing.
fn hash(message: &Message<&str>) -> String {
    let alone = Resource {
        body: vec![Entry::Message(Message {
            comment: None,
            ..message.clone()
        })],
    };
    let digest = Sha256::digest(serialize(&alone));
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Where a slice of a text stands in it.
fn position(text: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    if start <= text.len() {
        start..start + slice.len()
    } else {
        0..0
    }
}

/// The parser's reason in plain words.
fn plain_reason(kind: &parser::ErrorKind) -> String {
    let text = kind.to_string();
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}

fn collect_variables(pattern: &Pattern<&str>, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from(expression, out);
        }
    }
}

fn collect_from(expression: &Expression<&str>, out: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            collect_inline(selector, out);
            for variant in variants {
                collect_variables(&variant.value, out);
            }
        }
        Expression::Inline(inline) => collect_inline(inline, out),
    }
}

fn collect_inline(inline: &InlineExpression<&str>, out: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            out.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_from(expression, out),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, out);
            }
            for argument in &arguments.named {
                collect_inline(&argument.value, out);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(text: &str) -> (Locale, Vec<crate::Problem>) {
        let mut problems = Problems::default();
        let mut locale = Locale::default();
        locale.add_text("locales/en/t.ftl", "t", text, &mut problems);
        (locale, problems.into_sorted())
    }

    #[test]
    fn a_message_is_hashed_by_its_text_alone() {
        let (a, _) = locale("# one\na = Stay   calm.\n");
        let (b, _) = locale("\n\n# two\na   =  Stay   calm.\n");
        let (c, _) = locale("a = Stay calm!\n");
        assert_eq!(a.messages["a"].hash, b.messages["a"].hash);
        assert_ne!(a.messages["a"].hash, c.messages["a"].hash);
    }

    #[test]
    fn variables_are_found_in_every_variant() {
        let (locale, problems) = locale(
            "a = { $n ->\n    [one] { $name } has one\n   *[other] { NUMBER($m) } { -ice }\n }\n",
        );
        assert!(problems.is_empty(), "{problems:?}");
        let variables: Vec<_> = locale.messages["a"].variables.iter().cloned().collect();
        assert_eq!(variables, ["m", "n", "name"]);
    }

    #[test]
    fn broken_lines_are_told_where_they_stand() {
        let text = "a = fine\nb = { $n \nc = fine\n";
        let (locale, problems) = locale(text);
        assert!(locale.messages.contains_key("a"));
        assert_eq!(problems.len(), 1, "{problems:?}");
        let (line, _) = crate::line_column(text, problems[0].span.clone().expect("a place").start);
        assert!(
            (2..=3).contains(&line),
            "it is told near line 2, not {line}"
        );
    }
}
