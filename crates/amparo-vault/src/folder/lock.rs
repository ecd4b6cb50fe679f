//! The lock: one reader-and-writer at a time.
//!
//! On Unix it is `flock` on the folder itself, which leaves no file behind and ends with the process that held it. It is `rustix`'s and not the
//! standard library's, which has none on Android before Rust 1.98. Elsewhere (Windows is for development alone) it holds within one process.

use std::thread;
use std::time::{Duration, Instant};

use crate::error::VaultError;
use crate::folder::Folder;

/// How long one waits for another who is making a key or writing.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
/// How long an erasing waits before it goes on without the lock; the device secret is gone by then.
pub(crate) const ERASING_PATIENCE: Duration = Duration::from_secs(3);
/// How often one looks.
const PAUSE: Duration = Duration::from_millis(5);

/// The lock, let go when dropped.
pub(crate) struct Lock {
    #[cfg(unix)]
    _folder: std::fs::File,
    #[cfg(not(unix))]
    _guard: std::sync::MutexGuard<'static, ()>,
}

impl Folder {
    /// Takes the lock, or says `Busy` after a while. `Missing`: there is no folder.
    pub(crate) fn lock(&self, patience: Duration) -> Result<Lock, VaultError> {
        let began = Instant::now();
        loop {
            if let Some(lock) = self.try_lock()? {
                return Ok(lock);
            }
            if began.elapsed() > patience {
                return Err(VaultError::Busy);
            }
            thread::sleep(PAUSE);
        }
    }

    #[cfg(unix)]
    fn try_lock(&self) -> Result<Option<Lock>, VaultError> {
        use rustix::fs::{FlockOperation, flock};
        use rustix::io::Errno;

        let folder = std::fs::File::open(&self.0).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => VaultError::Missing,
            _ => VaultError::Io("open the folder of the vault", error),
        })?;
        match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(Lock { _folder: folder })),
            Err(Errno::WOULDBLOCK | Errno::INTR) => Ok(None),
            // A file system without locks: the phone's app is one process and one window.
            Err(Errno::NOSYS | Errno::NOTSUP | Errno::NOLCK | Errno::INVAL) => {
                Ok(Some(Lock { _folder: folder }))
            }
            Err(error) => Err(VaultError::Io("lock the vault", error.into())),
        }
    }

    #[cfg(not(unix))]
    fn try_lock(&self) -> Result<Option<Lock>, VaultError> {
        use std::sync::{Mutex, TryLockError};

        static ONE: Mutex<()> = Mutex::new(());
        if !self.0.is_dir() {
            return Err(VaultError::Missing);
        }
        match ONE.try_lock() {
            Ok(guard) => Ok(Some(Lock { _guard: guard })),
            Err(TryLockError::Poisoned(guard)) => Ok(Some(Lock {
                _guard: guard.into_inner(),
            })),
            Err(TryLockError::WouldBlock) => Ok(None),
        }
    }
}
