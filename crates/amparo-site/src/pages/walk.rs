//! A step of a walk: a question with large answers, or an end that says what to do.

use amparo_model::{AnswerTarget, Id};
use amparo_pack::PackError;
use askama::Template;

use super::blocks::{self, Blocks, Image, Picture};
use super::fill;
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::Page;

#[derive(Template)]
#[template(path = "walk.html")]
struct WalkPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    walk: Html,
    /// Shown on the first step alone.
    lead: Html,
    question: Html,
    help: Html,
    picture: Option<Picture>,
    answers: Vec<AnswerView>,
    blocks: Blocks,
    restart: Option<Href>,
}

/// An answer, with a picture of it where it has one.
struct AnswerView {
    href: Href,
    label: Html,
    picture: Option<Html>,
}

pub(super) fn walk(f: &Frame<'_>, id: &Id, step: Option<&Id>) -> Result<Option<String>, PackError> {
    let Some(walk) = f.pack.walk(id)? else {
        return Ok(None);
    };
    let first = step.is_none_or(|step| *step == walk.start);
    let Some(step) = walk.step(step.unwrap_or(&walk.start).as_str()) else {
        return Ok(None);
    };
    let message = format!("walk-{id}-{}", step.id);
    let mut answers = Vec::new();
    for answer in &step.answers {
        let page = match &answer.to {
            AnswerTarget::Step(next) => Page::Walk(id.clone(), Some(next.clone())),
            AnswerTarget::Topic(topic) => Page::Topic(topic.clone()),
        };
        let label = f.words.label(&format!("{message}-{}", answer.id))?;
        answers.push(AnswerView {
            href: f.link(page),
            label,
            picture: blocks::thumbnail(f, answer.media.as_ref())?,
        });
    }
    let picture = match &step.media {
        Some(media) => blocks::picture(f, media)?,
        None => None,
    };
    let page = WalkPage {
        f,
        title: f.words.plain(&message)?,
        walk: f.words.label(&format!("walk-{id}-title"))?,
        lead: if first {
            f.words.html(&format!("walk-{id}-lead"))?
        } else {
            Html::default()
        },
        question: f.words.html(&message)?,
        help: if step.help {
            f.words.html(&format!("{message}-help"))?
        } else {
            Html::default()
        },
        picture,
        answers,
        blocks: Blocks::collect(f, &step.blocks)?,
        restart: (!first).then(|| f.link(Page::Walk(id.clone(), None))),
    };
    fill(&page).map(Some)
}
