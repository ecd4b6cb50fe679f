//! The device secret: 32 random bytes in a file of their own, without which no PIN opens anything.

use blake2::Blake2bMac;
use blake2::digest::Mac;
use blake2::digest::consts::U32;
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::folder::{Folder, Own};
use crate::random::fill;

/// Its length, and that of its digests.
pub(crate) const DEVICE_LEN: usize = 32;

/// 32 secret bytes that stay in one place and are cleared when dropped.
pub(crate) type Bytes32 = Box<Zeroizing<[u8; DEVICE_LEN]>>;

/// The device secret, cleared when dropped.
pub(crate) struct DeviceSecret(Bytes32);

/// What the file of the device secret holds.
pub(crate) enum OnDisk {
    /// A device secret.
    Secret(DeviceSecret),
    /// Nothing any more: it was destroyed, and an erasing was cut short after that.
    Destroyed,
    /// There is no such file, or it cannot be one.
    Lost,
}

impl DeviceSecret {
    /// Draws a new one.
    pub(crate) fn draw() -> Result<Self, VaultError> {
        let mut bytes = zeros();
        fill(&mut bytes[..])?;
        Ok(Self(bytes))
    }

    /// Reads it.
    pub(crate) fn read(folder: &Folder) -> Result<OnDisk, VaultError> {
        let Some(bytes) = folder.read(Own::DeviceKey, DEVICE_LEN)? else {
            return Ok(OnDisk::Lost);
        };
        if bytes.iter().all(|byte| *byte == 0) {
            return Ok(OnDisk::Destroyed);
        }
        if bytes.len() != DEVICE_LEN {
            return Ok(OnDisk::Lost);
        }
        let mut kept = zeros();
        kept.copy_from_slice(&bytes);
        Ok(OnDisk::Secret(Self(kept)))
    }

    /// Writes it.
    pub(crate) fn write(&self, folder: &Folder) -> Result<(), VaultError> {
        folder.replace(Own::DeviceKey, &self.0[..])
    }

    /// Whether it is the same.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// Its bytes, for the key alone.
    pub(crate) fn bytes(&self) -> &[u8; DEVICE_LEN] {
        &self.0
    }

    /// BLAKE2b-256 of the parts, keyed with the secret; `persona` says what for.
    pub(crate) fn digest(&self, persona: &[u8; 16], parts: &[&[u8]]) -> Bytes32 {
        let mut digest = zeros();
        digest.copy_from_slice(self.mac(persona, parts).finalize().as_bytes());
        digest
    }

    /// Whether `digest` is that of the parts, compared in constant time.
    pub(crate) fn verifies(&self, persona: &[u8; 16], parts: &[&[u8]], digest: &[u8]) -> bool {
        self.mac(persona, parts).verify_slice(digest).is_ok()
    }

    fn mac(&self, persona: &[u8; 16], parts: &[&[u8]]) -> Blake2bMac<U32> {
        let mac = Blake2bMac::new_with_salt_and_personal(Some(&self.0[..]), &[], persona)
            .expect("BLAKE2b takes a key of 32 bytes and a persona of 16");
        parts.iter().fold(mac, |mac, part| mac.chain_update(part))
    }
}

/// 32 zeros in their place.
pub(crate) fn zeros() -> Bytes32 {
    Box::new(Zeroizing::new([0; DEVICE_LEN]))
}
