#![doc = include_str!("../README.md")]

mod cost;
mod device;
mod envelope;
mod error;
mod folder;
mod header;
mod key;
mod opened;
mod random;
mod scrub;
mod secret;
mod tries;
mod vault;

pub use cost::Cost;
pub use envelope::MAX_CONTENTS_BYTES;
pub use error::VaultError;
pub use header::Settings;
pub use opened::OpenVault;
pub use secret::{Secret, WeakSecret};
pub use vault::{Vault, VaultState};
