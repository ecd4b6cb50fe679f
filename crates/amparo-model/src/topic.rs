//! Topics, cards and walks: what a person reads, shows and is asked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::contact::names;
use crate::{Block, BlockKind, Date, Id};

names! {
    /// The groups of the home page, in its order; named `group-<name>` in `ui.ftl`.
    Group {
        /// It is happening now.
        Now = "now",
        /// In a jail or in detention.
        Custody = "custody",
        /// At a school, a clinic, a court …
        Places = "places",
        /// Children and family.
        Family = "family",
        /// At work.
        Work = "work",
        /// Before anything happens.
        Protect = "protect",
        /// How it works.
        Understand = "understand",
    }
}

/// A situation or a subject: a page.
///
/// Its messages are `<id>-title`, `<id>-short` and `<id>-lead`, and those of its blocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its id, also its address.
    pub id: Id,
    /// Its group on the home page.
    pub group: Group,
    /// Whether its tile stands first and filled.
    pub urgent: bool,
    /// Its place within the group.
    pub order: u32,
    /// The name of its icon.
    pub icon: Id,
    /// When a person should look at it again.
    pub review_by: Date,
    /// Its blocks where no overlay holds.
    pub blocks: Vec<Block>,
    /// Its blocks at the places that have an overlay, resolved: the nearest place upward counts.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub at: BTreeMap<Id, Vec<Block>>,
}

impl Topic {
    /// Its first drawing, which also stands on its tile.
    pub fn picture(&self) -> Option<&Id> {
        self.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Picture { media } => Some(media),
            _ => None,
        })
    }

    /// The blocks that hold at a place, given the place and its ancestors, nearest first.
    pub fn blocks_at<'a>(&self, mut path: impl Iterator<Item = &'a Id>) -> &[Block] {
        path.find_map(|place| self.at.get(place))
            .unwrap_or(&self.blocks)
    }
}

/// One phrase to show or to read out. Messages: `card-<id>-title`, `-say`, `-when`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its id, also its address.
    pub id: Id,
    /// Its place in the list.
    pub order: u32,
    /// The name of its icon.
    pub icon: Id,
    /// The facts it stands on.
    pub facts: Vec<Id>,
}

/// Questions that lead to what to do. Messages: `walk-<id>-title`, `-short`, `-lead`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// Its id, also its address.
    pub id: Id,
    /// Its group on the home page.
    pub group: Group,
    /// Its place within the group.
    pub order: u32,
    /// The name of its icon.
    pub icon: Id,
    /// The step it begins with.
    pub start: Id,
    /// When a person should look at it again.
    pub review_by: Date,
    /// Its steps.
    pub steps: Vec<Step>,
}

impl Walk {
    /// The step of this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id.as_str() == id)
    }
}

/// A question with answers, or an end with blocks. Message: `walk-<walk>-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its id, also its address.
    pub id: Id,
    /// Whether `<message>-help` says more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub help: bool,
    /// A picture beside the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Id>,
    /// The answers of a question.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// The blocks of an end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
}

/// An answer and where it leads. Message: `walk-<walk>-<step>-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its id.
    pub id: Id,
    /// Where it leads.
    pub to: AnswerTarget,
    /// A picture of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Id>,
}

/// Where an answer leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnswerTarget {
    /// To another step of the walk.
    Step(Id),
    /// To a topic.
    Topic(Id),
}
