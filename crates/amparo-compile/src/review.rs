//! Writes `review.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use amparo_model::{Lang, State};

use crate::problem::Problems;
use crate::sources::Sources;
use crate::{content, locales};

/// Why reviews could not be recorded.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ReviewError {
    /// There is no readable pack file.
    #[error("content/pack.toml cannot be read; run `amparo check`")]
    NoPack,
    /// The pack has no such language.
    #[error("`{0}` is not a language of the pack")]
    UnknownLanguage(Lang),
    /// Some of its words or reviews cannot be read; writing would drop what is known of them.
    #[error("some of `{0}` cannot be read; run `amparo check` and mend it first")]
    Unreadable(Lang),
    /// There is no such message in the language.
    #[error("`{lang}` has no message `{id}`")]
    UnknownMessage {
        /// The language.
        lang: Lang,
        /// The message.
        id: String,
    },
    /// A state that cannot be given.
    #[error("the source language has no state but `lawyer`")]
    SourceState,
    /// `draft` is the source language's own state.
    #[error("`draft` is for the source language alone; use `machine`, `human` or `lawyer`")]
    Draft,
}

/// The new text of a language's `review.toml`, and how many entries changed.
///
/// Without ids, all messages of the language that have no entry get `state`; those that have one keep it, stale or not. With ids, these
/// messages get `state` for their present source, but never a weaker one than they have for it. Entries of messages that are gone are dropped.
pub fn review(
    sources: &Sources,
    lang: &Lang,
    state: State,
    ids: &[String],
) -> Result<(String, usize), ReviewError> {
    let mut problems = Problems::default();
    let content = content::read(sources, &mut problems);
    let locales = locales::read(&content, sources, &mut problems);
    let pack = &content.pack.as_ref().ok_or(ReviewError::NoPack)?.value;
    let source_lang = &pack.source.value;
    let locale = locales
        .get(lang)
        .ok_or_else(|| ReviewError::UnknownLanguage(lang.clone()))?;
    let source = locales.get(source_lang).ok_or(ReviewError::NoPack)?;
    for (lang, locale) in [(source_lang, source), (lang, locale)] {
        if !locale.is_whole() {
            return Err(ReviewError::Unreadable(lang.clone()));
        }
    }
    if state == State::Draft {
        return Err(ReviewError::Draft);
    }
    if lang == source_lang && (state != State::Lawyer || ids.is_empty()) {
        return Err(ReviewError::SourceState);
    }
    if let Some(id) = ids.iter().find(|id| !locale.messages.contains_key(*id)) {
        return Err(ReviewError::UnknownMessage {
            lang: lang.clone(),
            id: id.clone(),
        });
    }
    let mut entries: BTreeMap<&str, (String, State)> = BTreeMap::new();
    let mut changed = 0;
    for id in locale.messages.keys() {
        let Some(hash) = source.messages.get(id).map(|source| &source.hash) else {
            continue;
        };
        let old = locale.review.get(id);
        let current = old.filter(|entry| entry.source == *hash);
        let named = ids.contains(id);
        let new = match (current, named) {
            (Some(entry), true) => (hash.clone(), entry.state.max(state)),
            (Some(entry), false) => (hash.clone(), entry.state),
            (None, true) => (hash.clone(), state),
            (None, false) => match old {
                Some(entry) => (entry.source.clone(), entry.state),
                None if ids.is_empty() => (hash.clone(), state),
                None => continue,
            },
        };
        if old.is_none_or(|entry| (entry.source.as_str(), entry.state) != (new.0.as_str(), new.1)) {
            changed += 1;
        }
        entries.insert(id, new);
    }
    let mut text = String::from(
        "# Written by `amparo review`. Which source text each message was translated from, and how far it was read.\n",
    );
    for (id, (hash, state)) in entries {
        let _ = writeln!(
            text,
            "{id} = {{ source = \"{hash}\", state = \"{}\" }}",
            state.as_str()
        );
    }
    Ok((text, changed))
}
