//! Random bytes, from the operating system alone.

use crate::error::VaultError;

/// An array of random bytes, for what is no secret.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    fill(&mut bytes)?;
    Ok(bytes)
}

/// Fills bytes in place.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), VaultError> {
    getrandom::fill(bytes).map_err(|error| VaultError::Io("draw random bytes", error.into()))
}
