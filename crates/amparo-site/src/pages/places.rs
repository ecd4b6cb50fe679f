//! The place picker, and what is known of a place.

use std::rc::Rc;

use amparo_model::{AgreementDateKind, Id, Place, PlaceKind};
use amparo_pack::{PackError, fold};
use askama::Template;

use super::contacts::ContactView;
use super::facts::{FactView, Facts};
use super::fill;
use crate::frame::Frame;
use crate::href::Href;
use crate::route::Page;

/// Facts that hold for every county of Georgia and stand on each county's page.
const COUNTY_FACTS: [&str; 3] = ["287g-not-needed", "287g-statewide", "287g-models"];
/// The facts that name the lists on which the absence of an agreement rests.
const LIST_FACTS: [&str; 2] = ["287g-ice-list-may-2026", "287g-agreement-log-sep-2026"];

struct Choice {
    name: String,
    href: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "places.html")]
struct Picker<'a> {
    f: &'a Frame<'a>,
    title: String,
    query: &'a str,
    to: Option<&'a str>,
    action: String,
    wide: Vec<Choice>,
    counties: Vec<Choice>,
    count: String,
}

pub(super) fn picker(f: &Frame<'_>, query: &str, to: Option<&str>) -> Result<String, PackError> {
    let mut wide = Vec::new();
    let mut counties = Vec::new();
    let wanted = fold(query).join(" ");
    for country in f.pack.root_places()? {
        for state in f.pack.places_in(&country.id)? {
            wide.push(choice(
                f,
                &state,
                to,
                f.with("place-whole", "name", f.place_name(&state)?),
            ));
            for county in f.pack.places_in(&state.id)? {
                let name = f.place_name(&county)?;
                let seat = f.words.plain(&format!("place-{}-seat", county.id))?;
                let known = fold(&format!("{name} {seat}")).join(" ");
                if wanted.is_empty() || known.contains(&wanted) {
                    counties.push(choice(f, &county, to, name));
                }
            }
        }
        wide.push(choice(f, &country, to, f.t("place-anywhere")));
    }
    let action = f
        .link(Page::Places {
            query: String::new(),
            to: None,
        })
        .to_string();
    fill(&Picker {
        f,
        title: f.t("places-title"),
        query,
        to,
        action,
        wide,
        count: f.count("places-count", counties.len()),
        counties,
    })
}

fn choice(f: &Frame<'_>, place: &Place, to: Option<&str>, name: String) -> Choice {
    let home = f.link_at(&place.id, Page::Home);
    Choice {
        name,
        href: format!("{home}{}", to.unwrap_or_default()),
        current: place.id == f.place.id,
    }
}

struct AgreementView {
    agency: String,
    model: String,
    meaning: String,
    date: String,
}

#[derive(Template)]
#[template(path = "place.html")]
struct PlacePage<'a> {
    f: &'a Frame<'a>,
    title: String,
    seat: Option<String>,
    is_county: bool,
    agreements: Vec<AgreementView>,
    facts: Vec<Rc<FactView>>,
    own_facts: Vec<Rc<FactView>>,
    sharing: Option<String>,
    legal_aid: Option<ContactView>,
    parts: Vec<(Href, String, String)>,
}

pub(super) fn place(f: &Frame<'_>) -> Result<String, PackError> {
    let place = &f.place;
    let is_county = place.kind == PlaceKind::County;
    let seat = place
        .seat
        .then(|| f.words.plain(&format!("place-{}-seat", place.id)))
        .transpose()?;
    let mut agreements = Vec::new();
    for agreement in &place.agreements {
        let model = agreement.model.as_str();
        let kind = match agreement.date_kind {
            AgreementDateKind::Signed => "agreement-signed",
            AgreementDateKind::Document => "agreement-document",
        };
        agreements.push(AgreementView {
            agency: f.words.plain(&format!("agency-{}", agreement.agency))?,
            model: f.t(&format!("agreement-{model}")),
            meaning: f.t(&format!("agreement-{model}-meaning")),
            date: f.with(kind, "date", f.ui.formats.date(agreement.date)),
        });
    }
    let mut ids: Vec<Id> = Vec::new();
    if f.place.parent.is_some() {
        let lists: Vec<Id> = place.agreements.iter().map(|a| a.fact.clone()).collect();
        let lists = if lists.is_empty() {
            parsed(&LIST_FACTS)
        } else {
            lists
        };
        for id in lists.into_iter().chain(parsed(&COUNTY_FACTS)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    let legal_aid = match &place.legal_aid {
        Some(id) => f.pack.contact(id)?,
        None => None,
    };
    let mut parts = Vec::new();
    if !is_county {
        for part in f.pack.places_in(&place.id)? {
            let known = match part.agreements.len() {
                0 => String::new(),
                count => f.count("agreements-count", count),
            };
            parts.push((
                f.link_at(&part.id, Page::Place),
                f.place_name(&part)?,
                known,
            ));
        }
    }
    fill(&PlacePage {
        f,
        title: f.here(),
        seat: seat.map(|seat| f.with("place-seat", "seat", seat)),
        is_county,
        agreements,
        facts: Facts::default().views(f, &ids)?,
        own_facts: Facts::default().views(f, &place.facts)?,
        sharing: place
            .secure_communities
            .as_deref()
            .map(|date| f.with("place-sharing", "date", f.ui.formats.partial_date(date))),
        legal_aid: legal_aid
            .map(|contact| ContactView::new(f, &contact))
            .transpose()?,
        parts,
    })
}

fn parsed(ids: &[&str]) -> Vec<Id> {
    ids.iter().filter_map(|id| id.parse().ok()).collect()
}
