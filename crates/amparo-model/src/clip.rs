//! Clips: what is said aloud, as sound.

use serde::{Deserialize, Serialize};

use crate::contact::names;
use crate::{Block, BlockKind, Book, Lang};

names! {
    /// Where the voice of a clip comes from.
    ClipKind {
        /// A person's voice.
        Recorded = "recorded",
        /// A program's voice: a draft, and said to be one.
        Synthetic = "synthetic",
    }
}

/// One message of one language, spoken: a file of Opus in Ogg.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    /// The language that is spoken.
    pub lang: Lang,
    /// The message.
    pub message: String,
    /// Whose voice it is.
    pub kind: ClipKind,
    /// The hash of the text that it speaks; it is part of its address, so that no page plays a clip of another text.
    pub text: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The most characters of a message's id in an address.
pub const MAX_MESSAGE_ID_LEN: usize = 256;
/// How many hexadecimal digits the hash of a text has.
pub const TEXT_HASH_LEN: usize = 16;

/// Whether this can be the id of a message of the content: words in lower case joined by `-`.
pub fn is_message_id(id: &str) -> bool {
    id.len() <= MAX_MESSAGE_ID_LEN
        && id.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Whether this can be the hash of a text.
pub fn is_text_hash(hash: &str) -> bool {
    hash.len() == TEXT_HASH_LEN
        && hash
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// A message that is read aloud.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spoken {
    /// The message.
    pub message: String,
    /// Whether it is a card's phrase.
    pub card: bool,
    /// Whether an urgent topic says it.
    pub urgent: bool,
}

impl Block {
    /// The message of this block that is read aloud: what to do, what not to do, and what to say unless a card says it.
    pub fn spoken(&self) -> Option<&str> {
        match &self.kind {
            BlockKind::Do { .. } | BlockKind::Dont | BlockKind::Say { card: None } => {
                Some(&self.message)
            }
            _ => None,
        }
    }
}

impl Book {
    /// Every message that is read aloud, by id: phrases of cards, and what to say, to do and not to do in topics, at all places, and in walks.
    pub fn spoken(&self) -> Vec<Spoken> {
        let mut spoken = Vec::new();
        for topic in &self.topics {
            let blocks = topic.blocks.iter().chain(topic.at.values().flatten());
            for block in blocks {
                spoken.extend(block.spoken().map(|message| Spoken {
                    message: message.to_owned(),
                    card: false,
                    urgent: topic.urgent,
                }));
                if let BlockKind::Say { card: Some(card) } = &block.kind {
                    spoken.push(Spoken {
                        message: format!("card-{card}-say"),
                        card: true,
                        urgent: topic.urgent,
                    });
                }
            }
        }
        let ends = self.walks.iter().flat_map(|walk| &walk.steps);
        for block in ends.flat_map(|step| &step.blocks) {
            spoken.extend(block.spoken().map(|message| Spoken {
                message: message.to_owned(),
                card: false,
                urgent: false,
            }));
        }
        spoken.extend(self.cards.iter().map(|card| Spoken {
            message: format!("card-{}-say", card.id),
            card: true,
            urgent: false,
        }));
        // Of the same message, what an urgent topic says comes first and is kept.
        spoken.sort_by(|a, b| (&a.message, !a.urgent).cmp(&(&b.message, !b.urgent)));
        spoken.dedup_by(|a, b| a.message == b.message);
        spoken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_hashes_are_what_an_address_may_hold() {
        assert!(is_message_id("card-silent-say"));
        for bad in ["", "-", "a--b", "A", "a/b", "..", "a.b", "ñ"] {
            assert!(!is_message_id(bad), "`{bad}` names no message");
        }
        assert!(!is_message_id(&"a".repeat(MAX_MESSAGE_ID_LEN + 1)));
        assert!(is_text_hash("0123456789abcdef"));
        for bad in [
            "",
            "0123456789abcde",
            "0123456789ABCDEF",
            "0123456789abcdeg",
        ] {
            assert!(!is_text_hash(bad), "`{bad}` is no hash");
        }
    }
}
