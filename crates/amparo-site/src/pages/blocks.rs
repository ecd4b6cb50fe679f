//! Blocks of a topic or of a walk's end, in the order in which a page is read.

use std::rc::Rc;

use amparo_model::{Block, BlockKind, Id};
use amparo_pack::PackError;

use super::contacts::ContactView;
use super::facts::{FactView, Facts};
use super::{Tile, contacts};
use crate::frame::Frame;
use crate::href::Href;
use crate::html::{self, Html};
use crate::route::{Page, Route};

/// The most contacts of one need that a topic shows.
const CONTACTS_OF_A_NEED: usize = 4;

/// A statement with what it stands on.
pub(super) struct Statement {
    /// Without links, since it stands inside what opens and closes.
    pub(super) text: Html,
    /// The attributes that let it be read aloud; none where it is not.
    pub(super) say: Html,
    /// The same with links to its terms, if it has any.
    pub(super) terms: Option<Html>,
    pub(super) detail: Html,
    pub(super) facts: Vec<Rc<FactView>>,
    /// When what may change in it was last checked.
    pub(super) as_of: Option<String>,
    /// Whether that was too long ago.
    pub(super) check: bool,
    /// Where the line leads.
    pub(super) links: Vec<Tile>,
}

/// A phrase to say.
pub(super) struct Say {
    pub(super) phrase: Html,
    /// The attributes that let it be read aloud.
    pub(super) say: Html,
    /// The same in English, with its own attributes.
    pub(super) english: Option<(Html, Html)>,
    pub(super) card: Option<Href>,
}

/// A heading and numbered lines.
pub(super) struct Steps {
    pub(super) heading: Html,
    pub(super) lines: Vec<Html>,
    pub(super) facts: Vec<Rc<FactView>>,
}

/// A picture and what its numbers point at.
pub(super) struct Picture {
    pub(super) image: Image,
    pub(super) labels: Vec<Html>,
}

/// What is seen: a drawing in the page itself, or a file.
pub(super) enum Image {
    Drawing(Html),
    File {
        href: Href,
        alt: String,
        width: u32,
        height: u32,
    },
}

/// A link to all contacts of a need.
pub(super) struct MoreContacts {
    pub(super) href: Href,
    pub(super) label: String,
}

/// All blocks, by kind.
#[derive(Default)]
pub(super) struct Blocks {
    pub(super) warnings: Vec<Statement>,
    pub(super) pictures: Vec<Picture>,
    pub(super) dos: Vec<Statement>,
    pub(super) says: Vec<Say>,
    pub(super) donts: Vec<Statement>,
    pub(super) disputed: Vec<Statement>,
    pub(super) steps: Vec<Steps>,
    pub(super) contacts: Vec<ContactView>,
    pub(super) more_contacts: Vec<MoreContacts>,
    pub(super) rights: Vec<Statement>,
    pub(super) exceptions: Vec<Statement>,
    pub(super) more: Vec<Tile>,
}

impl Blocks {
    pub(super) fn collect(f: &Frame<'_>, blocks: &[Block]) -> Result<Self, PackError> {
        let mut all = Self::default();
        let mut facts = Facts::default();
        for block in blocks {
            match &block.kind {
                BlockKind::Warning => all.warnings.push(statement(f, block, &mut facts)?),
                BlockKind::Do { .. } => all.dos.push(statement(f, block, &mut facts)?),
                BlockKind::Dont => all.donts.push(statement(f, block, &mut facts)?),
                BlockKind::Disputed => all.disputed.push(statement(f, block, &mut facts)?),
                BlockKind::Right => all.rights.push(statement(f, block, &mut facts)?),
                BlockKind::Exception => all.exceptions.push(statement(f, block, &mut facts)?),
                BlockKind::Say { card } => all.says.push(say(f, block, card.as_ref())?),
                BlockKind::Picture { media } => all.pictures.extend(picture(f, media)?),
                BlockKind::Steps { steps } => all.steps.push(Steps {
                    heading: f.words.html(&block.message)?,
                    lines: steps
                        .iter()
                        .map(|step| f.words.html(&format!("{}-{step}", block.message)))
                        .collect::<Result<_, _>>()?,
                    facts: facts.views(f, &block.facts)?,
                }),
                BlockKind::Contact { contacts, needs } => {
                    all.add_contacts(f, contacts, needs)?;
                }
                BlockKind::More {
                    topics,
                    cards,
                    walks,
                    forms,
                } => {
                    for id in topics {
                        all.more.extend(topic_tile(f, id)?);
                    }
                    for id in walks {
                        all.more.extend(walk_tile(f, id)?);
                    }
                    for id in cards {
                        all.more.extend(card_tile(f, id)?);
                    }
                    for id in forms {
                        all.more.extend(form_tile(f, id)?);
                    }
                }
            }
        }
        // A number that is not well confirmed comes after those that are.
        all.contacts
            .sort_by_key(|contact| contact.unconfirmed.is_some());
        Ok(all)
    }

    /// Whether something on the page can be read aloud.
    pub(super) fn is_spoken(&self) -> bool {
        !(self.dos.is_empty() && self.says.is_empty() && self.donts.is_empty())
    }

    fn add_contacts(
        &mut self,
        f: &Frame<'_>,
        ids: &[Id],
        needs: &[amparo_model::Need],
    ) -> Result<(), PackError> {
        let mut shown: Vec<Id> = Vec::new();
        for id in ids {
            if let Some(contact) = f.pack.contact(id)?
                && !shown.contains(id)
            {
                self.contacts.push(ContactView::new(f, &contact)?);
                shown.push(id.clone());
            }
        }
        for need in needs {
            let contacts = contacts::ordered(f, Some(*need))?;
            // In a hurry only what can be called helps; the rest is on the page of the need.
            let fresh = contacts.iter().filter(|contact| {
                !shown.contains(&contact.id)
                    && (contact.phones.iter().any(amparo_model::Phone::callable)
                        || contact.sms.is_some())
            });
            for contact in fresh.clone().take(CONTACTS_OF_A_NEED) {
                self.contacts.push(ContactView::new(f, contact)?);
            }
            if fresh.count() > CONTACTS_OF_A_NEED {
                let name = f.t(&format!("need-{}", need.as_str()));
                self.more_contacts.push(MoreContacts {
                    href: f.link(Page::Contacts(Some(*need))),
                    label: f.with("contacts-more", "need", name),
                });
            }
        }
        Ok(())
    }
}

fn statement(f: &Frame<'_>, block: &Block, facts: &mut Facts) -> Result<Statement, PackError> {
    let detail = if block.detail {
        f.words.html(&format!("{}-detail", block.message))?
    } else {
        Html::default()
    };
    let mut links = Vec::new();
    if let BlockKind::Do {
        card,
        topic,
        walk,
        form,
    } = &block.kind
    {
        if let Some(id) = card {
            links.extend(card_tile(f, id)?);
        }
        if let Some(id) = topic {
            links.extend(topic_tile(f, id)?);
        }
        if let Some(id) = walk {
            links.extend(walk_tile(f, id)?);
        }
        if let Some(id) = form {
            links.extend(form_tile(f, id)?);
        }
    }
    // Most lines have no term, and then one look-up is enough.
    let (linked, say) = if block.spoken().is_some() {
        f.words.spoken(&block.message, true)?
    } else {
        (f.words.html(&block.message)?, Html::default())
    };
    let (text, terms) = if linked.has_links() {
        (f.words.label(&block.message)?, Some(linked))
    } else {
        (linked, None)
    };
    let facts = facts.views(f, &block.facts)?;
    let checked = facts.iter().filter_map(|fact| fact.may_change).min();
    Ok(Statement {
        terms,
        text,
        say,
        detail,
        as_of: checked.map(|date| f.ui.dated("fact-as-of", date)),
        check: facts.iter().any(|fact| fact.check),
        facts,
        links,
    })
}

fn say(f: &Frame<'_>, block: &Block, card: Option<&Id>) -> Result<Say, PackError> {
    let message = card.map_or_else(|| block.message.clone(), |id| format!("card-{id}-say"));
    let (phrase, say) = f.words.spoken(&message, true)?;
    Ok(Say {
        phrase,
        say,
        english: f.words.english(&message)?,
        card: card.map(|id| f.link(Page::Card(id.clone()))),
    })
}

/// A picture of the pack.
pub(super) fn picture(f: &Frame<'_>, id: &Id) -> Result<Option<Picture>, PackError> {
    let Some(media) = f.pack.media(id)? else {
        return Ok(None);
    };
    let alt = f.words.plain(&format!("media-{id}"))?;
    let image = match &media.drawing {
        Some(drawing) => Image::Drawing(html::drawing(drawing, Some(&alt))),
        None => Image::File {
            href: f.href(&Route::Media(id.clone())),
            alt,
            width: media.width,
            height: media.height,
        },
    };
    let labels = media.labels.iter();
    let labels = labels.map(|label| f.words.html(&format!("media-{id}-{label}")));
    Ok(Some(Picture {
        image,
        labels: labels.collect::<Result<_, _>>()?,
    }))
}

/// A drawing that stands in a link whose words say the same; `None` where there is none.
pub(super) fn thumbnail(f: &Frame<'_>, id: Option<&Id>) -> Result<Option<Html>, PackError> {
    let Some(id) = id else {
        return Ok(None);
    };
    let drawing = f.pack.media(id)?.and_then(|media| media.drawing);
    Ok(drawing.map(|drawing| html::drawing(&drawing, None)))
}

fn form_tile(f: &Frame<'_>, id: &Id) -> Result<Option<Tile>, PackError> {
    let head = f.pack.form_head(id)?;
    head.map(|head| Tile::form(f, head)).transpose()
}

fn topic_tile(f: &Frame<'_>, id: &Id) -> Result<Option<Tile>, PackError> {
    let head = f.pack.topic_head(id)?;
    head.map(|head| Tile::topic(f, head)).transpose()
}

fn walk_tile(f: &Frame<'_>, id: &Id) -> Result<Option<Tile>, PackError> {
    let head = f.pack.walk_head(id)?;
    head.map(|head| Tile::walk(f, head)).transpose()
}

fn card_tile(f: &Frame<'_>, id: &Id) -> Result<Option<Tile>, PackError> {
    let Some(card) = f.pack.card(id)? else {
        return Ok(None);
    };
    Ok(Some(Tile {
        icon: card.icon.to_string(),
        label: f.words.label(&format!("card-{id}-title"))?,
        href: f.link(Page::Card(id.clone())),
        urgent: false,
    }))
}
