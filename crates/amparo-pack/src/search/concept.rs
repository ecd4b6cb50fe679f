//! From the words of a query to its concepts, and every way in which the pack may say them.

use crate::error::PackError;
use crate::fold::{self, Word};
use crate::lexicon::{Lexicon, Near};
use crate::open::Pack;
use crate::search::How;
use crate::search::needles::Needle;
use crate::search::term::{
    FOREIGN, MAX_RUN, Term, any_of, as_stem, foreign, literal, run_expression,
};

/// The most concepts of a query that are looked for.
pub(super) const MAX_CONCEPTS: usize = 14;
/// The longest beginning of a word in characters that the index keeps.
const INDEXED: usize = 3;
/// The most words of a query that may be a name as it stands.
const MAX_WHOLE: usize = 8;
/// The most phrases that are looked for in the place of one.
const MAX_SAME: usize = 24;
/// The longest phrase of a synonym in words.
const MAX_PHRASE: usize = 4;
/// How sure it is that a word is meant that begins so.
const BEGINNING: f32 = 0.65;
/// How sure it is that a phrase is meant that editors say means the same.
const SAME: f32 = 0.55;
/// What a word counts that editors say says little.
const SMALL: f32 = 0.45;
/// What a word counts beside a phrase that it is part of.
const WITHIN: f32 = 0.2;
/// How much more often another language must have a word for it to be at home there.
const AT_HOME: f32 = 4.0;
/// The shortest word in characters that another may be written together with.
const MIN_PART: usize = 4;

/// A word or phrase of a query.
#[derive(Debug)]
pub(super) struct Concept {
    /// What was typed, folded.
    pub(super) typed: String,
    /// How much of its weight counts: less where a phrase around it says more.
    pub(super) share: f32,
    pub(super) terms: Vec<Term>,
    /// Whether the reader's language has it as it was typed.
    literal: bool,
}

/// What the words of a query are looked up in.
pub(super) struct Asked<'a> {
    pack: &'a Pack,
    own: usize,
    lexicon: &'a Lexicon,
    unfinished: bool,
}

impl<'a> Asked<'a> {
    pub(super) fn new(pack: &'a Pack, own: usize, unfinished: bool) -> Result<Self, PackError> {
        Ok(Self {
            pack,
            own,
            lexicon: pack.lexicon(own)?,
            unfinished,
        })
    }

    /// The other languages with their words.
    fn others(&self) -> impl Iterator<Item = Result<(usize, &'a Lexicon), PackError>> {
        let (pack, own) = (self.pack, self.own);
        (0..pack.languages().len())
            .filter(move |ord| *ord != own)
            .map(move |ord| Ok((ord, pack.lexicon(ord)?)))
    }

    /// The concepts of a query.
    pub(super) fn concepts(&self, words: &[Word]) -> Result<Vec<Concept>, PackError> {
        let mut concepts: Vec<Option<Concept>> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let last = at + 1 == words.len();
            let stop = words.len() > 1 && !word.run && self.is_stop(word)?;
            concepts.push(if stop {
                None
            } else {
                Some(self.concept(word, last && self.unfinished)?)
            });
        }
        if concepts.iter().all(Option::is_none) {
            // Nothing but small words: they are all there is.
            for (slot, word) in concepts.iter_mut().zip(words) {
                *slot = Some(self.concept(word, false)?);
            }
        }
        let phrases = self.phrases(words, &mut concepts);
        let mut all: Vec<Concept> = Vec::new();
        for (word, concept) in words.iter().zip(concepts) {
            let Some(mut concept) = concept else { continue };
            if concept.literal {
                self.at_home(word, &mut concept)?;
            } else {
                self.elsewhere(word, &mut concept)?;
            }
            all.push(concept);
        }
        all.extend(phrases);
        all.extend(self.joined(words));
        for word in words.iter().filter(|word| word.run) {
            self.pairs(word, &mut all)?;
        }
        // The rarest say most.
        let weight = |concept: &Concept| {
            let count = concept.terms.iter().filter_map(|term| term.count).max();
            (concept.terms.is_empty(), count.unwrap_or(1))
        };
        if all.len() > MAX_CONCEPTS {
            all.sort_by_key(weight);
            all.truncate(MAX_CONCEPTS);
        }
        Ok(all)
    }

    /// Whether a word says little by itself, in the reader's language or in one where it is at home.
    fn is_stop(&self, word: &Word) -> Result<bool, PackError> {
        if self.lexicon.is_stop(&word.text) {
            return Ok(true);
        }
        let own = self.lexicon.frequency(&word.text);
        for other in self.others() {
            let (_, lexicon) = other?;
            let at_home = lexicon.frequency(&word.text) >= own * AT_HOME;
            if at_home && lexicon.is_stop(&word.text) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A word as the reader's language has it.
    fn concept(&self, word: &Word, unfinished: bool) -> Result<Concept, PackError> {
        let mut terms = literal(self.own, self.lexicon, word, 1.0);
        let mut solid = !terms.is_empty() && !self.lexicon.is_borrowed(&word.text);
        let same = self.lexicon.same(std::slice::from_ref(word));
        terms.extend(self.same_as(same));
        solid |= !same.is_empty();
        let length = word.text.chars().count();
        if unfinished && !word.run && length >= 2 {
            terms.extend(self.beginning(&word.text, length));
        }
        let small = self.lexicon.is_small(&word.text);
        Ok(Concept {
            typed: word.text.clone(),
            share: if small { SMALL } else { 1.0 },
            terms,
            literal: solid,
        })
    }

    /// Words that begin as an unfinished one does.
    fn beginning(&self, text: &str, length: usize) -> Option<Term> {
        let (words, count) = self.lexicon.beginning(text);
        if words.is_empty() {
            return None;
        }
        // The index keeps short beginnings; the words of longer ones are few.
        let expression = if length <= INDEXED {
            format!("\"{text}\"*")
        } else {
            any_of(words)
        };
        Some(Term {
            ord: self.own,
            expression,
            sure: BEGINNING,
            count: Some(count),
            needles: vec![Needle::Prefix(text.to_owned())],
            via: None,
        })
    }

    /// Phrases that editors say mean the same, as one: the most frequent is the one that is told.
    fn same_as(&self, phrases: &[Vec<Word>]) -> Option<Term> {
        let found = phrases.iter().filter_map(|phrase| self.same(phrase));
        let mut all: Vec<Term> = found.take(MAX_SAME).collect();
        all.sort_by_key(|term| std::cmp::Reverse(term.count));
        let parts: Vec<String> = all
            .iter()
            .map(|term| format!("({})", term.expression))
            .collect();
        let needles = all.iter().flat_map(|term| term.needles.clone()).collect();
        let first = all.into_iter().next()?;
        Some(Term {
            expression: parts.join(" OR "),
            needles,
            ..first
        })
    }

    /// A phrase that editors say means the same.
    fn same(&self, phrase: &[Word]) -> Option<Term> {
        let mut parts = Vec::new();
        let mut needles = Vec::new();
        let mut count = u32::MAX;
        for word in phrase {
            let (expression, words, needle) = as_stem(self.lexicon, word)?;
            parts.push(expression);
            count = count.min(words);
            needles.push(needle);
        }
        let shown: Vec<&str> = phrase.iter().map(|word| word.text.as_str()).collect();
        Some(Term {
            ord: self.own,
            expression: parts.join(" AND "),
            sure: SAME,
            count: Some(count),
            needles,
            via: Some((How::Same, shown.join(" "))),
        })
    }

    /// Phrases of several words that editors know, beside their words.
    fn phrases(&self, words: &[Word], concepts: &mut [Option<Concept>]) -> Vec<Concept> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = (2..=MAX_PHRASE).rev().find_map(|length| {
                let phrase = words.get(at..at + length)?;
                let same = self.lexicon.same(phrase);
                (!same.is_empty()).then_some((phrase, same))
            });
            let Some((phrase, same)) = longest else {
                at += 1;
                continue;
            };
            let mut terms: Vec<Term> = self.same_as(same).into_iter().collect();
            if let Some(mut typed) = self.same(phrase) {
                typed.via = None;
                typed.sure = 1.0;
                terms.push(typed);
            }
            if !terms.is_empty() {
                let typed: Vec<&str> = phrase.iter().map(|word| word.text.as_str()).collect();
                found.push(Concept {
                    typed: typed.join(" "),
                    share: 1.0,
                    terms,
                    literal: true,
                });
                for inside in concepts.iter_mut().skip(at).take(phrase.len()).flatten() {
                    inside.share = WITHIN;
                    // What the phrase says need not be guessed from its words.
                    inside.literal = true;
                }
            }
            at += phrase.len();
        }
        found
    }

    /// A word that the reader's language has now and then, in the languages where it is at home.
    fn at_home(&self, word: &Word, concept: &mut Concept) -> Result<(), PackError> {
        let own = self.lexicon.frequency(&word.text);
        if word.run || self.lexicon.count(&word.text).is_none() {
            return Ok(());
        }
        for other in self.others() {
            let (ord, lexicon) = other?;
            if lexicon.frequency(&word.text) > own * AT_HOME && !lexicon.is_stop(&word.text) {
                let terms = foreign(ord, lexicon, word, FOREIGN);
                concept.terms.extend(terms);
            }
        }
        Ok(())
    }

    /// A word that the reader's language does not have: in other languages, as a typo, or in other letters.
    fn elsewhere(&self, word: &Word, concept: &mut Concept) -> Result<(), PackError> {
        let before = concept.terms.len();
        let borrowed = self.lexicon.is_borrowed(&word.text);
        for other in self.others() {
            let (ord, lexicon) = other?;
            let terms = foreign(ord, lexicon, word, FOREIGN);
            concept.terms.extend(terms);
        }
        let foreign = concept.terms.len() > before;
        let length = word.text.chars().count();
        let number = word.text.chars().all(|c| c.is_ascii_digit());
        if borrowed || number || foreign && length < 5 {
            return Ok(());
        }
        let unfinished = self.unfinished && concept.terms.is_empty();
        let near = self.lexicon.near(&word.text, unfinished);
        concept
            .terms
            .extend(self.nearby(self.own, self.lexicon, &near, How::Typo, 1.0));
        let spelt = self.lexicon.spelt(&word.text);
        concept
            .terms
            .extend(self.nearby(self.own, self.lexicon, &spelt, How::Sound, 0.8));
        concept.terms.extend(self.parted(&word.text));
        if !concept.terms.is_empty() {
            return Ok(());
        }
        for other in self.others() {
            let (ord, lexicon) = other?;
            let near = lexicon.near(&word.text, false);
            concept
                .terms
                .extend(self.nearby(ord, lexicon, &near, How::Typo, 0.75));
            let spelt = lexicon.spelt(&word.text);
            concept
                .terms
                .extend(self.nearby(ord, lexicon, &spelt, How::Sound, 0.7));
        }
        Ok(())
    }

    /// Two words that were typed as one.
    fn parted(&self, word: &str) -> Option<Term> {
        let parts = word.char_indices().skip(1).filter_map(|(at, _)| {
            let (one, other) = (word.get(..at)?, word.get(at..)?);
            let longest = one.chars().count().max(other.chars().count());
            let count = self.lexicon.count(one)?.min(self.lexicon.count(other)?);
            (longest >= MIN_PART).then_some((count, one, other))
        });
        let (count, one, other) = parts.max_by_key(|(count, ..)| *count)?;
        Some(Term {
            ord: self.own,
            expression: format!("\"{one}\" AND \"{other}\""),
            sure: 0.75,
            count: Some(count),
            needles: vec![Needle::Word(one.to_owned()), Needle::Word(other.to_owned())],
            via: Some((How::Typo, format!("{one} {other}"))),
        })
    }

    /// Words that were typed as two and are one.
    fn joined(&self, words: &[Word]) -> Vec<Concept> {
        let mut found = Vec::new();
        for pair in words.windows(2) {
            let [one, other] = pair else { continue };
            if one.run || other.run || one.text.len() + other.text.len() < 2 * MIN_PART - 2 {
                continue;
            }
            let joined = Word {
                text: format!("{}{}", one.text, other.text),
                run: false,
            };
            if self.lexicon.count(&joined.text).is_some() {
                let typed = format!("{} {}", one.text, other.text);
                let mut terms = literal(self.own, self.lexicon, &joined, 0.8);
                for term in &mut terms {
                    term.via = Some((How::Typo, joined.text.clone()));
                }
                found.push(Concept {
                    typed,
                    share: 0.6,
                    terms,
                    literal: true,
                });
            }
        }
        found
    }

    fn nearby(
        &self,
        ord: usize,
        lexicon: &Lexicon,
        near: &[Near],
        how: How,
        sure: f32,
    ) -> Vec<Term> {
        let mut terms = Vec::new();
        for near in near {
            let slip = match near.slips {
                0 => 0.8,
                1 => 0.9,
                2 => 0.7,
                _ => 0.3,
            };
            for word in fold::words(&near.word) {
                let mut found = literal(ord, lexicon, &word, sure * slip);
                // An editor's word may be misspelt, too.
                if ord == self.own {
                    let same = lexicon.same(std::slice::from_ref(&word));
                    found.extend(self.same_as(same).map(|mut term| {
                        term.sure *= sure * slip;
                        term
                    }));
                }
                for mut term in found {
                    if term.via.is_none() {
                        term.via = Some((how, near.word.clone()));
                    }
                    if ord != self.own {
                        term.needles.clear();
                    }
                    terms.push(term);
                }
            }
        }
        terms
    }

    /// What finds the passages that have every word as it was typed or nearly so, the small ones too.
    pub(super) fn whole(&self, words: &[Word]) -> Option<String> {
        if words.len() > MAX_WHOLE {
            return None;
        }
        let parts: Option<Vec<String>> = words
            .iter()
            .map(|word| {
                if word.run {
                    let units: Vec<&str> = fold::units(&word.text).collect();
                    return (units.len() <= MAX_RUN).then(|| run_expression(&units));
                }
                if self.lexicon.count(&word.text).is_some() {
                    return Some(format!("\"{}\"", word.text));
                }
                // A name is still a name with a slip in it.
                let near = self.lexicon.near(&word.text, false);
                let words = near.iter().map(|near| near.word.as_str());
                (!near.is_empty()).then(|| any_of(words))
            })
            .collect();
        Some(parts?.join(" AND "))
    }

    /// Whether a word of the query stands with the names of places, in any language.
    pub(super) fn has_place_word(&self, words: &[Word]) -> Result<bool, PackError> {
        let has = |lexicon: &Lexicon| words.iter().any(|word| lexicon.is_place_word(&word.text));
        if has(self.lexicon) {
            return Ok(true);
        }
        for other in self.others() {
            if has(other?.1) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The pairs of characters of a long run: a whole question is rarely said just so.
    fn pairs(&self, word: &Word, all: &mut Vec<Concept>) -> Result<(), PackError> {
        let units: Vec<&str> = fold::units(&word.text).collect();
        if units.len() < 3 {
            return Ok(());
        }
        let others: Vec<_> = self.others().collect::<Result<_, _>>()?;
        let share = 1.0 / (units.len() - 1) as f32;
        for pair in units.windows(2) {
            let pair = Word {
                text: pair.concat(),
                run: true,
            };
            let mut terms = literal(self.own, self.lexicon, &pair, 0.9);
            for (ord, lexicon) in &others {
                terms.extend(foreign(*ord, lexicon, &pair, 0.75));
            }
            if !terms.is_empty() {
                all.push(Concept {
                    typed: pair.text,
                    share: share.max(0.3),
                    terms,
                    literal: true,
                });
            }
        }
        Ok(())
    }

    /// What the words of a query may have been, when nothing is near to them.
    pub(super) fn guesses(&self, words: &[Word]) -> Vec<Concept> {
        let words = words.iter().filter(|word| !word.run).take(MAX_CONCEPTS);
        let guess = |word: &Word| {
            let near = self.lexicon.guesses(&word.text);
            Concept {
                typed: word.text.clone(),
                share: 1.0,
                terms: self.nearby(self.own, self.lexicon, &near, How::Typo, 1.0),
                literal: false,
            }
        };
        words.map(guess).collect()
    }
}
