//! How far each language is translated.

use std::collections::BTreeMap;

use amparo_model::{Lang, State};
use serde::Serialize;

use crate::clips::SpokenCounts;
use crate::messages::{Standing, Task};
use crate::wanted::{WantedKind, WantedSet};

/// The coverage of one language.
#[derive(Debug, Clone, Serialize)]
pub struct Coverage {
    /// Its tag.
    pub lang: Lang,
    /// All of it.
    pub total: Counts,
    /// Each Fluent file, by its name without ending: a topic, the cards, `ui` …
    pub parts: BTreeMap<String, Counts>,
    /// What is read aloud, and what of it has a clip.
    pub spoken: SpokenCounts,
}

/// How many messages are in which state. Names that a translation leaves out are not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Messages that the content and the pages call for.
    pub wanted: usize,
    /// There, and following their source.
    pub translated: usize,
    /// There, but their source has changed since.
    pub stale: usize,
    /// Not there.
    pub missing: usize,
    /// Of those translated: a machine's draft.
    pub machine: usize,
    /// Of those translated: the source language's own, not reviewed by a lawyer.
    pub draft: usize,
    /// Of those translated: read by a person.
    pub human: usize,
    /// Of those translated: reviewed by a lawyer.
    pub lawyer: usize,
}

impl Counts {
    fn add(&mut self, standing: Standing) {
        self.wanted += 1;
        match standing {
            Standing::Missing => self.missing += 1,
            Standing::Stale => self.stale += 1,
            Standing::Current(state) => {
                self.translated += 1;
                match state {
                    State::Machine => self.machine += 1,
                    State::Draft => self.draft += 1,
                    State::Human => self.human += 1,
                    State::Lawyer => self.lawyer += 1,
                }
            }
        }
    }
}

/// Counts one language.
pub(crate) fn count(task: &Task<'_>, wanted: &WantedSet) -> Coverage {
    let mut coverage = Coverage {
        lang: task.lang.clone(),
        total: Counts::default(),
        parts: BTreeMap::new(),
        spoken: SpokenCounts::default(),
    };
    let content = wanted
        .messages
        .iter()
        .map(|(id, wanted)| (id, wanted.kind, &wanted.stem));
    let ui = task
        .source
        .messages
        .iter()
        .filter(|(_, source)| source.stem == crate::locales::UI)
        .map(|(id, source)| (id, WantedKind::Text, &source.stem));
    for (id, kind, stem) in content.chain(ui) {
        let standing = task.standing(id);
        if kind == WantedKind::Name && standing == Standing::Missing {
            continue;
        }
        coverage.total.add(standing);
        coverage
            .parts
            .entry(stem.clone())
            .or_default()
            .add(standing);
    }
    coverage
}
