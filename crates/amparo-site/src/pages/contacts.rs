//! Contacts: by need, of one need, and one contact.

use amparo_model::{Contact, Id, Need, Phone, PhoneLabel, Status, Warn};
use amparo_pack::PackError;
use askama::Template;
use fluent_bundle::FluentValue;

use super::{Tile, fill};
use crate::frame::Frame;
use crate::hours::{OpenState, open_state};
use crate::href::Href;
use crate::html::Html;
use crate::route::{MinePage, Page, Shared};

/// A number as it is shown.
pub(super) struct PhoneView {
    pub(super) number: String,
    pub(super) label: String,
    pub(super) call: Option<Href>,
    pub(super) text: Option<Href>,
    /// A number that is dialled inside detention has its own words.
    pub(super) inside: bool,
    pub(super) confirmed: String,
}

/// A contact as it is shown.
pub(super) struct ContactView {
    pub(super) name: Html,
    pub(super) note: Html,
    pub(super) href: Href,
    pub(super) phones: Vec<PhoneView>,
    pub(super) sms: Option<(Href, String)>,
    pub(super) open: Option<String>,
    pub(super) is_open: bool,
    /// Cost and languages, ready to be joined by dots.
    pub(super) facts: Vec<String>,
    pub(super) warn: Option<String>,
    pub(super) unconfirmed: Option<String>,
    pub(super) web: Option<String>,
    pub(super) web_unseen: bool,
    pub(super) address: Option<String>,
    pub(super) source: String,
    pub(super) source_urls: Vec<String>,
}

impl ContactView {
    pub(super) fn new(f: &Frame<'_>, contact: &Contact) -> Result<Self, PackError> {
        let id = &contact.id;
        let note = if contact.note {
            f.words.html(&format!("contact-{id}-note"))?
        } else {
            Html::default()
        };
        let mut phones = Vec::new();
        for (at, phone) in (0..).zip(&contact.phones) {
            if is_here(f, phone) {
                phones.push(phone_view(f, contact, at, phone)?);
            }
        }
        let sms = contact.sms.as_ref().and_then(|sms| {
            let href = Href::sms(&sms.number, sms.word.as_deref())?;
            let label = match &sms.word {
                Some(word) => f.ui.with(
                    "contact-text-word",
                    &[
                        ("word", FluentValue::from(word.as_str())),
                        ("number", FluentValue::from(sms.number.as_str())),
                    ],
                ),
                None => f.with("contact-text-number", "number", sms.number.as_str()),
            };
            Some((href, label))
        });
        let (open, is_open) = open_words(f, open_state(contact.hours.as_ref(), f.now));
        Ok(Self {
            name: f.words.name(&format!("contact-{id}"))?,
            note,
            href: f.link(Page::Contact(id.clone())),
            phones,
            sms,
            open,
            is_open,
            facts: cost_and_languages(f, contact),
            warn: warn_words(f, contact),
            unconfirmed: (contact.status == Status::Unconfirmed)
                .then(|| f.t("contact-unconfirmed")),
            web: contact.web.clone(),
            web_unseen: !contact.web_seen,
            address: contact.address.clone(),
            source: contact.source.title.clone(),
            source_urls: contact.source.urls.clone(),
        })
    }

    /// The first number that can be called.
    pub(super) fn first_call(&self) -> Option<&PhoneView> {
        self.phones.iter().find(|phone| phone.call.is_some())
    }
}

/// Whether a number is for the reader's place: it has no place of its own, or one of them is on the reader's path, or lies in the reader's place.
fn is_here(f: &Frame<'_>, phone: &Phone) -> bool {
    phone.areas.is_empty()
        || f.place.parent.is_none()
        || f.place.kind == amparo_model::PlaceKind::State
        || f.is_in_any(&phone.areas)
}

/// Whether somebody should think before they call: it is an office of a state, it may be recorded, or the call may cost. Never where a life is at stake.
fn asks_first(contact: &Contact, phone: &Phone) -> bool {
    !matches!(contact.need, Need::Emergency | Need::Crisis)
        && (contact.warn.is_some() || may_cost(phone))
}

/// A call abroad, or to a number of the 900 kind.
fn may_cost(phone: &Phone) -> bool {
    phone.number.starts_with('+')
        && (!phone.number.starts_with("+1") || phone.number.starts_with("+1900"))
}

fn phone_view(
    f: &Frame<'_>,
    contact: &Contact,
    at: u8,
    phone: &Phone,
) -> Result<PhoneView, PackError> {
    let mut label = f.t(&format!("phone-{}", phone.label.as_str()));
    if phone.spanish && phone.label != PhoneLabel::Spanish {
        label = format!("{label} · {}", f.t("phone-spanish"));
    }
    for area in &phone.areas {
        label = format!("{label} · {}", f.place_name_of(area)?);
    }
    let date = f.ui.formats.date(phone.on);
    Ok(PhoneView {
        number: phone.shown.clone(),
        label,
        call: Href::tel(&phone.number)
            .filter(|_| phone.callable())
            .map(|call| {
                if asks_first(contact, phone) {
                    f.link(Page::Call(contact.id.clone(), at))
                } else {
                    call
                }
            }),
        text: (phone.label == PhoneLabel::Text)
            .then(|| Href::sms(&phone.number, None))
            .flatten(),
        inside: phone.label == PhoneLabel::FromDetention,
        confirmed: f.with(
            &format!("confirmed-{}", phone.confirmed.as_str()),
            "date",
            date,
        ),
    })
}

/// Who is really there.
fn warn_words(f: &Frame<'_>, contact: &Contact) -> Option<String> {
    contact
        .warn
        .map(|warn: Warn| f.choice("warn", warn.as_str()))
}

fn open_words(f: &Frame<'_>, state: OpenState) -> (Option<String>, bool) {
    let time = |minutes| f.ui.formats.time(minutes);
    match state {
        OpenState::Always => (Some(f.t("open-always")), true),
        OpenState::Open { until } => (Some(f.with("open-until", "time", time(until))), true),
        OpenState::OpensToday { from } => (Some(f.with("open-today", "time", time(from))), false),
        OpenState::OpensOn { day, from } => {
            let words = f.ui.with(
                "open-on",
                &[
                    ("day", FluentValue::from(f.t(&format!("day-{day}")))),
                    ("time", FluentValue::from(time(from))),
                ],
            );
            (Some(words), false)
        }
        OpenState::Unknown => (None, false),
    }
}

fn cost_and_languages(f: &Frame<'_>, contact: &Contact) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(cost) = contact.cost {
        facts.push(f.t(&format!("cost-{}", cost.as_str())));
    }
    let mut languages: Vec<String> = Vec::new();
    for lang in &contact.languages {
        let id = format!("speaks-{}", lang.language());
        if f.ui.has(&id) {
            languages.push(f.t(&id));
        }
    }
    if contact.interpreter {
        languages.push(f.t("speaks-interpreter"));
    }
    if !languages.is_empty() {
        facts.push(languages.join(", "));
    }
    facts
}

/// The contacts of the reader's place: those of a need, nearest order of the pack; what serves the place itself before what lies in it.
pub(super) fn ordered(f: &Frame<'_>, need: Option<Need>) -> Result<Vec<Contact>, PackError> {
    let mut contacts = f.pack.contacts_at(&f.path, need)?;
    contacts.sort_by_key(|contact| !f.is_in_any(&contact.areas));
    Ok(contacts)
}

struct NeedRow {
    tile: Tile,
    count: String,
}

#[derive(Template)]
#[template(path = "contacts.html")]
struct Needs<'a> {
    f: &'a Frame<'a>,
    title: String,
    first: Vec<ContactView>,
    needs: Vec<NeedRow>,
}

/// The icon of a need.
pub(super) fn need_icon(need: Need) -> &'static str {
    match need {
        Need::Emergency => "siren",
        Need::Crisis => "heart-handshake",
        Need::ImmigrationLegal => "scale",
        Need::Detention => "user-search",
        Need::Hotline => "megaphone",
        Need::CivilLegal => "landmark",
        Need::Facility => "building-2",
        Need::Court => "gavel",
        Need::Consulate => "globe",
        Need::DomesticViolence => "house-heart",
        Need::Trafficking => "hand",
        Need::Health => "hospital",
        Need::Social => "soup",
        Need::Labor => "hard-hat",
        Need::Complaint => "file-pen-line",
    }
}

/// The tile of a need.
pub(super) fn need_tile(f: &Frame<'_>, need: Need) -> Tile {
    Tile {
        icon: need_icon(need).into(),
        label: Html::text(&f.choice("need", need.as_str())),
        href: f.link(Page::Contacts(Some(need))),
        urgent: false,
    }
}

pub(super) fn needs(f: &Frame<'_>) -> Result<String, PackError> {
    let all = ordered(f, None)?;
    let mut needs = Vec::new();
    for need in Need::ALL {
        let count = all.iter().filter(|contact| contact.need == *need).count();
        if count > 0 {
            needs.push(NeedRow {
                tile: need_tile(f, *need),
                count: f.count("contacts-count", count),
            });
        }
    }
    let mut first = Vec::new();
    for contact in all.iter().filter(|contact| contact.need == Need::Emergency) {
        first.push(ContactView::new(f, contact)?);
    }
    fill(&Needs {
        f,
        title: f.t("contacts-title"),
        first,
        needs,
    })
}

#[derive(Template)]
#[template(path = "need.html")]
struct OfNeed<'a> {
    f: &'a Frame<'a>,
    title: String,
    contacts: Vec<ContactView>,
    all: Href,
}

pub(super) fn of_need(f: &Frame<'_>, need: Need) -> Result<String, PackError> {
    let contacts = ordered(f, Some(need))?;
    fill(&OfNeed {
        f,
        title: f.t(&format!("need-{}", need.as_str())),
        contacts: contacts
            .iter()
            .map(|contact| ContactView::new(f, contact))
            .collect::<Result<_, _>>()?,
        all: f.contacts(),
    })
}

#[derive(Template)]
#[template(path = "contact.html")]
struct ContactPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    contact: ContactView,
    areas: Vec<String>,
    need: Tile,
    text: Href,
    vcard: Href,
    keep: Href,
}

pub(super) fn contact(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(contact) = f.pack.contact(id)? else {
        return Ok(None);
    };
    let areas = contact.areas.iter().map(|area| f.place_name_of(area));
    let page = ContactPage {
        areas: areas.collect::<Result<_, _>>()?,
        f,
        title: f.words.plain(&format!("contact-{id}"))?,
        contact: ContactView::new(f, &contact)?,
        need: need_tile(f, contact.need),
        text: f.link(Page::Text(Shared::Contact(id.clone()))),
        vcard: f.link(Page::Vcard(id.clone())),
        keep: f.mine(MinePage::NewPerson(Some(id.clone()))),
    };
    fill(&page).map(Some)
}

#[derive(Template)]
#[template(path = "call.html")]
struct CallPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    name: Html,
    number: String,
    warn: Option<String>,
    cost: bool,
    call: Href,
    back: Href,
}

/// What stands between a tap on a number and the call; `None`: nothing has to.
pub(super) fn call(f: &Frame<'_>, id: &Id, at: u8) -> Result<Option<String>, PackError> {
    let Some(contact) = f.pack.contact(id)? else {
        return Ok(None);
    };
    let phone = contact.phones.get(usize::from(at));
    let phone = phone.filter(|phone| phone.callable() && asks_first(&contact, phone));
    let Some((phone, call)) = phone.and_then(|phone| Some((phone, Href::tel(&phone.number)?)))
    else {
        return Ok(None);
    };
    let page = CallPage {
        f,
        title: f.t("call-title"),
        name: f.words.name(&format!("contact-{id}"))?,
        number: phone.shown.clone(),
        warn: warn_words(f, &contact),
        cost: may_cost(phone),
        call,
        back: f.link(Page::Contact(id.clone())),
    };
    fill(&page).map(Some)
}
