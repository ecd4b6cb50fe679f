//! Reads `locales/<lang>/*.ftl`, `review.toml` and `search.toml`.

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
use crate::format::{ReviewEntry, SearchFile};
use crate::problem::{Problems, Severity, Site};
use crate::sources::Sources;
use crate::toml_file;

/// The `.ftl` file of the user interface, without ending.
pub(crate) const UI: &str = "ui";
/// The file that says how far each message was read, without ending.
const REVIEW: &str = "review";
/// The file with the words under which pages are found, without ending.
pub(crate) const SEARCH: &str = "search";
/// The message with a language's name in its own words.
pub(crate) const OWN_NAME: &str = "language-name";

/// One language's words.
#[derive(Default)]
pub(crate) struct Locale {
    /// The source of each file, by its name without ending.
    pub(crate) files: BTreeMap<String, String>,
    /// Every message.
    pub(crate) messages: BTreeMap<String, Source>,
    /// What `review.toml` says.
    pub(crate) review: BTreeMap<String, ReviewEntry>,
    /// The words under which pages are found.
    pub(crate) search: Option<SearchFile>,
    /// Ids of messages that could not be read.
    broken: BTreeSet<String>,
    /// Ids of messages whose review could not be read.
    broken_reviews: BTreeSet<String>,
    /// Files that could not be read, without ending.
    unread: BTreeSet<String>,
    /// Where each Fluent term is defined, in the order of the files.
    terms: BTreeMap<String, Vec<Site>>,
}

/// A message as it stands in a file.
pub(crate) struct Source {
    /// The file's name without ending.
    pub(crate) stem: String,
    pub(crate) site: Site,
    /// The variables it uses.
    pub(crate) variables: BTreeSet<String>,
    /// The terms of the glossary that it links to.
    pub(crate) links: BTreeSet<String>,
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
    for path in sources.files.keys().chain(sources.oversized.keys()) {
        let Some(inside) = path.strip_prefix("locales/") else {
            continue;
        };
        let Some((folder, name)) = inside.split_once('/') else {
            continue;
        };
        let locale = folder.parse::<Lang>().ok();
        let locale = locale
            .filter(|lang| lang.as_str() == folder)
            .and_then(|lang| locales.get_mut(&lang));
        let Some(locale) = locale else {
            if content.languages_known {
                problems.file(
                    Severity::Warning,
                    "unknown-language",
                    path,
                    format!("`{folder}` is not a language of the pack"),
                    "add it to content/pack.toml, or rename the folder to its BCP 47 tag",
                );
            }
            continue;
        };
        let Some(text) = sources.text(path) else {
            let stem = name.strip_suffix(".ftl");
            let stem = stem.or_else(|| name.strip_suffix(".toml"));
            locale.unread.extend(stem.map(str::to_owned));
            continue;
        };
        if name == "review.toml" {
            let parsed = toml_file::parse::<BTreeMap<String, ReviewEntry>>(path, text, problems);
            if parsed.value.is_none() {
                locale.unread.insert(REVIEW.to_owned());
            }
            locale.review = parsed.value.unwrap_or_default();
            locale.broken_reviews = parsed.broken;
        } else if name == "search.toml" {
            locale.search = toml_file::parse::<SearchFile>(path, text, problems).value;
        } else if let Some(stem) = name.strip_suffix(".ftl") {
            locale.add_text(path, stem, text, problems);
        } else if !name.ends_with(".md") {
            problems.file(
                Severity::Error,
                "unknown-file",
                path,
                "this file is neither Fluent nor review.toml or search.toml",
                "move it out of locales/",
            );
        }
    }
    for (lang, locale) in &locales {
        locale.check_terms(lang, problems);
    }
    locales
}

impl Locale {
    /// Whether a message that is not there may stand in a file in a way that cannot be read; that was told.
    pub(crate) fn may_have(&self, id: &str, stem: &str) -> bool {
        self.broken.contains(id) || self.unread.contains(stem)
    }

    /// Whether what `review.toml` says of a message may be there and could not be read.
    pub(crate) fn may_have_review(&self, id: &str) -> bool {
        self.broken_reviews.contains(id) || self.unread.contains(REVIEW)
    }

    /// Whether a message may be there and could not be read, wherever it stands.
    pub(crate) fn may_have_lost(&self, id: &str) -> bool {
        self.broken.contains(id) || !self.unread.is_empty()
    }

    /// Whether all of it could be read.
    pub(crate) fn is_whole(&self) -> bool {
        self.broken.is_empty() && self.unread.is_empty() && self.broken_reviews.is_empty()
    }

    /// Whether a Fluent term may stand where it cannot be read.
    pub(crate) fn may_have_term(&self, reason: &str) -> bool {
        self.unread.contains(UI)
            || self
                .broken
                .iter()
                .any(|id| id.starts_with('-') && reason.ends_with(&format!(" {id}")))
    }

    /// Tells Fluent terms that are defined twice, at those that do not stand in `ui.ftl`.
    fn check_terms(&self, lang: &Lang, problems: &mut Problems) {
        let ui = format!("locales/{lang}/{UI}.ftl");
        for (id, sites) in &self.terms {
            let kept = sites.iter().position(|site| site.file == ui).unwrap_or(0);
            for (index, site) in sites.iter().enumerate() {
                if index != kept {
                    problems.error(
                        "duplicate-id",
                        site,
                        format!("the Fluent term `-{id}` is defined twice"),
                        "define it once, in ui.ftl",
                    );
                }
            }
        }
    }

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
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    let span = position(text, term.id.name);
                    let sites = self.terms.entry(term.id.name.to_owned()).or_default();
                    sites.push(Site::new(path, span.start.saturating_sub(1)..span.end));
                    continue;
                }
                Entry::Junk { content } => {
                    self.broken.extend(id_of(content));
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
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
                self.broken.insert(id);
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
            let mut links = BTreeSet::new();
            if let Some(pattern) = &message.value {
                collect_variables(pattern, &mut variables);
                collect_links(pattern, &mut links);
            }
            self.messages.insert(
                id,
                Source {
                    stem: stem.to_owned(),
                    site,
                    variables,
                    links,
                    hash: hash(message),
                },
            );
        }
        self.files.insert(stem.to_owned(), text.to_owned());
    }
}

/// What a piece that is not Fluent begins with, if that is an id.
fn id_of(junk: &str) -> Option<String> {
    let id = junk.trim_start();
    let end = id.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    let id = &id[..end.unwrap_or(id.len())];
    (!id.is_empty()).then(|| id.to_owned())
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

/// The terms of the glossary that a message links to: a first look, before it is written out and its mark-up is read.
fn collect_links(pattern: &Pattern<&str>, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                for tag in value.split("<term").skip(1) {
                    let id = tag.split(['"', '\'']).nth(1);
                    out.extend(id.map(str::to_owned));
                }
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    collect_links(&variant.value, out);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(_),
            } => {}
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
