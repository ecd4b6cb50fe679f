//! The pages. Each collects what it shows, then fills its template.

mod blocks;
mod cards;
mod contacts;
mod facts;
mod form;
mod home;
mod info;
mod mine;
mod places;
mod search;
mod share;
mod terms;
mod topic;
mod walk;

use amparo_model::Group;
use amparo_pack::{PackError, TopicHead};
use askama::Template;

use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::Page;

pub(crate) use home::{error, languages};
pub(crate) use info::clock;
pub(crate) use share::file;

/// A page of a language and a place; `None`: there is no such topic, card …
pub(crate) fn page(frame: &Frame<'_>) -> Result<Option<String>, PackError> {
    match frame.page {
        Page::Home => home::home(frame).map(Some),
        Page::Group(group) => home::group(frame, *group).map(Some),
        Page::Topic(id) => topic::topic(frame, id),
        Page::Cards => cards::cards(frame).map(Some),
        Page::Card(id) => cards::card(frame, id),
        Page::Wallet => cards::wallet(frame).map(Some),
        Page::Walk(id, step) => walk::walk(frame, id, step.as_ref()),
        Page::Form(id) => form::form(frame, id),
        Page::Contacts(None) => contacts::needs(frame).map(Some),
        Page::Contacts(Some(need)) => contacts::of_need(frame, *need).map(Some),
        Page::Contact(id) => contacts::contact(frame, id),
        Page::Call(id, at) => contacts::call(frame, id, *at),
        Page::Mine(page) => mine::page(frame, page),
        // These are files, or there is none.
        Page::Text(_) | Page::Vcard(_) => Ok(None),
        Page::Terms => terms::terms(frame).map(Some),
        Page::Term(id) => terms::term(frame, id),
        Page::Fact(id) => facts::fact(frame, id),
        Page::Search { query, part } => search::search(frame, query, *part).map(Some),
        Page::Places { query, to } => places::picker(frame, query, to.as_deref()).map(Some),
        Page::Place => places::place(frame).map(Some),
        Page::About => info::about(frame).map(Some),
        Page::Privacy => info::privacy(frame).map(Some),
        Page::Sources => facts::sources(frame).map(Some),
        Page::Display => info::display(frame).map(Some),
    }
}

/// A link with an icon.
pub(crate) struct Tile {
    pub(crate) icon: String,
    pub(crate) label: Html,
    pub(crate) href: Href,
    pub(crate) urgent: bool,
}

impl Tile {
    /// The tile of a topic.
    fn topic(f: &Frame<'_>, head: TopicHead) -> Result<Self, PackError> {
        Ok(Self {
            icon: head.icon.to_string(),
            label: f.words.label(&format!("{}-short", head.id))?,
            href: f.link(Page::Topic(head.id)),
            urgent: head.urgent,
        })
    }

    /// The tile of a walk.
    fn walk(f: &Frame<'_>, head: TopicHead) -> Result<Self, PackError> {
        Ok(Self {
            icon: head.icon.to_string(),
            label: f.words.label(&format!("walk-{}-short", head.id))?,
            href: f.link(Page::Walk(head.id, None)),
            urgent: false,
        })
    }

    /// The tile of a form.
    fn form(f: &Frame<'_>, head: TopicHead) -> Result<Self, PackError> {
        Ok(Self {
            icon: head.icon.to_string(),
            label: f.words.label(&format!("form-{}-short", head.id))?,
            href: f.link(Page::Form(head.id)),
            urgent: false,
        })
    }

    /// The tiles of a group's topics.
    fn topics(f: &Frame<'_>, group: Group) -> Result<Vec<Self>, PackError> {
        let heads = f.pack.topic_heads(group)?.into_iter();
        heads.map(|head| Self::topic(f, head)).collect()
    }

    /// The tiles of a group's walks and forms.
    fn helps(f: &Frame<'_>, group: Group) -> Result<Vec<Self>, PackError> {
        let mut tiles = Vec::new();
        for head in f.pack.walk_heads(group)? {
            tiles.push(Self::walk(f, head)?);
        }
        for head in f.pack.form_heads(group)? {
            tiles.push(Self::form(f, head)?);
        }
        Ok(tiles)
    }
}

/// Fills a template. Writing to a string cannot fail; what could is told as a damaged pack rather than a panic.
fn fill(template: &impl Template) -> Result<String, PackError> {
    template
        .render()
        .map_err(|error| PackError::Damaged(error.to_string()))
}
