//! Forms filled in: writing, and reading what was written.

use std::collections::BTreeMap;

use amparo_model::{Date, Field, FieldKind, Form, Id, Personal, Private, Section, Sheet};
use amparo_pack::PackError;
use askama::Template;

use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::mine::Opened;
use crate::pages::fill;
use crate::pages::form::help;
use crate::route::{MinePage, Page};

/// A filled-in sheet among others.
pub(super) struct Row {
    /// What was written first, to tell one from another.
    pub(super) about: Private,
    pub(super) changed: String,
    pub(super) href: Href,
}

/// The sheets of a form.
pub(super) fn rows(f: &Frame<'_>, personal: &Personal, form: &Form) -> Result<Vec<Row>, PackError> {
    let sheets = personal.sheets.iter().filter(|sheet| sheet.form == form.id);
    let rows = sheets.map(|sheet| Row {
        about: about(form, sheet),
        changed: changed(f, sheet.changed),
        href: f.mine(MinePage::ReadSheet(sheet.id)),
    });
    Ok(rows.collect())
}

/// The sheets whose form the pack does not have.
pub(super) fn orphans(f: &Frame<'_>, personal: &Personal) -> Result<Vec<Row>, PackError> {
    let mut rows = Vec::new();
    for sheet in &personal.sheets {
        if f.pack.form_head(&sheet.form)?.is_none() {
            rows.push(Row {
                about: sheet.values.values().next().cloned().unwrap_or_default(),
                changed: changed(f, sheet.changed),
                href: f.mine(MinePage::ReadSheet(sheet.id)),
            });
        }
    }
    Ok(rows)
}

fn changed(f: &Frame<'_>, date: Date) -> String {
    f.with("mine-sheet-changed", "date", f.ui.formats.date(date))
}

/// The first words of a sheet.
fn about(form: &Form, sheet: &Sheet) -> Private {
    let mut texts = form.sections.iter().flat_map(|section| {
        (0..section.rows).flat_map(move |row| {
            let typed = section
                .fields
                .iter()
                .filter(|field| field.kind != FieldKind::Check);
            typed.filter_map(move |field| sheet.values.get(&key(section, row, field)))
        })
    });
    texts.next().cloned().unwrap_or_default()
}

/// Under which name a field's value is kept.
fn key(section: &Section, row: u8, field: &Field) -> String {
    format!("{}.{row}.{}", section.id, field.id)
}

struct FieldView {
    key: String,
    kind: &'static str,
    check: bool,
    long: bool,
    label: Html,
    help: Html,
    value: Private,
}

struct SectionView {
    heading: Html,
    help: Html,
    rows: Vec<Vec<FieldView>>,
}

fn sections(
    f: &Frame<'_>,
    form: &Form,
    values: &BTreeMap<String, Private>,
) -> Result<Vec<SectionView>, PackError> {
    let mut sections = Vec::new();
    for section in &form.sections {
        let message = format!("form-{}-{}", form.id, section.id);
        let mut rows = Vec::new();
        for row in 0..section.rows {
            let mut fields = Vec::new();
            for field in &section.fields {
                let label = format!("{message}-{}", field.id);
                let key = key(section, row, field);
                fields.push(FieldView {
                    kind: field.kind.as_str(),
                    check: field.kind == FieldKind::Check,
                    long: field.kind == FieldKind::Long,
                    label: f.words.label(&label)?,
                    help: help(f, field.help, &label)?,
                    value: values.get(&key).cloned().unwrap_or_default(),
                    key,
                });
            }
            rows.push(fields);
        }
        sections.push(SectionView {
            heading: f.words.html(&message)?,
            help: help(f, section.help, &message)?,
            rows,
        });
    }
    Ok(sections)
}

#[derive(Template)]
#[template(path = "mine/edit.html")]
struct Edit<'a> {
    f: &'a Frame<'a>,
    title: String,
    id: u32,
    form: Id,
    today: String,
    lead: Html,
    sections: Vec<SectionView>,
    /// Where the finished sheet is read, with `{id}` for its number.
    done: String,
}

pub(super) fn new(f: &Frame<'_>, form: &Id) -> Result<Option<String>, PackError> {
    let form = f.pack.form(form)?;
    form.map(|form| edit_page(f, &form, 0, &BTreeMap::new()))
        .transpose()
}

pub(super) fn edit(f: &Frame<'_>, open: Opened<'_>, id: u32) -> Result<Option<String>, PackError> {
    let Some(sheet) = open.personal.sheet(id) else {
        return Ok(None);
    };
    // The pack has no such form any more: what was written can still be read.
    let Some(form) = f.pack.form(&sheet.form)? else {
        return read(f, open, id);
    };
    edit_page(f, &form, id, &sheet.values).map(Some)
}

fn edit_page(
    f: &Frame<'_>,
    form: &Form,
    id: u32,
    values: &BTreeMap<String, Private>,
) -> Result<String, PackError> {
    fill(&Edit {
        f,
        title: f.words.plain(&format!("form-{}-title", form.id))?,
        id,
        form: form.id.clone(),
        today: f.today().map(|today| today.to_string()).unwrap_or_default(),
        lead: f.words.html(&format!("form-{}-lead", form.id))?,
        sections: sections(f, form, values)?,
        done: f
            .mine(MinePage::ReadSheet(0))
            .to_string()
            .replace("/0/", "/{id}/"),
    })
}

/// Something that was filled in.
struct Line {
    label: Html,
    check: bool,
    value: Private,
}

struct Part {
    heading: Html,
    rows: Vec<Vec<Line>>,
}

#[derive(Template)]
#[template(path = "mine/sheet.html")]
struct ReadPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    id: u32,
    changed: String,
    parts: Vec<Part>,
    /// What a form of today does not ask for.
    rest: Vec<Private>,
    edit: Href,
    blank: Option<Href>,
}

pub(super) fn read(f: &Frame<'_>, open: Opened<'_>, id: u32) -> Result<Option<String>, PackError> {
    let Some(sheet) = open.personal.sheet(id) else {
        return Ok(None);
    };
    let form = f.pack.form(&sheet.form)?;
    let sections = match &form {
        Some(form) => sections(f, form, &sheet.values)?,
        None => Vec::new(),
    };
    let mut known = Vec::new();
    let mut parts = Vec::new();
    for section in sections {
        let mut rows = Vec::new();
        for row in section.rows {
            let mut lines = Vec::new();
            for field in row {
                if !field.value.is_empty() {
                    lines.push(Line {
                        label: field.label,
                        check: field.check,
                        value: field.value,
                    });
                }
                known.push(field.key);
            }
            if !lines.is_empty() {
                rows.push(lines);
            }
        }
        if !rows.is_empty() {
            parts.push(Part {
                heading: section.heading,
                rows,
            });
        }
    }
    let rest = sheet.values.iter().filter(|(key, _)| !known.contains(key));
    let title = match &form {
        Some(form) => f.words.plain(&format!("form-{}-title", form.id))?,
        None => f.t("mine-sheet-old"),
    };
    let page = ReadPage {
        f,
        title,
        id,
        changed: changed(f, sheet.changed),
        parts,
        rest: rest.map(|(_, value)| value.clone()).collect(),
        edit: f.mine(MinePage::Sheet(id)),
        blank: form.map(|form| f.link(Page::Form(form.id))),
    };
    fill(&page).map(Some)
}
