//! The header: what must be known before there is a key.

use std::num::NonZeroU32;

use crate::cost::Cost;
use crate::error::VaultError;
use crate::random::random;

/// The format that this crate writes and reads.
pub(crate) const VERSION: u16 = 1;
/// What every vault begins with.
const MAGIC: &[u8; 8] = b"AMPVAULT";
/// The length of the header.
pub(crate) const HEADER_LEN: usize = 68;
/// The length of a salt.
pub(crate) const SALT_LEN: usize = 16;
/// The length of XChaCha20's nonce.
pub(crate) const NONCE_LEN: usize = 24;
/// The one flag: the key is made of a PIN or passphrase.
const PROTECTED: u8 = 1;

/// What the person chose. It stands in the header in clear and is authenticated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// After how many wrong tries in a row everything is erased; `None`: never.
    ///
    /// A try that is killed half-way counts, so a small number can erase the things of someone who knows the PIN. 10 or more is sound.
    pub wipe_after: Option<NonZeroU32>,
}

/// The header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    /// Whether the key is made of a PIN or passphrase.
    pub(crate) protected: bool,
    /// The costs of making it.
    pub(crate) cost: Cost,
    /// What the person chose.
    pub(crate) settings: Settings,
    /// The salt of the key.
    pub(crate) salt: [u8; SALT_LEN],
    /// The nonce, new at every save.
    pub(crate) nonce: [u8; NONCE_LEN],
}

impl Header {
    /// A header with a new salt and a new nonce.
    pub(crate) fn new(protected: bool, cost: Cost, settings: Settings) -> Result<Self, VaultError> {
        Ok(Self {
            protected,
            cost,
            settings,
            salt: random()?,
            nonce: random()?,
        })
    }

    /// The same header with a new nonce.
    pub(crate) fn with_new_nonce(self) -> Result<Self, VaultError> {
        Ok(Self {
            nonce: random()?,
            ..self
        })
    }

    /// Its bytes.
    pub(crate) fn bytes(&self) -> [u8; HEADER_LEN] {
        let mut bytes = [0; HEADER_LEN];
        let mut rest = &mut bytes[..];
        let mut put = |part: &[u8]| {
            if let Some((to, left)) = std::mem::take(&mut rest).split_at_mut_checked(part.len()) {
                to.copy_from_slice(part);
                rest = left;
            }
        };
        put(MAGIC);
        put(&VERSION.to_le_bytes());
        put(&[if self.protected { PROTECTED } else { 0 }, 0]);
        put(&self.cost.memory_kib.to_le_bytes());
        put(&self.cost.passes.to_le_bytes());
        put(&self.cost.lanes.to_le_bytes());
        put(&self
            .settings
            .wipe_after
            .map_or(0, NonZeroU32::get)
            .to_le_bytes());
        put(&self.salt);
        put(&self.nonce);
        bytes
    }

    /// Reads a header of hostile bytes; what comes after it is not looked at.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        const SHORT: VaultError = VaultError::Damaged("the header is cut short");
        let mut bytes = bytes;
        if take(&mut bytes).ok_or(SHORT)? != *MAGIC {
            return Err(VaultError::Damaged("it does not begin like a vault"));
        }
        let version = u16::from_le_bytes(take(&mut bytes).ok_or(SHORT)?);
        if version > VERSION {
            return Err(VaultError::TooNew { version });
        }
        if version != VERSION {
            return Err(VaultError::Damaged("there never was such a format"));
        }
        let [flags, reserved] = take(&mut bytes).ok_or(SHORT)?;
        if flags & !PROTECTED != 0 || reserved != 0 {
            return Err(VaultError::Damaged("the header has an unknown flag"));
        }
        let mut number = || Some(u32::from_le_bytes(take(&mut bytes)?));
        let cost = Cost {
            memory_kib: number().ok_or(SHORT)?,
            passes: number().ok_or(SHORT)?,
            lanes: number().ok_or(SHORT)?,
        };
        let wipe_after = NonZeroU32::new(number().ok_or(SHORT)?);
        Ok(Self {
            protected: flags & PROTECTED != 0,
            cost: cost
                .check()
                .map_err(|_| VaultError::Damaged("the costs of the key are out of bounds"))?,
            settings: Settings { wipe_after },
            salt: take(&mut bytes).ok_or(SHORT)?,
            nonce: take(&mut bytes).ok_or(SHORT)?,
        })
    }
}

/// Takes the next bytes.
pub(crate) fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*taken)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_header() -> impl Strategy<Value = Header> {
        (
            any::<bool>(),
            (8..=MAX, 1..=4_u32),
            any::<u32>(),
            any::<[u8; SALT_LEN]>(),
            any::<[u8; NONCE_LEN]>(),
        )
            .prop_map(
                |(protected, (memory_kib, passes), wipe, salt, nonce)| Header {
                    protected,
                    cost: Cost {
                        memory_kib,
                        passes,
                        lanes: 1,
                    },
                    settings: Settings {
                        wipe_after: NonZeroU32::new(wipe),
                    },
                    salt,
                    nonce,
                },
            )
    }

    const MAX: u32 = 256 * 1024;

    proptest! {
        #[test]
        fn a_header_is_read_as_it_was_written(header in any_header()) {
            let read = Header::parse(&header.bytes()).expect("it was just written");
            prop_assert_eq!(read, header);
        }

        #[test]
        fn hostile_bytes_give_bounded_costs_or_an_error(
            flags: u16, memory: u32, passes: u32, lanes: u32, rest: [u8; 32], cut in 0..=HEADER_LEN
        ) {
            let mut bytes = b"AMPVAULT\x01\x00".to_vec();
            bytes.extend(flags.to_le_bytes());
            for number in [memory, passes, lanes] {
                bytes.extend(number.to_le_bytes());
            }
            bytes.extend(rest);
            bytes.extend(rest);
            bytes.truncate(cut);
            if let Ok(header) = Header::parse(&bytes) {
                prop_assert!(header.cost.memory_kib <= MAX, "memory is bounded");
                prop_assert!(u64::from(header.cost.memory_kib) * u64::from(header.cost.passes) <= 1 << 20, "work is bounded");
                prop_assert!(bytes.len() >= HEADER_LEN, "nothing is made up");
            }
        }

        #[test]
        fn any_bytes_are_refused_without_a_panic(bytes: Vec<u8>) {
            prop_assert!(Header::parse(&bytes).is_err());
        }
    }

    #[test]
    fn the_bytes_are_those_of_the_documented_layout() {
        let header = Header {
            protected: true,
            cost: Cost::PHONE,
            settings: Settings {
                wipe_after: NonZeroU32::new(10),
            },
            salt: [0xAA; SALT_LEN],
            nonce: [0xBB; NONCE_LEN],
        };
        let mut want = b"AMPVAULT\x01\x00\x01\x00\x00\x00\x01\x00\x03\x00\x00\x00\x01\x00\x00\x00\x0A\x00\x00\x00".to_vec();
        want.extend([0xAA; SALT_LEN]);
        want.extend([0xBB; NONCE_LEN]);
        assert_eq!(header.bytes().to_vec(), want);
    }

    #[test]
    fn a_newer_format_is_told_by_its_number() {
        let mut bytes = *b"AMPVAULT\x02\x01 and whatever comes then";
        assert!(matches!(
            Header::parse(&bytes),
            Err(VaultError::TooNew { version: 0x0102 })
        ));
        bytes[8] = 0;
        bytes[9] = 0;
        assert!(matches!(Header::parse(&bytes), Err(VaultError::Damaged(_))));
    }
}
