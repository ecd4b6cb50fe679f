//! A made-up book as large as one likes, in fourteen languages and all their scripts: the same for the same size.
//!
//! It has the shape of the reference pack: as many pages, passages of such lengths, and so many words in each, times the scale. Which words
//! stand in it follows Zipf's law, and a larger book has more of them (Heaps' law). The words of English and Spanish are those of the reference
//! pack in their own order of frequency, then made-up ones; those of other languages are made of the letters of their script.

use std::collections::BTreeMap;

use amparo_model::{
    Block, BlockKind, Book, Card, Group, Id, Lang, Language, Message, State, Synonyms, Text, Topic,
};
use fastrand::Rng;

/// The languages, and what their words are made of.
const LANGUAGES: [(&str, Script); 14] = [
    ("en", Script::Reference),
    ("es", Script::Reference),
    (
        "vi",
        Script::Syllables(
            "ba|bă|ca|chư|đi|đư|giấ|hô|khô|là|lu|mộ|ngư|nhà|ph|quy|sá|thẩ|trá|vê",
            "|n|ng|nh|t|c|m|i",
            1,
        ),
    ),
    ("ko", Script::Characters(0xac00, 2000, true)),
    ("zh-Hans", Script::Characters(0x4e00, 3000, false)),
    ("ja", Script::Characters(0x4e00, 2000, false)),
    (
        "gu",
        Script::Syllables("ક|કા|કિ|ગ|ચ|જ|ટ|ડ|ત|દ|ન|પ|બ|મ|ય|ર|લ|વ|શ|સ|હ", "|ં|ી|ો", 3),
    ),
    (
        "am",
        Script::Syllables("ሀ|ለ|መ|ሰ|ረ|ቀ|በ|ተ|ነ|አ|ከ|ወ|ዘ|የ|ደ|ገ|ጠ|ጸ|ፈ|ፖ|ሊ|ሳ", "|ስ|ት|ን|ር", 3),
    ),
    (
        "hi",
        Script::Syllables("क|का|ग|च|ज|ट|ड|त|द|न|प|ब|म|य|र|ल|व|श|स|ह|कि|नी", "|ं|ी|ो", 3),
    ),
    (
        "ru",
        Script::Syllables(
            "ба|во|го|да|же|за|ки|ло|му|не|по|ра|си|то|фи|хо|ча|ше",
            "|н|т|ть|м|л",
            3,
        ),
    ),
    (
        "ar",
        Script::Syllables("ا|ب|ت|ج|ح|د|ر|س|ش|ع|ف|ق|ك|ل|م|ن|ه|و|ي", "|ا|ة|ي", 4),
    ),
    (
        "th",
        Script::Syllables(
            "กา|ขอ|คน|จับ|ชา|ตำ|ทา|นา|บ้า|ปา|มา|ยา|รา|ลา|วา|สา|หา|เป|แม",
            "|น|ง|ก|ด",
            0,
        ),
    ),
    (
        "km",
        Script::Syllables("ក|ខ|គ|ច|ជ|ដ|ត|ទ|ន|ប|ម|យ|រ|ល|វ|ស|ហ|អ|ផ្ទ|ប្រ", "|ា|ី|ូ|ះ", 0),
    ),
    (
        "my",
        Script::Syllables("က|ခ|ဂ|စ|ဆ|တ|ထ|ဒ|န|ပ|ဖ|ဘ|မ|ယ|ရ|လ|ဝ|သ|ဟ|အ", "|ာ|ိ|ု|ေ|း", 0),
    ),
];

/// What the words of a language are made of.
#[derive(Clone, Copy)]
enum Script {
    /// Words of the reference pack, then words made of their beginnings.
    Reference,
    /// Beginnings and ends of syllables, and the most syllables of a word; 0: words are not parted by spaces.
    Syllables(&'static str, &'static str, usize),
    /// Characters from a code point on, so many of them, and whether spaces part words.
    Characters(u32, u32, bool),
}

/// How many topics the reference pack has, and how many passages each.
const TOPICS: usize = 90;
const PASSAGES: usize = 44;
/// How many words a language has at scale 1; it grows with the square root of the scale.
const WORDS: f64 = 5000.0;

/// The words of one language, the most frequent first.
pub struct Vocabulary {
    words: Vec<String>,
    /// The sum of the frequencies up to each word.
    sums: Vec<f64>,
    gap: &'static str,
}

impl Vocabulary {
    fn new(script: Script, reference: &[String], scale: usize, rng: &mut Rng) -> Self {
        let count = (WORDS * (scale as f64).sqrt()) as usize;
        let mut words = Vec::new();
        let mut gap = " ";
        match script {
            Script::Reference => {
                words.extend(reference.iter().take(count).cloned());
                while words.len() < count {
                    let part = |rng: &mut Rng| reference[rng.usize(..reference.len())].clone();
                    let (one, other) = (part(rng), part(rng));
                    let half =
                        |word: &str, keep: usize| word.chars().take(keep).collect::<String>();
                    words.push(half(&one, 3) + &half(&other, 4));
                }
            }
            Script::Syllables(begins, ends, most) => {
                let begins: Vec<&str> = begins.split('|').collect();
                let ends: Vec<&str> = ends.split('|').collect();
                if most == 0 {
                    gap = "";
                }
                for _ in 0..count {
                    let syllables = 1 + rng.usize(..most.max(3));
                    let word = (0..syllables).map(|_| {
                        let begin = begins[rng.usize(..begins.len())];
                        format!("{begin}{}", ends[rng.usize(..ends.len())])
                    });
                    words.push(word.collect());
                }
            }
            Script::Characters(first, many, spaces) => {
                if !spaces {
                    gap = "";
                }
                for _ in 0..count {
                    let length = 1 + rng.usize(..3);
                    let word = (0..length).filter_map(|_| char::from_u32(first + rng.u32(..many)));
                    words.push(word.collect());
                }
            }
        }
        let mut sum = 0.0;
        let sums = (1..=words.len()).map(|rank| {
            sum += 1.0 / (rank as f64 + 2.7).powf(1.05);
            sum
        });
        Self {
            sums: sums.collect(),
            words,
            gap,
        }
    }

    /// A word, the frequent ones more often.
    fn word(&self, rng: &mut Rng) -> &str {
        let at = rng.f64() * self.sums.last().copied().unwrap_or(0.0);
        let index = self.sums.partition_point(|sum| *sum < at);
        self.words.get(index).map_or("", String::as_str)
    }

    /// A text of so many words.
    fn text(&self, words: usize, rng: &mut Rng) -> String {
        let words: Vec<&str> = (0..words).map(|_| self.word(rng)).collect();
        words.join(self.gap)
    }
}

/// The words of the reference pack in a language, the most frequent first.
fn reference_words(reference: &Book, lang: &str) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let messages = reference
        .messages
        .iter()
        .filter(|(known, _)| known.as_str() == lang);
    for message in messages.flat_map(|(_, messages)| messages.values()) {
        for word in message
            .text
            .to_plain()
            .split(|c: char| !c.is_alphanumeric())
        {
            if !word.is_empty() {
                *counts.entry(word.to_lowercase()).or_default() += 1;
            }
        }
    }
    let mut words: Vec<(usize, String)> = counts
        .into_iter()
        .map(|(word, count)| (count, word))
        .collect();
    words.sort_by(|a, b| b.cmp(a));
    words.into_iter().map(|(_, word)| word).collect()
}

/// A book that is so many times as large as the reference pack.
pub fn book(reference: &Book, scale: usize) -> Book {
    let mut rng = Rng::with_seed(20_261_124);
    let id = |text: String| -> Id { text.parse().expect("an id") };
    let mut book = Book {
        topics: Vec::new(),
        cards: Vec::new(),
        walks: Vec::new(),
        forms: Vec::new(),
        contacts: Vec::new(),
        terms: Vec::new(),
        facts: Vec::new(),
        media: Vec::new(),
        clips: Vec::new(),
        messages: BTreeMap::new(),
        synonyms: BTreeMap::new(),
        ui: BTreeMap::new(),
        languages: Vec::new(),
        places: reference.places.clone(),
        meta: reference.meta.clone(),
    };
    // How many words each message has; the same in every language.
    let mut lengths: Vec<(String, usize)> = Vec::new();
    for number in 0..TOPICS * scale {
        let name = format!("t{number}");
        for (part, words) in [("title", 5), ("short", 2), ("lead", 11)] {
            lengths.push((format!("{name}-{part}"), words));
        }
        let mut blocks = Vec::new();
        for passage in 0..PASSAGES / 2 {
            let message = format!("{name}-b{passage}");
            lengths.push((message.clone(), 5 + rng.usize(..10)));
            lengths.push((format!("{message}-detail"), 8 + rng.usize(..24)));
            blocks.push(Block {
                id: id(format!("b{passage}")),
                message,
                detail: true,
                facts: Vec::new(),
                kind: if passage % 4 == 0 {
                    BlockKind::Say { card: None }
                } else {
                    BlockKind::Dont
                },
            });
        }
        book.topics.push(Topic {
            id: id(name),
            group: Group::ALL[number % Group::ALL.len()],
            urgent: number % 12 == 0,
            order: number as u32,
            icon: id("house".into()),
            review_by: reference.meta.expires,
            blocks,
            at: BTreeMap::new(),
        });
    }
    for number in 0..24 * scale {
        let name = format!("c{number}");
        for (part, words) in [("title", 3), ("say", 12), ("when", 9)] {
            lengths.push((format!("card-{name}-{part}"), words));
        }
        book.cards.push(Card {
            id: id(name),
            order: number as u32,
            icon: id("hand".into()),
            facts: Vec::new(),
        });
    }
    for (tag, script) in LANGUAGES {
        let lang: Lang = tag.parse().expect("a tag");
        let words = Vocabulary::new(script, &reference_words(reference, tag), scale, &mut rng);
        let mut messages = BTreeMap::new();
        for (id, length) in &lengths {
            let text = Text::plain(words.text(*length, &mut rng));
            let state = State::Machine;
            messages.insert(id.clone(), Message { text, state });
        }
        book.messages.insert(lang.clone(), messages);
        book.synonyms.insert(lang.clone(), Synonyms::default());
        book.languages.push(Language {
            lang,
            direction: Default::default(),
            fallback: Vec::new(),
            name: tag.into(),
        });
    }
    book
}

/// Queries of one to four neighbouring words of a language's texts; with `slips` one of them is misspelt.
pub fn queries(book: &Book, lang: &Lang, count: usize, slips: bool) -> Vec<String> {
    let mut rng = Rng::with_seed(count as u64 + u64::from(slips));
    let messages: Vec<&Message> = book.messages[lang].values().collect();
    let mut queries = Vec::new();
    while queries.len() < count {
        let text = messages[rng.usize(..messages.len())].text.to_plain();
        let words: Vec<&str> = text.split(' ').collect();
        let query = if words.len() > 1 {
            let length = 1 + rng.usize(..4.min(words.len()));
            let start = rng.usize(..=words.len() - length);
            words[start..start + length].join(" ")
        } else {
            // Without spaces: some characters, as a reader sees them.
            let characters = amparo_pack::fold(&text);
            let length = (2 + rng.usize(..5)).min(characters.len());
            let start = rng.usize(..=characters.len() - length);
            characters[start..start + length].concat()
        };
        queries.push(if slips { slip(&query, &mut rng) } else { query });
    }
    queries
}

/// Exchanges two neighbouring letters, or drops or doubles one, in the longest word.
fn slip(query: &str, rng: &mut Rng) -> String {
    let longest = query
        .split(' ')
        .max_by_key(|word| word.chars().count())
        .unwrap_or(query);
    let mut letters: Vec<char> = longest.chars().collect();
    if letters.len() < 4 {
        return query.to_owned();
    }
    let at = 1 + rng.usize(..letters.len() - 2);
    match rng.usize(..3) {
        0 => letters.swap(at, at + 1),
        1 => {
            letters.remove(at);
        }
        _ => letters.insert(at, letters[at]),
    }
    query.replacen(longest, &letters.into_iter().collect::<String>(), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_scale_gives_the_same_book_in_every_script() {
        let reference = crate::book(&crate::golden_sources(), false);
        let one = book(&reference, 1);
        assert_eq!(one, book(&reference, 1));
        assert_eq!(one.languages.len(), LANGUAGES.len());
        let pack = amparo_pack::write(&one).expect("it can be written");
        let pack = amparo_pack::Pack::open(&pack).expect("it opens");
        for language in &one.languages {
            for text in queries(&one, &language.lang, 5, false) {
                let query = amparo_pack::Query {
                    text: &text,
                    lang: &language.lang,
                    path: &[],
                };
                let hits = pack.search(query).expect("it can be searched").hits;
                assert!(!hits.is_empty(), "{} finds `{text}`", language.lang);
            }
        }
    }
}
