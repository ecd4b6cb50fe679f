//! What a shell tells the pages of a person's own things.

use amparo_model::Personal;

/// What is kept of the person here, and whether it may be seen now.
#[derive(Debug, Clone, Copy)]
pub enum Mine<'a> {
    /// Nothing is ever kept here: a shared screen, a browser.
    Nowhere,
    /// Nothing has been kept yet.
    Missing,
    /// It is sealed.
    Locked {
        /// How long the next try must wait.
        wait_seconds: u64,
        /// How many wrong tries are left before everything is deleted, if the person chose that.
        tries_left: Option<u32>,
    },
    /// It cannot be read.
    Unreadable(Unreadable),
    /// It is open.
    Open(Opened<'a>),
}

/// What is kept, while it is open.
#[derive(Debug, Clone, Copy)]
pub struct Opened<'a> {
    /// What is kept.
    pub personal: &'a Personal,
    /// Whether a PIN seals it.
    pub protected: bool,
    /// After how many wrong tries everything is deleted.
    pub wipe_after: Option<u32>,
}

/// Why what is kept cannot be read. Messages: `mine-unreadable-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// The file is damaged, or what belongs to it is gone.
    Damaged,
    /// A newer program wrote it.
    Newer,
    /// The device does not let us read or write.
    Device,
}

impl Unreadable {
    /// All reasons.
    pub const ALL: [Self; 3] = [Self::Damaged, Self::Newer, Self::Device];

    /// The end of its message's id.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Newer => "newer",
            Self::Device => "device",
        }
    }
}
