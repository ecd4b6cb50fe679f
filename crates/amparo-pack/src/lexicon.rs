//! The words of one language: which there are, how often, and what a misspelt one may have been.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use amparo_model::Lang;
use rusqlite::OptionalExtension;

use crate::error::PackError;
use crate::fold::{self, Word};
use crate::latin;
use crate::open::Pack;
use crate::stem::{MARK, Stems};

/// The most words of which a misspelt one may be one.
const MAX_NEAR: usize = 4;

/// The most words that are looked for when one is unfinished.
const MAX_BEGINNING: usize = 24;

/// A word of the lexicon.
#[derive(Debug, Clone, Copy)]
struct Lexeme {
    start: u32,
    end: u32,
    /// In how many passages it stands.
    count: u32,
    /// Whether it only stands in names that are borrowed from another language.
    borrowed: bool,
}

/// What a word is compared by when looking for typos.
#[derive(Debug, Clone, Copy)]
struct Shape {
    /// Its length in characters.
    length: u16,
    /// Which letters it has, 64 of them told apart.
    letters: u64,
}

/// A word that is near to a misspelt one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Near {
    pub(crate) word: String,
    /// How many slips lie between.
    pub(crate) slips: usize,
    pub(crate) count: u32,
}

/// All words of a language, and what editors say of them.
pub(crate) struct Lexicon {
    text: String,
    /// In the order of their bytes.
    words: Vec<Lexeme>,
    /// The shapes of `words`, made when the first typo is looked for.
    shapes: OnceCell<Vec<Shape>>,
    /// The words of each Latin skeleton, by their place in `words`, made when the first is looked for.
    spellings: OnceCell<BTreeMap<String, Vec<u32>>>,
    stop: BTreeSet<String>,
    small: BTreeSet<String>,
    place: BTreeSet<String>,
    /// The other phrases of each phrase, by the stems of its words.
    same: BTreeMap<String, Vec<Vec<Word>>>,
    pub(crate) stems: Stems,
    pub(crate) korean: bool,
    /// How many passages it has.
    pub(crate) passages: u32,
    /// How many words that say something each row of its index has.
    lengths: Vec<u8>,
}

impl Lexicon {
    pub(crate) fn read(pack: &Pack, ord: usize, lang: &Lang) -> Result<Self, PackError> {
        let row = pack
            .conn
            .query_row(
                "SELECT passages, lengths, words, stop, small, place, same FROM lexicon WHERE lang = ?1",
                [ord],
                |row| {
                    let parts = (row.get(0)?, row.get(1)?, row.get(2)?);
                    let lists = (row.get(3)?, row.get(4)?, row.get(5)?);
                    Ok((parts, lists, row.get(6)?))
                },
            )
            .optional()?;
        type Parts = ((u32, Vec<u8>, String), (String, String, String), String);
        let ((passages, lengths, text), (stop, small, place), same): Parts =
            row.ok_or_else(|| PackError::Damaged(format!("`{lang}` has no words to search")))?;
        let mut lexicon = Self {
            words: Vec::new(),
            shapes: OnceCell::new(),
            spellings: OnceCell::new(),
            stop: set(&stop),
            small: set(&small),
            place: set(&place),
            same: BTreeMap::new(),
            stems: Stems::of(lang),
            korean: lang.language() == "ko",
            passages: passages.max(1),
            lengths,
            text,
        };
        lexicon.read_words();
        let groups: Vec<Vec<String>> = serde_json::from_str(&same)?;
        lexicon.read_same(&groups);
        Ok(lexicon)
    }

    fn read_words(&mut self) {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let mut parts = line.trim_end().split('\t');
            let (Some(word), Some(count)) = (parts.next(), parts.next()) else {
                continue;
            };
            let (Ok(start), Ok(count)) = (u32::try_from(start), count.parse()) else {
                continue;
            };
            let borrowed = parts.next() == Some("-");
            self.words.push(Lexeme {
                start,
                end: start + word.len() as u32,
                count,
                borrowed,
            });
        }
        // A damaged pack may have them in any order.
        let text = &self.text;
        let key = |lexeme: &Lexeme| text.get(lexeme.start as usize..lexeme.end as usize);
        if !self.words.is_sorted_by(|a, b| key(a) <= key(b)) {
            self.words.clear();
        }
    }

    /// Every word with its shape.
    fn shaped(&self) -> impl Iterator<Item = (&Lexeme, Shape)> {
        let shapes = self.shapes.get_or_init(|| {
            let words = self.words.iter().map(|lexeme| self.word(lexeme));
            words
                .map(|word| Shape {
                    length: word.chars().count().try_into().unwrap_or(u16::MAX),
                    letters: letters(word),
                })
                .collect()
        });
        self.words.iter().zip(shapes.iter().copied())
    }

    fn spellings(&self) -> &BTreeMap<String, Vec<u32>> {
        self.spellings.get_or_init(|| {
            let mut spellings: BTreeMap<String, Vec<u32>> = BTreeMap::new();
            for (lexeme, number) in self.words.iter().zip(0..) {
                // The fourth part of the word's line.
                let line = self.text.get(lexeme.start as usize..).unwrap_or_default();
                let line = line.lines().next().unwrap_or_default();
                let Some(spelling) = line.split('\t').nth(3) else {
                    continue;
                };
                let skeleton = latin::skeleton(spelling);
                if skeleton.len() >= latin::MIN_SKELETON {
                    spellings.entry(skeleton).or_default().push(number);
                }
            }
            spellings
        })
    }

    fn read_same(&mut self, groups: &[Vec<String>]) {
        for group in groups {
            let phrases: Vec<Vec<Word>> = group.iter().map(|phrase| fold::words(phrase)).collect();
            for (at, phrase) in phrases.iter().enumerate() {
                let others = phrases.iter().enumerate();
                let others = others.filter(|(other, _)| *other != at);
                let others = others.map(|(_, phrase)| phrase.clone());
                let key = self.key(phrase);
                self.same.entry(key).or_default().extend(others);
            }
        }
    }

    /// The words by which a phrase is known: their stems.
    fn key(&self, phrase: &[Word]) -> String {
        let stems = phrase.iter().map(|word| self.stems.stem(&word.text));
        stems.collect::<Vec<_>>().join(" ")
    }

    /// Other phrases that editors say mean the same.
    pub(crate) fn same(&self, phrase: &[Word]) -> &[Vec<Word>] {
        if self.same.is_empty() {
            return &[];
        }
        self.same.get(&self.key(phrase)).map_or(&[], Vec::as_slice)
    }

    fn word(&self, lexeme: &Lexeme) -> &str {
        self.text
            .get(lexeme.start as usize..lexeme.end as usize)
            .unwrap_or_default()
    }

    fn lexeme(&self, word: &str) -> Option<&Lexeme> {
        let at = self
            .words
            .binary_search_by(|lexeme| self.word(lexeme).cmp(word));
        self.words.get(at.ok()?)
    }

    /// In how many passages a word stands.
    pub(crate) fn count(&self, word: &str) -> Option<u32> {
        self.lexeme(word).map(|lexeme| lexeme.count)
    }

    /// In what part of the passages a word stands.
    pub(crate) fn frequency(&self, word: &str) -> f32 {
        self.count(word).unwrap_or(0) as f32 / self.passages as f32
    }

    /// Whether a word only stands in names that are borrowed from another language.
    pub(crate) fn is_borrowed(&self, word: &str) -> bool {
        self.lexeme(word).is_some_and(|lexeme| lexeme.borrowed)
    }

    /// The stem of a word, if passages have words of this stem, and in how many they stand.
    pub(crate) fn stem<'a>(&self, word: &'a str) -> Option<(std::borrow::Cow<'a, str>, u32)> {
        let stem = self.stems.stem(word);
        let marked = self.count(&format!("{MARK}{stem}")).unwrap_or(0);
        let plain = self.count(&stem).unwrap_or(0);
        (marked + plain > 0).then(|| (stem, marked + plain))
    }

    /// The words that begin so, the most frequent first, and in how many passages they stand at most.
    pub(crate) fn beginning(&self, prefix: &str) -> (Vec<&str>, u32) {
        let start = self
            .words
            .partition_point(|lexeme| self.word(lexeme) < prefix);
        let rest = self.words.get(start..).unwrap_or_default();
        let mut found: Vec<&Lexeme> = rest
            .iter()
            .take_while(|lexeme| self.word(lexeme).starts_with(prefix))
            .collect();
        let count = found
            .iter()
            .fold(0u32, |sum, lexeme| sum.saturating_add(lexeme.count));
        // Stable: words as frequent as each other stay in their order.
        found.sort_by_key(|lexeme| std::cmp::Reverse(lexeme.count));
        let words = found.into_iter().take(MAX_BEGINNING);
        (words.map(|lexeme| self.word(lexeme)).collect(), count)
    }

    /// Whether editors say that a word says little.
    pub(crate) fn is_small(&self, word: &str) -> bool {
        self.small.contains(word)
    }

    /// Whether a word stands with the names of places.
    pub(crate) fn is_place_word(&self, word: &str) -> bool {
        self.place.contains(word)
    }

    /// How many words that say something a row of the index has; rows are counted from 1.
    pub(crate) fn length(&self, row: u32) -> u8 {
        let at = (row as usize).checked_sub(1);
        let length = at.and_then(|at| self.lengths.get(at));
        length.copied().unwrap_or(1).max(1)
    }

    /// Whether a word says little by itself, as "the" does.
    pub(crate) fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word)
    }

    /// The words that a misspelt one may have been: one slip away for short ones, two for long ones, neighbours exchanged counting as one.
    /// With `unfinished`, also those that begin so.
    pub(crate) fn near(&self, word: &str, unfinished: bool) -> Vec<Near> {
        let length = word.chars().count();
        let slips = match length {
            0..=2 => return Vec::new(),
            3..=6 => 1,
            _ => 2,
        };
        let mut near = self.within(word, slips);
        if unfinished && near.is_empty() && length >= 4 {
            near = self.begins_within(word, 1);
        }
        near
    }

    /// The words within so many slips, the nearest alone, the most frequent first.
    fn within(&self, word: &str, slips: usize) -> Vec<Near> {
        let length = word.chars().count();
        let wanted = letters(word);
        let mut best = slips;
        let mut near: Vec<Near> = Vec::new();
        for (lexeme, shape) in self.shaped() {
            let far = (shape.letters & !wanted)
                .count_ones()
                .max((wanted & !shape.letters).count_ones());
            if usize::from(shape.length).abs_diff(length) > best || far as usize > best {
                continue;
            }
            let candidate = self.word(lexeme);
            let number = candidate.starts_with(|c: char| c.is_ascii_digit());
            if candidate.starts_with(MARK) || number || self.is_stop(candidate) {
                continue;
            }
            let distance = strsim::osa_distance(word, candidate);
            if distance > best {
                continue;
            }
            if distance < best {
                best = distance;
                near.clear();
            }
            near.push(self.near_to(lexeme, distance));
        }
        Self::nearest(near)
    }

    /// The words that begin nearly so.
    fn begins_within(&self, word: &str, slips: usize) -> Vec<Near> {
        let length = word.chars().count();
        let wanted = letters(word);
        let mut near = Vec::new();
        for (lexeme, shape) in self.shaped() {
            if usize::from(shape.length) <= length
                || (wanted & !shape.letters).count_ones() as usize > slips
            {
                continue;
            }
            let candidate = self.word(lexeme);
            if candidate.starts_with(MARK) {
                continue;
            }
            let begin = |count: usize| {
                let end = candidate
                    .char_indices()
                    .nth(count)
                    .map_or(candidate.len(), |(at, _)| at);
                candidate.get(..end).unwrap_or_default()
            };
            let distance = (length - 1..=length + 1)
                .map(|count| strsim::osa_distance(word, begin(count)))
                .min();
            if distance.is_some_and(|distance| distance <= slips) {
                near.push(self.near_to(lexeme, slips));
            }
        }
        Self::nearest(near)
    }

    /// The words that look most like one that nothing is near to.
    pub(crate) fn guesses(&self, word: &str) -> Vec<Near> {
        let length = word.chars().count();
        if length < 3 {
            return Vec::new();
        }
        let wanted = letters(word);
        let allowed = (length / 2).clamp(1, 4);
        let mut near = Vec::new();
        for (lexeme, shape) in self.shaped() {
            let shared = (wanted & shape.letters).count_ones();
            if usize::from(shape.length).abs_diff(length) > allowed
                || shared * 2 < wanted.count_ones()
            {
                continue;
            }
            let candidate = self.word(lexeme);
            let slips = strsim::osa_distance(word, candidate);
            if slips <= allowed && !candidate.starts_with(MARK) && !self.is_stop(candidate) {
                near.push(self.near_to(lexeme, slips));
            }
        }
        Self::nearest(near)
    }

    fn near_to(&self, lexeme: &Lexeme, slips: usize) -> Near {
        Near {
            word: self.word(lexeme).to_owned(),
            slips,
            count: lexeme.count,
        }
    }

    fn nearest(mut near: Vec<Near>) -> Vec<Near> {
        near.sort_by(|a, b| (a.slips, b.count, &a.word).cmp(&(b.slips, a.count, &b.word)));
        near.truncate(MAX_NEAR);
        near
    }

    /// The words of another script that people spell so in Latin letters.
    pub(crate) fn spelt(&self, word: &str) -> Vec<Near> {
        if !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return Vec::new();
        }
        let known = |word: &str| self.spellings().get(&latin::skeleton(word));
        let bare = || known(word.strip_prefix("al").or(word.strip_prefix("el"))?);
        let found = known(word).or_else(bare);
        let found = found.map_or(&[][..], Vec::as_slice);
        let lexemes = found
            .iter()
            .filter_map(|number| self.words.get(*number as usize));
        let near = lexemes.map(|lexeme| self.near_to(lexeme, 0));
        Self::nearest(near.collect())
    }
}

fn set(lines: &str) -> BTreeSet<String> {
    lines.lines().map(str::to_owned).collect()
}

/// Which letters a word has, told apart by their last six bits.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |set, c| set | 1 << (c as u32 & 63))
}
