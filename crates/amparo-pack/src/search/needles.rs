//! What to mark in the texts that are shown.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::fold;
use crate::stem::Stems;

/// A word to mark.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Needle {
    /// This word.
    Word(String),
    /// Words of this stem.
    Stem(String),
    /// Words that begin so.
    Prefix(String),
    /// These characters, wherever they stand together.
    Run(String),
}

/// The words of a search that stand in the texts of the reader's language.
#[derive(Clone, Default)]
pub struct Needles {
    needles: BTreeSet<Needle>,
    stems: Option<Stems>,
}

impl std::fmt::Debug for Needles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.needles.fmt(f)
    }
}

impl Needles {
    pub(crate) fn new(stems: Stems) -> Self {
        Self {
            needles: BTreeSet::new(),
            stems: Some(stems),
        }
    }

    pub(crate) fn extend(&mut self, needles: impl IntoIterator<Item = Needle>) {
        self.needles.extend(needles);
    }

    /// The parts of a text to mark, in bytes, in order, none touching another.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        if self.needles.is_empty() {
            return found;
        }
        for (range, words) in fold::pieces(text) {
            if words.iter().any(|word| !word.run && self.has(&word.text)) {
                found.push(range);
            } else if words.iter().any(|word| word.run) {
                found.extend(self.runs(text, range));
            }
        }
        join(text, found)
    }

    /// Whether a folded word that is no run is one of them.
    fn has(&self, text: &str) -> bool {
        let stem = self.stems.map(|stems| stems.stem(text));
        self.needles.iter().any(|needle| match needle {
            Needle::Word(needle) => needle == text,
            Needle::Stem(needle) => stem.as_ref().is_some_and(|stem| *stem == *needle),
            Needle::Prefix(needle) => text.starts_with(needle.as_str()),
            Needle::Run(_) => false,
        })
    }

    /// Where the runs stand in a piece of a text.
    fn runs(&self, text: &str, range: Range<usize>) -> Vec<Range<usize>> {
        let piece = text.get(range.clone()).unwrap_or_default();
        // The folded piece, and for each of its bytes where it came from.
        let mut folded = String::new();
        let mut origin = Vec::new();
        for (at, c) in piece.char_indices() {
            let here = range.start + at..range.start + at + c.len_utf8();
            for word in fold::words(c.encode_utf8(&mut [0; 4])) {
                origin.extend(std::iter::repeat_n(here.clone(), word.text.len()));
                folded.push_str(&word.text);
            }
        }
        let mut found = Vec::new();
        for needle in &self.needles {
            let Needle::Run(run) = needle else { continue };
            for (at, _) in folded.match_indices(run.as_str()) {
                let ends = (origin.get(at), origin.get(at + run.len() - 1));
                if let (Some(first), Some(last)) = ends {
                    found.push(first.start..last.end);
                }
            }
        }
        found.sort_by_key(|range| (range.start, range.end));
        found
    }
}

/// Joins what overlaps and what only spaces part.
fn join(text: &str, found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in found {
        if let Some(last) = joined.last_mut() {
            let between = text.get(last.end..range.start);
            if between.is_none_or(|between| between.chars().all(char::is_whitespace)) {
                last.end = last.end.max(range.end);
                continue;
            }
        }
        joined.push(range);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn needles(lang: &str, needles: &[Needle]) -> Needles {
        let mut all = Needles::new(Stems::of(&lang.parse().expect("a tag")));
        all.extend(needles.iter().cloned());
        all
    }

    fn marked(needles: &Needles, text: &str) -> Vec<String> {
        let ranges = needles.find(text);
        ranges
            .into_iter()
            .map(|range| text[range].to_owned())
            .collect()
    }

    #[test]
    fn what_was_found_is_marked_as_it_is_written() {
        let es = needles(
            "es",
            &[
                Needle::Word("orden".into()),
                Needle::Stem("deten".into()),
                Needle::Prefix("jue".into()),
            ],
        );
        assert_eq!(
            marked(&es, "Una ÓRDEN firmada: la detenida, y el Juez."),
            ["ÓRDEN", "detenida", "Juez"]
        );
        let zh = needles("zh-Hans", &[Needle::Run("逮捕".into())]);
        assert_eq!(marked(&zh, "如果你被逮捕了，被逮捕的人"), ["逮捕", "逮捕"]);
        let en = needles(
            "en",
            &[Needle::Word("court".into()), Needle::Word("date".into())],
        );
        assert_eq!(
            marked(&en, "Your court date"),
            ["court date"],
            "neighbours are one mark"
        );
    }

    proptest! {
        #[test]
        fn marks_are_parts_of_the_text(text in ".{0,40}", run in "[逮捕경찰]{1,2}") {
            let all = needles("en", &[Needle::Prefix("a".into()), Needle::Run(run)]);
            let mut end = 0;
            for range in all.find(&text) {
                prop_assert!(range.start >= end && text.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }
}
