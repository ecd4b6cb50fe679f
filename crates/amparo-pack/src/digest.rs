//! The digest of what the tables hold.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use crate::error::PackError;

/// The key of the digest in the manifest; it is not part of itself.
pub(crate) const KEY: &str = "digest";

/// Hashes every row of every table in the order of their names and keys.
pub(crate) fn digest(conn: &Connection) -> Result<String, PackError> {
    let mut tables = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )?;
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut hash = Sha256::new();
    for name in names {
        if !name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        {
            return Err(PackError::Foreign(format!("`{name}`")));
        }
        hash.update(name.as_bytes());
        let mut statement = conn.prepare(&format!("SELECT * FROM {name}"))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if name == "manifest" && row.get_ref(0)?.as_str().ok() == Some(KEY) {
                continue;
            }
            for column in 0..columns {
                let (tag, bytes): (u8, Vec<u8>) = match row.get_ref(column)? {
                    ValueRef::Null => (0, Vec::new()),
                    ValueRef::Integer(n) => (1, n.to_le_bytes().to_vec()),
                    ValueRef::Real(n) => (2, n.to_le_bytes().to_vec()),
                    ValueRef::Text(text) => {
                        hash_part(&mut hash, 3, text);
                        continue;
                    }
                    ValueRef::Blob(bytes) => {
                        hash_part(&mut hash, 4, bytes);
                        continue;
                    }
                };
                hash_part(&mut hash, tag, &bytes);
            }
        }
    }
    Ok(hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

fn hash_part(hash: &mut Sha256, tag: u8, bytes: &[u8]) {
    hash.update([tag]);
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}
