//! The key: made of the PIN or passphrase and the device secret.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use crate::cost::Cost;
use crate::device::{Bytes32, DEVICE_LEN, DeviceSecret, zeros};
use crate::error::VaultError;
use crate::header::{Header, SALT_LEN};
use crate::secret::Secret;

/// The length of a key.
const KEY_LEN: usize = DEVICE_LEN;
/// What the device secret's digest makes a key for, when there is no PIN.
const PERSONA: &[u8; 16] = b"amparo-vault-key";

/// The key of one vault, cleared when dropped.
pub(crate) struct Key(Bytes32);

/// The memory in which Argon2id works, cleared when dropped.
///
/// It is taken before a try is counted: when there is none to be had, or the system kills the app for asking, that is not a wrong try.
pub(crate) struct Room(Zeroizing<Vec<Block>>);

impl Room {
    /// Takes the memory for these costs, all of it at once.
    pub(crate) fn take(cost: Cost) -> Result<Self, VaultError> {
        let blocks = params(cost)?.block_count();
        let mut room = Vec::new();
        room.try_reserve_exact(blocks)
            .map_err(|_| VaultError::NoMemory)?;
        room.resize(blocks, Block::new());
        Ok(Self(Zeroizing::new(room)))
    }
}

impl Key {
    /// The key of a new vault or of new settings.
    pub(crate) fn of(
        header: &Header,
        secret: Option<&Secret>,
        device: &DeviceSecret,
    ) -> Result<Self, VaultError> {
        match secret {
            Some(secret) => Self::stretched(header, secret, device, Room::take(header.cost)?),
            None => Ok(Self::plain(&header.salt, device)),
        }
    }

    /// Argon2id over the PIN or passphrase, with the device secret as Argon2's own secret value.
    pub(crate) fn stretched(
        header: &Header,
        secret: &Secret,
        device: &DeviceSecret,
        mut room: Room,
    ) -> Result<Self, VaultError> {
        let mut key = zeros();
        Argon2::new_with_secret(
            device.bytes(),
            Algorithm::Argon2id,
            Version::V0x13,
            params(header.cost)?,
        )
        .and_then(|argon2| {
            argon2.hash_password_into_with_memory(
                secret.bytes(),
                &header.salt,
                &mut key[..],
                &mut room.0[..],
            )
        })
        .map_err(|_| VaultError::BadCost)?;
        Ok(Self(key))
    }

    /// Without a PIN: a digest of the salt, keyed with the device secret. That is 256 random bits; stretching would add nothing.
    pub(crate) fn plain(salt: &[u8; SALT_LEN], device: &DeviceSecret) -> Self {
        Self(device.digest(PERSONA, &[salt]))
    }

    /// Its bytes, for the cipher alone.
    pub(crate) fn bytes(&self) -> &[u8; KEY_LEN] {
        &self.0
    }
}

/// The costs in Argon2's own type.
fn params(cost: Cost) -> Result<Params, VaultError> {
    let cost = cost.check()?;
    Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(KEY_LEN))
        .map_err(|_| VaultError::BadCost)
}
