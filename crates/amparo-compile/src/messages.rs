//! Resolves every message that the content calls for, in each language, and checks it.

use std::collections::{BTreeMap, BTreeSet};

use amparo_model::{Lang, Message, State};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::content::Ids;
use crate::format::Value;
use crate::locales::{Locale, OWN_NAME, Source, UI};
use crate::markup::{self, VALUE_END, VALUE_START};
use crate::numbers;
use crate::problem::{Problems, Severity, Site};
use crate::prose;
use crate::wanted::{Wanted, WantedKind, WantedSet};

/// Where a language stands in the pack.
pub(crate) struct Task<'a> {
    pub(crate) lang: &'a Lang,
    pub(crate) locale: &'a Locale,
    /// The locale of the source language.
    pub(crate) source: &'a Locale,
    pub(crate) is_source: bool,
    pub(crate) partial: bool,
    /// Made from the source by a program; needs no review entries.
    pub(crate) pseudo: bool,
}

/// What a message of a language is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is there and follows its source.
    Current(State),
    /// Its source has changed since.
    Stale,
    /// It is not there.
    Missing,
}

impl Task<'_> {
    /// What `review.toml` says of a message that is there.
    pub(crate) fn standing(&self, id: &str) -> Standing {
        if !self.locale.messages.contains_key(id) {
            return Standing::Missing;
        }
        if self.pseudo {
            return Standing::Current(State::Machine);
        }
        let entry = self.locale.review.get(id);
        let hash = self.source.messages.get(id).map(|source| &source.hash);
        match (entry, self.is_source) {
            (Some(entry), true) if Some(&entry.source) == hash => {
                Standing::Current(entry.state.max(State::Draft))
            }
            (_, true) => Standing::Current(State::Draft),
            // Without a source it is unused, or its source cannot be read: both are told.
            (Some(entry), false) if hash.is_none_or(|hash| entry.source == *hash) => {
                Standing::Current(entry.state)
            }
            (Some(_), false) => Standing::Stale,
            (None, false) => Standing::Current(State::Machine),
        }
    }

    /// Resolves the messages of this language; those that are missing or stale are left out.
    pub(crate) fn resolve(
        &self,
        wanted: &WantedSet,
        terms: &Ids,
        problems: &mut Problems,
    ) -> BTreeMap<String, Message> {
        let bundle = self.bundle();
        let mut resolved = BTreeMap::new();
        for (id, wanted) in &wanted.messages {
            let Some(found) = self.locale.messages.get(id) else {
                self.tell_missing(id, wanted, problems);
                continue;
            };
            self.check_place(id, found, wanted, problems);
            self.check_variables(
                id,
                found,
                &wanted.values.keys().cloned().collect(),
                problems,
            );
            self.check_links(id, found, terms, problems);
            let text = self.format(&bundle, id, found, &wanted.values, problems);
            let Some(text) = text else { continue };
            match markup::parse(&text) {
                Ok(text) => {
                    self.check_text(id, found, wanted, &text, terms, problems);
                    if let Standing::Current(state) = self.standing(id) {
                        resolved.insert(id.clone(), Message { text, state });
                    }
                }
                Err(reason) => problems.error(
                    "markup",
                    &found.site,
                    format!("the mark-up of `{id}` is broken: {reason}"),
                    "see \"Words\" in docs/content-format.md",
                ),
            }
        }
        self.check_ui(&bundle, problems);
        self.check_unused(wanted, problems);
        self.check_review(wanted, problems);
        resolved
    }

    fn bundle(&self) -> FluentBundle<FluentResource> {
        let tag = self.lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => {
                let digits = number.as_string();
                Some(format!("{VALUE_START}{digits}{VALUE_END}"))
            }
            _ => None,
        }));
        if bundle.add_builtins().is_err() {
            debug_assert!(false, "the built-in functions are added once");
        }
        for text in self.locale.files.values() {
            let resource = match FluentResource::try_new(text.clone()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // What is defined twice was told when the files were read.
            let _ = bundle.add_resource(resource);
        }
        bundle
    }

    fn tell_missing(&self, id: &str, wanted: &Wanted, problems: &mut Problems) {
        let may_lack = self.partial || wanted.kind == WantedKind::Name;
        if self.locale.may_have(id, &wanted.stem) {
            return;
        }
        if self.is_source {
            problems.error(
                "missing-message",
                &wanted.site,
                format!("`{}` has no text for `{id}`", self.lang),
                format!("add it to locales/{}/{}.ftl", self.lang, wanted.stem),
            );
        } else if !may_lack {
            problems.file(
                Severity::Error,
                "missing-message",
                &format!("locales/{}/{}.ftl", self.lang, wanted.stem),
                format!("`{}` has no text for `{id}`", self.lang),
                "add it, or mark the language as partial in content/pack.toml",
            );
        }
    }

    fn check_place(&self, id: &str, found: &Source, wanted: &Wanted, problems: &mut Problems) {
        if found.stem != wanted.stem {
            problems.warning(
                "wrong-file",
                &found.site,
                format!("`{id}` belongs in {}.ftl", wanted.stem),
                "move it, so that translators find it",
            );
        }
    }

    /// The variables that are there must be those that are given.
    fn check_variables(
        &self,
        id: &str,
        found: &Source,
        given: &BTreeSet<String>,
        problems: &mut Problems,
    ) {
        for variable in found.variables.difference(given) {
            problems.error(
                "unknown-variable",
                &found.site,
                format!("`{id}` uses `${variable}`, which it is not given"),
                "use one of its own variables, or add the value to the TOML",
            );
        }
        for variable in given.difference(&found.variables) {
            let used_by_source = self
                .source
                .messages
                .get(id)
                .is_some_and(|source| source.variables.contains(variable));
            if used_by_source && !self.is_source {
                problems.error(
                    "lost-variable",
                    &found.site,
                    format!("`{id}` has lost `${variable}`"),
                    "use every variable of the source message",
                );
            }
        }
    }

    /// A translation must keep every link to the glossary that its source has.
    fn check_links(&self, id: &str, found: &Source, terms: &Ids, problems: &mut Problems) {
        let Some(source) = self.source.messages.get(id) else {
            return;
        };
        // What is stale is to be translated again anyway, and a link that leads nowhere was meant to lead somewhere.
        let unknown = |term: &String| term.parse().is_ok_and(|term| !terms.may_have(&term));
        let stale = self.standing(id) == Standing::Stale;
        if self.pseudo || stale || found.links.iter().any(unknown) {
            return;
        }
        for term in source.links.difference(&found.links) {
            problems.warning(
                "lost-term",
                &found.site,
                format!("`{id}` has lost the link to the term `{term}`"),
                format!("put `<term id=\"{term}\">…</term>` around its words"),
            );
        }
    }

    fn format(
        &self,
        bundle: &FluentBundle<FluentResource>,
        id: &str,
        found: &Source,
        values: &BTreeMap<String, Value>,
        problems: &mut Problems,
    ) -> Option<String> {
        let pattern = bundle.get_message(id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Number(number) => args.set(name.clone(), *number),
                Value::Date(date) => {
                    args.set(name.clone(), format!("{VALUE_START}{date}{VALUE_END}"));
                }
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        if found.variables.iter().all(|name| values.contains_key(name)) {
            for error in &errors {
                if self.locale.may_have_term(&error.to_string()) {
                    continue;
                }
                problems.error(
                    "fluent",
                    &found.site,
                    format!("`{id}` cannot be written out: {error}"),
                    "define the Fluent term in ui.ftl of this language, or mend the reference",
                );
            }
        }
        errors.is_empty().then(|| text.into_owned())
    }

    fn check_text(
        &self,
        id: &str,
        found: &Source,
        wanted: &Wanted,
        text: &amparo_model::Text,
        terms: &Ids,
        problems: &mut Problems,
    ) {
        let plain = text.to_plain();
        if plain.trim().is_empty() {
            problems.error(
                "empty",
                &found.site,
                format!("`{id}` is empty"),
                "write its text, or take the message out",
            );
        }
        for term in text.terms() {
            if !terms.may_have(term) {
                problems.error(
                    "unknown-id",
                    &found.site,
                    format!("`{id}` links to the term `{term}`, which does not exist"),
                    terms.hint(term),
                );
            }
        }
        if self.pseudo {
            return;
        }
        let written = text.without_values();
        if numbers::find_any(&written).is_some()
            || written.contains("www.")
            || written.contains("http")
        {
            problems.error(
                "number-in-text",
                &found.site,
                format!("`{id}` has a telephone number or a web address in it"),
                "make it a field of a contact, and name the contact",
            );
        }
        if self.is_source && wanted.kind == WantedKind::Text {
            prose::check(id, &plain, &found.site, problems);
        }
    }

    /// The messages of the user interface: the same ones as in the source, with the same variables.
    fn check_ui(&self, bundle: &FluentBundle<FluentResource>, problems: &mut Problems) {
        let site = Site::new(&format!("locales/{}/ui.ftl", self.lang), 0..0);
        for (id, source) in &self.source.messages {
            if source.stem != UI {
                continue;
            }
            let Some(found) = self.locale.messages.get(id) else {
                // A language's own name is asked for where the pack lists the language.
                if !self.partial && id != OWN_NAME && !self.locale.may_have(id, UI) {
                    problems.error(
                        "missing-message",
                        &site,
                        format!("`{}` has no text for `{id}`", self.lang),
                        "add it, or mark the language as partial in content/pack.toml",
                    );
                }
                continue;
            };
            self.check_variables(id, found, &source.variables, problems);
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut args = FluentArgs::new();
            for name in &found.variables {
                args.set(name.clone(), 1);
            }
            let mut errors = Vec::new();
            let _ = bundle.format_pattern(pattern, Some(&args), &mut errors);
            for error in errors {
                problems.error(
                    "fluent",
                    &found.site,
                    format!("`{id}` cannot be written out: {error}"),
                    "define the Fluent term in ui.ftl of this language, or mend the reference",
                );
            }
        }
    }

    fn check_unused(&self, wanted: &WantedSet, problems: &mut Problems) {
        for (id, found) in &self.locale.messages {
            let known = if found.stem == UI {
                self.source.messages.get(id).is_some_and(|s| s.stem == UI)
                    || self.source.may_have(id, UI)
            } else {
                wanted.messages.contains_key(id) || wanted.may_want(id, &found.stem)
            };
            if !known {
                problems.error(
                    "unused-message",
                    &found.site,
                    format!("nothing in the content uses `{id}`"),
                    "take it out, or spell it as the content does",
                );
            }
        }
    }

    fn check_review(&self, wanted: &WantedSet, problems: &mut Problems) {
        if self.pseudo {
            return;
        }
        let path = format!("locales/{}/review.toml", self.lang);
        for id in self.locale.review.keys() {
            let there = self.locale.messages.contains_key(id) || self.locale.may_have_lost(id);
            if there || self.is_told_missing(id, wanted) {
                continue;
            }
            let hint = if self.is_source {
                "take the entry out".to_owned()
            } else {
                format!(
                    "run `amparo review {} --state machine` to tidy the file",
                    self.lang
                )
            };
            problems.file(
                Severity::Warning,
                "unused-review",
                &path,
                format!("there is no message `{id}` to which this review belongs"),
                hint,
            );
        }
        if self.is_source {
            return;
        }
        for (id, found) in &self.locale.messages {
            if self.standing(id) == Standing::Stale {
                problems.warning(
                    "stale",
                    &found.site,
                    format!("the source of `{id}` has changed since it was translated"),
                    format!(
                        "translate it again, then run `amparo review {} --state machine {id}`",
                        self.lang
                    ),
                );
            } else if !self.locale.review.contains_key(id)
                && self.source.messages.contains_key(id)
                && !self.locale.may_have_review(id)
            {
                problems.error(
                    "no-review",
                    &found.site,
                    format!("review.toml does not say how far `{id}` was read"),
                    format!("run `amparo review {} --state machine`", self.lang),
                );
            }
        }
    }

    /// Whether a message that is not there is told as missing.
    fn is_told_missing(&self, id: &str, wanted: &WantedSet) -> bool {
        let text = wanted
            .messages
            .get(id)
            .is_some_and(|wanted| wanted.kind == WantedKind::Text);
        let ui = self.source.messages.get(id).is_some_and(|s| s.stem == UI);
        (text || ui) && !self.partial
    }
}
