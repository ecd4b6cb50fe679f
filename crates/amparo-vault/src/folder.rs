//! The folder: our files in it, read with a limit, replaced whole, and the lock on it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::error::VaultError;

pub(crate) mod lock;

/// The files that are ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Own {
    /// The sealed file.
    Vault,
    /// The device secret.
    DeviceKey,
    /// The counter of wrong tries.
    Tries,
}

impl Own {
    /// Its name.
    const fn name(self) -> &'static str {
        match self {
            Self::Vault => "vault",
            Self::DeviceKey => "device.key",
            Self::Tries => "tries",
        }
    }

    /// The name under which its next version is written. It is always the same: under the lock there is one writer, and what a kill leaves is known.
    const fn next(self) -> &'static str {
        match self {
            Self::Vault => "vault.new",
            Self::DeviceKey => "device.key.new",
            Self::Tries => "tries.new",
        }
    }

    const fn reading(self) -> &'static str {
        match self {
            Self::Vault => "read the vault",
            Self::DeviceKey => "read the device secret",
            Self::Tries => "read the counter of tries",
        }
    }

    const fn writing(self) -> &'static str {
        match self {
            Self::Vault => "write the vault",
            Self::DeviceKey => "write the device secret",
            Self::Tries => "write the counter of tries",
        }
    }
}

/// A folder with a vault in it, or without one yet.
#[derive(Debug, Clone)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// Makes the folder, open to nobody else.
    pub(crate) fn make(&self) -> Result<(), VaultError> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&self.0)
            .map_err(|error| VaultError::Io("make the folder of the vault", error))
    }

    /// Whether there is such a file.
    pub(crate) fn has(&self, own: Own) -> Result<bool, VaultError> {
        self.path(own.name())
            .try_exists()
            .map_err(|error| VaultError::Io(own.reading(), error))
    }

    /// Reads a file of at most `max` bytes; of a longer one the first `max + 1`. `None`: there is none.
    pub(crate) fn read(
        &self,
        own: Own,
        max: usize,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        match read_capped(&self.path(own.name()), max) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(VaultError::Io(own.reading(), error)),
        }
    }

    /// Replaces a file: whatever happens, the old or the new one is there, whole. On `Unconfirmed` it is the new one.
    pub(crate) fn replace(&self, own: Own, bytes: &[u8]) -> Result<(), VaultError> {
        let next = self.path(own.next());
        let replaced = write_new(&next, bytes)
            .and_then(|()| fs::rename(&next, self.path(own.name())))
            .map_err(|error| VaultError::Io(own.writing(), error));
        if replaced.is_err() {
            self.clear_leftovers();
            return replaced;
        }
        self.sync().map_err(VaultError::Unconfirmed)
    }

    /// Writes over a file of the same length, in place: that needs no free space. Not for what must be whole after a power cut.
    pub(crate) fn overwrite(&self, own: Own, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).open(self.path(own.name()))?;
        if usize::try_from(file.metadata()?.len()) != Ok(bytes.len()) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        file.write_all(bytes)?;
        file.sync_data()
    }

    /// Removes what a kill has left half-written. What cannot be removed is written over next time.
    pub(crate) fn clear_leftovers(&self) {
        for own in [Own::Vault, Own::DeviceKey, Own::Tries] {
            fs::remove_file(self.path(own.next())).ok();
        }
    }

    /// Destroys the device secret and marks that by leaving its file empty, so that an erasing that is cut short here can be finished.
    ///
    /// The zeros come first because a file that is cut or removed leaves its bytes on the storage. Flash storage may keep them all the same.
    pub(crate) fn destroy_key(&self) -> io::Result<()> {
        let path = self.path(Own::DeviceKey.name());
        let mut file = match OpenOptions::new().write(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(_) => return fs::remove_file(&path),
        };
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
        // A full disk of a kind that never writes in place may refuse this.
        file.write_all(&vec![0; length.min(super::device::DEVICE_LEN)])
            .and_then(|()| file.sync_data())
            .ok();
        file.set_len(0).and_then(|()| file.sync_all())
    }

    /// Removes all our files, tries all of them, and tells which are left and the first reason. The empty device secret goes last: it is the mark.
    pub(crate) fn remove_all(&self) -> Result<(), (String, io::Error)> {
        let names = [
            Own::DeviceKey.next(),
            Own::Vault.name(),
            Own::Vault.next(),
            Own::Tries.name(),
            Own::Tries.next(),
            Own::DeviceKey.name(),
        ];
        let mut left = Vec::new();
        let mut reason = None;
        for name in names {
            match fs::remove_file(self.path(name)) {
                Ok(()) => {}
                Err(error) if is_absent(&error) => {}
                Err(error) => {
                    left.push(name);
                    reason.get_or_insert(error);
                }
            }
        }
        match reason {
            Some(reason) => Err((left.join("`, `"), reason)),
            None => match self.sync() {
                Err(error) if !is_absent(&error) => Err((String::from("the folder"), error)),
                _ => Ok(()),
            },
        }
    }

    /// Makes renames and removals outlive a power cut, where the system can.
    fn sync(&self) -> io::Result<()> {
        if !cfg!(unix) {
            return Ok(());
        }
        match File::open(&self.0)?.sync_all() {
            // Some file systems have no such thing.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            done => done,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

/// Whether there was nothing to remove.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

fn read_capped(path: &Path, max: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let file = File::open(path)?;
    let most = max.saturating_add(1);
    let length = usize::try_from(file.metadata()?.len())
        .unwrap_or(most)
        .min(max);
    // One byte more than needed, so that the end is found without growing: that would leave copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(length.saturating_add(1)));
    file.take(u64::try_from(most).unwrap_or(u64::MAX))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a new file, open to nobody else, down to the storage.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
