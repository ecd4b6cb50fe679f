//! Places, facts, terms and contacts.

use std::collections::BTreeSet;

use amparo_model::{
    Agreement, Contact, Fact, Hours, Id, OpenSpan, Phone, PhoneLabel, Place, PlaceKind, Sms,
    Source, SourceKind, Status, Term,
};

use super::{Builder, path_of};
use crate::content::Content;
use crate::format::{ContactEntry, HoursEntry, PlaceEntry, SourceEntry};
use crate::numbers::{self, Kind};
use crate::problem::Site;
use crate::toml_file::At;

impl Builder<'_> {
    /// All places, a parent before what lies in it, else in the order of the files.
    pub(super) fn places(&mut self, content: &Content) -> Vec<Place> {
        let mut places = Vec::new();
        for file in &content.places {
            for entry in &file.value.place {
                places.push(self.place(entry, &file.path));
            }
        }
        let mut told: BTreeSet<Id> = BTreeSet::new();
        for file in &content.places {
            for entry in &file.value.place {
                let id = &entry.id.value;
                let path = path_of(&places, id);
                let last = path.last().and_then(|last| {
                    let place = places.iter().find(|place| place.id == **last)?;
                    place.parent.as_ref()
                });
                if last == Some(id) && !told.contains(id) {
                    told.extend(path.into_iter().cloned());
                    self.problems.error(
                        "cycle",
                        &entry.id.site(&file.path),
                        format!("the place `{id}` lies in itself"),
                        "let `parent` lead up to a country",
                    );
                }
            }
        }
        let depth: Vec<usize> = places
            .iter()
            .map(|place| path_of(&places, &place.id).len())
            .collect();
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by_key(|index| depth[*index]);
        order
            .into_iter()
            .map(|index| places[index].clone())
            .collect()
    }

    fn place(&mut self, entry: &PlaceEntry, file: &str) -> Place {
        let id = &entry.id.value;
        let site = entry.id.site(file);
        self.wanted.name(format!("place-{id}"), "places", &site);
        if entry.seat {
            self.wanted
                .name(format!("place-{id}-seat"), "places", &site);
        }
        if (entry.kind == PlaceKind::Country) == entry.parent.is_some() {
            self.problems.error(
                "format",
                &site,
                format!("the place `{id}` must have a parent unless it is a country"),
                "add or remove `parent`",
            );
        }
        let mut agreements = Vec::new();
        for agreement in &entry.agreement {
            self.wanted.name(
                format!("agency-{}", agreement.agency.value),
                "places",
                &agreement.agency.site(file),
            );
            agreements.push(Agreement {
                agency: agreement.agency.value.clone(),
                model: agreement.model,
                date: agreement.date.0,
                date_kind: agreement.date_kind,
                fact: self.refer_fact(&agreement.fact, file),
            });
        }
        Place {
            id: id.clone(),
            kind: entry.kind,
            parent: entry.parent.as_ref().map(|id| self.refer_place(id, file)),
            fips: entry.fips.clone(),
            seat: entry.seat,
            legal_aid: entry
                .legal_aid
                .as_ref()
                .map(|id| self.refer_contact(id, file)),
            secure_communities: entry.secure_communities.clone(),
            facts: self.refer_facts(&entry.facts, file),
            agreements,
        }
    }

    pub(super) fn facts(&mut self, content: &Content) -> Vec<Fact> {
        let mut facts = Vec::new();
        for named in &content.facts {
            let file = named.file.path.as_str();
            for entry in &named.file.value.fact {
                let id = &entry.id.value;
                self.wanted.text_with(
                    format!("fact-{id}"),
                    &format!("facts-{}", named.id),
                    &entry.id.site(file),
                    &entry.values,
                );
                facts.push(Fact {
                    id: id.clone(),
                    place: self.refer_place(&entry.place, file),
                    basis: entry.basis.clone(),
                    as_of: entry.as_of.0,
                    review_by: self.review_by(&entry.review_by, file),
                    confidence: entry.confidence,
                    may_change: entry.may_change,
                    disputed: entry.disputed,
                    needs_lawyer: entry.needs_lawyer,
                    source: self.source(&entry.source, file),
                });
            }
        }
        facts.sort_by(|a, b| a.id.cmp(&b.id));
        facts
    }

    fn source(&mut self, entry: &At<SourceEntry>, file: &str) -> Source {
        let source = &entry.value;
        let site = entry.site(file);
        if source.title.trim().is_empty() {
            self.problems.error(
                "no-source",
                &site,
                "the source has no title",
                "write the title of the page, or say what it was",
            );
        }
        for url in &source.urls {
            if !url.starts_with("https://") && !url.starts_with("http://") {
                self.problems.error(
                    "format",
                    &site,
                    format!("`{url}` is not a web address"),
                    "begin it with https://; a description belongs in the title",
                );
            }
        }
        if source.kind == SourceKind::None && !source.urls.is_empty() {
            self.problems.error(
                "format",
                &site,
                "the source has an address but its kind is `none`",
                "give its kind",
            );
        }
        let date = source.date.clone();
        if date.as_deref().is_some_and(|date| !is_partial_date(date)) {
            self.problems.error(
                "dates",
                &site,
                "a source's date is `2026`, `2026-01` or `2026-01-22`",
                "write it so, or leave it out",
            );
        }
        Source {
            title: source.title.clone(),
            urls: source.urls.clone(),
            kind: source.kind,
            date,
        }
    }

    pub(super) fn terms(&mut self, content: &Content) -> Vec<Term> {
        let mut terms = Vec::new();
        for file in &content.terms {
            for entry in &file.value.term {
                let id = &entry.id.value;
                let site = entry.id.site(&file.path);
                self.wanted.text(format!("term-{id}"), "terms", &site);
                self.wanted
                    .text(format!("term-{id}-meaning"), "terms", &site);
                if entry.also {
                    self.wanted.text(format!("term-{id}-also"), "terms", &site);
                }
                terms.push(Term {
                    id: id.clone(),
                    also: entry.also,
                    as_of: entry.as_of.0,
                    confidence: entry.confidence,
                    source: self.source(&entry.source, &file.path),
                });
            }
        }
        terms.sort_by(|a, b| a.id.cmp(&b.id));
        terms
    }

    /// All contacts that may be shown, by need and order.
    pub(super) fn contacts(&mut self, content: &Content) -> Vec<Contact> {
        let mut contacts = Vec::new();
        for named in &content.contacts {
            for entry in &named.file.value.contact {
                let stem = format!("contacts-{}", named.id);
                let contact = self.contact(entry, &named.file.path, &stem);
                if contact.status != Status::Hold {
                    contacts.push(contact);
                }
            }
        }
        contacts.sort_by(|a, b| (a.need, a.order, &a.id).cmp(&(b.need, b.order, &b.id)));
        contacts
    }

    fn contact(&mut self, entry: &ContactEntry, file: &str, stem: &str) -> Contact {
        let id = &entry.id.value;
        let site = entry.id.site(file);
        self.wanted.name(format!("contact-{id}"), stem, &site);
        if entry.note {
            self.wanted.text(format!("contact-{id}-note"), stem, &site);
        }
        let status = entry.status.value;
        let has_number = !entry.phones.is_empty();
        if matches!(status, Status::Publish | Status::Unconfirmed) && !has_number {
            self.problems.error(
                "no-number",
                &entry.status.site(file),
                format!("the contact `{id}` has no number"),
                "set `status = \"no-phone\"`, or add the number",
            );
        }
        if status == Status::NoPhone && has_number {
            self.problems.error(
                "no-number",
                &entry.status.site(file),
                format!("the contact `{id}` has a number but says it has none"),
                "set its status, or take the number out",
            );
        }
        let mut phones = Vec::new();
        for phone in &entry.phones {
            let kind = if phone.label == PhoneLabel::FromDetention {
                Kind::Extension
            } else {
                Kind::Telephone
            };
            let Some(shown) = self.number(&phone.number, kind, file) else {
                continue;
            };
            phones.push(Phone {
                number: phone.number.value.clone(),
                shown,
                label: phone.label,
                confirmed: phone.confirmed,
                on: phone.on.0,
                spanish: phone.spanish,
                areas: phone
                    .areas
                    .iter()
                    .map(|id| self.refer_place(id, file))
                    .collect(),
            });
        }
        let sms = entry.sms.as_ref().and_then(|sms| {
            self.number(&sms.number, Kind::Telephone, file)?;
            Some(Sms {
                number: sms.number.value.clone(),
                word: sms.word.clone(),
            })
        });
        if let Some(web) = &entry.web
            && !web.value.starts_with("https://")
            && !web.value.starts_with("http://")
        {
            self.problems.error(
                "format",
                &web.site(file),
                format!("`{}` is not a web address", web.value),
                "begin it with https://",
            );
        }
        Contact {
            id: id.clone(),
            need: entry.need,
            order: entry.order,
            areas: entry
                .areas
                .iter()
                .map(|id| self.refer_place(id, file))
                .collect(),
            except: entry
                .except
                .iter()
                .map(|id| self.refer_place(id, file))
                .collect(),
            status,
            note: entry.note,
            phones,
            sms,
            hours: self.hours(entry, file),
            languages: entry.languages.clone(),
            interpreter: entry.interpreter,
            cost: entry.cost,
            warn: entry.warn,
            web: entry.web.as_ref().map(|web| web.value.clone()),
            web_seen: entry.web_seen,
            address: entry.address.clone(),
            source: self.source(&entry.source, file),
        }
    }

    fn number(&mut self, number: &At<String>, kind: Kind, file: &str) -> Option<String> {
        match numbers::shown(&number.value, kind) {
            Ok(shown) => Some(shown),
            Err(reason) => {
                self.problems.error(
                    "phone",
                    &number.site(file),
                    format!("`{}` {reason}", number.value),
                    "write it as +1 and ten digits, as a short code such as 911, or as an extension with the label `from-detention`",
                );
                None
            }
        }
    }

    fn hours(&mut self, entry: &ContactEntry, file: &str) -> Option<Hours> {
        let hours = entry.hours.as_ref()?;
        let spans = match &hours.value {
            HoursEntry::Word(word) if word == "always" => return Some(Hours::Always),
            HoursEntry::Word(_) => return self.bad_hours(&hours.site(file)),
            HoursEntry::Spans(spans) => spans,
        };
        let zone = entry
            .zone
            .as_ref()
            .filter(|zone| jiff::tz::TimeZone::get(&zone.value).is_ok());
        let Some(zone) = zone else {
            let site = entry
                .zone
                .as_ref()
                .map_or_else(|| hours.site(file), |z| z.site(file));
            self.problems.error(
                "hours",
                &site,
                "hours need a time zone that exists",
                "add `zone = \"America/New_York\"`",
            );
            return None;
        };
        let mut open = Vec::new();
        for span in spans {
            match open_span(&span.days, &span.from, &span.to) {
                Some(span) => open.push(span),
                None => return self.bad_hours(&hours.site(file)),
            }
        }
        Some(Hours::Weekly {
            zone: zone.value.clone(),
            open,
        })
    }

    fn bad_hours(&mut self, site: &Site) -> Option<Hours> {
        self.problems.error(
            "hours",
            site,
            "these are not hours",
            "write `\"always\"` or `[{ days = \"mon-fri\", from = \"09:00\", to = \"17:00\" }]`",
        );
        None
    }
}

/// Reads `mon-fri`, `09:00`, `17:00`.
fn open_span(days: &str, from: &str, to: &str) -> Option<OpenSpan> {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let day = |name: &str| {
        let index = DAYS.iter().position(|day| *day == name)?;
        u8::try_from(index + 1).ok()
    };
    let minutes = |time: &str| -> Option<u16> {
        let (hour, minute) = time.split_once(':')?;
        let digits = hour.len() == 2 && minute.len() == 2;
        let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
        (digits && minute < 60 && hour * 60 + minute <= 1440).then_some(hour * 60 + minute)
    };
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let span = OpenSpan {
        first_day: day(first)?,
        last_day: day(last)?,
        from: minutes(from)?,
        to: minutes(to)?,
    };
    (span.first_day <= span.last_day && span.from < span.to).then_some(span)
}

/// Whether a text is a year, a year and month, or a date.
fn is_partial_date(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    full.parse::<amparo_model::Date>().is_ok() && full.len() == 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_or_refused() {
        let span = open_span("mon-fri", "09:00", "17:30").expect("these are hours");
        assert_eq!(
            (span.first_day, span.last_day, span.from, span.to),
            (1, 5, 540, 1050)
        );
        assert!(open_span("sat", "00:00", "24:00").is_some(), "a whole day");
        for (days, from, to) in [
            ("fri-mon", "09:00", "17:00"),
            ("mon", "9:00", "17:00"),
            ("mon", "17:00", "09:00"),
            ("mon", "09:00", "24:01"),
            ("noday", "09:00", "10:00"),
        ] {
            assert!(open_span(days, from, to).is_none(), "{days} {from} {to}");
        }
    }

    #[test]
    fn a_source_may_know_its_year_alone() {
        for good in ["2026", "2026-01", "2026-01-22"] {
            assert!(is_partial_date(good), "{good}");
        }
        for bad in ["", "26", "2026-13", "2026-02-30", "January 2026"] {
            assert!(!is_partial_date(bad), "{bad}");
        }
    }
}
