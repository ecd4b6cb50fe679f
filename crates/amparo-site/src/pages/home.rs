//! The language picker, the situations, and the page for an address that leads nowhere.

use amparo_model::Group;
use amparo_pack::PackError;
use askama::Template;

use super::{Tile, fill};
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::respond::home_of;
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
                    .href(&home_of(&language.lang, &f.pack.meta().default_place))
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

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    f: &'a Frame<'a>,
    title: String,
    now: Vec<Tile>,
    groups: Vec<(String, Vec<Tile>)>,
}

/// The situations: what happens now as large tiles, the rest in groups below.
pub(super) fn home(f: &Frame<'_>) -> Result<String, PackError> {
    let now = tiles(f, Group::Now)?;
    let mut groups = Vec::new();
    for group in Group::ALL.into_iter().filter(|group| *group != Group::Now) {
        let tiles = tiles(f, group)?;
        if !tiles.is_empty() {
            groups.push((f.t(&format!("group-{}", group.as_str())), tiles));
        }
    }
    fill(&Home {
        f,
        title: f.t("home-question"),
        now,
        groups,
    })
}

/// The topics and walks of a group, in order.
fn tiles(f: &Frame<'_>, group: Group) -> Result<Vec<Tile>, PackError> {
    let mut tiles = Vec::new();
    for head in f.pack.topic_heads()? {
        if head.group == group {
            tiles.push(Tile {
                icon: head.icon.to_string(),
                label: f.words.label(&format!("{}-short", head.id))?,
                href: f.link(Page::Topic(head.id)),
                urgent: head.urgent,
            });
        }
    }
    for head in f.pack.walk_heads()? {
        if head.group == group {
            tiles.push(Tile {
                icon: head.icon.to_string(),
                label: f.words.label(&format!("walk-{}-short", head.id))?,
                href: f.link(Page::Walk(head.id, None)),
                urgent: false,
            });
        }
    }
    Ok(tiles)
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
            let route = Route::Page {
                lang: language.lang.clone(),
                place: f.place.id.clone(),
                page: Page::Home,
            };
            let name = Html::text(&language.name)
                .in_language(language.lang.as_str(), language.direction.as_str());
            (f.href(&route), name)
        })
        .collect();
    fill(&Error {
        f,
        title: f.t(&format!("error-{kind}-title")),
        text: f.t(&format!("error-{kind}-text")),
        tiles: tiles(f, Group::Now)?,
        languages,
    })
}
