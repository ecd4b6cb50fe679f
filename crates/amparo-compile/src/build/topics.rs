//! Topics, cards and walks.

use std::collections::BTreeSet;

use amparo_model::{Answer, AnswerTarget, Block, Card, Id, Place, Step, Topic, Walk};

use super::Builder;
use super::blocks::Scope;
use crate::content::{Content, Ids, Named};
use crate::format::{BlockEntry, StepEntry, WalkFile};
use crate::problem::Site;

/// What a topic's id must not begin with: these are taken by other messages.
const TAKEN: [&str; 9] = [
    "card", "walk", "form", "contact", "contacts", "fact", "facts", "term", "media",
];

impl Builder<'_> {
    pub(super) fn topics(&mut self, content: &Content, places: &[Place]) -> Vec<Topic> {
        self.check_overlays(content);
        let mut topics = Vec::new();
        for Named { id, file } in &content.topics {
            let path = file.path.as_str();
            let site = Site::new(path, 0..0);
            if TAKEN.contains(&id.as_str().split('-').next().unwrap_or_default()) {
                self.problems.error(
                    "file-name",
                    &site,
                    format!(
                        "a topic cannot be called `{id}`: its messages would be taken for others"
                    ),
                    "rename the file",
                );
            }
            for part in ["title", "short", "lead"] {
                self.wanted.text(format!("{id}-{part}"), id.as_str(), &site);
            }
            let scope = Scope {
                file: path,
                prefix: id.as_str(),
                stem: id.as_str(),
            };
            let blocks = self.blocks(&file.value.block, &scope);
            let at = self.overlaid(id, &blocks, content, places);
            topics.push(Topic {
                id: id.clone(),
                group: file.value.group,
                urgent: file.value.urgent,
                order: file.value.order,
                icon: self.icon(&file.value.icon, path),
                review_by: self.review_by(&file.value.review_by, path),
                blocks,
                at,
            });
        }
        topics.sort_by(|a, b| {
            (!a.urgent, a.group, a.order, &a.id).cmp(&(!b.urgent, b.group, b.order, &b.id))
        });
        topics
    }

    /// The blocks of a topic or of an end, each id once.
    fn blocks(&mut self, entries: &[BlockEntry], scope: &Scope<'_>) -> Vec<Block> {
        let mut ids = Ids::new("block");
        let mut blocks = Vec::new();
        for entry in entries {
            let fresh = ids.add(&entry.id.value, entry.id.site(scope.file), self.problems);
            for (key, at) in [
                ("block", &entry.block),
                ("after", &entry.after),
                ("before", &entry.before),
            ] {
                if let Some(at) = at {
                    self.problems.error(
                        "format",
                        &at.site(scope.file),
                        format!("`{key}` belongs in an overlay"),
                        "take it out; blocks stand in the order of the file",
                    );
                }
            }
            if let (true, Some(block)) = (fresh, self.block(entry, scope)) {
                blocks.push(block);
            }
        }
        blocks
    }

    pub(super) fn cards(&mut self, content: &Content) -> Vec<Card> {
        let mut cards = Vec::new();
        for file in &content.cards {
            for entry in &file.value.card {
                let id = &entry.id.value;
                let site = entry.id.site(&file.path);
                for part in ["title", "say", "when"] {
                    self.wanted.text_with(
                        format!("card-{id}-{part}"),
                        "cards",
                        &site,
                        &entry.values,
                    );
                }
                cards.push(Card {
                    id: id.clone(),
                    order: entry.order,
                    icon: self.icon(&entry.icon, &file.path),
                    facts: self.refer_facts(&entry.facts, &file.path),
                });
            }
        }
        cards.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        cards
    }

    pub(super) fn walks(&mut self, content: &Content) -> Vec<Walk> {
        let mut walks: Vec<Walk> = content.walks.iter().map(|walk| self.walk(walk)).collect();
        walks.sort_by(|a, b| (a.group, a.order, &a.id).cmp(&(b.group, b.order, &b.id)));
        walks
    }

    fn walk(&mut self, named: &Named<WalkFile>) -> Walk {
        let Named { id, file } = named;
        let path = file.path.as_str();
        let stem = format!("walk-{id}");
        for part in ["title", "short", "lead"] {
            self.wanted
                .text(format!("{stem}-{part}"), &stem, &Site::new(path, 0..0));
        }
        let mut ids = Ids::of("step", "walks", self.content);
        for step in &file.value.step {
            ids.add(&step.id.value, step.id.site(path), self.problems);
        }
        super::refer(&ids, self.problems, &file.value.start, path);
        let steps: Vec<Step> = file
            .value
            .step
            .iter()
            .map(|step| self.step(step, &ids, &stem, path))
            .collect();
        let walk = Walk {
            id: id.clone(),
            group: file.value.group,
            order: file.value.order,
            icon: self.icon(&file.value.icon, path),
            start: file.value.start.value.clone(),
            review_by: self.review_by(&file.value.review_by, path),
            steps,
        };
        self.check_paths(&walk, &file.value.step, path);
        walk
    }

    fn step(&mut self, entry: &StepEntry, ids: &Ids, stem: &str, path: &str) -> Step {
        let message = format!("{stem}-{}", entry.id.value);
        let site = entry.id.site(path);
        self.wanted.text(message.clone(), stem, &site);
        if entry.help {
            self.wanted.text(format!("{message}-help"), stem, &site);
        }
        if entry.answer.is_empty() == entry.block.is_empty() {
            self.problems.error(
                "format",
                &site,
                format!(
                    "the step `{}` needs answers or blocks, and not both",
                    entry.id.value
                ),
                "give a question `[[step.answer]]`, an end `[[step.block]]`",
            );
        }
        let mut answers = Vec::new();
        let mut answer_ids = Ids::new("answer");
        for answer in &entry.answer {
            let site = answer.id.site(path);
            if !answer_ids.add(&answer.id.value, site.clone(), self.problems) {
                continue;
            }
            self.wanted
                .text(format!("{message}-{}", answer.id.value), stem, &site);
            let to = match (&answer.to, &answer.topic) {
                (Some(step), None) => {
                    AnswerTarget::Step(super::refer(ids, self.problems, step, path))
                }
                (None, Some(topic)) => AnswerTarget::Topic(self.refer_topic(topic, path)),
                _ => {
                    self.problems.error(
                        "format",
                        &site,
                        format!(
                            "the answer `{}` needs `to` or `topic`, one of them",
                            answer.id.value
                        ),
                        "say where it leads",
                    );
                    continue;
                }
            };
            answers.push(Answer {
                id: answer.id.value.clone(),
                to,
                media: answer.media.as_ref().map(|id| self.refer_media(id, path)),
            });
        }
        let scope = Scope {
            file: path,
            prefix: &message,
            stem,
        };
        Step {
            id: entry.id.value.clone(),
            help: entry.help,
            media: entry.media.as_ref().map(|id| self.refer_media(id, path)),
            answers,
            blocks: self.blocks(&entry.block, &scope),
        }
    }

    /// Tells steps that no path reaches, and paths that lead in a circle.
    fn check_paths(&mut self, walk: &Walk, entries: &[StepEntry], path: &str) {
        let mut reached = BTreeSet::new();
        let mut cycle = None;
        visit(walk, &walk.start, &mut Vec::new(), &mut reached, &mut cycle);
        // A path that leads to no step was told, and where it was meant to lead is not known.
        let answers = walk.steps.iter().flat_map(|step| &step.answers);
        let mut steps = answers.filter_map(|answer| match &answer.to {
            AnswerTarget::Step(step) => Some(step),
            AnswerTarget::Topic(_) => None,
        });
        let whole = steps.all(|step| walk.step(step.as_str()).is_some())
            && walk.step(walk.start.as_str()).is_some();
        for entry in entries {
            if whole && !reached.contains(&entry.id.value) {
                self.problems.error(
                    "unreachable",
                    &entry.id.site(path),
                    format!("no answer leads to the step `{}`", entry.id.value),
                    "lead an answer to it, or take it out",
                );
            }
            if cycle.as_ref() == Some(&entry.id.value) {
                self.problems.error(
                    "cycle",
                    &entry.id.site(path),
                    format!("answers lead from the step `{}` back to it", entry.id.value),
                    "let every path end in a step with blocks",
                );
            }
        }
    }
}

/// Follows all answers from a step; notes what was reached and the first step that comes again on its own path.
fn visit(
    walk: &Walk,
    id: &Id,
    path: &mut Vec<Id>,
    reached: &mut BTreeSet<Id>,
    cycle: &mut Option<Id>,
) {
    if path.contains(id) {
        cycle.get_or_insert_with(|| id.clone());
        return;
    }
    let Some(step) = walk.step(id.as_str()) else {
        return;
    };
    if !reached.insert(id.clone()) {
        return;
    }
    path.push(id.clone());
    for answer in &step.answers {
        if let AnswerTarget::Step(next) = &answer.to {
            visit(walk, next, path, reached, cycle);
        }
    }
    path.pop();
}
