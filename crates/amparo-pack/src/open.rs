//! Opening a pack: everything is checked before anything is read.

use std::io::Read;

use amparo_model::{Direction, Lang, Language, Meta, PACK_FORMAT};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB};

use crate::digest;
use crate::error::PackError;
use crate::schema::{self, APPLICATION_ID};
use crate::search::SearchState;

/// The largest pack in bytes.
pub const MAX_PACK_BYTES: usize = 512 << 20;
/// The longest value in a pack in bytes.
const MAX_VALUE_BYTES: i32 = 4 << 20;

/// An open pack. Holding one is the proof that it was checked.
pub struct Pack {
    pub(crate) conn: Connection,
    meta: Meta,
    languages: Vec<Language>,
    /// Whether each language has clips: most have none, and then no page looks for one.
    pub(crate) voiced: Vec<bool>,
    /// What search knows of it, read when first needed.
    pub(crate) search: SearchState,
}

/// Reads what may be a pack, but never more than a pack may have.
pub fn read_pack(source: impl Read) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    source
        .take(MAX_PACK_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| PackError::Unreadable(error.to_string()))?;
    if bytes.len() > MAX_PACK_BYTES {
        return Err(PackError::TooLarge);
    }
    Ok(bytes)
}

impl Pack {
    /// Opens a pack from bytes that came from outside: a file, a share, a network.
    pub fn open(bytes: &[u8]) -> Result<Self, PackError> {
        if bytes.len() > MAX_PACK_BYTES {
            return Err(PackError::TooLarge);
        }
        check_header(bytes)?;
        let mut conn = Connection::open_in_memory()?;
        conn.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true)?;
        let pack = Self::from_connection(conn)?;
        let expected = pack.manifest(digest::KEY)?;
        if digest::digest(&pack.conn)? != expected {
            return Err(PackError::Damaged("its digest does not fit".into()));
        }
        Ok(pack)
    }

    /// Opens the pack that is compiled into a program, without copying it and without its digest.
    pub fn open_static(bytes: &'static [u8]) -> Result<Self, PackError> {
        check_header(bytes)?;
        let mut conn = Connection::open_in_memory()?;
        conn.deserialize_bytes(MAIN_DB, bytes)?;
        Self::from_connection(conn)
    }

    fn from_connection(conn: Connection) -> Result<Self, PackError> {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)?;
        conn.execute_batch("PRAGMA cell_size_check = ON; PRAGMA query_only = ON;")?;
        schema::check(&conn)?;
        let mut pack = Self {
            meta: Meta {
                id: pack_value(&conn, "id")?,
                version: value(&conn, "version")?,
                date: pack_value(&conn, "date")?,
                expires: pack_value(&conn, "expires")?,
                source: pack_value(&conn, "source")?,
                default_place: pack_value(&conn, "default_place")?,
            },
            conn,
            languages: Vec::new(),
            voiced: Vec::new(),
            search: SearchState::default(),
        };
        pack.languages = pack.read_languages()?;
        pack.voiced = pack.read_voiced()?;
        pack.search.prepare(pack.languages.len());
        if pack.languages.is_empty() || pack.place(&pack.meta.default_place)?.is_none() {
            return Err(PackError::Damaged("it has no language or no place".into()));
        }
        Ok(pack)
    }

    fn read_languages(&self) -> Result<Vec<Language>, PackError> {
        let mut statement = self
            .conn
            .prepare("SELECT tag, direction, fallback, name FROM lang ORDER BY ord")?;
        let mut rows = statement.query([])?;
        let mut languages = Vec::new();
        while let Some(row) = rows.next()? {
            let fallback: String = row.get(2)?;
            languages.push(Language {
                lang: parsed(&row.get::<_, String>(0)?)?,
                direction: match row.get::<_, String>(1)?.as_str() {
                    "rtl" => Direction::Rtl,
                    _ => Direction::Ltr,
                },
                fallback: serde_json::from_str(&fallback)?,
                name: row.get(3)?,
            });
        }
        Ok(languages)
    }

    /// What the pack says of itself.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// Its languages, in the order of the picker.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language of this tag.
    pub fn language(&self, lang: &Lang) -> Option<&Language> {
        self.languages
            .iter()
            .find(|language| language.lang == *lang)
    }

    /// The digest of all that it holds: two packs with the same digest say the same.
    pub fn digest(&self) -> Result<String, PackError> {
        self.manifest(digest::KEY)
    }

    pub(crate) fn manifest(&self, key: &str) -> Result<String, PackError> {
        value(&self.conn, key)
    }

    /// Where a language stands in the pack.
    pub(crate) fn ord(&self, lang: &Lang) -> Option<usize> {
        self.languages
            .iter()
            .position(|language| language.lang == *lang)
    }
}

fn value(conn: &Connection, key: &str) -> Result<String, PackError> {
    Ok(
        conn.query_row("SELECT value FROM manifest WHERE key = ?1", [key], |row| {
            row.get(0)
        })?,
    )
}

fn pack_value<T: std::str::FromStr>(conn: &Connection, key: &str) -> Result<T, PackError> {
    parsed(&value(conn, key)?)
}

fn parsed<T: std::str::FromStr>(text: &str) -> Result<T, PackError> {
    text.parse().map_err(|_| {
        PackError::Damaged(format!(
            "`{}` is not what it should be",
            text.escape_debug()
        ))
    })
}

/// Checks SQLite's own header: the magic bytes, the size, the application and the format.
fn check_header(bytes: &[u8]) -> Result<(), PackError> {
    let number = |at: usize| -> Option<u32> {
        let slice = bytes.get(at..at + 4)?;
        Some(u32::from_be_bytes(slice.try_into().ok()?))
    };
    let page = bytes
        .get(16..18)
        .and_then(|slice| Some(u16::from_be_bytes(slice.try_into().ok()?)));
    let (Some(page), Some(pages), Some(version), Some(application)) =
        (page, number(28), number(60), number(68))
    else {
        return Err(PackError::NotSqlite);
    };
    if !bytes.starts_with(b"SQLite format 3\0") || bytes.len() < 100 {
        return Err(PackError::NotSqlite);
    }
    if application != APPLICATION_ID {
        return Err(PackError::NotAPack);
    }
    if version != PACK_FORMAT {
        return Err(PackError::Format { found: version });
    }
    let page = if page == 1 { 65_536 } else { u64::from(page) };
    let expected = page * u64::from(pages);
    let found = bytes.len() as u64;
    if expected != found {
        return Err(PackError::WrongSize { expected, found });
    }
    Ok(())
}
