//! What a person keeps: the way in, and the pages behind it.

mod message;
mod people;
mod sheets;

use amparo_model::Group;
use amparo_pack::{PackError, TopicHead};
use askama::Template;

use super::{Tile, fill};
use crate::frame::Frame;
use crate::html::Html;
use crate::mine::{Mine, Opened};
use crate::route::{MinePage, Page};

/// After how many wrong tries everything may be deleted, if the person wants that.
const WIPES: [u32; 2] = [10, 20];

/// One of the answers to what wrong tries should do.
struct Wipe {
    value: String,
    label: String,
    chosen: bool,
}

fn wipes(f: &Frame<'_>, chosen: Option<u32>) -> Vec<Wipe> {
    let mut wipes = vec![Wipe {
        value: String::new(),
        label: f.t("mine-wipe-never"),
        chosen: chosen.is_none(),
    }];
    wipes.extend(WIPES.iter().map(|tries| Wipe {
        value: tries.to_string(),
        label: count(f, "mine-wipe-after", u64::from(*tries)),
        chosen: chosen == Some(*tries),
    }));
    wipes
}

fn count(f: &Frame<'_>, id: &str, number: u64) -> String {
    f.count(id, usize::try_from(number).unwrap_or(usize::MAX))
}

/// A page of what a person keeps, or the page that stands before it; `None`: there is no such person, sheet …
pub(super) fn page(f: &Frame<'_>, page: &MinePage) -> Result<Option<String>, PackError> {
    let open = match f.mine {
        Mine::Open(open) => open,
        Mine::Nowhere => return nowhere(f).map(Some),
        Mine::Missing => return start(f).map(Some),
        Mine::Locked {
            wait_seconds,
            tries_left,
        } => return locked(f, wait_seconds, tries_left).map(Some),
        Mine::Unreadable(why) => {
            return unreadable(f, f.choice("mine-unreadable", why.as_str())).map(Some);
        }
    };
    match page {
        MinePage::Home => home(f, open).map(Some),
        MinePage::People => people::people(f, open).map(Some),
        MinePage::NewPerson(contact) => people::new(f, contact.as_ref()),
        MinePage::Person(id) => people::person(f, open, *id),
        MinePage::Message => message::message(f, open).map(Some),
        MinePage::NewSheet(form) => sheets::new(f, form),
        MinePage::Sheet(id) => sheets::edit(f, open, *id),
        MinePage::ReadSheet(id) => sheets::read(f, open, *id),
        MinePage::Lock => lock(f, open).map(Some),
    }
}

/// All forms of the pack, in the order of their groups.
fn heads(f: &Frame<'_>) -> Result<Vec<TopicHead>, PackError> {
    let mut heads = Vec::new();
    for group in Group::ALL {
        heads.extend(f.pack.form_heads(*group)?);
    }
    Ok(heads)
}

/// The tiles of all forms, blank.
fn blank(f: &Frame<'_>) -> Result<Vec<Tile>, PackError> {
    let heads = heads(f)?.into_iter();
    heads.map(|head| Tile::form(f, head)).collect()
}

#[derive(Template)]
#[template(path = "mine/nowhere.html")]
struct Nowhere<'a> {
    f: &'a Frame<'a>,
    title: String,
    forms: Vec<Tile>,
}

fn nowhere(f: &Frame<'_>) -> Result<String, PackError> {
    fill(&Nowhere {
        f,
        title: f.t("mine-title"),
        forms: blank(f)?,
    })
}

#[derive(Template)]
#[template(path = "mine/start.html")]
struct Start<'a> {
    f: &'a Frame<'a>,
    title: String,
    wipes: Vec<Wipe>,
    forms: Vec<Tile>,
}

fn start(f: &Frame<'_>) -> Result<String, PackError> {
    fill(&Start {
        f,
        title: f.t("mine-title"),
        wipes: wipes(f, None),
        forms: blank(f)?,
    })
}

#[derive(Template)]
#[template(path = "mine/locked.html")]
struct Locked<'a> {
    f: &'a Frame<'a>,
    title: String,
    wait_seconds: u64,
    wait: String,
    tries_left: Option<String>,
    forms: Vec<Tile>,
}

fn locked(f: &Frame<'_>, wait: u64, left: Option<u32>) -> Result<String, PackError> {
    fill(&Locked {
        f,
        title: f.t("mine-title"),
        wait_seconds: wait,
        wait: match wait {
            0..=90 => count(f, "mine-wait-seconds", wait),
            _ => count(f, "mine-wait-minutes", wait.div_ceil(60)),
        },
        tries_left: left.map(|left| count(f, "mine-tries-left", u64::from(left))),
        forms: blank(f)?,
    })
}

#[derive(Template)]
#[template(path = "mine/unreadable.html")]
struct Unreadable<'a> {
    f: &'a Frame<'a>,
    title: String,
    why: String,
    forms: Vec<Tile>,
}

fn unreadable(f: &Frame<'_>, why: String) -> Result<String, PackError> {
    fill(&Unreadable {
        f,
        title: f.t("mine-title"),
        why,
        forms: blank(f)?,
    })
}

/// A form and the sheets of it that were filled in.
struct FormRow {
    icon: String,
    name: Html,
    sheets: Vec<sheets::Row>,
    new: crate::href::Href,
    blank: crate::href::Href,
}

#[derive(Template)]
#[template(path = "mine/home.html")]
struct Home<'a> {
    f: &'a Frame<'a>,
    title: String,
    protected: bool,
    people: String,
    forms: Vec<FormRow>,
    /// Sheets of forms that the pack does not have any more.
    old: Vec<sheets::Row>,
}

fn home(f: &Frame<'_>, open: Opened<'_>) -> Result<String, PackError> {
    let mut rows = Vec::new();
    for head in heads(f)? {
        let Some(form) = f.pack.form(&head.id)? else {
            continue;
        };
        rows.push(FormRow {
            icon: form.icon.to_string(),
            name: f.words.label(&format!("form-{}-title", form.id))?,
            sheets: sheets::rows(f, open.personal, &form)?,
            new: f.mine(MinePage::NewSheet(form.id.clone())),
            blank: f.link(Page::Form(form.id)),
        });
    }
    fill(&Home {
        f,
        title: f.t("mine-title"),
        protected: open.protected,
        people: f.count("mine-people-count", open.personal.people.len()),
        forms: rows,
        old: sheets::orphans(f, open.personal)?,
    })
}

#[derive(Template)]
#[template(path = "mine/lock.html")]
struct Lock<'a> {
    f: &'a Frame<'a>,
    title: String,
    protected: bool,
    wipes: Vec<Wipe>,
}

fn lock(f: &Frame<'_>, open: Opened<'_>) -> Result<String, PackError> {
    fill(&Lock {
        f,
        title: f.t("mine-lock-title"),
        protected: open.protected,
        wipes: wipes(f, open.wipe_after),
    })
}
