//! The tables of a pack: `schema.sql` is the one truth.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::error::PackError;

/// The tables, without the search index.
pub(crate) const SCHEMA: &str = include_str!("schema.sql");
/// Marks a SQLite file as a pack: `Ampa`.
pub(crate) const APPLICATION_ID: u32 = 0x416d_7061;
/// The most languages of a pack.
pub(crate) const MAX_LANGUAGES: usize = 200;

/// The search table of one language.
pub(crate) fn search_table(ord: usize) -> String {
    format!(
        "CREATE VIRTUAL TABLE search_{ord} USING fts5(text, tokenize='ascii', content='', columnsize=0, detail=none, prefix='1 2 3')"
    )
}

/// Refuses a file that has any table, index, view or trigger that a pack has not.
pub(crate) fn check(conn: &Connection) -> Result<(), PackError> {
    let languages: usize = conn.query_row("SELECT count(*) FROM lang", [], |row| row.get(0))?;
    if languages > MAX_LANGUAGES {
        return Err(PackError::Foreign(format!("{languages} languages")));
    }
    let mut expected: BTreeSet<String> = SCHEMA
        .split(';')
        .map(str::trim)
        .filter(|sql| !sql.is_empty())
        .map(str::to_owned)
        .collect();
    expected.extend((0..languages).map(search_table));
    let mut statement = conn.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    for row in rows {
        let (name, sql) = row?;
        let shadow = name
            .strip_prefix("search_")
            .and_then(|rest| rest.split_once('_'))
            .is_some_and(|(number, part)| {
                number.parse::<usize>().is_ok_and(|n| n < languages)
                    && matches!(part, "data" | "idx" | "config")
                    && sql.starts_with("CREATE TABLE 'search_")
            });
        let automatic = name.starts_with("sqlite_autoindex_") && sql.is_empty();
        if !expected.remove(&sql) && !shadow && !automatic {
            return Err(PackError::Foreign(format!("`{name}`")));
        }
    }
    match expected.first() {
        None => Ok(()),
        Some(missing) => Err(PackError::Damaged(format!("it lacks `{missing}`"))),
    }
}
