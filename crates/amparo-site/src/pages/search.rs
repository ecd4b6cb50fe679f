//! Search: in the reader's language first, then in all others; always shown in the reader's.

use amparo_pack::{Hit, HitKind, PackError};
use askama::Template;

use super::contacts::ContactView;
use super::{Tile, fill};
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::Page;

/// The most hits of a group that are shown.
const MAX_IN_GROUP: usize = 8;
/// The longest query that is shown again, in characters.
const MAX_SHOWN: usize = 100;

/// A page that was found.
pub(super) struct SearchResult {
    pub(super) tile: Tile,
    pub(super) more: Html,
}

#[derive(Default)]
struct Groups {
    situations: Vec<SearchResult>,
    cards: Vec<SearchResult>,
    contacts: Vec<ContactView>,
    places: Vec<SearchResult>,
    terms: Vec<SearchResult>,
}

impl Groups {
    fn is_empty(&self) -> bool {
        self.situations.is_empty()
            && self.cards.is_empty()
            && self.contacts.is_empty()
            && self.places.is_empty()
            && self.terms.is_empty()
    }

    fn count(&self) -> usize {
        self.situations.len()
            + self.cards.len()
            + self.contacts.len()
            + self.places.len()
            + self.terms.len()
    }
}

#[derive(Template)]
#[template(path = "search.html")]
struct Search<'a> {
    f: &'a Frame<'a>,
    title: String,
    query: String,
    results: Results<'a>,
}

#[derive(Template)]
#[template(path = "results.html")]
struct Results<'a> {
    f: &'a Frame<'a>,
    asked: bool,
    count: String,
    other_language: Option<String>,
    groups: Groups,
    /// Shown when nothing was found or asked.
    tiles: Vec<Tile>,
    emergency: Vec<ContactView>,
}

pub(super) fn search(f: &Frame<'_>, query: &str, part: bool) -> Result<String, PackError> {
    let query: String = query.chars().filter(|c| !c.is_control()).collect();
    let asked = !query.trim().is_empty();
    let mut hits = f.pack.search(&f.language.lang, &query)?;
    let mut other_language = None;
    if hits.is_empty() && asked {
        for language in f.pack.languages() {
            if language.lang == f.language.lang {
                continue;
            }
            hits = f.pack.search(&language.lang, &query)?;
            if !hits.is_empty() {
                other_language =
                    Some(f.with("search-other-language", "language", language.name.as_str()));
                break;
            }
        }
    }
    let groups = grouped(f, &hits)?;
    let found = !groups.is_empty();
    let mut tiles = Vec::new();
    let mut emergency = Vec::new();
    if !found {
        tiles = Tile::topics(f, amparo_model::Group::Now)?;
        if asked {
            let need = Some(amparo_model::Need::Emergency);
            for contact in super::contacts::ordered(f, need)? {
                emergency.push(ContactView::new(f, &contact)?);
            }
        }
    }
    let results = Results {
        f,
        asked,
        count: if asked {
            f.count("search-count", groups.count())
        } else {
            String::new()
        },
        other_language,
        groups,
        tiles,
        emergency,
    };
    if part {
        return fill(&results);
    }
    fill(&Search {
        f,
        title: f.t("search-title"),
        query: query.chars().take(MAX_SHOWN).collect(),
        results,
    })
}

fn grouped(f: &Frame<'_>, hits: &[Hit]) -> Result<Groups, PackError> {
    let mut groups = Groups::default();
    for Hit { kind, id } in hits {
        let prefix = match kind {
            HitKind::Topic => String::new(),
            kind => format!("{}-", kind.as_str()),
        };
        match kind {
            HitKind::Topic | HitKind::Walk | HitKind::Form => {
                let (icon, page) = match kind {
                    HitKind::Topic => (
                        f.pack.topic_head(id)?.map(|head| head.icon),
                        Page::Topic(id.clone()),
                    ),
                    HitKind::Form => (
                        f.pack.form_head(id)?.map(|head| head.icon),
                        Page::Form(id.clone()),
                    ),
                    _ => (
                        f.pack.walk_head(id)?.map(|head| head.icon),
                        Page::Walk(id.clone(), None),
                    ),
                };
                groups.situations.push(SearchResult {
                    tile: tile(
                        f,
                        icon.map(|icon| icon.to_string()),
                        &format!("{prefix}{id}-title"),
                        f.link(page),
                    )?,
                    more: f.words.label(&format!("{prefix}{id}-lead"))?,
                });
            }
            HitKind::Card => groups.cards.push(SearchResult {
                tile: tile(
                    f,
                    f.pack.card(id)?.map(|card| card.icon.to_string()),
                    &format!("card-{id}-title"),
                    f.link(Page::Card(id.clone())),
                )?,
                more: f.words.label(&format!("card-{id}-say"))?,
            }),
            HitKind::Contact => {
                if let Some(contact) = f.pack.contact(id)?
                    && groups.contacts.len() < MAX_IN_GROUP
                {
                    groups.contacts.push(ContactView::new(f, &contact)?);
                }
            }
            HitKind::Place => {
                groups.places.push(SearchResult {
                    tile: Tile {
                        icon: "map-pin".into(),
                        label: Html::text(&f.place_name_of(id)?),
                        href: f.link_at(id, Page::Place),
                        urgent: false,
                    },
                    more: Html::default(),
                });
            }
            HitKind::Term => groups.terms.push(SearchResult {
                tile: tile(
                    f,
                    Some("book-open".into()),
                    &format!("term-{id}"),
                    f.link(Page::Term(id.clone())),
                )?,
                more: f.words.label(&format!("term-{id}-meaning"))?,
            }),
        }
    }
    for group in [
        &mut groups.situations,
        &mut groups.cards,
        &mut groups.places,
        &mut groups.terms,
    ] {
        group.truncate(MAX_IN_GROUP);
    }
    Ok(groups)
}

fn tile(f: &Frame<'_>, icon: Option<String>, label: &str, href: Href) -> Result<Tile, PackError> {
    Ok(Tile {
        icon: icon.unwrap_or_default(),
        label: f.words.label(label)?,
        href,
        urgent: false,
    })
}
