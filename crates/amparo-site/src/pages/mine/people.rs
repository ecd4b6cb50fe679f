//! My people: the list, and one of them.

use amparo_model::{Id, MAX_NUMBERS, Need, Person, Phone, Private, Role, dialable};
use amparo_pack::PackError;
use askama::Template;

use crate::frame::Frame;
use crate::href::Href;
use crate::mine::Opened;
use crate::pages::{Tile, contacts, fill};
use crate::route::{MinePage, Page};

/// The needs whose contacts a person most likely wants to keep.
const NEEDS: [Need; 4] = [
    Need::ImmigrationLegal,
    Need::Consulate,
    Need::Hotline,
    Need::Health,
];

struct NumberView {
    shown: Private,
    call: Option<Href>,
    text: Option<Href>,
}

struct PersonRow {
    name: Private,
    role: String,
    message: bool,
    numbers: Vec<NumberView>,
    edit: Href,
    /// The pack's page of this person, where its number may have changed since.
    contact: Option<Href>,
    changed: bool,
}

#[derive(Template)]
#[template(path = "mine/people.html")]
struct People<'a> {
    f: &'a Frame<'a>,
    title: String,
    people: Vec<PersonRow>,
    new: Href,
    needs: Vec<Tile>,
}

pub(super) fn people(f: &Frame<'_>, open: Opened<'_>) -> Result<String, PackError> {
    let mut people = Vec::new();
    for person in &open.personal.people {
        people.push(row(f, person)?);
    }
    fill(&People {
        f,
        title: f.t("mine-people"),
        people,
        new: f.mine(MinePage::NewPerson(None)),
        needs: NEEDS
            .iter()
            .map(|need| contacts::need_tile(f, *need))
            .collect(),
    })
}

fn row(f: &Frame<'_>, person: &Person) -> Result<PersonRow, PackError> {
    let contact = match &person.contact {
        Some(id) => f.pack.contact(id)?,
        None => None,
    };
    let numbers = person.numbers.iter().map(|shown| {
        let number = dialable(shown);
        NumberView {
            call: number.as_deref().and_then(Href::tel),
            text: number.as_deref().and_then(|number| Href::sms(number, None)),
            shown: shown.clone(),
        }
    });
    let still = |typed: &Private| {
        contact
            .as_ref()
            .is_none_or(|contact| contact.phones.iter().any(|phone| phone.shown == **typed))
    };
    Ok(PersonRow {
        name: person.name.clone(),
        role: f.choice("role", person.role.as_str()),
        message: person.message,
        numbers: numbers.collect(),
        edit: f.mine(MinePage::Person(person.id)),
        contact: person
            .contact
            .clone()
            .filter(|_| contact.is_some())
            .map(|id| f.link(Page::Contact(id))),
        changed: !person.numbers.iter().all(still),
    })
}

struct LangChoice {
    tag: String,
    name: String,
    chosen: bool,
}

struct RoleChoice {
    name: &'static str,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "mine/person.html")]
struct PersonPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    id: u32,
    name: Private,
    contact: String,
    roles: Vec<RoleChoice>,
    numbers: Vec<Private>,
    langs: Vec<LangChoice>,
    message: bool,
}

pub(super) fn new(f: &Frame<'_>, contact: Option<&Id>) -> Result<Option<String>, PackError> {
    let mut person = Person {
        id: 0,
        name: Private::default(),
        role: Role::Family,
        numbers: Vec::new(),
        lang: None,
        message: true,
        contact: None,
    };
    if let Some(id) = contact {
        let Some(contact) = f.pack.contact(id)? else {
            return Ok(None);
        };
        person.name = Private::new(f.words.plain(&format!("contact-{id}"))?);
        person.role = match contact.need {
            Need::Consulate => Role::Consulate,
            Need::ImmigrationLegal | Need::CivilLegal => Role::Lawyer,
            _ => Role::Other,
        };
        let callable = contact.phones.iter().filter(|phone| phone.callable());
        let shown = callable.map(|phone: &Phone| Private::new(phone.shown.as_str()));
        person.numbers = shown.take(MAX_NUMBERS).collect();
        // An office's telephone seldom takes messages.
        person.message = false;
        person.contact = Some(id.clone());
    }
    form(f, f.t("mine-person-new"), &person).map(Some)
}

pub(super) fn person(
    f: &Frame<'_>,
    open: Opened<'_>,
    id: u32,
) -> Result<Option<String>, PackError> {
    let Some(person) = open.personal.person(id) else {
        return Ok(None);
    };
    form(f, f.t("mine-person-change"), person).map(Some)
}

fn form(f: &Frame<'_>, title: String, person: &Person) -> Result<String, PackError> {
    let lang = person.lang.as_ref().unwrap_or(&f.language.lang);
    let mut numbers = person.numbers.clone();
    numbers.resize(MAX_NUMBERS, Private::default());
    fill(&PersonPage {
        f,
        title,
        id: person.id,
        name: person.name.clone(),
        contact: person
            .contact
            .as_ref()
            .map_or_else(String::new, Id::to_string),
        roles: Role::ALL
            .iter()
            .map(|role| RoleChoice {
                name: role.as_str(),
                label: f.choice("role", role.as_str()),
                chosen: *role == person.role,
            })
            .collect(),
        numbers,
        langs: f
            .pack
            .languages()
            .iter()
            .map(|language| LangChoice {
                tag: language.lang.to_string(),
                name: language.name.clone(),
                chosen: language.lang == *lang,
            })
            .collect(),
        message: person.message,
    })
}
