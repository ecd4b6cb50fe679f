//! The glossary.

use amparo_model::{Id, Term};
use amparo_pack::PackError;
use askama::Template;

use super::fill;
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::Page;

#[derive(Template)]
#[template(path = "terms.html")]
struct Terms<'a> {
    f: &'a Frame<'a>,
    title: String,
    terms: Vec<(Href, Html)>,
}

pub(super) fn terms(f: &Frame<'_>) -> Result<String, PackError> {
    let mut terms = Vec::new();
    for Term { id, .. } in f.pack.terms()? {
        let key = f.words.plain(&format!("term-{id}"))?.to_lowercase();
        let label = f.words.label(&format!("term-{id}"))?;
        terms.push((key, f.link(Page::Term(id)), label));
    }
    terms.sort_by(|a, b| a.0.cmp(&b.0));
    fill(&Terms {
        f,
        title: f.t("terms-title"),
        terms: terms
            .into_iter()
            .map(|(_, href, label)| (href, label))
            .collect(),
    })
}

#[derive(Template)]
#[template(path = "term.html")]
struct TermPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    heading: Html,
    english: Option<Html>,
    meaning: Html,
    also: Html,
    source: String,
    source_urls: Vec<String>,
    as_of: String,
}

pub(super) fn term(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(term) = f.pack.term(id)? else {
        return Ok(None);
    };
    let message = format!("term-{id}");
    let page = TermPage {
        f,
        title: f.words.plain(&message)?,
        heading: f.words.html(&message)?,
        english: f.words.english(&message)?.map(|(english, _)| english),
        meaning: f.words.html(&format!("{message}-meaning"))?,
        also: if term.also {
            f.words.html(&format!("{message}-also"))?
        } else {
            Html::default()
        },
        source: term.source.title.clone(),
        source_urls: term.source.urls.clone(),
        as_of: f.ui.dated("fact-as-of", term.as_of),
    };
    fill(&page).map(Some)
}
