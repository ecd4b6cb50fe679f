//! Search: always shown in the reader's language, the best first, then by what it is; never an empty page.

use amparo_model::{Contact, Group, Need, PageKind, PageRef};
use amparo_pack::{Hit, How, MAX_QUERY_CHARS, PackError, Query, Searched};
use askama::Template;
use fluent_bundle::FluentValue;

use super::contacts::{ContactView, need_icon};
use super::home::icon_of;
use super::{Tile, fill};
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::Page;
use crate::snippet::snippet;

/// How many hits stand first, whatever they are.
const BEST: usize = 3;
/// The most hits of a group that are shown.
const MAX_IN_GROUP: usize = 8;
/// The longest query that is shown again, in characters.
const MAX_SHOWN: usize = 200;
/// The most notes on words that were found otherwise than they were typed.
const MAX_NOTES: usize = 4;

/// A page that was found.
struct Row {
    icon: String,
    label: Html,
    /// What it is, where that is not said by the heading above.
    kind: Option<String>,
    /// What it says of what was looked for.
    more: Html,
    href: Href,
}

enum Found {
    Row(Box<Row>),
    Contact(Box<ContactView>),
}

/// Hits under a heading.
struct Section {
    title: String,
    found: Vec<Found>,
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
    notes: Vec<String>,
    sections: Vec<Section>,
    /// Whether nothing that was looked for was found.
    lost: bool,
    /// Shown when nothing was found or asked.
    tiles: Vec<Tile>,
    emergency: Vec<ContactView>,
}

pub(super) fn search(f: &Frame<'_>, query: &str, part: bool) -> Result<String, PackError> {
    let asked = !query.trim().is_empty();
    let searched = f.pack.search(Query {
        text: query,
        lang: &f.language.lang,
        path: &f.path,
    })?;
    let sections = sections(f, &searched)?;
    let shown = sections.iter().map(|section| section.found.len()).sum();
    let lost = searched.guessed || shown == 0;
    let mut tiles = Vec::new();
    let mut emergency = Vec::new();
    if lost {
        tiles = Tile::topics(f, Group::Now)?;
        if asked {
            for contact in super::contacts::ordered(f, Some(Need::Emergency))? {
                emergency.push(ContactView::new(f, &contact)?);
            }
        }
    }
    let results = Results {
        f,
        asked,
        count: match (asked, searched.guessed) {
            (false, _) => String::new(),
            (true, true) => f.t("search-guess"),
            (true, false) => f.count("search-count", shown),
        },
        notes: notes(f, &searched),
        sections,
        lost,
        tiles,
        emergency,
    };
    if part {
        return fill(&results);
    }
    fill(&Search {
        f,
        title: f.t("search-title"),
        query: shown_again(query),
        results,
    })
}

/// The query as it stands in the field: one line, and no more than people type.
fn shown_again(query: &str) -> String {
    let line = query.chars().filter(|c| !c.is_control());
    line.take(MAX_SHOWN).collect()
}

/// The first hits, then the others by what they are.
fn sections(f: &Frame<'_>, searched: &Searched) -> Result<Vec<Section>, PackError> {
    let (best, rest) = searched.hits.split_at(searched.hits.len().min(BEST));
    let mut first = Vec::new();
    for hit in best {
        first.extend(found(f, hit, searched, true)?);
    }
    let mut sections = vec![
        Section::new(f.t("search-best"), first),
        Section::new(f.t("search-do"), Vec::new()),
        Section::new(f.t("nav-cards"), Vec::new()),
        Section::new(f.t("contacts-title"), Vec::new()),
        Section::new(f.t("search-learn"), Vec::new()),
    ];
    for hit in rest {
        let section = match hit.page.kind {
            PageKind::Card => 2,
            PageKind::Contact | PageKind::Need => 3,
            PageKind::Place | PageKind::Term => 4,
            _ if group_of(f, &hit.page)? == Some(Group::Understand) => 4,
            _ => 1,
        };
        if let Some(section) = sections.get_mut(section)
            && section.found.len() < MAX_IN_GROUP
        {
            section.found.extend(found(f, hit, searched, false)?);
        }
    }
    sections.retain(|section| !section.found.is_empty());
    Ok(sections)
}

impl Section {
    fn new(title: String, found: Vec<Found>) -> Self {
        Self { title, found }
    }
}

/// The group of the home page that a page stands in.
fn group_of(f: &Frame<'_>, page: &PageRef) -> Result<Option<Group>, PackError> {
    Ok(match page.kind {
        PageKind::Topic => f.pack.topic_head(&page.id)?.map(|head| head.group),
        PageKind::Group => Group::of(page.id.as_str()),
        _ => None,
    })
}

/// A hit as it is shown; `None`: there is no such page.
fn found(
    f: &Frame<'_>,
    hit: &Hit,
    searched: &Searched,
    with_kind: bool,
) -> Result<Option<Found>, PackError> {
    let id = &hit.page.id;
    let mark = |text: &str| Html::marked(text, &searched.needles.find(text));
    let marked = |message: &str| -> Result<Html, PackError> {
        Ok(f.words.shown(message, &mark)?.unwrap_or_default())
    };
    let named = |name: String| mark(&name);
    let kind = hit.page.kind;
    let prefix = match kind {
        PageKind::Topic => id.to_string(),
        kind => format!("{}-{id}", kind.as_str()),
    };
    let (icon, label, lead, page) = match kind {
        PageKind::Contact => return contact(f, id, &mark),
        PageKind::Topic | PageKind::Walk | PageKind::Form => {
            let (head, page) = match kind {
                PageKind::Topic => (f.pack.topic_head(id)?, Page::Topic(id.clone())),
                PageKind::Form => (f.pack.form_head(id)?, Page::Form(id.clone())),
                _ => (f.pack.walk_head(id)?, Page::Walk(id.clone(), None)),
            };
            let Some(head) = head else { return Ok(None) };
            let label = marked(&format!("{prefix}-title"))?;
            (
                head.icon.to_string(),
                label,
                Some(format!("{prefix}-lead")),
                page,
            )
        }
        PageKind::Card => {
            let Some(card) = f.pack.card(id)? else {
                return Ok(None);
            };
            let label = marked(&format!("{prefix}-title"))?;
            (
                card.icon.to_string(),
                label,
                Some(format!("{prefix}-say")),
                Page::Card(id.clone()),
            )
        }
        PageKind::Need => {
            let Some(need) = Need::of(id.as_str()) else {
                return Ok(None);
            };
            let name = named(f.choice("need", need.as_str()));
            (
                need_icon(need).to_owned(),
                name,
                None,
                Page::Contacts(Some(need)),
            )
        }
        PageKind::Group => {
            let Some(group) = Group::of(id.as_str()) else {
                return Ok(None);
            };
            let name = named(f.choice("group", group.as_str()));
            (icon_of(group).to_owned(), name, None, Page::Group(group))
        }
        PageKind::Place => {
            let name = named(f.place_name_of(id)?);
            ("map-pin".to_owned(), name, None, Page::Place)
        }
        PageKind::Term => {
            let label = marked(&prefix)?;
            (
                "book-open".to_owned(),
                label,
                Some(format!("{prefix}-meaning")),
                Page::Term(id.clone()),
            )
        }
    };
    let href = if kind == PageKind::Place {
        f.link_at(id, page)
    } else {
        f.link(page)
    };
    // The passage that fits best; where the language has none of it, when the page is for a reader.
    let cut = |text: &str| snippet(text, &searched.needles.find(text));
    let mut more = None;
    for message in hit.passage.iter().chain(&lead) {
        if more.is_none() {
            more = f.words.shown(message, &cut)?;
        }
    }
    Ok(Some(Found::Row(Box::new(Row {
        icon,
        label,
        kind: with_kind.then(|| f.choice("search-kind", kind.as_str())),
        more: more.unwrap_or_default(),
        href,
    }))))
}

fn contact(
    f: &Frame<'_>,
    id: &amparo_model::Id,
    mark: &dyn Fn(&str) -> Html,
) -> Result<Option<Found>, PackError> {
    let Some(contact) = f.pack.contact(id)? else {
        return Ok(None);
    };
    let mut view = ContactView::new(f, &contact)?;
    view.name = f.words.shown_name(&format!("contact-{id}"), mark)?;
    if let Some(places) = elsewhere(f, &contact)? {
        view.facts.push(places);
    }
    Ok(Some(Found::Contact(Box::new(view))))
}

/// Where a contact helps, if that is not the reader's place.
fn elsewhere(f: &Frame<'_>, contact: &Contact) -> Result<Option<String>, PackError> {
    if contact.areas.is_empty() || f.is_in_any(&contact.areas) {
        return Ok(None);
    }
    let mut names = Vec::new();
    for area in contact.areas.iter().take(2) {
        names.push(f.place_name_of(area)?);
    }
    if contact.areas.len() > names.len() {
        names.push("…".into());
    }
    Ok(Some(f.with("search-elsewhere", "place", names.join(", "))))
}

/// Quiet notes: which word was found instead of one that was typed, and that a long query was cut.
fn notes(f: &Frame<'_>, searched: &Searched) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    let mut noted: Vec<&str> = Vec::new();
    for via in &searched.via {
        // The first way is the one that the best hits rest on.
        if noted.contains(&via.typed.as_str()) || notes.len() == MAX_NOTES {
            continue;
        }
        noted.push(&via.typed);
        let language = f.pack.language(&via.lang);
        let name = language.map_or("", |language| language.name.as_str());
        let variables = [
            ("typed", FluentValue::from(via.typed.as_str())),
            ("found", FluentValue::from(via.found.as_str())),
            ("language", FluentValue::from(name)),
        ];
        let id = match via.how {
            How::Language => "search-via-language",
            _ if via.lang != f.language.lang => "search-via-other",
            How::Same | How::Typo | How::Sound => "search-via-word",
        };
        notes.push(f.ui.with(id, &variables));
    }
    if searched.cut {
        notes.push(f.count("search-cut", MAX_QUERY_CHARS));
    }
    notes
}
