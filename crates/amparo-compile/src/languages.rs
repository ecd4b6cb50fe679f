//! The languages of the pack: their chains of fallbacks and their own names.

use std::collections::{BTreeMap, BTreeSet};

use amparo_model::{Lang, Language};
use fluent_syntax::ast::{Entry, PatternElement};

use crate::content::{Content, File};
use crate::format::PackFile;
use crate::locales::{Locale, OWN_NAME, UI};
use crate::problem::{Problems, Site};

/// The languages of the pack, and those that are partial.
pub(crate) fn read(
    content: &Content,
    locales: &BTreeMap<Lang, Locale>,
    problems: &mut Problems,
) -> (Vec<Language>, BTreeSet<Lang>) {
    let mut languages: Vec<Language> = Vec::new();
    let mut partial = BTreeSet::new();
    let Some(pack) = &content.pack else {
        return (languages, partial);
    };
    let file = pack.path.as_str();
    let known: BTreeSet<&Lang> = pack.value.language.iter().map(|l| &l.tag.value).collect();
    let source = &pack.value.source;
    if !known.contains(&source.value) {
        problems.error(
            "unknown-language",
            &source.site(file),
            format!(
                "the source language `{}` is not among the languages",
                source.value
            ),
            "add a `[[language]]` for it",
        );
    }
    for entry in &pack.value.language {
        let tag = &entry.tag.value;
        let site = entry.tag.site(file);
        if languages.iter().any(|language| language.lang == *tag) {
            problems.error(
                "duplicate-id",
                &site,
                format!("the language `{tag}` is listed twice"),
                "take one out",
            );
            continue;
        }
        for fallback in &entry.fallback {
            if fallback.value == *tag || !known.contains(&fallback.value) {
                problems.error(
                    "unknown-language",
                    &fallback.site(file),
                    format!("`{tag}` cannot fall back to `{}`", fallback.value),
                    "name another language of the pack",
                );
            }
        }
        let mut fallback: Vec<Lang> = entry.fallback.iter().map(|f| f.value.clone()).collect();
        if *tag != source.value && !fallback.contains(&source.value) {
            fallback.push(source.value.clone());
        }
        if entry.partial {
            partial.insert(tag.clone());
        }
        languages.push(Language {
            lang: tag.clone(),
            direction: entry.direction,
            fallback,
            name: own_name(tag, locales, &site, problems),
        });
    }
    check_chains(&languages, pack, problems);
    (languages, partial)
}

/// Tells fallbacks that lead back to where they began, at the one that leads up in the list.
fn check_chains(languages: &[Language], pack: &File<PackFile>, problems: &mut Problems) {
    let order = |lang: &Lang| languages.iter().position(|language| language.lang == *lang);
    let leads_to = |from: &Lang, to: &Lang| {
        let mut reached = vec![from];
        let mut next = 0;
        while let Some(lang) = reached.get(next).copied() {
            let language = languages.iter().find(|language| language.lang == *lang);
            for fallback in language.into_iter().flat_map(|language| &language.fallback) {
                if !reached.contains(&fallback) {
                    reached.push(fallback);
                }
            }
            next += 1;
        }
        reached.contains(&to)
    };
    for entry in &pack.value.language {
        let tag = &entry.tag.value;
        for fallback in &entry.fallback {
            let to = &fallback.value;
            let up = order(to).is_some_and(|to| order(tag).is_some_and(|tag| to < tag));
            // The source needs no fallback: where it has one, that one is to blame.
            let source = &pack.value.source.value;
            let blamed = tag == source || up && to != source;
            if blamed && to != tag && leads_to(to, tag) {
                problems.error(
                    "cycle",
                    &fallback.site(&pack.path),
                    format!("`{tag}` falls back to `{to}`, which falls back to `{tag}`"),
                    "let every chain end in the language the content is written in",
                );
            }
        }
    }
}

/// A language's name in its own words: its `language-name`.
fn own_name(
    tag: &Lang,
    locales: &BTreeMap<Lang, Locale>,
    site: &Site,
    problems: &mut Problems,
) -> String {
    let locale = locales.get(tag);
    let name = locale.and_then(|locale| plain_message(locale.files.get(UI)?, OWN_NAME));
    name.unwrap_or_else(|| {
        if locale.is_none_or(|locale| !locale.may_have(OWN_NAME, UI)) {
            problems.error(
                "missing-message",
                site,
                format!("`{tag}` does not say its own name"),
                format!("add `{OWN_NAME} = …` to locales/{tag}/ui.ftl"),
            );
        }
        tag.to_string()
    })
}

/// The words that a message has beside its variables.
pub(crate) fn words_beside(source: &str, id: &str) -> Vec<String> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let message = resource.body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => message.value.as_ref(),
        _ => None,
    });
    let elements = message.into_iter().flat_map(|pattern| &pattern.elements);
    let texts = elements.filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    let words = texts.flat_map(str::split_whitespace).map(str::to_owned);
    words
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

/// The text of a message that is text alone.
pub(crate) fn plain_message(source: &str, id: &str) -> Option<String> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource.body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => {
            match message.value.as_ref()?.elements.as_slice() {
                [PatternElement::TextElement { value }] => Some(value.trim().to_owned()),
                _ => None,
            }
        }
        _ => None,
    })
}
