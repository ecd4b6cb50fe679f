//! What can go wrong with a vault.

use std::io;

use crate::envelope::MAX_CONTENTS_BYTES;
use crate::header::VERSION;

/// Why something could not be done. Nothing in it is a secret or a part of the contents.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// There is no vault in the folder.
    #[error("there is no vault")]
    Missing,
    /// There already is one: it is not overwritten.
    #[error("there already is a vault")]
    Exists,
    /// It is protected, and no PIN or passphrase was given. This is not a try.
    #[error("the vault needs its PIN or passphrase")]
    NeedsSecret,
    /// The PIN or passphrase is wrong.
    #[error("the PIN or passphrase is wrong")]
    Wrong {
        /// How long until the next try may be made.
        wait_seconds: u64,
        /// How many tries are left until everything is erased, if that was chosen.
        tries_left: Option<u32>,
    },
    /// After wrong tries it is too soon for another one. This was not a try.
    #[error("the next try may be made in {wait_seconds} s")]
    TooSoon {
        /// How long until then.
        wait_seconds: u64,
    },
    /// That was one wrong try too many: everything has been erased, as chosen.
    #[error("the vault was erased after too many wrong tries")]
    Wiped,
    /// The file is not what this crate wrote.
    #[error("the vault is damaged: {0}")]
    Damaged(&'static str),
    /// The device secret is gone: nobody can open the contents any more.
    #[error("the device secret is lost")]
    DeviceKeyLost,
    /// The file was written by a newer program.
    #[error("the vault has format {version} and this program reads format {VERSION}")]
    TooNew {
        /// Its format.
        version: u16,
    },
    /// The contents are larger than a vault may hold.
    #[error("the contents are {bytes} bytes long and a vault holds {MAX_CONTENTS_BYTES}")]
    TooLarge {
        /// How many they are.
        bytes: usize,
    },
    /// The costs are out of bounds.
    #[error("the costs of the key are out of bounds")]
    BadCost,
    /// The memory that the key takes is not to be had. This was not a try.
    #[error("there is not enough memory to make the key")]
    NoMemory,
    /// Someone else has replaced the vault since it was opened; nothing was written.
    #[error("the vault on disk is not the one that was opened")]
    Replaced,
    /// Someone else is using it, for longer than one waits.
    #[error("the vault is in use")]
    Busy,
    /// The new contents are in place and in memory, but the storage did not confirm that they outlive a power cut.
    #[error("the storage did not confirm what was written: {0}")]
    Unconfirmed(#[source] io::Error),
    /// Not everything could be removed; all was tried.
    #[error("`{left}` could not be removed: {source}")]
    NotErased {
        /// The files that are left.
        left: String,
        /// Whether the device secret is gone, so that nobody can open what is left.
        key_gone: bool,
        /// The first reason.
        #[source]
        source: io::Error,
    },
    /// A file could not be read or written, or there was no randomness.
    #[error("cannot {0}: {1}")]
    Io(&'static str, #[source] io::Error),
}

impl VaultError {
    /// What to do about it. For logs and developers; a screen has its own words for each variant.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Missing => "create a vault",
            Self::Exists => "open it, or erase it first",
            Self::NeedsSecret => "ask for the PIN or passphrase",
            Self::Wrong { .. } => "ask again",
            Self::TooSoon { .. } => "wait, then ask again",
            Self::Wiped => "say what happened and offer to create a new vault",
            Self::Damaged(_) => "try a copy of the folder if there is one, else erase it",
            Self::DeviceKeyLost => {
                "put `device.key` back if there is a copy, else erase the vault: it cannot be opened"
            }
            Self::TooNew { .. } => "update the program",
            Self::TooLarge { .. } => "keep less in the vault",
            Self::BadCost => "use `Cost::PHONE`",
            Self::NoMemory => "close other apps and try again",
            Self::Replaced => "open the vault again and repeat the change",
            Self::Busy => "close the other window and try again",
            Self::Unconfirmed(_) => "save again; if it happens again the storage may be failing",
            Self::NotErased { .. } => "remove the named files by hand",
            Self::Io(..) => "check that there is free space and that the folder may be written",
        }
    }
}
