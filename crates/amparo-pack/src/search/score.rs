//! Reads the rows of each term and orders the pages.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use amparo_model::{Id, PageKind, PageRef};
use rusqlite::OptionalExtension;

use crate::error::PackError;
use crate::field::{Field, Urgency};
use crate::open::Pack;
use crate::search::concept::{Concept, MAX_CONCEPTS};
use crate::search::needles::Needles;
use crate::search::term::{Term, lang_of};
use crate::search::{Hit, How, MAX_HITS, Searched, Via};

/// The most rows that are read of one term: those that are worth most.
const MAX_ROWS: usize = 96;
/// The part of all passages in which a word is taken to stand that stands in more than are read.
const MANY: u32 = 10;
/// The part of the best score below which a page is left out.
const TAIL: f32 = 0.12;
/// The part of a name's worth that rests on how much of it was asked for.
const CLOSE: f32 = 0.33;
/// The same of an editor's phrase: a part of one says little.
const CLOSE_WORDS: f32 = 0.65;
/// How much more a page is worth that is called just as was typed.
const EXACT: f32 = 1.25;
/// The part of a page's worth that rests on how much of the query it has.
const WHOLE: f32 = 0.4;
/// What it adds if all of the query stands in one passage.
const TOGETHER: f32 = 0.33;
/// What a word weighs that stands nowhere.
const NOWHERE: f32 = 0.3;
/// How strongly rare words outweigh common ones.
const RARITY: f32 = 0.75;
/// What is left of a contact that does not serve the reader's place.
const ELSEWHERE: f32 = 0.45;
/// What each further passage of a page that has a concept adds, and how many count.
const OFTEN: f32 = 0.04;
const OFTEN_MAX: u8 = 5;
/// How much more a place is worth that was asked for by its name.
const PLACE: f32 = 2.5;
/// What is left of a place whose name was only nearly typed, among other words.
const PLACE_NEAR: f32 = 0.7;
/// How many hits the notes on what was found speak of.
const NOTED: usize = 8;

/// What a page has of a query.
struct Scored {
    page: u32,
    urgency: Urgency,
    /// For each concept the best that was found, and by which term.
    best: [(f32, usize); MAX_CONCEPTS],
    /// For each concept in how many of its passages.
    often: [u8; MAX_CONCEPTS],
    /// Whether all of its name was asked for.
    named: bool,
    /// Whether it is called just as was typed.
    exact: bool,
    /// The most weight that stands together in one passage.
    together: f32,
    /// The passage to show, and what it has.
    passage: Option<(u32, f32)>,
    score: f32,
}

/// What a search is about, beside its concepts.
pub(super) struct About<'a> {
    /// The reader's language, by its place in the pack.
    pub(super) own: usize,
    /// The reader's place and all that it lies in, nearest first.
    pub(super) path: &'a [&'a Id],
    /// What finds the passages that have all that was typed.
    pub(super) whole: Option<String>,
    /// Whether a word was typed that stands with the names of places.
    pub(super) place_word: bool,
}

/// What a row of the index has: the concepts, by which term, and how sure.
type Read = Vec<(usize, usize, f32)>;

pub(super) fn search(
    pack: &Pack,
    about: &About<'_>,
    concepts: Vec<Concept>,
) -> Result<Searched, PackError> {
    let (own, path) = (about.own, about.path);
    let mut needles = Needles::new(pack.lexicon(own)?.stems);
    let mut weights = [0.0f32; MAX_CONCEPTS];
    let mut read: BTreeMap<(usize, u32), Read> = BTreeMap::new();
    for (number, concept) in concepts.iter().enumerate().take(MAX_CONCEPTS) {
        let mut rarity = 0.0f32;
        for (at, term) in concept.terms.iter().enumerate() {
            // A term of several phrases has as many rows as two.
            let several = matches!(term.via, Some((How::Same, _)));
            let limit = if several { 2 * MAX_ROWS } else { MAX_ROWS };
            let rows = rows(pack, term.ord, &term.expression, limit)?;
            if rows.is_empty() {
                continue;
            }
            let passages = pack.lexicon(term.ord)?.passages;
            let count = term.count.unwrap_or(match rows.len() {
                // So many that it is not known how many.
                MAX_ROWS.. => passages / MANY,
                few => few as u32,
            });
            // The surest term says how rare the concept is.
            if rarity == 0.0 {
                rarity = rarity_of(count.max(1), passages);
            }
            if term.ord == own {
                needles.extend(term.needles.iter().cloned());
            }
            for row in rows {
                let read = read.entry((term.ord, row)).or_default();
                match read.last_mut() {
                    Some((known, by, sure)) if *known == number => {
                        if term.sure > *sure {
                            (*by, *sure) = (at, term.sure);
                        }
                    }
                    _ => read.push((number, at, term.sure)),
                }
            }
        }
        // What stands nowhere still says that a page without it is not all that was asked for.
        let weight = if rarity == 0.0 { NOWHERE } else { rarity };
        if let Some(slot) = weights.get_mut(number) {
            *slot = weight * concept.share;
        }
    }
    let total: f32 = weights.iter().sum();
    let mut pages: BTreeMap<u32, Scored> = BTreeMap::new();
    for ((ord, row), read) in &read {
        add(pack, path, (*ord, *row), read, &weights, &mut pages)?;
    }
    exact(pack, about, concepts.len(), &mut pages)?;
    let mut scored: Vec<Scored> = pages.into_values().collect();
    for page in &mut scored {
        page.score = score(page, &weights, total);
    }
    scored.sort_by(by_score);
    scored.truncate(MAX_HITS * 2);
    let mut hits = Vec::new();
    for mut page in scored {
        let sql = "SELECT ref FROM page WHERE ord = ?1";
        let mut statement = pack.conn.prepare_cached(sql)?;
        let reference: Option<String> = statement
            .query_row([page.page], |row| row.get(0))
            .optional()?;
        let reference = reference.and_then(|text| text.parse::<PageRef>().ok());
        let reference = reference.ok_or_else(|| PackError::Damaged("the search index".into()))?;
        if !serves(pack, &reference, path)? {
            page.score *= ELSEWHERE;
        }
        if reference.kind == PageKind::Place {
            page.score *= place_worth(&page, &concepts, about);
        }
        hits.push((page, reference));
    }
    hits.sort_by(|(a, _), (b, _)| by_score(a, b));
    let top = hits.first().map_or(0.0, |(page, _)| page.score);
    hits.retain(|(page, _)| page.score >= top * TAIL);
    hits.truncate(MAX_HITS);
    let via = via(
        pack,
        &concepts,
        hits.iter().take(NOTED).map(|(page, _)| page),
    );
    let mut found = Vec::new();
    for (page, reference) in hits {
        let passage = match page.passage {
            Some((row, _)) => message(pack, row)?,
            None => None,
        };
        found.push(Hit {
            page: reference,
            passage,
        });
    }
    Ok(Searched {
        hits: found,
        via,
        needles,
        ..Searched::default()
    })
}

/// Adds what a row has to its page.
fn add(
    pack: &Pack,
    path: &[&Id],
    (ord, row): (usize, u32),
    read: &Read,
    weights: &[f32; MAX_CONCEPTS],
    pages: &mut BTreeMap<u32, Scored>,
) -> Result<(), PackError> {
    let Some(known) = pack.row(row)? else {
        return Ok(());
    };
    if known.local && !is_here(pack, row, path)? {
        return Ok(());
    }
    let page = pages.entry(known.page).or_insert_with(|| Scored {
        page: known.page,
        urgency: known.urgency,
        best: [(0.0, 0); MAX_CONCEPTS],
        often: [0; MAX_CONCEPTS],
        named: false,
        exact: false,
        together: 0.0,
        passage: None,
        score: 0.0,
    });
    let mut worth = known.field.worth();
    if known.field.is_name() {
        // A name that has little else is closer to what was asked for.
        let length = f32::from(pack.lexicon(ord)?.length(row));
        let close = (read.len() as f32 / length).min(1.0);
        page.named |= known.field == Field::Name && close == 1.0;
        let part = match known.field {
            Field::Words => CLOSE_WORDS,
            _ => CLOSE,
        };
        worth *= 1.0 - part + part * close;
    }
    let mut together = 0.0;
    let mut says = 0.0;
    for (number, at, sure) in read {
        let value = worth * sure;
        if let Some(best) = page.best.get_mut(*number)
            && value > best.0
        {
            *best = (value, *at);
        }
        if let Some(often) = page.often.get_mut(*number) {
            *often = often.saturating_add(1);
        }
        let weight = weights.get(*number).copied().unwrap_or(0.0);
        together += weight;
        says += weight * sure;
    }
    page.together = page.together.max(together * (0.5 + 0.5 * worth));
    let shown = says * (0.5 + worth);
    if !known.field.is_name() && page.passage.is_none_or(|(_, best)| shown > best) {
        page.passage = Some((row, shown));
    }
    Ok(())
}

/// Finds the pages that are called just as was typed.
fn exact(
    pack: &Pack,
    about: &About<'_>,
    concepts: usize,
    pages: &mut BTreeMap<u32, Scored>,
) -> Result<(), PackError> {
    let Some(whole) = &about.whole else {
        return Ok(());
    };
    let lexicon = pack.lexicon(about.own)?;
    for row in rows(pack, about.own, whole, MAX_ROWS)? {
        let Some(known) = pack.row(row)? else {
            continue;
        };
        let close = usize::from(lexicon.length(row)) <= concepts;
        if known.field.is_name()
            && close
            && let Some(page) = pages.get_mut(&known.page)
        {
            page.exact = true;
        }
    }
    Ok(())
}

/// How much a place is worth: more if it was named, less if its name was only nearly typed among other words.
fn place_worth(page: &Scored, concepts: &[Concept], about: &About<'_>) -> f32 {
    let alone = concepts.len() == 1;
    let near = concepts
        .iter()
        .zip(&page.best)
        .any(|(concept, (value, at))| {
            let via = concept.terms.get(*at).and_then(|term| term.via.as_ref());
            *value > 0.0 && via.is_some_and(|(how, _)| *how == How::Typo)
        });
    match (page.named, about.place_word, near) {
        (true, true, _) => PLACE,
        (true, false, false) if alone => PLACE,
        (_, false, true) if !alone => PLACE_NEAR,
        _ => 1.0,
    }
}

/// The better page first; pages as good as each other in their own order.
fn by_score(a: &Scored, b: &Scored) -> Ordering {
    b.score.total_cmp(&a.score).then(a.page.cmp(&b.page))
}

/// How much a word says that stands in so many of all passages: 1 for one that stands in one, little for one that stands in most.
fn rarity_of(count: u32, passages: u32) -> f32 {
    let (count, all) = (count as f32, passages.max(2) as f32);
    ((1.0 + all / count).ln() / (1.0 + all).ln())
        .powf(RARITY)
        .clamp(0.05, 1.0)
}

/// What a page is worth: what it has of each concept by the concept's weight, more if it has all of them, if they stand together, and if it is
/// urgent.
fn score(page: &Scored, weights: &[f32; MAX_CONCEPTS], total: f32) -> f32 {
    if total <= 0.0 {
        return 0.0;
    }
    let mut worth = 0.0;
    let mut covered = 0.0;
    for (((value, _), often), weight) in page.best.iter().zip(page.often).zip(weights) {
        if *value > 0.0 {
            let more = f32::from(often.saturating_sub(1).min(OFTEN_MAX)) * OFTEN;
            worth += (value + more) * weight;
            covered += weight;
        }
    }
    let coverage = covered / total;
    let together = page.together / total;
    worth / total
        * (1.0 - WHOLE + WHOLE * coverage)
        * (1.0 + TOGETHER * together)
        * page.urgency.worth()
        * if page.exact { EXACT } else { 1.0 }
}

/// Whether a contact serves the reader's place, or a place is on the way to it; other pages serve everywhere.
fn serves(pack: &Pack, page: &PageRef, path: &[&Id]) -> Result<bool, PackError> {
    if page.kind != PageKind::Contact || path.is_empty() {
        return Ok(true);
    }
    let Some(contact) = pack.contact(&page.id)? else {
        return Ok(false);
    };
    let here = |area: &Id| path.contains(&area);
    // From a state one sees what lies in it.
    let wide = path.len() <= 2;
    Ok((wide || contact.areas.iter().any(here)) && !contact.except.iter().any(here))
}

/// The rows of a language's index that an expression finds, those that are worth most.
fn rows(pack: &Pack, ord: usize, expression: &str, limit: usize) -> Result<Vec<u32>, PackError> {
    let sql = format!("SELECT rowid FROM search_{ord} WHERE search_{ord} MATCH ?1 LIMIT {limit}");
    let mut statement = pack.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([expression], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a passage that is said at one place is said at the reader's.
fn is_here(pack: &Pack, row: u32, path: &[&Id]) -> Result<bool, PackError> {
    let sql = "SELECT place FROM passage WHERE row = ?1";
    let mut statement = pack.conn.prepare_cached(sql)?;
    let place: Option<String> = statement.query_row([row], |row| row.get(0)).optional()?;
    Ok(place.is_some_and(|place| path.iter().any(|id| id.as_str() == place)))
}

/// The message of a passage.
fn message(pack: &Pack, row: u32) -> Result<Option<String>, PackError> {
    let sql = "SELECT message FROM passage WHERE row = ?1";
    let mut statement = pack.conn.prepare_cached(sql)?;
    let message: Option<String> = statement.query_row([row], |row| row.get(0)).optional()?;
    Ok(message.filter(|message| !message.is_empty()))
}

/// The words that the best pages rest on and that were not typed so.
fn via<'a>(pack: &Pack, concepts: &[Concept], pages: impl Iterator<Item = &'a Scored>) -> Vec<Via> {
    let mut found: Vec<Via> = Vec::new();
    for page in pages {
        for (concept, (value, at)) in concepts.iter().zip(&page.best) {
            if *value <= 0.0 {
                continue;
            }
            let term: Option<&Term> = concept.terms.get(*at);
            let Some((term, (how, word))) = term.and_then(|term| Some((term, term.via.as_ref()?)))
            else {
                continue;
            };
            let Some(lang) = lang_of(pack, term) else {
                continue;
            };
            let via = Via {
                typed: concept.typed.clone(),
                found: word.clone(),
                lang,
                how: *how,
            };
            if !found.contains(&via) {
                found.push(via);
            }
        }
    }
    found
}
