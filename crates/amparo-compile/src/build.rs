//! Turns the source types into the book, checking every reference on the way.

mod blocks;
mod forms;
mod media;
mod overlays;
mod people;
mod topics;

use std::collections::BTreeSet;

use amparo_model::{Book, Date, Id, Language, Meta, Place};

use crate::content::{Content, Ids};
use crate::problem::{Problems, Site};
use crate::sources::Sources;
use crate::toml_file::At;
use crate::wanted::WantedSet;

/// The book without its words, and the messages it calls for.
pub(crate) struct Built {
    pub(crate) book: Book,
    pub(crate) wanted: WantedSet,
    /// The ids of its glossary.
    pub(crate) terms: Ids,
}

/// Everything that checking a reference needs.
pub(crate) struct Builder<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) problems: &'a mut Problems,
    pub(crate) today: Date,
    pub(crate) wanted: WantedSet,
    content: &'a Content,
    topics: Ids,
    cards: Ids,
    walks: Ids,
    forms: Ids,
    contacts: Ids,
    /// Contacts whose number must not be shown.
    on_hold: BTreeSet<Id>,
    places: Ids,
    facts: Ids,
    /// Facts that something cites.
    cited: BTreeSet<Id>,
    /// Whether a block was told that cites no fact.
    lacks_facts: bool,
    terms: Ids,
    media: Ids,
}

/// Makes the book. `None`: there is no `pack.toml` that could be read.
pub(crate) fn build(
    content: &Content,
    languages: Vec<Language>,
    sources: &Sources,
    today: Date,
    problems: &mut Problems,
) -> Option<Built> {
    let mut builder = Builder {
        sources,
        problems,
        today,
        wanted: WantedSet::new(content),
        content,
        topics: Ids::of("topic", "topics", content),
        cards: Ids::of("card", "cards", content),
        walks: Ids::of("walk", "walks", content),
        forms: Ids::of("form", "forms", content),
        contacts: Ids::of("contact", "contacts", content),
        on_hold: BTreeSet::new(),
        places: Ids::of("place", "places", content),
        facts: Ids::of("fact", "facts", content),
        cited: BTreeSet::new(),
        lacks_facts: false,
        terms: Ids::of("term", "terms", content),
        media: Ids::of("picture", "media", content),
    };
    builder.collect_ids(content);
    let places = builder.places(content);
    let facts = builder.facts(content);
    let terms = builder.terms(content);
    let media = builder.media(content);
    let contacts = builder.contacts(content);
    let cards = builder.cards(content);
    let topics = builder.topics(content, &places);
    let walks = builder.walks(content);
    let forms = builder.forms(content);
    builder.check_unused(content);
    builder.wanted.check(builder.problems);
    let pack = content.pack.as_ref()?;
    let file = &pack.path;
    let pack = &pack.value;
    builder.refer_place(&pack.default_place, file);
    if pack.expires.value.0 <= pack.date.0 {
        builder.problems.error(
            "dates",
            &pack.expires.site(file),
            "the pack expires on or before its own date",
            "let it expire some months after `date`",
        );
    }
    Some(Built {
        book: Book {
            meta: Meta {
                id: pack.id.clone(),
                version: pack.version.clone(),
                date: pack.date.0,
                expires: pack.expires.value.0,
                source: pack.source.value.clone(),
                default_place: pack.default_place.value.clone(),
            },
            languages,
            places,
            topics,
            cards,
            walks,
            forms,
            contacts,
            facts,
            terms,
            media,
            clips: Vec::new(),
            messages: Default::default(),
            synonyms: Default::default(),
            ui: Default::default(),
        },
        wanted: builder.wanted,
        terms: builder.terms,
    })
}

impl Builder<'_> {
    /// Learns all ids first, so that order does not matter.
    fn collect_ids(&mut self, content: &Content) {
        let problems = &mut *self.problems;
        for file in &content.places {
            for place in &file.value.place {
                self.places
                    .add(&place.id.value, place.id.site(&file.path), problems);
            }
        }
        for named in &content.facts {
            for fact in &named.file.value.fact {
                self.facts
                    .add(&fact.id.value, fact.id.site(&named.file.path), problems);
            }
        }
        for file in &content.terms {
            for term in &file.value.term {
                self.terms
                    .add(&term.id.value, term.id.site(&file.path), problems);
            }
        }
        for file in &content.media {
            for media in &file.value.media {
                self.media
                    .add(&media.id.value, media.id.site(&file.path), problems);
            }
        }
        for named in &content.contacts {
            for contact in &named.file.value.contact {
                let id = &contact.id.value;
                self.contacts
                    .add(id, contact.id.site(&named.file.path), problems);
                if contact.status.value == amparo_model::Status::Hold {
                    self.on_hold.insert(id.clone());
                }
            }
        }
        for file in &content.cards {
            for card in &file.value.card {
                self.cards
                    .add(&card.id.value, card.id.site(&file.path), problems);
            }
        }
        for topic in &content.topics {
            self.topics
                .add(&topic.id, Site::new(&topic.file.path, 0..0), problems);
        }
        for walk in &content.walks {
            self.walks
                .add(&walk.id, Site::new(&walk.file.path, 0..0), problems);
        }
        for form in &content.forms {
            self.forms
                .add(&form.id, Site::new(&form.file.path, 0..0), problems);
        }
    }

    pub(crate) fn refer_topic(&mut self, id: &At<Id>, file: &str) -> Id {
        refer(&self.topics, self.problems, id, file)
    }

    pub(crate) fn refer_card(&mut self, id: &At<Id>, file: &str) -> Id {
        refer(&self.cards, self.problems, id, file)
    }

    pub(crate) fn refer_walk(&mut self, id: &At<Id>, file: &str) -> Id {
        refer(&self.walks, self.problems, id, file)
    }

    pub(crate) fn refer_form(&mut self, id: &At<Id>, file: &str) -> Id {
        refer(&self.forms, self.problems, id, file)
    }

    pub(crate) fn refer_place(&mut self, id: &At<Id>, file: &str) -> Id {
        refer(&self.places, self.problems, id, file)
    }

    pub(crate) fn refer_fact(&mut self, id: &At<Id>, file: &str) -> Id {
        self.cited.insert(id.value.clone());
        refer(&self.facts, self.problems, id, file)
    }

    pub(crate) fn refer_media(&mut self, id: &At<Id>, file: &str) -> Id {
        refer(&self.media, self.problems, id, file)
    }

    pub(crate) fn refer_contact(&mut self, id: &At<Id>, file: &str) -> Id {
        if self.on_hold.contains(&id.value) {
            self.problems.error(
                "contact-on-hold",
                &id.site(file),
                format!("the contact `{}` is on hold and is not shown", id.value),
                "name another contact, or confirm this one's number first",
            );
        }
        refer(&self.contacts, self.problems, id, file)
    }

    pub(crate) fn refer_facts(&mut self, ids: &[At<Id>], file: &str) -> Vec<Id> {
        ids.iter().map(|id| self.refer_fact(id, file)).collect()
    }

    /// Every fact is cited, or stands with a reason in `content/facts/unused.toml`.
    fn check_unused(&mut self, content: &Content) {
        let mut listed = Ids::new("unused fact");
        for file in &content.unused {
            for entry in &file.value.unused {
                let id = &entry.id.value;
                let site = entry.id.site(&file.path);
                listed.add(id, site.clone(), self.problems);
                self.facts.check(id, &site, self.problems);
                if self.cited.contains(id) {
                    self.problems.warning(
                        "unused-fact",
                        &site,
                        format!("the fact `{id}` is listed as unused, but something cites it"),
                        "take it out of this list",
                    );
                }
                if entry.reason.value.trim().is_empty() {
                    self.problems.error(
                        "unused-fact",
                        &entry.reason.site(&file.path),
                        format!("there is no reason why the fact `{id}` is unused"),
                        "write why it is kept and not used",
                    );
                }
            }
        }
        // Where something could not be read or lacks its facts, what it cites is not known.
        if !content.unread.is_empty() || !content.broken.is_empty() || self.lacks_facts {
            return;
        }
        for named in &content.facts {
            for fact in &named.file.value.fact {
                let id = &fact.id.value;
                if !self.cited.contains(id) && !listed.may_have(id) {
                    self.problems.warning(
                        "unused-fact",
                        &fact.id.site(&named.file.path),
                        format!("nothing cites the fact `{id}`"),
                        "cite it, or give the reason in content/facts/unused.toml",
                    );
                }
            }
        }
    }

    /// An icon that `ui/icons` must have.
    pub(crate) fn icon(&mut self, icon: &At<Id>, file: &str) -> Id {
        let known = self.sources.icons.as_ref();
        if known.is_some_and(|names| !names.contains(icon.value.as_str())) {
            self.problems.error(
                "unknown-icon",
                &icon.site(file),
                format!("there is no icon `{}`", icon.value),
                "add `ui/icons/<name>.svg`, or take one that is there",
            );
        }
        icon.value.clone()
    }

    /// A date by which someone should have looked again.
    pub(crate) fn review_by(&mut self, date: &At<crate::format::Day>, file: &str) -> Date {
        if date.value.0 < self.today {
            self.problems.warning(
                "review-due",
                &date.site(file),
                format!("this was to be reviewed by {}", date.value.0),
                "check it against its sources, then set a new date",
            );
        }
        date.value.0
    }
}

/// Checks that an id leads somewhere.
fn refer(ids: &Ids, problems: &mut Problems, id: &At<Id>, file: &str) -> Id {
    ids.check(&id.value, &id.site(file), problems);
    id.value.clone()
}

/// The place itself and all that it lies in, nearest first.
pub(crate) fn path_of<'a>(places: &'a [Place], id: &Id) -> Vec<&'a Id> {
    let mut path = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next {
        let Some(place) = places.iter().find(|place| place.id == *id) else {
            break;
        };
        if path.contains(&&place.id) {
            break;
        }
        path.push(&place.id);
        next = place.parent.as_ref();
    }
    path
}
