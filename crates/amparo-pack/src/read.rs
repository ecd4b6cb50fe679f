//! Reading topics, cards, contacts … and their words.

use amparo_model::{
    Block, Card, Contact, Fact, Form, Group, Id, Lang, Language, Media, Message, Need, Place,
    State, Term, Text, Topic, Walk,
};
use rusqlite::{OptionalExtension, Row, params};
use serde::de::DeserializeOwned;

use crate::error::PackError;
use crate::open::Pack;

/// What a tile needs of a topic, a walk or a form.
#[derive(Debug, Clone)]
pub struct TopicHead {
    /// Its id.
    pub id: Id,
    /// Its group.
    pub group: Group,
    /// Whether it stands first and filled.
    pub urgent: bool,
    /// Its icon.
    pub icon: Id,
    /// Its drawing, if it has one.
    pub picture: Option<Id>,
}

/// A message, and the language it was found in.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    /// The language; not always the one that was asked for.
    pub language: &'a Language,
    /// The message.
    pub message: Message,
}

impl Pack {
    /// A message in a language, or in the nearest of its fallbacks.
    pub fn message<'a>(
        &'a self,
        language: &'a Language,
        id: &str,
    ) -> Result<Option<Found<'a>>, PackError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT state, plain, marked FROM text WHERE lang = ?1 AND id = ?2")?;
        for lang in language.chain() {
            let Some(ord) = self.ord(lang) else {
                continue;
            };
            let row = statement
                .query_row(params![ord, id], |row| {
                    let state: String = row.get(0)?;
                    Ok((state, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
                })
                .optional()?;
            let Some((state, plain, marked)) = row else {
                continue;
            };
            let text = if marked.is_empty() {
                Text::plain(plain)
            } else {
                serde_json::from_str(&marked)?
            };
            let state = match state.as_str() {
                "lawyer" => State::Lawyer,
                "human" => State::Human,
                "draft" => State::Draft,
                _ => State::Machine,
            };
            return Ok(self.languages().get(ord).map(|language| Found {
                language,
                message: Message { text, state },
            }));
        }
        Ok(None)
    }

    /// The Fluent source of a language's user interface.
    pub fn ui(&self, lang: &Lang) -> Result<String, PackError> {
        let ui = self
            .conn
            .query_row(
                "SELECT ui FROM lang WHERE tag = ?1",
                [lang.as_str()],
                |row| row.get(0),
            )
            .optional()?;
        Ok(ui.unwrap_or_default())
    }

    /// A place.
    pub fn place(&self, id: &Id) -> Result<Option<Place>, PackError> {
        self.one("SELECT body FROM place WHERE id = ?1", id)
    }

    /// What lies in a place, in order.
    pub fn places_in(&self, parent: &Id) -> Result<Vec<Place>, PackError> {
        self.list(
            "SELECT body FROM place WHERE parent = ?1 ORDER BY ord",
            &[parent.as_str()],
        )
    }

    /// The places that lie in no other.
    pub fn root_places(&self) -> Result<Vec<Place>, PackError> {
        self.list(
            "SELECT body FROM place WHERE parent = ?1 ORDER BY ord",
            &[""],
        )
    }

    /// The place and all that it lies in, nearest first.
    pub fn path(&self, place: &Place) -> Result<Vec<Place>, PackError> {
        let mut path = vec![place.clone()];
        while let Some(parent) = path.last().and_then(|place| place.parent.clone()) {
            match self.place(&parent)? {
                Some(parent) if path.len() < 8 => path.push(parent),
                _ => break,
            }
        }
        Ok(path)
    }

    /// The tiles of a group's topics, in order.
    pub fn topic_heads(&self, group: Group) -> Result<Vec<TopicHead>, PackError> {
        self.heads(
            "SELECT id, grp, urgent, icon, picture FROM topic WHERE grp = ?1 ORDER BY ord",
            &[group.as_str()],
        )
    }

    /// The tile of one topic.
    pub fn topic_head(&self, id: &Id) -> Result<Option<TopicHead>, PackError> {
        let heads = self.heads(
            "SELECT id, grp, urgent, icon, picture FROM topic WHERE id = ?1",
            &[id.as_str()],
        )?;
        Ok(heads.into_iter().next())
    }

    /// The tiles of a group's walks, in order.
    pub fn walk_heads(&self, group: Group) -> Result<Vec<TopicHead>, PackError> {
        self.heads(
            "SELECT id, grp, 0, icon, '' FROM walk WHERE grp = ?1 ORDER BY ord",
            &[group.as_str()],
        )
    }

    /// The tile of one walk.
    pub fn walk_head(&self, id: &Id) -> Result<Option<TopicHead>, PackError> {
        let heads = self.heads(
            "SELECT id, grp, 0, icon, '' FROM walk WHERE id = ?1",
            &[id.as_str()],
        )?;
        Ok(heads.into_iter().next())
    }

    /// The tiles of a group's forms, in order.
    pub fn form_heads(&self, group: Group) -> Result<Vec<TopicHead>, PackError> {
        self.heads(
            "SELECT id, grp, 0, icon, '' FROM form WHERE grp = ?1 ORDER BY ord",
            &[group.as_str()],
        )
    }

    /// The tile of one form.
    pub fn form_head(&self, id: &Id) -> Result<Option<TopicHead>, PackError> {
        let heads = self.heads(
            "SELECT id, grp, 0, icon, '' FROM form WHERE id = ?1",
            &[id.as_str()],
        )?;
        Ok(heads.into_iter().next())
    }

    fn heads(&self, sql: &str, args: &[&str]) -> Result<Vec<TopicHead>, PackError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(args), |row| {
            Ok((
                text(row, 0)?,
                text(row, 1)?,
                row.get::<_, bool>(2)?,
                text(row, 3)?,
                text(row, 4)?,
            ))
        })?;
        rows.map(|row| {
            let (id, group, urgent, icon, picture) = row?;
            Ok(TopicHead {
                id: parse(&id)?,
                group: serde_json::from_value(group.into())?,
                urgent,
                icon: parse(&icon)?,
                picture: if picture.is_empty() {
                    None
                } else {
                    Some(parse(&picture)?)
                },
            })
        })
        .collect()
    }

    /// A topic, with the blocks that hold along a path of places.
    pub fn topic(&self, id: &str, path: &[Place]) -> Result<Option<Topic>, PackError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, ord, grp, urgent, icon, review_by, blocks FROM topic WHERE id = ?1",
        )?;
        let row = statement
            .query_row([id], |row| {
                Ok((
                    [
                        text(row, 0)?,
                        text(row, 2)?,
                        text(row, 4)?,
                        text(row, 5)?,
                        text(row, 6)?,
                    ],
                    row.get::<_, u32>(1)?,
                    row.get::<_, bool>(3)?,
                ))
            })
            .optional()?;
        let Some(([id, group, icon, review_by, blocks], order, urgent)) = row else {
            return Ok(None);
        };
        let blocks = match self.overlay(&id, path)? {
            Some(blocks) => blocks,
            None => serde_json::from_str(&blocks)?,
        };
        Ok(Some(Topic {
            id: parse(&id)?,
            group: serde_json::from_value(group.into())?,
            urgent,
            order,
            icon: parse(&icon)?,
            review_by: parse(&review_by)?,
            blocks,
            at: Default::default(),
        }))
    }

    fn overlay(&self, topic: &str, path: &[Place]) -> Result<Option<Vec<Block>>, PackError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT blocks FROM topic_at WHERE topic = ?1 AND place = ?2")?;
        for place in path {
            let blocks: Option<String> = statement
                .query_row([topic, place.id.as_str()], |row| row.get(0))
                .optional()?;
            if let Some(blocks) = blocks {
                return Ok(Some(serde_json::from_str(&blocks)?));
            }
        }
        Ok(None)
    }

    /// All cards, in order.
    pub fn cards(&self) -> Result<Vec<Card>, PackError> {
        self.list("SELECT body FROM card ORDER BY ord", &[])
    }

    /// A card.
    pub fn card(&self, id: &Id) -> Result<Option<Card>, PackError> {
        self.one("SELECT body FROM card WHERE id = ?1", id)
    }

    /// A walk.
    pub fn walk(&self, id: &Id) -> Result<Option<Walk>, PackError> {
        self.one("SELECT body FROM walk WHERE id = ?1", id)
    }

    /// A form.
    pub fn form(&self, id: &Id) -> Result<Option<Form>, PackError> {
        self.one("SELECT body FROM form WHERE id = ?1", id)
    }

    /// A contact.
    pub fn contact(&self, id: &Id) -> Result<Option<Contact>, PackError> {
        self.one("SELECT body FROM contact WHERE id = ?1", id)
    }

    /// The contacts that serve a place: those of the place, of all it lies in and of all that lies in it, in order, the nearest need alone if
    /// one is given.
    pub fn contacts_at(
        &self,
        path: &[Place],
        need: Option<Need>,
    ) -> Result<Vec<Contact>, PackError> {
        let Some(place) = path.first() else {
            return Ok(Vec::new());
        };
        let at = |index: usize| path.get(index).map_or("", |place| place.id.as_str());
        // What lies in a country is too far away to be of use.
        let inside = match place.parent {
            Some(_) => place.id.as_str(),
            None => "-",
        };
        let contacts: Vec<Contact> = self.list(
            "SELECT body FROM contact WHERE (?1 = '' OR need = ?1) AND id IN (
               SELECT contact FROM contact_area
               WHERE place IN (?2, ?3, ?4) OR place IN (SELECT id FROM place WHERE parent = ?5)
             ) ORDER BY ord",
            &[need.map_or("", Need::as_str), at(0), at(1), at(2), inside],
        )?;
        Ok(contacts
            .into_iter()
            .filter(|contact| !contact.except.contains(&place.id))
            .collect())
    }

    /// A fact.
    pub fn fact(&self, id: &Id) -> Result<Option<Fact>, PackError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT body FROM fact WHERE id = ?1")?;
        let body: Option<String> = statement
            .query_row([id.as_str()], |row| row.get(0))
            .optional()?;
        Ok(body.as_deref().map(serde_json::from_str).transpose()?)
    }

    /// All facts, by id.
    pub fn facts(&self) -> Result<Vec<Fact>, PackError> {
        self.list("SELECT body FROM fact ORDER BY id", &[])
    }

    /// A term.
    pub fn term(&self, id: &Id) -> Result<Option<Term>, PackError> {
        self.one("SELECT body FROM term WHERE id = ?1", id)
    }

    /// All terms, by id.
    pub fn terms(&self) -> Result<Vec<Term>, PackError> {
        self.list("SELECT body FROM term ORDER BY id", &[])
    }

    /// A picture without its bytes.
    pub fn media(&self, id: &Id) -> Result<Option<Media>, PackError> {
        self.one("SELECT body FROM media WHERE id = ?1", id)
    }

    /// A picture's bytes.
    pub fn media_bytes(&self, id: &Id) -> Result<Option<Vec<u8>>, PackError> {
        Ok(self
            .conn
            .query_row(
                "SELECT bytes FROM media WHERE id = ?1",
                [id.as_str()],
                |row| row.get(0),
            )
            .optional()?)
    }

    fn one<T: DeserializeOwned>(&self, sql: &str, id: &Id) -> Result<Option<T>, PackError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let body: Option<String> = statement
            .query_row([id.as_str()], |row| row.get(0))
            .optional()?;
        Ok(body.as_deref().map(serde_json::from_str).transpose()?)
    }

    fn list<T: DeserializeOwned>(&self, sql: &str, args: &[&str]) -> Result<Vec<T>, PackError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(args))?;
        let mut list = Vec::new();
        while let Some(row) = rows.next()? {
            let body = row
                .get_ref(0)?
                .as_str()
                .map_err(|error| PackError::Damaged(error.to_string()))?;
            list.push(serde_json::from_str(body)?);
        }
        Ok(list)
    }
}

fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    row.get(column)
}

fn parse<T: std::str::FromStr>(text: &str) -> Result<T, PackError> {
    text.parse().map_err(|_| {
        PackError::Damaged(format!(
            "`{}` is not what it should be",
            text.escape_debug()
        ))
    })
}
