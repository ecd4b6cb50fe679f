//! Plain language: sentences that are too long for a tired reader.

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
