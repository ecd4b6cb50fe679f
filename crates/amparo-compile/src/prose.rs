//! Plain language: sentences that are too long for a tired reader.

use std::collections::BTreeMap;

use amparo_model::{Block, BlockKind, Message, Topic};
use unicode_segmentation::UnicodeSegmentation;

use crate::problem::{Problems, Site};

/// The most words of a sentence in the source language.
pub(crate) const MAX_WORDS: usize = 20;

/// Tells every sentence that is too long.
pub(crate) fn check(id: &str, text: &str, site: &Site, problems: &mut Problems) {
    for sentence in text.unicode_sentences() {
        let words = sentence.unicode_words().count();
        if words > MAX_WORDS {
            problems.error(
                "long-sentence",
                site,
                format!("`{id}` has a sentence of {words} words"),
                format!("make two of it; {MAX_WORDS} words are the most"),
            );
        }
    }
}

/// The most words of the lines to do and to say of an urgent topic: they are its first screen.
const MAX_FIRST_SCREEN: usize = 60;

/// Tells urgent topics with too much to do and to say, wherever they hold.
pub(crate) fn check_first_screens(
    topics: &[Topic],
    messages: &BTreeMap<String, Message>,
    problems: &mut Problems,
) {
    for topic in topics.iter().filter(|topic| topic.urgent) {
        let everywhere = std::iter::once(&topic.blocks).chain(topic.at.values());
        let most = everywhere
            .map(|blocks| first_screen(blocks, messages))
            .max();
        let words = most.unwrap_or_default();
        if words > MAX_FIRST_SCREEN {
            problems.error(
                "first-screen",
                &Site::new(&format!("content/topics/{}.toml", topic.id), 0..0),
                format!(
                    "the lines to do and to say of this urgent topic have {words} words together"
                ),
                format!(
                    "keep them to {MAX_FIRST_SCREEN}, so that they fit a small screen; move the rest into details"
                ),
            );
        }
    }
}

/// How many words the lines to do and to say have.
fn first_screen(blocks: &[Block], messages: &BTreeMap<String, Message>) -> usize {
    let shown = blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Say { card: Some(card) } => messages.get(&format!("card-{card}-say")),
        BlockKind::Do { .. } | BlockKind::Say { card: None } => messages.get(&block.message),
        _ => None,
    });
    shown
        .map(|message| message.text.to_plain().unicode_words().count())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sentences_past_the_bound_are_told() {
        let site = Site::new("a.ftl", 0..1);
        let told = |text: &str| {
            let mut problems = Problems::default();
            check("a", text, &site, &mut problems);
            problems.into_sorted().len()
        };
        let twenty = format!("{}.", vec!["Word"; MAX_WORDS].join(" "));
        assert_eq!(told(&twenty), 0);
        assert_eq!(
            told(&format!("{twenty} {twenty}")),
            0,
            "each sentence counts alone"
        );
        assert_eq!(told(&format!("one {twenty}")), 1);
    }
}
