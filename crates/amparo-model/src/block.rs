//! Blocks: the typed pieces that a topic is made of.

use serde::{Deserialize, Serialize};

use crate::{Id, Need};

/// One piece of a topic or of a walk's end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its id, unique in its topic.
    pub id: Id,
    /// The id of its message.
    pub message: String,
    /// Whether `<message>-detail` says more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub detail: bool,
    /// The facts it stands on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id>,
    /// What it is.
    #[serde(flatten)]
    pub kind: BlockKind,
}

/// What a block is, and what only this kind has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum BlockKind {
    /// What must be heard before anything else.
    Warning,
    /// A drawing.
    Picture {
        /// Which.
        media: Id,
    },
    /// One thing to do.
    Do {
        /// A card to show with it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        card: Option<Id>,
        /// A topic it leads to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<Id>,
        /// A walk it leads to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        walk: Option<Id>,
        /// A form it leads to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        form: Option<Id>,
    },
    /// A phrase to say; a card's phrase when `card` is set.
    Say {
        /// The card whose phrase it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        card: Option<Id>,
    },
    /// One thing not to do.
    Dont,
    /// What is disputed or has just changed.
    Disputed,
    /// A heading and numbered lines.
    Steps {
        /// The ids of the lines, appended to the block's message id.
        steps: Vec<Id>,
    },
    /// Whom to call.
    Contact {
        /// These contacts …
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        contacts: Vec<Id>,
        /// … and those of these needs at the reader's place.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        needs: Vec<Need>,
    },
    /// Why: a right or a rule.
    Right,
    /// When it is otherwise.
    Exception,
    /// Where to read on.
    More {
        /// Topics.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        topics: Vec<Id>,
        /// Cards.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        cards: Vec<Id>,
        /// Walks.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        walks: Vec<Id>,
        /// Forms.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        forms: Vec<Id>,
    },
}

impl BlockKind {
    /// The name used in the content format.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Picture { .. } => "picture",
            Self::Do { .. } => "do",
            Self::Say { .. } => "say",
            Self::Dont => "dont",
            Self::Disputed => "disputed",
            Self::Steps { .. } => "steps",
            Self::Contact { .. } => "contact",
            Self::Right => "right",
            Self::Exception => "exception",
            Self::More { .. } => "more",
        }
    }

    /// Whether a block of this kind states something and so must cite a fact.
    pub fn needs_fact(&self) -> bool {
        matches!(
            self,
            Self::Warning
                | Self::Do { .. }
                | Self::Dont
                | Self::Disputed
                | Self::Right
                | Self::Exception
        )
    }

    /// Whether a block of this kind has a message of its own.
    pub fn has_message(&self) -> bool {
        match self {
            Self::Say { card } => card.is_none(),
            Self::Picture { .. } | Self::Contact { .. } | Self::More { .. } => false,
            Self::Warning
            | Self::Do { .. }
            | Self::Dont
            | Self::Disputed
            | Self::Steps { .. }
            | Self::Right
            | Self::Exception => true,
        }
    }
}

impl Block {
    /// The ids of every message this block shows.
    pub fn messages(&self) -> Vec<String> {
        let mut ids = Vec::new();
        if self.kind.has_message() {
            ids.push(self.message.clone());
        }
        if self.detail {
            ids.push(format!("{}-detail", self.message));
        }
        if let BlockKind::Steps { steps } = &self.kind {
            ids.extend(steps.iter().map(|step| format!("{}-{step}", self.message)));
        }
        ids
    }
}
