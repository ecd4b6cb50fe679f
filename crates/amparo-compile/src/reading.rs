//! Reading level: how hard the words are, by the formula established for a language.
//!
//! English: Flesch-Kincaid grade level (Kincaid et al. 1975), `0.39 words/sentence + 11.8 syllables/word - 15.59`: the school year that
//! a reader needs. Spanish: Fernández-Huerta (1959), `206.84 - 60 syllables/word - 1.02 words/sentence`: 0 to 100, more is easier. Other
//! languages have no formula here and are not judged.

use std::collections::BTreeMap;

use amparo_model::{Lang, Message};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::problem::{Problems, Site};
use crate::wanted::{WantedKind, WantedSet};

/// The hardest English file, in school years.
const MAX_GRADE: f64 = 8.0;
/// The hardest English on average.
const MAX_MEAN_GRADE: f64 = 6.0;
/// The hardest Spanish file; below 60 the scale says "somewhat difficult".
const MIN_EASE: f64 = 60.0;
/// The hardest Spanish on average; from 70 on the scale says "fairly easy".
const MIN_MEAN_EASE: f64 = 70.0;
/// Fewer words than this say nothing about a text.
const MIN_WORDS: usize = 50;

/// What the formulas count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    sentences: usize,
    words: usize,
    syllables: usize,
}

/// A formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Formula {
    FleschKincaid,
    FernandezHuerta,
}

impl Formula {
    /// The one established for a language.
    pub(crate) fn of(lang: &Lang) -> Option<Self> {
        match lang.language() {
            "en" => Some(Self::FleschKincaid),
            "es" => Some(Self::FernandezHuerta),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::FleschKincaid => "Flesch-Kincaid grade",
            Self::FernandezHuerta => "Fernández-Huerta score",
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
    fn score(self, tally: Tally) -> f64 {
        let words = tally.words.max(1) as f64;
        let length = words / tally.sentences.max(1) as f64;
        let syllables = tally.syllables as f64 / words;
        match self {
            Self::FleschKincaid => 0.39 * length + 11.8 * syllables - 15.59,
            Self::FernandezHuerta => 206.84 - 60.0 * syllables - 1.02 * length,
        }
    }

    /// The bound of one file and the bound of the mean.
    fn bounds(self) -> (f64, f64) {
        match self {
            Self::FleschKincaid => (MAX_GRADE, MAX_MEAN_GRADE),
            Self::FernandezHuerta => (MIN_EASE, MIN_MEAN_EASE),
        }
    }

    fn too_hard(self, score: f64, bound: f64) -> bool {
        match self {
            Self::FleschKincaid => score > bound,
            Self::FernandezHuerta => score < bound,
        }
    }

    fn syllables(self, word: &str) -> usize {
        match self {
            Self::FleschKincaid => english_syllables(word),
            Self::FernandezHuerta => spanish_syllables(word),
        }
    }

    /// Counts a text. What has no full stop, such as a heading, is a sentence too.
    fn tally(self, text: &str) -> Tally {
        let mut tally = Tally::default();
        for sentence in text.unicode_sentences() {
            let mut words = 0;
            for word in sentence.unicode_words() {
                words += 1;
                tally.syllables += self.syllables(word);
            }
            tally.words += words;
            tally.sentences += usize::from(words > 0);
        }
        tally
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
    }
}

/// Tells files that are too hard to read, and a language that is too hard on average.
pub(crate) fn check(
    lang: &Lang,
    messages: &BTreeMap<String, Message>,
    wanted: &WantedSet,
    problems: &mut Problems,
) {
    let Some(formula) = Formula::of(lang) else {
        return;
    };
    let mut files: BTreeMap<&str, Tally> = BTreeMap::new();
    for (id, message) in messages {
        if let Some(wanted) = wanted.messages.get(id)
            && wanted.kind == WantedKind::Text
        {
            let tally = formula.tally(&message.text.to_plain());
            *files.entry(&wanted.stem).or_default() += tally;
        }
    }
    let (bound, mean_bound) = formula.bounds();
    let mut all = Tally::default();
    let mut told = false;
    for (stem, tally) in &files {
        all += *tally;
        let score = formula.score(*tally);
        if tally.words >= MIN_WORDS && formula.too_hard(score, bound) {
            told = true;
            problems.error(
                "hard-to-read",
                &Site::new(&format!("locales/{lang}/{stem}.ftl"), 0..0),
                format!(
                    "this file has a {} of {score:.1}; {bound:.0} is the bound",
                    formula.name()
                ),
                "use shorter sentences and shorter words; docs/writing.md shows how",
            );
        }
    }
    let score = formula.score(all);
    if !told && all.words >= MIN_WORDS && formula.too_hard(score, mean_bound) {
        problems.error(
            "hard-to-read",
            &Site::new(&format!("locales/{lang}/ui.ftl"), 0..0),
            format!(
                "`{lang}` has a {} of {score:.1} on average; {mean_bound:.0} is the bound",
                formula.name()
            ),
            "begin with the files that are hardest; docs/writing.md shows how",
        );
    }
}

/// Vowel groups, without a silent `e`. Good to about one word in twenty, and wrong in both directions.
fn english_syllables(word: &str) -> usize {
    let letters: Vec<char> = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_lowercase)
        .collect();
    let vowel = |c: &char| "aeiouy".contains(*c);
    let mut count = groups(&letters, vowel);
    let ends = |ending: &str| {
        let ending: Vec<char> = ending.chars().collect();
        letters.ends_with(&ending)
    };
    let before = |back: usize| letters.len().checked_sub(back).map(|at| letters[at]);
    // "make", "noted" and "rates" end in a silent e; "table", "wanted" and "judges" do not.
    let silent = if ends("e") {
        let syllabic_l = ends("le") && before(3).is_some_and(|c| !vowel(&c));
        before(2).is_some_and(|c| !vowel(&c)) && !syllabic_l
    } else if ends("ed") {
        before(3).is_some_and(|c| !vowel(&c) && c != 't' && c != 'd')
    } else if ends("es") {
        before(3).is_some_and(|c| !vowel(&c) && !"cgsxz".contains(c))
            && !(ends("ches") || ends("shes"))
    } else {
        false
    };
    if silent {
        count = count.saturating_sub(1);
    }
    // "ia" and "io" are two syllables where no t, s, c or g has made one sound of them: "immediate", "period".
    for at in 1..letters.len().saturating_sub(1) {
        let pair = (letters[at], letters[at + 1]);
        if matches!(pair, ('i', 'a' | 'o')) && !"tscgxlnv".contains(letters[at - 1]) {
            count += 1;
        }
    }
    count.max(1)
}

/// Vowel groups, cut between strong vowels and before or after a stressed weak one.
fn spanish_syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let lower: String = lower.nfc().collect();
    let lower = lower
        .replace("que", "ke")
        .replace("qui", "ki")
        .replace("qué", "ké")
        .replace("quí", "kí")
        .replace("gue", "ge")
        .replace("gui", "gi")
        .replace("gué", "gé")
        .replace("guí", "gí");
    let letters: Vec<char> = lower.chars().filter(|c| c.is_alphabetic()).collect();
    let strong = |c: char| "aeoáéó".contains(c);
    let stressed_weak = |c: char| "íú".contains(c);
    let vowel = |c: &char| strong(*c) || stressed_weak(*c) || "iuü".contains(*c);
    let mut count = groups(&letters, vowel);
    for pair in letters.windows(2) {
        if let [a, b] = pair
            && (strong(*a) && strong(*b)
                || stressed_weak(*a) && strong(*b)
                || strong(*a) && stressed_weak(*b))
        {
            count += 1;
        }
    }
    count.max(1)
}

/// How many runs of vowels there are.
fn groups(letters: &[char], vowel: impl Fn(&char) -> bool) -> usize {
    let mut count = 0;
    let mut inside = false;
    for letter in letters {
        let is = vowel(letter);
        count += usize::from(is && !inside);
        inside = is;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_words_have_their_syllables() {
        let words = "about:2 again:2 lawyer:2 immigration:4 paper:2 people:2 officer:3 police:2 family:3 children:2 asked:1 arrested:3 \
                     detention:3 facility:4 little:2 names:1 signed:1 judges:2 interpreter:4 medicine:3 emergency:4 county:2 table:2 \
                     make:1 home:1 churches:2 watches:2 wanted:2 the:1 be:1 immediate:4 period:3 station:2 judicial:3 I-205:1";
        for pair in words.split_whitespace() {
            let (word, count) = pair.split_once(':').expect("a word and a number");
            assert_eq!(english_syllables(word).to_string(), count, "{word}");
        }
    }

    #[test]
    fn spanish_words_have_their_syllables() {
        let words = "abogado:4 policía:4 huellas:2 inmigración:4 documentos:4 país:2 aeropuerto:5 leer:2 ciudadano:4 familia:3 \
                     retención:3 usted:2 ahora:3 quién:1 guerra:2 averigüe:4 y:1 soy:1 oír:2 día:2 juez:1 cárcel:2 hoy:1";
        for pair in words.split_whitespace() {
            let (word, count) = pair.split_once(':').expect("a word and a number");
            assert_eq!(spanish_syllables(word).to_string(), count, "{word}");
        }
    }

    #[test]
    fn the_formulas_are_those_that_were_published() {
        let tally = Tally {
            sentences: 10,
            words: 100,
            syllables: 140,
        };
        let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
        let grade = Formula::FleschKincaid.score(tally);
        assert!(close(grade, 0.39 * 10.0 + 11.8 * 1.4 - 15.59), "{grade}");
        let ease = Formula::FernandezHuerta.score(tally);
        assert!(close(ease, 206.84 - 84.0 - 10.2), "{ease}");
    }

    #[test]
    fn a_heading_is_a_sentence_and_long_words_are_harder() {
        let formula = Formula::FleschKincaid;
        assert_eq!(formula.tally("Do not open. Ask who it is").sentences, 2);
        let easy = formula.score(formula.tally("Do not open the door. Ask who it is."));
        let hard = formula.score(formula.tally(
            "Administrative determinations regarding inadmissibility necessitate representation.",
        ));
        assert!(easy < 1.0 && hard > 20.0, "{easy} {hard}");
    }
}
