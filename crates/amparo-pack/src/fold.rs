//! Folds text for search: the same code for what is packed and for what is asked.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// A word in the form that is searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    /// Whether it is a run of a script that is searched character by character: Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese.
    pub(crate) run: bool,
}

/// The words of a text in the form that is searched: decomposed, without accents and case; a run of Chinese, Japanese, Korean, Thai, Lao,
/// Khmer or Burmese character by character.
///
/// ```
/// assert_eq!(amparo_pack::fold("¿Órdenes del JUEZ?"), ["ordenes", "del", "juez"]);
/// assert_eq!(amparo_pack::fold("HB1105"), ["hb", "1105"]);
/// assert_eq!(amparo_pack::fold("逮捕了"), ["逮", "捕", "了"]);
/// ```
pub fn fold(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for word in words(text) {
        if word.run {
            tokens.extend(units(&word.text).map(str::to_owned));
        } else {
            tokens.push(word.text);
        }
    }
    tokens
}

/// The words of a text; letters and digits that touch are two words.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut last = Class::Gap;
    for c in folded(text) {
        let class = Class::of(c, last);
        match words.last_mut() {
            Some(word) if class == last && class != Class::Gap => word.text.push(c),
            _ if class == Class::Gap => {}
            _ => words.push(Word {
                text: c.into(),
                run: class == Class::Run,
            }),
        }
        last = class;
    }
    words
}

/// The pieces of a text that hold words, as they stand in it, with the words of each.
pub(crate) fn pieces(text: &str) -> Vec<(Range<usize>, Vec<Word>)> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        let inside = c.is_alphanumeric() || is_combining_mark(c) || is_dropped(c);
        let end = at + c.len_utf8();
        match ranges.last_mut() {
            Some(range) if inside && open => range.end = end,
            _ if inside => ranges.push(at..end),
            _ => {}
        }
        open = inside;
    }
    ranges
        .into_iter()
        .map(|range| {
            let words = words(text.get(range.clone()).unwrap_or_default());
            (range, words)
        })
        .collect()
}

/// A run as it stands in the index: every two neighbouring characters, and the last one alone, so that each begins a token.
#[cfg(feature = "write")]
pub(crate) fn pairs(run: &str) -> impl Iterator<Item = String> {
    let units: Vec<&str> = units(run).collect();
    let last = units.last().map(|unit| (*unit).to_owned());
    let pairs: Vec<String> = units.windows(2).map(<[&str]>::concat).collect();
    pairs.into_iter().chain(last)
}

/// The characters of a run as a reader sees them: a letter with its marks, with what stands under it and with a vowel before or after it.
pub(crate) fn units(run: &str) -> impl Iterator<Item = &str> {
    let mut starts = Vec::new();
    let mut last = '\0';
    for (at, c) in run.char_indices() {
        let joins = is_combining_mark(c)
            || matches!(last, '\u{1039}' | '\u{17d2}' | '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}')
            || matches!(c, '\u{e30}' | '\u{e32}' | '\u{e45}' | '\u{eb0}' | '\u{eb2}');
        if !joins || starts.is_empty() {
            starts.push(at);
        }
        last = c;
    }
    let ends = starts.iter().skip(1).copied().chain([run.len()]);
    let ranges: Vec<_> = starts.iter().copied().zip(ends).collect();
    ranges
        .into_iter()
        .filter_map(move |(start, end)| run.get(start..end))
}

/// The characters of a text, each in its plain form, composed again.
fn folded(text: &str) -> impl Iterator<Item = char> {
    text.nfkd()
        .flat_map(char::to_lowercase)
        .filter(|c| !is_dropped(*c))
        .flat_map(|c| {
            let (first, second) = same_letters(c);
            std::iter::once(first).chain(second)
        })
        .nfc()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Gap,
    Letter,
    Digit,
    Run,
}

impl Class {
    fn of(c: char, last: Self) -> Self {
        if is_combining_mark(c) && last != Self::Gap {
            last
        } else if is_run(c) {
            Self::Run
        } else if c.is_numeric() {
            Self::Digit
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            Self::Letter
        } else {
            Self::Gap
        }
    }
}

/// Marks that people leave out when they type: accents and vowel points, by their combining class; never those that make another letter, as
/// the nukta (7), the kana voicing (8), the virama (9) and the marks of Thai (103, 107) do. Also what cannot be seen.
fn is_dropped(c: char) -> bool {
    matches!(canonical_combining_class(c), 1 | 10..=35 | 202..=240)
        || matches!(c, '\u{ad}' | '\u{640}' | '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Letters that are written in more than one way, and digits.
fn same_letters(c: char) -> (char, Option<char>) {
    let one = match c {
        'ß' => return ('s', Some('s')),
        'æ' => return ('a', Some('e')),
        'œ' => return ('o', Some('e')),
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        'ς' => 'σ',
        // Arabic, Persian, Urdu
        'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ە' | 'ھ' | 'ۃ' => 'ه',
        // Ethiopic letters that sound the same
        '\u{1210}'..='\u{1216}' => moved(c, 0x1210, 0x1200),
        '\u{1280}'..='\u{1286}' => moved(c, 0x1280, 0x1200),
        '\u{12b8}'..='\u{12be}' => moved(c, 0x12b8, 0x1200),
        '\u{1220}'..='\u{1227}' => moved(c, 0x1220, 0x1230),
        '\u{12d0}'..='\u{12d6}' => moved(c, 0x12d0, 0x12a0),
        '\u{1340}'..='\u{1346}' => moved(c, 0x1340, 0x1338),
        // Katakana
        '\u{30a1}'..='\u{30f6}' => moved(c, 0x30a1, 0x3041),
        _ => digit(c).unwrap_or(c),
    };
    // The first and fourth order of these two sound the same.
    let one = match one {
        '\u{1203}' => '\u{1200}',
        '\u{12a3}' => '\u{12a0}',
        _ => one,
    };
    (one, None)
}

fn moved(c: char, from: u32, to: u32) -> char {
    char::from_u32(c as u32 - from + to).unwrap_or(c)
}

/// The digit that a digit of another script is.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 19] = [
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
        0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0,
    ];
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&(c as u32)))?;
    char::from_digit(c as u32 - zero, 10)
}

/// Scripts that are searched character by character.
fn is_run(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{e4f}' | '\u{e80}'..='\u{ecf}' | '\u{edc}'..='\u{edf}'
        | '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{109f}'
        | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17d3}' | '\u{17d7}' | '\u{17dc}'..='\u{17dd}'
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3130}'..='\u{318f}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{aa60}'..='\u{aa7f}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        && (c.is_alphanumeric() || is_combining_mark(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type_is_what_is_packed() {
        for (typed, written) in [
            ("abogado detencion", "Abogado: detención"),
            ("migra", "MIGRA"),
            ("محامي", "مُحامى"),
            ("اجراء", "إجراء"),
            ("وكيل", "وکیل"),
            ("می شود", "می‌شود"),
            ("luat su", "luật sư"),
            ("١٢", "12"),
            ("१२", "12"),
            ("๑๒", "12"),
            ("dien dan", "diễn đàn"),
            ("strasse", "Straße"),
            ("ፀሐይ", "ጸሀይ"),
            ("ዓለም", "አለም"),
            ("すし", "スシ"),
            ("１１０５", "1105"),
            ("i 200", "I-200"),
            ("287 g", "287(g)"),
            ("hb 1105", "HB1105"),
            ("don t", "don’t"),
        ] {
            assert_eq!(fold(typed), fold(written), "`{typed}` finds `{written}`");
        }
        assert_ne!(fold("が"), fold("か"), "the voicing makes another letter");
    }

    #[test]
    fn runs_are_cut_where_a_reader_sees_characters() {
        let all = |text: &str| -> Vec<String> { units(text).map(str::to_owned).collect() };
        assert_eq!(all("逮捕"), ["逮", "捕"]);
        assert_eq!(all("경찰"), ["경", "찰"]);
        assert_eq!(fold("ตำรวจ").len(), 4, "consonant and vowel stay together");
        assert_eq!(fold("เปิด").len(), 2, "so does a vowel before its consonant");
        assert_eq!(fold("ប៉ូលិស").len(), 3);
        assert_eq!(fold("ផ្ទះ").len(), 1, "what stands below belongs to it");
        assert_eq!(fold("ရဲ").len(), 1);
    }

    #[test]
    fn pieces_are_where_they_stand() {
        let text = "¡No abra! «La puerta» I-200";
        let found: Vec<_> = pieces(text)
            .into_iter()
            .map(|(range, _)| &text[range])
            .collect();
        assert_eq!(found, ["No", "abra", "La", "puerta", "I", "200"]);
    }

    #[test]
    fn nothing_breaks_it() {
        for text in [
            "",
            "   ",
            "\0",
            "\u{202e}abc",
            "🙂🙂",
            "''\"\"*^",
            "\u{301}\u{301}",
            &"a".repeat(100_000),
        ] {
            let _ = (fold(text), pieces(text));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,60}") {
            let once = fold(&text).join(" ");
            prop_assert_eq!(fold(&once).join(" "), once);
        }

        #[test]
        fn a_token_is_a_token_to_the_index(text in ".{0,60}") {
            for token in fold(&text) {
                prop_assert!(!token.is_empty());
                let safe = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric();
                prop_assert!(token.chars().all(safe), "`{token}` is one word to `tokenize='ascii'`");
            }
        }
    }
}
