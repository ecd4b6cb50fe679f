//! Writing a pack. The same book gives the same bytes.

use amparo_model::{Book, Inline, Language, Message, PACK_FORMAT};
use rusqlite::{Connection, MAIN_DB, params};
use serde::Serialize;

use crate::error::PackError;
use crate::schema::{self, APPLICATION_ID, SCHEMA};
use crate::{digest, index};

/// Turns a book into the bytes of a pack.
pub fn write(book: &Book) -> Result<Vec<u8>, PackError> {
    let mut conn = Connection::open_in_memory()?;
    conn.execute_batch(
        "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA encoding = 'UTF-8';",
    )?;
    conn.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {PACK_FORMAT};"
    ))?;
    conn.execute_batch(SCHEMA)?;
    for ord in 0..book.languages.len() {
        conn.execute_batch(&schema::search_table(ord))?;
    }
    let transaction = conn.transaction()?;
    manifest(&transaction, book)?;
    structure(&transaction, book)?;
    for (ord, language) in book.languages.iter().enumerate() {
        words(&transaction, book, ord, language)?;
    }
    index::write(&transaction, book)?;
    transaction.commit()?;
    for ord in 0..book.languages.len() {
        conn.execute_batch(&format!(
            "INSERT INTO search_{ord}(search_{ord}) VALUES ('optimize')"
        ))?;
    }
    let digest = digest::digest(&conn)?;
    conn.execute(
        "INSERT INTO manifest (key, value) VALUES (?1, ?2)",
        [digest::KEY, &digest],
    )?;
    conn.execute_batch("VACUUM")?;
    Ok(conn.serialize(MAIN_DB)?.to_vec())
}

fn manifest(conn: &Connection, book: &Book) -> Result<(), PackError> {
    let meta = &book.meta;
    for (key, value) in [
        ("id", meta.id.to_string()),
        ("version", meta.version.clone()),
        ("date", meta.date.to_string()),
        ("expires", meta.expires.to_string()),
        ("source", meta.source.to_string()),
        ("default_place", meta.default_place.to_string()),
    ] {
        conn.execute(
            "INSERT INTO manifest (key, value) VALUES (?1, ?2)",
            [key, &value],
        )?;
    }
    Ok(())
}

fn json(value: &impl Serialize) -> Result<String, PackError> {
    Ok(serde_json::to_string(value)?)
}

fn structure(conn: &Connection, book: &Book) -> Result<(), PackError> {
    for (ord, place) in book.places.iter().enumerate() {
        let parent = place.parent.as_ref().map_or("", |id| id.as_str());
        conn.execute(
            "INSERT INTO place (id, ord, parent, body) VALUES (?1, ?2, ?3, ?4)",
            params![place.id.as_str(), ord, parent, json(place)?],
        )?;
    }
    for (ord, topic) in book.topics.iter().enumerate() {
        conn.execute(
            "INSERT INTO topic (id, ord, grp, urgent, icon, picture, review_by, blocks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                topic.id.as_str(),
                ord,
                topic.group.as_str(),
                topic.urgent,
                topic.icon.as_str(),
                topic.picture().map_or("", |id| id.as_str()),
                topic.review_by.to_string(),
                json(&topic.blocks)?
            ],
        )?;
        for (place, blocks) in &topic.at {
            conn.execute(
                "INSERT INTO topic_at (topic, place, blocks) VALUES (?1, ?2, ?3)",
                params![topic.id.as_str(), place.as_str(), json(blocks)?],
            )?;
        }
    }
    for (ord, card) in book.cards.iter().enumerate() {
        conn.execute(
            "INSERT INTO card (id, ord, body) VALUES (?1, ?2, ?3)",
            params![card.id.as_str(), ord, json(card)?],
        )?;
    }
    for (ord, walk) in book.walks.iter().enumerate() {
        conn.execute(
            "INSERT INTO walk (id, ord, grp, icon, body) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                walk.id.as_str(),
                ord,
                walk.group.as_str(),
                walk.icon.as_str(),
                json(walk)?
            ],
        )?;
    }
    for (ord, form) in book.forms.iter().enumerate() {
        conn.execute(
            "INSERT INTO form (id, ord, grp, icon, body) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                form.id.as_str(),
                ord,
                form.group.as_str(),
                form.icon.as_str(),
                json(form)?
            ],
        )?;
    }
    for (ord, contact) in book.contacts.iter().enumerate() {
        conn.execute(
            "INSERT INTO contact (id, ord, need, body) VALUES (?1, ?2, ?3, ?4)",
            params![
                contact.id.as_str(),
                ord,
                contact.need.as_str(),
                json(contact)?
            ],
        )?;
        for area in &contact.areas {
            conn.execute(
                "INSERT OR IGNORE INTO contact_area (place, need, contact) VALUES (?1, ?2, ?3)",
                params![area.as_str(), contact.need.as_str(), contact.id.as_str()],
            )?;
        }
    }
    for fact in &book.facts {
        conn.execute(
            "INSERT INTO fact (id, body) VALUES (?1, ?2)",
            [fact.id.as_str(), &json(fact)?],
        )?;
    }
    for term in &book.terms {
        conn.execute(
            "INSERT INTO term (id, body) VALUES (?1, ?2)",
            [term.id.as_str(), &json(term)?],
        )?;
    }
    for media in &book.media {
        conn.execute(
            "INSERT INTO media (id, body, bytes) VALUES (?1, ?2, ?3)",
            params![media.id.as_str(), json(media)?, media.bytes],
        )?;
    }
    for clip in &book.clips {
        let ord = book.languages.iter().position(|l| l.lang == clip.lang);
        let Some(ord) = ord else {
            continue;
        };
        conn.execute(
            "INSERT INTO clip (lang, message, text, kind, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![ord, clip.message, clip.text, clip.kind.as_str(), clip.bytes],
        )?;
    }
    Ok(())
}

fn words(conn: &Connection, book: &Book, ord: usize, language: &Language) -> Result<(), PackError> {
    let ui = book.ui.get(&language.lang).map_or("", String::as_str);
    conn.execute(
        "INSERT INTO lang (ord, tag, direction, fallback, name, ui) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            ord,
            language.lang.as_str(),
            language.direction.as_str(),
            json(&language.fallback)?,
            language.name,
            ui
        ],
    )?;
    let mut statement = conn
        .prepare("INSERT INTO text (lang, id, state, plain, marked) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (id, Message { text, state }) in book.messages.get(&language.lang).into_iter().flatten() {
        let (plain, marked) = match text.0.as_slice() {
            [Inline::Plain(plain)] => (plain.clone(), String::new()),
            _ => (String::new(), json(text)?),
        };
        statement.execute(params![ord, id, state.as_str(), plain, marked])?;
    }
    Ok(())
}
