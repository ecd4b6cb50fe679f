//! What can be wrong with a pack.

use amparo_model::PACK_FORMAT;

/// Why a pack is refused or could not be read.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// The bytes are no SQLite file.
    #[error("this file is not a pack")]
    NotSqlite,
    /// The file ends too early or goes on too long.
    #[error("the pack is {found} bytes long and should be {expected}")]
    WrongSize {
        /// What its header says.
        expected: u64,
        /// What it has.
        found: u64,
    },
    /// It is a database of some other program.
    #[error("this file is a database, but not a pack")]
    NotAPack,
    /// It is of a format that this program does not know.
    #[error("the pack has format {found} and this program reads format {PACK_FORMAT}")]
    Format {
        /// Its format.
        found: u32,
    },
    /// It is larger than any pack.
    #[error("the file is larger than a pack may be")]
    TooLarge,
    /// Its tables are not those of a pack.
    #[error("the pack holds something that does not belong in it: {0}")]
    Foreign(String),
    /// What it holds is not what it was made with.
    #[error("the pack is damaged: {0}")]
    Damaged(String),
    /// There is no such file, or it cannot be read.
    #[error("the pack cannot be read: {0}")]
    Unreadable(String),
}

impl PackError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::NotSqlite | Self::NotAPack | Self::TooLarge => {
                "choose a file made by `amparo build`"
            }
            Self::WrongSize { .. } | Self::Damaged(_) => {
                "get the file again: it was cut short or changed on its way"
            }
            Self::Format { found } if *found > PACK_FORMAT => {
                "update the program, or use an older pack"
            }
            Self::Format { .. } => "make the pack again with `amparo build`",
            Self::Foreign(_) => "do not use this file; get the pack from its publisher",
            Self::Unreadable(_) => "check the path and that the file may be read",
        }
    }

    /// A short stable name of the kind of problem, as in the messages of the page that shows it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotSqlite | Self::NotAPack | Self::TooLarge => "not-a-pack",
            Self::WrongSize { .. } | Self::Damaged(_) => "damaged",
            Self::Format { found } if *found > PACK_FORMAT => "newer-format",
            Self::Format { .. } => "older-format",
            Self::Foreign(_) => "foreign",
            Self::Unreadable(_) => "missing",
        }
    }
}

impl From<rusqlite::Error> for PackError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}

impl From<serde_json::Error> for PackError {
    fn from(error: serde_json::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}
