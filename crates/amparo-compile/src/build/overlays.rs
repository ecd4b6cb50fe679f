//! Overlays: what a state or a county changes in a topic.

use std::collections::BTreeMap;

use amparo_model::{Block, Id, Place};

use super::blocks::Scope;
use super::{Builder, path_of};
use crate::content::{Content, Overlay};
use crate::toml_file::At;

impl Builder<'_> {
    /// The blocks of a topic at every place that changes it: the overlays of the place and of all it lies in, the widest first.
    pub(super) fn overlaid(
        &mut self,
        topic: &Id,
        base: &[Block],
        content: &Content,
        places: &[Place],
    ) -> BTreeMap<Id, Vec<Block>> {
        let mut own: Vec<&Overlay> = content
            .overlays
            .iter()
            .filter(|overlay| overlay.topic == *topic)
            .collect();
        own.sort_by_key(|overlay| path_of(places, &overlay.place).len());
        let mut at: BTreeMap<Id, Vec<Block>> = BTreeMap::new();
        for overlay in own {
            let mut blocks = path_of(places, &overlay.place)
                .into_iter()
                .find_map(|place| at.get(place))
                .map_or_else(|| base.to_vec(), Vec::clone);
            self.apply(overlay, &mut blocks);
            at.insert(overlay.place.clone(), blocks);
        }
        at
    }

    /// Tells overlays of topics or places that are not there.
    pub(super) fn check_overlays(&mut self, content: &Content) {
        for overlay in &content.overlays {
            for (known, kind, id) in [
                (
                    self.topics.may_have(&overlay.topic),
                    "topic",
                    &overlay.topic,
                ),
                (
                    self.places.may_have(&overlay.place),
                    "place",
                    &overlay.place,
                ),
            ] {
                if !known {
                    self.problems.file(
                        crate::problem::Severity::Error,
                        "unknown-id",
                        &overlay.file.path,
                        format!("this overlay is for the {kind} `{id}`, which does not exist"),
                        "move the file to content/overlays/<place>/<topic>.toml of what it changes",
                    );
                }
            }
            if !self.topics.contains(&overlay.topic) {
                // Its words are not unused: they wait for the right name.
                self.wanted
                    .lose(format!("{}-{}", overlay.place, overlay.topic));
            }
        }
    }

    fn apply(&mut self, overlay: &Overlay, blocks: &mut Vec<Block>) {
        let file = overlay.file.path.as_str();
        let stem = format!("{}-{}", overlay.place, overlay.topic);
        let scope = Scope {
            file,
            prefix: &stem,
            stem: &stem,
        };
        for id in &overlay.file.value.hide {
            if let Some(index) = self.find(blocks, id, file) {
                blocks.remove(index);
            }
        }
        for entry in &overlay.file.value.replace {
            let Some(replaced) = &entry.block else {
                self.misplaced(entry, file, "a `replace` needs `block`");
                continue;
            };
            if entry.after.is_some() || entry.before.is_some() {
                self.misplaced(
                    entry,
                    file,
                    "a `replace` stands where the other block stood",
                );
            }
            let others = blocks.iter().filter(|block| block.id != replaced.value);
            if others.into_iter().any(|block| block.id == entry.id.value) {
                self.misplaced(entry, file, "the topic has a block of this id already");
                continue;
            }
            let index = self.find(blocks, replaced, file);
            if let (Some(index), Some(block)) = (index, self.block(entry, &scope)) {
                blocks[index] = block;
            }
        }
        for entry in &overlay.file.value.add {
            if entry.block.is_some() {
                self.misplaced(entry, file, "`block` belongs in a `replace`");
            }
            let index = match (&entry.after, &entry.before) {
                (Some(_), Some(_)) => {
                    self.misplaced(entry, file, "an `add` has `after` or `before`, not both");
                    continue;
                }
                (Some(after), None) => self.find(blocks, after, file).map(|index| index + 1),
                (None, Some(before)) => self.find(blocks, before, file),
                (None, None) => Some(blocks.len()),
            };
            if blocks.iter().any(|block| block.id == entry.id.value) {
                self.misplaced(entry, file, "the topic has a block of this id already");
                continue;
            }
            if let (Some(index), Some(block)) = (index, self.block(entry, &scope)) {
                blocks.insert(index, block);
            }
        }
    }

    fn find(&mut self, blocks: &[Block], id: &At<Id>, file: &str) -> Option<usize> {
        let index = blocks.iter().position(|block| block.id == id.value);
        if index.is_none() && !self.content.broken.contains(id.value.as_str()) {
            self.problems.error(
                "unknown-id",
                &id.site(file),
                format!("the topic has no block `{}` here", id.value),
                "name a block of the topic or of a wider overlay",
            );
        }
        index
    }

    fn misplaced(&mut self, entry: &crate::format::BlockEntry, file: &str, message: &str) {
        self.problems.error(
            "format",
            &entry.id.site(file),
            format!("`{}`: {message}", entry.id.value),
            "see \"Overlays\" in docs/content-format.md",
        );
    }
}
