//! The words of the user interface, in one language and its fallbacks.

use std::cell::RefCell;
use std::collections::BTreeMap;

use amparo_model::{Date, Language};
use amparo_pack::{Pack, PackError};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::format::Formats;

/// The words and formats of one language.
pub(crate) struct Ui {
    bundles: Vec<FluentBundle<FluentResource>>,
    /// Messages without variables, written out once: a page asks for some of them a hundred times.
    plain: RefCell<BTreeMap<String, String>>,
    /// Messages that say a date, written out once: all facts of a page were checked on a few days.
    dated: RefCell<BTreeMap<(&'static str, Date), String>>,
    pub(crate) formats: Formats,
}

/// The most messages with a date that are remembered.
const MAX_DATED: usize = 1000;

impl Ui {
    /// Reads a language's words, and those of its fallbacks for what it lacks.
    pub(crate) fn new(pack: &Pack, language: &Language) -> Result<Self, PackError> {
        let mut bundles = Vec::new();
        for lang in language.chain() {
            let tag = lang.as_str().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            let resource = match FluentResource::try_new(pack.ui(lang)?) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
            bundles.push(bundle);
        }
        Ok(Self {
            bundles,
            plain: RefCell::default(),
            dated: RefCell::default(),
            formats: Formats::new(&language.lang),
        })
    }

    /// A message without variables.
    pub(crate) fn t(&self, id: &str) -> String {
        if let Some(text) = self.plain.borrow().get(id) {
            return text.clone();
        }
        let text = self.with(id, &[]);
        if self.has(id) {
            self.plain.borrow_mut().insert(id.to_owned(), text.clone());
        }
        text
    }

    /// A message whose one variable is `$date`.
    pub(crate) fn dated(&self, id: &'static str, date: Date) -> String {
        if let Some(text) = self.dated.borrow().get(&(id, date)) {
            return text.clone();
        }
        let text = self.with(id, &[("date", FluentValue::from(self.formats.date(date)))]);
        let mut dated = self.dated.borrow_mut();
        if dated.len() < MAX_DATED {
            dated.insert((id, date), text.clone());
        }
        text
    }

    /// A message with variables. A message that no language has gives its id, which the tests of the words refuse.
    pub(crate) fn with(&self, id: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in variables {
            args.set(*name, value.clone());
        }
        for bundle in &self.bundles {
            let pattern = bundle.get_message(id).and_then(|message| message.value());
            if let Some(pattern) = pattern {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                return text.into_owned();
            }
        }
        id.to_owned()
    }

    /// Whether any language has a message.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }
}

/// Text without the invisible marks of direction, which some telephones show as boxes: for what leaves the pages.
pub(crate) fn bare(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
