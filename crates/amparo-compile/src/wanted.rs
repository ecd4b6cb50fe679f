//! The messages that the content calls for.

use std::collections::BTreeMap;

use crate::format::Value;
use crate::problem::Site;

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
}

impl WantedSet {
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
        self.messages.entry(id).or_insert_with(|| Wanted {
            kind,
            stem: stem.to_owned(),
            site: site.clone(),
            values: values.clone(),
        });
    }
}
