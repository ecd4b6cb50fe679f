//! Blocks: each kind has its own keys and its own messages.

use amparo_model::{Block, BlockKind, Id};

use super::Builder;
use crate::format::{BlockEntry, BlockName};

/// Where a block's messages belong.
pub(super) struct Scope<'a> {
    /// The file that the block stands in.
    pub(super) file: &'a str,
    /// What its message ids begin with.
    pub(super) prefix: &'a str,
    /// The `.ftl` file of its messages, without ending.
    pub(super) stem: &'a str,
}

impl Builder<'_> {
    /// Turns one entry into a block; `None` when it lacks what its kind needs.
    pub(super) fn block(&mut self, entry: &BlockEntry, scope: &Scope<'_>) -> Option<Block> {
        let file = scope.file;
        let detail = self.check_keys(entry, file);
        let one = |list: &Option<Vec<_>>| list.as_ref().is_none_or(Vec::is_empty);
        let kind = match entry.kind.value {
            BlockName::Warning => BlockKind::Warning,
            BlockName::Dont => BlockKind::Dont,
            BlockName::Disputed => BlockKind::Disputed,
            BlockName::Right => BlockKind::Right,
            BlockName::Exception => BlockKind::Exception,
            BlockName::Picture => {
                let Some(media) = &entry.media else {
                    self.lacks(entry, file, "media");
                    return None;
                };
                BlockKind::Picture {
                    media: self.refer_media(media, file),
                }
            }
            BlockName::Do => BlockKind::Do {
                card: entry.card.as_ref().map(|id| self.refer_card(id, file)),
                topic: entry.topic.as_ref().map(|id| self.refer_topic(id, file)),
                walk: entry.walk.as_ref().map(|id| self.refer_walk(id, file)),
                form: entry.form.as_ref().map(|id| self.refer_form(id, file)),
            },
            BlockName::Say => BlockKind::Say {
                card: entry.card.as_ref().map(|id| self.refer_card(id, file)),
            },
            BlockName::Steps => {
                if one(&entry.steps) {
                    self.lacks(entry, file, "steps");
                    return None;
                }
                BlockKind::Steps {
                    steps: self.unique_steps(entry, file),
                }
            }
            BlockName::Contact => {
                let contacts = entry.contacts.iter().flatten();
                let contacts: Vec<Id> = contacts.map(|id| self.refer_contact(id, file)).collect();
                let needs = entry.needs.clone().unwrap_or_default();
                if contacts.is_empty() && needs.is_empty() {
                    self.lacks(entry, file, "contacts` or `needs");
                    return None;
                }
                BlockKind::Contact { contacts, needs }
            }
            BlockName::More => {
                let lists = [&entry.topics, &entry.cards, &entry.walks, &entry.forms];
                if lists.into_iter().all(one) {
                    self.lacks(entry, file, "topics`, `cards`, `walks` or `forms");
                    return None;
                }
                let topics = entry.topics.iter().flatten();
                let topics = topics.map(|id| self.refer_topic(id, file)).collect();
                let cards = entry.cards.iter().flatten();
                let cards = cards.map(|id| self.refer_card(id, file)).collect();
                let walks = entry.walks.iter().flatten();
                let walks = walks.map(|id| self.refer_walk(id, file)).collect();
                let forms = entry.forms.iter().flatten();
                let forms = forms.map(|id| self.refer_form(id, file)).collect();
                BlockKind::More {
                    topics,
                    cards,
                    walks,
                    forms,
                }
            }
        };
        if kind.needs_fact() && entry.facts.is_empty() {
            self.lacks_facts = true;
            self.problems.error(
                "no-fact",
                &entry.id.site(file),
                format!(
                    "the block `{}` states something but cites no fact",
                    entry.id.value
                ),
                "add `facts = [\"…\"]`, or take the statement out",
            );
        }
        let block = Block {
            id: entry.id.value.clone(),
            message: format!("{}-{}", scope.prefix, entry.id.value),
            detail,
            facts: self.refer_facts(&entry.facts, file),
            kind,
        };
        let site = entry.id.site(file);
        for message in block.messages() {
            self.wanted
                .text_with(message, scope.stem, &site, &entry.values);
        }
        Some(block)
    }

    fn unique_steps(&mut self, entry: &BlockEntry, file: &str) -> Vec<Id> {
        let mut steps: Vec<Id> = Vec::new();
        for step in entry.steps.iter().flatten() {
            if steps.contains(&step.value) {
                self.problems.error(
                    "duplicate-id",
                    &step.site(file),
                    format!("the step `{}` is named twice", step.value),
                    "rename one of them",
                );
            } else {
                steps.push(step.value.clone());
            }
        }
        steps
    }

    fn lacks(&mut self, entry: &BlockEntry, file: &str, key: &str) {
        self.problems.error(
            "format",
            &entry.kind.site(file),
            format!("the block `{}` lacks `{key}`", entry.id.value),
            "docs/content-format.md lists what each kind of block needs",
        );
    }

    /// Keys that other kinds of block have are told, since they would be ignored. Says whether the block has details.
    fn check_keys(&mut self, entry: &BlockEntry, file: &str) -> bool {
        use BlockName as B;
        let kind = entry.kind.value;
        let keys = [
            ("media", entry.media.is_some(), kind == B::Picture),
            ("card", entry.card.is_some(), matches!(kind, B::Do | B::Say)),
            ("topic", entry.topic.is_some(), kind == B::Do),
            ("walk", entry.walk.is_some(), kind == B::Do),
            ("form", entry.form.is_some(), kind == B::Do),
            ("steps", entry.steps.is_some(), kind == B::Steps),
            ("contacts", entry.contacts.is_some(), kind == B::Contact),
            ("needs", entry.needs.is_some(), kind == B::Contact),
            ("topics", entry.topics.is_some(), kind == B::More),
            ("cards", entry.cards.is_some(), kind == B::More),
            ("walks", entry.walks.is_some(), kind == B::More),
            ("forms", entry.forms.is_some(), kind == B::More),
        ];
        for (key, present, fits) in keys {
            if present && !fits {
                self.problems.error(
                    "format",
                    &entry.kind.site(file),
                    format!(
                        "the block `{}` has `{key}`, which its kind has not",
                        entry.id.value
                    ),
                    "take the key out, or change the kind",
                );
            }
        }
        let wordless = matches!(kind, B::Picture | B::Contact | B::More);
        let wordless = wordless || entry.card.is_some() && kind == B::Say;
        if entry.detail && wordless {
            self.problems.error(
                "format",
                &entry.kind.site(file),
                format!(
                    "the block `{}` has no text of its own to give details of",
                    entry.id.value
                ),
                "take `detail` out",
            );
        }
        entry.detail && !wordless
    }
}
