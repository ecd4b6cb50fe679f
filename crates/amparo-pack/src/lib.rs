#![doc = include_str!("../README.md")]

mod digest;
mod error;
mod fold;
mod open;
mod read;
mod schema;
mod search;
#[cfg(feature = "write")]
mod write;

pub use error::PackError;
pub use fold::fold;
pub use open::{MAX_PACK_BYTES, Pack, read_pack};
pub use read::{Found, TopicHead};
pub use search::{Hit, HitKind, MAX_HITS, MAX_QUERY_BYTES};
#[cfg(feature = "write")]
pub use write::write;
