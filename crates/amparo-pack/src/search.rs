//! Full-text search in one language.

use amparo_model::{Id, Lang};

use crate::error::PackError;
use crate::fold::fold;
use crate::open::Pack;

/// The longest query in bytes; what is beyond is not looked at.
pub const MAX_QUERY_BYTES: usize = 400;
/// The most words of a query that are looked at.
const MAX_WORDS: usize = 12;
/// The most hits of one search.
pub const MAX_HITS: usize = 40;
/// The most matching rows that are looked at.
const MAX_ROWS: usize = 160;

/// What kind of page was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HitKind {
    /// A topic.
    Topic,
    /// A walk.
    Walk,
    /// A form.
    Form,
    /// A card.
    Card,
    /// A contact.
    Contact,
    /// A place.
    Place,
    /// A term of the glossary.
    Term,
}

impl HitKind {
    /// The name used in the pack and in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Walk => "walk",
            Self::Form => "form",
            Self::Card => "card",
            Self::Contact => "contact",
            Self::Place => "place",
            Self::Term => "term",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [
            Self::Topic,
            Self::Walk,
            Self::Form,
            Self::Card,
            Self::Contact,
            Self::Place,
            Self::Term,
        ]
        .into_iter()
        .find(|kind| kind.as_str() == text)
    }
}

/// A page that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Its id.
    pub id: Id,
}

impl Pack {
    /// Pages that hold all words of a query, the last one perhaps unfinished; where none does, pages that hold any of them.
    ///
    /// Urgent pages and names come first: the rows of the index are in that order.
    pub fn search(&self, lang: &Lang, query: &str) -> Result<Vec<Hit>, PackError> {
        let Some(ord) = self.ord(lang) else {
            return Ok(Vec::new());
        };
        let words = fold(head(query));
        let words: Vec<&str> = words.iter().take(MAX_WORDS).map(String::as_str).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let hits = self.run(ord, &expression(&words, " AND "))?;
        if !hits.is_empty() || words.len() == 1 {
            return Ok(hits);
        }
        // A word of one or two letters alone says too little.
        let long: Vec<&str> = words
            .into_iter()
            .filter(|word| word.chars().count() > 2)
            .collect();
        if long.is_empty() {
            return Ok(hits);
        }
        self.run(ord, &expression(&long, " OR "))
    }

    fn run(&self, ord: usize, expression: &str) -> Result<Vec<Hit>, PackError> {
        let sql = format!(
            "SELECT e.kind, e.id FROM search_{ord} s JOIN entry e ON e.lang = {ord} AND e.row = s.rowid
             WHERE s.text MATCH ?1 ORDER BY s.rowid LIMIT {MAX_ROWS}"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query([expression])?;
        let mut hits: Vec<Hit> = Vec::new();
        while let Some(row) = rows.next()? {
            let kind: String = row.get(0)?;
            let id: String = row.get(1)?;
            let (Some(kind), Ok(id)) = (HitKind::parse(&kind), id.parse()) else {
                return Err(PackError::Damaged("the search index".into()));
            };
            let hit = Hit { kind, id };
            if !hits.contains(&hit) {
                hits.push(hit);
            }
            if hits.len() == MAX_HITS {
                break;
            }
        }
        Ok(hits)
    }
}

/// The query as far as it is looked at.
fn head(query: &str) -> &str {
    let end = (0..=query.len().min(MAX_QUERY_BYTES))
        .rev()
        .find(|at| query.is_char_boundary(*at))
        .unwrap_or(0);
    query.get(..end).unwrap_or_default()
}

/// Words as an FTS5 expression; each is quoted, and folding has left no quote in it.
fn expression(words: &[&str], operator: &str) -> String {
    let last = words.len().saturating_sub(1);
    let parts: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(index, word)| format!("\"{word}\"{}", if index == last { "*" } else { "" }))
        .collect();
    parts.join(operator)
}
