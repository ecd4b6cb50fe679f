//! A topic.

use amparo_model::Id;
use amparo_pack::PackError;
use askama::Template;

use super::blocks::{Blocks, Image};
use super::fill;
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::{Page, Shared};

#[derive(Template)]
#[template(path = "topic.html")]
struct TopicPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    heading: Html,
    lead: Html,
    blocks: Blocks,
    review_due: bool,
    urgent: bool,
    text: Href,
}

pub(super) fn topic(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(topic) = f.pack.topic(id.as_str(), &f.path)? else {
        return Ok(None);
    };
    let page = TopicPage {
        f,
        title: f.words.plain(&format!("{id}-title"))?,
        heading: f.words.html(&format!("{id}-title"))?,
        lead: f.words.html(&format!("{id}-lead"))?,
        blocks: Blocks::collect(f, &topic.blocks)?,
        review_due: f.today().is_some_and(|today| today > topic.review_by),
        urgent: topic.urgent,
        text: f.link(Page::Text(Shared::Topic(id.clone()))),
    };
    fill(&page).map(Some)
}
