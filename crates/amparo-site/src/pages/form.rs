//! A form: a sheet to print and fill in by hand.

use std::rc::Rc;

use amparo_model::{FieldKind, Id};
use amparo_pack::PackError;
use askama::Template;

use super::facts::{FactView, Facts};
use super::fill;
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::MinePage;

struct SectionView {
    heading: Html,
    help: Html,
    facts: Vec<Rc<FactView>>,
    /// How many times the fields stand.
    rows: u8,
    /// Whether all fields are boxes to tick.
    checklist: bool,
    fields: Vec<FieldView>,
}

struct FieldView {
    kind: &'static str,
    check: bool,
    label: Html,
    help: Html,
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    heading: Html,
    lead: Html,
    review_due: bool,
    fill_in: Href,
    sections: Vec<SectionView>,
}

pub(super) fn form(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(form) = f.pack.form(id)? else {
        return Ok(None);
    };
    let mut facts = Facts::default();
    let mut sections = Vec::new();
    for section in &form.sections {
        let message = format!("form-{id}-{}", section.id);
        let mut fields = Vec::new();
        for field in &section.fields {
            let label = format!("{message}-{}", field.id);
            fields.push(FieldView {
                kind: field.kind.as_str(),
                check: field.kind == FieldKind::Check,
                label: f.words.html(&label)?,
                help: help(f, field.help, &label)?,
            });
        }
        sections.push(SectionView {
            heading: f.words.html(&message)?,
            help: help(f, section.help, &message)?,
            facts: facts.views(f, &section.facts)?,
            rows: section.rows,
            checklist: fields.iter().all(|field| field.check),
            fields,
        });
    }
    let page = FormPage {
        f,
        title: f.words.plain(&format!("form-{id}-title"))?,
        heading: f.words.html(&format!("form-{id}-title"))?,
        lead: f.words.html(&format!("form-{id}-lead"))?,
        review_due: f.today().is_some_and(|today| today > form.review_by),
        fill_in: f.mine(MinePage::NewSheet(id.clone())),
        sections,
    };
    fill(&page).map(Some)
}

/// What more is said of a section or a field, if there is anything.
pub(super) fn help(f: &Frame<'_>, has: bool, message: &str) -> Result<Html, PackError> {
    if has {
        f.words.html(&format!("{message}-help"))
    } else {
        Ok(Html::default())
    }
}
