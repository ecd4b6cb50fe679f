//! Search: a query in any language, with mistakes, finds the pages of the reader's language and place.
//!
//! A query is cut into concepts, each a word or a phrase with every way in which the pack may say it: as typed, by its stem, as the beginning of a
//! word, as editors' synonyms, and where the reader's language has none of these, in the other languages, as a typo, or as a word of another
//! script in Latin letters. Each way reads the first rows of one index; the rows stand in the order of their worth, so that what is not read
//! would count for little. Pages are then ordered by what they have of the concepts: how rare each is, where in the page it stands, and how
//! urgent the page is.

mod concept;
mod needles;
mod score;
mod term;

use std::cell::OnceCell;

use amparo_model::{Id, Lang, PageRef, Place};

use crate::error::PackError;
use crate::field::Row;
use crate::fold;
use crate::lexicon::Lexicon;
use crate::open::Pack;

pub use needles::Needles;

/// The longest query in characters; what is beyond is not looked at.
pub const MAX_QUERY_CHARS: usize = 300;
/// The most hits of one search.
pub const MAX_HITS: usize = 40;
/// The most words of a query that are read.
const MAX_WORDS: usize = 64;

/// What is looked for, in which language and where.
#[derive(Debug, Clone, Copy)]
pub struct Query<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The reader's language.
    pub lang: &'a Lang,
    /// The reader's place and all that it lies in, nearest first.
    pub path: &'a [Place],
}

/// A page that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub page: PageRef,
    /// The message in it that fits best, if it is not what the page is called.
    pub passage: Option<String>,
}

/// How a word was found that the reader's language does not have as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// As another word that means the same.
    Same,
    /// As a word that is spelt nearly so.
    Typo,
    /// As a word of another language.
    Language,
    /// As a word of another script that sounds so.
    Sound,
}

/// A word that was found in another way than it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Via {
    /// What was typed, folded.
    pub typed: String,
    /// What was found.
    pub found: String,
    /// The language it was found in.
    pub lang: Lang,
    /// How.
    pub how: How,
}

/// What a search found.
#[derive(Debug, Default)]
pub struct Searched {
    /// The pages, the best first.
    pub hits: Vec<Hit>,
    /// Words that were found in another way than they were typed, as far as the best hits rest on them.
    pub via: Vec<Via>,
    /// What to mark in the texts of the reader's language.
    pub needles: Needles,
    /// Whether nothing was near to what was typed, and the hits are guesses.
    pub guessed: bool,
    /// Whether the query was longer than is looked at.
    pub cut: bool,
}

/// What search keeps of a pack, read when first needed.
#[derive(Default)]
pub(crate) struct SearchState {
    lexicons: Vec<OnceCell<Lexicon>>,
    rows: OnceCell<Vec<u8>>,
}

impl SearchState {
    pub(crate) fn prepare(&mut self, languages: usize) {
        self.lexicons.resize_with(languages, OnceCell::new);
    }
}

impl Pack {
    /// The pages that a query is about, the best first.
    ///
    /// Any text is a query; none makes it fail. What cannot be found at all gives no hits.
    pub fn search(&self, query: Query<'_>) -> Result<Searched, PackError> {
        let Some(own) = self.ord(query.lang) else {
            return Ok(Searched::default());
        };
        let text = head(query.text);
        let cut = text.len() < query.text.trim().len();
        let mut words = fold::words(text);
        words.truncate(MAX_WORDS);
        if words.is_empty() {
            return Ok(Searched {
                cut,
                ..Searched::default()
            });
        }
        // What ends in a space or a sign is whole.
        let unfinished = query
            .text
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric);
        let asked = concept::Asked::new(self, own, unfinished)?;
        let path: Vec<&Id> = query.path.iter().map(|place| &place.id).collect();
        let concepts = asked.concepts(&words)?;
        let about = score::About {
            own,
            path: &path,
            whole: asked.whole(&words),
            place_word: asked.has_place_word(&words)?,
        };
        let mut searched = score::search(self, &about, concepts)?;
        if searched.hits.is_empty() {
            let guesses = asked.guesses(&words);
            searched = score::search(self, &about, guesses)?;
            searched.guessed = !searched.hits.is_empty();
        }
        searched.cut = cut;
        Ok(searched)
    }

    /// The words of a language.
    fn lexicon(&self, ord: usize) -> Result<&Lexicon, PackError> {
        let missing = || PackError::Damaged("it has no such language".into());
        let cell = self.search.lexicons.get(ord).ok_or_else(missing)?;
        if let Some(lexicon) = cell.get() {
            return Ok(lexicon);
        }
        let language = self.languages().get(ord).ok_or_else(missing)?;
        let lexicon = Lexicon::read(self, ord, &language.lang)?;
        Ok(cell.get_or_init(|| lexicon))
    }

    /// What is known of a row of the index; rows are counted from 1.
    fn row(&self, row: u32) -> Result<Option<Row>, PackError> {
        let packed = match self.search.rows.get() {
            Some(packed) => packed,
            None => {
                let sql = "SELECT packed FROM passages WHERE key = 0";
                let packed: Vec<u8> = self.conn.query_row(sql, [], |row| row.get(0))?;
                self.search.rows.get_or_init(|| packed)
            }
        };
        let at = (row as usize).saturating_sub(1) * 4;
        let bytes = packed
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok());
        Ok(bytes.and_then(Row::unpacked))
    }
}

/// The query as far as it is looked at.
fn head(query: &str) -> &str {
    let query = query.trim();
    let end = query.char_indices().nth(MAX_QUERY_CHARS);
    end.and_then(|(end, _)| query.get(..end)).unwrap_or(query)
}
