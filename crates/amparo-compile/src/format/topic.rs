//! Topics, overlays, cards and walks.

use std::collections::BTreeMap;

use amparo_model::{Group, Id, Need};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Day, Value};
use crate::toml_file::At;

/// `content/topics/<id>.toml`: one topic.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicFile {
    /// Its group on the home page.
    pub(crate) group: Group,
    /// A filled tile, first on the home page.
    #[serde(default)]
    pub(crate) urgent: bool,
    /// Its place within the group.
    pub(crate) order: u32,
    /// A file of `ui/icons`, without `.svg`.
    pub(crate) icon: At<Id>,
    /// A person should look at it again by then.
    pub(crate) review_by: At<Day>,
    /// What it says, piece by piece.
    #[serde(default)]
    pub(crate) block: Vec<BlockEntry>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum BlockName {
    Warning,
    Picture,
    Do,
    Say,
    Dont,
    Disputed,
    Steps,
    Contact,
    Right,
    Exception,
    More,
}

/// One piece of a topic.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BlockEntry {
    /// Its id, unique in its topic.
    pub(crate) id: At<Id>,
    /// What it is.
    pub(crate) kind: At<BlockName>,
    /// The facts it stands on.
    #[serde(default)]
    pub(crate) facts: Vec<At<Id>>,
    /// Whether a `-detail` message says more.
    #[serde(default)]
    pub(crate) detail: bool,
    /// Variables of its messages.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, Value>,
    /// `picture`: which.
    pub(crate) media: Option<At<Id>>,
    /// `do`: a card shown beside it; `say`: the card whose phrase it is.
    pub(crate) card: Option<At<Id>>,
    /// `do`: a topic it leads to.
    pub(crate) topic: Option<At<Id>>,
    /// `do`: a walk it leads to.
    pub(crate) walk: Option<At<Id>>,
    /// `do`: a form it leads to.
    pub(crate) form: Option<At<Id>>,
    /// `steps`: the ids of the lines.
    pub(crate) steps: Option<Vec<At<Id>>>,
    /// `contact`: these contacts.
    pub(crate) contacts: Option<Vec<At<Id>>>,
    /// `contact`: all contacts of these needs at the reader's place.
    pub(crate) needs: Option<Vec<Need>>,
    /// In an overlay's `replace`: the block that it replaces.
    pub(crate) block: Option<At<Id>>,
    /// In an overlay's `add`: the block it stands after.
    pub(crate) after: Option<At<Id>>,
    /// In an overlay's `add`: the block it stands before.
    pub(crate) before: Option<At<Id>>,
    /// `more`: topics.
    pub(crate) topics: Option<Vec<At<Id>>>,
    /// `more`: cards.
    pub(crate) cards: Option<Vec<At<Id>>>,
    /// `more`: walks.
    pub(crate) walks: Option<Vec<At<Id>>>,
    /// `more`: forms.
    pub(crate) forms: Option<Vec<At<Id>>>,
}

/// `content/overlays/<place>/<topic>.toml`: what a place changes in a topic.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OverlayFile {
    /// Blocks that do not hold here.
    #[serde(default)]
    pub(crate) hide: Vec<At<Id>>,
    /// Blocks that stand in place of others.
    #[serde(default)]
    pub(crate) replace: Vec<BlockEntry>,
    /// Further blocks.
    #[serde(default)]
    pub(crate) add: Vec<BlockEntry>,
}

/// `content/cards.toml`: the cards.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardFile {
    /// The cards.
    #[serde(default)]
    pub(crate) card: Vec<CardEntry>,
}

/// One phrase to show or to read out.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// Its place in the list.
    pub(crate) order: u32,
    /// A file of `ui/icons`, without `.svg`.
    pub(crate) icon: At<Id>,
    /// The facts it stands on; a plain request may have none.
    #[serde(default)]
    pub(crate) facts: Vec<At<Id>>,
    /// Variables of its phrase.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, Value>,
}

/// `content/walks/<id>.toml`: questions that lead to what to do.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WalkFile {
    /// Its group on the home page.
    pub(crate) group: Group,
    /// Its place within the group.
    pub(crate) order: u32,
    /// A file of `ui/icons`, without `.svg`.
    pub(crate) icon: At<Id>,
    /// The step it begins with.
    pub(crate) start: At<Id>,
    /// A person should look at it again by then.
    pub(crate) review_by: At<Day>,
    /// Its steps.
    #[serde(default)]
    pub(crate) step: Vec<StepEntry>,
}

/// A question with answers, or an end with blocks.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// Whether a `-help` message says more.
    #[serde(default)]
    pub(crate) help: bool,
    /// A picture beside the question.
    pub(crate) media: Option<At<Id>>,
    /// The answers of a question.
    #[serde(default)]
    pub(crate) answer: Vec<AnswerEntry>,
    /// The blocks of an end.
    #[serde(default)]
    pub(crate) block: Vec<BlockEntry>,
}

/// An answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerEntry {
    /// Its id.
    pub(crate) id: At<Id>,
    /// The step it leads to.
    pub(crate) to: Option<At<Id>>,
    /// The topic it leads to.
    pub(crate) topic: Option<At<Id>>,
    /// A picture of it.
    pub(crate) media: Option<At<Id>>,
}
