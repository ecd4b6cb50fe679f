//! How well search finds: the queries of `tests/search/<lang>.toml` asked of a pack, and the floors below which it may not fall.
//!
//! A query counts by the place of its first wanted page among the hits, whatever group they are shown in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use amparo_model::Lang;
use amparo_pack::{Pack, Query};
use serde::{Deserialize, Serialize};

/// The share of queries whose page should stand first.
pub const GOAL_FIRST: f64 = 0.85;
/// The share of queries whose page should stand among the first three.
pub const GOAL_THREE: f64 = 0.97;

/// The queries of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuerySet {
    /// Them.
    pub query: Vec<WantedPage>,
}

/// A query and the pages that answer it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedPage {
    /// What is typed.
    pub q: String,
    /// The pages, such as `topic/at-door`; any of them is right.
    pub want: Vec<String>,
    /// What is hard about it.
    pub kind: String,
    /// The reader's place; the pack's own if it is not said.
    pub at: Option<String>,
}

/// What a set of queries came to.
#[derive(Debug, Default, Clone, Copy)]
pub struct Score {
    /// How many queries.
    pub queries: usize,
    /// How many had their page first.
    pub first: usize,
    /// How many had it among the first three.
    pub three: usize,
    /// The sum of one divided by the page's place.
    pub reciprocal: f64,
}

impl Score {
    fn add(&mut self, place: Option<usize>) {
        self.queries += 1;
        if let Some(place) = place {
            self.first += usize::from(place == 1);
            self.three += usize::from(place <= 3);
            self.reciprocal += 1.0 / place as f64;
        }
    }

    /// hit@1.
    pub fn hit_first(&self) -> f64 {
        share(self.first as f64, self.queries)
    }

    /// hit@3.
    pub fn hit_three(&self) -> f64 {
        share(self.three as f64, self.queries)
    }

    /// The mean reciprocal rank.
    pub fn mrr(&self) -> f64 {
        share(self.reciprocal, self.queries)
    }
}

fn share(part: f64, all: usize) -> f64 {
    part / all.max(1) as f64
}

/// What one language came to.
#[derive(Debug, Default)]
pub struct Quality {
    /// All queries together.
    pub all: Score,
    /// By what is hard about them.
    pub kinds: BTreeMap<String, Score>,
    /// Those whose page did not stand first: the query, what was wanted, its place, what came first.
    pub misses: Vec<String>,
}

/// The lowest values that a language may have; they only rise.
#[derive(Debug, Default, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// hit@1.
    pub first: f64,
    /// hit@3.
    pub three: f64,
    /// The mean reciprocal rank.
    pub mrr: f64,
}

/// The folder of the query sets.
pub fn folder() -> PathBuf {
    crate::root().join("tests/search")
}

/// The queries of a language in a folder, if there are any; the error names the file.
pub fn set(folder: &Path, lang: &Lang) -> Result<Option<QuerySet>, String> {
    let path = folder.join(format!("{lang}.toml"));
    let Ok(text) = std::fs::read_to_string(&path) else {
        return Ok(None);
    };
    let set = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Some(set))
}

/// The floors of all languages.
///
/// # Panics
///
/// When the file cannot be read.
pub fn floors() -> BTreeMap<String, Floor> {
    let path = folder().join("floors.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Asks every query of a set.
///
/// # Panics
///
/// When the pack cannot be searched or a place is not in it.
pub fn measure(pack: &Pack, lang: &Lang, set: &QuerySet) -> Quality {
    let mut quality = Quality::default();
    for wanted in &set.query {
        let place = match &wanted.at {
            Some(id) => id.parse().expect("a place is an id"),
            None => pack.meta().default_place.clone(),
        };
        let place = pack.place(&place).expect("it can be read");
        let place = place.expect("the place is in the pack");
        let path = pack.path(&place).expect("it can be read");
        let query = Query {
            text: &wanted.q,
            lang,
            path: &path,
        };
        let hits = pack.search(query).expect("any text can be searched").hits;
        let is_wanted = |page: &String| wanted.want.contains(page);
        let pages: Vec<String> = hits.iter().map(|hit| hit.page.to_string()).collect();
        let at = pages.iter().position(is_wanted).map(|at| at + 1);
        quality.all.add(at);
        let kind = quality.kinds.entry(wanted.kind.clone()).or_default();
        kind.add(at);
        if at != Some(1) {
            let at = at.map_or("-".into(), |at| at.to_string());
            let first: Vec<&str> = pages.iter().take(3).map(String::as_str).collect();
            quality.misses.push(format!(
                "{at:>3}  {:<12} {:<44} wants {:<40} has {}",
                wanted.kind,
                wanted.q,
                wanted.want.join(" "),
                first.join(" ")
            ));
        }
    }
    quality
}

/// A table of what languages came to.
pub fn table(all: &BTreeMap<String, Quality>) -> String {
    let mut text = format!(
        "{:<20} {:>8} {:>7} {:>7} {:>7}\n",
        "", "queries", "hit@1", "hit@3", "MRR"
    );
    let mut row = |name: &str, score: &Score| {
        let _ = writeln!(
            text,
            "{name:<20} {:>8} {:>6.1}% {:>6.1}% {:>7.3}",
            score.queries,
            score.hit_first() * 100.0,
            score.hit_three() * 100.0,
            score.mrr()
        );
    };
    for (lang, quality) in all {
        row(lang, &quality.all);
        for (kind, score) in &quality.kinds {
            row(&format!("  {kind}"), score);
        }
    }
    text
}

/// What is written with three digits is compared with three.
const STEP: f64 = 0.001;

impl Floor {
    /// Raises what is lower, rounded down to three digits.
    pub fn raise(&mut self, reached: Self) {
        let down = |value: f64| (value / STEP).floor() * STEP;
        self.first = round(self.first.max(down(reached.first)));
        self.three = round(self.three.max(down(reached.three)));
        self.mrr = round(self.mrr.max(down(reached.mrr)));
    }
}

fn round(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

impl Quality {
    /// In which way a language is below its floor.
    pub fn below(&self, floor: Option<&Floor>) -> Option<String> {
        let Some(floor) = floor else {
            return Some("it has no floor; run `cargo xtask search-quality --raise`".into());
        };
        let score = &self.all;
        for (name, value, lowest) in [
            ("hit@1", score.hit_first(), floor.first),
            ("hit@3", score.hit_three(), floor.three),
            ("MRR", score.mrr(), floor.mrr),
        ] {
            if value + STEP / 10.0 < lowest {
                return Some(format!("{name} is {value:.3} and was {lowest:.3} before"));
            }
        }
        None
    }
}
