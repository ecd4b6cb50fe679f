//! The vault: whether there is one, making, opening and erasing it.

use std::path::PathBuf;

use crate::cost::Cost;
use crate::device::{DeviceSecret, OnDisk};
use crate::envelope::{MAX_FILE_BYTES, Sealed, copy, seal};
use crate::error::VaultError;
use crate::folder::lock::{ERASING_PATIENCE, Lock, PATIENCE};
use crate::folder::{Folder, Own};
use crate::header::{Header, Settings};
use crate::key::{Key, Room};
use crate::opened::OpenVault;
use crate::scrub::scrubbed;
use crate::secret::Secret;
use crate::tries::Tries;

/// A vault in a folder of its own, closed.
#[derive(Debug, Clone)]
pub struct Vault {
    folder: Folder,
}

/// What can be said of a vault without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultState {
    /// There is none, or an erasing was cut short after the device secret was destroyed.
    Missing,
    /// There is one without a PIN or passphrase.
    Unprotected,
    /// There is one with a PIN or passphrase.
    Sealed {
        /// How long until the next try may be made.
        wait_seconds: u64,
        /// How many tries are left until everything is erased, if that was chosen. 0: the next one finishes an erasing that was cut short.
        tries_left: Option<u32>,
        /// What was chosen.
        settings: Settings,
    },
}

impl Vault {
    /// The vault in a folder, which should hold nothing else. Touches nothing.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: Folder::new(folder.into()),
        }
    }

    /// What can be said without opening it, at `now` (seconds since 1970). Makes no key.
    pub fn state(&self, now: i64) -> Result<VaultState, VaultError> {
        scrubbed(|| self.look(now))
    }

    fn look(&self, now: i64) -> Result<VaultState, VaultError> {
        let (sealed, device) = match self.load() {
            Err(VaultError::Missing) => return Ok(VaultState::Missing),
            loaded => loaded?,
        };
        let Header {
            protected,
            settings,
            ..
        } = *sealed.header();
        if !protected {
            return Ok(VaultState::Unprotected);
        }
        let (mut tries, kept) = Tries::read(&self.folder, &device, &settings, now)?;
        if !kept && let Ok(_lock) = self.folder.lock(PATIENCE) {
            // A wait that starts now must be written down, or it would start again each time one looks.
            let (fresh, kept) = Tries::read(&self.folder, &device, &settings, now)?;
            if !kept {
                fresh.write(&self.folder, &device)?;
            }
            tries = fresh;
        }
        let tries_left = tries.left(&settings);
        Ok(VaultState::Sealed {
            wait_seconds: if tries_left == Some(0) {
                0
            } else {
                tries.wait(now)
            },
            tries_left,
            settings,
        })
    }

    /// Makes a vault, with a PIN or passphrase or without, and opens it. `cost` counts as soon as there is a PIN.
    ///
    /// What an interrupted `create` or `erase` has left is cleared away; a vault that is there is not overwritten (`Exists`), not even a damaged one.
    pub fn create(
        &self,
        secret: Option<&Secret>,
        settings: Settings,
        cost: Cost,
        contents: &[u8],
    ) -> Result<OpenVault, VaultError> {
        scrubbed(|| self.make(secret, settings, cost, contents))
    }

    fn make(
        &self,
        secret: Option<&Secret>,
        settings: Settings,
        cost: Cost,
        contents: &[u8],
    ) -> Result<OpenVault, VaultError> {
        let header = Header::new(secret.is_some(), cost.check()?, settings)?;
        self.folder.make()?;
        let lock = self.folder.lock(PATIENCE)?;
        if self.folder.has(Own::Vault)? {
            match DeviceSecret::read(&self.folder)? {
                OnDisk::Destroyed => self.remove_all(&lock)?,
                OnDisk::Secret(_) | OnDisk::Lost => return Err(VaultError::Exists),
            }
        }
        self.folder.clear_leftovers();
        let device = DeviceSecret::draw()?;
        let key = Key::of(&header, secret, &device)?;
        let file = seal(&header, &key, &device, contents)?;
        let contents = copy(contents)?;
        // The sealed file comes last: a vault is there when it is.
        let written = device
            .write(&self.folder)
            .and_then(|()| Tries::NONE.write(&self.folder, &device))
            .and_then(|()| self.folder.replace(Own::Vault, &file));
        if let Err(error) = written {
            self.remove_all(&lock).ok();
            return Err(error);
        }
        Ok(OpenVault::new(
            self.folder.clone(),
            header,
            key,
            device,
            contents,
        ))
    }

    /// Opens the vault, at `now` (seconds since 1970). With a PIN this takes as long as `Cost` says.
    ///
    /// A try is counted, down to the storage, before it is checked; what cannot be counted is not checked. A vault without a PIN takes no notice of `secret`.
    pub fn open(&self, secret: Option<&Secret>, now: i64) -> Result<OpenVault, VaultError> {
        scrubbed(|| self.try_open(secret, now))
    }

    fn try_open(&self, secret: Option<&Secret>, now: i64) -> Result<OpenVault, VaultError> {
        let lock = self.folder.lock(PATIENCE)?;
        self.folder.clear_leftovers();
        let (sealed, device) = match self.load() {
            Err(VaultError::Missing) => {
                self.finish_erasing(&lock)?;
                return Err(VaultError::Missing);
            }
            loaded => loaded?,
        };
        let header = *sealed.header();
        if !header.protected {
            let key = Key::plain(&header.salt, &device);
            let contents = sealed
                .unlock(&key)?
                .ok_or(VaultError::Damaged("its key does not fit"))?;
            return Ok(OpenVault::new(
                self.folder.clone(),
                header,
                key,
                device,
                contents,
            ));
        }

        let secret = secret.ok_or(VaultError::NeedsSecret)?;
        let settings = header.settings;
        let (tries, kept) = Tries::read(&self.folder, &device, &settings, now)?;
        if tries.left(&settings) == Some(0) {
            // The last wrong try was counted, and the erasing cut short.
            return Err(self.wipe(&lock));
        }
        let wait_seconds = tries.wait(now);
        if wait_seconds > 0 {
            if !kept {
                tries.write(&self.folder, &device)?;
            }
            return Err(VaultError::TooSoon { wait_seconds });
        }
        let room = Room::take(header.cost)?;
        let tries = tries.and_one(now);
        tries.write(&self.folder, &device)?;

        let key = Key::stretched(&header, secret, &device, room)?;
        let Some(contents) = sealed.unlock(&key)? else {
            let tries_left = tries.left(&settings);
            return Err(if tries_left == Some(0) {
                self.wipe(&lock)
            } else {
                VaultError::Wrong {
                    wait_seconds: tries.wait(now),
                    tries_left,
                }
            });
        };
        Tries::reset(&self.folder, &device);
        Ok(OpenVault::new(
            self.folder.clone(),
            header,
            key,
            device,
            contents,
        ))
    }

    /// Erases everything: the device secret first, without waiting for anyone, because without it nobody can open the rest.
    ///
    /// Can be repeated, and works on damaged vaults and on none. All files are tried before it says which are left. The folder stays.
    pub fn erase(&self) -> Result<(), VaultError> {
        // What fails here is tried and told below.
        self.folder.destroy_key().ok();
        match self.folder.lock(ERASING_PATIENCE) {
            Ok(lock) => self.remove_all(&lock),
            Err(VaultError::Missing) => Ok(()),
            Err(_) => self.remove(),
        }
    }

    /// Reads and checks the sealed file and the device secret. `Missing` also after an erasing that was cut short.
    fn load(&self) -> Result<(Sealed, DeviceSecret), VaultError> {
        let bytes = self
            .folder
            .read(Own::Vault, MAX_FILE_BYTES)?
            .ok_or(VaultError::Missing)?;
        let device = match DeviceSecret::read(&self.folder)? {
            OnDisk::Secret(device) => device,
            OnDisk::Destroyed => return Err(VaultError::Missing),
            OnDisk::Lost => return Err(VaultError::DeviceKeyLost),
        };
        Ok((Sealed::read(bytes, &device)?, device))
    }

    /// Removes what an erasing that was cut short has left.
    fn finish_erasing(&self, lock: &Lock) -> Result<(), VaultError> {
        match DeviceSecret::read(&self.folder)? {
            OnDisk::Destroyed => self.remove_all(lock),
            OnDisk::Secret(_) | OnDisk::Lost => Ok(()),
        }
    }

    /// Erases everything after one wrong try too many.
    fn wipe(&self, lock: &Lock) -> VaultError {
        match self.remove_all(lock) {
            Ok(()) => VaultError::Wiped,
            Err(error) => error,
        }
    }

    fn remove_all(&self, _lock: &Lock) -> Result<(), VaultError> {
        self.remove()
    }

    fn remove(&self) -> Result<(), VaultError> {
        let destroyed = self.folder.destroy_key();
        match self.folder.remove_all() {
            Ok(()) => Ok(()),
            Err((left, source)) => Err(VaultError::NotErased {
                left,
                key_gone: destroyed.is_ok(),
                source,
            }),
        }
    }
}
