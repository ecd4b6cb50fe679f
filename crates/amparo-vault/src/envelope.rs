//! The sealed file: header, contents in cipher, seal.

use chacha20poly1305::aead::inout::InOutBuf;
use chacha20poly1305::{AeadInOut, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::device::{DEVICE_LEN, DeviceSecret};
use crate::error::VaultError;
use crate::header::{HEADER_LEN, Header};
use crate::key::Key;

/// The most that a vault holds: 4 MiB.
pub const MAX_CONTENTS_BYTES: usize = 4 * 1024 * 1024;
/// The contents are padded to a multiple of this, so that the size of the file tells little.
const PAGE: usize = 4096;
/// The length of the contents stands before them.
const LENGTH_LEN: usize = 4;
/// Poly1305's tag.
const TAG_LEN: usize = 16;
/// The seal: a digest of all before it, keyed with the device secret.
const SEAL_LEN: usize = DEVICE_LEN;
/// What the device secret's digest is for.
const PERSONA: &[u8; 16] = b"amparo-vaultseal";
/// The largest file that is read.
pub(crate) const MAX_FILE_BYTES: usize =
    HEADER_LEN + (LENGTH_LEN + MAX_CONTENTS_BYTES).next_multiple_of(PAGE) + TAG_LEN + SEAL_LEN;

/// A file whose seal is whole: it was written with this device secret and has not changed since. What is in it needs the key.
pub(crate) struct Sealed {
    header: Header,
    bytes: Zeroizing<Vec<u8>>,
}

/// Seals contents: the bytes of a whole file.
pub(crate) fn seal(
    header: &Header,
    key: &Key,
    device: &DeviceSecret,
    contents: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let too_large = VaultError::TooLarge {
        bytes: contents.len(),
    };
    if contents.len() > MAX_CONTENTS_BYTES {
        return Err(too_large);
    }
    let Ok(length) = u32::try_from(contents.len()) else {
        return Err(too_large);
    };
    let padded = (LENGTH_LEN + contents.len()).next_multiple_of(PAGE);
    let whole = HEADER_LEN + padded + TAG_LEN + SEAL_LEN;
    // Contents stand in it until they are in cipher: it may not grow, and it is cleared if something fails.
    let mut file = Zeroizing::new(Vec::new());
    file.try_reserve_exact(whole)
        .map_err(|_| VaultError::NoMemory)?;
    let head = header.bytes();
    file.extend_from_slice(&head);
    file.extend_from_slice(&length.to_le_bytes());
    file.extend_from_slice(contents);
    file.resize(HEADER_LEN + padded, 0);
    let tag = cipher(key)
        .encrypt_inout_detached(
            &XNonce::from(header.nonce),
            &head,
            InOutBuf::from(&mut file[HEADER_LEN..]),
        )
        .map_err(|_| too_large)?;
    file.extend_from_slice(&tag);
    let seal = device.digest(PERSONA, &[&file]);
    file.extend_from_slice(&seal[..]);
    Ok(std::mem::take(&mut *file))
}

impl Sealed {
    /// Reads a file of hostile bytes and checks its seal.
    pub(crate) fn read(
        bytes: Zeroizing<Vec<u8>>,
        device: &DeviceSecret,
    ) -> Result<Self, VaultError> {
        if bytes.len() > MAX_FILE_BYTES {
            return Err(VaultError::Damaged("it is larger than any vault"));
        }
        let header = Header::parse(&bytes)?;
        let body = bytes
            .len()
            .checked_sub(HEADER_LEN + TAG_LEN + SEAL_LEN)
            .ok_or(VaultError::Damaged("it is cut short"))?;
        if body == 0 || body % PAGE != 0 {
            return Err(VaultError::Damaged("it has a length that no vault has"));
        }
        let sealed = bytes
            .split_last_chunk::<SEAL_LEN>()
            .is_some_and(|(all, seal)| device.verifies(PERSONA, &[all], seal));
        if !sealed {
            return Err(VaultError::Damaged(
                "its seal is broken, or it was made on another device",
            ));
        }
        Ok(Self { header, bytes })
    }

    /// Its header.
    pub(crate) fn header(&self) -> &Header {
        &self.header
    }

    /// The contents, or `None` if the key is not the right one.
    pub(crate) fn unlock(mut self, key: &Key) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        const SHORT: VaultError = VaultError::Damaged("it is cut short");
        let (head, rest) = self.bytes.split_at_mut_checked(HEADER_LEN).ok_or(SHORT)?;
        let (rest, _seal) = rest.split_last_chunk_mut::<SEAL_LEN>().ok_or(SHORT)?;
        let (body, tag) = rest.split_last_chunk_mut::<TAG_LEN>().ok_or(SHORT)?;
        let opened = cipher(key).decrypt_inout_detached(
            &XNonce::from(self.header.nonce),
            head,
            InOutBuf::from(&mut *body),
            &Tag::from(*tag),
        );
        if opened.is_err() {
            return Ok(None);
        }
        let (length, padded) = body.split_first_chunk::<LENGTH_LEN>().ok_or(SHORT)?;
        let contents = usize::try_from(u32::from_le_bytes(*length))
            .ok()
            .and_then(|length| padded.get(..length))
            .ok_or(VaultError::Damaged(
                "its contents are shorter than they say",
            ))?;
        copy(contents).map(Some)
    }
}

/// A copy that is cleared when dropped, in no more memory than it needs.
pub(crate) fn copy(contents: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let mut copy = Vec::new();
    copy.try_reserve_exact(contents.len())
        .map_err(|_| VaultError::NoMemory)?;
    copy.extend_from_slice(contents);
    Ok(Zeroizing::new(copy))
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}
