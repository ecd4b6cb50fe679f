//! An open vault.

use std::fmt;

use zeroize::Zeroizing;

use crate::device::{DeviceSecret, OnDisk};
use crate::envelope::{copy, seal};
use crate::error::VaultError;
use crate::folder::lock::PATIENCE;
use crate::folder::{Folder, Own};
use crate::header::{HEADER_LEN, Header, Settings};
use crate::key::Key;
use crate::scrub::scrubbed;
use crate::secret::Secret;
use crate::tries::Tries;

/// An open vault: its contents and the key that seals them again, both cleared from memory when it is dropped.
///
/// It holds no lock and not the PIN. When the vault on disk has been erased or replaced since, `save` and `change` say so and write nothing.
pub struct OpenVault {
    folder: Folder,
    header: Header,
    key: Key,
    device: DeviceSecret,
    contents: Zeroizing<Vec<u8>>,
}

impl OpenVault {
    pub(crate) fn new(
        folder: Folder,
        header: Header,
        key: Key,
        device: DeviceSecret,
        contents: Zeroizing<Vec<u8>>,
    ) -> Self {
        Self {
            folder,
            header,
            key,
            device,
            contents,
        }
    }

    /// The contents.
    pub fn contents(&self) -> &[u8] {
        &self.contents
    }

    /// What was chosen.
    pub fn settings(&self) -> &Settings {
        &self.header.settings
    }

    /// Whether it has a PIN or passphrase.
    pub fn is_protected(&self) -> bool {
        self.header.protected
    }

    /// Replaces the contents. On an error the old ones stay, in memory and on disk (but see `Unconfirmed`).
    pub fn save(&mut self, contents: &[u8]) -> Result<(), VaultError> {
        scrubbed(|| self.save_them(contents))
    }

    fn save_them(&mut self, contents: &[u8]) -> Result<(), VaultError> {
        let next = self.header.with_new_nonce()?;
        let kept = copy(contents)?;
        let done = self.replace(&next, &self.key, contents);
        if is_in_place(&done) {
            self.header = next;
            self.contents = kept;
        }
        done
    }

    /// Changes, sets or takes away the PIN or passphrase, and the settings: a new salt and a new key, the same contents and costs.
    ///
    /// Takes as long as opening. On an error the old ones stay, in memory and on disk (but see `Unconfirmed`).
    pub fn change(
        &mut self,
        secret: Option<&Secret>,
        settings: Settings,
    ) -> Result<(), VaultError> {
        scrubbed(|| self.change_it(secret, settings))
    }

    fn change_it(&mut self, secret: Option<&Secret>, settings: Settings) -> Result<(), VaultError> {
        let next = Header::new(secret.is_some(), self.header.cost, settings)?;
        let key = Key::of(&next, secret, &self.device)?;
        let done = self.replace(&next, &key, &self.contents);
        if is_in_place(&done) {
            self.header = next;
            self.key = key;
        }
        done
    }

    fn replace(&self, next: &Header, key: &Key, contents: &[u8]) -> Result<(), VaultError> {
        let file = seal(next, key, &self.device, contents)?;
        let _lock = self.folder.lock(PATIENCE)?;
        self.folder.clear_leftovers();
        self.check_disk()?;
        if next.salt != self.header.salt {
            // Whoever holds an open vault knew the PIN; and a counter lost while there was none must not make the first opening wait.
            Tries::NONE.write(&self.folder, &self.device)?;
        }
        self.folder.replace(Own::Vault, &file)
    }

    /// Whether what is on disk is still what was opened or saved here.
    fn check_disk(&self) -> Result<(), VaultError> {
        match DeviceSecret::read(&self.folder)? {
            OnDisk::Secret(device) if device.is(&self.device) => {}
            OnDisk::Secret(_) => return Err(VaultError::Replaced),
            OnDisk::Destroyed => return Err(VaultError::Missing),
            OnDisk::Lost if self.folder.has(Own::Vault)? => return Err(VaultError::DeviceKeyLost),
            OnDisk::Lost => return Err(VaultError::Missing),
        }
        let head = self
            .folder
            .read(Own::Vault, HEADER_LEN)?
            .ok_or(VaultError::Missing)?;
        if head.starts_with(&self.header.bytes()) {
            Ok(())
        } else {
            Err(VaultError::Replaced)
        }
    }
}

impl fmt::Debug for OpenVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenVault")
            .field("settings", &self.header.settings)
            .field("protected", &self.header.protected)
            .finish_non_exhaustive()
    }
}

/// Whether the new file is in place.
fn is_in_place(done: &Result<(), VaultError>) -> bool {
    matches!(done, Ok(()) | Err(VaultError::Unconfirmed(_)))
}
