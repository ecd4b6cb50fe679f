//! Facts: what stands under a statement, the page of one fact, and the list of all.

use std::collections::BTreeMap;
use std::rc::Rc;

use amparo_model::{Confidence, Date, Fact, Id, SourceKind};
use amparo_pack::PackError;
use askama::Template;

use super::fill;
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::Page;

/// A fact as it is shown.
pub(super) struct FactView {
    pub(super) statement: Html,
    pub(super) basis: Option<String>,
    pub(super) title: String,
    pub(super) urls: Vec<String>,
    pub(super) kind: String,
    pub(super) date: Option<String>,
    pub(super) as_of: String,
    /// Whether a lawyer has read it.
    pub(super) review: String,
    /// What must be said of it: that it may change, that it is disputed …
    pub(super) marks: Vec<String>,
    /// The day it was last checked, if it may change.
    pub(super) may_change: Option<Date>,
    /// Whether it must be checked again before one relies on it.
    pub(super) check: bool,
    pub(super) href: Href,
}

impl FactView {
    fn new(f: &Frame<'_>, fact: &Fact) -> Result<Self, PackError> {
        let formats = &f.ui.formats;
        let mut marks = Vec::new();
        if fact.disputed {
            marks.push(f.t("fact-mark-disputed"));
        }
        let check = f.today().is_some_and(|today| fact.needs_check(today));
        if check {
            marks.push(f.t("fact-mark-check"));
        } else if fact.may_change {
            marks.push(f.t("fact-mark-may-change"));
        }
        if fact.confidence == Confidence::Known {
            marks.push(f.t("fact-mark-unseen"));
        }
        if matches!(fact.source.kind, SourceKind::Weak | SourceKind::None) {
            marks.push(f.t("fact-mark-weak"));
        }
        let (statement, reviewed) = f.words.reviewed(&format!("fact-{}", fact.id))?;
        Ok(Self {
            statement,
            basis: fact.basis.clone(),
            title: fact.source.title.clone(),
            urls: fact.source.urls.clone(),
            kind: f.t(&format!("source-{}", fact.source.kind.as_str())),
            date: fact
                .source
                .date
                .as_deref()
                .map(|date| formats.partial_date(date)),
            as_of: f.ui.dated("fact-as-of", fact.as_of),
            review: f.t(if reviewed {
                "fact-reviewed"
            } else {
                "fact-not-reviewed"
            }),
            marks,
            may_change: fact.may_change.then_some(fact.as_of),
            check,
            href: f.link(Page::Fact(fact.id.clone())),
        })
    }
}

/// The facts that one page shows. Many statements stand on the same ones, so each is made once.
#[derive(Default)]
pub(super) struct Facts(BTreeMap<Id, Rc<FactView>>);

impl Facts {
    /// The facts of these ids; one that is not there is left out.
    pub(super) fn views(
        &mut self,
        f: &Frame<'_>,
        ids: &[Id],
    ) -> Result<Vec<Rc<FactView>>, PackError> {
        let mut views = Vec::new();
        for id in ids {
            if let Some(view) = self.0.get(id) {
                views.push(Rc::clone(view));
            } else if let Some(fact) = f.pack.fact(id)? {
                let view = Rc::new(FactView::new(f, &fact)?);
                self.0.insert(id.clone(), Rc::clone(&view));
                views.push(view);
            }
        }
        Ok(views)
    }
}

#[derive(Template)]
#[template(path = "fact.html")]
struct FactPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    place: String,
    fact: FactView,
}

pub(super) fn fact(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(fact) = f.pack.fact(id)? else {
        return Ok(None);
    };
    let page = FactPage {
        f,
        title: f.t("fact-title"),
        place: f.place_name_of(&fact.place)?,
        fact: FactView::new(f, &fact)?,
    };
    fill(&page).map(Some)
}

#[derive(Template)]
#[template(path = "sources.html")]
struct Sources<'a> {
    f: &'a Frame<'a>,
    title: String,
    count: String,
    facts: Vec<FactView>,
}

pub(super) fn sources(f: &Frame<'_>) -> Result<String, PackError> {
    let facts = f.pack.facts()?;
    let facts: Vec<FactView> = facts
        .iter()
        .map(|fact| FactView::new(f, fact))
        .collect::<Result<_, _>>()?;
    fill(&Sources {
        f,
        title: f.t("sources-title"),
        count: f.count("sources-count", facts.len()),
        facts,
    })
}
