//! The ways in which a language may say a word, as questions to its index.

use amparo_model::Lang;

use crate::fold::{self, Word};
use crate::korean;
use crate::lexicon::Lexicon;
use crate::open::Pack;
use crate::search::How;
use crate::search::needles::Needle;
use crate::stem::MARK;

/// How sure it is that a word of the same stem is meant.
const FAMILY: f32 = 0.5;
/// How sure it is that a word of another language is meant: more than one's own, which only quotes it.
pub(super) const FOREIGN: f32 = 1.2;
/// The most characters of a run that are looked for as one.
pub(super) const MAX_RUN: usize = 12;

/// One way in which one language may say a concept.
#[derive(Debug, Clone)]
pub(super) struct Term {
    /// The language, by its place in the pack.
    pub(super) ord: usize,
    /// What is asked of the index.
    pub(super) expression: String,
    /// How sure it is that this is meant: 1 for what was typed.
    pub(super) sure: f32,
    /// In how many passages it stands, as far as the lexicon knows; `None`: the index tells.
    pub(super) count: Option<u32>,
    /// What to mark, if it is the reader's language.
    pub(super) needles: Vec<Needle>,
    /// What was found, and how, if it is not what was typed.
    pub(super) via: Option<(How, String)>,
}

/// The ways in which a language has a word as it was typed: itself, and words of its stem.
pub(super) fn literal(ord: usize, lexicon: &Lexicon, word: &Word, sure: f32) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut push = |expression: String, sure: f32, count: Option<u32>, needle: Needle| {
        terms.push(Term {
            ord,
            expression,
            sure,
            count,
            needles: vec![needle],
            via: None,
        });
    };
    if word.run {
        let mut runs = vec![(word.text.as_str(), 1.0)];
        if lexicon.korean {
            runs.extend(korean::without_particle(&word.text).map(|rest| (rest, 0.95)));
        }
        for (run, worth) in runs {
            let units: Vec<&str> = fold::units(run).take(MAX_RUN + 1).collect();
            let known = units.iter().all(|unit| lexicon.count(unit).is_some());
            if known && units.len() <= MAX_RUN {
                let count = (units.len() == 1).then(|| lexicon.count(run)).flatten();
                push(
                    run_expression(&units),
                    sure * worth,
                    count,
                    Needle::Run(run.to_owned()),
                );
            }
        }
        return terms;
    }
    let text = &word.text;
    if let Some(count) = lexicon.count(text) {
        push(
            format!("\"{text}\""),
            sure,
            Some(count),
            Needle::Word(text.clone()),
        );
    }
    // A number has no family, and a single letter says too little to have one.
    if text.chars().nth(2).is_some()
        && let Some((stem, count)) = lexicon.stem(text)
    {
        let expression = format!("(\"{MARK}{stem}\" OR \"{stem}\")");
        push(
            expression,
            sure * FAMILY,
            Some(count),
            Needle::Stem(stem.into_owned()),
        );
    }
    terms
}

/// The ways in which another language has a word.
pub(super) fn foreign(ord: usize, lexicon: &Lexicon, word: &Word, sure: f32) -> Vec<Term> {
    let mut terms = literal(ord, lexicon, word, sure);
    for term in &mut terms {
        term.via = Some((How::Language, word.text.clone()));
        term.needles.clear();
    }
    terms
}

/// A word or its family as one expression.
pub(super) fn as_stem(lexicon: &Lexicon, word: &Word) -> Option<(String, u32, Needle)> {
    if word.run {
        let units: Vec<&str> = fold::units(&word.text).collect();
        let counts: Option<Vec<u32>> = units.iter().map(|unit| lexicon.count(unit)).collect();
        let count = counts?.into_iter().min()?;
        return Some((
            run_expression(&units),
            count,
            Needle::Run(word.text.clone()),
        ));
    }
    let (stem, count) = lexicon.stem(&word.text)?;
    let expression = format!("(\"{MARK}{stem}\" OR \"{stem}\" OR \"{}\")", word.text);
    Some((expression, count, Needle::Stem(stem.into_owned())))
}

/// Any of these words.
pub(super) fn any_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words = words.into_iter().map(|word| format!("\"{word}\""));
    format!("({})", words.collect::<Vec<_>>().join(" OR "))
}

/// A run as its pairs of characters, all of them; a single character as the beginning of one.
pub(super) fn run_expression(units: &[&str]) -> String {
    if let [unit] = units {
        return format!("\"{unit}\"*");
    }
    let pairs = units.windows(2).map(<[&str]>::concat);
    let pairs: Vec<String> = pairs.map(|pair| format!("\"{pair}\"")).collect();
    format!("({})", pairs.join(" AND "))
}

/// The language of a term.
pub(super) fn lang_of(pack: &Pack, term: &Term) -> Option<Lang> {
    pack.languages()
        .get(term.ord)
        .map(|language| language.lang.clone())
}
