//! The language picker, the situations, and the page for an address that leads nowhere.

use amparo_model::{Group, Id, Language};
use amparo_pack::PackError;
use askama::Template;

use super::blocks::thumbnail;
use super::{Tile, fill};
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::{Page, Route};

#[derive(Template)]
#[template(path = "languages.html")]
struct Languages<'a> {
    f: &'a Frame<'a>,
    languages: Vec<Choice<'a>>,
}

struct Choice<'a> {
    lang: &'a str,
    dir: &'static str,
    name: &'a str,
    href: String,
}

/// Every language by its own name; with `to`, each leads to that page.
pub(crate) fn languages(f: &Frame<'_>, to: Option<&str>) -> Result<String, PackError> {
    let languages = f
        .pack
        .languages()
        .iter()
        .map(|language| {
            let lang = language.lang.as_str();
            let href = match to {
                Some(to) => format!("./{lang}/{to}"),
                None => f
                    .href(&home_of(language, &f.pack.meta().default_place))
                    .to_string(),
            };
            Choice {
                lang,
                dir: language.direction.as_str(),
                name: &language.name,
                href,
            }
        })
        .collect();
    fill(&Languages { f, languages })
}

/// The home page of a language at a place.
fn home_of(language: &Language, place: &Id) -> Route {
    Route::Page {
        lang: language.lang.clone(),
        place: place.clone(),
        page: Page::Home,
    }
}

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    f: &'a Frame<'a>,
    title: String,
    now: Vec<Tile>,
    /// Questions and forms for what happens now.
    helps: Vec<Tile>,
    groups: Vec<Shelf>,
}

/// A group of the home page: its page with the drawings, and straight links to all that is in it.
struct Shelf {
    icon: &'static str,
    name: String,
    href: Href,
    links: Vec<Tile>,
}

/// The situations: what happens now as large tiles, the rest in groups below, each one tap away.
pub(super) fn home(f: &Frame<'_>) -> Result<String, PackError> {
    let mut groups = Vec::new();
    for group in Group::ALL
        .iter()
        .copied()
        .filter(|group| *group != Group::Now)
    {
        let mut links = Tile::topics(f, group)?;
        links.extend(Tile::helps(f, group)?);
        if !links.is_empty() {
            groups.push(Shelf {
                icon: icon_of(group),
                name: f.choice("group", group.as_str()),
                href: f.link(Page::Group(group)),
                links,
            });
        }
    }
    fill(&Home {
        f,
        title: f.t("home-question"),
        now: Tile::topics(f, Group::Now)?,
        helps: Tile::helps(f, Group::Now)?,
        groups,
    })
}

/// The icon of a group.
pub(super) fn icon_of(group: Group) -> &'static str {
    match group {
        Group::Now => "siren",
        Group::Custody => "lock-keyhole",
        Group::Places => "building-2",
        Group::Family => "house-heart",
        Group::Work => "hard-hat",
        Group::Protect => "shield-check",
        Group::Understand => "book-open",
    }
}

#[derive(Template)]
#[template(path = "group.html")]
struct GroupPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    topics: Vec<(Tile, Html)>,
    helps: Vec<Tile>,
}

/// A group: its topics with their drawings, its questions and its forms.
pub(super) fn group(f: &Frame<'_>, group: Group) -> Result<String, PackError> {
    let mut topics = Vec::new();
    for head in f.pack.topic_heads(group)? {
        let picture = thumbnail(f, head.picture.as_ref())?;
        let picture = picture.unwrap_or_else(|| f.icon(head.icon.as_str()));
        topics.push((Tile::topic(f, head)?, picture));
    }
    fill(&GroupPage {
        f,
        title: f.choice("group", group.as_str()),
        topics,
        helps: Tile::helps(f, group)?,
    })
}

#[derive(Template)]
#[template(path = "error.html")]
struct Error<'a> {
    f: &'a Frame<'a>,
    title: String,
    text: String,
    tiles: Vec<Tile>,
    languages: Vec<(Href, Html)>,
}

/// A page that says what is wrong with an address, and leads on.
pub(crate) fn error(f: &Frame<'_>, status: u16) -> Result<String, PackError> {
    let kind = if status == 404 {
        "missing"
    } else {
        "malformed"
    };
    let languages = f
        .pack
        .languages()
        .iter()
        .map(|language| {
            let route = home_of(language, &f.place.id);
            let name = Html::text(&language.name)
                .in_language(language.lang.as_str(), language.direction.as_str());
            (f.href(&route), name)
        })
        .collect();
    fill(&Error {
        f,
        title: f.t(&format!("error-{kind}-title")),
        text: f.t(&format!("error-{kind}-text")),
        tiles: Tile::topics(f, Group::Now)?,
        languages,
    })
}
