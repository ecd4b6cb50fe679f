//! The messages that the content calls for.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::content::Content;
use crate::format::Value;
use crate::problem::{Problems, Site};

/// What a message is, and so what is asked of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WantedKind {
    /// Text: every complete language has it.
    Text,
    /// A name: a translation may leave it out.
    Name,
}

/// A message that the content calls for.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub(crate) kind: WantedKind,
    /// The `.ftl` file it belongs in, without ending.
    pub(crate) stem: String,
    /// The item it belongs to.
    pub(crate) site: Site,
    /// Its variables.
    pub(crate) values: BTreeMap<String, Value>,
}

/// All of them, by message id.
#[derive(Debug, Default)]
pub(crate) struct WantedSet {
    pub(crate) messages: BTreeMap<String, Wanted>,
    /// Messages of two things, with the places of both.
    shared: Vec<(String, Site, Site)>,
    /// Ids of items that could not be read.
    broken: BTreeSet<String>,
    /// `.ftl` files whose content could not be read.
    lost: BTreeSet<String>,
}

impl WantedSet {
    pub(crate) fn new(content: &Content) -> Self {
        Self {
            broken: content.broken.clone(),
            lost: content.lost_stems(),
            ..Self::default()
        }
    }

    /// Notes that what calls for the messages of this `.ftl` file is not known.
    pub(crate) fn lose(&mut self, stem: String) {
        self.lost.insert(stem);
    }

    /// Whether a message may belong to an item that could not be read.
    pub(crate) fn may_want(&self, id: &str, stem: &str) -> bool {
        let words = format!("-{id}-");
        self.lost.contains(stem)
            || self
                .broken
                .iter()
                .any(|broken| words.contains(&format!("-{broken}-")))
    }

    /// Tells messages that would belong to two things, such as a block `call-detail` beside the details of a block `call`.
    pub(crate) fn check(&self, problems: &mut Problems) {
        for (id, first, second) in &self.shared {
            if !problems.has("duplicate-id", second) {
                problems.error(
                    "duplicate-id",
                    second,
                    format!("the message `{id}` would belong to two things"),
                    format!("rename this one; the other stands in {}", first.file),
                );
            }
        }
    }

    pub(crate) fn text(&mut self, id: String, stem: &str, site: &Site) {
        self.add(id, WantedKind::Text, stem, site, &BTreeMap::new());
    }

    pub(crate) fn text_with(
        &mut self,
        id: String,
        stem: &str,
        site: &Site,
        values: &BTreeMap<String, Value>,
    ) {
        self.add(id, WantedKind::Text, stem, site, values);
    }

    pub(crate) fn name(&mut self, id: String, stem: &str, site: &Site) {
        self.add(id, WantedKind::Name, stem, site, &BTreeMap::new());
    }

    fn add(
        &mut self,
        id: String,
        kind: WantedKind,
        stem: &str,
        site: &Site,
        values: &BTreeMap<String, Value>,
    ) {
        let wanted = Wanted {
            kind,
            stem: stem.to_owned(),
            site: site.clone(),
            values: values.clone(),
        };
        match self.messages.entry(id) {
            Entry::Vacant(entry) => {
                entry.insert(wanted);
            }
            Entry::Occupied(entry) if kind == WantedKind::Text => {
                let first = entry.get().site.clone();
                self.shared.push((entry.key().clone(), first, wanted.site));
            }
            // A name may be that of several: an agency stands in each of its places.
            Entry::Occupied(_) => {}
        }
    }
}
