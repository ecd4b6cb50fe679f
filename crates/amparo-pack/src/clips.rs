//! Reading clips: what is said aloud, as sound.

use amparo_model::{ClipKind, Lang, Language, is_message_id, is_text_hash};
use rusqlite::{OptionalExtension, params};

use crate::error::PackError;
use crate::open::Pack;

/// What a page needs to know of a clip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClipHead {
    /// The hash of the text that it speaks.
    pub text: String,
    /// Whose voice it is.
    pub kind: ClipKind,
}

impl Pack {
    /// The clip of a message in just this language.
    pub fn clip_head(
        &self,
        language: &Language,
        message: &str,
    ) -> Result<Option<ClipHead>, PackError> {
        let Some(ord) = self.ord(&language.lang) else {
            return Ok(None);
        };
        if self.voiced.get(ord) != Some(&true) || !is_message_id(message) {
            return Ok(None);
        }
        let mut statement = self
            .conn
            .prepare_cached("SELECT text, kind FROM clip WHERE lang = ?1 AND message = ?2")?;
        let row: Option<(String, String)> = statement
            .query_row(params![ord, message], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((text, kind)) = row else {
            return Ok(None);
        };
        // What is no hash can stand in no address.
        if !is_text_hash(&text) {
            return Ok(None);
        }
        // A voice that is not known to be a person's is said to be a program's.
        let kind = ClipKind::of(&kind).unwrap_or(ClipKind::Synthetic);
        Ok(Some(ClipHead { text, kind }))
    }

    /// A clip's bytes, if it speaks the text of this hash.
    pub fn clip_bytes(
        &self,
        lang: &Lang,
        message: &str,
        text: &str,
    ) -> Result<Option<Vec<u8>>, PackError> {
        let Some(ord) = self.ord(lang) else {
            return Ok(None);
        };
        Ok(self
            .conn
            .query_row(
                "SELECT bytes FROM clip WHERE lang = ?1 AND message = ?2 AND text = ?3",
                params![ord, message, text],
                |row| row.get(0),
            )
            .optional()?)
    }

    /// Which languages have clips, in the order of the pack.
    pub(crate) fn read_voiced(&self) -> Result<Vec<bool>, PackError> {
        let mut statement = self
            .conn
            .prepare("SELECT 1 FROM clip WHERE lang = ?1 LIMIT 1")?;
        let ords = 0..self.languages().len();
        ords.map(|ord| Ok(statement.exists([ord])?)).collect()
    }
}
